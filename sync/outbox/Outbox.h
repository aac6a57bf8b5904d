#pragma once

#include "sync/engine/Backoff.h"
#include "sync/outbox/OutboxTask.h"
#include "sync/outbox/UploadTask.h"

namespace atrium {

// What people did here, on its way to the server: in order, each until the server has answered for
// it. A command that fails stays, visibly, and holds up only those that depend on it; one over which
// the server, or something in between, fails goes behind the others, and fails when that does not end.
// Lives in the sync thread.
class Outbox : public QObject {
    Q_OBJECT
public:
    Outbox(Store &store, Environment &environment);
    ~Outbox() override;

    Result<qint64> submit(const Command &command, const QString &draft = {});
    Result<> retry(qint64 sequence);
    Result<> discard(qint64 sequence);
    Result<> leaveOut(const Id &localId); // see Client::leaveOut()
    Result<Store::Rebuilt> takeAlong(const QString &path, const QByteArray &key);

    void goOnline(const TaskTools &tools);
    void goOffline();

Q_SIGNALS:
    void uploadProgressed(const atrium::Id &localId, double part); // 0 to 1
    void setAnswered(const atrium::SyncKey &key, const QString &newState); // see PushListener::heardOf()
    void membershipsChanged();
    void failed(const atrium::TransportError &error); // the connection is not to be trusted

private:
    Command withRealIds(Command command) const;
    void wake();
    bool queueAgain();
    void endUnwantedUpload();
    void upload(const QList<Store::Queued> &items);
    void send(const QList<Store::Queued> &items);
    void ended(const Task::Outcome &outcome, std::optional<qint64> failedOver);

    Store &m_store;
    Environment &m_environment;
    QHash<Id, Id> m_renamed; // creation ids to real ones, since the start
    std::optional<TaskTools> m_tools; // while online
    OutboxTask *m_sending = nullptr;
    UploadTask *m_uploading = nullptr; // beside the sending: a large file holds up only its own post
    int m_batchSize;
    Backoff m_backoff;
    std::unique_ptr<Timer> m_pause; // while it runs, nothing goes
    std::unique_ptr<Timer> m_again; // while it runs, nothing goes that the server failed over
    QHash<qint64, int> m_failures; // how often it did, over each command alone, since the start
    std::optional<qint64> m_failedLast; // over this one, and nothing has gone well since
};

} // namespace atrium
