#pragma once

#include "sync/engine/BackfillTask.h"
#include "sync/engine/Backoff.h"
#include "sync/engine/BlobTask.h"
#include "sync/engine/PushListener.h"
#include "sync/engine/ReportTask.h"
#include "sync/types/ConnectionState.h"

namespace atrium {

// Keeps the cache in step with the server. Lives in the sync thread and never ends a process: what
// fails is tried again, or waits for a person.
//
//   Offline → Connecting → CatchingUp → Live, and from each of them back to Offline
//   Connecting → SignedOut   the server does not know this device any more
//   any → Refused            trying again cannot help
//
// While it is connected there is one thing to do at a time, chosen in proceed().
class SyncEngine : public QObject {
    Q_OBJECT
public:
    struct Options {
        bool allowWebSocket = true;
        int historyMonths = 12; // of posts that are not official; 0: everything
    };
    // All four outlive the engine.
    SyncEngine(Store &store, const Reader &reader, Environment &environment, Network &network, const Options &options);
    ~SyncEngine() override;

    void start();
    void stop(); // Offline until start()
    void retryNow(); // a person, or the network coming back: skips the wait
    void refreshSession(); // an account is likely to have come or gone
    void fetchBlob(const BlobTask::Blob &blob);
    void fetchAcknowledgements(const Id &groupId, const Id &postId);
    void loadOlder(const Id &groupId); // see Client
    void connectionFailed(const TransportError &error); // somebody who uses tools() found out

    Connection connection() const { return m_connection; }
    QString reason() const { return m_reason; }
    QDateTime retryAt() const { return m_retryAt; }
    double backfillProgress() const { return m_backfillProgress; }
    PushListener &pushListener() { return m_push; }
    TaskTools tools(); // for the outbox, between connected() and disconnected()

Q_SIGNALS:
    void stateChanged();
    void connected();
    void disconnected();
    void signedOut(const QString &reason); // the cache is to be erased
    void blobReady(const atrium::Id &blobId);
    void blobFailed(const atrium::Id &blobId, const QString &reason);
    void olderCame(const atrium::Id &groupId);
    void olderFailed(const atrium::Id &groupId, const QString &reason);
    void acknowledgementsReady(const atrium::Id &postId, const QJsonObject &report);
    void acknowledgementsFailed(const atrium::Id &postId, const QString &reason);

private:
    void enter(Connection connection, const QString &reason = {}, const QDateTime &retryAt = {});
    void connectNow();
    void openConnection(const jmap::Session &session);
    void connectionOpened();
    void connectionClosed(const TransportError &error);
    void disconnectNow();
    void failed(const TransportError &error, bool fromSession = false);

    void proceed();
    void run(Task *task, const std::function<void()> &then);
    void runSession();
    QList<Id> groupsWithoutPosts() const;
    QList<SyncKey> keysToFetch() const;
    void markBehind(const std::function<bool(const SyncKey &)> &which);
    void live();
    void startBackfill();
    void wantOlder(const Id &asked);
    void olderOf(const Id &group, const QString &refusal = {});

    Store &m_store;
    const Reader &m_reader;
    Environment &m_environment;
    Network &m_network;
    Options m_options;
    Inbox m_inbox;
    PushListener m_push;

    Connection m_connection = Connection::Offline;
    QString m_reason;
    QDateTime m_retryAt;
    Backoff m_backoff;
    std::unique_ptr<Timer> m_retry;
    std::unique_ptr<Timer> m_checkup;
    std::unique_ptr<Timer> m_stable;
    bool m_wanted = false; // start() rather than stop()

    Network::Way m_way = Network::Way::WebSocket;
    int m_failedOpenings = 0; // of this way, in a row
    // Children of the engine; null while there is none.
    Transport *m_transport = nullptr;
    Channel *m_channel = nullptr;
    Task *m_task = nullptr; // the one thing being done
    BackfillTask *m_backfill = nullptr;
    bool m_sessionIsOld = false;
    QSet<SyncKey> m_behind; // to be asked for by /changes
    QSet<Id> m_firstScreens; // groups asked for their first screen in this connection
    bool m_isSlow = false; // see TaskTools
    QDateTime m_opened; // this connection, or the last one
    bool m_backfilled = false; // in this connection
    double m_backfillProgress = 1.0;
    QHash<Id, QSet<Id>> m_older; // what loadOlder() was asked for, and the groups whose page is to come
    QHash<Id, BlobTask *> m_blobs;
    QHash<Id, ReportTask *> m_reports; // by post
};

} // namespace atrium
