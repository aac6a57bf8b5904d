#pragma once

#include "sync/transport/Http.h"

namespace atrium {

// The network as it is: HTTPS, and a WebSocket where it gets through.
class HttpNetwork : public QObject, public Network {
    Q_OBJECT
public:
    HttpNetwork(const QUrl &server, const QByteArray &token, QObject *parent = nullptr);

    QUrl server() const override { return m_server; }
    void fetchSession(QObject *context, Done done) override;
    void upload(const QUrl &url, const QByteArray &bytes, const QString &type, QObject *context, Progress progress,
        Done done) override;
    void download(const QUrl &url, qint64 maxSize, QObject *context, Progress progress, Done done) override;
    void signOut(QObject *context, Done done) override;
    std::unique_ptr<Transport> connection(const jmap::Session &session, Way way) override;

private:
    QUrl m_server;
    Http m_http;
};

} // namespace atrium
