#include "sync/store/TextFold.h"

#include <algorithm>

namespace atrium::textfold {

QString folded(const QString &text)
{
    const auto isAscii = [](QChar c) { return c < QChar(0x80); };
    if (std::all_of(text.begin(), text.end(), isAscii)) // most words
        return text.toLower();
    QString decomposed = text.normalized(QString::NormalizationForm_D);
    decomposed.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    decomposed = decomposed.toCaseFolded(); // after it: a capital I with a dot has no small form with one
    if (std::all_of(decomposed.begin(), decomposed.end(), isAscii))
        return decomposed;
    for (const PlainLetter &letter : plainLetters)
        decomposed.replace(QChar(letter.letter), QLatin1StringView(letter.plain));
    return decomposed;
}

bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse
        || QChar::isMark(character);
}

QStringList split(const QString &text)
{
    QStringList words;
    QString word;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        if (isWordCharacter(character)) {
            word += QChar::fromUcs4(character);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QStringList words(const QString &text) { return split(folded(text)); }

} // namespace atrium::textfold
