#pragma once

#include "sync/engine/Task.h"

namespace atrium {

// Fetches what the first screen shows, before any history: oneself, the groups, one's own settings,
// and the threads of each given group that were active last, with their authors. What is not a thread
// is asked for in one request, as far as the server takes it, and then enters the cache at once.
class FirstScreenTask : public Task {
    Q_OBJECT
public:
    FirstScreenTask(const TaskTools &tools, const QList<Id> &groups, QObject *parent);
    void start() override;

private:
    struct Threads { // call ids
        Id groupId;
        QString posts, authors;
    };
    struct Small {
        SyncKey key;
        QSet<Id> unconfirmed; // when this was asked
        QString changes, objects;
    };
    struct Batch {
        QString self; // call id; empty where not asked for
        QList<Small> smalls;
        QList<Threads> threads;
    };

    Small addSmall(jmap::Request &request, const SyncKey &key);
    Threads addThreads(jmap::Request &request, const Id &groupId);
    bool membersAreNew() const;
    QString addMembers(jmap::Request &request, QJsonObject which) const; // the call's id
    void send(const jmap::Request &request, const Batch &batch);
    void answered(const Batch &batch, const jmap::Response &response);
    // Of one call; empty when we are not let in. Other errors end the task.
    QJsonObject arguments(const jmap::Response &response, const QString &callId);

    QList<Id> m_groups;
    int m_inFlight = 0;
};

} // namespace atrium
