#pragma once

#include "sync/types/Types.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace atrium {

// Decides what has been read: a post that was on the screen for a second while its window was
// active. What was read goes out in batches, a list for each group. The clock is given, so that
// tests do not wait; pass() is what the timer calls.
class ReadTracker : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<qint64()>; // milliseconds
    explicit ReadTracker(Clock clock = {}, QObject *parent = nullptr);

    struct Seen {
        Id postId;
        Id groupId;
    };
    // The unread posts that can be seen right now; none when the window is not active.
    void setVisible(const QList<Seen> &posts);
    void pass(); // looks at the clock
    void flush(); // sends what is waiting, at once

Q_SIGNALS:
    void read(const atrium::Id &groupId, const QStringList &postIds);

private:
    struct Looking {
        Id groupId;
        qint64 since = 0;
    };
    Clock m_clock;
    QTimer m_timer;
    QHash<Id, Looking> m_looking;
    QHash<Id, QStringList> m_waiting; // by group
    QSet<Id> m_done; // read and said so; the cache tells soon
    qint64 m_waitingSince = 0;
};

} // namespace atrium
