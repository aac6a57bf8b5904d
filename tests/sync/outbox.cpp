// How what people do here reaches the server: once, in order, whatever happens on the way.

#include "support/SyncWorld.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

struct Office : TwoMembers {
    Office()
    {
        first = server.post(group, ben, u"first"_s);
        client->goLive();
    }
    Id first;
};

} // namespace

class OutboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void post();
    void offlinePostGoesLater();
    void manyPostsInFewRequests();
    void replyToAnUnsentPost();
    void editOfAnUnsentPost();
    void cut_data();
    void cut();
    void whatMayHaveArrivedIsChangedAfterwards_data();
    void whatMayHaveArrivedIsChangedAfterwards();
    void whatMayHaveArrivedIsChangedHereAndElsewhere();
    void anEditThatMayHaveArrivedIsNoConflict();
    void whatCouldNotBeLookedUpIsNotAskedForAtOnce();
    void anAnswerThatCouldNotBeWritten();
    void killedWhileSending();
    void pushFasterThanTheAnswer();
    void doneBeforeAndDestroyedSince();
    void aFailedPostHoldsUpOnlyItsReplies();
    void aConfirmationOfWhatWasChangedIsMoot();
    void retryAndDiscard();
    void errors_data();
    void errors();
    void aBusyServerIsNotAskedSooner_data();
    void aBusyServerIsNotAskedSooner();
    void aServerThatStaysBusyFailsNothing();
    void aSignatureThatIsRefusedSaysWhatToDo();
    void tooLargeIsSentInSmallerPieces();
    void onePostThatMakesTheServerFail();
    void attachments();
    void attachmentTooLarge();
    void anAttachmentIsLeftOut();
    void anEditDropsAFileThatIsUnderWay();
    void aScheduledPostGetsAFile();
    void uploadCut();
    void ownEditAndSomebodyElses();
    void takenBackAndGivenAgain();
    void seenAndPreferences();
    void writesInAGroupThatWasJustMade();
};

void OutboxTest::post()
{
    Office office;
    office.wire.requests = 0;
    office.client->post(office.group, u"hello"_s);
    QCOMPARE(office.bodies(), (QStringList { u"first"_s, u"hello"_s }));
    QCOMPARE(office.wire.requests, 1); // the push brings the rest
    QCOMPARE(office.client->state().pending, 0);
    office.advanceMinutes(5);
    QCOMPARE(office.wire.requests, 1);
    assertConverged(*office.client);
}

void OutboxTest::offlinePostGoesLater()
{
    Office office;
    office.client->worker().goOffline();
    office.client->post(office.group, u"from the train"_s);
    QCOMPARE(office.bodies().size(), 1);
    QCOMPARE(office.client->state().pending, 1);
    office.client->goLive();
    QCOMPARE(office.bodies().size(), 2);
    assertConverged(*office.client);
}

void OutboxTest::manyPostsInFewRequests()
{
    Office office;
    office.client->worker().goOffline();
    for (int i = 0; i < 120; ++i)
        office.client->post(office.group, u"post %1"_s.arg(i));
    office.server.methods.clear();
    office.client->goLive();
    QCOMPARE(office.server.methods.count(u"Post/set"_s), 3);
    QCOMPARE(office.bodies().size(), 121);
    assertConverged(*office.client);
}

void OutboxTest::replyToAnUnsentPost()
{
    Office office;
    office.client->worker().goOffline();
    const Command thread = office.client->post(office.group, u"thread"_s);
    const Command reply = office.client->post(office.group, u"reply"_s, thread.objectId);
    office.client->post(office.group, u"reply to the reply"_s, reply.objectId);
    office.client->submit(commands::react(office.client->reader().post(thread.objectId)->post, u"👍"_s));
    office.client->goLive();
    QCOMPARE(office.bodies().size(), 4);
    QCOMPARE(office.server.objects(office.group, Type::Response).size(), 1);
    assertConverged(*office.client);
}

