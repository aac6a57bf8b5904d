#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QWebSocket>

namespace atrium::test {

// A bare HTTP client for tests of the server: blocks until the answer is there, ten seconds at most.
class HttpClient {
public:
    struct Answer {
        int status = 0; // 0: no answer
        QByteArray body;
        QHash<QByteArray, QByteArray> headers; // names in lower case
        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    explicit HttpClient(QUrl server);

    Answer get(const QString &path, const QList<QPair<QByteArray, QByteArray>> &headers = {});
    Answer post(const QString &path, const QByteArray &body, const QByteArray &type = "application/json",
        const QList<QPair<QByteArray, QByteArray>> &headers = {});
    // Signs in and keeps the token. False: refused.
    bool signIn(const QString &email, const QString &password, const QString &deviceName = QStringLiteral("Test"));
    // One JMAP method call in `using` core and feeds; its arguments, with the name as "@name".
    QJsonObject call(const QString &method, const QJsonObject &arguments);

    QByteArray token, memberId, deviceId;
    QUrl server;

    static Answer wait(QNetworkReply *reply);
    QNetworkRequest request(const QString &path, const QList<QPair<QByteArray, QByteArray>> &headers) const;
    QNetworkAccessManager network;
};

// A WebSocket of subprotocol "jmap" that keeps what it gets.
class Socket : public QObject {
    Q_OBJECT

public:
    explicit Socket(const HttpClient &client);

    bool waitUntilOpen();
    bool waitUntilClosed();
    void send(const QJsonObject &message);
    QJsonObject next(int milliseconds = 10'000); // the next message; empty: none came
    bool nothingCame(); // after a round trip: what was on its way has arrived

    QWebSocket socket;
    QList<QJsonObject> messages;

private:
    bool m_failed = false;
};

QJsonObject coreEcho(const QString &id);

} // namespace atrium::test
