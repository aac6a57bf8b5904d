#include "tests/support/HttpClient.h"
#include "tests/support/ServerProcess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace atrium::test;
using namespace Qt::StringLiterals;

// Files: who may put them where, and who may read them.
class HttpBlobs : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    QString m_data = m_directory.filePath(u"data"_s);
    ServerProcess m_server { m_data };
    std::unique_ptr<HttpClient> m_mette, m_ole;

    static QString own(const HttpClient &client) { return QString::fromUtf8(client.memberId); }
    static QString path(const QString &account, const QString &blob, const QString &name = u"a.txt"_s,
        const QString &type = u"text/plain"_s)
    {
        return u"/jmap/download/%1/%2/%3?type=%4"_s.arg(account, blob, name, type);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(ServerProcess::init(m_data));
        for (const QString &name : { u"mette"_s, u"ole"_s })
            QVERIFY(!ServerProcess::memberAdd(m_data, name, name + u"@example.org"_s, u"correct horse battery"_s)
                    .isEmpty());
        QVERIFY2(m_server.start(), m_server.errors());
        m_mette = std::make_unique<HttpClient>(m_server.url());
        m_ole = std::make_unique<HttpClient>(m_server.url());
        QVERIFY(m_mette->signIn(u"mette@example.org"_s, u"correct horse battery"_s));
        QVERIFY(m_ole->signIn(u"ole@example.org"_s, u"correct horse battery"_s));
    }
    void cleanup() { QVERIFY2(m_server.isRunning(), m_server.errors()); }

    void whatIsUploadedComesBack_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("empty") << 0;
        QTest::newRow("small") << 11;
        QTest::newRow("through a file") << 3'000'000;
    }
    void whatIsUploadedComesBack()
    {
        QFETCH(int, size);
        QByteArray data(size, 'a');
        for (qsizetype i = 0; i < data.size(); ++i)
            data[i] = char(i * 7 % 251);
        const auto up = m_mette->post(u"/jmap/upload/"_s + own(*m_mette), data, "text/plain; charset=utf-8");
        QCOMPARE(up.status, 201);
        QCOMPARE(up.json()[u"accountId"_s].toString(), own(*m_mette));
        QCOMPARE(up.json()[u"size"_s].toInt(), size);
        QCOMPARE(up.json()[u"type"_s].toString(), u"text/plain"_s);
        const auto down
            = m_mette->get(path(own(*m_mette), up.json()[u"blobId"_s].toString(), u"%C3%85rs%20rapport.txt"_s));
        QCOMPARE(down.status, 200);
        QCOMPARE(down.body, data);
        QCOMPARE(down.headers.value("content-type"), "text/plain");
        QCOMPARE(down.headers.value("content-disposition"),
            "attachment; filename=\"__rs rapport.txt\"; filename*=UTF-8''%C3%85rs%20rapport.txt");
        QCOMPARE(down.headers.value("x-content-type-options"), "nosniff");
        QCOMPARE(down.headers.value("cache-control"), "private, max-age=31536000, immutable");
    }

    void nobodyElseReadsIt()
    {
        const auto up = m_mette->post(u"/jmap/upload/"_s + own(*m_mette), "secret of Mette", "text/plain");
        const QString blob = up.json()[u"blobId"_s].toString();
        QCOMPARE(m_ole->get(path(own(*m_mette), blob)).status, 404); // not his account
        QCOMPARE(m_ole->get(path(own(*m_ole), blob)).status, 404); // his account does not have it
        QCOMPARE(m_mette->get(path(own(*m_mette), blob)).status, 200);
        // Having the same bytes oneself is another matter.
        QCOMPARE(m_ole->post(u"/jmap/upload/"_s + own(*m_ole), "secret of Mette", "text/plain")
                     .json()[u"blobId"_s]
                     .toString(),
            blob);
        QCOMPARE(m_ole->get(path(own(*m_ole), blob)).status, 200);
    }

    void nobodyWritesElsewhere()
    {
        QCOMPARE(m_ole->post(u"/jmap/upload/"_s + own(*m_mette), "x", "text/plain").status, 404);
        QCOMPARE(m_ole->post(u"/jmap/upload/g01UNKNOWN"_s, "x", "text/plain").status, 404);
    }

    void strangeNamesFindNothing_data()
    {
        QTest::addColumn<QString>("blob");
        QTest::newRow("unknown") << u"b"_s + QString(64, u'0');
        QTest::newRow("short") << u"b"_s;
        QTest::newRow("up") << u"..%2F..%2Fatrium.db"_s;
        QTest::newRow("database") << u"atrium.db"_s;
    }
    void strangeNamesFindNothing()
    {
        QFETCH(QString, blob);
        QCOMPARE(m_mette->get(path(own(*m_mette), blob)).status, 404);
    }

    void theTypeIsNeverOneThatInjects()
    {
        const auto up = m_mette->post(u"/jmap/upload/"_s + own(*m_mette), "<script>alert(1)</script>", "image/png");
        QCOMPARE(up.json()[u"type"_s].toString(), u"application/octet-stream"_s);
        const auto down = m_mette->get(
            path(own(*m_mette), up.json()[u"blobId"_s].toString(), u"a"_s, u"text%2Fhtml%0D%0AX-Evil:%20yes"_s));
        QCOMPARE(down.status, 200);
        QCOMPARE(down.headers.value("content-type"), "application/octet-stream");
        QVERIFY(!down.headers.contains("x-evil"));
        QVERIFY(down.headers.value("content-disposition").startsWith("attachment"));
    }

    void tooLargeIsRefused()
    {
        const auto answer
            = m_mette->post(u"/jmap/upload/"_s + own(*m_mette), QByteArray(52'428'801, 'x'), "text/plain");
        QVERIFY2(
            answer.status == 413 || answer.status == 0, QByteArray::number(answer.status)); // cut off while it is sent
        QCOMPARE(m_mette->get(u"/about"_s).status, 200);
    }
};

QTEST_GUILESS_MAIN(HttpBlobs)
#include "http_blobs.moc"
