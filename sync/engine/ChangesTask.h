#pragma once

#include "sync/engine/Task.h"

namespace atrium {

// Brings the given types up to date by /changes (RFC 8620 section 5.2), from the state in the cache
// until the server has no more. Keys whose account is gone or closed to us are passed over.
//
// Where the server cannot calculate changes, everything is read again from "0"; the old state stays
// in the cache until the last page, so that an interrupted resync starts again, and then what
// the server no longer has is removed.
class ChangesTask : public Task {
    Q_OBJECT
public:
    ChangesTask(const TaskTools &tools, const QList<SyncKey> &keys, QObject *parent);
    void start() override;

private:
    struct Item {
        SyncKey key;
        QString since;
        bool known = false; // that it has changed: fetch the objects too
        bool resync = false;
        bool isLong = false; // more than a page
        QSet<Id> seen; // in a resync: what the server has
        std::optional<QSet<Id>> unconfirmed = {}; // when the first page was asked for; less what was mentioned since
    };
    struct Call {
        Item item;
        QString changes, created, updated; // call ids; the last two empty in a glance
    };

    void sendNext();
    void endWhenDone();
    void answered(const QList<Call> &calls, const jmap::Response &response);
    // What one call brought. Puts what is left to do back into m_todo.
    void take(const Call &call, const jmap::Response &response, QList<Store::Applied> &applied);
    void methodFailed(const Item &item, const jmap::Response::Answer &answer);

    QList<SyncKey> m_keys;
    QList<Item> m_todo;
    int m_inFlight = 0;
    qsizetype m_longAsked = 0; // keys of more than a page that these ask about
    int m_pageSize;
};

} // namespace atrium
