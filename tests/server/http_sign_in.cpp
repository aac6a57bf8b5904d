#include "tests/support/HttpClient.h"
#include "tests/support/ServerProcess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace atrium::test;
using namespace Qt::StringLiterals;

// Signing in and out, and what a token is worth afterwards.
class HttpSignIn : public QObject {
    Q_OBJECT

    const QString m_password = u"correct horse battery"_s;
    QTemporaryDir m_directory;
    QString m_data = m_directory.filePath(u"data"_s);
    ServerProcess m_server { m_data };
    QString m_mette;

    std::unique_ptr<HttpClient> signedIn(const QString &email = u"mette@example.org"_s)
    {
        auto client = std::make_unique<HttpClient>(m_server.url());
        if (!client->signIn(email, m_password))
            qWarning("sign-in failed");
        return client;
    }
    HttpClient::Answer trySignIn(const QString &email, const QString &password, const QByteArray &from = "192.0.2.1")
    {
        HttpClient client(m_server.url());
        const QJsonObject asked { { u"email"_s, email }, { u"password"_s, password } };
        return client.post(
            u"/auth/sign-in"_s, QJsonDocument(asked).toJson(), "application/json", { { "X-Forwarded-For", from } });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(ServerProcess::init(m_data, u"Halvorsen Pumps"_s));
        QVERIFY(
            !ServerProcess::memberAdd(m_data, u"Admin"_s, u"admin@example.org"_s, m_password, u"admin"_s).isEmpty());
        m_mette = ServerProcess::memberAdd(m_data, u"Mette Sand"_s, u"mette@example.org"_s, m_password);
        QVERIFY(!m_mette.isEmpty());
        QVERIFY(!ServerProcess::memberAdd(m_data, u"Ole"_s, u"ole@example.org"_s, m_password).isEmpty());
        QVERIFY2(m_server.start({ u"--trusted-proxy"_s, u"127.0.0.1"_s }), m_server.errors());
    }

