#pragma once

#include "sync/types/Types.h"
#include "ui/composer/Completion.h"

#include <QSet>

namespace atrium {

class Client;

// Finds people and topics in the cache for somebody who writes in a group: its members first, then
// other colleagues, who are marked because they cannot see what is written there.
class Suggestions {
public:
    explicit Suggestions(const Client &client)
        : m_client(client)
    {
    }
    void setGroup(const Id &groupId);
    void forget() { m_known = false; } // memberships have changed
    QList<Completion> find(QChar mark, const QString &prefix);

private:
    const Client &m_client;
    Id m_groupId;
    QSet<Id> m_members; // of the group; read when they are first needed
    bool m_known = false;
};

} // namespace atrium
