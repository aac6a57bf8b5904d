#pragma once

#include <QString>
#include <QStringList>

// Text as it is compared: without case and diacritics, in the words that FTS5's unicode61 makes.
namespace atrium::textfold {

QString folded(const QString &text);
bool isWordCharacter(char32_t character);
QStringList words(const QString &text); // folded

} // namespace atrium::textfold
