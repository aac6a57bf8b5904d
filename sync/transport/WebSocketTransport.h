#pragma once

#include "sync/transport/Http.h"
#include "sync/transport/PendingReplies.h"

#include <QTimer>
#include <QWebSocket>

namespace atrium {

// JMAP over a WebSocket (RFC 8887). A connection that does not answer a ping is given up.
class WebSocketTransport : public Transport {
    Q_OBJECT
public:
    WebSocketTransport(Http &http, const jmap::Session &session); // `http` outlives it
    ~WebSocketTransport() override;

    void open() override;
    void close() override;
    void send(const QJsonObject &request, Size size, QObject *context, Done done) override;
    void enablePush() override;

private:
    void received(const QString &message);
    void ping();
    void fail(const TransportError &error);

    Http &m_http;
    const QUrl m_url, m_apiUrl;
    QWebSocket m_socket;
    QTimer m_pulse; // first the limit for opening, then the interval between pings
    PendingReplies m_pending;
    quint64 m_lastRequest = 0;
    bool m_heard = false; // anything, since the last ping
    bool m_over = false;
};

} // namespace atrium
