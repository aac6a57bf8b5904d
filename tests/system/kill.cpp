// `kill -9` of the server and of the client core, in the middle of sending. Seeded: the seed is
// printed, and ATRIUM_SEED replays it; ATRIUM_KILLS says how often each is killed.

#include "support/Company.h"
#include "support/Person.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class Kill : public QObject {
    Q_OBJECT
    QRandomGenerator m_random;

    static int kills(int usual)
    {
        return qEnvironmentVariableIsSet("ATRIUM_KILLS") ? qEnvironmentVariableIntValue("ATRIUM_KILLS") : usual;
    }

private Q_SLOTS:
    void initTestCase()
    {
        bool given = false;
        quint32 seed = qEnvironmentVariable("ATRIUM_SEED").toUInt(&given);
        if (!given)
            seed = QRandomGenerator::global()->generate();
        qInfo("ATRIUM_SEED=%u", seed);
        m_random.seed(seed);
    }

    void server()
    {
        Company company;
        QVERIFY2(company.ok(), qPrintable(company.problem()));
        Person anna(company.url(), QString::fromLatin1(Company::anna), QString::fromLatin1(Company::password));
        QVERIFY(anna.goLive());
        QStringList written;
        for (int round = 0; round < kills(5); ++round) {
            const int killAfter = m_random.bounded(1, 12);
            for (int i = 0; i < 12; ++i) {
                const QString body = u"server %1 %2"_s.arg(round, 3, 10, '0'_L1).arg(i, 2, 10, '0'_L1);
                QVERIFY(!anna.post(company.group(), body).isEmpty());
                written << body;
                if (i == killAfter)
                    company.server().kill();
            }
            QVERIFY(company.restart());
            anna.client().retryNow();
            QVERIFY(anna.allSent());
        }
        written.sort();
        QCOMPARE(company.posts(), written);
    }

    void client()
    {
        Company company;
        QVERIFY2(company.ok(), qPrintable(company.problem()));
        Person anna(company.url(), QString::fromLatin1(Company::anna), QString::fromLatin1(Company::password));
        QVERIFY(anna.goLive());
        anna.quit();
        QStringList durable;
        for (int round = 0; round < kills(8); ++round) {
            QProcess writer;
            const ClientConfig &config = anna.config();
            writer.start(QStringLiteral(WRITER),
                { config.server.toString(), config.cachePath, config.memberId, config.deviceId,
                    QString::fromLatin1(config.token), company.group(), u"1000"_s, u"client %1"_s.arg(round) });
            const int killAfter = m_random.bounded(1, 40);
            int lines = 0;
            while (lines < killAfter) {
                QVERIFY2(
                    writer.canReadLine() || writer.waitForReadyRead(20'000), writer.readAllStandardError().constData());
                while (writer.canReadLine()) {
                    durable << QString::fromUtf8(writer.readLine()).trimmed();
                    ++lines;
                }
            }
            writer.kill();
            writer.waitForFinished();
            while (writer.canReadLine())
                durable << QString::fromUtf8(writer.readLine()).trimmed();
        }
        QVERIFY(anna.goLive());
        QVERIFY(anna.allSent());
        const QStringList held = company.posts();
        QCOMPARE(QSet<QString>(held.begin(), held.end()).size(), held.size()); // nothing twice
        for (const QString &body : durable)
            QVERIFY2(held.contains(body), qPrintable(body)); // nothing lost
        QCOMPARE(anna.threads(company.group()).size(), held.size());
    }
};

QTEST_GUILESS_MAIN(Kill)
#include "kill.moc"