    void aboutNeedsNoToken()
    {
        HttpClient client(m_server.url());
        const auto answer = client.get(u"/about"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"product"_s].toString(), u"atriumd"_s);
        QCOMPARE(answer.json()[u"protocol"_s].toInt(), 1);
        QCOMPARE(answer.json()[u"workspace"_s].toString(), u"Halvorsen Pumps"_s);
        QCOMPARE(answer.headers.value("x-content-type-options"), "nosniff");
        QVERIFY(!answer.headers.contains("server"));
    }

    void signsIn()
    {
        HttpClient client(m_server.url());
        QVERIFY(client.signIn(u"Mette@Example.org"_s, m_password, u"Mette's laptop"_s)); // addresses have no case
        QCOMPARE(QString::fromUtf8(client.memberId), m_mette);
        QCOMPARE(client.token.size(), 43); // 256 bits in base64url
        const auto device = client.call(u"Device/get"_s,
            { { u"accountId"_s, m_mette }, { u"ids"_s, QJsonArray { QString::fromUtf8(client.deviceId) } } });
        const QJsonObject found = device[u"list"_s].toArray().first().toObject();
        QCOMPARE(found[u"name"_s].toString(), u"Mette's laptop"_s);
        QVERIFY(found[u"lastSeenAt"_s].toString().endsWith(u"T00:00:00Z"_s)); // to the day
        const auto session = client.get(u"/jmap/session"_s);
        QCOMPARE(session.status, 200);
        QVERIFY(session.json()[u"accounts"_s].toObject().contains(m_mette));
        QVERIFY(session.json()[u"apiUrl"_s].toString().startsWith(m_server.url().toString()));
    }

    void tokensAreNotKept()
    {
        const auto client = signedIn();
        QDir data(m_data);
        for (const QString &name : data.entryList(QDir::Files)) {
            QFile file(data.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(client->token), qPrintable(name));
        }
    }

    void unknownAndWrongAreAnsweredAlike()
    {
        const auto wrong = trySignIn(u"mette@example.org"_s, u"wrong password"_s);
        const auto unknown = trySignIn(u"nobody@example.org"_s, u"wrong password"_s);
        QCOMPARE(wrong.status, 401);
        QCOMPARE(unknown.status, 401);
        QCOMPARE(wrong.body, unknown.body);
        QCOMPARE(trySignIn({}, {}).status, 401);
    }

    void malformedSignInIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("not JSON") << QByteArray("email=a");
        QTest::newRow("huge") << QByteArray(20'000, ' ') + "{}";
    }
    void malformedSignInIsRefused()
    {
        QFETCH(QByteArray, body);
        HttpClient client(m_server.url());
        QCOMPARE(client.post(u"/auth/sign-in"_s, body).status, 400);
    }

    // Guessing is stopped for the address and place it comes from, and nobody else: neither the
    // victim, at home, nor others in that place.
    void guessingIsSlowedDown()
    {
        int status = 0;
        for (int i = 0; i < 20 && status != 429; ++i)
            status = trySignIn(u"mette@example.org"_s, u"wrong password"_s, "2001:db8::1").status;
        QCOMPARE(status, 429);
        QCOMPARE(trySignIn(u"mette@example.org"_s, m_password, "2001:db8::2").status, 429); // the same /64
        QCOMPARE(trySignIn(u"mette@example.org"_s, m_password, "spoofed, 2001:db8::3").status, 429);
        QCOMPARE(trySignIn(u"mette@example.org"_s, m_password, "2001:db8:1::1").status, 200);
        QCOMPARE(trySignIn(u"ole@example.org"_s, m_password, "2001:db8::1").status, 200);
        const auto answer = trySignIn(u"METTE@example.org"_s, u"wrong password"_s, "2001:db8::1");
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.headers.value("retry-after").toInt() > 0);
        QCOMPARE(signedIn()->get(u"/jmap/session"_s).status, 200);
    }

    void everythingElseNeedsAToken_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::newRow("sign-out") << QByteArray("POST") << u"/auth/sign-out"_s;
        QTest::newRow("session") << QByteArray("GET") << u"/jmap/session"_s;
        QTest::newRow("api") << QByteArray("POST") << u"/jmap/api"_s;
        QTest::newRow("upload") << QByteArray("POST") << u"/jmap/upload/m1"_s;
        QTest::newRow("download") << QByteArray("GET") << u"/jmap/download/m1/b1/a"_s;
        QTest::newRow("events") << QByteArray("GET") << u"/jmap/eventsource?types=*&closeafter=no&ping=0"_s;
    }
    void everythingElseNeedsAToken()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        const QByteArray real = signedIn()->token;
        for (const QByteArray &token : { QByteArray(), QByteArray("nonsense"), real.toUpper() }) {
            HttpClient client(m_server.url());
            client.token = token;
            const auto answer = method == "GET" ? client.get(path) : client.post(path, "{}");
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
            QCOMPARE(answer.json()[u"status"_s].toInt(), 401);
        }
        // Never in the URL (OWASP ASVS 14.2.1).
        HttpClient client(m_server.url());
        const QString inUrl = path + (path.contains(u'?') ? u'&' : u'?') + u"access_token="_s + QString::fromUtf8(real);
        QCOMPARE((method == "GET" ? client.get(inUrl) : client.post(inUrl, "{}")).status, 401);
    }

    void signingOutEndsTheToken()
    {
        const auto client = signedIn();
        Socket socket(*client);
        QVERIFY(socket.waitUntilOpen());
        QCOMPARE(client->post(u"/auth/sign-out"_s, {}).status, 204);
        QCOMPARE(client->get(u"/jmap/session"_s).status, 401);
        QVERIFY(socket.waitUntilClosed());
        Socket again(*client);
        QVERIFY(!again.waitUntilOpen());
    }

    void destroyingADeviceClosesItsSocketsAndOnlyThose()
    {
        const auto lost = signedIn();
        const auto kept = signedIn();
        Socket lostSocket(*lost), keptSocket(*kept);
        QVERIFY(lostSocket.waitUntilOpen() && keptSocket.waitUntilOpen());
        const auto result = kept->call(u"Device/set"_s,
            { { u"accountId"_s, m_mette }, { u"destroy"_s, QJsonArray { QString::fromUtf8(lost->deviceId) } } });
        QCOMPARE(result[u"destroyed"_s].toArray().size(), 1);
        QCOMPARE(lost->get(u"/jmap/session"_s).status, 401); // at once
        QVERIFY(lostSocket.waitUntilClosed());
        QCOMPARE(int(lostSocket.socket.closeCode()), 1008);
        keptSocket.send(coreEcho(u"still here"_s));
        QCOMPARE(keptSocket.next()[u"requestId"_s].toString(), u"still here"_s);
    }

    void disablingAMemberClosesEverything()
    {
        const auto admin = signedIn(u"admin@example.org"_s);
        const auto ole = signedIn(u"ole@example.org"_s);
        Socket socket(*ole);
        QVERIFY(socket.waitUntilOpen());
        QString workspace;
        for (const QString &account : admin->get(u"/jmap/session"_s).json()[u"accounts"_s].toObject().keys()) {
            if (account.startsWith(u'w'))
                workspace = account;
        }
        const QJsonObject update { { QString::fromUtf8(ole->memberId),
            QJsonObject { { u"state"_s, u"disabled"_s } } } };
        const auto result = admin->call(u"Member/set"_s, { { u"accountId"_s, workspace }, { u"update"_s, update } });
        QVERIFY2(result[u"updated"_s].toObject().size() == 1, QJsonDocument(result).toJson());
        QCOMPARE(ole->get(u"/jmap/session"_s).status, 401);
        QVERIFY(socket.waitUntilClosed());
        QCOMPARE(trySignIn(u"ole@example.org"_s, m_password).status, 401);
    }

    void tokensSurviveARestart()
    {
        const auto client = signedIn();
        QVERIFY(m_server.terminate());
        QVERIFY(m_server.start());
        client->server = m_server.url();
        QCOMPARE(client->get(u"/jmap/session"_s).status, 200);
    }

    void logsSayNothingPrivate()
    {
        const QByteArray log = m_server.errors();
        QVERIFY(!log.contains(m_password.toUtf8()));
        QVERIFY(!log.contains("wrong password"));
        QVERIFY(!log.contains("Bearer"));
    }
};

QTEST_GUILESS_MAIN(HttpSignIn)
#include "http_sign_in.moc"
