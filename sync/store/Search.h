#pragma once

#include "sync/store/Reader.h"
#include "sync/store/SearchQueryParser.h"

namespace atrium {

class PostTimes;

// Finds posts. Words and what does not change about a post are looked up in the full-text index;
// what does change (unread, answered, official) and times are checked on the rows.
//
// One letter that is still being typed begins half of all words, so it is no beginning. Beside other
// words it is a word where a post has it ("bench 3"), and otherwise waits for the next letter, as it
// does alone.
//
// The newest `window` hits are ordered by how well they match and how new they are; what comes
// after them by age alone. So the cost is bounded however many posts have a word.
class Search {
public:
    Search(Database &database, PostTimes &times, const Reader &reader);
    QList<SearchHit> hits(const SearchQuery &query);
    int count(const QString &text, int most); // does not count beyond `most`

private:
    struct Found {
        qint64 row;
        qint64 createdAt;
        double score;
    };
    int count(const ParsedSearch &search, int most);
    QList<Found> find(const ParsedSearch &search, int count);
    std::optional<QString> matchExpression(const ParsedSearch &search) const; // nothing: finds nothing
    QList<Found> byIndex(const ParsedSearch &search, const QString &match, int count);
    QList<Found> byTime(const ParsedSearch &search, int count);
    std::optional<SearchHit> hit(qint64 row, const class Snippet &snippet);

    Database &m_database;
    PostTimes &m_times;
    const Reader &m_reader;
};

} // namespace atrium
