#pragma once

#include <QList>
#include <QString>

namespace atrium {

// Parts of a Markdown text while it is written.
struct TextRange {
    qsizetype from = 0;
    qsizetype length = 0;
    bool contains(qsizetype position) const { return position > from && position < from + length; }
    bool operator==(const TextRange &) const = default;
};

// Fenced blocks and `code` in a line. A fence that is not closed yet goes on to the end.
QList<TextRange> codeRanges(const QString &body);
bool isInCode(const QString &body, qsizetype position);
// The words that a person wrote as words: not code, addresses, "@names", "#topics", file names,
// numbers or abbreviations in capitals.
QList<TextRange> proseWords(const QString &body);

} // namespace atrium
