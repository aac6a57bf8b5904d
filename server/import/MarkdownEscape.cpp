#include "server/import/MarkdownEscape.h"

#include "server/import/Pattern.h"
#include "server/import/Text.h"

#include <algorithm>

namespace atriumd {

namespace {

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || static_cast<unsigned char>(c) >= 0x80;
}

// How much of `text`, which begins with "http", is the address and not the sentence around it.
std::size_t linkLength(std::string_view text)
{
    auto end = text.find_first_of(" \t<>\"`\\");
    end = std::min(end, text.size());
    const auto balance
        = [&] { return std::ranges::count(text.substr(0, end), '(') - std::ranges::count(text.substr(0, end), ')'); };
    while (end > 0) {
        const char last = text[end - 1];
        if (std::string_view(".,;:!?'*]}|").find(last) != std::string_view::npos || (last == ')' && balance() < 0))
            --end;
        else
            break;
    }
    return end;
}

bool needsEscape(std::string_view line, std::size_t at)
{
    const char before = at > 0 ? line[at - 1] : ' ';
    const char after = at + 1 < line.size() ? line[at + 1] : ' ';
    switch (line[at]) {
    case '\\':
        return std::string_view("\\`*_{}[]()#+-.!|<>~&\"'").find(after) != std::string_view::npos
            || at + 1 == line.size();
    case '`':
    case '[':
    case ']':
    case '<':
        return true;
    case '*':
        return after != ' ' || before != ' ';
    case '_':
        return !(isWordCharacter(before) && isWordCharacter(after));
    case '~':
        return before == '~' || after == '~';
    case '|':
        return true;
    case '&':
        return after == '#' || isWordCharacter(after);
    default:
        return false;
    }
}

// "*really*" and "_really_", with which writers of plain text stress a word or a few. 0: none.
std::size_t stressLength(std::string_view line, std::size_t at)
{
    static const Pattern stress(
        R"x(^(\*[A-Za-z0-9]([A-Za-z0-9 '-]{0,60}[A-Za-z0-9])?\*|_[A-Za-z]([A-Za-z -]{0,60}[A-Za-z])?_)(?=$|[\s.,;:!?)"']))x");
    const char before = at > 0 ? line[at - 1] : ' ';
    if ((line[at] != '*' && line[at] != '_') || std::string_view(" (\"'").find(before) == std::string_view::npos)
        return 0;
    const auto found = stress.groups(line.substr(at));
    return found.empty() ? 0 : found[0].size();
}

// Marks that mean something at the start of a line only.
std::size_t leadingMark(std::string_view line)
{
    static const Pattern mark(R"(^(#{1,6}|[-+*])(\s|$)|^\d{1,9}[.)](\s|$)|^>|^[=~-]{2,}|^[=-]+$)");
    if (!mark.matches(line))
        return std::string_view::npos;
    return line[0] >= '0' && line[0] <= '9' ? line.find_first_of(".)") : 0;
}

} // namespace

std::string escapeMarkdown(std::string_view line)
{
    line = trimmed(line);
    const auto mark = leadingMark(line);
    std::string result;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto rest = line.substr(i);
        if (rest.starts_with("http://") || rest.starts_with("https://")) {
            const auto length = linkLength(rest);
            if (length > 8) {
                const bool bracketed = i > 0 && line[i - 1] == '<' && rest.size() > length && rest[length] == '>';
                if (bracketed)
                    result.resize(result.size() - 2); // "\<"
                result.append("<").append(rest.substr(0, length)).append(">");
                i += length - (bracketed ? 0 : 1);
                continue;
            }
        }
        if (rest.front() == '`' && !(rest.size() > 1 && rest[1] == '`')) {
            const auto end = rest.find('`', 1);
            if (end != std::string_view::npos && !(end + 1 < rest.size() && rest[end + 1] == '`')
                && !isBlank(rest.substr(1, end - 1))) {
                result += rest.substr(0, end + 1);
                i += end;
                continue;
            }
        }
        if (const auto length = stressLength(line, i); length > 0) {
            result += rest.substr(0, length);
            i += length - 1;
            continue;
        }
        if (i == mark || needsEscape(line, i))
            result += '\\';
        result += line[i];
    }
    return result;
}

} // namespace atriumd
