#include "tests/support/HttpClient.h"
#include "tests/support/ServerProcess.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace atrium::test;
using namespace Qt::StringLiterals;

// What somebody sends that never ends: the server takes a bounded part of it, and everybody else is
// answered as before.
class HttpEndless : public QObject {
    Q_OBJECT

    static constexpr qint64 megabyte = 1 << 20;
#ifdef __SANITIZE_ADDRESS__
    static constexpr qint64 bound = 256 * megabyte; // what was freed is kept for a while
#else
    static constexpr qint64 bound = 128 * megabyte; // two messages, and what a growing buffer is copied to
#endif
    static constexpr qint64 enough = 300 * megabyte; // whoever takes so much takes anything

    QTemporaryDir m_directory;
    QString m_data = m_directory.filePath(u"data"_s);
    ServerProcess m_server { m_data };
    std::unique_ptr<HttpClient> m_client;

    // Of the server, now.
    qint64 memory() const
    {
        QFile status(u"/proc/%1/status"_s.arg(m_server.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmRSS:") + 6;
        return text.sliced(at, text.indexOf("kB", at) - at).trimmed().toLongLong() * 1024;
    }
    QByteArray upgrade() const
    {
        return "GET /jmap/ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
               "Sec-WebSocket-Protocol: jmap\r\nAuthorization: Bearer "
            + m_client->token + "\r\n\r\n";
    }
    bool open(QTcpSocket &socket, bool webSocket) const
    {
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_server.url().port()));
        if (!socket.waitForConnected() || !webSocket)
            return socket.state() == QAbstractSocket::ConnectedState;
        socket.write(upgrade());
        return socket.waitForReadyRead(10'000) && socket.readAll().startsWith("HTTP/1.1 101");
    }
    // A frame's header, masked with zeros (RFC 6455 section 5.2).
    static QByteArray frame(int firstByte, quint64 length)
    {
        QByteArray header(1, static_cast<char>(firstByte));
        header.append(static_cast<char>(0xff)).append(8, '\0').append(4, '\0');
        qToBigEndian(length, header.data() + 2);
        return header;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(ServerProcess::init(m_data));
        QVERIFY(!ServerProcess::memberAdd(m_data, u"Mette"_s, u"mette@example.org"_s, u"correct horse battery"_s)
                .isEmpty());
        QVERIFY2(m_server.start(), m_server.errors());
        m_client = std::make_unique<HttpClient>(m_server.url());
        QVERIFY(m_client->signIn(u"mette@example.org"_s, u"correct horse battery"_s));
    }
    void cleanup() { QVERIFY2(m_server.isRunning(), m_server.errors()); }

    void isCutOff_data()
    {
        QTest::addColumn<bool>("webSocket");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("before"); // each megabyte
        QTest::addColumn<QByteArray>("after");
        const QByteArray chunked = "POST /jmap/api HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                   "Transfer-Encoding: chunked\r\nAuthorization: Bearer "
            + QByteArray("%TOKEN%") + "\r\n\r\n";
        QTest::newRow("body in chunks") << false << chunked << QByteArray("100000\r\n") << QByteArray("\r\n");
        QTest::newRow("frame that says it is enormous")
            << true << frame(0x81, Q_UINT64_C(1) << 62) << QByteArray() << QByteArray();
        QTest::newRow("message in frames without a last one")
            << true << frame(0x01, 0) << frame(0x00, megabyte) << QByteArray();
        QTest::newRow("message in frames without a last one, after others")
            << true << QByteArray("\x89\x80\0\0\0\0", 6) + frame(0x81, 0) + frame(0x01, 0) << frame(0x00, megabyte)
            << QByteArray();
        QTest::newRow("header") << false << QByteArray("GET / HTTP/1.1\r\nA: ") << QByteArray() << QByteArray();
    }

    void isCutOff()
    {
        QFETCH(const bool, webSocket);
        QFETCH(QByteArray, begin);
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const qint64 atFirst = memory();
        QVERIFY(atFirst > 0);
        QTcpSocket socket;
        QVERIFY(open(socket, webSocket));
        socket.write(begin.replace("%TOKEN%", m_client->token));
        const QByteArray piece = before + QByteArray(megabyte, ' ') + after;
        qint64 sent = 0, most = atFirst;
        // As fast as a network of a gigabit brings it: what comes between two looks of the server is not bounded.
        QElapsedTimer clock;
        clock.start();
        while (socket.state() == QAbstractSocket::ConnectedState && sent < enough) {
            socket.write(piece);
            while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(10'000)) { }
            sent += megabyte;
            QTest::qSleep(static_cast<int>(std::clamp<qint64>(sent * 8 / megabyte - clock.elapsed(), 0, 100)));
            most = qMax(most, memory());
        }
        QVERIFY2(most - atFirst < bound, QByteArray::number((most - atFirst) / megabyte));
        QVERIFY2(sent < enough, "it was never cut off");
        QCOMPARE(m_client->get(u"/jmap/session"_s).status, 200); // and who was signed in still is
    }

    // Whoever sends much, in messages that end, is not cut off.
    void muchIsTaken()
    {
        const QByteArray piece = frame(0x81, 9 * megabyte) + QByteArray(9 * megabyte, ' ');
        QTcpSocket socket;
        QVERIFY(open(socket, true));
        for (qint64 sent = 0; sent < 60 * megabyte; sent += piece.size()) {
            socket.write(piece);
            while (socket.bytesToWrite() > 0) {
                QVERIFY(socket.waitForBytesWritten(10'000));
                socket.readAll();
            }
        }
        const QByteArray last = QJsonDocument(coreEcho(u"last"_s)).toJson();
        socket.write(frame(0x81, static_cast<quint64>(last.size())) + last);
        QByteArray answers;
        while (!answers.contains("\"last\"")) {
            QVERIFY(socket.waitForReadyRead(10'000));
            answers = answers.last(qMin<qsizetype>(answers.size(), 1000)) + socket.readAll();
        }
    }
};

QTEST_GUILESS_MAIN(HttpEndless)
#include "http_endless.moc"
