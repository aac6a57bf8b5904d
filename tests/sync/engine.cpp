// How the cache follows the server: first sync, pushes in every order, lost states, lost access.

#include "support/SyncWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

// Anna's client; Ben is elsewhere. Both are in the group.
struct Office : TwoMembers {
    // Three years ago, official posts and others by turns.
    void writeLongAgo(int count)
    {
        const QDateTime now = std::exchange(server.now, server.now.addYears(-3));
        for (int i = 0; i < count; ++i) {
            server.post(group, ben, u"old %1"_s.arg(i));
            const QJsonObject official { { u"token"_s, u"official%1"_s.arg(i) }, { u"kind"_s, u"announcement"_s },
                { u"body"_s, u"official %1"_s.arg(i) },
                { u"seal"_s,
                    QJsonObject { { u"mandateId"_s, u"a1"_s }, { u"signedAt"_s, server.now.toString(Qt::ISODate) },
                        { u"signature"_s, u"x"_s } } } };
            server.ask(ben, u"Post/set"_s,
                { { u"accountId"_s, group }, { u"create"_s, QJsonObject { { u"o"_s, official } } } });
        }
        server.now = now;
    }
    int cached(const QString &beginning)
    {
        int count = 0;
        for (const FeedRow &row : client->reader().page({ Feed::Scope::Group, group }, { .limit = 1000 }))
            count += client->reader().post(row.id)->post.body.startsWith(beginning);
        return count;
    }

    explicit Office(int posts = 5)
    {
        for (int i = 0; i < posts; ++i)
            this->posts.append(server.post(group, ben, u"post %1"_s.arg(i)));
    }
    QStringList posts;
};

} // namespace

class EngineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWentBeforeTheFirstListingDoesNotStay();
    void whatWentDuringTheFirstListingDoesNotStay();
    void firstSync();
    void firstScreenComesBeforeHistory();
    void historyGoesOnAfterAKill();
    void historyStopsAtTheHorizonButNotForOfficial();
    void whatIsOfficialComesWhateverItsAge();
    void officialPostsOfAnOlderServer();
    void postsOfOneMillisecondFillingAPage();
    void olderPostsOnRequest();
    void olderPostsAskedForAtTheEnd();
    void slowLine();
    void olderPostsThatDoNotCome();
    void pushes_data();
    void pushes();
    void pushOutOfTheBlueAsksOnce();
    void pushThatContinuesAsksForNothing();
    void pushDuringChanges();
    void pageOfHistoryOvertakenByPushes();
    void manyChangesWhileAway();
    void createdAndDestroyedWhileAway();
    void changesThatCannotBeCalculated();
    void resyncInterruptedStartsAgain();
    void serverRestoredFromAnOlderBackup();
    void pushLostIsFoundLater();
    void joiningBringsTheGroup();
    void leavingTakesItsPosts();
    void leavingAndJoiningAgainAtOnce();
    void madeHereAndGoneBeforeItWasHeardOf();
    void leavingWhileAway();
    void methodErrorsAreTriedAgain();
    void olderServerWithoutTheNewTypes();
    void ownThingsFollow();
    void blobs();
};

void EngineTest::firstSync()
{
    Office office(250);
    office.server.react(office.group, office.posts[3], office.ben, u"👍"_s);
    office.server.post(office.group, office.anna, u"a reply"_s, office.posts[7]);
    office.client->goLive();
    QCOMPARE(office.client->connection(), Connection::Live);
    QCOMPARE(office.client->state().backfill, 1.0);
    assertConverged(*office.client);

    // And nothing more is sent.
    office.wire.requests = 0;
    office.advanceMinutes(10);
    QCOMPARE(office.wire.requests, 0);
}

