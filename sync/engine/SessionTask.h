#pragma once

#include "sync/engine/Task.h"

namespace atrium {

// Fetches the Session and lets the cache know which accounts there are.
class SessionTask : public Task {
    Q_OBJECT
public:
    using Task::Task;
    void start() override;
    const jmap::Session &session() const { return m_session; } // after success

private:
    jmap::Session m_session;
};

} // namespace atrium
