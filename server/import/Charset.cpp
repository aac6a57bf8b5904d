#include "server/import/Charset.h"

#include "server/import/Text.h"

#include <glib.h>

#include <algorithm>
#include <array>
#include <optional>

namespace atriumd {

namespace {

std::optional<std::string> converted(std::string_view bytes, const char *charset)
{
    gsize written = 0;
    char *text
        = g_convert(bytes.data(), static_cast<gssize>(bytes.size()), "UTF-8", charset, nullptr, &written, nullptr);
    if (!text)
        return {};
    std::string result(text, written);
    g_free(text);
    return result;
}

bool isUtf8(std::string_view bytes)
{
    return std::ranges::find(bytes, '\0') == bytes.end()
        && g_utf8_validate(bytes.data(), static_cast<gssize>(bytes.size()), nullptr);
}

// Windows-1252 leaves five bytes undefined; each becomes the replacement character.
std::string fromWindows1252(std::string_view bytes)
{
    std::string result;
    for (const char c : bytes) {
        if (static_cast<unsigned char>(c) < 0x80)
            result += c;
        else
            result += converted(std::string_view(&c, 1), "WINDOWS-1252").value_or("\xEF\xBF\xBD");
    }
    return result;
}

} // namespace

std::string toUtf8(std::string_view bytes, const std::string &charset)
{
    static constexpr std::array<std::string_view, 8> vague { "", "utf-8", "utf8", "us-ascii", "ascii", "unknown-8bit",
        "8bit", "default" };
    std::string text(bytes);
    std::erase(text, '\0');
    const auto label = lowered(trimmed(charset));
    const bool isVague = std::ranges::find(vague, label) != vague.end();
    if (!isVague) {
        // Mail labelled ISO 8859-1 is Windows-1252 in practice, whose quotes and dashes Latin-1 lacks.
        const auto name = label == "iso-8859-1" || label == "latin1" ? std::string("windows-1252") : label;
        if (auto result = converted(bytes, name.c_str()); result && isUtf8(*result))
            return *result;
    }
    return isUtf8(text) ? text : fromWindows1252(text);
}

} // namespace atriumd
