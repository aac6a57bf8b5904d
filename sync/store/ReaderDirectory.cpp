#include "sync/store/Reader.h"

#include "sync/store/ReaderParts.h"
#include "sync/store/TextFold.h"
#include "sync/types/Json.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

// The part of Reader that knows people, groups and topics.
namespace atrium {

using namespace reading;

namespace {

QStringList texts(Database &database, std::string_view sql)
{
    QStringList texts;
    for (auto query = database.query(sql); query.next();)
        texts.append(query.text(0));
    return texts;
}

} // namespace

std::optional<Member> Reader::member(const Id &id) const
{
    auto query = m_database->query(directorySql, static_cast<int>(Type::Member), id);
    if (!query.next() || query.isNull(0))
        return std::nullopt;
    return Member::fromJson(json::parse(query.bytes(0)));
}

QList<Member> Reader::members(const QString &nameOrTitlePrefix, int limit) const
{
    const QStringList words = textfold::words(nameOrTitlePrefix);
    QList<Member> members;
    // The first word by index; the others must each begin a word of the same person. Names before
    // titles, then by the word.
    const QString first = words.value(0);
    QSet<Id> seen;
    for (auto query = m_database->query(
             "SELECT member FROM member_word WHERE word >= ? AND word < ? AND rank < 2 ORDER BY rank, word", first,
             QString(first + QChar(0xffff)));
        query.next() && members.size() < limit;) {
        const Id id = query.text(0);
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return m_database
                ->query("SELECT 1 FROM member_word WHERE member = ? AND word >= ? AND word < ? AND rank < 2", id, word,
                    QString(word + QChar(0xffff)))
                .next();
        });
        if (const auto found = all ? member(id) : std::nullopt; found && found->state != u"disabled")
            members.append(*found);
    }
    return members;
}

std::optional<Group> Reader::group(const Id &id) const
{
    auto query = m_database->query(directorySql, static_cast<int>(Type::Group), id);
    if (!query.next() || query.isNull(0))
        return std::nullopt;
    return Group::fromJson(json::parse(query.bytes(0)));
}

QList<GroupSummary> Reader::groups() const
{
    const QHash<Id, QString> levels = preferences().groupLevels;
    const Id me = memberId();
    QList<GroupSummary> groups;
    for (auto query = m_database->query("SELECT o.shown, coalesce(a.listed, 0), coalesce(a.unread, 0) FROM object o"
                                        " LEFT JOIN account a ON a.id = o.id"
                                        " WHERE o.account = (SELECT key FROM account WHERE id ="
                                        " (SELECT value FROM setting WHERE name = 'workspaceId'))"
                                        " AND o.type = ? AND o.shown IS NOT NULL",
             static_cast<int>(Type::Group));
        query.next();) {
        GroupSummary summary;
        summary.group = Group::fromJson(json::parse(query.bytes(0)));
        const bool mineUnsent = summary.group.id.startsWith(u'~') && summary.group.ownerId == me;
        summary.joined = query.integer(1) != 0 || mineUnsent;
        summary.unread = static_cast<int>(query.integer(2));
        summary.level = levels.value(summary.group.id, summary.level);
        groups.append(summary);
    }
    std::sort(groups.begin(), groups.end(), [](const GroupSummary &a, const GroupSummary &b) {
        if (a.joined != b.joined)
            return a.joined;
        return a.group.name.localeAwareCompare(b.group.name) < 0;
    });
    return groups;
}

bool Reader::hasOlder(const Id &groupId) const
{
    return m_database
        ->query("SELECT 1 FROM account WHERE kind = 'group' AND listed = 1 AND (id = ?1 OR ?1 = '')"
                " AND (history_complete = 0 OR history_before > 0) LIMIT 1",
            groupId)
        .next();
}

QList<Membership> Reader::memberships(const Id &groupId) const
{
    QList<Membership> memberships;
    for (auto query
        = m_database->query("SELECT shown FROM object WHERE account = (SELECT key FROM account WHERE id = ?)"
                            " AND type = ? AND shown IS NOT NULL",
            groupId, static_cast<int>(Type::Membership));
        query.next();)
        memberships.append(Membership::fromJson(json::parse(query.bytes(0))));
    return memberships;
}

