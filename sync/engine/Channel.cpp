#include "sync/engine/Channel.h"

namespace atrium {

namespace {

constexpr qint64 requestLimit = 60'000; // milliseconds
constexpr qint64 bulkLimit = 600'000; // it may come slowly: HTTP gives up when nothing comes at all
constexpr int mostRequestsInFlight = 6;

} // namespace

Channel::Channel(Transport &transport, const jmap::Session &session, Environment &environment, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_session(session)
    , m_environment(environment)
{
}

void Channel::send(const jmap::Request &request, QObject *context, Done done, Transport::Size size)
{
    m_queue.enqueue({ request.toJson(), context, std::move(done), size });
    sendNext();
}

void Channel::sendNext()
{
    while (!m_queue.isEmpty() && m_inFlight < qMin(m_session.maxConcurrentRequests, mostRequestsInFlight)) {
        const Waiting waiting = m_queue.dequeue();
        if (!waiting.context)
            continue;
        ++m_inFlight;
        const std::shared_ptr<Timer> limit = m_environment.timer();
        const bool isBulk = waiting.size == Transport::Size::Bulk;
        limit->start(isBulk ? bulkLimit : requestLimit, [this] { Q_EMIT hangs(); });
        m_transport.send(waiting.request, waiting.size, this, [this, waiting, limit](const Transport::Reply &reply) {
            limit->stop();
            answered(waiting, reply);
        });
    }
}

void Channel::answered(const Waiting &waiting, const Transport::Reply &reply)
{
    --m_inFlight;
    const QPointer<Channel> self(this); // the caller may end the connection
    std::optional<jmap::Response> response;
    if (reply)
        response = jmap::Response::parse(*reply);
    if (waiting.context) {
        if (response)
            waiting.done(*response);
        else
            waiting.done(std::unexpected(reply ? TransportError::notJmap() : reply.error()));
    }
    if (!self)
        return;
    if (response && response->sessionState() != m_session.state)
        Q_EMIT sessionIsOld();
    if (self)
        sendNext();
}

} // namespace atrium
