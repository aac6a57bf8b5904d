// What a member may no longer see, or no longer write to, while something of theirs is under way.

#include "support/SyncWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

struct Office : TwoMembers {
    Office()
    {
        other = server.addGroup(u"Seals"_s);
        server.join(other, anna);
        server.join(other, ben);
        first = server.post(group, ben, u"first"_s);
        client->goLive();
    }
    void schedule()
    {
        commands::NewPost post;
        post.groupId = group;
        post.body = u"later"_s;
        client->submit(commands::schedulePost(anna, post, environment.now().addDays(1)));
        settle();
    }
    Id other, first;
};

} // namespace

class LostAccessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whileADownloadRuns();
    void whilePagesOfHistoryCome();
    void whileAPostIsQueued_data();
    void whileAPostIsQueued();
    void whileAPostIsBeingSent();
    void whileAPostIsScheduled_data();
    void whileAPostIsScheduled();
    void aMemberDeactivatedInTheMiddleOfSending();
};

void LostAccessTest::whileADownloadRuns()
{
    Office office;
    office.wire.blobs.insert(u"b1"_s, "a drawing");
    office.wire.blobs.insert(u"b2"_s, "another");
    office.client->worker().fetchBlob({ office.group, u"b1"_s, u"pump.png"_s, u"image/png"_s });
    office.settle();
    QVERIFY(office.client->reader().blob(u"b1"_s));
    office.wire.trouble({ .point = FakeWire::Point::Download, .fault = FakeWire::Fault::Late });
    office.client->worker().fetchBlob({ office.group, u"b2"_s, u"seal.png"_s, u"image/png"_s });
    office.settle();
    office.server.leave(office.group, office.anna);
    office.settle();
    office.wire.releaseLate();
    office.settle();
    QCOMPARE(office.client->blobsFailed, QStringList { u"b2"_s });
    QVERIFY(!office.client->reader().blob(u"b2"_s));
    QCOMPARE(office.client->connection(), Connection::Live);
    assertConverged(*office.client);
}

void LostAccessTest::whilePagesOfHistoryCome()
{
    Office office;
    for (int i = 0; i < 400; ++i)
        office.server.post(office.group, office.ben, u"post %1"_s.arg(i));
    SyncClient another(office, office.anna);
    another.open();
    int changes = 0;
    QObject::connect(&another.worker(), &Worker::changed, &office.server, [&](const ChangeSet &) {
        if (++changes == 6)
            office.server.leave(office.group, office.anna);
    });
    another.goLive();
    office.advanceMinutes(1);
    QVERIFY(changes >= 6);
    QVERIFY(another.reader().page({ Feed::Scope::Group, office.group }, {}).isEmpty());
    QVERIFY(another.reader().search({ u"post"_s }).isEmpty());
    assertConverged(another);
}

void LostAccessTest::whileAPostIsQueued_data()
{
    QTest::addColumn<bool>("archived"); // otherwise: removed from it
    QTest::newRow("removed from the group") << false;
    QTest::newRow("the group is archived") << true;
}

// It says why it was not sent, what it said can still be read, and the rest goes on.
void LostAccessTest::whileAPostIsQueued()
{
    QFETCH(const bool, archived);
    Office office;
    office.client->worker().goOffline();
    const Command post = office.client->post(office.group, u"typed with care"_s);
    office.client->post(office.group, u"reply to it"_s, post.objectId);
    office.client->post(office.other, u"elsewhere"_s);
    archived ? office.server.archive(office.group) : office.server.leave(office.group, office.anna);
    office.client->goLive();
    QCOMPARE(office.server.objects(office.group, Type::Post).size(), 1);
    QCOMPARE(office.server.objects(office.other, Type::Post).size(), 1);
    QVERIFY(!office.outbox().isEmpty());
    const OutboxItem failed = office.outbox().first();
    QCOMPARE(failed.state, SendState::Failed);
    QVERIFY(!failed.error.isEmpty());
    QCOMPARE(failed.properties.value("body"_L1).toString(), u"typed with care"_s);
    QVERIFY(office.client->state().failed > 0);
    for (const OutboxItem &item : office.outbox())
        office.client->worker().discard(item.sequence);
    office.settle();
    QVERIFY(office.outbox().isEmpty());
    assertConverged(*office.client);
}

void LostAccessTest::whileAPostIsBeingSent()
{
    Office office;
    // The server takes it, the answer is lost, and then the group is.
    office.wire.trouble({ .point = FakeWire::Point::Request, .fault = FakeWire::Fault::CutAfter });
    office.wire.pushes = FakeWire::Pushes::Lost;
    const Command sent = office.client->post(office.group, u"once"_s);
    office.wire.pushes = FakeWire::Pushes::Normal;
    office.server.leave(office.group, office.anna);
    office.advanceMinutes(5);
    QCOMPARE(office.server.objects(office.group, Type::Post).size(), 2);
    QVERIFY(!office.client->reader().post(office.first));
    QCOMPARE(office.client->state().pending, 0);
    assertConverged(*office.client);

    // Back again, and changed where it says that it was not sent: it was, and it is that which changes.
    QCOMPARE(office.outbox().size(), 1);
    Post unsent;
    unsent.accountId = office.group;
    unsent.id = sent.objectId;
    office.server.join(office.group, office.anna);
    office.settle();
    office.client->submit(commands::editPost(unsent, {}, u"better"_s));
    office.advanceMinutes(5);
    QStringList bodies;
    for (const QJsonObject &post : office.server.objects(office.group, Type::Post))
        bodies.append(post.value("body"_L1).toString());
    QCOMPARE(bodies, (QStringList { u"first"_s, u"better"_s }));
    QVERIFY(office.outbox().isEmpty());
    assertConverged(*office.client);
}

void LostAccessTest::whileAPostIsScheduled_data() { whileAPostIsQueued_data(); }

void LostAccessTest::whileAPostIsScheduled()
{
    QFETCH(const bool, archived);
    Office office;
    office.schedule();
    QCOMPARE(office.client->reader().scheduled().size(), 1);
    archived ? office.server.archive(office.group) : office.server.leave(office.group, office.anna);
    office.server.sendScheduled(office.anna);
    office.settle();
    QCOMPARE(office.server.objects(office.group, Type::Post).size(), 1);
    QCOMPARE(office.client->reader().scheduled().size(), 1);
    QVERIFY(!office.client->reader().scheduled().first().problem.isEmpty());
    assertConverged(*office.client);
}

void LostAccessTest::aMemberDeactivatedInTheMiddleOfSending()
{
    Office office;
    office.wire.trouble({ .point = FakeWire::Point::Request, .fault = FakeWire::Fault::Hang });
    office.client->post(office.group, u"too late"_s);
    office.server.revoke(office.anna);
    office.wire.cutAll();
    office.advanceMinutes(5);
    QCOMPARE(office.server.objects(office.group, Type::Post).size(), 1);
    QCOMPARE(office.client->signedOutReasons.size(), 1);
    QVERIFY(!office.client->signedOutReasons.first().isEmpty());
    QVERIFY(!office.client->cacheExists());
}

QTEST_GUILESS_MAIN(LostAccessTest)
#include "lost_access.moc"
