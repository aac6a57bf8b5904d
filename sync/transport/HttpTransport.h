#pragma once

#include "sync/transport/EventStream.h"
#include "sync/transport/Http.h"
#include "sync/transport/PendingReplies.h"

#include <QTimer>

namespace atrium {

// JMAP over HTTPS, with pushes through EventSource (RFC 8620 sections 3 and 7.3): for networks that
// block WebSockets. Pushes come in the bare form. A server may end the stream after each event; it
// is then asked again from where it was (Last-Event-ID), and nothing is missed.
class HttpTransport : public Transport {
    Q_OBJECT
public:
    HttpTransport(Http &http, const jmap::Session &session); // `http` outlives it
    ~HttpTransport() override;

    void open() override;
    void close() override;
    void send(const QJsonObject &request, Size size, QObject *context, Done done) override;
    void enablePush() override { } // the stream is there from open() on

private:
    void openStream();
    void readStream();
    void streamEnded();
    void fail(const TransportError &error);

    Http &m_http;
    QUrl m_apiUrl;
    QUrl m_eventsUrl;
    QPointer<QNetworkReply> m_stream; // the network may go before us, and takes it along
    EventStream m_events;
    QByteArray m_lastEventId;
    QTimer m_again;
    QTimer m_silence; // the server pings, so silence means that the stream is dead
    PendingReplies m_pending;
    quint64 m_lastRequest = 0;
    bool m_open = false;
    bool m_over = false;
};

} // namespace atrium
