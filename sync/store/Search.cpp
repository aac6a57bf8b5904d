#include "sync/store/Search.h"

#include "sync/store/Contents.h"
#include "sync/store/PlainText.h"
#include "sync/store/PostTimes.h"
#include "sync/store/SearchWords.h"
#include "sync/store/Snippet.h"
#include "sync/store/TextFold.h"
#include "sync/types/Json.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int window = 400;
constexpr double halfLife = 60.0 * 86'400'000; // milliseconds in which newness counts half

QString anyMark(const QStringList &marks)
{
    QStringList terms;
    for (const QString &mark : marks)
        terms.append(SearchWords::expression(SearchWords::mark(mark)));
    return u"{marks} : ("_s + terms.join(" OR "_L1) + u')';
}

// What the index does not know. What is in it is shown (see PostRows::index).
std::string rowConditions(const ParsedSearch &search)
{
    std::string sql;
    if (search.after || search.before)
        sql += " AND p.created_at >= ?2 AND p.created_at < ?3";
    if (search.is.contains(u"unread"_s))
        sql += " AND p.unread = 1";
    if (search.is.contains(u"official"_s))
        sql += " AND p.official = 1";
    if (search.is.contains(u"unanswered"_s))
        sql += " AND p.answer IS NULL";
    return sql;
}

qint64 from(const ParsedSearch &search) { return search.after.value_or(std::numeric_limits<qint64>::min()); }
qint64 until(const ParsedSearch &search) { return search.before.value_or(std::numeric_limits<qint64>::max()); }

// How what is typed may be meant, best first; nothing: not yet.
QList<ParsedSearch> readings(const QString &text)
{
    ParsedSearch asWord = SearchQueryParser::parse(text);
    if (asWord.isEmpty())
        return {};
    if (asWord.words.isEmpty() || !asWord.words.constLast().prefix)
        return { asWord };
    ParsedSearch::Words &last = asWord.words.last();
    const qsizetype before = std::max<qsizetype>(last.text.lastIndexOf(u' '), 0);
    if (last.text.size() - before > (before > 0 ? 2 : 1))
        return { asWord };
    last.prefix = false;
    ParsedSearch without = asWord;
    without.words.last().text = last.text.first(before);
    if (before == 0)
        without.words.removeLast();
    return without.isEmpty() ? QList<ParsedSearch>() : QList { asWord, without };
}

} // namespace

Search::Search(Database &database, PostTimes &times, const Reader &reader)
    : m_database(database)
    , m_times(times)
    , m_reader(reader)
{
}

QList<Search::Found> Search::find(const ParsedSearch &search, int count)
{
    const auto match = matchExpression(search);
    if (!match)
        return {};
    return match->isEmpty() ? byTime(search, count) : byIndex(search, *match, count);
}

int Search::count(const QString &text, int most)
{
    int found = 0;
    for (const ParsedSearch &search : readings(text))
        if (found == 0)
            found = count(search, most);
    return found;
}

