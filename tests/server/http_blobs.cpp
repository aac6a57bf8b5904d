#include "tests/support/HttpClient.h"
#include "tests/support/ServerProcess.h"

#include <QDir>
#include <QFile>
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
    std::unique_ptr<HttpClient> m_mette, m_ole, m_anna, m_priya;

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
        for (const QString &name : { u"mette"_s, u"ole"_s, u"anna"_s, u"priya"_s })
            QVERIFY(!ServerProcess::memberAdd(m_data, name, name + u"@example.org"_s, u"correct horse battery"_s,
                name == u"anna" ? u"admin"_s : u"member"_s)
                    .isEmpty());
        QDir(m_data).mkpath(u"incoming"_s);
        QFile left(m_data + u"/incoming/upload-killed"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        QVERIFY2(m_server.start(), m_server.errors());
        QVERIFY(!left.exists());
        for (const auto &[client, name] : { std::pair(&m_mette, u"mette"_s), std::pair(&m_ole, u"ole"_s),
                 std::pair(&m_anna, u"anna"_s), std::pair(&m_priya, u"priya"_s) }) {
            *client = std::make_unique<HttpClient>(m_server.url());
            QVERIFY((*client)->signIn(name + u"@example.org"_s, u"correct horse battery"_s));
        }
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

    // A guest who does not see older threads does not get their files.
    void guestsReadFilesOfWhatTheySee()
    {
        const auto set = [this](const QString &type, const QString &account, const QString &operation,
                             const QString &id, const QJsonObject &object) {
            const auto answer = m_anna->call(
                type + u"/set"_s, { { u"accountId"_s, account }, { operation, QJsonObject { { id, object } } } });
            return answer[QString(operation + u'd')][id].toObject();
        };
        const QString workspace = m_anna->get(u"/jmap/session"_s)
                                      .json()[u"capabilities"_s][u"urn:atrium:params:jmap:feeds"_s][u"workspaceId"_s]
                                      .toString();
        set(u"Member"_s, workspace, u"update"_s, own(*m_priya),
            { { u"role"_s, u"guest"_s }, { u"firm"_s, u"Firm"_s } });
        const QString group = set(u"Group"_s, workspace, u"create"_s, u"g"_s,
            { { u"token"_s, u"g"_s }, { u"name"_s, u"Pilot"_s }, { u"kind"_s, u"partner"_s } })[u"id"_s]
                                  .toString();
        const auto post = [&](const QByteArray &bytes) {
            const QString blob
                = m_anna->post(u"/jmap/upload/"_s + group, bytes, "text/plain").json()[u"blobId"_s].toString();
            const QJsonObject file { { u"blobId"_s, blob }, { u"name"_s, u"a.txt"_s }, { u"type"_s, u"text/plain"_s },
                { u"size"_s, bytes.size() } };
            const auto made = set(u"Post"_s, group, u"create"_s, u"p"_s,
                { { u"token"_s, QString::fromUtf8(bytes) }, { u"attachments"_s, QJsonArray { file } } });
            return std::pair(blob, made[u"createdAt"_s]);
        };
        const auto older = post("older"), newer = post("newer");
        set(u"Membership"_s, group, u"create"_s, u"m"_s,
            { { u"memberId"_s, own(*m_priya) }, { u"historyFrom"_s, newer.second } });
        QCOMPARE(m_priya->get(path(group, newer.first)).status, 200);
        QCOMPARE(m_priya->get(path(group, older.first)).status, 404);
        QCOMPARE(m_anna->get(path(group, older.first)).status, 200);
        // Having the same bytes oneself is another matter.
        QCOMPARE(m_priya->post(u"/jmap/upload/"_s + group, "older", "text/plain").status, 201);
        QCOMPARE(m_priya->get(path(group, older.first)).status, 200);
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
