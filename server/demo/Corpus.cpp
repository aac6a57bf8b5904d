#include "server/demo/Corpus.h"

#include "server/demo/Calendar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

namespace atriumd {

namespace {

struct File {
    std::string_view name, text;
};

constexpr File files[] = {
#include "Corpus.inc"
};

std::string trimmed(std::string_view text)
{
    const auto start = text.find_first_not_of(" \t\r\n");
    return start == text.npos ? std::string()
                              : std::string(text.substr(start, text.find_last_not_of(" \t\r\n") - start + 1));
}

[[noreturn]] void fail(std::string_view what) { throw std::invalid_argument(std::string(what)); }

double number(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        fail("not a number: " + std::string(text));
    return value;
}

// "17m", "1.3h", "2d"
std::int64_t duration(std::string_view text)
{
    if (text.empty())
        fail("a time is missing");
    const auto unit = text.back() == 'm' ? calendar::minute : text.back() == 'h' ? calendar::hour : calendar::day;
    return static_cast<std::int64_t>(number(text.substr(0, text.size() - 1)) * static_cast<double>(unit));
}

std::vector<std::pair<std::string, int>> reactions(std::string_view text)
{
    std::vector<std::pair<std::string, int>> all;
    for (const auto &item : split(text, ',')) {
        const auto digit = item.find_first_of("0123456789");
        if (digit == item.npos)
            fail("a reaction without its number: " + item);
        all.emplace_back(item.substr(0, digit), static_cast<int>(number(item.substr(digit))));
    }
    return all;
}

void readOption(Scenario &scenario, Part &part, bool isRoot, const std::string &word)
{
    const auto equals = word.find('=');
    const auto name = word.substr(0, equals);
    const auto value = equals == word.npos ? std::string() : word.substr(equals + 1);
    if (name == "react")
        part.reactions = reactions(value);
    else if (!isRoot && name == "accept")
        part.accept = true;
    else if (!isRoot && equals == word.npos)
        part.delay = duration(word);
    else if (name == "again")
        scenario.most = static_cast<int>(number(value));
    else if (name == "by")
        part.by = fold(value);
    else if (name == "voice")
        scenario.forGroup = true;
    else if (name == "topics")
        scenario.topics = split(value, ',');
    else if (name == "praise")
        scenario.praised = split(fold(value), ',');
    else if (name == "at")
        scenario.before = duration(std::string_view(value).substr(1)); // "-42m"
    else if (name == "ago")
        scenario.ago = static_cast<int>(number(value));
    else if (name == "month")
        scenario.month = static_cast<int>(number(value));
    else if (name == "on")
        scenario.weekday = static_cast<int>(number(value));
    else if (name == "closes")
        scenario.closes = duration(value);
    else
        fail("unknown option " + word);
}

void readBodyLine(Scenario &scenario, Part &part, std::string_view line)
{
    if (line.starts_with("@pic ")) {
        const auto colon = line.find(':');
        if (colon == line.npos)
            fail("a picture without a title");
        auto details = split(line.substr(colon + 1), ';');
        const auto title = details.at(0);
        details.erase(details.begin());
        part.pictures.push_back({ trimmed(line.substr(5, colon - 5)), title, std::move(details) });
    } else if (line.starts_with("[ ] ")) {
        const auto mark = line.rfind(" :: ");
        if (mark == line.npos)
            fail("an option without votes");
        scenario.options.push_back(
            { trimmed(line.substr(4, mark - 4)), static_cast<int>(number(line.substr(mark + 4))) });
    } else {
        part.body += line;
        part.body += '\n';
    }
}

std::vector<Scenario> readScenarios(std::string_view text)
{
    std::vector<Scenario> all;
    Part *part = nullptr;
    bool titleNext = false;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with("@@ ") || line.starts_with("@+ ")) {
            const bool isRoot = line[1] == '@';
            auto words = split(line.substr(3), ' ');
            if (words.empty() || (!isRoot && all.empty()))
                fail("nobody speaks: " + std::string(line));
            if (isRoot) {
                all.emplace_back().kind = words[0];
                part = &all.back().root;
            } else {
                part = &all.back().replies.emplace_back();
                part->by = fold(words[0]);
            }
            for (std::size_t i = 1; i < words.size(); ++i)
                readOption(all.back(), *part, isRoot, words[i]);
            titleNext = isRoot;
        } else if (titleNext) {
            all.back().title = line == "-" ? "" : trimmed(line);
            titleNext = false;
        } else if (part) {
            readBodyLine(all.back(), *part, line);
        }
    }
    for (auto &scenario : all) {
        scenario.root.body = trimmed(scenario.root.body);
        for (auto &reply : scenario.replies)
            reply.body = trimmed(reply.body);
    }
    return all;
}