void EngineTest::firstScreenComesBeforeHistory()
{
    Office office(60);
    QStringList atFirst;
    bool knowsMyself = false;
    office.client->open();
    QObject::connect(&office.client->worker(), &Worker::changed, &office.server, [&](const ChangeSet &changes) {
        if (atFirst.isEmpty() && (changes.many || !changes.of(Type::Post).isEmpty())) {
            knowsMyself = office.client->reader().member(office.anna).has_value();
            for (const FeedRow &row : office.client->reader().page({ Feed::Scope::Home, {} }, { .limit = 100 }))
                atFirst.append(office.client->reader().post(row.id)->author.name + u' '
                    + office.client->reader().post(row.id)->post.body);
        }
    });
    office.client->goLive();
    QCOMPARE(atFirst.size(), 20);
    QCOMPARE(atFirst.first(), u"Ben post 59"_s);
    QVERIFY(knowsMyself); // whether the introduction comes first is decided then
    assertConverged(*office.client);
}

void EngineTest::historyGoesOnAfterAKill()
{
    Office office(900);
    office.client->open();
    int pages = 0;
    QObject::connect(
        &office.client->worker(), &Worker::connectionStateChanged, &office.server, [&](const ConnectionState &state) {
            if (state.connection == Connection::Live && ++pages == 4)
                office.wire.up = false;
        });
    office.client->start();
    QVERIFY(office.client->state().backfill < 1.0);
    const auto had = office.client->reader().page({ Feed::Scope::Group, office.group }, { .limit = 10'000 }).size();
    QVERIFY(had > 20 && had < 900);
    office.client->kill();
    office.wire.up = true;
    office.server.methods.clear();
    office.client->goLive();
    assertConverged(*office.client);
    // Pages of 100: what was there is not fetched again.
    QVERIFY2(office.server.methods.count(u"Post/query"_s) <= (900 - had) / 100 + 2,
        qPrintable(QString::number(office.server.methods.count(u"Post/query"_s))));
}

void EngineTest::historyStopsAtTheHorizonButNotForOfficial()
{
    Office office(0);
    const Id news = office.server.addGroup(u"News"_s, u"official"_s);
    office.server.join(news, office.anna);
    const QDateTime now = office.server.now;
    office.server.now = now.addYears(-3);
    QStringList old;
    for (const Id &group : { office.group, news }) {
        for (int i = 0; i < 30; ++i)
            old.append(office.server.post(group, office.ben, u"old %1"_s.arg(i)));
    }
    office.server.now = now;
    for (int i = 0; i < 30; ++i)
        office.server.post(office.group, office.ben, u"new %1"_s.arg(i));
    office.client->goLive();
    QCOMPARE(office.client->state().backfill, 1.0);
    QCOMPARE(office.client->reader().page({ Feed::Scope::Group, office.group }, { .limit = 100 }).size(), 30);
    QCOMPARE(office.client->reader().page({ Feed::Scope::Group, news }, { .limit = 100 }).size(), 30);

    office.client->worker().loadOlder(office.group);
    office.advance(1000);
    assertConverged(*office.client);
}

void EngineTest::whatIsOfficialComesWhateverItsAge()
{
    Office office(0);
    office.writeLongAgo(130); // more than a page
    for (int i = 0; i < 130; ++i)
        office.server.post(office.group, office.ben, u"new %1"_s.arg(i));
    office.client->goLive();
    QCOMPARE(office.client->state().backfill, 1.0);
    QCOMPARE(office.cached(u"new"_s), 130);
    QCOMPARE(office.cached(u"official"_s), 130);
    QCOMPARE(office.cached(u"old"_s), 0);
    office.client->kill();
    office.server.methods.clear();
    office.client->goLive();
    QVERIFY(!office.server.methods.contains(u"Post/query"_s)); // once is enough

    while (office.client->reader().hasOlder(office.group)) {
        const int before = office.cached(u"old"_s);
        office.client->worker().loadOlder(office.group);
        office.settle();
        QVERIFY(office.cached(u"old"_s) > before || !office.client->reader().hasOlder(office.group));
    }
    QCOMPARE(office.cached(u"old"_s), 130);
    assertConverged(*office.client);
}

void EngineTest::officialPostsOfAnOlderServer()
{
    Office office(5);
    office.server.filtersSealed = false;
    office.writeLongAgo(30);
    office.client->goLive();
    QCOMPARE(office.client->connection(), Connection::Live);
    QCOMPARE(office.client->state().backfill, 1.0);
    QVERIFY(office.client->reader().hasOlder(office.group));
    office.client->worker().loadOlder(office.group);
    office.settle();
    assertConverged(*office.client);
}

void EngineTest::postsOfOneMillisecondFillingAPage()
{
    Office office(0);
    for (int i = 0; i < 500; ++i) {
        office.server.now = QDateTime(QDate(2025, 2, 1), QTime(8, 0), QTimeZone::UTC);
        office.server.post(office.group, office.ben, u"imported %1"_s.arg(i));
    }
    office.client->goLive();
    assertConverged(*office.client);
}

void EngineTest::olderPostsOnRequest()
{
    Office office(0);
    const QDateTime now = office.server.now;
    office.server.now = now.addYears(-2);
    for (int i = 0; i < 150; ++i)
        office.server.post(office.group, office.ben, u"old %1"_s.arg(i));
    office.server.now = now;
    office.client->goLive();
    const auto count
        = [&] { return office.client->reader().page({ Feed::Scope::Group, office.group }, { .limit = 1000 }).size(); };
    QCOMPARE(count(), 20); // the first screen is always there
    QStringList told;
    connect(&office.client->worker(), &Worker::olderCame, this, [&](const Id &group) { told += group; });
    connect(&office.client->worker(), &Worker::olderFailed, this,
        [&](const Id &group, const QString &reason) { told += group + u": "_s + reason; });
    office.client->worker().loadOlder(office.group);
    office.settle();
    QVERIFY(count() >= 100);
    QCOMPARE(told, QStringList(office.group));
    QVERIFY(office.client->reader().hasOlder(office.group));
    office.client->worker().loadOlder({}); // of every group
    office.settle();
    QCOMPARE(told.size(), 2);
    QVERIFY(!office.client->reader().hasOlder(office.group));
    assertConverged(*office.client);
    office.client->worker().loadOlder(office.group); // the end is said, too
    office.settle();
    QCOMPARE(told.last(), office.group);

    told.clear();
    office.client->worker().goOffline();
    office.client->worker().loadOlder(office.group);
    QVERIFY(told.value(0).startsWith(office.group + u": You are offline"_s));
}

void EngineTest::olderPostsThatDoNotCome()
{
    Office office(0);
    const QDateTime now = office.server.now;
    office.server.now = now.addYears(-2);
    for (int i = 0; i < 150; ++i)
        office.server.post(office.group, office.ben, u"old %1"_s.arg(i));
    office.server.now = now;
    office.client->goLive();
    QStringList failed;
    connect(&office.client->worker(), &Worker::olderFailed, this, [&](const Id &group) { failed += group; });
    office.wire.trouble({ .point = FakeWire::Point::Request, .fault = FakeWire::Fault::CutBefore });
    office.client->worker().loadOlder(office.group);
    office.settle();
    QCOMPARE(failed, QStringList(office.group));
    office.advanceMinutes(5);
    office.client->worker().loadOlder(office.group);
    office.client->worker().loadOlder(office.group); // once is enough
    office.settle();
    office.client->worker().loadOlder(office.group);
    office.settle();
    QCOMPARE(failed.size(), 1);
    assertConverged(*office.client);
}

void EngineTest::pushes_data()
{
    QTest::addColumn<FakeWire::Pushes>("pushes");
    QTest::addColumn<bool>("inlined");
    for (const bool inlined : { true, false }) {
        const auto row = [inlined](const char *name) -> QTestData & {
            return QTest::addRow("%s, %s", name, inlined ? "inline" : "bare");
        };
        row("as they should") << FakeWire::Pushes::Normal << inlined;
        row("twice") << FakeWire::Pushes::Doubled << inlined;
        row("in reverse order") << FakeWire::Pushes::Reversed << inlined;
        row("late") << FakeWire::Pushes::Late << inlined;
    }
}

void EngineTest::pushes()
{
    QFETCH(const FakeWire::Pushes, pushes);
    QFETCH(const bool, inlined);
    Office office;
    office.client->goLive();
    office.server.inlinePush = inlined;
    office.wire.pushes = pushes;
    const Id post = office.server.post(office.group, office.ben, u"first"_s);
    office.server.edit(office.group, post, u"second"_s);
    office.server.post(office.group, office.ben, u"reply"_s, post);
    office.server.destroy(office.group, Type::Post, office.posts.first());
    office.server.rename(office.ben, u"Benjamin"_s);
    office.server.react(office.group, post, office.ben, u"👍"_s);
    office.settle();
    office.wire.releaseLate();
    office.settle();
    office.advance(5000);
    assertConverged(*office.client);
}

void EngineTest::pushThatContinuesAsksForNothing()
{
    Office office;
    office.client->goLive();
    office.wire.requests = 0;
    const Id post = office.server.post(office.group, office.ben, u"first"_s);
    office.server.edit(office.group, post, u"second"_s);
    office.settle();
    assertConverged(*office.client);
    QCOMPARE(office.wire.requests, 0);
}

void EngineTest::pushOutOfTheBlueAsksOnce()
{
    Office office;
    office.client->goLive();
    office.wire.pushes = FakeWire::Pushes::Lost;
    office.server.post(office.group, office.ben, u"not heard of"_s);
    office.wire.pushes = FakeWire::Pushes::Normal;
    office.server.post(office.group, office.ben, u"heard of"_s);
    office.wire.requests = 0;
    office.settle();
    assertConverged(*office.client);
    QCOMPARE(office.wire.requests, 1);
}

void EngineTest::pushDuringChanges()
{
    Office office(300);
    office.client->goLive();
    office.client->worker().goOffline();
    office.settle();
    for (int i = 0; i < 250; ++i)
        office.server.post(office.group, office.ben, u"away %1"_s.arg(i));
    // With every answer that comes, Ben writes one more.
    int more = 0;
    QObject::connect(&office.client->worker(), &Worker::changed, &office.server, [&](const ChangeSet &) {
        if (++more <= 5)
            office.server.post(office.group, office.ben, u"meanwhile %1"_s.arg(more));
    });
    office.client->goLive();
    QVERIFY(more >= 5);
    assertConverged(*office.client);
}

void EngineTest::pageOfHistoryOvertakenByPushes()
{
    Office office(0);
    const QDateTime now = office.server.now;
    office.server.now = now.addMonths(-2);
    for (int i = 0; i < 400; ++i)
        office.posts.append(office.server.post(office.group, office.ben, u"old %1"_s.arg(i)));
    office.server.now = now;
    // While pages of history are on their way, what is in them changes and goes.
    int changes = 0;
    office.client->open();
    QObject::connect(&office.client->worker(), &Worker::changed, &office.server, [&](const ChangeSet &) {
        if (changes >= 300)
            return;
        for (int i = 0; i < 30; ++i, ++changes) {
            const Id post = office.posts[(changes * 37) % 400];
            if (changes % 3 == 0)
                office.server.destroy(office.group, Type::Post, post);
            else if (office.server.objects(office.group, Type::Post).contains(post))
                office.server.edit(office.group, post, u"edited %1"_s.arg(changes));
        }
    });
    office.wire.pushes = FakeWire::Pushes::Reversed; // overtaking the answers
    office.client->goLive();
    QVERIFY(changes >= 300);
    assertConverged(*office.client);
}

void EngineTest::manyChangesWhileAway()
{
    Office office;
    office.client->goLive();
    office.client->worker().goOffline();
    office.server.maxObjectsInGet = 7;
    for (int i = 0; i < 200; ++i) {
        office.posts.append(office.server.post(office.group, office.ben, u"away %1"_s.arg(i)));
        office.server.edit(office.group, office.posts[i % office.posts.size()], u"edited %1"_s.arg(i));
    }
    office.client->goLive();
    QVERIFY(office.server.methods.count(u"Post/changes"_s) > 10);
    assertConverged(*office.client);
}

void EngineTest::createdAndDestroyedWhileAway()
{
    Office office;
    office.client->goLive();
    office.client->worker().goOffline();
    for (int i = 0; i < 10; ++i)
        office.server.destroy(office.group, Type::Post, office.server.post(office.group, office.ben, u"fleeting"_s));
    office.client->goLive();
    assertConverged(*office.client);
}

void EngineTest::changesThatCannotBeCalculated()
{
    Office office(150);
    office.client->goLive();
    office.client->worker().goOffline();
    for (int i = 0; i < 50; ++i)
        office.server.destroy(office.group, Type::Post, office.posts[i * 2]);
    office.server.edit(office.group, office.posts[1], u"edited"_s);
    office.server.forgetChanges();
    office.client->goLive();
    assertConverged(*office.client);
    office.server.post(office.group, office.ben, u"and on"_s);
    office.settle();
    assertConverged(*office.client);
}

void EngineTest::resyncInterruptedStartsAgain()
{
    Office office(350);
    office.client->goLive();
    office.client->worker().goOffline();
    for (int i = 0; i < 50; ++i)
        office.server.destroy(office.group, Type::Post, office.posts[i * 2]);
    office.server.forgetChanges();
    office.server.methods.clear();
    office.wire.trouble({ .point = FakeWire::Point::Request, .fault = FakeWire::Fault::CutBefore, .after = 3 });
    office.client->start();
    QVERIFY(office.server.methods.count(u"Post/changes"_s) > 1);
    QCOMPARE(office.client->connection(), Connection::Offline);
    office.client->kill();
    office.client->goLive();
    assertConverged(*office.client);
}

void EngineTest::serverRestoredFromAnOlderBackup()
{
    Office office;
    const auto backup = office.server.backup();
    for (int i = 0; i < 20; ++i)
        office.server.post(office.group, office.ben, u"lost %1"_s.arg(i));
    office.client->goLive();
    office.wire.cutAll();
    office.server.restore(*backup);
    for (int i = 0; i < 40; ++i) // what the client knew last is far behind
        office.server.post(office.group, office.ben, u"since %1"_s.arg(i));
    office.client->goLive();
    office.advanceMinutes(5);
    assertConverged(*office.client);
}

// What came while one was away does not come within a request's time: less is asked for then.
void EngineTest::slowLine()
{
    Office office;
    office.server.maxObjectsInGet = 1000;
    office.client->goLive();
    office.client->worker().goOffline();
    for (int i = 0; i < 2000; ++i)
        office.server.post(office.group, office.ben, u"report %1: "_s.arg(i) + QString(300, u'x'));
    office.wire.widest = 300'000;
    office.client->start();
    office.advanceMinutes(30);
    QCOMPARE(office.client->connection(), Connection::Live);
    assertConverged(*office.client);
}

// The page that was under way was the last one, and the task that fetched it has just ended.
void EngineTest::olderPostsAskedForAtTheEnd()
{
    Office office(350);
    office.writeLongAgo(20);
    office.wire.up = false;
    office.client->start();
    Worker &worker = office.client->worker();
    QStringList told;
    connect(&worker, &Worker::olderCame, this, [&](const Id &group) { told += group; });
    const auto ask = [&] { worker.loadOlder(office.group); };
    connect(&worker, &Worker::changed, this, [&, asked = false]() mutable {
        if (!asked && office.cached(u"official"_s) == 20)
            asked = QMetaObject::invokeMethod(&worker, ask, Qt::QueuedConnection);
    });
    office.wire.up = true;
    office.advanceMinutes(5);
    QCOMPARE(told, QStringList(office.group));
    QVERIFY(office.cached(u"old"_s) > 0);
}

void EngineTest::pushLostIsFoundLater()
{
    Office office;
    office.client->goLive();
    office.wire.pushes = FakeWire::Pushes::Lost;
    office.server.post(office.group, office.ben, u"not heard of"_s);
    office.settle();
    QVERIFY(!office.client->difference().isEmpty());
    office.advanceMinutes(20);
    assertConverged(*office.client);
}

void EngineTest::joiningBringsTheGroup()
{
    Office office;
    const Id other = office.server.addGroup(u"Seals"_s);
    for (int i = 0; i < 130; ++i)
        office.server.post(other, office.ben, u"seal %1"_s.arg(i));
    office.client->goLive();
    assertConverged(*office.client);
    office.server.join(other, office.anna);
    office.advance(1000);
    QCOMPARE(office.client->connection(), Connection::Live);
    assertConverged(*office.client);

    const Id third = office.server.addGroup(u"Valves"_s);
    office.server.post(third, office.ben, u"valve"_s);
    office.settle();
    office.client->submit(commands::joinGroup(third, office.anna));
    office.advance(1000);
    QVERIFY(office.client->reader().myMembership(third));
    assertConverged(*office.client);
}

void EngineTest::leavingTakesItsPosts()
{
    Office office;
    office.client->goLive();
    QVERIFY(office.client->reader().post(office.posts.first()));
    office.server.leave(office.group, office.anna);
    office.advance(1000);
    QVERIFY(!office.client->reader().post(office.posts.first()));
    assertConverged(*office.client);
    // What happens there later is not heard here.
    const Id later = office.server.post(office.group, office.ben, u"secret"_s);
    office.advance(1000);
    QVERIFY(!office.client->reader().post(later));
    assertConverged(*office.client);
}

void EngineTest::leavingAndJoiningAgainAtOnce()
{
    Office office(30);
    office.client->goLive();
    office.server.leave(office.group, office.anna);
    office.settle();
    office.server.join(office.group, office.anna);
    office.advanceMinutes(1);
    assertConverged(*office.client);
}

// /changes does not mention what came and went since the state that it starts from.
void EngineTest::madeHereAndGoneBeforeItWasHeardOf()
{
    Office office;
    office.client->goLive();
    office.wire.pushes = FakeWire::Pushes::Lost;
    commands::NewPost later;
    later.groupId = office.group;
    later.body = u"later"_s;
    office.client->submit(commands::schedulePost({}, later, office.environment.now()));
    office.client->post(office.group, u"stays"_s);
    QCOMPARE(office.client->reader().scheduled().size(), 1);
    office.server.sendScheduled(office.anna);
    office.client->kill(); // and the next process knows it, too
    office.wire.pushes = FakeWire::Pushes::Normal;
    office.client->goLive();
    QVERIFY(office.client->reader().scheduled().isEmpty());
    assertConverged(*office.client);
    office.client->worker().goOffline();
    office.client->goLive(); // what stayed stays
    assertConverged(*office.client);
}

void EngineTest::leavingWhileAway()
{
    Office office;
    office.client->goLive();
    office.client->worker().goOffline();
    office.client->post(office.group, u"too late"_s);
    office.server.leave(office.group, office.anna);
    office.client->goLive();
    QVERIFY(!office.client->reader().post(office.posts.first()));
    QCOMPARE(office.client->state().failed, 1);
    QCOMPARE(office.server.objects(office.group, Type::Post).size(), 5);
    assertConverged(*office.client);
}

void EngineTest::methodErrorsAreTriedAgain()
{
    Office office(150);
    office.server.failMethod(u"Post/query"_s, u"serverFail"_s, 3);
    office.server.failMethod(u"Post/changes"_s, u"serverUnavailable"_s, 2);
    office.server.failMethod(u"Member/changes"_s, u"serverFail"_s, 2);
    office.server.failMethod(u"Post/get"_s, u"requestTooLarge"_s, 2);
    office.client->goLive();
    assertConverged(*office.client);
}

// What it does not know is treated as not there; everything else goes on, and asks for it once.
void EngineTest::olderServerWithoutTheNewTypes()
{
    Office office(30);
    office.server.unknownTypes
        = { Type::Bookmark, Type::Notification, Type::ScheduledPost, Type::JoinRequest, Type::Report };
    office.client->goLive();
    QCOMPARE(office.client->connection(), Connection::Live);
    assertConverged(*office.client);
    office.server.methods.clear();
    office.server.post(office.group, office.ben, u"one more"_s);
    office.settle();
    QVERIFY(office.server.methods.isEmpty());
    assertConverged(*office.client);
}

// What other devices and other people do to what is the member's own.
void EngineTest::ownThingsFollow()
{
    Office office;
    office.client->goLive();
    const Reader &reader = office.client->reader();
    office.client->submit(commands::bookmark({}, reader.post(office.posts[0])->post));
    QVERIFY(!reader.post(office.posts[0])->bookmarkId.startsWith(u'~'));
    const Id mine = office.server.post(office.group, office.anna, u"mine"_s);
    office.server.react(office.group, mine, office.ben, u"👍"_s);
    office.server.post(office.group, office.ben, u"a reply"_s, mine);
    office.settle();
    QCOMPARE(reader.unreadNotifications(), 2);
    office.client->submit(
        commands::markNotificationRead({}, reader.notifications({}).first().notification.id, office.environment.now()));
    QCOMPARE(reader.unreadNotifications(), 1);
    commands::NewPost later;
    later.groupId = office.group;
    later.body = u"later"_s;
    office.client->submit(commands::schedulePost({}, later, office.environment.now().addDays(1)));
    assertConverged(*office.client);
    office.server.sendScheduled(office.anna);
    office.server.destroy(office.group, Type::Post, office.posts[0]);
    office.settle();
    QVERIFY(reader.scheduled().isEmpty());
    QVERIFY(reader.page({ Feed::Scope::Bookmarks, {} }, {}).isEmpty());
    assertConverged(*office.client);
}

void EngineTest::blobs()
{
    Office office;
    office.wire.blobs.insert(u"b1"_s, "a picture");
    office.client->goLive();
    office.client->worker().fetchBlob({ office.group, u"b1"_s, u"pump.png"_s, u"image/png"_s });
    office.client->worker().fetchBlob({ office.group, u"b1"_s, u"pump.png"_s, u"image/png"_s });
    office.settle();
    QCOMPARE(office.client->blobsReady, QStringList { u"b1"_s });
    QCOMPARE(office.client->reader().blob(u"b1"_s), QByteArray("a picture"));
    office.wire.trouble({ FakeWire::Point::Download, FakeWire::Fault::Status, 404, "{}" });
    office.client->worker().fetchBlob({ office.group, u"b2"_s, u"pump.png"_s, u"image/png"_s });
    office.settle();
    QCOMPARE(office.client->blobsFailed, QStringList { u"b2"_s });
    QCOMPARE(office.client->connection(), Connection::Live);
    assertConverged(*office.client);
}

// /changes is silent about it: nothing was ever heard of it but the answer that it was made.
void EngineTest::whatWentBeforeTheFirstListingDoesNotStay()
{
    TwoMembers office;
    commands::NewPost post;
    post.groupId = office.group;
    post.body = u"later"_s;
    office.wire.up = false;
    office.client->start();
    office.client->submit(commands::schedulePost(office.anna, post, office.environment.now().addDays(1)));
    office.wire.up = true;
    office.wire.trouble({ .point = FakeWire::Point::Request, .fault = FakeWire::Fault::Hang, .after = 1 });
    office.client->worker().retryNow();
    office.settle();
    QCOMPARE(office.server.objects(office.anna, Type::ScheduledPost).size(), 1);
    QCOMPARE(office.client->reader().scheduled().size(), 1);
    QVERIFY(office.outbox().isEmpty()); // the first listing hangs
    office.server.sendScheduled(office.anna);
    office.advanceMinutes(15);
    QVERIFY(office.client->reader().scheduled().isEmpty());
    assertConverged(*office.client);
}

// The listing was asked for before it was known that there is something, and made when it was gone.
void EngineTest::whatWentDuringTheFirstListingDoesNotStay()
{
    TwoMembers office;
    commands::NewPost post;
    post.groupId = office.group;
    post.body = u"later"_s;
    office.wire.up = false;
    office.client->start();
    office.client->submit(commands::schedulePost(office.anna, post, office.environment.now().addDays(1)));
    office.server.answered = [&](const QString &method) {
        if (method == u"ScheduledPost/set"_s)
            office.server.sendScheduled(office.anna);
    };
    office.wire.up = true;
    office.client->worker().retryNow();
    office.advance(500);
    QVERIFY(office.outbox().isEmpty());
    office.wire.cutAll();
    office.advanceMinutes(5);
    QVERIFY(office.client->reader().scheduled().isEmpty());
    assertConverged(*office.client);
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine.moc"
