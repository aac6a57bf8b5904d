// What becomes of what people did here when the server, or something in between, does not let it through.

#include "support/SyncWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

struct Office : TwoMembers {
    Office()
    {
        server.post(group, ben, u"first"_s);
        client->goLive();
    }
};

} // namespace

class LetThroughTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onePostThatIsNeverLetThrough_data();
    void onePostThatIsNeverLetThrough();
    void manyPostsThatAreNeverLetThrough();
    void oneFileThatIsNeverLetThrough_data();
    void oneFileThatIsNeverLetThrough();
    void anythingForAnAnswer_data();
    void anythingForAnAnswer();
    void cutsAreNotFailures();
};

void LetThroughTest::onePostThatIsNeverLetThrough_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("500") << 500 << QByteArray();
    QTest::newRow("406") << 406 << QByteArray();
    QTest::newRow("422") << 422 << QByteArray();
    QTest::newRow("451") << 451 << QByteArray();
    QTest::newRow("504, it takes too long") << 504 << QByteArray();
    QTest::newRow("403 from a proxy") << 403 << QByteArray("<html>");
    QTest::newRow("302 from a proxy") << 302 << QByteArray("<html>");
    QTest::newRow("400") << 400 << QByteArray(R"({"type":"about:blank","status":400})");
}

void LetThroughTest::onePostThatIsNeverLetThrough()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    Office office;
    office.client->worker().goOffline();
    office.client->post(office.group, u"before"_s);
    office.client->post(office.group, u"poison"_s);
    office.client->post(office.group, u"after"_s);
    office.wire.trouble({ .point = FakeWire::Point::Request,
        .fault = FakeWire::Fault::Status,
        .status = status,
        .body = body,
        .times = 1000,
        .about = "poison" });
    office.client->worker().start();
    office.advance(20'000);
    QCOMPARE(office.bodies(), (QStringList { u"after"_s, u"before"_s, u"first"_s }));
    for (int i = 0; i < 10; ++i) { // nor does it hold up anybody while it is tried
        office.client->post(office.group, u"later"_s);
        office.advanceMinutes(3);
    }
    QCOMPARE(office.bodies().count(u"later"_s), 10);
    QCOMPARE(office.outbox().size(), 1);
    QCOMPARE(office.outbox().constFirst().state, SendState::Failed);
    QVERIFY(!office.outbox().constFirst().error.isEmpty());
    office.wire.clearTroubles();
    office.client->worker().retry(office.outbox().constFirst().sequence);
    office.advanceMinutes(5);
    QCOMPARE(office.bodies().count(u"poison"_s), 1);
    assertConverged(*office.client);
}

// More than are looked at at once: what comes behind them goes all the same.
void LetThroughTest::manyPostsThatAreNeverLetThrough()
{
    Office office;
    office.client->worker().goOffline();
    for (int i = 0; i < 60; ++i)
        office.client->post(office.group, u"poison %1"_s.arg(i));
    office.client->post(office.group, u"after"_s);
    office.wire.trouble({ .point = FakeWire::Point::Request,
        .fault = FakeWire::Fault::Status,
        .status = 500,
        .times = 10'000,
        .about = "poison" });
    office.client->worker().start();
    office.advanceMinutes(150);
    QCOMPARE(office.bodies(), (QStringList { u"after"_s, u"first"_s }));
    QCOMPARE(office.outbox().size(), 60);
}

void LetThroughTest::oneFileThatIsNeverLetThrough_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("500") << 500;
    QTest::newRow("403 from a proxy") << 403;
}

