#include "tests/support/HttpClient.h"
#include "tests/support/ServerProcess.h"

#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace atrium::test;
using namespace Qt::StringLiterals;

namespace {

// A WebSocket by hand, that answers a ping only when told to: to the server it reads slowly.
class Laggard {
public:
    bool open(const HttpClient &client)
    {
        m_socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(client.server.port()));
        if (!m_socket.waitForConnected())
            return false;
        m_socket.write("GET /jmap/ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                       "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
                       "dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: jmap\r\n"
                       "Authorization: Bearer "
            + client.token + "\r\n\r\n");
        while (!m_buffer.contains("\r\n\r\n")) {
            if (!m_socket.waitForReadyRead(10'000))
                return false;
            m_buffer += m_socket.readAll();
        }
        const bool upgraded = m_buffer.startsWith("HTTP/1.1 101");
        m_buffer.remove(0, m_buffer.indexOf("\r\n\r\n") + 4);
        return upgraded;
    }
    void send(int opcode, const QByteArray &payload) // at most 125 bytes; masked with zeros (RFC 6455 section 5.3)
    {
        m_socket.write(QByteArray(1, char(0x80 | opcode)) + QByteArray(1, char(0x80 | payload.size()))
            + QByteArray(4, '\0') + payload);
        m_socket.flush();
    }
    // Takes what has come: texts are kept, pings noted.
    void read()
    {
        m_buffer += m_socket.readAll();
        while (m_buffer.size() >= 2) {
            const int opcode = m_buffer[0] & 0x0f;
            qsizetype length = m_buffer[1] & 0x7f, header = 2;
            if (length == 126) {
                header = 4;
                length = m_buffer.size() < header ? 0 : qFromBigEndian<quint16>(m_buffer.constData() + 2);
            } else if (length == 127) {
                header = 10;
                length = m_buffer.size() < header ? 0 : qsizetype(qFromBigEndian<quint64>(m_buffer.constData() + 2));
            }
            if (m_buffer.size() < header + length)
                return;
            const QByteArray payload = m_buffer.sliced(header, length);
            m_buffer.remove(0, header + length);
            if (opcode == 1) {
                texts << payload;
                bytes += payload.size();
            } else if (opcode == 9) {
                pings << payload;
            }
        }
    }

    QByteArrayList texts, pings;
    qsizetype bytes = 0;

private:
    QTcpSocket m_socket;
    QByteArray m_buffer;
};

} // namespace

class HttpSlowReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoeverReadsSlowlyGetsOneBareStateChangeInstead()
    {
        QTemporaryDir directory;
        const QString data = directory.filePath(u"data"_s);
        QVERIFY(ServerProcess::init(data));
        QVERIFY(
            !ServerProcess::memberAdd(data, u"Mette"_s, u"mette@example.org"_s, u"correct horse battery"_s).isEmpty());
        ServerProcess server(data);
        QVERIFY(server.start());
        HttpClient mette(server.url());
        QVERIFY(mette.signIn(u"mette@example.org"_s, u"correct horse battery"_s));
        QString workspace;
        for (const QString &account : mette.get(u"/jmap/session"_s).json()[u"accounts"_s].toObject().keys()) {
            if (account.startsWith(u'w'))
                workspace = account;
        }
        const auto create = [&](const QString &account, const QString &type, QJsonObject object, int number) {
            object.insert(u"token"_s, u"01J0000000000000000000%1"_s.arg(number, 4, 10, QLatin1Char('0')));
            const QJsonObject result = mette.call(
                type + u"/set"_s, { { u"accountId"_s, account }, { u"create"_s, QJsonObject { { u"n"_s, object } } } });
            return result[u"created"_s].toObject()[u"n"_s].toObject()[u"id"_s].toString();
        };
        const QString group = create(workspace, u"Group"_s,
            { { u"name"_s, u"Pumps"_s }, { u"kind"_s, u"community"_s }, { u"join"_s, u"open"_s } }, 0);
        QVERIFY(!group.isEmpty());

        Laggard slow, quick;
        for (Laggard *laggard : { &slow, &quick }) {
            QVERIFY(laggard->open(mette));
            laggard->send(1, R"({"@type":"WebSocketPushEnable","dataTypes":["Post"],"inline":true})");
            laggard->send(1, R"({"@type":"Request","id":"1","using":[],"methodCalls":[]})");
            QVERIFY(QTest::qWaitFor(
                [&] {
                    laggard->read();
                    return laggard->texts.size() == 1;
                },
                10'000));
        }
        constexpr int posts = 60;
        for (int i = 1; i <= posts; ++i) {
            QVERIFY(!create(group, u"Post"_s, { { u"kind"_s, u"update"_s }, { u"body"_s, QString(15'000, u'x') } }, i)
                    .isEmpty());
            quick.read();
            if (!quick.pings.isEmpty())
                quick.send(10, quick.pings.takeLast());
        }
        QVERIFY(QTest::qWaitFor(
            [&] {
                quick.read();
                return quick.texts.size() == 1 + posts;
            },
            10'000));
        QVERIFY(quick.bytes > posts * 15'000);

        slow.read();
        QCOMPARE(slow.pings.size(), 1); // and it was not answered
        QVERIFY2(slow.bytes > 200'000 && slow.bytes < 400'000, QByteArray::number(slow.bytes));
        const auto got = slow.texts.size();
        slow.send(10, slow.pings.first());
        QVERIFY(QTest::qWaitFor(
            [&] {
                slow.read();
                return slow.pings.size() == 2;
            },
            10'000));
        slow.send(10, slow.pings.last());
        QVERIFY(QTest::qWaitFor(
            [&] {
                slow.read();
                return slow.texts.size() > got;
            },
            10'000));
        QCOMPARE(slow.texts.size(), got + 1);
        const QJsonObject change = QJsonDocument::fromJson(slow.texts.last()).object();
        QVERIFY(!change.contains(u"changes"_s));
        const QString last
            = QJsonDocument::fromJson(quick.texts.last()).object()[u"changed"_s][group][u"Post"_s].toString();
        QVERIFY(!last.isEmpty());
        QCOMPARE(change[u"changed"_s][group][u"Post"_s].toString(), last);
    }
};

QTEST_GUILESS_MAIN(HttpSlowReader)
#include "http_slow_reader.moc"
