#pragma once

#include "sync/engine/Environment.h"
#include "sync/engine/Inbox.h"
#include "sync/jmap/StateChange.h"

#include <QObject>

namespace atrium {

// Takes in what the server pushes. A change that starts where the cache is goes straight in; any
// other only says that there is something to ask for. So a push may come twice, late, out of order
// or never: the worst that follows is one request. Pushes that come close together are taken in
// as one transaction.
class PushListener : public QObject {
    Q_OBJECT
public:
    PushListener(Inbox &inbox, Environment &environment);

    void pushed(const QJsonObject &stateChange);
    // Something else than a push says that this state exists. If no push brings it soon, it is asked for.
    void heardOf(const SyncKey &key, const QString &newState);
    // These keys are being brought up to date: what is pushed for them waits until setBusy({}).
    void setBusy(const QSet<SyncKey> &keys);
    void reset(); // the connection went

Q_SIGNALS:
    void behind(const QSet<atrium::SyncKey> &keys); // ask for these with /changes
    void membershipsChanged(); // the Session's accounts are not what they were
    void failed(const atrium::Error &error); // the cache could not be written

private:
    void takeIn();
    void check();
    // Chains the entries of one key on to the state in the cache. False: there is a gap.
    bool chain(const SyncKey &key, QList<jmap::StateChange::Entry> entries, QList<Store::Applied> &applied) const;
    bool changesMemberships(const jmap::StateChange::Entry &entry) const;

    Inbox &m_inbox;
    QHash<SyncKey, QList<jmap::StateChange::Entry>> m_waiting;
    QSet<SyncKey> m_busy;
    std::unique_ptr<Timer> m_gather;
    QHash<SyncKey, QString> m_heardOf;
    std::unique_ptr<Timer> m_check;
};

} // namespace atrium