std::optional<Membership> Reader::myMembership(const Id &groupId) const
{
    auto query = m_database->query("SELECT shown FROM object WHERE account = (SELECT key FROM account WHERE id = ?)"
                                   " AND type = 2 AND shown ->> 'memberId' = ?", // the index is for this type
        groupId, memberId());
    if (!query.next())
        return std::nullopt;
    return Membership::fromJson(json::parse(query.bytes(0)));
}

QList<std::pair<Member, int>> Reader::experts(const Id &groupId, int limit) const
{
    QList<std::pair<Member, int>> experts;
    for (auto query = m_database->query("SELECT author, count(*) FROM accepted WHERE account ="
                                        " (SELECT key FROM account WHERE id = ?) AND author <> ''"
                                        " GROUP BY author ORDER BY 2 DESC, 1 LIMIT ?",
             groupId, limit);
        query.next();)
        experts.append(
            { member(query.text(0)).value_or(Member { .id = query.text(0) }), static_cast<int>(query.integer(1)) });
    return experts;
}

QList<std::pair<QString, int>> Reader::expertise(const Id &memberId, int limit) const
{
    QList<std::pair<QString, int>> topics;
    if (memberId.isEmpty())
        return topics;
    for (auto query = m_database->query("SELECT coalesce(t.topic, ''), count(*) FROM accepted AS a"
                                        " LEFT JOIN post_topic AS t ON t.post = a.question WHERE a.author = ?"
                                        " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?",
             memberId, limit);
        query.next();)
        topics.append({ query.text(0), static_cast<int>(query.integer(1)) });
    return topics;
}

QList<std::pair<Member, int>> Reader::knowing(const QString &topicPrefix, int limit) const
{
    constexpr int mostPosts = 5000; // enough to tell who knows, and a bound to what it costs
    const QString from = topicPrefix.toLower();
    QList<std::pair<Member, int>> members;
    for (auto query
        = m_database->query("SELECT a.author, count(DISTINCT t.post) FROM (SELECT post FROM post_topic WHERE topic >= ?"
                            " AND topic < ? LIMIT ?) AS t CROSS JOIN accepted AS a ON a.question = t.post"
                            " WHERE a.author <> '' GROUP BY a.author ORDER BY 2 DESC, 1 LIMIT ?",
            from, QString(from + QChar(0xffff)), mostPosts, limit);
        query.next();)
        members.append(
            { member(query.text(0)).value_or(Member { .id = query.text(0) }), static_cast<int>(query.integer(1)) });
    return members;
}

QList<std::pair<QString, int>> Reader::topics(const QString &prefix, int limit) const
{
    QList<std::pair<QString, int>> topics;
    const QString from = prefix.toLower();
    // Without a prefix the most used ones are the beginning of an index.
    auto query = from.isEmpty()
        ? m_database->query("SELECT topic, posts FROM topic ORDER BY posts DESC, topic LIMIT ?", limit)
        : m_database->query(
              "SELECT topic, posts FROM topic WHERE topic >= ? AND topic < ? ORDER BY posts DESC, topic LIMIT ?", from,
              QString(from + QChar(0xffff)), limit);
    while (query.next())
        topics.append({ query.text(0), static_cast<int>(query.integer(1)) });
    return topics;
}

