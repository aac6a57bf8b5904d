#include "server/charter/CharterFile.h"

#include "server/types/CharterType.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <stdexcept>
#include <vector>

namespace atriumd {

using nlohmann::json;

namespace {

// What a section has under its heading.
enum class Content {
    Markdown,
    List, // "- " entries
    Items // "## " and fields, each item an object
};

struct Section {
    std::string_view heading;
    std::string property;
    Content content = Content::Markdown;
    std::string title = {}; // of items: the property that the "## " heading is
    std::vector<std::string> fields = {}; // the others, as lines "name: value"
    bool hasBody = false; // and Markdown after them
};

const std::vector<Section> &sections()
{
    using enum Content;
    static const std::vector<Section> all {
        { "Purpose", "purpose" },
        { "Vision", "vision" },
        { "Benefits", "benefits", List },
        { "What is official", "official" },
        { "How we talk", "rules", Items, "rule", { "good", "bad" } },
        { "Who sees what", "visibility", Items, "what", { "who" } },
        { "What is measured", "measured", List },
        { "What is never measured", "neverMeasured", List },
        { "Who is outside", "outside" },
        { "Words for guests", "guests" },
        { "Practice cases", "cases", Items, "author", { "title", "group", "standing", "why" }, true },
    };
    return all;
}

std::string trimmed(std::string_view text)
{
    const auto start = text.find_first_not_of(" \t\n");
    return start == text.npos ? "" : std::string(text.substr(start, text.find_last_not_of(" \t\n") - start + 1));
}

// How many backslashes stand before what would be a heading of this level or above; nothing: it
// would not be one.
std::optional<std::size_t> escapes(std::string_view line, std::size_t level)
{
    const auto backslashes = std::min(line.find_first_not_of('\\'), line.size());
    const auto rest = line.substr(backslashes);
    const auto hashes = std::min(rest.find_first_not_of('#'), rest.size());
    const bool isHeading = hashes >= 1 && hashes <= level && (hashes == rest.size() || rest[hashes] == ' ');
    return isHeading ? std::optional(backslashes) : std::nullopt;
}

std::size_t levelOf(const Section &section) { return section.content == Content::Markdown ? 1 : 2; }

struct Wrong : std::runtime_error {
    Wrong(std::size_t line, const std::string &what)
        : std::runtime_error(what)
        , line(line)
    {
    }
    std::size_t line;
};

class Parser {
public:
    explicit Parser(std::string_view markdown);
    CharterFile parse();

private:
    bool atEnd() const { return m_next == m_lines.size(); }
    const std::string &peek() const { return m_lines[m_next]; }
    bool atBlank() const { return trimmed(peek()).empty(); }
    bool atHeading(std::size_t level) const { return !atEnd() && escapes(peek(), level) == 0U; }
    std::size_t number() const { return std::min(m_next + 1, m_lines.size()); } // of the next line, from 1
    std::string value(std::string_view first);
    std::string markdown(std::size_t level);
    void skipBlank();
    void frontMatter(CharterFile &file);
    void section(const Section &section, json &text);
    json list(const std::string &where);
    json items(const Section &section);
    json item(const Section &section, const std::string &where);
    bool field(const Section &section, const std::string &where, json &item);
    void checkLimits(const json &text) const;

