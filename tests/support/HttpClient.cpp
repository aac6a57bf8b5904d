#include "tests/support/HttpClient.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWebSocketHandshakeOptions>

namespace atrium::test {

using namespace Qt::StringLiterals;

HttpClient::HttpClient(QUrl server)
    : server(std::move(server))
{
}

QNetworkRequest HttpClient::request(const QString &path, const QList<QPair<QByteArray, QByteArray>> &headers) const
{
    QNetworkRequest request(QUrl(server.toString() + path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return request;
}

HttpClient::Answer HttpClient::wait(QNetworkReply *reply)
{
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10'000);
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    reply->deleteLater();
    return answer;
}

HttpClient::Answer HttpClient::get(const QString &path, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    return wait(network.get(request(path, headers)));
}

HttpClient::Answer HttpClient::post(const QString &path, const QByteArray &body, const QByteArray &type,
    const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QNetworkRequest post = request(path, headers);
    post.setHeader(QNetworkRequest::ContentTypeHeader, type);
    return wait(network.post(post, body));
}

bool HttpClient::signIn(const QString &email, const QString &password, const QString &deviceName)
{
    const QJsonObject asked { { u"email"_s, email }, { u"password"_s, password }, { u"deviceName"_s, deviceName },
        { u"platform"_s, u"test"_s } };
    const Answer answer = post(u"/auth/sign-in"_s, QJsonDocument(asked).toJson());
    if (answer.status != 200)
        return false;
    token = answer.json()[u"token"_s].toString().toUtf8();
    memberId = answer.json()[u"memberId"_s].toString().toUtf8();
    deviceId = answer.json()[u"deviceId"_s].toString().toUtf8();
    return true;
}

QJsonObject HttpClient::call(const QString &method, const QJsonObject &arguments)
{
    const QJsonObject asked {
        { u"using"_s, QJsonArray { u"urn:ietf:params:jmap:core"_s, u"urn:atrium:params:jmap:feeds"_s } },
        { u"methodCalls"_s, QJsonArray { QJsonValue(QJsonArray { method, arguments, u"c"_s }) } },
    };
    const Answer answer = post(u"/jmap/api"_s, QJsonDocument(asked).toJson());
    const QJsonArray response = answer.json()[u"methodResponses"_s].toArray().first().toArray();
    QJsonObject result = response.at(1).toObject();
    result.insert(u"@name"_s, response.at(0));
    return result;
}

Socket::Socket(const HttpClient &client)
{
    connect(&socket, &QWebSocket::textMessageReceived, this,
        [this](const QString &text) { messages.append(QJsonDocument::fromJson(text.toUtf8()).object()); });
    connect(&socket, &QWebSocket::errorOccurred, this, [this] { m_failed = true; });
    QUrl url(client.server.toString() + u"/jmap/ws"_s);
    url.setScheme(url.scheme() == u"https"_s ? u"wss"_s : u"ws"_s);
    QNetworkRequest request(url);
    if (!client.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + client.token);
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({ u"jmap"_s });
    socket.open(request, options);
}

bool Socket::waitUntilOpen()
{
    return QTest::qWaitFor([this] { return m_failed || socket.state() == QAbstractSocket::ConnectedState; }, 10'000)
        && !m_failed;
}

bool Socket::waitUntilClosed()
{
    return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000);
}

void Socket::send(const QJsonObject &message)
{
    socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

QJsonObject Socket::next(int milliseconds)
{
    if (!QTest::qWaitFor([this] { return !messages.isEmpty(); }, milliseconds))
        return {};
    return messages.takeFirst();
}

bool Socket::nothingCame()
{
    send(coreEcho(u"nothing-else"_s));
    return next()[u"requestId"_s] == u"nothing-else"_s;
}

QJsonObject coreEcho(const QString &id)
{
    return { { u"@type"_s, u"Request"_s }, { u"id"_s, id },
        { u"using"_s, QJsonArray { u"urn:ietf:params:jmap:core"_s } },
        { u"methodCalls"_s,
            QJsonArray { QJsonValue(QJsonArray { u"Core/echo"_s, QJsonObject { { u"hello"_s, true } }, u"c"_s }) } } };
}

} // namespace atrium::test