QList<Member> Reader::people(const PeopleQuery &query, int limit, int offset) const
{
    // Each word must begin one of the person's; the first is looked up, the others are checked.
    const QStringList words = textfold::words(query.text);
    std::string sql = "SELECT o.shown FROM person AS p CROSS JOIN object AS o ON o.row = p.object WHERE"
                      " NOT EXISTS (SELECT 1 FROM json_each(?1) AS wanted WHERE NOT EXISTS"
                      " (SELECT 1 FROM member_word AS w WHERE w.member = p.member"
                      " AND w.word >= wanted.value AND w.word < wanted.value || char(65535)))"
                      " AND (?2 = '' OR p.department = ?2) AND (?3 = '' OR p.place = ?3) AND (?4 = '' OR p.firm = ?4)";
    if (!query.department.isEmpty())
        sql += " AND p.department = ?2 AND p.department <> ''";
    if (!query.place.isEmpty())
        sql += " AND p.place = ?3 AND p.place <> ''";
    if (!query.firm.isEmpty())
        sql += " AND p.firm = ?4 AND p.firm <> ''";
    if (!words.isEmpty())
        sql += " AND p.member IN (SELECT member FROM member_word WHERE word >= ?5 AND word < ?5 || char(65535))";
    sql += " AND ?5 IS NOT NULL ORDER BY p.name, p.member LIMIT ?6 OFFSET ?7";
    QList<Member> members;
    for (auto found
        = m_database->query(sql, QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact),
            query.department, query.place, query.firm, words.value(0), limit, offset);
        found.next();)
        members.append(Member::fromJson(json::parse(found.bytes(0))));
    return members;
}

QStringList Reader::departments() const
{
    return texts(*m_database, "SELECT DISTINCT department FROM person WHERE department <> '' ORDER BY department");
}

QStringList Reader::places() const
{
    return texts(*m_database, "SELECT DISTINCT place FROM person WHERE place <> '' ORDER BY place");
}

QStringList Reader::firms() const
{
    return texts(*m_database, "SELECT DISTINCT firm FROM person WHERE firm <> '' ORDER BY firm");
}

QList<Member> Reader::reports(const Id &managerId) const
{
    QList<Member> members;
    for (auto query = m_database->query("SELECT o.shown FROM person AS p CROSS JOIN object AS o ON o.row = p.object"
                                        " WHERE p.manager = ? AND p.manager <> '' ORDER BY p.name",
             managerId);
        query.next();)
        members.append(Member::fromJson(json::parse(query.bytes(0))));
    return members;
}

QList<JoinRequest> Reader::joinRequests(const Id &groupId) const
{
    QList<JoinRequest> requests;
    for (auto query
        = m_database->query("SELECT shown FROM object WHERE account = (SELECT key FROM account WHERE id = ?)"
                            " AND type = ? AND shown IS NOT NULL ORDER BY shown ->> 'createdAt', row",
            groupId, static_cast<int>(Type::JoinRequest));
        query.next();)
        requests.append(JoinRequest::fromJson(json::parse(query.bytes(0))));
    return requests;
}

JoinState Reader::joinState(const Id &groupId) const
{
    // What was asked here and the server has not answered yet, unless it could not be sent.
    if (auto query
        = m_database->query("SELECT o.shown FROM object o WHERE o.account = (SELECT key FROM account WHERE id = ?)"
                            " AND o.type = ? AND o.shown ->> 'memberId' = ? AND NOT EXISTS"
                            " (SELECT 1 FROM command c WHERE c.account = o.account AND c.type = o.type AND c.id = o.id"
                            " AND c.state = ?)",
            groupId, static_cast<int>(Type::JoinRequest), memberId(), static_cast<int>(SendState::Failed));
        query.next()) {
        const JoinRequest request = JoinRequest::fromJson(json::parse(query.bytes(0)));
        return { JoinState::Kind::Asked, request.id, request.createdAt };
    }
    auto query = m_database->query("SELECT o.shown FROM notification n CROSS JOIN object o ON o.row = n.object"
                                   " WHERE n.group_id = ? AND n.kind IN ('asked', 'admitted', 'declined')"
                                   " ORDER BY n.last_at DESC LIMIT 1",
        groupId);
    if (!query.next())
        return {};
    const Notification last = Notification::fromJson(json::parse(query.bytes(0)));
    if (last.kind == "asked"_L1)
        return { JoinState::Kind::Asked, last.requestId, last.lastAt };
    if (last.kind == "declined"_L1)
        return { JoinState::Kind::Declined, {}, last.lastAt };
    return {};
}

} // namespace atrium
