#pragma once

#include "sync/engine/SyncEngine.h"
#include "sync/outbox/Outbox.h"

namespace atrium {

// What lives in the sync thread: the store, the engine and the outbox, and how they are joined. See
// Client for what each method and signal means.
class Worker : public QObject {
    Q_OBJECT
public:
    struct Setup {
        QString cachePath;
        QByteArray cacheKey;
        SyncEngine::Options options;
        // Called in the sync thread.
        std::function<std::unique_ptr<Environment>()> makeEnvironment;
        std::function<std::unique_ptr<Network>()> makeNetwork;
    };
    Worker(std::unique_ptr<Store> store, Setup setup);
    ~Worker() override;

    void begin(); // once, first, in the sync thread
    void start();
    void retryNow();
    void goOffline();
    void submit(const Command &command, const QString &draft = {});
    void retry(qint64 sequence);
    void discard(qint64 sequence);
    void leaveOut(const Id &localId);
    void setDraft(const QString &place, const QString &json);
    void takeAlong(const QString &path, const QByteArray &key);
    void fetchBlob(const BlobTask::Blob &blob);
    void fetchAcknowledgements(const Id &groupId, const Id &postId);
    void loadOlder(const Id &groupId);
    void signOut();

Q_SIGNALS:
    void changed(const atrium::ChangeSet &changes);
    void connectionStateChanged(const atrium::ConnectionState &state);
    void commandRefused(const atrium::Command &command, const atrium::Error &error);
    void uploadProgressed(const atrium::Id &localId, double part);
    void blobReady(const atrium::Id &blobId);
    void blobFailed(const atrium::Id &blobId, const QString &reason);
    void olderCame(const atrium::Id &groupId);
    void olderFailed(const atrium::Id &groupId, const QString &reason);
    void acknowledgementsReady(const atrium::Id &postId, const QJsonObject &report);
    void acknowledgementsFailed(const atrium::Id &postId, const QString &reason);
    void draftKept(const QString &place, const QString &json);
    void damaged();
    void tookAlong(const QString &path, int unsent);
    void signedOut(const QString &reason);

private:
    void tellState();
    void tellProblem(const Result<> &result);
    void erase(const QString &reason);

    // In this order: each uses those above it.
    std::unique_ptr<Store> m_store;
    Setup m_setup;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Environment> m_environment;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<SyncEngine> m_engine;
    ConnectionState m_told;
    QString m_problem; // with the last write to the cache; shown where the engine has no reason of its own
};

} // namespace atrium
