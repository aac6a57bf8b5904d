#pragma once

#include <QString>
#include <QStringList>

#include <array>

// Text as it is compared: without case and diacritics, in the words that FTS5's unicode61 makes.
namespace atrium::textfold {

// Letters that no decomposition takes apart, and how people write them who do not have them.
struct PlainLetter {
    char16_t letter; // lower case, two bytes in UTF-8
    const char *plain;
};
inline constexpr std::array<PlainLetter, 8> plainLetters { { { u'ß', "ss" }, { u'æ', "ae" }, { u'œ', "oe" },
    { u'ø', "o" }, { u'ð', "d" }, { u'đ', "d" }, { u'þ', "th" }, { u'ł', "l" } } };

QString folded(const QString &text);
bool isWordCharacter(char32_t character);
QStringList split(const QString &text); // the words as they stand there
QStringList words(const QString &text); // folded

} // namespace atrium::textfold