void OutboxTest::editOfAnUnsentPost()
{
    Office office;
    office.client->worker().goOffline();
    const Command thread = office.client->post(office.group, u"draft"_s);
    office.client->submit(commands::editPost(office.client->reader().post(thread.objectId)->post, u""_s, u"better"_s));
    office.client->goLive();
    QCOMPARE(office.bodies(), (QStringList { u"better"_s, u"first"_s }));
    assertConverged(*office.client);
}

void OutboxTest::cut_data()
{
    QTest::addColumn<FakeWire::Fault>("fault");
    QTest::addColumn<FakeWire::Pushes>("pushes");
    QTest::addRow("before the request") << FakeWire::Fault::CutBefore << FakeWire::Pushes::Normal;
    QTest::addRow("after the commit") << FakeWire::Fault::CutAfter << FakeWire::Pushes::Normal;
    QTest::addRow("after the commit, without a push") << FakeWire::Fault::CutAfter << FakeWire::Pushes::Lost;
    QTest::addRow("no answer") << FakeWire::Fault::Hang << FakeWire::Pushes::Normal;
}

void OutboxTest::cut()
{
    QFETCH(const FakeWire::Fault, fault);
    QFETCH(const FakeWire::Pushes, pushes);
    Office office;
    office.wire.pushes = pushes;
    office.wire.trouble({ .point = FakeWire::Point::Request, .fault = fault });
    office.client->post(office.group, u"once"_s);
    office.wire.pushes = FakeWire::Pushes::Normal;
    office.advanceMinutes(5);
    QCOMPARE(office.bodies(), (QStringList { u"first"_s, u"once"_s }));
    assertConverged(*office.client);
}

void OutboxTest::whatMayHaveArrivedIsChangedAfterwards_data()
{
    QTest::addColumn<bool>("rebuilt");
    QTest::newRow("in the same cache") << false;
    QTest::newRow("in one that was made anew") << true;
}

// The server has it and the answer was lost: who repeats the create is told of the first one, as it was.
void OutboxTest::whatMayHaveArrivedIsChangedAfterwards()
{
    QFETCH(const bool, rebuilt);
    Office office;
    const auto lost = [&office](const QString &body) {
        office.wire.trouble({ .point = FakeWire::Point::Request, .fault = FakeWire::Fault::CutAfter });
        office.wire.pushes = FakeWire::Pushes::Lost;
        const Command command = office.client->post(office.group, body);
        office.wire.pushes = FakeWire::Pushes::Normal;
        return office.client->reader().post(command.objectId)->post;
    };
    const Post edited = lost(u"draft"_s);
    if (rebuilt) {
        office.client->kill();
        QVERIFY(Store::rebuild(office.client->cachePath(), SyncClient::cacheKey()));
        QVERIFY(office.client->open());
    }
    office.client->submit(commands::editPost(edited, {}, u"better"_s));
    QCOMPARE(office.client->reader().post(edited.id)->post.body, u"better"_s);
    office.client->worker().start();
    office.advanceMinutes(5);
    QCOMPARE(office.bodies(), (QStringList { u"better"_s, u"first"_s }));
    assertConverged(*office.client);

    office.client->submit(commands::removePost(lost(u"regretted"_s)));
    office.advanceMinutes(5);
    const auto posts = office.server.objects(office.group, Type::Post);
    QCOMPARE(posts.size(), 3);
    QCOMPARE(std::ranges::count_if(posts, [](const auto &post) { return post.value("removed"_L1).toBool(); }), 1);
    assertConverged(*office.client);
}