void LetThroughTest::oneFileThatIsNeverLetThrough()
{
    QFETCH(const int, status);
    Office office;
    office.wire.trouble({ .point = FakeWire::Point::Upload,
        .fault = FakeWire::Fault::Status,
        .status = status,
        .body = "<html>",
        .times = 1000,
        .about = "virus" });
    for (const QByteArray &bytes : { "virus"_ba, "harmless"_ba }) {
        commands::NewPost post;
        post.groupId = office.group;
        post.body = QString::fromLatin1(bytes);
        post.files = { { u"f-"_s + post.body, u"a.txt"_s, u"text/plain"_s, bytes } };
        office.client->submit(commands::createPost(post));
    }
    office.client->post(office.group, u"without a file"_s);
    office.advance(20'000);
    QCOMPARE(office.bodies(), (QStringList { u"first"_s, u"harmless"_s, u"without a file"_s }));
    office.advanceMinutes(30);
    QCOMPARE(office.outbox().size(), 1);
    QCOMPARE(office.outbox().constFirst().state, SendState::Failed);
    office.client->worker().leaveOut(u"f-virus"_s);
    office.advanceMinutes(1);
    QCOMPARE(office.bodies().size(), 4);
    assertConverged(*office.client);
}

void LetThroughTest::anythingForAnAnswer_data()
{
    QTest::addColumn<FakeWire::Trouble>("trouble");
    using Fault = FakeWire::Fault;
    const auto row = [](const char *name, FakeWire::Trouble trouble) {
        trouble.point = FakeWire::Point::Request;
        QTest::newRow(name) << trouble;
    };
    for (const int status : { 302, 400, 404, 406, 408, 409, 412, 413, 422, 429, 500, 501, 502, 503, 504, 507 })
        row(qPrintable(QString::number(status)), { .fault = Fault::Status, .status = status, .body = "<html>" });
    for (const int status : { 400, 401, 403, 404, 500 }) {
        const QByteArray number = QByteArray::number(status);
        row(number + ", in the server's own words",
            { .fault = Fault::Status, .status = status, .body = R"({"type":"about:blank","status":)" + number + '}' });
    }
    row("401 from a proxy", { .fault = Fault::Status, .status = 401, .body = "<html>" });
    row("403 from a proxy", { .fault = Fault::Status, .status = 403, .body = "<html>" });
    row("not JSON", { .fault = Fault::NotJson });
    row("wrong JSON", { .fault = Fault::WrongJson });
    row("a foreign certificate", { .fault = Fault::Certificate });
}

// Nothing is lost, doubled or given up that three such answers met, and what comes after goes as well.
void LetThroughTest::anythingForAnAnswer()
{
    QFETCH(FakeWire::Trouble, trouble);
    Office office;
    trouble.times = 3;
    office.client->worker().goOffline();
    for (const QString &body : { u"a"_s, u"b"_s, u"c"_s })
        office.client->post(office.group, body);
    trouble.about = "Post/set";
    office.wire.trouble(trouble);
    office.client->worker().start();
    office.advanceMinutes(60);
    office.client->post(office.group, u"d"_s);
    office.advanceMinutes(5);
    for (const OutboxItem &item : office.outbox()) { // that was sent alone, and was said to be wrong
        QVERIFY(trouble.status == 400 || trouble.status == 413);
        QCOMPARE(item.state, SendState::Failed);
        office.client->worker().retry(item.sequence);
    }
    office.advanceMinutes(5);
    QCOMPARE(office.bodies(), (QStringList { u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"first"_s }));
    QCOMPARE(office.client->connection(), Connection::Live);
    assertConverged(*office.client);
}

// On a bad line a post is tried often; that says nothing about it.
void LetThroughTest::cutsAreNotFailures()
{
    Office office;
    office.wire.trouble(
        { .point = FakeWire::Point::Request, .fault = FakeWire::Fault::CutBefore, .times = 4, .about = "Post/set" });
    office.server.failMethod(u"Post/set"_s, u"serverFail"_s, 4);
    office.client->post(office.group, u"patient"_s);
    office.advanceMinutes(30);
    QCOMPARE(office.client->state().failed, 0);
    QCOMPARE(office.bodies(), (QStringList { u"first"_s, u"patient"_s }));
    assertConverged(*office.client);
}

QTEST_GUILESS_MAIN(LetThroughTest)
#include "let_through.moc"
