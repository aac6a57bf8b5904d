#include "sync/store/Objects.h"

#include "sync/store/Changes.h"
#include "sync/store/Database.h"
#include "sync/store/TextFold.h"
#include "sync/types/Json.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium {

Objects::Objects(Database &database, Accounts &accounts, Changes &changes)
    : m_database(database)
    , m_accounts(accounts)
    , m_changes(changes)
    , m_posts(database, accounts, changes)
{
}

Versions Objects::read(const ObjectKey &key) const
{
    auto query = key.type == Type::Post
        ? m_database.query("SELECT shown, server FROM post WHERE id = ? AND account = ?", key.id, key.account)
        : key.type == Type::Response
        ? m_database.query("SELECT shown, server FROM response WHERE id = ? AND account = ?", key.id, key.account)
        : m_database.query("SELECT shown, server FROM object WHERE id = ? AND account = ? AND type = ?", key.id,
              key.account, static_cast<int>(key.type));
    if (!query.next())
        return {};
    Versions versions;
    versions.found = true;
    versions.shown = query.isNull(0) ? QJsonObject() : json::parse(query.bytes(0));
    versions.server = query.isNull(1) ? versions.shown : json::parse(query.bytes(1));
    return versions;
}

void Objects::write(const ObjectKey &key, const QJsonObject &shown, const QJsonObject &server)
{
    put(key, Contents(key.type, shown), server.isEmpty() ? QByteArray("") : json::compact(server));
}

void Objects::put(const ObjectKey &key, const Contents &shown, const std::optional<QByteArray> &server)
{
    switch (key.type) {
    case Type::Post:
        return m_posts.write(key, shown, server);
    case Type::Response:
        return putResponse(key, shown, server);
    default:
        return putObject(key, shown, server);
    }
}

void Objects::putObject(const ObjectKey &key, const Contents &shown, const std::optional<QByteArray> &server)
{
    const QJsonObject before = read(key).shown;
    m_database.run("INSERT INTO object (account, type, id, shown, server) VALUES (?, ?, ?, ?, ?)"
                   " ON CONFLICT (account, type, id) DO UPDATE SET shown = excluded.shown, server = excluded.server",
        key.account, static_cast<int>(key.type), key.id, shown.stored, server);
    derive(key, before, shown.json);
}

void Objects::putResponse(const ObjectKey &key, const Contents &shown, const std::optional<QByteArray> &server)
{
    const ResponseContents &response = shown.response();
    // A vote or reaction that is withdrawn changes the card of the post that it was on.
    if (!shown.isThere()) {
        if (auto query
            = m_database.query("SELECT post FROM response WHERE account = ? AND id = ?", key.account, key.id);
            query.next())
            noteResponse(key, query.text(0));
    }
    m_database.run("INSERT INTO response (account, id, post, member, mine, kind, value, shown, server)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, id) DO UPDATE SET post = excluded.post,"
                   " member = excluded.member, mine = excluded.mine, kind = excluded.kind, value = excluded.value,"
                   " shown = excluded.shown, server = excluded.server",
        key.account, key.id, response.post, response.member,
        !response.member.isEmpty() && response.member == m_accounts.me(), response.kind, response.value, shown.stored,
        server);
    noteResponse(key, response.post);
}

void Objects::noteResponse(const ObjectKey &key, const Id &post)
{
    const Id accountId = m_accounts.id(key.account);
    m_changes.note(accountId, Type::Response, key.id);
    if (!post.isEmpty())
        m_changes.note(accountId, Type::Post, post);
}

void Objects::remove(const ObjectKey &key)
{
    switch (key.type) {
    case Type::Post:
        return m_posts.remove(key);
    case Type::Response:
        return removeResponse(key);
    default:
        const QJsonObject before = read(key).shown;
        if (m_database.run("DELETE FROM object WHERE account = ? AND type = ? AND id = ?", key.account,
                static_cast<int>(key.type), key.id)
            > 0)
            derive(key, before, {});
    }
}

void Objects::removeResponse(const ObjectKey &key)
{
    Id post;
    if (auto query
        = m_database.query("DELETE FROM response WHERE account = ? AND id = ? RETURNING post", key.account, key.id);
        query.next())
        post = query.text(0);
    else
        return;
    noteResponse(key, post);
}

void Objects::rename(const ObjectKey &from, const Id &to)
{
    if (read({ from.account, from.type, to }).found)
        return remove(from);
    switch (from.type) {
    case Type::Post:
        return m_posts.rename(from, to);
    case Type::Response:
        m_database.run("UPDATE response SET id = ? WHERE account = ? AND id = ?", to, from.account, from.id);
        return;
    default:
        m_database.run("UPDATE object SET id = ? WHERE account = ? AND type = ? AND id = ?", to, from.account,
            static_cast<int>(from.type), from.id);
    }
}

// What follows from a change of an object that is neither post nor response.
void Objects::derive(const ObjectKey &key, const QJsonObject &before, const QJsonObject &now)
{
    m_changes.note(m_accounts.id(key.account), key.type, key.id);
    switch (key.type) {
    case Type::Member:
        deriveMember(key, before, now);
        deriveMyself(key, before, now);
        break;
    case Type::Bookmark:
        deriveBookmark(key, before, now);
        break;
    case Type::Notification:
        deriveNotification(key, before, now);
        break;
    case Type::Mandate:
        m_posts.prove(key.id);
        break;
    case Type::Acknowledgement:
        m_posts.acknowledge(rowOf(key), before, now);
        break;
    case Type::Preference: {
        const auto was = Preferences::fromJson(before).groupLevels, is = Preferences::fromJson(now).groupLevels;
        const QSet<Id> groups = QSet<Id>(was.keyBegin(), was.keyEnd()) + QSet<Id>(is.keyBegin(), is.keyEnd());
        for (const Id &group : groups) {
            if (was.value(group) == is.value(group))
                continue;
            m_accounts.forgetGroup(m_accounts.key(group));
            m_posts.placeGroup(m_accounts.key(group));
        }
        break;
    }
    case Type::ReadMark:
        m_accounts.forgetGroup(m_accounts.key(key.id));
        m_posts.markRead(m_accounts.key(key.id), ReadState::fromJson(before), ReadState::fromJson(now));
        break;
    default:
        break;
    }
}