// As it may have arrived it is what was changed on another device: neither change is lost.
void OutboxTest::whatMayHaveArrivedIsChangedHereAndElsewhere()
{
    Office office;
    office.wire.trouble({ .point = FakeWire::Point::Request, .fault = FakeWire::Fault::CutAfter });
    office.wire.pushes = FakeWire::Pushes::Lost;
    const Command command = office.client->post(office.group, u"draft"_s);
    office.wire.pushes = FakeWire::Pushes::Normal;
    const Post draft = office.client->reader().post(command.objectId)->post;
    Id there;
    for (const QJsonObject &post : office.server.objects(office.group, Type::Post))
        if (post.value("body"_L1) == u"draft"_s)
            there = post.value("id"_L1).toString();
    office.server.edit(office.group, there, u"theirs"_s);
    office.client->submit(commands::editPost(draft, {}, u"mine"_s));
    office.advanceMinutes(5);
    QCOMPARE(office.bodies(), (QStringList { u"first"_s, u"theirs"_s }));
    QCOMPARE(office.outbox().size(), 1);
    const OutboxItem item = office.outbox().constFirst();
    QCOMPARE(item.state, SendState::Failed);
    QCOMPARE(item.properties.value("body"_L1).toString(), u"mine"_s);
    QCOMPARE(item.now.value("body"_L1).toString(), u"theirs"_s);
    office.client->worker().retry(item.sequence);
    office.settle();
    QCOMPARE(office.bodies(), (QStringList { u"first"_s, u"mine"_s }));
    assertConverged(*office.client);
}

// One's own earlier edit is nobody else's change.
void OutboxTest::anEditThatMayHaveArrivedIsNoConflict()
{
    Office office;
    const Id id = office.server.post(office.group, office.anna, u"draft"_s);
    office.settle();
    office.wire.trouble({ .point = FakeWire::Point::Request, .fault = FakeWire::Fault::CutAfter });
    office.wire.pushes = FakeWire::Pushes::Lost;
    for (const QString &body : { u"better"_s, u"best"_s })
        office.client->submit(commands::editPost(office.client->reader().post(id)->post, {}, body));
    QCOMPARE(office.client->reader().post(id)->post.body, u"best"_s);
    office.wire.pushes = FakeWire::Pushes::Normal;
    office.advanceMinutes(5);
    QCOMPARE(office.client->state().failed, 0);
    QCOMPARE(office.bodies(), (QStringList { u"best"_s, u"first"_s }));
    assertConverged(*office.client);
}

void OutboxTest::whatCouldNotBeLookedUpIsNotAskedForAtOnce()
{
    Office office;
    const Command command = office.client->post(office.group, u"once"_s);
    office.server.failMethod(u"Post/get"_s, u"serverFail"_s, 20);
    office.wire.requests = 0;
    office.client->submit(command); // the server says that it was done before
    QVERIFY2(office.wire.requests <= 4, qPrintable(QString::number(office.wire.requests)));
    office.advanceMinutes(60);
    QCOMPARE(office.bodies(), (QStringList { u"first"_s, u"once"_s }));
    assertConverged(*office.client);
}

// The disk is full at the moment in which the server has answered.
void OutboxTest::anAnswerThatCouldNotBeWritten()
{
    Office office;
    office.client->post(office.group, u"draft"_s);
    const Id mine = office.client->reader().page({ Feed::Scope::Person, office.anna }, {}).value(0).id;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit nothing { 0, before.rlim_max };
    office.client->worker().submit(commands::editPost(office.client->reader().post(mine)->post, {}, u"better"_s));
    setrlimit(RLIMIT_FSIZE, &nothing);
    office.settle();
    setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(office.bodies(), (QStringList { u"better"_s, u"first"_s }));
    QCOMPARE(office.outbox().size(), 1);
    office.advanceMinutes(15);
    QCOMPARE(office.client->connection(), Connection::Live);
    assertConverged(*office.client);
}

void OutboxTest::killedWhileSending()
{
    for (const auto fault : { FakeWire::Fault::Hang, FakeWire::Fault::CutAfter }) {
        Office office;
        office.wire.trouble({ .point = FakeWire::Point::Request, .fault = fault });
        office.wire.pushes = FakeWire::Pushes::Lost;
        office.client->post(office.group, u"once"_s);
        office.client->kill();
        office.wire.pushes = FakeWire::Pushes::Normal;
        office.client->goLive();
        QCOMPARE(office.bodies(), (QStringList { u"first"_s, u"once"_s }));
        assertConverged(*office.client);
    }
}

