#pragma once

#include "sync/types/Types.h"

#include <QJsonArray>
#include <QMap>
#include <QObject>
#include <QSet>

#include <functional>

namespace atrium::test {

// A JMAP server in the test's own process: accounts with numbered changes, /get, /changes and /set
// for every type, Post/query, result references, tokens, access by account. Enough of
// docs/protocol.md for a client to sync with.
class FakeServer : public QObject {
    Q_OBJECT
public:
    FakeServer();

    static inline const Id workspace = QStringLiteral("w1");

    // -- what people do elsewhere
    Id addMember(const QString &name);
    Id addGroup(const QString &name, const QString &kind = QStringLiteral("community"));
    void join(const Id &group, const Id &member);
    void leave(const Id &group, const Id &member);
    Id post(const Id &group, const Id &author, const QString &body, const Id &parent = {});
    void edit(const Id &group, const Id &post, const QString &body);
    void remove(const Id &group, const Id &post); // its place stays
    void describe(const Id &group, const QString &property, const QString &text);
    void destroy(const Id &account, Type type, const Id &id);
    Id react(const Id &group, const Id &post, const Id &member, const QString &emoji);
    void rename(const Id &member, const QString &name);
    void decline(const Id &group, const Id &request);
    void archive(const Id &group); // nothing new is taken there
    // Writes what a member scheduled, if it can be written; else it stays, with a problem.
    void sendScheduled(const Id &member);

    // -- how the server is
    int maxCallsInRequest = 64;
    int maxObjectsInGet = 100;
    bool inlinePush = true;
    QDateTime now; // of what is written next; each write is a millisecond later
    void revoke(const Id &member) { m_revoked.insert(member); }
    void readmit(const Id &member) { m_revoked.remove(member); }
    // The changes until now cannot be calculated any more: other states are "cannotCalculateChanges".
    void forgetChanges();
    // Back to an older state of everything, as from a backup. Tokens of members stay valid.
    struct Backup;
    std::shared_ptr<Backup> backup() const;
    void restore(const Backup &backup);
    // The next `times` calls of a method fail with this error.
    void failMethod(const QString &method, const QString &errorType, int times = 1);

    // -- the wire
    bool isRevoked(const Id &member) const { return m_revoked.contains(member); }
    QJsonObject session(const Id &member) const;
    QJsonObject handle(const Id &member, const QJsonObject &request);
    std::function<void(const QString &method)> answered; // in the moment after
    // One method, without the failures that are waiting for somebody; the answer's name is in "@name".
    QJsonObject ask(const Id &member, const QString &method, const QJsonObject &arguments);
    bool canSee(const Id &member, const Id &account) const;
    QHash<Id, QJsonObject> reports; // by post: what Acknowledgement/report answers; others are forbidden
    QSet<Type> unknownTypes; // an older server: their methods are "unknownMethod"
    bool filtersSealed = true; // false: a server from before that filter
    QStringList methods; // every method called since the test cleared it

    // -- the truth
    QList<Id> accountsOf(const Id &member) const;
    QMap<Id, QJsonObject> objects(const Id &account, Type type) const;
    QString kindOf(const Id &account) const { return m_accounts.value(account).kind; }

Q_SIGNALS:
    void pushed(const atrium::Id &account, const QJsonObject &stateChange);

private:
    struct Object {
        QJsonObject json;
        qint64 created = 0;
        qint64 changed = 0;
        bool destroyed = false;
        bool again = false; // the id was there before, and had been destroyed
    };
    struct Table {
        QMap<Id, Object> objects;
        qint64 state = 0;
    };
    struct Account {
        QString kind;
        qint64 lastChange = 0;
        qint64 firstKnown = 0;
        qint64 gapAfter = 0, gapUntil = 0; // numbers that were given out after the backup that was restored
        QMap<QString, Table> tables;
    };

    // One change to one type: the objects (an empty one is destroyed), and the push.
    using Changed = QMap<Id, QJsonObject>; // an empty object: destroyed
    void change(const Id &account, Type type, const Changed &objects);
    Changed oneReplyLess(const Id &group, const QJsonObject &reply) const;
    QJsonObject object(const Id &account, Type type, const Id &id) const;
    // Tells a member of something; joins an unread notification about the same.
    void notify(const Id &member, const QString &kind, const QJsonObject &about, const Id &by);
    void tell(const Id &by, const Id &group, Type type, const QJsonObject &created);
    void endAsking(const Id &group, const Id &member);
    void forgetRequest(const Id &group, const Id &request);
    void unsave(const Id &member, QLatin1StringView property, const Id &id); // bookmarks where the property is this
    QJsonObject existing(const Id &member, const Id &account, Type type, const QJsonObject &properties) const;
    QString refusal(const Id &member, const Id &account, Type type, const QJsonObject &properties) const;
    Id membershipOf(const Id &member, const Id &group) const;
    QString timestamp();
    Id newId(QChar letter);
    QString sessionState(const Id &member) const;

    QJsonObject call(const Id &member, const QString &method, const QJsonObject &arguments, bool &failed);
    QJsonObject get(const Id &account, const QString &type, const QJsonObject &arguments, bool &failed) const;
    QJsonObject changes(const Id &account, const QString &type, const QJsonObject &arguments, bool &failed) const;
    QJsonObject query(const Id &account, const QJsonObject &arguments) const;
    QJsonObject set(const Id &member, const Id &account, const QString &type, const QJsonObject &arguments);
    QJsonObject create(const Id &member, const Id &account, Type type, QJsonObject properties);

    QMap<Id, Account> m_accounts;
    QHash<QString, Id> m_tokens;
    QHash<Id, int> m_sessions;
    QSet<Id> m_revoked;
    QList<QPair<QString, QString>> m_failures;
    int m_lastId = 0;
    int m_restored = 0; // how often a backup was
};

struct FakeServer::Backup {
    QMap<Id, Account> accounts;
    QHash<QString, Id> tokens;
};

} // namespace atrium::test