qint64 Objects::rowOf(const ObjectKey &key) const
{
    auto query = m_database.query("SELECT row FROM object WHERE account = ? AND type = ? AND id = ?", key.account,
        static_cast<int>(key.type), key.id);
    return query.next() ? query.integer(0) : 0;
}

void Objects::deriveMember(const ObjectKey &key, const QJsonObject &before, const QJsonObject &now)
{
    static constexpr std::array names
        = { "name"_L1, "title"_L1, "skills"_L1, "department"_L1, "place"_L1, "firm"_L1, "managerId"_L1, "state"_L1 };
    if (std::all_of(
            names.begin(), names.end(), [&](QLatin1StringView name) { return before.value(name) == now.value(name); }))
        return;
    m_database.run("DELETE FROM member_word WHERE member = ?", key.id);
    m_database.run("DELETE FROM person WHERE member = ?", key.id);
    if (now.isEmpty())
        return;
    const Member member = Member::fromJson(now);
    int rank = 0;
    for (const QString &text :
        { member.name, member.title, member.skills.join(u' '), member.department, member.place }) {
        const QStringList words = textfold::words(text);
        for (const QString &word : words)
            m_database.run("INSERT INTO member_word (word, member, rank) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", word,
                key.id, rank);
        ++rank;
    }
    if (member.state != "disabled"_L1)
        m_database.run(
            "INSERT INTO person (object, member, name, department, place, firm, manager) VALUES (?, ?, ?, ?, ?, ?, ?)",
            rowOf(key), key.id, textfold::folded(member.name), member.department, member.place, member.firm,
            member.managerId);
}

// What somebody is decides what they are asked to read.
void Objects::deriveMyself(const ObjectKey &key, const QJsonObject &before, const QJsonObject &now)
{
    static constexpr std::array names = { "department"_L1, "place"_L1, "role"_L1 };
    if (key.id == m_accounts.me()
        && std::ranges::any_of(names, [&](QLatin1StringView name) { return before.value(name) != now.value(name); }))
        m_posts.askAgain();
}

void Objects::deriveMembers()
{
    const qint64 workspace = m_accounts.key(m_accounts.workspace());
    for (const ObjectKey &key : all(workspace, Type::Member))
        deriveMember(key, {}, read(key).shown);
}

void Objects::deriveBookmark(const ObjectKey &key, const QJsonObject &before, const QJsonObject &now)
{
    const Bookmark was = Bookmark::fromJson(before), is = Bookmark::fromJson(now);
    if (now.isEmpty())
        m_database.run("DELETE FROM bookmark WHERE object = ?", rowOf(key));
    else
        m_database.run("INSERT INTO bookmark (object, post, created_at) VALUES (?, ?, ?)"
                       " ON CONFLICT DO UPDATE SET post = excluded.post, created_at = excluded.created_at",
            rowOf(key), is.postId, is.createdAt.toMSecsSinceEpoch());
    // The card shows whether it is saved.
    if (!was.postId.isEmpty())
        m_changes.note(was.groupId, Type::Post, was.postId);
    if (!is.postId.isEmpty())
        m_changes.note(is.groupId, Type::Post, is.postId);
}

void Objects::deriveNotification(const ObjectKey &key, const QJsonObject &before, const QJsonObject &now)
{
    const Notification is = Notification::fromJson(now.isEmpty() ? before : now);
    if (now.isEmpty())
        m_database.run("DELETE FROM notification WHERE object = ?", rowOf(key));
    else
        m_database.run(
            "INSERT INTO notification (object, last_at, kind, group_id, thread, unread) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET last_at = excluded.last_at, kind = excluded.kind,"
            " group_id = excluded.group_id, thread = excluded.thread, unread = excluded.unread",
            rowOf(key), is.lastAt.toMSecsSinceEpoch(), is.kind, is.groupId, is.threadId, is.isUnread());
    if (is.kind == "asked"_L1 || is.kind == "admitted"_L1 || is.kind == "declined"_L1)
        forgetRequests(m_accounts.key(is.groupId));
}

void Objects::forgetRequests(qint64 account)
{
    if (m_accounts.isListed(account))
        return;
    m_database.run("DELETE FROM object WHERE account = ? AND type = ? AND server IS NULL", account,
        static_cast<int>(Type::JoinRequest));
}

QList<ObjectKey> Objects::all(qint64 account, Type type) const
{
    auto query = type == Type::Post ? m_database.query("SELECT id FROM post WHERE account = ?", account)
        : type == Type::Response
        ? m_database.query("SELECT id FROM response WHERE account = ?", account)
        : m_database.query("SELECT id FROM object WHERE account = ? AND type = ?", account, static_cast<int>(type));
    QList<ObjectKey> keys;
    while (query.next())
        keys.append({ account, type, query.text(0) });
    return keys;
}

void Objects::purge(qint64 account)
{
    m_database.run("DELETE FROM response WHERE account = ?", account);
    m_database.run("DELETE FROM object WHERE account = ?", account);
    m_posts.purge(account);
}

} // namespace atrium
