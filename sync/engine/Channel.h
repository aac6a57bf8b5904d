#pragma once

#include "sync/engine/Environment.h"
#include "sync/jmap/Request.h"
#include "sync/jmap/Response.h"
#include "sync/transport/Network.h"

#include <QPointer>
#include <QQueue>

namespace atrium {

// Where tasks send their requests while there is a connection. Keeps to the server's limit of
// concurrent requests, gives up on a request that hangs, and takes Responses apart. Ends with its
// connection.
class Channel : public QObject {
    Q_OBJECT
public:
    using Answer = std::expected<jmap::Response, TransportError>;
    using Done = std::function<void(const Answer &)>;

    Channel(Transport &transport, const jmap::Session &session, Environment &environment, QObject *parent);

    // `done` is called exactly once, never before this returns, and not at all when `context` is
    // destroyed first.
    void send(const jmap::Request &request, QObject *context, Done done, Transport::Size size = Transport::Size::Usual);
    const jmap::Session &session() const { return m_session; }
    void setSession(const jmap::Session &session) { m_session = session; }

Q_SIGNALS:
    void sessionIsOld(); // a Response came with another sessionState
    void hangs(); // a request had no answer within its time: the connection is not to be trusted

private:
    struct Waiting {
        QJsonObject request;
        QPointer<QObject> context;
        Done done;
        Transport::Size size;
    };
    void sendNext();
    void answered(const Waiting &waiting, const Transport::Reply &reply);

    Transport &m_transport;
    jmap::Session m_session;
    Environment &m_environment;
    QQueue<Waiting> m_queue;
    int m_inFlight = 0;
};

} // namespace atrium
