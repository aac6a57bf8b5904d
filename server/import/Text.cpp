#include "server/import/Text.h"

#include <algorithm>

namespace atriumd {

namespace {

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return result;
}

std::vector<std::string> splitLines(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::vector<std::string_view> splitWords(std::string_view text)
{
    std::vector<std::string_view> words;
    std::size_t i = 0;
    while (i < text.size()) {
        const auto start = i;
        while (i < text.size() && !isSpace(text[i]))
            ++i;
        if (i > start)
            words.push_back(text.substr(start, i - start));
        else
            ++i;
    }
    return words;
}

std::string collapsed(std::string_view text)
{
    std::string spaced;
    spaced.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 2) == "\xC2\xA0") {
            spaced += ' ';
            ++i;
        } else {
            spaced += text[i];
        }
    }
    std::string result;
    for (const auto word : splitWords(spaced)) {
        if (!result.empty())
            result += ' ';
        result += word;
    }
    return result;
}

std::size_t characters(std::string_view text)
{
    return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, continues));
}

std::string firstUtf16(std::string_view text, std::size_t units)
{
    std::size_t used = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (continues(text[i]))
            continue;
        used += static_cast<unsigned char>(text[i]) >= 0xF0 ? 2 : 1;
        if (used > units)
            return std::string(text.substr(0, i));
    }
    return std::string(text);
}

bool isBlank(std::string_view text) { return trimmed(text).empty(); }

} // namespace atriumd