void OutboxTest::pushFasterThanTheAnswer()
{
    Office office;
    office.wire.pushes = FakeWire::Pushes::Reversed;
    for (int i = 0; i < 5; ++i) {
        const Command post = office.client->post(office.group, u"post %1"_s.arg(i));
        office.client->post(office.group, u"reply %1"_s.arg(i), post.objectId);
    }
    office.advanceMinutes(1);
    QCOMPARE(office.bodies().size(), 11);
    assertConverged(*office.client);
}

void OutboxTest::doneBeforeAndDestroyedSince()
{
    Office office;
    office.wire.trouble({ .point = FakeWire::Point::Request, .fault = FakeWire::Fault::CutAfter });
    office.wire.pushes = FakeWire::Pushes::Lost;
    office.client->post(office.group, u"short-lived"_s);
    office.wire.pushes = FakeWire::Pushes::Normal;
    for (auto posts = office.server.objects(office.group, Type::Post); const QJsonObject &post : posts) {
        if (post.value("body"_L1) == u"short-lived"_s)
            office.server.destroy(office.group, Type::Post, post.value("id"_L1).toString());
    }
    office.advanceMinutes(5);
    QCOMPARE(office.bodies(), QStringList { u"first"_s });
    QVERIFY(office.outbox().isEmpty());
    assertConverged(*office.client);
}

void OutboxTest::aFailedPostHoldsUpOnlyItsReplies()
{
    Office office;
    office.client->worker().goOffline();
    const Command bad = office.client->post(office.group, u"forbidden"_s);
    office.client->post(office.group, u"reply to it"_s, bad.objectId);
    office.client->post(office.group, u"another"_s);
    office.client->goLive();
    QCOMPARE(office.bodies(), (QStringList { u"another"_s, u"first"_s }));
    QCOMPARE(office.client->state().failed, 1);
    const auto items = office.outbox();
    QCOMPARE(items.first().state, SendState::Failed);
    QVERIFY(!items.first().error.isEmpty());
}

// The post asks again by itself: nothing is left that a person would have to look at.
void OutboxTest::aConfirmationOfWhatWasChangedIsMoot()
{
    Office office;
    Post post = office.client->reader().post(office.first)->post;
    post.seal = Seal { .mandateId = u"a1"_s, .signedAt = QDateTime::currentDateTimeUtc(), .signature = u"x"_s };
    office.client->submit(commands::acknowledge(office.anna, post));
    office.settle();
    QVERIFY(office.outbox().isEmpty());
    QCOMPARE(office.client->state().failed, 0);
    QVERIFY(office.server.objects(office.anna, Type::Acknowledgement).isEmpty());
    office.client->post(office.group, u"goes on"_s);
    QCOMPARE(office.bodies().size(), 2);
    assertConverged(*office.client);
}

void OutboxTest::retryAndDiscard()
{
    Office office;
    office.client->post(office.group, u"forbidden"_s);
    office.client->post(office.group, u"forbidden"_s);
    QCOMPARE(office.client->state().failed, 2);
    office.client->worker().retry(office.outbox().first().sequence);
    office.settle();
    QCOMPARE(office.client->state().failed, 2);
    for (const OutboxItem &item : office.outbox())
        office.client->worker().discard(item.sequence);
    QCOMPARE(office.client->state().failed, 0);
    QVERIFY(office.outbox().isEmpty());
    assertConverged(*office.client);
}

void OutboxTest::errors_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("fails"); // a person must look at it; otherwise it goes again by itself
    for (const char *error : { "serverFail", "serverUnavailable", "serverPartialFail", "rateLimit", "stateMismatch" })
        QTest::addRow("%s", error) << QString::fromLatin1(error) << false;
    for (const char *error : { "forbidden", "accountNotFound", "accountReadOnly", "invalidArguments", "unknownMethod" })
        QTest::addRow("%s", error) << QString::fromLatin1(error) << true;
}

