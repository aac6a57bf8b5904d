#pragma once

#include "sync/store/ObjectKey.h"
#include "sync/store/PostRows.h"

#include <QJsonObject>

namespace atrium {

class Accounts;
class Changes;
class Database;

// Both versions of a cached object (see sql/0001_cache.sql).
struct Versions {
    QJsonObject shown; // empty: not there for the screens
    QJsonObject server; // empty: the server has none
    bool found = false;
};

// Reads and writes the rows of cached objects of every type, and keeps what is derived from them.
// Knows nothing of commands: Store says what the shown version is.
class Objects {
public:
    Objects(Database &database, Accounts &accounts, Changes &changes);

    Versions read(const ObjectKey &key) const;
    // The server's version, which no command changes.
    void write(const ObjectKey &key, const Contents &server) { put(key, server, std::nullopt); }
    // The version shown over the server's.
    void write(const ObjectKey &key, const QJsonObject &shown, const QJsonObject &server);
    void remove(const ObjectKey &key);
    // Gives the object another id, in its row. When the new one exists already, the old one goes.
    void rename(const ObjectKey &from, const Id &to);
    QList<ObjectKey> all(qint64 account, Type type) const;
    void purge(qint64 account);
    // What a newer version of the schema has about members, from those that are here.
    void deriveMembers();
    // A request to join that was sent to a group from outside stays until a notification says what
    // became of it, or the group comes in.
    void forgetRequests(qint64 account);

    PostRows &posts() { return m_posts; }

private:
    void put(const ObjectKey &key, const Contents &shown, const std::optional<QByteArray> &server);
    void putObject(const ObjectKey &key, const Contents &shown, const std::optional<QByteArray> &server);
    void putResponse(const ObjectKey &key, const Contents &shown, const std::optional<QByteArray> &server);
    void removeResponse(const ObjectKey &key);
    void derive(const ObjectKey &key, const QJsonObject &before, const QJsonObject &now);
    void deriveMember(const ObjectKey &key, const QJsonObject &before, const QJsonObject &now);
    void deriveMyself(const ObjectKey &key, const QJsonObject &before, const QJsonObject &now);
    void deriveBookmark(const ObjectKey &key, const QJsonObject &before, const QJsonObject &now);
    void deriveNotification(const ObjectKey &key, const QJsonObject &before, const QJsonObject &now);
    qint64 rowOf(const ObjectKey &key) const;
    void noteResponse(const ObjectKey &key, const Id &post);

    Database &m_database;
    Accounts &m_accounts;
    Changes &m_changes;
    PostRows m_posts;
};

} // namespace atrium
