#include "sync/store/Reader.h"

#include "sync/store/FeedSql.h"
#include "sync/store/PlainText.h"
#include "sync/store/PostTimes.h"
#include "sync/store/ReaderParts.h"
#include "sync/store/Search.h"
#include "sync/types/Json.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

using namespace reading;

QString reading::setting(Database &database, const QString &name)
{
    auto query = database.query("SELECT value FROM setting WHERE name = ?", name);
    return query.next() ? query.text(0) : QString();
}

Reader::Reader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_postTimes(std::make_unique<PostTimes>(*m_database))
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
        auto query = m_database->query("SELECT p.shown, p.server IS NOT NULL, p.unread, p.thread_unread, a.id, p.proof,"
                                       " m.post IS NOT NULL, m.done_at"
                                       " FROM post p CROSS JOIN account a ON a.key = p.account"
                                       " LEFT JOIN must_read m ON m.post = p.row"
                                       " WHERE p.id = ? AND p.shown IS NOT NULL",
            postId);
        if (!query.next())
            return std::nullopt;
        details.post = Post::fromJson(query.text(4), json::parse(query.bytes(0)));
        overlaid = query.integer(1) != 0;
        details.unread = query.integer(2) != 0;
        details.proof = static_cast<Proof>(query.integer(5));
        if (query.integer(6) != 0)
            details.asked = query.isNull(7) ? Asked::Yes : Asked::Done;
        if (details.asked == Asked::Done)
            details.confirmedAt = time(query.integer(7));
        details.unreadReplies = static_cast<int>(query.integer(3) - query.integer(2));
    }
    const Id me = memberId();
    details.mine = details.post.authorId == me;
    details.author = member(details.post.authorId).value_or(Member { .id = details.post.authorId });
    details.group = group(details.post.accountId).value_or(Group { .id = details.post.accountId });
    for (auto query
        = m_database->query("SELECT kind, value, count(DISTINCT member), max(member = ?), min(row) FROM response"
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
    {
        auto query = m_database->query(
            "SELECT o.id FROM bookmark b CROSS JOIN object o ON o.row = b.object WHERE b.post = ?", postId);
        if (query.next())
            details.bookmarkId = query.text(0);
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
    auto query = m_database->query("SELECT id FROM response WHERE post = ? AND kind = ? AND value = ? AND member = ?",
        postId, kind, value, memberId());
    return query.next() ? query.text(0) : Id();
}

QList<SearchHit> Reader::search(const SearchQuery &query) const
{
    return Search(*m_database, *m_postTimes, *this).hits(query);
}

int Reader::searchCount(const QString &text, int most) const
{
    return Search(*m_database, *m_postTimes, *this).count(text, most);
}

QList<FeedRow> Reader::pinned(const Id &groupId) const
{
    QList<FeedRow> rows;
    for (auto query = m_database->query("SELECT pinned_at, row, id, ?1 FROM post WHERE account ="
                                        " (SELECT key FROM account WHERE id = ?1) AND pinned_at IS NOT NULL"
                                        " ORDER BY pinned_at DESC, row DESC",
             groupId);
        query.next();)
        rows.append(feedRow(query));
    return rows;
}

QList<GroupFile> Reader::files(const Id &groupId, const Page &page) const
{
    QList<GroupFile> files;
    const FeedKey from = page.from.value_or(FeedKey());
    const std::string sql
        = "SELECT f.created_at, f.row, p.shown FROM attachment AS f CROSS JOIN post AS p ON p.row = f.row / 64"
          " WHERE f.account = (SELECT key FROM account WHERE id = ?4)"
        + newestFirst("f.created_at", "f.row", page);
    for (auto query = m_database->query(sql, from.time, from.row, page.limit, groupId); query.next();) {
        const FeedKey key { query.integer(0), query.integer(1) };
        const Post post = Post::fromJson(groupId, json::parse(query.bytes(2)));
        files.append({ .key = key,
            .attachment = post.attachments.value(key.row % 64),
            .postId = post.id,
            .threadId = post.threadId,
            .author = member(post.authorId).value_or(Member { .id = post.authorId }),
            .createdAt = post.createdAt });
    }
    return inOrder(files, page);
}

QList<std::pair<Member, QString>> Reader::responders(const Id &postId, const QString &kind, const QString &value) const
{
    QList<std::pair<Member, QString>> responders;
    for (auto query = m_database->query("SELECT member, value FROM response WHERE post = ?1 AND kind = ?2"
                                        " AND (?3 = '' OR value = ?3) ORDER BY shown ->> 'createdAt', row",
             postId, kind, value);
        query.next();)
        responders.append({ member(query.text(0)).value_or(Member { .id = query.text(0) }), query.text(1) });
    return responders;
}

qint64 Reader::size() const
{
    auto query = m_database->query("SELECT file FROM pragma_database_list WHERE name = 'main'");
    qint64 size = 0;
    if (query.next()) {
        const QStringList files = Database::files(query.text(0));
        for (const QString &file : files)
            size += QFileInfo(file).size();
    }
    return size;
}

Sizes Reader::sizes() const
{
    const auto sum = [this](std::string_view sql) {
        auto query = m_database->query(sql);
        return query.next() ? query.integer(0) : 0;
    };
    Sizes sizes;
    sizes.pictures = sum("SELECT sum(size) FROM blob");
    sizes.drafts = sum("SELECT sum(length(CAST(json AS BLOB))) FROM draft");
    sizes.unsent
        = sum("SELECT sum(length(CAST(properties AS BLOB))) FROM command") + sum("SELECT sum(length(bytes)) FROM file");
    sizes.posts = std::max<qint64>(0, size() - sizes.pictures - sizes.drafts - sizes.unsent);
    return sizes;
}

std::optional<QByteArray> Reader::blob(const Id &blobOrLocalId) const
{
    auto query
        = m_database->query("SELECT bytes FROM blob WHERE id = ?1 UNION ALL SELECT bytes FROM file"
                            " WHERE id = ?1 UNION ALL SELECT bytes FROM file WHERE blob = ?1 AND ?1 <> '' LIMIT 1",
            blobOrLocalId);
    return query.next() ? std::optional(query.bytes(0)) : std::nullopt;
}

void Reader::whenDamaged(const std::function<void()> &met) { m_database->whenDamaged(met); }

QList<OutboxItem> Reader::outbox() const
{
    static constexpr std::array<QLatin1StringView, 3> operations = { "create"_L1, "update"_L1, "destroy"_L1 };
    QList<OutboxItem> items;
    for (auto query
        = m_database->query("SELECT c.sequence, c.type, a.id, c.id, c.operation, c.properties, c.state, c.error,"
                            " c.attempts, c.created_at, c.known, coalesce(p.server, o.server)"
                            " FROM command c JOIN account a ON a.key = c.account"
                            " LEFT JOIN post p ON c.type = ? AND c.known <> '' AND p.id = c.id"
                            " LEFT JOIN object o ON o.account = c.account AND o.type = c.type AND o.id = c.id"
                            "  AND c.known <> '' ORDER BY c.sequence",
            static_cast<int>(Type::Post));
        query.next();) {
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
        const QJsonObject known = json::parse(query.bytes(10)), server = json::parse(query.bytes(11));
        for (auto it = known.begin(); it != known.end() && !server.isEmpty(); ++it)
            if (const QJsonValue now = server.value(it.key());
                now != it.value() && !(json::isEmpty(now) && json::isEmpty(it.value())))
                items.last().now.insert(it.key(), server.value(it.key()));
    }
    return items;
}

QString Reader::draft(const QString &place) const
{
    auto query = m_database->query("SELECT json FROM draft WHERE place = ?", place);
    return query.next() ? query.text(0) : QString();
}

} // namespace atrium
