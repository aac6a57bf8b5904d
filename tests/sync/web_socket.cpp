// The WebSocket to the server, against sockets on this machine.

#include "support/LoopbackServer.h"
#include "support/Outcome.h"

#include "sync/transport/WebSocketTransport.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;
using Kind = TransportError::Kind;

namespace {

constexpr auto Usual = Transport::Size::Usual;

// A WebSocket server that answers as the test says.
struct SocketServer {
    explicit SocketServer(bool tls = false, bool speaksJmap = true)
        : server(u"test"_s, tls ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode)
    {
        if (speaksJmap)
            server.setSupportedSubprotocols({ u"jmap"_s });
        if (tls)
            server.setSslConfiguration(LoopbackServer::tls(u"untrusted"_s));
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] {
            socket = server.nextPendingConnection();
            QObject::connect(socket, &QWebSocket::textMessageReceived, &server, [this](const QString &text) {
                received.append(QJsonDocument::fromJson(text.toUtf8()).object());
                if (answer)
                    answer(received.last());
            });
        });
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    ~SocketServer() { delete socket; }
    QUrl url() const
    {
        return QUrl(
            u"%1://127.0.0.1:%2/jmap/ws"_s.arg(server.secureMode() == QWebSocketServer::SecureMode ? u"wss"_s : u"ws"_s)
                .arg(server.serverPort()));
    }
    void send(const QByteArray &json) { socket->sendTextMessage(QString::fromUtf8(json)); }
    jmap::Session session() const
    {
        jmap::Session session;
        session.webSocketUrl = url();
        return session;
    }

    QWebSocketServer server;
    QWebSocket *socket = nullptr;
    QList<QJsonObject> received;
    std::function<void(const QJsonObject &)> answer;
};

} // namespace

class WebSocketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void framing();
    void messagesAreOneFrame();
    void bulkComesCompressed();
    void errors_data();
    void errors();
    void endFailsWhatWaits();
    void withoutJmap();
    void plainIsRefused();
    void untrustedCertificate();
};

void WebSocketTest::framing()
{
    SocketServer server;
    Http http("secret");
    WebSocketTransport transport(http, server.session());
    QSignalSpy opened(&transport, &Transport::opened), pushed(&transport, &Transport::pushed);
    transport.open();
    QVERIFY(opened.wait());
    QCOMPARE(server.socket->request().rawHeader("Authorization"), "Bearer secret");

    transport.enablePush();
    Outcome one, two;
    transport.send({ { u"methodCalls"_s, QJsonArray() } }, Usual, &one.context, one.takeReply());
    transport.send({ { u"methodCalls"_s, QJsonArray() } }, Usual, &two.context, two.takeReply());
    QTRY_COMPARE(server.received.size(), 3);
    QCOMPARE(server.received[0],
        (QJsonObject {
            { u"@type"_s, u"WebSocketPushEnable"_s }, { u"dataTypes"_s, QJsonValue() }, { u"inline"_s, true } }));
    QCOMPARE(server.received[1].value("@type"_L1), u"Request"_s);
    const auto id = [&](int i) { return server.received[i].value("id"_L1).toString().toUtf8(); };
    QVERIFY(id(1) != id(2));
    // Answers may come in any order, and pushes between them.
    server.send(R"({"@type":"Response","requestId":")" + id(2) + R"(","methodResponses":[],"sessionState":"2"})");
    server.send(R"({"@type":"StateChange","changed":{"a":{"Post":"7"}}})");
    server.send(R"({"@type":"RequestError","requestId":")" + id(1)
        + R"(","type":"urn:ietf:params:jmap:error:limit","status":400})");
    QTRY_VERIFY(one.reply && two.reply);
    QCOMPARE(two.reply->value().value("sessionState"_L1), u"2"_s);
    QCOMPARE(one.reply->error().kind, Kind::Rejected);
    QCOMPARE(one.reply->error().type, u"urn:ietf:params:jmap:error:limit"_s);
    QCOMPARE(pushed.size(), 1);
}

void WebSocketTest::messagesAreOneFrame()
{
    SocketServer server;
    Http http({});
    WebSocketTransport transport(http, server.session());
    QSignalSpy opened(&transport, &Transport::opened);
    transport.open();
    QVERIFY(opened.wait());
    QTRY_VERIFY(server.socket);
    QSignalSpy frames(server.socket, &QWebSocket::textFrameReceived);
    QObject context;
    transport.send({ { u"long"_s, QString(3'000'000, u'x') } }, Usual, &context, [](const auto &) { });
    QTRY_COMPARE(server.received.size(), 1);
    QCOMPARE(frames.size(), 1);
}