void OutboxTest::errors()
{
    QFETCH(const QString, error);
    QFETCH(const bool, fails);
    Office office;
    office.server.failMethod(u"Post/set"_s, error, 2);
    office.client->post(office.group, u"hello"_s);
    QCOMPARE(office.bodies().size(), 1);
    office.advanceMinutes(5);
    QCOMPARE(office.bodies().size(), fails ? 1 : 2);
    QCOMPARE(office.client->state().failed, fails ? 1 : 0);
    if (fails)
        QVERIFY(!office.outbox().first().error.isEmpty());
    else
        assertConverged(*office.client);
}

void OutboxTest::aBusyServerIsNotAskedSooner_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("too many requests") << 429;
    QTest::newRow("being looked after") << 503;
}

void OutboxTest::aBusyServerIsNotAskedSooner()
{
    QFETCH(const int, status);
    Office office;
    office.wire.trouble(
        { .point = FakeWire::Point::Request, .fault = FakeWire::Fault::Status, .status = status, .retryAfter = "120" });
    office.client->post(office.group, u"patient"_s);
    office.wire.requests = 0;
    office.client->post(office.group, u"the next"_s); // hurries nobody
    office.advance(115'000);
    QCOMPARE(office.wire.requests, 0);
    QCOMPARE(office.client->state().pending, 2);
    office.advance(15'000);
    QCOMPARE(office.bodies(), (QStringList { u"first"_s, u"patient"_s, u"the next"_s }));
    assertConverged(*office.client);
}

void OutboxTest::aServerThatStaysBusyFailsNothing()
{
    Office office;
    office.server.failMethod(u"Post/set"_s, u"serverUnavailable"_s, 12);
    office.client->post(office.group, u"patient"_s);
    office.advanceMinutes(2);
    QCOMPARE(office.bodies().size(), 1);
    QCOMPARE(office.client->state().failed, 0);
    office.advanceMinutes(60);
    QCOMPARE(office.bodies(), (QStringList { u"first"_s, u"patient"_s }));
    assertConverged(*office.client);
}

// As when it was signed by a clock that is a day ahead.
void OutboxTest::aSignatureThatIsRefusedSaysWhatToDo()
{
    Office office;
    Command post = commands::createPost({ .groupId = office.group, .body = u"for everybody"_s });
    post.properties.insert("seal"_L1,
        QJsonObject { { u"mandateId"_s, u"a1"_s },
            { u"signedAt"_s, office.server.now.addDays(1).toString(Qt::ISODate) }, { u"signature"_s, u"x"_s } });
    office.client->submit(post);
    QCOMPARE(office.bodies().size(), 1);
    QCOMPARE(office.client->state().failed, 1);
    QVERIFY2(office.outbox().first().error.contains(u"date and time"_s), qPrintable(office.outbox().first().error));
    QCOMPARE(office.outbox().first().properties.value("body"_L1).toString(), u"for everybody"_s);
    office.client->worker().discard(office.outbox().first().sequence);
    office.settle();
    assertConverged(*office.client);
}

void OutboxTest::tooLargeIsSentInSmallerPieces()
{
    Office office;
    office.client->worker().goOffline();
    for (int i = 0; i < 10; ++i)
        office.client->post(office.group, u"post %1"_s.arg(i));
    office.server.failMethod(u"Post/set"_s, u"requestTooLarge"_s);
    office.wire.trouble(
        { .point = FakeWire::Point::Request, .fault = FakeWire::Fault::Status, .status = 413, .after = 3 });
    office.client->goLive();
    office.advanceMinutes(5);
    QCOMPARE(office.bodies().size(), 11);
    QCOMPARE(office.client->state().failed, 0);
    assertConverged(*office.client);
}

void OutboxTest::onePostThatMakesTheServerFail()
{
    Office office;
    office.server.failMethod(u"Post/set"_s, u"serverFail"_s, 5);
    office.client->post(office.group, u"poison"_s);
    office.client->post(office.group, u"harmless"_s);
    office.advanceMinutes(20);
    QCOMPARE(office.client->state().pending, 0);
    QVERIFY(office.bodies().contains(u"harmless"_s));
    QVERIFY(office.bodies().contains(u"poison"_s) || office.client->state().failed == 1);
}

void OutboxTest::attachments()
{
    Office office;
    commands::NewPost post;
    post.groupId = office.group;
    post.body = u"two files"_s;
    post.files
        = { { u"f1"_s, u"a.png"_s, u"image/png"_s, "first" }, { u"f2"_s, u"b.png"_s, u"image/png"_s, "second" } };
    office.client->submit(commands::createPost(post));
    office.client->post(office.group, u"after"_s);
    office.advanceMinutes(1);
    QCOMPARE(office.wire.blobs.size(), 2);
    QCOMPARE(office.bodies().size(), 3);
    for (const QJsonObject &json : office.server.objects(office.group, Type::Post)) {
        if (json.value("body"_L1) != u"two files"_s)
            continue;
        const QJsonArray attachments = json.value("attachments"_L1).toArray();
        QCOMPARE(attachments.size(), 2);
        for (const auto &attachment : attachments) {
            QVERIFY(office.wire.blobs.contains(attachment.toObject().value("blobId"_L1).toString()));
            QVERIFY(!attachment.toObject().contains("localId"_L1));
        }
    }
    assertConverged(*office.client);
}

void OutboxTest::attachmentTooLarge()
{
    Office office;
    commands::NewPost post;
    post.groupId = office.group;
    post.files = { { u"f1"_s, u"a.png"_s, u"image/png"_s, QByteArray(2000, 'x') } }; // the server takes 1000
    office.client->submit(commands::createPost(post));
    office.client->post(office.group, u"after"_s);
    office.advanceMinutes(1);
    QCOMPARE(office.client->state().failed, 1);
    QCOMPARE(office.bodies(), (QStringList { u"after"_s, u"first"_s }));
}

void OutboxTest::anAttachmentIsLeftOut()
{
    Office office;
    office.wire.trouble({ .point = FakeWire::Point::Upload, .fault = FakeWire::Fault::Hang });
    QSignalSpy progress(&office.client->worker(), &Worker::uploadProgressed);
    commands::NewPost post;
    post.groupId = office.group;
    post.body = u"one file"_s;
    post.files
        = { { u"f1"_s, u"a.png"_s, u"image/png"_s, "first" }, { u"f2"_s, u"b.png"_s, u"image/png"_s, "second" } };
    office.client->submit(commands::createPost(post));
    QCOMPARE(office.wire.uploadUrls.size(), 1); // the first is under way
    QCOMPARE(progress.size(), 1);
    QCOMPARE(progress.first().first().toString(), u"f1"_s);
    office.client->worker().leaveOut(u"f1"_s);
    office.client->worker().leaveOut(u"f1"_s); // a second click
    office.advanceMinutes(1);
    QCOMPARE(office.wire.blobs.values(), (QList<QByteArray> { "second" }));
    QCOMPARE(office.bodies(), (QStringList { u"first"_s, u"one file"_s }));
    for (const QJsonObject &json : office.server.objects(office.group, Type::Post))
        if (json.value("body"_L1) == u"one file"_s)
            QCOMPARE(json.value("attachments"_L1).toArray().size(), 1);
    assertConverged(*office.client);

    // The file was all that it said.
    office.wire.trouble({ .point = FakeWire::Point::Upload, .fault = FakeWire::Fault::Hang });
    post.body.clear();
    post.files = { { u"f3"_s, u"c.png"_s, u"image/png"_s, "third" } };
    office.client->submit(commands::createPost(post));
    office.client->worker().leaveOut(u"f3"_s);
    office.advanceMinutes(1);
    QCOMPARE(office.bodies().size(), 2);
    QCOMPARE(office.client->state().pending, 0);

    // Thanks without a word are thanks all the same.
    office.wire.trouble({ .point = FakeWire::Point::Upload, .fault = FakeWire::Fault::Hang });
    post.kind = u"praise"_s;
    post.praised = { office.client->reader().memberId() };
    post.files = { { u"f5"_s, u"e.png"_s, u"image/png"_s, "fifth" } };
    office.client->submit(commands::createPost(post));
    office.client->worker().leaveOut(u"f5"_s);
    office.advanceMinutes(1);
    QCOMPARE(office.bodies().size(), 3);
    post.kind = u"update"_s;
    post.praised.clear();

    // What the server did not take goes on without it.
    post.body = u"without"_s;
    post.files = { { u"f4"_s, u"d.png"_s, u"image/png"_s, QByteArray(2000, 'x') } }; // the server takes 1000
    office.client->submit(commands::createPost(post));
    office.advanceMinutes(1);
    QCOMPARE(office.client->state().failed, 1);
    office.client->worker().leaveOut(u"f4"_s);
    office.advanceMinutes(1);
    QCOMPARE(office.bodies().size(), 4);
    QCOMPARE(office.client->state().failed, 0);
    assertConverged(*office.client);
}

void OutboxTest::anEditDropsAFileThatIsUnderWay()
{
    Office office;
    office.wire.trouble({ .point = FakeWire::Point::Upload, .fault = FakeWire::Fault::Hang });
    commands::NewPost post;
    post.groupId = office.group;
    post.body = u"one file"_s;
    post.files
        = { { u"f1"_s, u"a.png"_s, u"image/png"_s, "first" }, { u"f2"_s, u"b.png"_s, u"image/png"_s, "second" } };
    const Command written = commands::createPost(post);
    office.client->submit(written);
    const auto shown = office.client->reader().post(written.objectId);
    QVERIFY(shown);
    post.files.clear();
    office.client->submit(commands::editPost(shown->post, post, { shown->post.attachments.at(1) }));
    office.advanceMinutes(1);
    QCOMPARE(office.wire.blobs.values(), (QList<QByteArray> { "second" }));
    QCOMPARE(office.bodies(), (QStringList { u"first"_s, u"one file"_s }));
    assertConverged(*office.client);
}

void OutboxTest::aScheduledPostGetsAFile()
{
    Office office;
    commands::NewPost post;
    post.groupId = office.group;
    post.body = u"later"_s;
    const Id me = office.client->reader().memberId();
    const QDateTime at = office.environment.now().addDays(1);
    office.client->submit(commands::schedulePost(me, post, at));
    office.advanceMinutes(1);
    QCOMPARE(office.client->reader().scheduled().size(), 1);
    const ScheduledPost scheduled = office.client->reader().scheduled().first();
    post.files = { { u"f1"_s, u"a.png"_s, u"image/png"_s, "first" } };
    office.client->submit(commands::changeScheduledPost(me, scheduled, post, scheduled.post.attachments));
    office.advanceMinutes(1);
    QCOMPARE(office.wire.uploadUrls.size(), 1);
    QVERIFY2(office.wire.uploadUrls.first().path().contains(office.group),
        qPrintable(office.wire.uploadUrls.first().toString())); // where the post will be
    QCOMPARE(office.client->reader().scheduled().first().post.attachments.size(), 1);
    assertConverged(*office.client);
}

void OutboxTest::uploadCut()
{
    Office office;
    office.wire.trouble({ .point = FakeWire::Point::Upload, .fault = FakeWire::Fault::CutAfter });
    office.wire.trouble({ .point = FakeWire::Point::Upload,
        .fault = FakeWire::Fault::Status,
        .status = 503,
        .retryAfter = "7",
        .after = 1 });
    commands::NewPost post;
    post.groupId = office.group;
    post.body = u"with a file"_s;
    post.files = { { u"f1"_s, u"a.png"_s, u"image/png"_s, "bytes" } };
    office.client->submit(commands::createPost(post));
    office.advanceMinutes(5);
    QCOMPARE(office.bodies(), (QStringList { u"first"_s, u"with a file"_s }));
    assertConverged(*office.client);
}

void OutboxTest::ownEditAndSomebodyElses()
{
    // Anna's edit arrives, Ben's comes after it, and his push overtakes her answer.
    Office office;
    office.client->post(office.group, u"mine"_s);
    office.advanceMinutes(1);
    Id mine;
    for (const QJsonObject &post : office.server.objects(office.group, Type::Post)) {
        if (post.value("body"_L1) == u"mine"_s)
            mine = post.value("id"_L1).toString();
    }
    bool once = false;
    QObject::connect(&office.server, &FakeServer::pushed, &office.server, [&] {
        if (!std::exchange(once, true))
            QMetaObject::invokeMethod(
                &office.server, [&] { office.server.edit(office.group, mine, u"theirs"_s); }, Qt::QueuedConnection);
    });
    office.wire.pushes = FakeWire::Pushes::Reversed;
    office.client->submit(commands::editPost(office.client->reader().post(mine)->post, u""_s, u"mine, edited"_s));
    office.advanceMinutes(1);
    QVERIFY(once);
    assertConverged(*office.client);
}

// A call makes before it destroys: in one call, what is made again would be there already, and go.
void OutboxTest::takenBackAndGivenAgain()
{
    Office office;
    office.client->submit(commands::react(office.client->reader().post(office.first)->post, u"👍"_s));
    office.client->submit(commands::bookmark(office.anna, office.client->reader().post(office.first)->post));
    office.settle();
    office.client->worker().goOffline();
    const auto details = [&] { return *office.client->reader().post(office.first); };
    const Id before = details().bookmarkId;
    office.client->submit(commands::withdrawResponse(
        office.group, office.client->reader().myResponse(office.first, u"reaction"_s, u"👍"_s)));
    office.client->submit(commands::removeBookmark(office.anna, before));
    office.client->submit(commands::react(details().post, u"👍"_s));
    office.client->submit(commands::bookmark(office.anna, details().post));
    office.client->goLive();
    QCOMPARE(office.server.objects(office.group, Type::Response).size(), 1);
    QCOMPARE(office.server.objects(office.anna, Type::Bookmark).size(), 1);
    QVERIFY(details().bookmarkId != before);
    assertConverged(*office.client);
}

void OutboxTest::seenAndPreferences()
{
    Office office;
    office.client->submit(commands::markSeen(office.group, { office.first }));
    office.client->submit(commands::setPreferences(office.anna, { { u"theme"_s, u"dark"_s } }));
    office.settle();
    QVERIFY(office.server.objects(office.anna, Type::ReadMark)
            .value(office.group)
            .value("seen"_L1)
            .toObject()
            .contains(office.first));
    QCOMPARE(office.server.objects(office.anna, Type::Preference).value(u"singleton"_s).value("theme"_L1).toString(),
        u"dark"_s);
    assertConverged(*office.client);
}

// A page that was open when the group got its id writes there by the old one.
void OutboxTest::writesInAGroupThatWasJustMade()
{
    Office office;
    const Command group = commands::createGroup(FakeServer::workspace, { .name = u"Seals"_s });
    office.client->submit(group);
    office.advanceMinutes(1);
    QVERIFY(office.outbox().isEmpty());
    office.client->post(group.objectId, u"the first one here"_s);
    office.advanceMinutes(1);
    QVERIFY(office.outbox().isEmpty());
    int there = 0;
    for (const Id &account : office.server.accountsOf(office.anna))
        for (const QJsonObject &post : office.server.objects(account, Type::Post))
            there += post.value("body"_L1) == u"the first one here"_s && account != office.group;
    QCOMPARE(there, 1);
    assertConverged(*office.client);
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox.moc"
