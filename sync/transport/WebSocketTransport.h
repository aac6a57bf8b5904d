#pragma once

#include "sync/transport/PendingReplies.h"

#include <QNetworkRequest>
#include <QTimer>
#include <QWebSocket>

namespace atrium {

// JMAP over a WebSocket (RFC 8887). A connection that does not answer a ping is given up.
class WebSocketTransport : public Transport {
    Q_OBJECT
public:
    // `request` carries the URL and who asks.
    explicit WebSocketTransport(const QNetworkRequest &request);
    ~WebSocketTransport() override;

    void open() override;
    void close() override;
    void send(const QJsonObject &request, QObject *context, Done done) override;
    void enablePush() override;

private:
    void received(const QString &message);
    void ping();
    void fail(const TransportError &error);

    QNetworkRequest m_request;
    QWebSocket m_socket;
    QTimer m_pulse; // first the limit for opening, then the interval between pings
    PendingReplies m_pending;
    quint64 m_lastRequest = 0;
    bool m_heard = false; // anything, since the last ping
    bool m_over = false;
};

} // namespace atrium
