#pragma once

#include "sync/types/Types.h"

namespace atrium {

// What a post's text is made from.
struct MarkdownSource {
    struct Mention {
        Id memberId;
        QString name;
    };
    QString body;
    QList<Mention> mentions; // "@Name" in the body leads to the person
    QStringList topics; // "#topic" leads to all about it

    // Enough of a long body for a card that shows its first lines. Half a list or an open fence is
    // still Markdown.
    MarkdownSource beginning() const;
    bool isLong() const;
    size_t hash() const;
};

// Markdown joins the lines of a paragraph; people who press Enter mean a new line. Marks each such
// place with lineMark, which survives the Markdown reader, and leaves code, tables, lists and
// headings alone.
QString markLineBreaks(const QString &body);
inline constexpr char16_t lineMark = u'\uE010';

// What a link may lead to: https, mailto, atrium. Anything else is empty: text and no link.
QString safeLink(const QString &href);

} // namespace atrium
