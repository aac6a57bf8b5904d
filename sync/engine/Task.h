#pragma once

#include "sync/engine/Channel.h"
#include "sync/engine/Inbox.h"

#include <QObject>

namespace atrium {

// What tasks work with. The engine owns all of it and outlives its tasks.
struct TaskTools {
    Inbox &inbox;
    Store &store;
    Environment &environment;
    Network &network;
    Channel *channel; // null in tasks that run before there is a connection
    bool isSlow; // the last connection ended before everything had come: ask for little at a time
};

// Lets go of a child for good. Later, for it may be what called us.
template <typename Child> void drop(Child *&child)
{
    if (!child)
        return;
    child->QObject::disconnect();
    child->deleteLater();
    child = nullptr;
}

// One thing to get done, that one sentence describes. start() once; done() follows exactly once,
// later, unless the task is deleted before: that is how it is cancelled.
class Task : public QObject {
    Q_OBJECT
public:
    using Outcome = std::expected<void, TransportError>;

    Task(const TaskTools &tools, QObject *parent)
        : QObject(parent)
        , m_tools(tools)
    {
    }
    virtual void start() = 0;

Q_SIGNALS:
    void done(const std::expected<void, atrium::TransportError> &outcome);

protected:
    const TaskTools &tools() const { return m_tools; }
    bool isOver() const { return m_over; }
    void finish(const Outcome &outcome = {})
    {
        if (std::exchange(m_over, true))
            return;
        QMetaObject::invokeMethod(this, [this, outcome] { Q_EMIT done(outcome); }, Qt::QueuedConnection);
    }
    void fail(const TransportError &error) { finish(std::unexpected(error)); }
    void fail(const Error &error) { fail(TransportError::local(error)); }

private:
    TaskTools m_tools;
    bool m_over = false;
};

} // namespace atrium
