#include "sync/store/TextFold.h"

namespace atrium::textfold {

QString folded(const QString &text)
{
    QString decomposed = text.toCaseFolded().normalized(QString::NormalizationForm_D);
    decomposed.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return decomposed;
}

bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse
        || QChar::isMark(character);
}

QStringList words(const QString &text)
{
    QStringList words;
    QString word;
    const QList<uint> characters = folded(text).toUcs4();
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

} // namespace atrium::textfold
