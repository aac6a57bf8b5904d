#pragma once

#include "sync/engine/Task.h"
#include "sync/outbox/SetBatch.h"

namespace atrium {

// Sends one batch of commands and records what became of each. Those without an answer are still
// being sent afterwards: the outbox queues them again.
class OutboxTask : public Task {
    Q_OBJECT
public:
    OutboxTask(const TaskTools &tools, const SetBatch &batch, QObject *parent);
    void start() override;
    bool wasTooMuch() const { return m_tooMuch; } // send fewer at a time
    std::optional<qint64> failedOver() const { return m_failedOver; } // the server did, and it went alone

Q_SIGNALS:
    void setAnswered(const atrium::SyncKey &key, const QString &newState);
    void membershipsChanged();

private:
    struct Lookup { // of objects that an earlier try made, in one account and of one type
        QList<SetBatch::Outcome> outcomes;
        Inbox::Asked asked;
        QString callId;
    };

    void blame(const SetBatch::Item &item);
    void rejected(const TransportError &error);
    void answered(const jmap::Response &response);
    void settle(const SetBatch::Outcome &outcome);
    void lookUp(const QList<SetBatch::Outcome> &outcomes);
    void lookedUp(const Lookup &lookup, const jmap::Response &response);
    void end();
    void markDone(const SetBatch::Outcome &outcome, const QJsonObject &server);
    void markFailed(const SetBatch::Item &item, const QString &reason);
    bool check(const Result<> &stored);

    SetBatch m_batch;
    std::optional<TransportError> m_trouble; // why some must go again
    bool m_tooMuch = false;
    std::optional<qint64> m_failedOver;
};

} // namespace atrium