// What brings much is asked for over HTTPS, which compresses, while the WebSocket stays for the rest.
void WebSocketTest::bulkComesCompressed()
{
    SocketServer sockets;
    LoopbackServer server;
    const QByteArray json = R"({"methodResponses":[],"sessionState":")" + QByteArray(100'000, '7') + R"("})";
    const QByteArray zlib = qCompress(json).sliced(4); // without Qt's own length
    server.answer(u"/jmap/api"_s, 200, zlib, "Content-Encoding: deflate\r\n");
    Http http("secret");
    jmap::Session session = sockets.session();
    session.apiUrl = server.url(u"/jmap/api"_s);
    WebSocketTransport transport(http, session);
    QSignalSpy opened(&transport, &Transport::opened), closed(&transport, &Transport::closed);
    transport.open();
    QVERIFY(opened.wait());
    Outcome bulk, small, busy;
    transport.send({ { u"using"_s, QJsonArray() } }, Transport::Size::Bulk, &bulk.context, bulk.takeReply());
    QTRY_VERIFY(bulk.reply);
    QCOMPARE(bulk.reply->value().value("sessionState"_L1).toString().size(), 100'000);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests[0].method, u"POST"_s);
    QCOMPARE(server.requests[0].headers.value("authorization"), "Bearer secret");
    QVERIFY(server.requests[0].headers.value("accept-encoding").contains("deflate"));
    QCOMPARE(server.requests[0].body, R"({"using":[]})");
    transport.send({}, Usual, &small.context, small.takeReply());
    QTRY_COMPARE(sockets.received.size(), 1);
    // A limit there is one as everywhere, and the connection stays.
    server.answer(u"/jmap/api"_s, 503, {}, "Retry-After: 7\r\n");
    transport.send({}, Transport::Size::Bulk, &busy.context, busy.takeReply());
    QTRY_VERIFY(busy.reply);
    QCOMPARE(busy.reply->error().kind, Kind::Busy);
    QCOMPARE(busy.reply->error().retryAfter, 7000);
    QCOMPARE(closed.size(), 0);
    // When it ends, everything does.
    server.answerRaw(u"/jmap/api"_s, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nsome", false);
    Outcome cut;
    transport.send({}, Transport::Size::Bulk, &cut.context, cut.takeReply());
    QTRY_COMPARE(server.open.size(), 1);
    sockets.socket->abort();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(cut.reply && !cut.reply->has_value());
}

void WebSocketTest::errors_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addRow("not JSON") << QByteArray("hello");
    QTest::addRow("an array") << QByteArray("[]");
    QTest::addRow("unknown type") << QByteArray(R"({"@type":"Surprise"})");
    QTest::addRow("answer to nothing") << QByteArray(R"({"@type":"Response","requestId":"r99"})");
}

void WebSocketTest::errors()
{
    QFETCH(const QByteArray, message);
    SocketServer server;
    Http http({});
    WebSocketTransport transport(http, server.session());
    QSignalSpy opened(&transport, &Transport::opened), closed(&transport, &Transport::closed);
    transport.open();
    QVERIFY(opened.wait());
    QTRY_VERIFY(server.socket);
    Outcome waiting;
    transport.send({}, Usual, &waiting.context, waiting.takeReply());
    server.send(message);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed[0][0].value<TransportError>().kind, Kind::NotJmap);
    QVERIFY(waiting.reply && !waiting.reply->has_value());
}

void WebSocketTest::endFailsWhatWaits()
{
    SocketServer server;
    Http http({});
    WebSocketTransport transport(http, server.session());
    QSignalSpy opened(&transport, &Transport::opened), closed(&transport, &Transport::closed);
    transport.open();
    QVERIFY(opened.wait());
    Outcome waiting, gone;
    auto context = std::make_unique<QObject>();
    transport.send({}, Usual, &waiting.context, waiting.takeReply());
    transport.send({}, Usual, context.get(), gone.takeReply());
    context.reset();
    QTRY_COMPARE(server.received.size(), 2);
    server.socket->abort();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed[0][0].value<TransportError>().kind, Kind::Network);
    QCOMPARE(waiting.reply->error().kind, Kind::Network);
    QVERIFY(!gone.reply);
    Outcome late;
    transport.send({}, Usual, &late.context, late.takeReply());
    QVERIFY(!late.reply); // never before send() returns
    QTRY_VERIFY(late.reply);
    QCOMPARE(closed.size(), 1);
}

void WebSocketTest::withoutJmap()
{
    SocketServer server(false, false);
    Http http({});
    WebSocketTransport transport(http, server.session());
    QSignalSpy closed(&transport, &Transport::closed);
    transport.open();
    QVERIFY(closed.wait());
    QCOMPARE(closed.size(), 1);
}

void WebSocketTest::plainIsRefused()
{
    Http http({});
    jmap::Session session;
    session.webSocketUrl = QUrl(u"ws://atrium.example/jmap/ws"_s);
    WebSocketTransport transport(http, session);
    QSignalSpy closed(&transport, &Transport::closed);
    transport.open();
    QVERIFY(closed.wait());
}

void WebSocketTest::untrustedCertificate()
{
    SocketServer server(true);
    Http http("secret");
    WebSocketTransport transport(http, server.session());
    QSignalSpy opened(&transport, &Transport::opened), closed(&transport, &Transport::closed);
    transport.open();
    QVERIFY(closed.wait());
    const auto error = closed[0][0].value<TransportError>();
    QCOMPARE(error.kind, Kind::Certificate);
    QVERIFY2(error.hint.contains(u"from “localhost”, whom"_s), qPrintable(error.hint));
    QCOMPARE(opened.size(), 0);
}

QTEST_GUILESS_MAIN(WebSocketTest)
#include "web_socket.moc"
