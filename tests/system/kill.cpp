// `kill -9` of the server and of the client core, in the middle of sending. Seeded: the seed is
// printed, and ATRIUM_SEED replays it; ATRIUM_KILLS says how often each is killed.

#include "support/ClientProcess.h"
#include "support/Company.h"
#include "support/Person.h"

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
            // The one who sees that it is offline tries again at once: after so many kills Atrium waits for minutes.
            const auto isSent = [&anna] {
                const ConnectionState &state = anna.client().connectionState();
                if (state.connection == Connection::Offline)
                    anna.client().retryNow();
                return state.pending == 0 && anna.reader().outbox().isEmpty();
            };
            QVERIFY(QTest::qWaitFor(isSent, 20'000));
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
            ClientProcess writer(anna.config());
            QVERIFY2(writer.open(), writer.errors().constData());
            writer.start();
            QStringList bodies;
            for (int i = 0; i < 1000; ++i) {
                bodies << u"client %1 %2"_s.arg(round).arg(i);
                writer.submit(commands::createPost({ .groupId = company.group(), .body = bodies.last() }));
            }
            QVERIFY2(writer.awaitRecord(m_random.bounded(1, 40)), writer.errors().constData());
            writer.kill();
            durable << bodies.first(writer.recorded());
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
