#include "sync/store/Reader.h"

#include "sync/store/PlainText.h"
#include "sync/store/ReaderParts.h"
#include "sync/types/Json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The part of Reader that knows what is the member's own.
namespace atrium {

using namespace reading;

int Reader::unreadTotal() const
{
    const QHash<Id, QString> levels = preferences().groupLevels;
    int total = 0;
    for (auto query = m_database->query("SELECT id, unread FROM account WHERE listed = 1 AND unread > 0");
        query.next();) {
        if (levels.value(query.text(0)) != "none"_L1)
            total += static_cast<int>(query.integer(1));
    }
    return total;
}

Preferences Reader::preferences() const
{
    auto query = m_database->query(ownSql, static_cast<int>(Type::Preference));
    return query.next() ? Preferences::fromJson(json::parse(query.bytes(0))) : Preferences();
}

QList<Device> Reader::devices() const
{
    QList<Device> devices;
    for (auto query = m_database->query(ownSql, static_cast<int>(Type::Device)); query.next();)
        devices.append(Device::fromJson(json::parse(query.bytes(0))));
    return devices;
}

std::string reading::newestFirst(const std::string &time, const std::string &row, const Reader::Page &page)
{
    const bool descending = page.direction == Reader::Page::Direction::After;
    const std::string key = page.from ? " AND (" + time + ", " + row + ")" + (descending ? " < " : " > ") + "(?1, ?2)"
                                      : " AND ?1 IS NOT NULL AND ?2 IS NOT NULL";
    return key + " ORDER BY " + time + (descending ? " DESC, " : ", ") + row + (descending ? " DESC" : "")
        + " LIMIT ?3";
}

NotificationDetails Reader::details(const FeedKey &key, const QByteArray &json) const
{
    NotificationDetails details {
        .key = key, .notification = Notification::fromJson(json::parse(json)), .members = {}, .group = {}, .title = {}
    };
    const Notification &notification = details.notification;
    for (const Id &id : notification.memberIds)
        details.members.append(member(id).value_or(Member { .id = id }));
    details.group = group(notification.groupId).value_or(Group { .id = notification.groupId });
    for (const Id &id : { notification.threadId, notification.postId }) {
        auto query = m_database->query("SELECT shown ->> 'title', shown ->> 'body' FROM post WHERE id = ?", id);
        if (!id.isEmpty() && query.next()) {
            details.title = query.text(0).isEmpty() ? plainText(query.text(1)).simplified().left(120) : query.text(0);
            break;
        }
    }
    return details;
}

QList<NotificationDetails> Reader::notifications(const Page &page, bool unreadOnly) const
{
    QList<NotificationDetails> found;
    const FeedKey from = page.from.value_or(FeedKey());
    const std::string sql
        = "SELECT n.last_at, n.object, o.shown FROM notification AS n CROSS JOIN object AS o ON o.row = n.object WHERE "
        + std::string(unreadOnly ? "n.unread = 1" : "1") + newestFirst("n.last_at", "n.object", page);
    for (auto query = m_database->query(sql, from.time, from.row, page.limit); query.next();)
        found.append(details({ query.integer(0), query.integer(1) }, query.bytes(2)));
    return inOrder(found, page);
}

std::optional<NotificationDetails> Reader::notification(const Id &id) const
{
    auto query = m_database->query(
        "SELECT n.last_at, n.object, o.shown FROM object AS o CROSS JOIN notification AS n ON n.object = o.row"
        " WHERE o.account = (SELECT key FROM account WHERE id ="
        " (SELECT value FROM setting WHERE name = 'memberId')) AND o.type = ? AND o.id = ?",
        static_cast<int>(Type::Notification), id);
    if (!query.next())
        return std::nullopt;
    return details({ query.integer(0), query.integer(1) }, query.bytes(2));
}

QStringList Reader::unreadNotificationsOf(const Id &threadId) const
{
    QStringList ids;
    for (auto query = m_database->query("SELECT o.id FROM notification AS n CROSS JOIN object AS o ON o.row = n.object"
                                        " WHERE n.thread = ? AND n.unread = 1 ORDER BY n.last_at",
             threadId);
        query.next();)
        ids.append(query.text(0));
    return ids;
}

int Reader::unreadNotifications() const
{
    auto query = m_database->query("SELECT count(*) FROM notification WHERE unread = 1");
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

int Reader::unreadOfficial() const
{
    auto query = m_database->query("SELECT count(*) FROM post WHERE official = 1 AND unread = 1");
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

QList<ScheduledPost> Reader::scheduled() const
{
    QList<ScheduledPost> posts;
    std::string sql = ownSql;
    sql += " ORDER BY shown ->> 'sendAt', row";
    for (auto query = m_database->query(sql, static_cast<int>(Type::ScheduledPost)); query.next();)
        posts.append(ScheduledPost::fromJson(json::parse(query.bytes(0))));
    return posts;
}

QList<MissedThread> Reader::missed(const QDateTime &since, int limit) const
{
    constexpr int mostThreads = 2000; // looked at: those that moved last
    constexpr int weighed = 60; // of which the reactions are counted
    const qint64 from = since.toMSecsSinceEpoch();
    struct Candidate {
        MissedThread thread;
        Id answer;
        qint64 lastAt;
        int score() const { return 3 * thread.replies + thread.reactions + (thread.answered ? 3 : 0); }
    };
    QList<Candidate> candidates;
    for (auto query = m_database->query(
             "SELECT p.id, (SELECT id FROM account WHERE key = p.account), p.answer, p.activity_at,"
             " (SELECT count(*) FROM post r WHERE r.thread = p.id AND r.place = 1 AND r.created_at > ?1),"
             " CASE WHEN p.created_at > ?1 THEN (SELECT count(*) FROM response WHERE post = p.id"
             " AND kind = 'reaction') ELSE 0 END"
             " FROM post p WHERE p.home = 1 AND p.activity_at > ?1 ORDER BY p.activity_at DESC LIMIT ?2",
             from, mostThreads);
        query.next();)
        candidates.append({ { .threadId = query.text(0),
                                .accountId = query.text(1),
                                .replies = static_cast<int>(query.integer(4)),
                                .reactions = static_cast<int>(query.integer(5)) },
            query.text(2), query.integer(3) });
    const auto most = [](const Candidate &a, const Candidate &b) {
        return a.score() != b.score() ? a.score() > b.score() : a.lastAt > b.lastAt;
    };
    std::sort(candidates.begin(), candidates.end(), most);
    candidates.resize(std::min<qsizetype>(candidates.size(), std::max(weighed, limit)));
    const QString sinceText = json::utcDate(since).toString();
    for (Candidate &candidate : candidates) {
        auto reactions = m_database->query("SELECT count(*) FROM (SELECT id FROM post WHERE thread = ?1 AND place = 1"
                                           " UNION ALL SELECT ?1) AS p CROSS JOIN response AS r ON r.post = p.id"
                                           " WHERE r.kind = 'reaction' AND r.shown ->> 'createdAt' > ?2",
            candidate.thread.threadId, sinceText);
        candidate.thread.reactions = reactions.next() ? static_cast<int>(reactions.integer(0)) : 0;
        if (candidate.answer.isEmpty())
            continue;
        auto accepted = m_database->query(
            "SELECT 1 FROM response WHERE post = ? AND kind = 'accept' AND shown ->> 'createdAt' > ?",
            candidate.thread.threadId, sinceText);
        candidate.thread.answered = accepted.next();
    }
    std::sort(candidates.begin(), candidates.end(), most);
    QList<MissedThread> threads;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (threads.size() < limit)
            threads.append(candidate.thread);
    }
    return threads;
}

} // namespace atrium
