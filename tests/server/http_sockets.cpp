#include "tests/support/HttpClient.h"
#include "tests/support/ServerProcess.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace atrium::test;
using namespace Qt::StringLiterals;

// WebSockets and EventSource: who may connect, what is answered, and who hears of what.
class HttpSockets : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    QString m_data = m_directory.filePath(u"data"_s);
    ServerProcess m_server { m_data };
    std::unique_ptr<HttpClient> m_mette, m_ole;
    QString m_group; // both are in it
    int m_tokens = 0;

    static QString id(const HttpClient &client) { return QString::fromUtf8(client.memberId); }
    QString token() { return u"01J0000000000000000000%1"_s.arg(++m_tokens, 4, 10, QLatin1Char('0')); }
    QString create(HttpClient &client, const QString &account, const QString &type, QJsonObject object)
    {
        const auto result = client.call(
            type + u"/set"_s, { { u"accountId"_s, account }, { u"create"_s, QJsonObject { { u"n"_s, object } } } });
        const QString made = result[u"created"_s].toObject()[u"n"_s].toObject()[u"id"_s].toString();
        if (made.isEmpty())
            qWarning() << QJsonDocument(result).toJson();
        return made;
    }
    QString makeGroup()
    {
        QString workspace;
        for (const QString &account : m_mette->get(u"/jmap/session"_s).json()[u"accounts"_s].toObject().keys()) {
            if (account.startsWith(u'w'))
                workspace = account;
        }
        return create(*m_mette, workspace, u"Group"_s,
            { { u"token"_s, token() }, { u"name"_s, u"Pumps"_s }, { u"kind"_s, u"community"_s },
                { u"join"_s, u"open"_s } });
    }
    QString join(HttpClient &client, const QString &group)
    {
        return create(client, group, u"Membership"_s, { { u"memberId"_s, id(client) }, { u"role"_s, u"member"_s } });
    }
    QString post(const QString &text = u"Hello"_s)
    {
        return create(
            *m_mette, m_group, u"Post"_s, { { u"token"_s, token() }, { u"kind"_s, u"update"_s }, { u"body"_s, text } });
    }
    static bool enable(Socket &socket, bool inlineChanges, const QJsonValue &types = QJsonValue::Null)
    {
        socket.send(
            { { u"@type"_s, u"WebSocketPushEnable"_s }, { u"dataTypes"_s, types }, { u"inline"_s, inlineChanges } });
        return socket.nothingCame(); // and a round trip has passed
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(ServerProcess::init(m_data));
        for (const QString &name : { u"mette"_s, u"ole"_s })
            QVERIFY(!ServerProcess::memberAdd(m_data, name, name + u"@example.org"_s, u"correct horse battery"_s)
                    .isEmpty());
        QVERIFY2(m_server.start({ u"--allow-origin"_s, u"https://atrium.example.org"_s }), m_server.errors());
        m_mette = std::make_unique<HttpClient>(m_server.url());
        m_ole = std::make_unique<HttpClient>(m_server.url());
        QVERIFY(m_mette->signIn(u"mette@example.org"_s, u"correct horse battery"_s));
        QVERIFY(m_ole->signIn(u"ole@example.org"_s, u"correct horse battery"_s));
        m_group = makeGroup();
        QVERIFY(!m_group.isEmpty());
        QVERIFY(!join(*m_ole, m_group).isEmpty());
    }
    void cleanup() { QVERIFY2(m_server.isRunning(), m_server.errors()); }

    void whoMayConnect_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<bool>("hasToken");
        QTest::addColumn<int>("status");
        const QByteArray jmap("Sec-WebSocket-Protocol: jmap\r\n");
        QTest::newRow("a native program") << jmap << true << 101;
        QTest::newRow("one of several protocols")
            << QByteArray("Sec-WebSocket-Protocol: chat, jmap\r\n") << true << 101;
        QTest::newRow("a page on the list") << jmap + "Origin: https://atrium.example.org\r\n" << true << 101;
        QTest::newRow("a foreign page") << jmap + "Origin: https://evil.example\r\n" << true << 403;
        QTest::newRow("a page of no origin") << jmap + "Origin: null\r\n" << true << 403;
        QTest::newRow("an empty origin") << jmap + "Origin:\r\n" << true << 403;
        QTest::newRow("nearly on the list") << jmap + "Origin: https://atrium.example.org.evil.example\r\n"
                                            << true << 403;
        QTest::newRow("another protocol") << QByteArray("Sec-WebSocket-Protocol: chat\r\n") << true << 400;
        QTest::newRow("no protocol") << QByteArray() << true << 400;
        QTest::newRow("no token") << jmap << false << 401;
    }
    void whoMayConnect()
    {
        QFETCH(QByteArray, headers);
        QFETCH(bool, hasToken);
        QFETCH(int, status);
        if (hasToken)
            headers += "Authorization: Bearer " + m_mette->token + "\r\n";
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_server.url().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET /jmap/ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + headers + "\r\n");
        QByteArray answer;
        while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(10'000))
            answer += socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status)), answer);
        if (status == 101) {
            QVERIFY(answer.toLower().contains("sec-websocket-protocol: jmap\r\n"));
            QVERIFY(answer.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")); // RFC 6455 section 1.3
        }
    }

    void requestsAreAnswered()
    {
        Socket socket(*m_mette);
        QVERIFY(socket.waitUntilOpen());
        socket.send(coreEcho(u"R1"_s));
        const QJsonObject answer = socket.next();
        QCOMPARE(answer[u"@type"_s].toString(), u"Response"_s);
        QCOMPARE(answer[u"requestId"_s].toString(), u"R1"_s);
        QCOMPARE(
            answer[u"methodResponses"_s].toArray()[0].toArray()[1].toObject(), (QJsonObject { { u"hello"_s, true } }));
        QVERIFY(answer.contains(u"sessionState"_s));
    }

    void errorsAreRequestErrors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("requestId");
        QTest::newRow("not JSON") << u"hello"_s << u"notJSON"_s << QString();
        QTest::newRow("a list") << u"[]"_s << u"notJSON"_s << QString();
        QTest::newRow("no type") << uR"({"id":"R2"})"_s << u"notRequest"_s << u"R2"_s;
        QTest::newRow("unknown type") << uR"({"@type":"Hello","id":"R3"})"_s << u"notRequest"_s << u"R3"_s;
        QTest::newRow("bad request") << uR"({"@type":"Request","id":"R4","using":[]})"_s << u"notRequest"_s << u"R4"_s;
        QTest::newRow("capability") << uR"({"@type":"Request","id":"R5","using":["x"],"methodCalls":[]})"_s
                                    << u"unknownCapability"_s << u"R5"_s;
        QTest::newRow("bad push") << uR"({"@type":"WebSocketPushEnable","dataTypes":"all"})"_s << u"notRequest"_s
                                  << QString();
        QTest::newRow("deep") << uR"({"a":)"_s + QString(100'000, u'[') << u"notJSON"_s << QString();
    }
    void errorsAreRequestErrors()
    {
        QFETCH(QString, text);
        QFETCH(QString, type);
        QFETCH(QString, requestId);
        Socket socket(*m_mette);
        QVERIFY(socket.waitUntilOpen());
        socket.socket.sendTextMessage(text);
        const QJsonObject answer = socket.next();
        QCOMPARE(answer[u"@type"_s].toString(), u"RequestError"_s);
        QCOMPARE(answer[u"type"_s].toString(), u"urn:ietf:params:jmap:error:"_s + type);
        QCOMPARE(answer[u"requestId"_s].toString(), requestId);
        QVERIFY(socket.nothingCame()); // and the connection lives
    }

    void binaryIsRefused()
    {
        Socket socket(*m_mette);
        QVERIFY(socket.waitUntilOpen());
        socket.socket.sendBinaryMessage("{}");
        QVERIFY(socket.waitUntilClosed());
        QCOMPARE(int(socket.socket.closeCode()), 1003);
    }

    void aFrameThatIsTooLargeEndsTheConnection()
    {
        Socket socket(*m_mette);
        QVERIFY(socket.waitUntilOpen());
        socket.socket.setOutgoingFrameSize(64 * 1024 * 1024);
        socket.socket.sendTextMessage(QString(11'000'000, u' '));
        QVERIFY(socket.waitUntilClosed());
    }

    void pushIsBareUnlessAskedOtherwise()
    {
        Socket bare(*m_ole), whole(*m_ole), quiet(*m_ole), other(*m_ole);
        for (Socket *socket : { &bare, &whole, &quiet, &other })
            QVERIFY(socket->waitUntilOpen());
        QVERIFY(enable(bare, false));
        QVERIFY(enable(whole, true));
        QVERIFY(enable(other, true, QJsonArray { u"Membership"_s }));
        const QString made = post(u"Pushed"_s);
        const QJsonObject first = bare.next();
        QCOMPARE(first[u"@type"_s].toString(), u"StateChange"_s);
        const QString state = first[u"changed"_s].toObject()[m_group].toObject()[u"Post"_s].toString();
        QVERIFY(!state.isEmpty());
        QVERIFY(!first.contains(u"changes"_s));
        const QJsonObject second = whole.next();
        QCOMPARE(second[u"changed"_s], first[u"changed"_s]);
        const QJsonObject change = second[u"changes"_s].toObject()[m_group].toObject()[u"Post"_s].toObject();
        QCOMPARE(change[u"newState"_s].toString(), state);
        QVERIFY(change[u"oldState"_s].toString().toLongLong() < state.toLongLong());
        QCOMPARE(change[u"list"_s].toArray().size(), 1);
        // What is pushed is what /get answers.
        const auto got = m_ole->call(u"Post/get"_s, { { u"accountId"_s, m_group }, { u"ids"_s, QJsonArray { made } } });
        QCOMPARE(change[u"list"_s].toArray()[0], got[u"list"_s].toArray()[0]);
        QCOMPARE(got[u"state"_s].toString(), state);
        QVERIFY(quiet.nothingCame());
        QVERIFY(other.nothingCame());
        bare.send({ { u"@type"_s, u"WebSocketPushDisable"_s } });
        QVERIFY(bare.nothingCame());
        post();
        QVERIFY(!whole.next().isEmpty());
        QVERIFY(bare.nothingCame());
    }

    // Nobody confirms the push by itself, for some 40 ms: the answer must not wait for that.
    void theAnswerFollowsThePushAtOnce()
    {
        Socket socket(*m_mette);
        QVERIFY(socket.waitUntilOpen());
        QVERIFY(enable(socket, true));
        QList<qint64> gaps;
        for (int i = 0; i < 31; ++i) {
            const QJsonObject post { { u"token"_s, token() }, { u"body"_s, u"Hello"_s } };
            socket.send({ { u"@type"_s, u"Request"_s },
                { u"using"_s, QJsonArray { u"urn:ietf:params:jmap:core"_s, u"urn:atrium:params:jmap:feeds"_s } },
                { u"methodCalls"_s,
                    QJsonArray { QJsonValue(QJsonArray { u"Post/set"_s,
                        QJsonObject { { u"accountId"_s, m_group }, { u"create"_s, QJsonObject { { u"n"_s, post } } } },
                        u"0"_s }) } } });
            QCOMPARE(socket.next()[u"@type"_s].toString(), u"StateChange"_s);
            QElapsedTimer gap;
            gap.start();
            QCOMPARE(socket.next()[u"@type"_s].toString(), u"Response"_s);
            gaps.append(gap.elapsed());
        }
        std::ranges::sort(gaps);
        QVERIFY2(gaps[gaps.size() / 2] < 20, QByteArray::number(gaps[gaps.size() / 2]));
    }

    void whoeverComesBackHearsWhereEverythingStands()
    {
        Socket socket(*m_ole);
        QVERIFY(socket.waitUntilOpen());
        socket.send({ { u"@type"_s, u"WebSocketPushEnable"_s }, { u"dataTypes"_s, QJsonValue::Null },
            { u"pushState"_s, u"old"_s } });
        const QJsonObject changed = socket.next()[u"changed"_s].toObject();
        QVERIFY(changed.contains(m_group));
        QVERIFY(changed.contains(id(*m_ole)));
    }

    void whoeverLeavesHearsNothingMore()
    {
        const QString group = makeGroup();
        const QString membership = join(*m_ole, group);
        Socket leaving(*m_ole), staying(*m_mette);
        QVERIFY(leaving.waitUntilOpen() && staying.waitUntilOpen());
        QVERIFY(enable(leaving, true));
        QVERIFY(enable(staying, true));
        create(*m_mette, group, u"Post"_s,
            { { u"token"_s, token() }, { u"kind"_s, u"update"_s }, { u"body"_s, u"before"_s } });
        QVERIFY(leaving.next()[u"changed"_s].toObject().contains(group));
        const auto removed = m_mette->call(
            u"Membership/set"_s, { { u"accountId"_s, group }, { u"destroy"_s, QJsonArray { membership } } });
        QCOMPARE(removed[u"destroyed"_s].toArray().size(), 1);
        create(*m_mette, group, u"Post"_s,
            { { u"token"_s, token() }, { u"kind"_s, u"update"_s }, { u"body"_s, u"after"_s } });
        leaving.send(coreEcho(u"end"_s));
        bool heardOfReadMark = false;
        for (QJsonObject message = leaving.next(); message[u"requestId"_s] != u"end"_s; message = leaving.next()) {
            QVERIFY(!message.isEmpty());
            QVERIFY2(!message[u"changed"_s].toObject().contains(group), QJsonDocument(message).toJson());
            QVERIFY(!QJsonDocument(message).toJson().contains("after"));
            heardOfReadMark |= message[u"changed"_s].toObject()[id(*m_ole)].toObject().contains(u"ReadMark"_s);
        }
        QVERIFY(heardOfReadMark); // how the client learns of it
        // And rejoining brings it back, on the same connection.
        QVERIFY(!join(*m_ole, group).isEmpty());
        create(*m_mette, group, u"Post"_s,
            { { u"token"_s, token() }, { u"kind"_s, u"update"_s }, { u"body"_s, u"again"_s } });
        QVERIFY(QTest::qWaitFor([&] {
            return std::ranges::any_of(leaving.messages,
                [](const QJsonObject &message) { return QJsonDocument(message).toJson().contains("again"); });
        }));
    }

    void outsidersHearNothing()
    {
        const QString group = makeGroup();
        Socket outsider(*m_ole);
        QVERIFY(outsider.waitUntilOpen());
        QVERIFY(enable(outsider, true, QJsonArray { u"Post"_s, u"Membership"_s, u"Response"_s }));
        create(
            *m_mette, group, u"Post"_s, { { u"token"_s, token() }, { u"kind"_s, u"update"_s }, { u"body"_s, u"x"_s } });
        QVERIFY(outsider.nothingCame());
    }

    void eventsTellOfChanges()
    {
        QNetworkReply *waiting
            = m_ole->network.get(m_ole->request(u"/jmap/eventsource?types=Post&closeafter=state&ping=0"_s, {}));
        QTest::qWait(200); // long enough to be waiting; if it is not, the id below still finds the change
        post();
        const auto answer = HttpClient::wait(waiting);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.headers.value("content-type").startsWith("text/event-stream"));
        QVERIFY2(answer.body.contains("event: state\n"), answer.body);
        const auto field = [](const QByteArray &body, const QByteArray &name) {
            const qsizetype at = body.indexOf("\n" + name + ": ") + name.size() + 3;
            return body.sliced(at, body.indexOf('\n', at) - at);
        };
        const QByteArray id = field(answer.body, "id");
        const QJsonObject change = QJsonDocument::fromJson(field(answer.body, "data")).object();
        QCOMPARE(change[u"@type"_s].toString(), u"StateChange"_s);
        QVERIFY(change[u"changed"_s].toObject()[m_group].toObject().contains(u"Post"_s));
        QVERIFY(!change[u"changed"_s].toObject()[m_group].toObject().contains(u"Membership"_s));
        // What happens between two requests is told at once.
        post();
        const auto missed
            = m_ole->get(u"/jmap/eventsource?types=Post&closeafter=no&ping=0"_s, { { "Last-Event-ID", id } });
        QVERIFY(missed.body.contains("event: state\n"));
        QVERIFY(field(missed.body, "id") != id);
        // And when nothing happens there is a ping.
        const auto ping = m_ole->get(
            u"/jmap/eventsource?types=Post&closeafter=no&ping=1"_s, { { "Last-Event-ID", field(missed.body, "id") } });
        QVERIFY2(ping.body.contains("event: ping\n"), ping.body);
        QVERIFY(ping.body.contains("\"interval\":5"));
    }

    void aRevokedTokenEndsItsEvents()
    {
        HttpClient lost(m_server.url());
        QVERIFY(lost.signIn(u"ole@example.org"_s, u"correct horse battery"_s));
        QNetworkReply *waiting
            = lost.network.get(lost.request(u"/jmap/eventsource?types=*&closeafter=state&ping=0"_s, {}));
        m_ole->call(u"Device/set"_s,
            { { u"accountId"_s, id(*m_ole) }, { u"destroy"_s, QJsonArray { QString::fromUtf8(lost.deviceId) } } });
        QCOMPARE(HttpClient::wait(waiting).status, 401);
    }
};

QTEST_GUILESS_MAIN(HttpSockets)
#include "http_sockets.moc"
