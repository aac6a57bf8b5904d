#include "tests/support/HttpClient.h"
#include "tests/support/ServerProcess.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace atrium::test;
using namespace Qt::StringLiterals;

// The program: starting, stopping, its command line, TLS.
class HttpProcess : public QObject {
    Q_OBJECT

    const QString m_password = u"correct horse battery"_s;
    QTemporaryDir m_directory;
    QString m_data = m_directory.filePath(u"data"_s);
    QString m_certificate = m_directory.filePath(u"certificate.pem"_s);
    QString m_key = m_directory.filePath(u"key.pem"_s);

    static QByteArray output(const QStringList &arguments, int expected)
    {
        QByteArray text;
        const int code = ServerProcess::run(arguments, &text);
        return code == expected ? text : "exit code " + QByteArray::number(code) + ": " + text;
    }
    static qint64 residentKilobytes(qint64 process)
    {
        QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                return line.sliced(4).trimmed().split(' ').first().toLongLong();
        }
        return 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(ServerProcess::init(m_data));
        QVERIFY(!ServerProcess::memberAdd(m_data, u"Mette"_s, u"mette@example.org"_s, m_password).isEmpty());
        QCOMPARE(QProcess::execute(u"openssl"_s,
                     { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                         u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                         u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, m_key, u"-out"_s, m_certificate }),
            0);
    }

    void itSaysWhatItIs()
    {
        QVERIFY(output({ u"--version"_s }, 0).startsWith("atriumd 0."));
        const QByteArray help = output({ u"--help"_s }, 0);
        for (const char *command : { "init", "serve", "member", "import", "demo" })
            QVERIFY2(help.contains(command), command);
        const QByteArray serve = output({ u"serve"_s, u"--help"_s }, 0);
        for (const char *option : { "--data", "--listen", "--certificate", "--key", "--threads", "--public-url",
                 "--allow-origin", "ATRIUMD_LISTEN" })
            QVERIFY2(serve.contains(option), option);
        output({}, 1);
    }

    void mistakesAreSentences_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("sentence");
        const QString nowhere = m_directory.filePath(u"nowhere"_s);
        QTest::newRow("no workspace") << QStringList { u"serve"_s, u"--data"_s, nowhere, u"--listen"_s,
            u"127.0.0.1:0"_s } << QByteArray("atriumd init");
        QTest::newRow("twice") << QStringList { u"init"_s, u"--data"_s, m_data, u"--name"_s, u"x"_s }
                               << QByteArray("already");
        QTest::newRow("not writable") << QStringList { u"init"_s, u"--data"_s, u"/proc/atrium"_s, u"--name"_s, u"x"_s }
                                      << QByteArray("Cannot write");
        QTest::newRow("open to all without TLS") << QStringList { u"serve"_s, u"--data"_s, m_data, u"--listen"_s,
            u"0.0.0.0:0"_s } << QByteArray("--certificate");
        QTest::newRow("no address") << QStringList { u"serve"_s, u"--data"_s, m_data, u"--listen"_s, u"here"_s }
                                    << QByteArray("127.0.0.1:8480");
        QTest::newRow("certificate without key") << QStringList { u"serve"_s, u"--data"_s, m_data, u"--certificate"_s,
            m_certificate } << QByteArray("--key");
        QTest::newRow("no certificate") << QStringList { u"serve"_s, u"--data"_s, m_data, u"--certificate"_s, nowhere,
            u"--key"_s, nowhere } << QByteArray("cannot be read");
        QTest::newRow("not a certificate") << QStringList { u"serve"_s, u"--data"_s, m_data, u"--listen"_s,
            u"127.0.0.1:0"_s, u"--certificate"_s, m_key, u"--key"_s, m_key }
                                           << QByteArray("certificate");
        QTest::newRow("no password") << QStringList { u"member"_s, u"add"_s, u"--data"_s, m_data, u"--name"_s, u"x"_s,
            u"--email"_s, u"x@example.org"_s }
                                     << QByteArray("--password-file");
        QTest::newRow("nobody") << QStringList { u"member"_s, u"disable"_s, u"--data"_s, m_data, u"--email"_s,
            u"x@example.org"_s } << QByteArray("Nobody");
        QTest::newRow("bad role") << QStringList { u"member"_s, u"add"_s, u"--data"_s, m_data, u"--name"_s, u"x"_s,
            u"--role"_s, u"king"_s }
                                  << QByteArray("role");
    }
    void mistakesAreSentences()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, sentence);
        const QByteArray text = output(arguments, 1);
        QVERIFY2(text.contains(sentence) && !text.startsWith("exit code"), text);
    }

    void theSecretKeyIsForItsOwnerOnly()
    {
        const QString data = m_directory.filePath(u"company"_s);
        output({ u"init"_s, u"--data"_s, data, u"--name"_s, u"x"_s }, 0);
        const QFileInfo key(data + u"-organisation.key"_s); // next to the data, not in it
        QVERIFY(key.exists());
        QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QCOMPARE(QFileInfo(data).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void membersAreLookedAfter()
    {
        const QString id = ServerProcess::memberAdd(m_data, u"Ole"_s, u"ole@example.org"_s, m_password, u"teamLead"_s);
        QVERIFY(id.startsWith(u'm'));
        QVERIFY(ServerProcess::memberAdd(m_data, u"Ole again"_s, u"OLE@example.org"_s, m_password).isEmpty());
        QByteArray list = output({ u"member"_s, u"list"_s, u"--data"_s, m_data }, 0);
        QVERIFY2(list.contains(id.toUtf8() + "\tteamLead\tactive\tole@example.org\tOle\n"), list);
        qputenv("ATRIUMD_PASSWORD", "another horse battery");
        QCOMPARE(output({ u"member"_s, u"password"_s, u"--data"_s, m_data, u"--email"_s, u"ole@example.org"_s }, 0),
            QByteArray());
        qunsetenv("ATRIUMD_PASSWORD");
        ServerProcess server(m_data);
        QVERIFY(server.start());
        HttpClient ole(server.url());
        QVERIFY(!ole.signIn(u"ole@example.org"_s, m_password));
        QVERIFY(ole.signIn(u"ole@example.org"_s, u"another horse battery"_s));
        QVERIFY(server.terminate());
        QCOMPARE(output({ u"member"_s, u"disable"_s, u"--data"_s, m_data, u"--email"_s, u"ole@example.org"_s }, 0),
            QByteArray());
        QVERIFY(server.start());
        ole.server = server.url();
        QCOMPARE(ole.get(u"/jmap/session"_s).status, 401);
        QVERIFY(!ole.signIn(u"ole@example.org"_s, u"another horse battery"_s));
    }

    void settingsComeFromTheFileAndTheEnvironment()
    {
        QFile config(m_directory.filePath(u"atriumd.conf"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("[serve]\ndata = \"" + m_data.toUtf8() + "\"\nlisten = \"0.0.0.0:0\"\n");
        config.close();
        QVERIFY(output({ u"--config"_s, config.fileName(), u"serve"_s }, 1)
                .contains("--certificate")); // the file's address
        qputenv("ATRIUMD_LISTEN", "127.0.0.1");
        QVERIFY(output({ u"serve"_s, u"--data"_s, m_data }, 1).contains("\"127.0.0.1\" is not an address"));
        qunsetenv("ATRIUMD_LISTEN");
    }

    void everySettingIsInTheDocumentedFile()
    {
        QFile config(QStringLiteral(SOURCE_DIRECTORY) + u"/docs/atriumd.conf"_s);
        QVERIFY(config.open(QIODevice::ReadOnly));
        const QByteArray text = config.readAll();
        for (const QByteArray &line : output({ u"serve"_s, u"--help"_s }, 0).split('\n')) {
            const QByteArray option = line.trimmed().split(' ').first();
            if (option.startsWith("--") && option != "--help")
                QVERIFY2(
                    text.contains("\n# " + option.sliced(2) + " = ") || text.contains("\n" + option.sliced(2) + " = "),
                    option);
        }
    }

    void startsQuicklyAndSmall()
    {
        ServerProcess server(m_data);
        QVERIFY(server.start());
        const qint64 kilobytes = residentKilobytes(server.processId());
        qInfo("ready in %lld ms, %lld KB", server.startMilliseconds(), kilobytes);
        QVERIFY(server.startMilliseconds() < 2000); // the budget itself is measured by ./bench
#ifndef __SANITIZE_ADDRESS__ // its shadow memory would be measured
        QVERIFY(kilobytes < 60'000);
#endif
    }

    void oneDirectoryOneServer()
    {
        ServerProcess first(m_data), second(m_data);
        QVERIFY(first.start());
        QVERIFY(!second.start());
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.errors().contains("Another atriumd"));
    }

    void onePortOneServer()
    {
        ServerProcess first(m_data);
        QVERIFY(first.start());
        const QByteArray text
            = output({ u"serve"_s, u"--data"_s, m_data, u"--listen"_s, u"127.0.0.1:%1"_s.arg(first.url().port()) }, 1);
        QVERIFY2(text.contains("Another program listens"), text);
    }

    void stopsGracefully()
    {
        ServerProcess server(m_data);
        QVERIFY(server.start());
        HttpClient mette(server.url());
        QVERIFY(mette.signIn(u"mette@example.org"_s, m_password));
        Socket socket(mette);
        QVERIFY(socket.waitUntilOpen());
        QNetworkReply *events
            = mette.network.get(mette.request(u"/jmap/eventsource?types=*&closeafter=state&ping=0"_s, {}));
        QTest::qWait(100);
        QElapsedTimer clock;
        clock.start();
        ::kill(static_cast<pid_t>(server.processId()), SIGTERM);
        QVERIFY(socket.waitUntilClosed());
        QCOMPARE(int(socket.socket.closeCode()), 1001);
        QCOMPARE(HttpClient::wait(events).status, 200);
        QTRY_VERIFY(!server.isRunning());
        QCOMPARE(server.exitCode(), 0);
        QVERIFY(clock.elapsed() < 5000);
        QVERIFY(!QFileInfo::exists(m_data + u"/atrium.db-wal"_s)); // emptied
    }

    void survivesBeingKilled()
    {
        ServerProcess server(m_data);
        QVERIFY(server.start());
        HttpClient mette(server.url());
        QVERIFY(mette.signIn(u"mette@example.org"_s, m_password));
        server.kill();
        QVERIFY(server.start());
        mette.server = server.url();
        QCOMPARE(mette.get(u"/jmap/session"_s).status, 200);
    }

    void speaksTls()
    {
        ServerProcess server(m_data);
        QVERIFY2(server.start({ u"--certificate"_s, m_certificate, u"--key"_s, m_key }), server.errors());
        QCOMPARE(server.url().scheme(), u"https"_s);
        HttpClient doubting(server.url());
        QCOMPARE(doubting.get(u"/about"_s).status, 0); // nobody has vouched for the certificate

        HttpClient mette(server.url());
        QFile file(m_certificate);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(QSslCertificate::fromDevice(&file));
        QSslConfiguration::setDefaultConfiguration(trusting);
        QVERIFY(mette.signIn(u"mette@example.org"_s, m_password));
        const auto session = mette.get(u"/jmap/session"_s);
        QVERIFY(session.json()[u"apiUrl"_s].toString().startsWith(u"https://"_s));
        QVERIFY(session.headers.contains("strict-transport-security"));
        Socket socket(mette);
        QVERIFY(socket.waitUntilOpen());
        QVERIFY(socket.nothingCame());

        QTcpSocket plain;
        plain.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(server.url().port()));
        QVERIFY(plain.waitForConnected());
        plain.write("GET /about HTTP/1.1\r\nHost: x\r\n\r\n");
        plain.waitForReadyRead(2000);
        QVERIFY(!plain.readAll().contains("atriumd"));
    }
};

QTEST_GUILESS_MAIN(HttpProcess)
#include "http_process.moc"