    std::vector<std::string> m_lines;
    std::size_t m_next = 0;
    std::map<std::string, std::size_t> m_lineOf; // of each part, called as in CharterProblem
};

Parser::Parser(std::string_view markdown)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (markdown.starts_with(byteOrderMark))
        markdown.remove_prefix(byteOrderMark.size());
    while (!markdown.empty()) {
        const auto end = std::min(markdown.find('\n'), markdown.size());
        auto &line = m_lines.emplace_back(markdown.substr(0, end));
        if (line.ends_with('\r'))
            line.pop_back();
        markdown.remove_prefix(std::min(end + 1, markdown.size()));
        try {
            (void)json(line).dump();
        } catch (const json::exception &) {
            throw Wrong(m_lines.size(), "expected text in UTF-8");
        }
    }
}

CharterFile Parser::parse()
{
    CharterFile file;
    frontMatter(file);
    for (skipBlank(); !atEnd(); skipBlank()) {
        const auto line = number();
        std::string headings;
        for (const auto &one : sections()) {
            headings += (headings.empty() ? "\"# " : ", \"# ") + std::string(one.heading) + '"';
            if (!atHeading(1) || trimmed(peek().substr(1)) != one.heading)
                continue;
            if (file.text.contains(one.property))
                throw Wrong(line, "expected \"# " + std::string(one.heading) + "\" only once in the file");
            m_lineOf[one.property] = line;
            ++m_next;
            section(one, file.text);
            headings.clear();
            break;
        }
        if (!headings.empty())
            throw Wrong(line, "expected one of the headings " + headings);
    }
    for (const auto &one : sections())
        if (!file.text.contains(one.property))
            throw Wrong(number(), "expected the heading \"# " + std::string(one.heading) + "\", which is missing");
    checkLimits(file.text);
    return file;
}

void Parser::frontMatter(CharterFile &file)
{
    if (atEnd() || trimmed(peek()) != "---")
        throw Wrong(1, "expected \"---\", then the lines \"language: en\" and \"sponsor: …\", then \"---\"");
    std::map<std::string, std::string> values;
    for (++m_next; !atEnd() && trimmed(peek()) != "---";) {
        const auto line = number();
        const auto colon = peek().find(':');
        const auto name = trimmed(std::string_view(peek()).substr(0, colon));
        if (atBlank()) {
            ++m_next;
            continue;
        }
        if (colon == std::string::npos || (name != "language" && name != "sponsor") || values.contains(name))
            throw Wrong(line, "expected \"language: en\" or \"sponsor: …\", each once, and then \"---\"");
        m_lineOf[name] = line;
        values[name] = value(std::string(peek().substr(colon + 1)));
    }
    for (const char *name : { "language", "sponsor" })
        if (atEnd() || !values.contains(name))
            throw Wrong(number(), "expected a line \"" + std::string(name) + ": …\" before the second \"---\"");
    ++m_next;
    if (!isLanguageTag(values["language"]))
        throw Wrong(m_lineOf["language"], "expected a language such as en, de or pt-BR");
    file.language = values["language"];
    file.text = { { "sponsor", values["sponsor"] } };
}

void Parser::skipBlank()
{
    while (!atEnd() && atBlank())
        ++m_next;
}

// Takes the line and those that go on with it.
std::string Parser::value(std::string_view first)
{
    std::string text(first);
    for (++m_next; !atEnd() && peek().starts_with("  "); ++m_next)
        text += '\n' + peek().substr(2);
    return trimmed(text);
}

std::string Parser::markdown(std::size_t level)
{
    std::string text;
    for (; !atEnd() && !atHeading(level); ++m_next)
        text += (escapes(peek(), level) ? peek().substr(1) : peek()) + '\n';
    return trimmed(text);
}

void Parser::section(const Section &section, json &text)
{
    auto &value = text[section.property];
    switch (section.content) {
    case Content::Markdown:
        value = markdown(levelOf(section));
        break;
    case Content::List:
        value = list(section.property);
        break;
    case Content::Items:
        value = items(section);
        break;
    }
}

json Parser::list(const std::string &where)
{
    auto entries = json::array();
    for (skipBlank(); !atEnd() && !atHeading(1); skipBlank()) {
        if (!peek().starts_with("- ") && !peek().starts_with("* "))
            throw Wrong(number(), "expected an entry, \"- …\"");
        m_lineOf[where + '/' + std::to_string(entries.size())] = number();
        entries.push_back(value(std::string(peek().substr(2))));
    }
    return entries;
}

json Parser::items(const Section &section)
{
    auto all = json::array();
    for (skipBlank(); !atEnd() && !atHeading(1); skipBlank()) {
        if (!atHeading(2))
            throw Wrong(number(), "expected a heading \"## …\" with the " + section.title);
        all.push_back(item(section, section.property + '/' + std::to_string(all.size())));
    }
    return all;
}

json Parser::item(const Section &section, const std::string &where)
{
    m_lineOf[where] = m_lineOf[where + '/' + section.title] = number();
    json item { { section.title, value(std::string(peek().substr(2))) } };
    skipBlank();
    while (field(section, where, item)) { }
    for (const auto &name : section.fields)
        if (!item.contains(name))
            throw Wrong(number(), "expected a line \"" + name + ": …\"");
    if (section.hasBody) {
        m_lineOf[where + "/body"] = number();
        item["body"] = markdown(levelOf(section));
    }
    return item;
}

// Takes one field of an item; false: here is none.
bool Parser::field(const Section &section, const std::string &where, json &item)
{
    if (!section.hasBody) // only before a body a blank line is the end of the fields
        skipBlank();
    if (atEnd() || atBlank() || atHeading(levelOf(section)))
        return false;
    const auto colon = peek().find(':');
    const auto name = trimmed(std::string_view(peek()).substr(0, colon));
    if (colon == std::string::npos || !std::ranges::contains(section.fields, name) || item.contains(name)) {
        std::string names;
        for (const auto &one : section.fields)
            names += (names.empty() ? "\"" : ", \"") + one + ": …\"";
        throw Wrong(number(),
            "expected " + names + ", each once" + (section.hasBody ? ", then an empty line and the text" : ""));
    }
    m_lineOf[where + '/' + name] = number();
    item[name] = value(std::string(peek().substr(colon + 1)));
    return true;
}

void Parser::checkLimits(const json &text) const
{
    const auto problem = problemWithCharterText(text);
    if (!problem)
        return;
    const auto line = m_lineOf.find(problem->where);
    throw Wrong(line == m_lineOf.end() ? 1 : line->second, problem->where + ' ' + problem->what);
}

std::string escaped(const std::string &text, std::size_t level)
{
    std::string out;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        const auto line = text.substr(start, end - start);
        out += (escapes(line, level) ? "\\" : "") + line + '\n';
        start = end + 1;
    }
    return out;
}