Person readPerson(const std::string &line)
{
    std::vector<std::string> fields;
    for (std::size_t start = 0; start <= line.size();) {
        const auto end = std::min(line.find('|', start), line.size());
        fields.push_back(trimmed(std::string_view(line).substr(start, end - start)));
        start = end + 1;
    }
    if (fields.size() != 8)
        fail("needs 8 fields: " + line);
    Person person;
    person.name = fields[0];
    const auto folded = fold(person.name);
    const auto space = folded.find(' ');
    person.key = folded.substr(0, space);
    person.title = fields[1];
    person.department = fields[2];
    person.place = fields[3];
    person.manager = fields[4] == "-" ? "" : fields[4];
    person.role = fields[5];
    person.skills = split(fields[6], ',');
    person.about = fields[7];
    person.tags = split(fold(person.department), ' ');
    person.tags.insert(person.tags.end(), { person.key, fold(person.role), fold(person.place) });
    for (const auto &skill : person.skills)
        person.tags.push_back(fold(skill));
    const auto domain = !person.isGuest() ? "halvorsen" : person.department == "Nordvand" ? "nordvand" : "brandt-seals";
    person.email = person.key + '.' + folded.substr(space + 1) + '@' + domain + ".example";
    return person;
}

// "en answered field-notes,controls"
void readShortReply(Corpus &corpus, const std::string &where, const std::string &text)
{
    const auto words = split(where, ' ');
    const auto context = words.at(0) + ' ' + words.at(1);
    const auto arrow = text.find("=>");
    ShortReply reply { "any", trimmed(std::string_view(text).substr(0, arrow)),
        arrow == text.npos ? "" : trimmed(std::string_view(text).substr(arrow + 2)) };
    if (reply.text.starts_with('(')) {
        const auto end = reply.text.find(')');
        reply.by = reply.text.substr(1, end - 1);
        reply.text = trimmed(std::string_view(reply.text).substr(end + 1));
    }
    if (words.size() < 3)
        corpus.shortReplies[context].push_back(reply);
    else
        for (const auto &group : split(words[2], ','))
            corpus.shortReplies[context + ' ' + group].push_back(reply);
}

void readLine(Corpus &corpus, std::string_view file, const std::string &line)
{
    if (file == "people.txt") {
        corpus.people.push_back(readPerson(line));
        return;
    }
    auto *const sheets = file == "groups.txt" ? &corpus.groups : file == "routes.txt" ? &corpus.routes : nullptr;
    if (sheets && line.starts_with("= ")) {
        sheets->push_back({ trimmed(line.substr(2)), {} });
        return;
    }
    const auto mark = line.find(file == "replies.txt" ? '|' : ':');
    if (mark == line.npos)
        fail("cannot be read: " + line);
    const auto name = trimmed(std::string_view(line).substr(0, mark));
    const auto value = trimmed(std::string_view(line).substr(mark + 1));
    if (sheets)
        sheets->back().values[name] = value;
    else if (file == "words.txt")
        corpus.words[name] = split(value, ',');
    else
        readShortReply(corpus, name, value);
}

void readFile(Corpus &corpus, const File &file)
{
    if (file.name.ends_with(".md")) {
        corpus.scenarios[std::string(file.name.substr(0, file.name.size() - 3))] = readScenarios(file.text);
        return;
    }
    for (const auto &line : split(file.text, '\n'))
        if (!line.starts_with('#'))
            readLine(corpus, file.name, line);
}

} // namespace

bool Person::is(std::string_view selector) const { return std::ranges::find(tags, selector) != tags.end(); }

const std::string &Sheet::operator[](const std::string &name) const
{
    static const std::string empty;
    const auto found = values.find(name);
    return found == values.end() ? empty : found->second;
}

std::vector<std::string> Sheet::list(const std::string &name, char separator) const
{
    return split((*this)[name], separator);
}

int Sheet::number(const std::string &name) const { return static_cast<int>(atriumd::number((*this)[name])); }

Result<Corpus> readCorpus()
{
    Corpus corpus;
    for (const auto &file : files) {
        try {
            readFile(corpus, file);
        } catch (const std::invalid_argument &error) {
            return failure("corpus", std::string(file.name) + ": " + error.what());
        }
    }
    return corpus;
}

std::string fold(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 19> letters { {
        { "é", "e" },
        { "É", "e" },
        { "è", "e" },
        { "ê", "e" },
        { "ç", "c" },
        { "ø", "oe" },
        { "Ø", "oe" },
        { "ö", "oe" },
        { "Ö", "oe" },
        { "å", "aa" },
        { "Å", "aa" },
        { "æ", "ae" },
        { "Æ", "ae" },
        { "ä", "ae" },
        { "Ä", "ae" },
        { "ü", "ue" },
        { "Ü", "ue" },
        { "ß", "ss" },
        { "à", "a" },
    } };
    std::string out;
    while (!text.empty()) {
        const auto *found
            = std::ranges::find_if(letters, [&](const auto &pair) { return text.starts_with(pair.first); });
        if (found != letters.end()) {
            out += found->second;
            text.remove_prefix(found->first.size());
        } else {
            out += text[0] >= 'A' && text[0] <= 'Z' ? static_cast<char>(text[0] - 'A' + 'a') : text[0];
            text.remove_prefix(1);
        }
    }
    return out;
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> pieces;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        if (auto piece = trimmed(text.substr(0, end)); !piece.empty())
            pieces.push_back(std::move(piece));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return pieces;
}

} // namespace atriumd
