#pragma once

#include "sync/engine/Environment.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTimeZone>

namespace atrium::test {

// A clock that stands still until it is told to go on, and a random source with a seed.
class FakeEnvironment {
public:
    explicit FakeEnvironment(quint32 seed = 1)
        : m_random(seed)
    {
    }

    // What the code under test gets. Several may share one clock; they must not outlive it.
    std::unique_ptr<Environment> environment();

    QDateTime now() const { return m_now; }
    void setNow(const QDateTime &now) { m_now = now; }
    // Somebody sets the clock, or the computer sleeps for so long: timers do not notice.
    void jump(qint64 milliseconds);
    // Goes on to the next timer that is due within `milliseconds`, and fires it. False: there was
    // none, and the clock has gone on by all of them.
    bool step(qint64 &milliseconds);

private:
    class FakeTimer;
    class View;
    struct Due {
        QDateTime at;
        std::function<void()> fire;
    };
    QDateTime m_now { QDate(2025, 3, 10), QTime(9, 0), QTimeZone::UTC };
    QRandomGenerator m_random;
    QHash<const FakeTimer *, Due> m_due;
};

} // namespace atrium::test
