#include "server/types/TextCase.h"

#include <cwctype>
#include <locale.h>

namespace atriumd {

namespace {

// Not the process's locale, which may be "C".
locale_t unicode()
{
    static const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return locale;
}

wint_t lower(wint_t character)
{
    if (unicode())
        return towlower_l(character, unicode());
    return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
}

void append(std::string &text, wint_t character)
{
    const auto byte = [&](unsigned value) { text += static_cast<char>(value); };
    if (character < 0x80)
        return byte(character);
    if (character < 0x800) {
        byte(0xc0 | character >> 6);
    } else {
        if (character < 0x10000) {
            byte(0xe0 | character >> 12);
        } else {
            byte(0xf0 | character >> 18);
            byte(0x80 | (character >> 12 & 0x3f));
        }
        byte(0x80 | (character >> 6 & 0x3f));
    }
    byte(0x80 | (character & 0x3f));
}

} // namespace

std::string lowerCase(std::string_view utf8)
{
    std::string text;
    text.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto first = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        wint_t character = length == 1 ? first : first & (0xffU >> (length + 1));
        for (std::size_t next = 1; next < length && i + next < utf8.size(); ++next)
            character = character << 6 | (static_cast<unsigned char>(utf8[i + next]) & 0x3fU);
        append(text, lower(character));
        i += length;
    }
    return text;
}

} // namespace atriumd