// A value that may have several lines.
std::string indented(const json &value)
{
    std::string out;
    for (const char c : value.get_ref<const std::string &>()) {
        out += c;
        if (c == '\n')
            out += "  ";
    }
    return out + '\n';
}

std::string itemText(const Section &section, const json &item)
{
    std::string out = "\n## " + indented(item[section.title]);
    for (const auto &name : section.fields)
        out += name + ": " + indented(item[name]);
    if (section.hasBody)
        out += '\n' + escaped(item["body"], levelOf(section));
    return out;
}

} // namespace

Result<CharterFile> CharterFile::parse(const std::string &name, std::string_view markdown)
{
    try {
        return Parser(markdown).parse();
    } catch (const Wrong &wrong) {
        return failure("charterFile", name + ':' + std::to_string(wrong.line) + ": " + wrong.what() + '.');
    }
}

std::string CharterFile::toMarkdown() const
{
    std::string out = "---\nlanguage: " + language + "\nsponsor: " + indented(text["sponsor"]) + "---\n";
    for (const auto &section : sections()) {
        const auto &value = text[section.property];
        out += "\n# " + std::string(section.heading) + '\n';
        if (section.content == Content::Markdown)
            out += '\n' + escaped(value, levelOf(section));
        else if (section.content == Content::List && !value.empty())
            out += '\n';
        if (section.content == Content::List)
            for (const auto &entry : value)
                out += "- " + indented(entry);
        if (section.content == Content::Items)
            for (const auto &item : value)
                out += itemText(section, item);
    }
    return out;
}

} // namespace atriumd
