#pragma once

#include "sync/engine/Task.h"

namespace atrium {

// Fetches the history of the given groups, newest first and the groups by turns, as far back as the
// policy says; and what is official whatever its age. Each page and how far it reaches go into the
// cache together, so it can stop anywhere.
class BackfillTask : public Task {
    Q_OBJECT
public:
    struct Place {
        Id groupId;
        QDateTime horizon; // how far back; invalid: to the beginning
    };
    BackfillTask(const TaskTools &tools, const QList<Place> &places, QObject *parent);
    void start() override; // again after want()

    // One more page of this group comes next, beyond the horizon if need be.
    // False when there is none to be had.
    bool want(const Id &groupId);
    double progress() const; // 0 to 1

Q_SIGNALS:
    void progressed();
    void came(const atrium::Id &groupId); // the page that want() asked for
    void refused(const atrium::Id &groupId); // the server has none for us

private:
    struct Group {
        Id id;
        QDateTime horizon;
        Store::Backfill reached;
        int position = 0; // among posts of one and the same millisecond that fill a page
        bool inFlight = false;
        bool wanted = false; // by want()
        bool sealedOnly = false; // asked last: what is official from before the horizon
    };
    struct Page {
        Id groupId;
        Inbox::Asked asked;
        int limit;
        QDateTime after;
        bool wanted, sealedOnly;
        QString query, posts; // call ids
    };

    static bool isComplete(const Group &group);
    Group *next();
    Group *find(const Id &groupId);
    void sendNext();
    void endWhenDone();
    void ask(Group &group);
    void answered(const Page &page, const jmap::Response &response);
    void methodFailed(Group &group, const jmap::Response::Answer &answer);

    QList<Group> m_groups; // the one asked last is at the end
    int m_inFlight = 0;
    int m_pageSize;
};

} // namespace atrium
