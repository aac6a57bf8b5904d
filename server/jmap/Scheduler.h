#pragma once

#include "server/store/Store.h"
#include "server/types/Environment.h"

namespace atriumd {

// Sends scheduled posts, reminds of what must be read and meets deadlines when their time has come;
// what came due while nobody ran, at start. Looks when one was changed, when the next is due, and
// once a minute, so that a clock that is set
// does no harm. Everything runs on one event loop, on which it is started and destroyed.
class Scheduler {
public:
    // Calls the function on the loop after so many seconds. It must not call once the Scheduler is gone.
    using RunAfter = std::function<void(double seconds, std::function<void()> function)>;

    Scheduler(Store &store, Environment environment, RunAfter runAfter);

    void look(); // does what is due, and waits for the next
    static bool concerns(const std::vector<Change> &changes); // whether to look after this commit

    // All that is due, each in a write of its own. Returns when the next one is; nothing: there is none.
    drogon::Task<Result<std::optional<std::int64_t>>> doDue();

private:
    drogon::AsyncTask run();

    Store &m_store;
    const Environment m_environment;
    const RunAfter m_runAfter;
    bool m_isRunning = false;
    bool m_again = false; // look() was called while it ran
    int m_turn = 0; // timers of earlier turns do nothing
};

} // namespace atriumd
