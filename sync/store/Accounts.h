#pragma once

#include "sync/store/ReadState.h"

#include <QHash>

namespace atrium {

class Database;

// The writer's memory of what it needs to know for every post that it stores: the accounts'
// numbers, who is signed in, and each group's level and read mark. Only the writer has one,
// so it stays true until forget().
class Accounts {
public:
    struct GroupFacts {
        bool home = false; // its threads belong on Home
        ReadState read;
    };

    explicit Accounts(Database &database);

    qint64 key(const Id &id); // makes the number when there is none
    Id id(qint64 key);
    bool isListed(qint64 key);
    Id me();
    Id workspace();
    const GroupFacts &group(qint64 key);
    QString setting(const QString &name) const;

    void forgetGroup(qint64 key) { m_groups.remove(key); }
    void forget(); // after a rollback, and when the Session changes

private:
    QJsonObject shown(const Id &account, Type type, const Id &id) const;

    Database &m_database;
    QHash<Id, qint64> m_keys;
    QHash<qint64, Id> m_ids;
    QHash<qint64, bool> m_listed;
    QHash<qint64, GroupFacts> m_groups;
    std::optional<Id> m_me;
    std::optional<Id> m_workspace;
};

} // namespace atrium
