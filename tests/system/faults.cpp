// The real server paused, and what it refuses to a real client when something was under way.

#include "support/Company.h"
#include "support/Person.h"
#include "support/Relay.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <signal.h>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class Faults : public QObject {
    Q_OBJECT
    std::unique_ptr<Company> m_company;
    QString group() const { return m_company->group(); }
    Person person(const char *email) const
    {
        return Person(m_company->url(), QString::fromLatin1(email), QString::fromLatin1(Company::password));
    }
    // Returns when it stands still: on a busy machine its threads go on for a while.
    void pause() const
    {
        const qint64 process = m_company->server().processId();
        ::kill(static_cast<pid_t>(process), SIGSTOP);
        const auto stands = [&] {
            for (QDirIterator threads(u"/proc/%1/task"_s.arg(process), QDir::Dirs | QDir::NoDotAndDotDot);
                threads.hasNext();) {
                QFile stat(threads.next() + u"/stat"_s);
                if (stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") T "))
                    return false;
            }
            return true;
        };
        QVERIFY(QTest::qWaitFor(stands));
    }
    void goOn() const { ::kill(static_cast<pid_t>(m_company->server().processId()), SIGCONT); }

private Q_SLOTS:
    void init()
    {
        m_company = std::make_unique<Company>();
        QVERIFY2(m_company->ok(), qPrintable(m_company->problem()));
    }

    void pausedWhileLive()
    {
        Person anna = person(Company::anna), ben = person(Company::ben);
        QVERIFY(anna.goLive());
        QVERIFY(ben.goLive());
        pause();
        QStringList written;
        for (int i = 0; i < 20; ++i) {
            Person &who = i % 2 ? anna : ben;
            QVERIFY(!who.post(group(), written.emplaceBack(u"paused %1"_s.arg(i, 2, 10, '0'_L1))).isEmpty());
        }
        // Everything can be read meanwhile, and nothing has been sent.
        QCOMPARE(anna.threads(group()).size(), 10);
        QCOMPARE(anna.client().connectionState().pending, 10);
        goOn();
        QVERIFY(anna.allSent());
        QVERIFY(ben.allSent());
        QCOMPARE(m_company->posts(), written);
        QTRY_COMPARE(anna.threads(group()).size(), 20);
        QTRY_COMPARE(ben.threads(group()).size(), 20);
    }

    // The first process's requests wait in the server's sockets, and are done before the second's.
    void pausedWhileSendingAndTheProgramStartedAgain()
    {
        Person anna = person(Company::anna);
        QVERIFY(anna.goLive());
        pause();
        QStringList written;
        for (int i = 0; i < 5; ++i)
            QVERIFY(!anna.post(group(), written.emplaceBack(u"post %1"_s.arg(i))).isEmpty());
        anna.quit();
        QVERIFY(anna.open());
        QCOMPARE(anna.reader().outbox().size(), 5);
        anna.client().start();
        goOn();
        QVERIFY(anna.goLive());
        QVERIFY(anna.allSent());
        QCOMPARE(m_company->posts(), written);
        QTRY_COMPARE(anna.threads(group()).size(), 5);
    }

    // Opening the connection, catching up, sending, the answer: each byte of them is the last one that
    // comes through, in one of some hundred cuts; ATRIUM_EVERY says how far they are apart.
    void cutAtEveryByte()
    {
        Relay line(m_company->url());
        Person anna(line.url(), QString::fromLatin1(Company::anna), QString::fromLatin1(Company::password));
        QVERIFY(anna.goLive());
        QStringList written;
        // How many bytes came through, until it was sent over a connection that was not cut; -1 if never.
        const auto cutAfter = [&](qint64 bytes) -> qint64 {
            line.takeReceived();
            line.cut();
            if (bytes > 0)
                line.cut(bytes);
            anna.client().retryNow();
            anna.post(group(), written.emplaceBack(u"cut after %1"_s.arg(bytes, 5, 10, '0'_L1)));
            const bool sent = QTest::qWaitFor(
                [&] {
                    const ConnectionState state = anna.client().connectionState();
                    if (state.connection == Connection::Offline)
                        anna.client().retryNow();
                    return state.pending == 0 && state.connection == Connection::Live;
                },
                20'000);
            return sent ? line.takeReceived().size() : -1;
        };
        const qint64 whole = cutAfter(0);
        QVERIFY2(whole > 500, qPrintable(QString::number(whole)));
        const int step = qEnvironmentVariableIsSet("ATRIUM_EVERY") ? qEnvironmentVariableIntValue("ATRIUM_EVERY") : 97;
        for (qint64 bytes = 1; bytes < whole; bytes += step)
            QVERIFY2(cutAfter(bytes) > 0, qPrintable(QString::number(bytes)));
        QCOMPARE(m_company->posts(), written);
        QTRY_COMPARE(anna.threads(group()).size(), written.size());
    }

    void archivedWhileAPostIsQueued()
    {
        Person ben = person(Company::ben);
        QVERIFY(ben.goLive());
        ben.client().goOffline();
        QTRY_COMPARE(int(ben.client().connectionState().connection), int(Connection::Offline));
        QVERIFY(!ben.post(group(), u"typed with care"_s).isEmpty());
        const QJsonObject archived = m_company->wire().call(u"Group/set"_s,
            { { u"accountId"_s, m_company->workspace() },
                { u"update"_s,
                    QJsonObject { { group(), QJsonObject { { u"archivedAt"_s, u"2026-01-05T08:00:00Z"_s } } } } } });
        QVERIFY(archived[u"updated"_s].toObject().contains(group()));
        ben.client().start();
        QTRY_COMPARE_WITH_TIMEOUT(ben.client().connectionState().failed, 1, 10'000);
        const OutboxItem item = ben.reader().outbox().value(0);
        QVERIFY(!item.error.isEmpty());
        QCOMPARE(item.properties.value("body"_L1).toString(), u"typed with care"_s);
        QCOMPARE(m_company->posts(), QStringList());
    }

    void aMemberDeactivatedWithAPostQueued()
    {
        Person ben = person(Company::ben);
        QVERIFY(ben.goLive());
        QSignalSpy signedOut(&ben.client(), &Client::signedOut);
        pause();
        QVERIFY(!ben.post(group(), u"on the way"_s).isEmpty());
        goOn();
        const QJsonObject off = m_company->wire().call(u"Member/set"_s,
            { { u"accountId"_s, m_company->workspace() },
                { u"update"_s,
                    QJsonObject { { ben.config().memberId, QJsonObject { { u"state"_s, u"disabled"_s } } } } } });
        QVERIFY(off[u"updated"_s].toObject().contains(ben.config().memberId));
        QTRY_COMPARE_WITH_TIMEOUT(signedOut.count(), 1, 10'000);
        QVERIFY(!signedOut.first().first().toString().isEmpty());
        QVERIFY(!QFileInfo::exists(ben.config().cachePath));
        QVERIFY(m_company->posts().size() <= 1); // before it or not at all
    }
};

QTEST_GUILESS_MAIN(Faults)
#include "faults.moc"
