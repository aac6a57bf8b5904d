#pragma once

#include "sync/outbox/Command.h"
#include "sync/store/ObjectKey.h"
#include "sync/store/Reader.h"

namespace atrium {

class Accounts;
class Database;

// One row of the outbox.
struct PendingCommand {
    qint64 sequence = 0;
    Command::Operation operation = Command::Operation::Create;
    ObjectKey object;
    QJsonObject properties;
    SendState state = SendState::Queued;
    int attempts = 0; // to send it. More than none: the server may have it
    QString error;
    qint64 createdAt = 0; // milliseconds since 1970
    // Of an update: see Command. Of a create: what it said when the server may have got it, of what was
    // changed since.
    QJsonObject known = {};

    bool removesPost() const;
};

// An object that a command has to do with.
struct Effect {
    enum class Role {
        Own, // what the command creates, patches or destroys
        Changes, // changes as well: the thread that a reply is counted in, the vote that this one replaces
        SpeaksOf, // stays as it is, but must exist first
    };
    ObjectKey object;
    Role role = Role::Own;
    bool overtaken = false; // the server's version came while the command was being sent
};

// The tables `command`, `effect` and `file`. Rows only: Store knows what they mean for the objects.
class Commands {
public:
    Commands(Database &database, Accounts &accounts);

    bool isEmpty() const; // no effect on any object: the fast path of a first sync
    qint64 add(const PendingCommand &command, const QList<Effect> &effects);
    void remove(qint64 sequence); // with its effects and files
    std::optional<PendingCommand> get(qint64 sequence) const;
    QList<PendingCommand> all() const; // in order of sending
    QList<PendingCommand> onObject(const ObjectKey &key) const; // whose own object it is
    std::optional<PendingCommand> pendingCreate(const ObjectKey &key) const;
    // The command whose create this object of the server answers: same token, or the same member.
    std::optional<qint64> createdBy(const ObjectKey &key, const QJsonObject &object, const Id &me) const;

    QList<Effect> effects(qint64 sequence) const;
    void addEffects(qint64 sequence, const QList<Effect> &effects);
    void removeEffects(qint64 sequence);
    // The commands that change the object, in order, each with how.
    QList<std::pair<PendingCommand, Effect>> changing(const ObjectKey &key) const;
    void overtake(const ObjectKey &key); // for commands that are being sent
    // Commands that need what `key` creates.
    QList<qint64> dependents(const ObjectKey &key) const;

    void setProperties(qint64 sequence, const QJsonObject &properties);
    void setKnown(qint64 sequence, const QJsonObject &known);
    void setState(qint64 sequence, SendState state, const QString &error = {});
    void startSending(qint64 sequence);
    // What is left to do of a create that is done: the object has its real id by now.
    void becomeUpdate(qint64 sequence, const QJsonObject &patch, const QJsonObject &known);
    void renameObject(const ObjectKey &from, const Id &to);
    void renameAccount(qint64 from, qint64 to);
    QList<PendingCommand> sendable(int limit) const;

    void addFile(qint64 sequence, const Command::File &file);
    QList<Command::File> files(qint64 sequence, bool withBytes, bool waitingOnly) const;
    // Properties with the blob ids of files that are uploaded in place of their local ids.
    QJsonObject wireProperties(const PendingCommand &command) const;
    std::optional<qint64> commandOf(const Id &localId) const; // that the file goes with
    void dropFilesLeftOut(qint64 sequence); // which its properties do not name any more
    void keepFilesAsBlobs(qint64 sequence);

private:
    PendingCommand read(class Query &query) const;
    Database &m_database;
    Accounts &m_accounts;
};

} // namespace atrium
