#pragma once

#include "sync/outbox/Command.h"
#include "sync/store/ChangeSet.h"
#include "sync/store/Reader.h"
#include "sync/types/ConnectionState.h"
#include "sync/types/Result.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <memory>

namespace atrium {

class Store;

// Who to sign in as, and where the cache is.
struct ClientConfig {
    QUrl server; // https://…, or http:// on loopback only
    Id memberId;
    Id deviceId;
    QByteArray token;
    QString cachePath;
    QByteArray cacheKey; // 32 bytes
    bool allowWebSocket = true; // false: HTTPS with EventSource
    int historyMonths = 12; // how far back posts are fetched; official ones always are. 0: all
    QHash<QString, QString> drafts = {}; // by place: written before anything is read
};

// The client core behind one object: owns the sync thread, in which Store, SyncEngine and Outbox
// live, and a Reader for the thread that made it. Lives in the UI thread; every method returns at
// once, every signal arrives in the UI thread.
class Client : public QObject {
    Q_OBJECT
public:
    // Opens or creates the cache. Errors: see Database::open (wrong key, damaged, not encrypted,
    // disk full, another process has it).
    static Result<std::unique_ptr<Client>> open(const ClientConfig &config, QObject *parent = nullptr);
    ~Client() override; // stops the thread; what was not sent stays in the outbox

    const Reader &reader() const;
    const ClientConfig &config() const;
    ConnectionState connectionState() const;
    bool isDamaged() const; // see damaged()

    void start(); // begins to connect; without it the cache can be read and commands queue
    void retryNow(); // "try again": skips the wait
    void goOffline(); // closes the connection until start()

    // Records the command and its local echo. changed() follows when it is durable. If the cache
    // cannot take it (disk full), commandRefused() says so with the command itself, so that
    // nothing typed is lost.
    // `draft`: the place whose draft becomes the command; it is gone when the command is there.
    void submit(const Command &command, const QString &draft = {});
    // What the cache could not take, and why not, the last time; until it is submitted again.
    QList<Command> refused() const;
    Error refusal() const;
    void submitRefused();
    void retry(qint64 sequence); // a failed outbox item
    void discard(qint64 sequence); // and its local echo
    // Takes a file that has not been sent out of its post, which goes without it; a post that says
    // nothing else goes with it. An upload that is under way ends.
    void leaveOut(const Id &localId);
    void setDraft(const QString &place, const QString &json); // "" forgets it
    // What waits in another cache of this member comes along. tookAlong() follows when there is
    // nothing left to be had there; otherwise nothing happened, and it may be tried again.
    void takeAlong(const QString &path, const QByteArray &key);

    // Fetches an attachment into the cache; changed() or blobFailed() follows.
    void fetchBlob(const Id &accountId, const Id &blobId, const QString &name, const QString &type);
    // Asks who has confirmed an official post; acknowledgementsReady() or acknowledgementsFailed() follows.
    void fetchAcknowledgements(const Id &groupId, const Id &postId);
    // Makes older posts of a group come sooner, and from further back, than the backfill would bring
    // them; "": of every group. olderCame() or olderFailed() follows.
    void loadOlder(const Id &groupId);
    QHash<QString, QString> unkeptDrafts() const; // by place: what setDraft() has not written yet
    // Tells the server to forget this device and erases the cache. signedOut() follows.
    void signOut();

Q_SIGNALS:
    void changed(const atrium::ChangeSet &changes);
    void connectionStateChanged(const atrium::ConnectionState &state);
    void commandRefused(const atrium::Command &command, const atrium::Error &error);
    void uploadProgressed(const atrium::Id &localId, double part); // 0 to 1
    void blobReady(const atrium::Id &blobId);
    void blobFailed(const atrium::Id &blobId, const QString &reason);
    void olderCame(const atrium::Id &groupId); // a page is here; Reader::hasOlder() says whether there are more
    void olderFailed(const atrium::Id &groupId, const QString &reason); // a sentence
    void acknowledgementsReady(const atrium::Id &postId, const QJsonObject &report); // as on the wire
    void acknowledgementsFailed(const atrium::Id &postId, const QString &reason); // a sentence
    void tookAlong(const QString &path, int unsent);
    // The cache can only be made anew, by whoever opens it next. Said once.
    void damaged();
    // The token is not valid any more (revoked, disabled): the cache was erased.
    void signedOut(const QString &reason);

private:
    explicit Client(const ClientConfig &config, QObject *parent);
    void startThread(std::unique_ptr<Store> store);
    void watchNetwork();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
