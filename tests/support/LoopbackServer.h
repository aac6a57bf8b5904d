#pragma once

#include <QHash>
#include <QSslServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace atrium::test {

// HTTP on a free loopback port, as plain as can be: for each path a canned answer, or bytes that are
// no HTTP at all. With TLS it shows a certificate of tests/fixtures/tls.
class LoopbackServer : public QObject {
    Q_OBJECT
public:
    explicit LoopbackServer(const QString &certificate = {}); // none: without TLS

    QUrl url(const QString &path = {}) const;
    void answer(const QString &path, int status, const QByteArray &body, const QByteArray &headers = {});
    void answerRaw(const QString &path, const QByteArray &bytes, bool close = true); // instead of a whole answer

    struct Request {
        QString method, path;
        QHash<QByteArray, QByteArray> headers; // names in lower case
        QByteArray body;
    };
    QList<Request> requests;
    QList<QTcpSocket *> open; // those whose answer was left open
    static QSslConfiguration tls(const QString &certificate);

private:
    void serve(QTcpSocket *socket);
    std::unique_ptr<QTcpServer> m_server;
    const QString m_certificate;
    struct Answer {
        QByteArray bytes;
        bool close = true;
    };
    QHash<QString, Answer> m_answers;
};

} // namespace atrium::test
