#pragma once

#include "sync/engine/Inbox.h"
#include "sync/jmap/Request.h"
#include "sync/jmap/Response.h"

namespace atrium {

// A run of commands as /set calls, and what the server said about each. The commands of an account and
// type share a call as long as it does them in their order: a call creates first, then updates, then
// destroys (RFC 8620 section 5.3). Who takes a reaction back and gives it again has two calls.
class SetBatch {
public:
    using Item = Store::Queued;

    // Takes as many of the items, in order, as fit into `maxSize` bytes, `maxObjects` objects and
    // `maxCalls` calls. Of several commands for one object only the first goes: their order counts,
    // and within a call there is none. At least one item is taken, however large.
    SetBatch(const QList<Item> &items, qint64 maxSize, int maxObjects, int maxCalls);

    const QList<Item> &items() const { return m_items; }
    const jmap::Request &request() const { return m_request; }
    qint64 size() const { return m_size; } // bytes, about

    enum class Verdict {
        Done,
        DoneBefore, // an earlier try had arrived: `serverId` is the object it made
        Moot, // it is about what is not so any more: nobody need look at it
        Later, // the server has no time for anybody
        Again, // the server failed, perhaps over this one
        TooMuch, // the whole call was too large
        Failed, // a person must look at it: `reason`
    };
    struct Outcome {
        Item item;
        Verdict verdict = Verdict::Again;
        Id serverId; // of a create or an update
        QJsonObject server; // what the server set
        QString reason;
        QString oldState, newState; // around the whole call; empty when it failed
    };
    // One outcome for each item, in their order.
    QList<Outcome> outcomes(const jmap::Response &response) const;

    // The creation id as it goes over the wire (RFC 8620 section 1.2 has no "~").
    static QString wireId(const Id &creationId);

private:
    struct Call {
        SyncKey key;
        Command::Operation last = Command::Operation::Create; // the latest of what it does
        QJsonObject create = {}, update = {}, ifUnchanged = {};
        QJsonArray destroy = {};
        QString callId = {};
    };
    Call *callFor(const Command &command, int maxCalls);
    Outcome outcome(const Item &item, const jmap::Response::Answer &answer) const;

    QList<Item> m_items;
    QList<Call> m_calls;
    QList<qsizetype> m_callOf; // each item's
    jmap::Request m_request;
    qint64 m_size = 0;
};

} // namespace atrium
