#pragma once

#include "sync/outbox/Command.h"
#include "sync/store/ChangeSet.h"
#include "sync/store/Database.h"
#include "sync/store/Reader.h"
#include "sync/types/Result.h"

#include <QJsonArray>
#include <QObject>

#include <functional>
#include <memory>

namespace atrium {

// The only writer of the cache. Lives in the sync thread. Every method is one transaction: all of
// it is durable when it returns success, none of it on failure. changed() is emitted after the
// commit and before the method returns.
//
// Each object has the server's version and, while commands of this device are waiting for it, the
// version shown: the server's with those commands applied in order. Every write of either side
// recomputes the shown one, so an echo never has to be undone by hand.
class Store : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; // dates the echoes of what is written here
    // Opens the cache, makes it, or brings it up to date. Errors: see Database::open. Commands that
    // were being sent when the program ended are queued again.
    static Result<std::unique_ptr<Store>> open(
        const QString &path, const QByteArray &key, Clock clock = &QDateTime::currentDateTimeUtc);
    ~Store() override;

    // -- what came from the server (called by sync/engine only)

    struct Applied {
        Id accountId;
        Type type;
        QJsonArray list; // whole objects, created or updated
        QStringList destroyed;
        QString newState; // empty: the state stays (a page of history)
    };
    // Rows and sync state in one transaction, so a stored state never runs ahead of its rows.
    // What names an account that is not in the Session is left out: it came too late. An object
    // with the token of a command that waits is that command's answer, and the command is done.
    Result<> apply(const QList<Applied> &changes);
    QString state(const Id &accountId, Type type) const; // "" when never synced
    // Objects made here that no state covers yet: what /changes from that state does not mention is gone.
    QSet<Id> unconfirmed(const Id &accountId, Type type) const;
    Result<> forgetState(const Id &accountId, Type type); // cannotCalculateChanges: start again
    // After a resync from "0": removes what the server no longer has.
    Result<> retainOnly(const Id &accountId, Type type, const QSet<Id> &ids);

    // While what is missing comes in, tidying up waits: each slice would hold up what comes.
    void setBusy(bool busy);

    struct Account {
        Id id;
        QString kind; // workspace group member
        bool operator==(const Account &) const = default;
    };
    struct SessionInfo {
        Id memberId;
        Id workspaceId;
        QString workspaceName;
        int maxPostLength = 20000;
        int maxTitleLength = 200;
        qint64 maxUploadSize = 50'000'000;
        QString organisationKey; // the first one that comes is the one that is believed from then on
        QList<Account> accounts;
    };
    // Before the first apply(). Sync the member's own account first and the workspace next: then
    // every post finds its read mark and its group, and nothing is computed twice.
    // Accounts that are gone lose every cached byte, their queued commands become failed with the
    // reason "you are no longer in this group".
    // The words of their posts leave the search index in slices, when this thread has time (setBusy()).
    Result<> setSession(const SessionInfo &session);
    SessionInfo session() const;
    QList<Account> accounts() const;

    // How far back the history of an account is here. `before` is where the next page starts.
    struct Backfill {
        bool complete = false;
        QDateTime before; // invalid: nothing fetched yet
    };
    Backfill backfill(const Id &accountId) const;
    // A page of history and how far it reaches, in one transaction.
    Result<> applyHistory(
        const Id &accountId, const QJsonArray &posts, const Backfill &reached, const QString &stateIfFirst);
    // A file of the account; it goes with the account, or when no post there has it any more.
    Result<> putBlob(const Id &accountId, const Id &blobId, const QByteArray &bytes);

    // -- the outbox (called by sync/outbox only)

    // The row, its files and its echo. A change to what is still queued is merged into its row,
    // whose number is returned; 0: a queued post was removed, and nothing is left to send. A mark
    // of more than 400 seen posts is shortened by moving its `upTo`. The draft of the place `draft`
    // goes with it: a text is either still being written or waits to be sent.
    Result<qint64> enqueue(const Command &command, const QString &draft = {});
    struct Queued {
        qint64 sequence = 0;
        // Properties as they go on the wire; files: those still to be uploaded, without bytes
        // (see file()). While there are any, the command itself cannot go.
        Command command;
        SendState state = SendState::Queued;
        Id filesAccount; // that its files are uploaded to: where the post is, or will be
    };
    // The commands to send next, in order: those that wait for no other. `limit` at most.
    QList<Queued> sendable(int limit) const;
    std::optional<QByteArray> file(const Id &localId) const;
    bool hasFile(const Id &localId) const;
    // In all of these a sequence that is no longer there is not an error: a push can be faster than
    // the answer, and is then taken for it.
    Result<> uploaded(const Id &localId, const Id &blobId);
    Result<> markSending(const QList<qint64> &sequences);
    Result<> queueAgain(); // all that is being sent: the connection went, or its answer could not be written
    Result<> markFailed(qint64 sequence, const QString &reason);
    // Done. For a create, `server` has what the server set (its id first of all), and every later
    // command and cached object that named the creation id now names the real one. The account's
    // state stays: what the server did beyond the command comes with the next push or /changes.
    Result<> markDone(qint64 sequence, const QJsonObject &server);
    // The same for a create that an earlier try had done (alreadyExists): `server` is what is there, or
    // {"id": existingId}. What was changed here since that try is left in the outbox, as an update that
    // knows what the try said.
    Result<> markDoneBefore(qint64 sequence, const QJsonObject &server);
    Result<> retry(qint64 sequence);
    Result<> discard(qint64 sequence); // with its echo; what depends on it goes too, or fails
    Result<> leaveOut(const Id &localId); // see Client::leaveOut()
    int pendingCount() const;
    int failedCount() const;

    Result<> setDraft(const QString &place, const QString &json);
    // For a cache that must be rebuilt or erased: unsent items as JSON, and back.
    QJsonArray exportUnsent() const;
    Result<> importUnsent(const QJsonArray &items);
    // In place of a cache that cannot be used any more (open(): damaged, wrongKey, notEncrypted) makes
    // an empty one, with the drafts and unsent items of the old one as far as they can be read, and
    // with the organisation key that it believed. The old one is there until the new one is whole;
    // open() finishes what was interrupted after that.
    struct Rebuilt {
        bool salvaged = false; // the old one could be read
        int unsent = 0; // items taken along
    };
    static Result<Rebuilt> rebuild(const QString &path, const QByteArray &key);
    // The same from another cache of this member, into this one: its drafts, where there is none
    // here, and its unsent items. Doing it twice is as good as once. Errors: see Database::open.
    Result<Rebuilt> takeAlong(const QString &path, const QByteArray &key);
    // Closes and deletes every file of the cache at `path`.
    static Result<> erase(const QString &path);

Q_SIGNALS:
    void changed(const atrium::ChangeSet &changes);
    void damaged(); // the cache can only be made anew: rebuild()

private:
    struct Parts;
    Store(std::unique_ptr<Database> database, Clock clock);
    Result<> write(Database::Durability durability, const std::function<void()> &work);
    void applyOne(const Applied &change);
    void pinOrganisationKey(const QString &key);
    static Result<> finishRebuild(const QString &path);
    Result<Rebuilt> takeOver(const Store &old);
    void purge(const Account &account);
    void tidy();

    std::unique_ptr<Database> m_database;
    Clock m_clock;
    bool m_isBusy = false;
    bool m_isUntidy = false; // tidy() was to run while it was busy
    std::unique_ptr<Parts> m;
};

} // namespace atrium
