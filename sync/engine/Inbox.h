#pragma once

#include "sync/store/Store.h"

namespace atrium {

using SyncKey = ChangeSet::Key; // what has a state of its own: one type in one account

// The door through which everything from the server enters the cache. It lets nothing in that is
// older than what is there; Store turns away what belongs to an account which is not in the Session.
class Inbox {
public:
    explicit Inbox(Store &store);

    Result<> setAccounts(const Store::SessionInfo &session);
    // Accounts and keys in the order in which the cache takes them best: one's own, the workspace,
    // the groups.
    QList<Store::Account> accounts() const { return m_accounts; }
    QList<SyncKey> keys() const;
    bool knows(const Id &accountId) const { return m_known.contains(accountId); }
    QString state(const SyncKey &key) const { return m_store.state(key.accountId, key.type); }

    QSet<Id> unconfirmed(const SyncKey &key) const { return m_store.unconfirmed(key.accountId, key.type); }

    // What /changes or a push says: always newer than what is there.
    Result<> apply(const QList<Store::Applied> &changes);
    Result<> retainOnly(const SyncKey &key, const QSet<Id> &ids);

    // Objects fetched by id or by page, outside the chain of states. Between the asking and the
    // arriving a push may have brought a newer version of one, or its end; so asking is announced,
    // and what changed or went meanwhile is left out on arrival. The account's state does not move.
    using Asked = quint64;
    Asked asking(const Id &accountId);
    Result<> applyHistory(Asked asked, const QJsonArray &posts, const Store::Backfill &reached);
    bool changedSince(Asked asked, const Id &objectId) const;
    void forget(Asked asked) { m_asked.remove(asked); }
    void forgetAsked() { m_asked.clear(); } // the connection went

private:
    struct Asking {
        Id accountId;
        QSet<Id> changed;
        bool readAgain = false; // everything in the account was, meanwhile: what else there is, is kept
        QSet<Id> kept = {};
    };

    Store &m_store;
    QList<Store::Account> m_accounts;
    QSet<Id> m_known;
    QHash<Asked, Asking> m_asked;
    Asked m_lastAsked = 0;
};

} // namespace atrium
