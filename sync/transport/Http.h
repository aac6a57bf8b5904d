#pragma once

#include "sync/transport/Network.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace atrium {

// HTTP to one server, under the rules that hold for every request: TLS verified, plain HTTP only to
// this machine, no redirects followed, no cookies, answers bounded in size and in time.
class Http : public QObject {
    Q_OBJECT
public:
    // `token` may be empty: then nothing is said about who asks.
    explicit Http(const QByteArray &token, QObject *parent = nullptr);
    ~Http() override;

    struct Limits {
        qint64 maxSize = 64'000'000; // bytes of the answer
        int idleMs = 30'000; // without a byte in either direction
    };
    void get(const QUrl &url, const Limits &limits, QObject *context, Network::Progress progress, Network::Done done);
    void post(const QUrl &url, const QByteArray &body, const QString &type, const Limits &limits, QObject *context,
        Network::Progress progress, Network::Done done);

    // A JMAP request (RFC 8620 section 3.3) and its Response, in a thread of its own: there the answer is
    // read and taken apart while the caller's thread writes the one before it into the cache.
    void call(const QUrl &url, const QJsonObject &request, QObject *context, Transport::Done done);
    // As get(), over the connection that call() will use.
    void getAhead(const QUrl &url, const Limits &limits, QObject *context, Network::Done done);

    // An answer that does not end (RFC 8620 section 7.3). Its reader deletes it.
    QNetworkReply *stream(const QUrl &url, const QByteArray &lastEventId = {});
    QNetworkRequest request(const QUrl &url) const;

    // https, or http to this machine.
    static bool isAllowed(const QUrl &url);
    static TransportError errorOf(QNetworkReply *reply, const QByteArray &body);

private:
    class Beside;
    Beside &beside();
    void watch(QNetworkReply *reply, const Limits &limits, QObject *context, Network::Done done);
    static void refuse(QObject *context, const Network::Done &done);

    QNetworkAccessManager m_manager;
    QByteArray m_token;
    std::unique_ptr<Beside> m_beside; // when it is first needed
};

} // namespace atrium
