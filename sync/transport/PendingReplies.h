#pragma once

#include "sync/transport/Transport.h"

#include <QHash>
#include <QPointer>

namespace atrium {

// The requests of a connection that wait for their reply, by request id. Keeps Transport's promise
// that each ends exactly once.
class PendingReplies {
public:
    void add(const QString &requestId, QObject *context, Transport::Done done)
    {
        m_waiting.insert(requestId, { context, std::move(done) });
    }
    bool contains(const QString &requestId) const { return m_waiting.contains(requestId); }
    void finish(const QString &requestId, const Transport::Reply &reply)
    {
        const Waiting waiting = m_waiting.take(requestId);
        if (waiting.context)
            waiting.done(reply);
    }
    void failAll(const TransportError &error)
    {
        const auto all = std::exchange(m_waiting, {});
        for (const Waiting &waiting : all) {
            if (waiting.context)
                waiting.done(std::unexpected(error));
        }
    }

private:
    struct Waiting {
        QPointer<QObject> context;
        Transport::Done done;
    };
    QHash<QString, Waiting> m_waiting;
};

} // namespace atrium
