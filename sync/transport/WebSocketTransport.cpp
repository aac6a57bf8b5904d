#include "sync/transport/WebSocketTransport.h"

#include <QJsonDocument>
#include <QWebSocketHandshakeOptions>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium {

namespace {

constexpr auto pingInterval = 30s;
constexpr quint64 maxMessage = 64'000'000; // a page of the longest posts fits

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

WebSocketTransport::WebSocketTransport(Http &http, const jmap::Session &session)
    : m_http(http)
    , m_url(session.webSocketUrl)
    , m_apiUrl(session.apiUrl)
{
    m_socket.setOutgoingFrameSize(maxMessage); // one frame a message: servers are not all good at joining them
    m_socket.setMaxAllowedIncomingFrameSize(maxMessage);
    m_socket.setMaxAllowedIncomingMessageSize(maxMessage);
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        if (m_socket.subprotocol() != u"jmap")
            return fail(TransportError::notJmap());
        m_heard = true;
        m_pulse.start(pingInterval);
        Q_EMIT opened();
    });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &WebSocketTransport::received);
    // RFC 8887 section 4.2: JMAP uses text messages only.
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this] { fail(TransportError::notJmap()); });
    connect(&m_socket, &QWebSocket::pong, this, [this] { m_heard = true; });
    // Never ignored: the handshake ends here.
    connect(&m_socket, &QWebSocket::sslErrors, this,
        [this](const QList<QSslError> &errors) { fail(TransportError::certificate(errors)); });
    connect(&m_socket, &QWebSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        fail(error == QAbstractSocket::SslHandshakeFailedError ? TransportError::certificate({})
                                                               : TransportError::network());
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { fail(TransportError::network()); });
    connect(&m_pulse, &QTimer::timeout, this, &WebSocketTransport::ping);
}

WebSocketTransport::~WebSocketTransport()
{
    m_over = true; // the socket signals from its own destructor
    m_socket.disconnect(this);
}

void WebSocketTransport::open()
{
    if (!Http::isAllowed(m_url)) {
        QMetaObject::invokeMethod(this, [this] { fail(TransportError::notJmap()); }, Qt::QueuedConnection);
        return;
    }
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({ u"jmap"_s });
    m_pulse.start(openingLimit);
    m_socket.open(m_http.request(m_url), options);
}

void WebSocketTransport::close()
{
    if (!std::exchange(m_over, true))
        m_socket.close();
    m_pulse.stop();
    m_pending.failAll(TransportError::network());
}

void WebSocketTransport::send(const QJsonObject &request, Size size, QObject *context, Done done)
{
    if (m_over) {
        QMetaObject::invokeMethod(
            context, [done] { done(std::unexpected(TransportError::network())); }, Qt::QueuedConnection);
        return;
    }
    const QString requestId = u'r' + QString::number(++m_lastRequest);
    m_pending.add(requestId, context, std::move(done));
    if (size == Size::Bulk)
        return m_http.call(
            m_apiUrl, request, this, [this, requestId](const Reply &reply) { m_pending.finish(requestId, reply); });
    QJsonObject message = request;
    message.insert("@type"_L1, u"Request"_s);
    message.insert("id"_L1, requestId);
    m_socket.sendTextMessage(compact(message));
    m_socket.flush(); // out before the caller goes on to write the cache
}

void WebSocketTransport::enablePush()
{
    m_socket.sendTextMessage(compact(
        { { u"@type"_s, u"WebSocketPushEnable"_s }, { u"dataTypes"_s, QJsonValue::Null }, { u"inline"_s, true } }));
}

void WebSocketTransport::received(const QString &message)
{
    m_heard = true;
    if (m_over)
        return;
    const QJsonObject json = QJsonDocument::fromJson(message.toUtf8()).object();
    const QString type = json.value("@type"_L1).toString();
    const QString requestId = json.value("requestId"_L1).toString();
    if (type == u"StateChange")
        Q_EMIT pushed(json);
    else if (type == u"Response" && m_pending.contains(requestId))
        m_pending.finish(requestId, json);
    else if (type == u"RequestError" && m_pending.contains(requestId))
        m_pending.finish(requestId,
            std::unexpected(
                TransportError::fromStatus(json.value("status"_L1).toInt(400), QJsonDocument(json).toJson(), {})));
    else
        fail(TransportError::notJmap());
}

void WebSocketTransport::ping()
{
    if (!m_heard)
        return fail(TransportError::network());
    m_heard = false;
    m_socket.ping();
}

void WebSocketTransport::fail(const TransportError &error)
{
    if (m_over)
        return;
    m_over = true;
    m_pulse.stop();
    m_socket.abort();
    const QPointer<WebSocketTransport> self(this); // whoever waits for a reply may let go of us
    m_pending.failAll(error);
    if (self)
        Q_EMIT closed(error);
}

} // namespace atrium
