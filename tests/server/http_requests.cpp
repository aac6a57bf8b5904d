#include "tests/support/HttpClient.h"
#include "tests/support/ServerProcess.h"

#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium::test;
using namespace Qt::StringLiterals;

// What comes in over HTTP and is not as it should be, and what goes out.
class HttpRequests : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    QString m_data = m_directory.filePath(u"data"_s);
    ServerProcess m_server { m_data };
    std::unique_ptr<HttpClient> m_client;

    // A Request that the server answers with the same text of that size.
    static QByteArray echo(int size)
    {
        const QJsonObject arguments { { u"text"_s, QString(size, u'a') } };
        const QJsonObject request { { u"using"_s, QJsonArray { u"urn:ietf:params:jmap:core"_s } },
            { u"methodCalls"_s, QJsonArray { QJsonValue(QJsonArray { u"Core/echo"_s, arguments, u"c"_s }) } } };
        return QJsonDocument(request).toJson(QJsonDocument::Compact);
    }
    // Sends bytes as they are, and reads until the server closes or `until` is there.
    QByteArray raw(const QByteArray &bytes, const QByteArray &until = "\r\n\r\n")
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_server.url().port()));
        if (!socket.waitForConnected(5000))
            return {};
        socket.write(bytes);
        QByteArray answer;
        while (!answer.contains(until) && socket.waitForReadyRead(10'000))
            answer += socket.readAll();
        return answer;
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

    void badRequestsAreProblems_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("type");
        QTest::newRow("nothing") << QByteArray() << u"notJSON"_s;
        QTest::newRow("not JSON") << QByteArray("{") << u"notJSON"_s;
        QTest::newRow("not UTF-8") << QByteArray("{\"using\":[\"\xff\xfe\"]}") << u"notJSON"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"notRequest"_s;
        QTest::newRow("no calls") << QByteArray(R"({"using":[]})") << u"notRequest"_s;
        QTest::newRow("unknown capability")
            << QByteArray(R"({"using":["urn:x"],"methodCalls":[]})") << u"unknownCapability"_s;
        QTest::newRow("65 deep") << QByteArray(65, '[') + QByteArray(65, ']') << u"notJSON"_s;
        QTest::newRow("a million deep") << QByteArray(1'000'000, '[') << u"notJSON"_s;
        QTest::newRow("a million objects deep") << QByteArray("{\"a\":").repeated(1'000'000) << u"notJSON"_s;
        QTest::newRow("gzip that nobody asked for") << QByteArray("\x1f\x8b\x08\x00\x00", 5) << u"notJSON"_s;
    }
    void badRequestsAreProblems()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, type);
        const auto answer = m_client->post(u"/jmap/api"_s, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
        QCOMPARE(answer.json()[u"type"_s].toString(), u"urn:ietf:params:jmap:error:"_s + type);
        QCOMPARE(answer.json()[u"status"_s].toInt(), 400);
    }

    void aRequestThatIsTooLargeIsALimit()
    {
        const auto answer = m_client->post(u"/jmap/api"_s, QByteArray(10'485'761, ' '));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()[u"type"_s].toString(), u"urn:ietf:params:jmap:error:limit"_s);
        QCOMPARE(answer.json()[u"limit"_s].toString(), u"maxSizeRequest"_s);
    }

    void aBodyOfMoreThanAnybodyMaySendIsNotEvenRead()
    {
        const QByteArray answer = raw("POST /jmap/api HTTP/1.1\r\nHost: x\r\nContent-Length: 104857600\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 413"), answer);
    }

    void aDeflateBombStaysSmall()
    {
        const auto answer = m_client->post(u"/jmap/api"_s, qCompress(QByteArray(50'000'000, ' ')).sliced(4),
            "application/json", { { "Content-Encoding", "deflate" } });
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()[u"type"_s].toString(), u"urn:ietf:params:jmap:error:notJSON"_s);
    }

    void brokenHttpHarmsNobody_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("noise") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + QByteArray(600, 'x');
        QTest::newRow("endless request line") << "GET /" + QByteArray(100'000, 'a');
        QTest::newRow("endless header") << "GET / HTTP/1.1\r\nA: " + QByteArray(100'000, 'a');
        QTest::newRow("bad length") << QByteArray("POST /jmap/api HTTP/1.1\r\nContent-Length: many\r\n\r\n");
        QTest::newRow("bad chunk") << QByteArray(
            "POST /jmap/api HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz-and-much-more-than-a-length\r\n");
        QTest::newRow("huge chunk") << QByteArray(
            "POST /jmap/api HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffff\r\n");
    }
    void brokenHttpHarmsNobody()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!raw(bytes).contains(" 200 "));
        QCOMPARE(m_client->get(u"/about"_s).status, 200);
    }

    void unknownPathsAreNotFound_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("root") << QByteArray("/");
        QTest::newRow("unknown") << QByteArray("/admin");
        QTest::newRow("traversal") << QByteArray("/../../../../../../etc/passwd");
        QTest::newRow("coded traversal") << QByteArray("/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd");
        QTest::newRow("file of the working directory") << QByteArray("/CMakeLists.txt");
        QTest::newRow("script") << QByteArray("/index.html");
    }
    void unknownPathsAreNotFound()
    {
        QFETCH(QByteArray, path);
        const QByteArray answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 403"), answer);
        QVERIFY(!answer.contains("root:"));
    }

    void theWrongMethodIsRefused()
    {
        QCOMPARE(m_client->post(u"/jmap/session"_s, "{}").status, 405);
        QCOMPARE(m_client->get(u"/jmap/api"_s).status, 405);
    }

    void noOriginIsAllowedByAccident()
    {
        const QByteArray answer = raw("OPTIONS /jmap/api HTTP/1.1\r\nHost: x\r\nOrigin: https://evil.example\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 405"), answer);
        QVERIFY(!answer.toLower().contains("access-control"));
    }

    void wellKnownLeadsToTheSession()
    {
        const auto answer = m_client->get(u"/.well-known/jmap"_s);
        QCOMPARE(answer.status, 307);
        QVERIFY(answer.headers.value("location").endsWith("/jmap/session"));
    }

    void healthIsToldToAnybody()
    {
        HttpClient anybody(m_server.url());
        QCOMPARE(anybody.get(u"/healthz"_s).status, 200);
        QCOMPARE(anybody.get(u"/readyz"_s).status, 200);
    }

    void jsonIsCompressedForThoseWhoTakeIt_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("gzip") << QByteArray("gzip") << QByteArray("gzip");
        QTest::newRow("brotli") << QByteArray("br") << QByteArray("br");
        QTest::newRow("zstd") << QByteArray("gzip, br;q=0.9, zstd;q=0.8") << QByteArray("zstd");
        QTest::newRow("not zstd") << QByteArray("zstd;q=0, gzip") << QByteArray("gzip");
        QTest::newRow("none") << QByteArray("identity") << QByteArray();
    }
    void jsonIsCompressedForThoseWhoTakeIt()
    {
        QFETCH(QByteArray, accepted);
        QFETCH(QByteArray, encoding);
        const auto answer
            = m_client->post(u"/jmap/api"_s, echo(5000), "application/json", { { "Accept-Encoding", accepted } });
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-encoding"), encoding);
    }

    // Eight requests of one member at a time; the ninth is told so. Whether nine are ever running
    // at once is a matter of luck over HTTP, so each must be answered, and never otherwise.
    void manyRequestsAtOnceAreAnsweredOrLimited()
    {
        const QByteArray body = echo(500'000);
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 40; ++i) {
            QNetworkRequest request = m_client->request(u"/jmap/api"_s, {});
            request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
            replies << m_client->network.post(request, body);
        }
        for (QNetworkReply *reply : replies) {
            const auto answer = HttpClient::wait(reply);
            QVERIFY(answer.status == 200
                || (answer.status == 400 && answer.json()[u"limit"_s] == u"maxConcurrentRequests"_s));
        }
    }
};

QTEST_GUILESS_MAIN(HttpRequests)
#include "http_requests.moc"
