#include "sync/store/Reader.h"

#include "sync/store/FeedSql.h"
#include "sync/store/Search.h"
#include "sync/store/TextFold.h"
#include "sync/types/Json.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

QString setting(Database &database, const QString &name)
{
    auto query = database.query("SELECT value FROM setting WHERE name = ?", name);
    return query.next() ? query.text(0) : QString();
}

// The accounts that hold the one object or the directory of their kind.
constexpr auto memberSql = "SELECT shown FROM object WHERE account = (SELECT key FROM account WHERE id ="
                           " (SELECT value FROM setting WHERE name = 'workspaceId')) AND type = ? AND id = ?";
constexpr auto ownSql = "SELECT shown FROM object WHERE account = (SELECT key FROM account WHERE id ="
                        " (SELECT value FROM setting WHERE name = 'memberId')) AND type = ?";

FeedRow feedRow(const Query &query)
{
    return { .key = { query.integer(0), query.integer(1) }, .id = query.text(2), .accountId = query.text(3) };
}

QDateTime time(qint64 milliseconds) { return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC); }

} // namespace

Reader::Reader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open(const QString &path, const QByteArray &key)
{
    auto database = Database::open(path, key, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    return std::unique_ptr<Reader>(new Reader(std::move(*database)));
}

Id Reader::memberId() const { return setting(*m_database, u"memberId"_s); }
Id Reader::workspaceId() const { return setting(*m_database, u"workspaceId"_s); }
QString Reader::workspaceName() const { return setting(*m_database, u"workspaceName"_s); }

int Reader::maxPostLength() const
{
    const int length = setting(*m_database, u"maxPostLength"_s).toInt();
    return length > 0 ? length : 20000;
}

int Reader::maxTitleLength() const
{
    const int length = setting(*m_database, u"maxTitleLength"_s).toInt();
    return length > 0 ? length : 200;
}

qint64 Reader::maxUploadSize() const
{
    const qint64 size = setting(*m_database, u"maxUploadSize"_s).toLongLong();
    return size > 0 ? size : 50'000'000;
}

QList<FeedRow> Reader::page(const Feed &feed, const Page &page) const
{
    QList<FeedRow> rows;
    const FeedKey from = page.from.value_or(FeedKey());
    const std::string sql = feedPageSql(feed, page.direction, page.from.has_value());
    for (auto query = m_database->query(sql, feed.id, from.time, from.row, page.limit); query.next();)
        rows.append(feedRow(query));
    if (page.direction == Page::Direction::Before)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

std::optional<FeedRow> Reader::row(const Feed &feed, const Id &postId) const
{
    auto query = m_database->query(feedRowSql(feed), feed.id, postId);
    return query.next() ? std::optional(feedRow(query)) : std::nullopt;
}

std::optional<PostDetails> Reader::post(const Id &postId) const
{
    PostDetails details;
    bool overlaid = false;
    {
        auto query = m_database->query("SELECT p.shown, p.server IS NOT NULL, p.unread, p.thread_unread, a.id"
                                       " FROM post p CROSS JOIN account a ON a.key = p.account"
                                       " WHERE p.id = ? AND p.shown IS NOT NULL",
                                       postId);
        if (!query.next())
            return std::nullopt;
        details.post = Post::fromJson(query.text(4), json::parse(query.bytes(0)));
        overlaid = query.integer(1) != 0;
        details.unread = query.integer(2) != 0;
        details.unreadReplies = static_cast<int>(query.integer(3) - query.integer(2));
    }
    const Id me = memberId();
    details.mine = details.post.authorId == me;
    details.author = member(details.post.authorId).value_or(Member { .id = details.post.authorId });
    details.group = group(details.post.accountId).value_or(Group { .id = details.post.accountId });
    for (auto query = m_database->query("SELECT kind, value, count(DISTINCT member), max(member = ?), min(row) FROM response"
                                        " WHERE post = ? GROUP BY kind, value ORDER BY 3 DESC, 5",
                                        me, postId);
         query.next();) {
        const QString kind = query.text(0), value = query.text(1);
        const int count = static_cast<int>(query.integer(2));
        const bool mine = query.integer(3) != 0;
        if (kind == "reaction"_L1) {
            details.reactions.append({ value, count, mine });
        } else if (kind == "vote"_L1) {
            details.votes.insert(value, count);
            if (mine)
                details.myVotes.insert(value);
        }
    }
    if (!details.post.answerId.isEmpty()) {
        auto query = m_database->query("SELECT author FROM post WHERE id = ?", details.post.answerId);
        if (query.next())
            details.answerAuthor = member(query.text(0)).value_or(Member { .id = query.text(0) });
    }
    if (overlaid) { // the furthest from done of the commands for the post itself
        auto query = m_database->query("SELECT state, error FROM command WHERE type = ? AND id = ?"
                                       " ORDER BY state = 3 DESC, state = 2 DESC LIMIT 1",
                                       static_cast<int>(Type::Post), postId);
        if (query.next()) {
            details.sendState = static_cast<SendState>(query.integer(0));
            details.sendError = query.text(1);
        }
    }
    return details;
}

Id Reader::myResponse(const Id &postId, const QString &kind, const QString &value) const
{
    auto query = m_database->query("SELECT id FROM response WHERE post = ? AND kind = ? AND value = ? AND member = ?", postId,
                                   kind, value, memberId());
    return query.next() ? query.text(0) : Id();
}

std::optional<Member> Reader::member(const Id &id) const
{
    auto query = m_database->query(memberSql, static_cast<int>(Type::Member), id);
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
    for (auto query = m_database->query("SELECT member FROM member_word WHERE word >= ? AND word < ? ORDER BY rank, word", first,
                                        QString(first + QChar(0xffff)));
         query.next() && members.size() < limit;) {
        const Id id = query.text(0);
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return m_database->query("SELECT 1 FROM member_word WHERE member = ? AND word >= ? AND word < ?", id, word,
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
    auto query = m_database->query(memberSql, static_cast<int>(Type::Group), id);
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

QList<Membership> Reader::memberships(const Id &groupId) const
{
    QList<Membership> memberships;
    for (auto query = m_database->query("SELECT shown FROM object WHERE account = (SELECT key FROM account WHERE id = ?)"
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
    for (auto query = m_database->query("SELECT answer.author, count(*) FROM post AS question"
                                        " JOIN post AS answer ON answer.id = question.answer"
                                        " WHERE question.account = (SELECT key FROM account WHERE id = ?)"
                                        " AND question.answer IS NOT NULL"
                                        " GROUP BY answer.author ORDER BY 2 DESC, 1 LIMIT ?",
                                        groupId, limit);
         query.next();)
        experts.append({ member(query.text(0)).value_or(Member { .id = query.text(0) }), static_cast<int>(query.integer(1)) });
    return experts;
}

int Reader::unreadTotal() const
{
    const QHash<Id, QString> levels = preferences().groupLevels;
    int total = 0;
    for (auto query = m_database->query("SELECT id, unread FROM account WHERE listed = 1 AND unread > 0"); query.next();) {
        if (levels.value(query.text(0)) != "none"_L1)
            total += static_cast<int>(query.integer(1));
    }
    return total;
}

Preferences Reader::preferences() const
{
    auto query = m_database->query(ownSql, static_cast<int>(Type::Preference));
    return query.next() && !query.isNull(0) ? Preferences::fromJson(json::parse(query.bytes(0))) : Preferences();
}

QList<Device> Reader::devices() const
{
    QList<Device> devices;
    for (auto query = m_database->query(ownSql, static_cast<int>(Type::Device)); query.next();) {
        if (!query.isNull(0))
            devices.append(Device::fromJson(json::parse(query.bytes(0))));
    }
    return devices;
}

QList<SearchHit> Reader::search(const SearchQuery &query) const { return Search(*m_database, *this).hits(query); }

std::optional<QByteArray> Reader::blob(const Id &blobOrLocalId) const
{
    auto query = m_database->query("SELECT bytes FROM blob WHERE id = ?1 UNION ALL SELECT bytes FROM file"
                                   " WHERE id = ?1 UNION ALL SELECT bytes FROM file WHERE blob = ?1 AND ?1 <> '' LIMIT 1",
                                   blobOrLocalId);
    return query.next() ? std::optional(query.bytes(0)) : std::nullopt;
}

QList<OutboxItem> Reader::outbox() const
{
    static constexpr std::array<QLatin1StringView, 3> operations = { "create"_L1, "update"_L1, "destroy"_L1 };
    QList<OutboxItem> items;
    for (auto query = m_database->query("SELECT c.sequence, c.type, a.id, c.id, c.operation, c.properties, c.state, c.error,"
                                        " c.attempts, c.created_at FROM command c JOIN account a ON a.key = c.account"
                                        " ORDER BY c.sequence");
         query.next();)
        items.append({ .sequence = query.integer(0),
                       .type = static_cast<Type>(query.integer(1)),
                       .accountId = query.text(2),
                       .objectId = query.text(3),
                       .operation = operations[static_cast<size_t>(query.integer(4)) % operations.size()],
                       .properties = json::parse(query.bytes(5)),
                       .state = static_cast<SendState>(query.integer(6)),
                       .error = query.text(7),
                       .attempts = static_cast<int>(query.integer(8)),
                       .createdAt = time(query.integer(9)) });
    return items;
}

QString Reader::draft(const QString &place) const
{
    auto query = m_database->query("SELECT json FROM draft WHERE place = ?", place);
    return query.next() ? query.text(0) : QString();
}

} // namespace atrium