int Search::count(const ParsedSearch &search, int most)
{
    const auto match = matchExpression(search);
    if (!match)
        return 0;
    if (match->isEmpty() || search.is.contains(u"saved"_s) || !rowConditions(search).empty())
        return static_cast<int>(find(search, most).size());
    // The index knows it all: no row is read.
    auto query = m_database.query(
        "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?)", *match, most);
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

QList<SearchHit> Search::hits(const SearchQuery &query)
{
    ParsedSearch search;
    QList<Found> found;
    for (const ParsedSearch &reading : readings(query.text)) {
        search = reading;
        found = find(search, std::max(window, query.offset + query.limit));
        if (!found.isEmpty())
            break;
    }
    const auto ranked = found.begin() + std::min<qsizetype>(window, found.size());
    std::stable_sort(found.begin(), ranked, [](const Found &a, const Found &b) { return a.score > b.score; });

    const Snippet snippet(search.words);
    QList<SearchHit> hits;
    for (qsizetype i = query.offset; i < found.size() && hits.size() < query.limit; ++i) {
        if (const auto one = hit(found[i].row, snippet))
            hits.append(*one);
    }
    return hits;
}

std::optional<QString> Search::matchExpression(const ParsedSearch &search) const
{
    SearchWords &searchWords = m_database.searchWords();
    searchWords.refresh();
    QStringList terms;
    for (const ParsedSearch::Words &words : search.words)
        terms.append(u"{title body files} : "_s
            + (words.prefix ? searchWords.beginning(words.text) : SearchWords::expression(words.text)));
    if (!search.from.isEmpty()) {
        QStringList people;
        for (const QString &name : search.from) {
            if (name.compare("me"_L1, Qt::CaseInsensitive) == 0) { // and not who is called "Me…"
                people.append(m_reader.memberId());
                continue;
            }
            const QList<Member> members = m_reader.members(name, 50);
            for (const Member &member : members)
                people.append(member.id);
        }
        if (people.isEmpty())
            return std::nullopt;
        terms.append(anyMark(people));
    }
    if (!search.in.isEmpty()) {
        QStringList ids;
        QList<std::pair<QString, Id>> groups;
        for (const GroupSummary &summary : m_reader.groups())
            groups.append({ textfold::words(summary.group.name).join(u' '), summary.group.id });
        for (const QString &name : search.in) {
            const QString wanted = textfold::words(name).join(u' ');
            // A whole name means that group, and not "News Denmark" as well.
            const bool whole = std::ranges::contains(groups, wanted, &std::pair<QString, Id>::first);
            for (const auto &[folded, id] : std::as_const(groups))
                if (whole ? folded == wanted : folded.contains(wanted))
                    ids.append(id);
        }
        if (ids.isEmpty())
            return std::nullopt;
        terms.append(anyMark(ids));
    }
    for (const ParsedSearch::Words &topic : search.topics) {
        QStringList marks { topicMark(topic.text) };
        const auto longer = topic.prefix ? m_reader.topics(topic.text, 50) : QList<std::pair<QString, int>>();
        for (const auto &[name, count] : longer)
            marks.append(topicMark(name));
        terms.append(anyMark(marks));
    }
    for (const QString &what : search.has)
        terms.append(anyMark({ u"has"_s + what }));
    for (const QString &kind : search.is) {
        if (kind == "official"_L1)
            terms.append(anyMark({ u"isannouncement"_s }));
        else if (kind == "unanswered"_L1)
            terms.append(anyMark({ u"isquestion"_s }));
        else if (kind != "unread"_L1 && kind != "saved"_L1)
            terms.append(anyMark({ u"is"_s + kind }));
    }
    return terms.join(" AND "_L1);
}

QList<Search::Found> Search::byIndex(const ParsedSearch &search, const QString &match, int count)
{
    const double now = static_cast<double>(QDateTime::currentMSecsSinceEpoch());
    QList<Found> found;
    const std::string conditions = rowConditions(search);
    // Of the few posts that somebody saved each is looked up in the index: no word is too common.
    const char *source = search.is.contains(u"saved"_s)
        ? " FROM bookmark AS b CROSS JOIN post p ON p.id = b.post CROSS JOIN search ON search.rowid = p.row"
        : conditions.empty() ? " FROM search"
                             : " FROM search CROSS JOIN post p INDEXED BY post_age ON p.row = search.rowid";
    const std::string sql = std::string("SELECT search.rowid, search_rank(search)") + source + " WHERE search MATCH ?1"
        + conditions + " ORDER BY search.rowid DESC LIMIT ?4";
    for (auto query = m_database.query(sql, match, from(search), until(search), count); query.next();) {
        const qint64 row = query.integer(0), createdAt = m_times.at(row);
        const double age = std::max(0.0, now - static_cast<double>(createdAt));
        found.append({ row, createdAt, query.real(1) + std::exp2(-age / halfLife) });
    }
    return found;
}

// Without a word there is nothing to rank: the newest posts of each group, put together.
QList<Search::Found> Search::byTime(const ParsedSearch &search, int count)
{
    QList<Found> found;
    const auto add = [&](Query query) {
        while (query.next())
            found.append({ query.integer(0), query.integer(1), 0 });
    };
    const std::string tail = " AND p.place < 2" + rowConditions(search) + " ORDER BY p.created_at DESC LIMIT ?4";
    if (search.is.contains(u"saved"_s)) {
        add(m_database.query(
            "SELECT p.row, p.created_at FROM bookmark AS b CROSS JOIN post p ON p.id = b.post WHERE ?1 = 0" + tail, 0,
            from(search), until(search), count));
        return found;
    }
    QList<qint64> accounts;
    for (auto query = m_database.query("SELECT key FROM account WHERE listed = 1 AND kind = 'group'"); query.next();)
        accounts.append(query.integer(0));
    for (const qint64 account : std::as_const(accounts))
        add(m_database.query("SELECT p.row, p.created_at FROM post p WHERE p.account = ?1" + tail, account,
            from(search), until(search), count));
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.createdAt > b.createdAt; });
    found.resize(std::min<qsizetype>(found.size(), count));
    return found;
}

std::optional<SearchHit> Search::hit(qint64 row, const Snippet &snippet)
{
    auto query
        = m_database.query("SELECT p.shown, a.id FROM post p JOIN account a ON a.key = p.account WHERE p.row = ?", row);
    if (!query.next() || query.isNull(0))
        return std::nullopt;
    const Post post = Post::fromJson(query.text(1), json::parse(query.bytes(0)));
    return SearchHit { .postId = post.id,
        .accountId = post.accountId,
        .threadId = post.threadId,
        .title = snippet.whole(post.title),
        .snippet = snippet.around(plainText(post.body)),
        .createdAt = post.createdAt,
        .author = m_reader.member(post.authorId).value_or(Member { .id = post.authorId }),
        .group = m_reader.group(post.accountId).value_or(Group { .id = post.accountId }) };
}

} // namespace atrium
