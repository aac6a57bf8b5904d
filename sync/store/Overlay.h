#pragma once

#include "sync/store/Commands.h"
#include "sync/store/Echo.h"
#include "sync/store/Objects.h"

namespace atrium {

class Accounts;
class Changes;
class Database;

// Lays the commands that wait over what the server has: the shown version of an object is the
// server's with those commands applied in order. Both sides only say what changed; settle() then
// recomputes each object that was touched, so an echo never has to be undone by hand.
//
// Works within the transaction that Store opened.
class Overlay {
public:
    Overlay(Database &database, Accounts &accounts, Objects &objects, Commands &commands, Changes &changes);

    void begin(); // before the first call in a transaction
    void settle(); // after the last

    void serverHas(Type type, qint64 account,
        const QList<QJsonObject> &objects); // in this order; those without an id are left out
    void serverLost(const ObjectKey &key);

    // Returns the number of the row that the command became, or was merged into; 0 when nothing is
    // left to do (a queued post that was discarded).
    // `attempts`: to send it, in another cache.
    qint64 add(const Command &command, qint64 now, int attempts = 0);
    enum class Answer {
        Set,
        Before, // a create that an earlier try had done, with what it said then
        Push, // of what this try made, or an earlier one
    };
    void finish(qint64 sequence, const QJsonObject &server, Answer answer = Answer::Set);
    void drop(qint64 sequence);
    void retry(qint64 sequence);
    void leaveOut(const Id &localId); // a file; see Client::leaveOut()
    void setState(qint64 sequence, SendState state, const QString &error = {});
    // Access to an account is gone: what waits for it fails.
    void accountLost(qint64 account, const Id &accountId);

private:
    void touch(const ObjectKey &key);
    void touchAll(const QList<Effect> &effects);
    void confirm(const ObjectKey &key);
    void serverHas(const ObjectKey &key, const QJsonObject &object);
    void setServer(const ObjectKey &key, const QJsonObject &object);
    void recompute(const ObjectKey &key, const std::optional<QJsonObject> &server);
    void changeQueued(const PendingCommand &command, const QJsonObject &properties);
    void knowNow(const PendingCommand &command);
    std::optional<qint64> mergeIntoQueued(const Command &command, const ObjectKey &key);
    QList<Effect> effectsOf(const PendingCommand &command);
    void addResponseEffects(const PendingCommand &command, QList<Effect> &effects);
    void addOwnEffects(const PendingCommand &command, QList<Effect> &effects);
    void addEndOfRequest(const ObjectKey &request, QList<Effect> &effects);
    void addAdmission(const PendingCommand &command, QList<Effect> &effects);
    bool isKept(const ObjectKey &key, const QJsonObject &object);
    void rename(const ObjectKey &from, const Id &to);
    EchoContext context(const PendingCommand &command);
    void noteState(const PendingCommand &command);

    Database &m_database;
    Accounts &m_accounts;
    Objects &m_objects;
    Commands &m_commands;
    Changes &m_changes;
    // Objects to recompute; with the server's version when that changed.
    QHash<ObjectKey, std::optional<QJsonObject>> m_touched;
    bool m_unconfirmed = false; // some object is
    bool m_idle = true; // no command waits: what the server has is what is shown
};

} // namespace atrium
