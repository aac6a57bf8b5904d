#pragma once

#include <QStringList>

namespace atrium {

// Whether what somebody typed fits a short text: every word begins one of the text's words, without
// case and diacritics.
bool wordsFit(const QStringList &typed, const QString &text); // `typed` as typedWords() gives it
QStringList typedWords(const QString &typed);
// The text with the words that fit between U+E000 and U+E001.
QString markWords(const QStringList &typed, const QString &text);

} // namespace atrium
