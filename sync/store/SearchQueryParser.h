#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace atrium {

// What a person typed into the search field, understood. Anything can be typed: what is not a
// filter is words.
//
//   words            every one must be there; the last one may be the beginning of a word
//   "a phrase"       these words side by side
//   from:name        by this person; from:me; from:"Lena Thorup"
//   in:group         in this group
//   has:             code attachment (or file) image poll link
//   is:              official question announcement praise poll unread unanswered saved
//   #topic, topic:   posts with this topic; the last one may be the beginning of it
//   before: after:   2026, 2026-01 or 2026-01-31; `after` includes the day, `before` does not
struct ParsedSearch {
    struct Words { // one word, or the words of a phrase
        QString text; // as typed, with a space between words
        bool phrase = false;
        bool prefix = false;
        bool operator==(const Words &) const = default;
    };
    QList<Words> words;
    QList<Words> topics; // without "#"
    QStringList from;
    QStringList in;
    QSet<QString> has;
    QSet<QString> is;
    std::optional<qint64> after; // milliseconds since 1970, inclusive
    std::optional<qint64> before; // exclusive

    bool isEmpty() const;
    bool operator==(const ParsedSearch &) const = default;
};

class SearchQueryParser {
public:
    // Days begin when they do in `zone`.
    static ParsedSearch parse(const QString &text, const QTimeZone &zone = QTimeZone::systemTimeZone());
};

} // namespace atrium
