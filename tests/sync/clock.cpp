// A clock that is wrong, that is set while Atrium runs, or that stood still while the computer slept;
// and the network that has become another one meanwhile.

#include "support/SyncWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

struct Office : TwoMembers {
    Office()
    {
        question = server.post(group, ben, u"Which seal?"_s);
        // The server's clock is right, and the two have agreed so far.
        environment.setNow(server.now.addMSecs(1000));
    }
    QStringList shown(const Feed &feed) const
    {
        QStringList bodies;
        for (const FeedRow &row : client->reader().page(feed, {}))
            bodies.append(client->reader().post(row.id)->post.body);
        return bodies;
    }
    QStringList threads() const { return shown({ Feed::Scope::Group, group }); } // newest first
    QStringList replies() const { return shown({ Feed::Scope::Thread, question }); } // oldest first
    int onServer() const { return static_cast<int>(server.objects(group, Type::Post).size()); }
    Id question;
};

} // namespace

class ClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wrongFromTheStart_data() { jumps(); }
    void wrongFromTheStart();
    void setWhileLive_data() { jumps(); }
    void setWhileLive();
    void setWhileWaitingToTryAgain_data() { jumps(); }
    void setWhileWaitingToTryAgain();
    void whatIsWrittenIsNewerThanWhatItAnswers_data() { jumps(); }
    void whatIsWrittenIsNewerThanWhatItAnswers();
    void asleep_data();
    void asleep();
    void anotherNetwork();

private:
    static void jumps()
    {
        QTest::addColumn<qint64>("by");
        QTest::newRow("a day ahead") << day;
        QTest::newRow("a day behind") << -day;
        QTest::newRow("as it should be") << qint64(0);
    }
};

void ClockTest::wrongFromTheStart()
{
    QFETCH(const qint64, by);
    Office office;
    office.environment.jump(by);
    office.client->goLive();
    QCOMPARE(office.client->connection(), Connection::Live);
    office.client->post(office.group, u"first"_s);
    office.client->post(office.group, u"second"_s);
    office.server.post(office.group, office.ben, u"Ben's"_s);
    office.settle();
    QCOMPARE(office.threads(), (QStringList { u"Ben's"_s, u"second"_s, u"first"_s, u"Which seal?"_s }));
    QCOMPARE(office.onServer(), 4);
    assertConverged(*office.client);
}

void ClockTest::setWhileLive()
{
    QFETCH(const qint64, by);
    Office office;
    office.client->goLive();
    office.client->post(office.group, u"before"_s);
    office.environment.jump(by);
    office.client->post(office.group, u"after"_s);
    office.wire.pushes = FakeWire::Pushes::Lost;
    office.server.post(office.group, office.ben, u"Ben's"_s);
    // The checkup comes when so much time has passed, whatever the clock says.
    office.advanceMinutes(16);
    QCOMPARE(office.threads(), (QStringList { u"Ben's"_s, u"after"_s, u"before"_s, u"Which seal?"_s }));
    QCOMPARE(office.onServer(), 4);
    assertConverged(*office.client);
}

void ClockTest::setWhileWaitingToTryAgain()
{
    QFETCH(const qint64, by);
    Office office;
    office.client->goLive();
    office.wire.up = false;
    office.wire.cutAll();
    office.client->post(office.group, u"written offline"_s);
    office.advanceMinutes(30); // tries come seldom by now
    QCOMPARE(office.client->connection(), Connection::Offline);
    office.environment.jump(by);
    office.wire.up = true;
    office.advanceMinutes(3);
    QCOMPARE(office.client->connection(), Connection::Live);
    // A connection that lasted is one, by any clock: the next trouble is met with a short wait again.
    office.advanceMinutes(5);
    office.environment.jump(by);
    office.wire.cutAll();
    QVERIFY(office.environment.now().msecsTo(office.client->state().retryAt) <= Backoff::first);
    office.advanceMinutes(3);
    QCOMPARE(office.onServer(), 2);
    assertConverged(*office.client);
}

// Also before it is sent: nobody looks for what they have just written further down.
void ClockTest::whatIsWrittenIsNewerThanWhatItAnswers()
{
    QFETCH(const qint64, by);
    Office office;
    office.server.post(office.group, office.ben, u"Ben's"_s, office.question);
    office.client->goLive();
    office.wire.up = false;
    office.wire.cutAll();
    office.client->post(office.group, u"reply 1"_s, office.question);
    office.client->post(office.group, u"thread 1"_s);
    office.environment.jump(by);
    office.client->post(office.group, u"reply 2"_s, office.question);
    office.client->post(office.group, u"thread 2"_s);
    QCOMPARE(office.replies(), (QStringList { u"Ben's"_s, u"reply 1"_s, u"reply 2"_s }));
    QCOMPARE(office.threads(), (QStringList { u"thread 2"_s, u"Which seal?"_s, u"thread 1"_s }));
    office.wire.up = true;
    office.advanceMinutes(5);
    QCOMPARE(office.replies(), (QStringList { u"Ben's"_s, u"reply 1"_s, u"reply 2"_s }));
    QCOMPARE(office.onServer(), 6);
    assertConverged(*office.client);
}

void ClockTest::asleep_data()
{
    QTest::addColumn<bool>("noticed");
    QTest::newRow("the system says that the connection is gone") << true;
    QTest::newRow("nobody says so") << false;
}

// A night in which no timer runs, and the server has long given the connection up.
void ClockTest::asleep()
{
    QFETCH(const bool, noticed);
    Office office;
    office.client->goLive();
    office.wire.trouble({ .point = FakeWire::Point::Request, .fault = FakeWire::Fault::Hang });
    office.client->post(office.group, u"sent as the lid closed"_s);
    office.wire.pushes = FakeWire::Pushes::Lost;
    office.environment.jump(14 * hour);
    office.server.post(office.group, office.ben, u"in the night"_s);
    if (noticed)
        office.wire.cutAll();
    office.wire.pushes = FakeWire::Pushes::Normal;
    office.client->post(office.group, u"in the morning"_s);
    office.advanceMinutes(2);
    QCOMPARE(office.client->connection(), Connection::Live);
    QCOMPARE(office.onServer(), 4);
    assertConverged(*office.client);
}

// Told by the system or by a person: without a wait, and with WebSockets again.
void ClockTest::anotherNetwork()
{
    Office office;
    office.wire.trouble({ .point = FakeWire::Point::Open, .fault = FakeWire::Fault::CutBefore, .times = 2 });
    office.client->goLive();
    QCOMPARE(office.client->network()->lastWay, Network::Way::Http);
    office.wire.up = false;
    office.wire.cutAll();
    office.client->post(office.group, u"between two networks"_s);
    office.advanceMinutes(30);
    office.wire.up = true;
    office.client->worker().retryNow();
    office.settle();
    QCOMPARE(office.client->connection(), Connection::Live);
    QCOMPARE(office.client->network()->lastWay, Network::Way::WebSocket);
    office.settle();
    QCOMPARE(office.onServer(), 2);
    assertConverged(*office.client);
    // While it is connected there is nothing to hurry.
    office.wire.requests = 0;
    office.client->worker().retryNow();
    office.settle();
    QCOMPARE(office.wire.requests, 0);
}

QTEST_GUILESS_MAIN(ClockTest)
#include "clock.moc"
