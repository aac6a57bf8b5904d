#pragma once

#include "sync/types/Types.h"

#include <QHash>
#include <QJsonObject>

namespace atrium {

class Accounts;
class Database;

// Whether what claims to be official is. The order is the numbering in the cache (post.proof).
enum class Proof {
    None, // it does not claim to be
    Official,
    NoMandate, // there is no such mandate here
    Foreign, // the mandate is not signed with the organisation key that this computer knows
    OtherAuthor, // the mandate is somebody else's
    NotYet, // it was said before the mandate began, or dated into the future
    Ended, // it was said after the mandate had ended
    Withdrawn, // it was said after the mandate was withdrawn
    Altered, // the signature does not fit what the post says
};

// Checks the chain organisation key, mandate, post by itself, without a network, and believes
// nothing that the server says about it. What was official when it was said stays so.
namespace proof {
Proof check(const Id &accountId, const QJsonObject &post, const QJsonObject &mandate, bool mandateIsSigned);
bool isSigned(const QJsonObject &mandate, const Id &workspaceId, const QString &organisationKey);
} // namespace proof

// The writer's memory of mandates, each checked once.
class Mandates {
public:
    Mandates(Database &database, Accounts &accounts);

    Proof proofOf(const Id &accountId, const QJsonObject &post);
    void forget() { m_known.clear(); } // after a change of any of them, of the key, and after a rollback

private:
    struct Known {
        QJsonObject mandate; // empty: there is none
        bool isSigned = false;
    };
    Database &m_database;
    Accounts &m_accounts;
    QHash<Id, Known> m_known;
};

} // namespace atrium
