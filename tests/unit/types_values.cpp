#include "sync/outbox/Command.h"
#include "sync/types/Json.h"
#include "sync/types/Patch.h"
#include "sync/types/Ulid.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace atrium;
using namespace Qt::StringLiterals;

// The wire's scalar types, patches, and the commands' factories.
class TypesValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void times_data();
    void times();
    void patches_data();
    void patches();
    void mergedPatches_data();
    void mergedPatches();
    void ulids();
    void typeNames();
    void lenient();
    void withoutEmpty();
    void commandsForPeople();
    void commandsOfOnesOwn();
    void editedPost();
    void quietHours_data();
    void quietHours();
};

void TypesValues::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    const QDate day(2026, 1, 31);
    QTest::newRow("milliseconds") << u"2026-01-31T09:12:44.123Z"_s
                                  << QDateTime(day, QTime(9, 12, 44, 123), QTimeZone::UTC);
    QTest::newRow("seconds") << u"2026-01-31T09:12:44Z"_s << QDateTime(day, QTime(9, 12, 44), QTimeZone::UTC);
    QTest::newRow("tenths") << u"2026-01-31T09:12:44.5Z"_s << QDateTime(day, QTime(9, 12, 44, 500), QTimeZone::UTC);
    QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s
                              << QDateTime(QDate(2024, 2, 29), QTime(0, 0), QTimeZone::UTC);
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.999Z"_s << QDateTime::fromMSecsSinceEpoch(-1, QTimeZone::UTC);
    QTest::newRow("no such day") << u"2026-02-30T00:00:00Z"_s << QDateTime();
    QTest::newRow("no such hour") << u"2026-02-01T25:00:00Z"_s << QDateTime();
    QTest::newRow("letters") << u"2026-0a-01T25:00:00Z"_s << QDateTime();
    QTest::newRow("empty") << QString() << QDateTime();
    QTest::newRow("words") << u"yesterday at noon, Z"_s << QDateTime();
}

void TypesValues::times()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, time);
    QCOMPARE(json::time({ { u"at"_s, text } }, "at"_L1), time);
    if (time.isValid())
        QCOMPARE(json::time({ { u"at"_s, json::utcDate(time) } }, "at"_L1), time);
    else
        QVERIFY(json::utcDate(time).isNull());
}

static QJsonObject object(const char *text) { return QJsonDocument::fromJson(text).object(); }

void TypesValues::patches_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("set") << R"({"a":1})"_ba << R"({"b":2})"_ba << R"({"a":1,"b":2})"_ba;
    QTest::newRow("null at the top is a value") << R"({"a":1})"_ba << R"({"a":null})"_ba << R"({"a":null})"_ba;
    QTest::newRow("into") << R"({"seen":{"x":true}})"_ba << R"({"seen/y":true})"_ba
                          << R"({"seen":{"x":true,"y":true}})"_ba;
    QTest::newRow("out of") << R"({"seen":{"x":true}})"_ba << R"({"seen/x":null})"_ba << R"({"seen":{}})"_ba;
    QTest::newRow("missing parent") << R"({})"_ba << R"({"a/b/c":1})"_ba << R"({"a":{"b":{"c":1}}})"_ba;
    QTest::newRow("escapes") << R"({"a":{}})"_ba << R"({"a/~01~1":1})"_ba << R"({"a":{"~1/":1}})"_ba;
}

void TypesValues::patches()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, after);
    QCOMPARE(patch::applied(object(before), object(patch)), object(after));
    QCOMPARE(patch::escaped(u"~1/"_s), u"~01~1"_s);
}

void TypesValues::mergedPatches_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("apart") << R"({"a":1})"_ba << R"({"b":2})"_ba;
    QTest::newRow("over") << R"({"a":1})"_ba << R"({"a":2})"_ba;
    QTest::newRow("inside both") << R"({"s/x":true})"_ba << R"({"s/y":true})"_ba;
    QTest::newRow("whole over inside") << R"({"s/x":true})"_ba << R"({"s":{}})"_ba;
    QTest::newRow("inside after whole") << R"({"s":{"x":true}})"_ba << R"({"s/y":true,"s/x":null})"_ba;
    QTest::newRow("deep after whole") << R"({"s":{"x":{}}})"_ba << R"({"s/x/y":1})"_ba;
    QTest::newRow("taken back") << R"({"s/x":true})"_ba << R"({"s/x":null})"_ba;
}

void TypesValues::mergedPatches()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    for (const char *start : { R"({})", R"({"a":0,"s":{"z":true,"x":true}})" }) {
        const QJsonObject oneByOne = patch::applied(patch::applied(object(start), object(first)), object(second));
        QCOMPARE(patch::applied(object(start), patch::merged(object(first), object(second))), oneByOne);
    }
}

void TypesValues::ulids()
{
    QSet<QString> seen;
    QString before;
    for (int i = 0; i < 1000; ++i) {
        const QString ulid = newUlid();
        QVERIFY(QRegularExpression(u"^[0-7][0-9A-HJKMNP-TV-Z]{25}$"_s).match(ulid).hasMatch());
        QVERIFY(!seen.contains(ulid));
        seen.insert(ulid);
        QVERIFY(ulid > before);
        before = ulid;
    }
    setUlidSource([] { return u"FIXED"_s; });
    QCOMPARE(newUlid(), u"FIXED"_s);
    setUlidSource(nullptr);
    QVERIFY(newUlid() != u"FIXED"_s);
}

void TypesValues::typeNames()
{
    for (const Type type : { Type::Member, Type::Group, Type::Membership, Type::Post, Type::Response, Type::ReadMark,
             Type::Preference, Type::Device })
        QCOMPARE(typeFromName(typeName(type)), type);
    QVERIFY(!typeFromName(u"Mailbox"_s));
}

void TypesValues::lenient()
{
    const QJsonObject wrong = object(R"({"id":7,"title":null,"attachments":"none","topics":[1,"a",null],"poll":3,
        "createdAt":false,"replyCount":"many","removed":"yes","unheardOf":{}})");
    const Post post = Post::fromJson(u"g1"_s, wrong);
    QVERIFY(post.id.isEmpty() && post.attachments.isEmpty() && !post.poll && !post.createdAt.isValid());
    QCOMPARE(post.topics, QStringList(u"a"_s));
    QCOMPARE(post.kind, u"update"_s);
    QCOMPARE(post.replyCount, 0);
    QVERIFY(!post.removed);
    QCOMPARE(Member::fromJson({}), Member());
    QCOMPARE(Group::fromJson({}), Group());
    QCOMPARE(Preferences::fromJson({}), Preferences());
}

void TypesValues::withoutEmpty()
{
    const QJsonObject whole
        = object(R"({"a":null,"b":"","c":[],"d":0,"e":false,"f":{},"g":"\"\\\n\t\u0001é😀/","h":[0,null,{"x":""}],
        "i":{"y":null},"j":-1.5,"k":12345678901234,"l":true,"":"empty name"})");
    const QByteArray kept = json::compactWithoutEmpty(whole);
    QJsonParseError error;
    const QJsonObject back = QJsonDocument::fromJson(kept, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QJsonObject expected = whole;
    for (const auto name : { "a"_L1, "b"_L1, "c"_L1, "d"_L1, "e"_L1 })
        expected.remove(name);
    QCOMPARE(back, expected);
    QCOMPARE(json::compactWithoutEmpty({}), "{}"_ba);
}

void TypesValues::commandsForPeople()
{
    setUlidSource([] { return u"01J0"_s; });
    const Command::File file { u"f1"_s, u"a.png"_s, u"image/png"_s, "1234"_ba };
    const Command created = commands::createPost({ .groupId = u"g1"_s,
        .parentId = u"p1"_s,
        .body = u"Hello"_s,
        .poll = Poll { { { u"o1"_s, u"Yes"_s } }, true, {} },
        .files = { file } });
    setUlidSource(nullptr);
    QCOMPARE(created.objectId, u"~01J0"_s);
    QCOMPARE(created.properties.value("token"_L1), u"01J0"_s);
    QCOMPARE(created.files.size(), 1);
    const Post echo = Post::fromJson(created.accountId, created.properties);
    QCOMPARE(echo.parentId, u"p1"_s);
    QCOMPARE(echo.attachments.value(0).localId, u"f1"_s);
    QCOMPARE(echo.attachments.value(0).size, 4);
    QVERIFY(echo.poll && echo.poll->multiple);
    for (const auto name : { "id"_L1, "threadId"_L1, "authorId"_L1, "createdAt"_L1, "replyCount"_L1 })
        QVERIFY2(!created.properties.contains(name), "the server alone sets it");

    Post post;
    post.id = u"p9"_s;
    post.accountId = u"g1"_s;
    QCOMPARE(commands::editPost(post, u"T"_s, u"B"_s).properties, object(R"({"title":"T","body":"B"})"));
    QCOMPARE(commands::removePost(post).properties, object(R"({"removed":true})"));
    QCOMPARE(commands::vote(post, u"o1"_s).properties.value("kind"_L1), u"vote"_s);
    QCOMPARE(
        commands::markSeen(u"g1"_s, { u"p1"_s, u"p2"_s }).properties, object(R"({"seen/p1":true,"seen/p2":true})"));
    QVERIFY(!commands::joinGroup(u"g1"_s, u"m1"_s).properties.contains("token"_L1));
    QCOMPARE(commands::withdrawResponse(u"g1"_s, u"r1"_s).operation, Command::Operation::Destroy);
}

void TypesValues::commandsOfOnesOwn()
{
    setUlidSource([] { return u"01J0"_s; });
    Post post;
    post.id = u"p9"_s;
    post.accountId = u"g1"_s;
    QCOMPARE(commands::bookmark(u"m1"_s, post).properties, object(R"({"token":"01J0","groupId":"g1","postId":"p9"})"));
    QCOMPARE(commands::reportPost(u"m1"_s, post, commands::ReportReason::Spam, u"again"_s).properties,
        object(R"({"token":"01J0","groupId":"g1","postId":"p9","reason":"spam","note":"again"})"));
    QCOMPARE(commands::askToJoin(u"g1"_s, u"please"_s).properties, object(R"({"token":"01J0","message":"please"})"));
    const Command scheduled = commands::schedulePost(u"m1"_s,
        { .groupId = u"g1"_s, .body = u"B"_s, .files = { { u"f1"_s, {}, {}, "1"_ba } } },
        QDateTime(QDate(2026, 3, 2), QTime(7, 0), QTimeZone::UTC));
    setUlidSource(nullptr);
    QCOMPARE(scheduled.accountId, u"m1"_s);
    QCOMPARE(scheduled.files.size(), 1);
    const ScheduledPost echo = ScheduledPost::fromJson(scheduled.properties);
    QCOMPARE(echo.sendAt, QDateTime(QDate(2026, 3, 2), QTime(7, 0), QTimeZone::UTC));
    QCOMPARE(echo.post.accountId, u"g1"_s);
    QCOMPARE(echo.post.attachments.value(0).localId, u"f1"_s);
    QCOMPARE(commands::pinPost(post, {}).properties, object(R"({"pinnedAt":null})"));
    QCOMPARE(commands::setMemberRole(u"g1"_s, u"s1"_s, u"moderator"_s).properties, object(R"({"role":"moderator"})"));
    QCOMPARE(commands::endJoinRequest(u"g1"_s, u"o1"_s).accountId, u"g1"_s);
}

void TypesValues::editedPost()
{
    Post post;
    post.title = u"T"_s;
    post.body = u"B"_s;
    post.topics = { u"a"_s };
    post.attachments
        = { { .blobId = u"b1"_s, .name = u"x"_s, .type = u"image/png"_s, .size = 3 }, { .blobId = u"b2"_s } };
    const commands::NewPost same { .title = u"T"_s, .body = u"B"_s, .topics = { u"a"_s } };
    QVERIFY(commands::editPost(post, same, post.attachments).properties.isEmpty());
    commands::NewPost edited = same;
    edited.body = u"C"_s;
    edited.files = { { u"f1"_s, u"y"_s, u"text/plain"_s, "12"_ba } };
    const Command command = commands::editPost(post, edited, { post.attachments.first() });
    QCOMPARE(command.files.size(), 1);
    QCOMPARE(command.properties,
        object(R"({"body":"C","attachments":[{"blobId":"b1","name":"x","type":"image/png","size":3},)"
               R"({"localId":"f1","name":"y","type":"text/plain","size":2}]})"));
}

void TypesValues::quietHours_data()
{
    QTest::addColumn<QByteArray>("hours");
    QTest::addColumn<QString>("at"); // 2 March 2026 is a Monday
    QTest::addColumn<bool>("quiet");
    const QByteArray night = R"({"from":"18:00","to":"07:30","days":[1,2,3,4,5]})";
    QTest::newRow("working") << night << u"2026-03-02T12:00"_s << false;
    QTest::newRow("the evening begins") << night << u"2026-03-02T18:00"_s << true;
    QTest::newRow("just before") << night << u"2026-03-02T17:59"_s << false;
    QTest::newRow("after midnight") << night << u"2026-03-03T02:00"_s << true;
    QTest::newRow("the morning begins") << night << u"2026-03-03T07:30"_s << false;
    QTest::newRow("Monday before work") << night << u"2026-03-02T07:00"_s << true;
    QTest::newRow("Saturday at noon") << night << u"2026-03-07T12:00"_s << true;
    const QByteArray noon = R"({"from":"12:00","to":"13:00","days":[1]})";
    QTest::newRow("at lunch") << noon << u"2026-03-02T12:30"_s << true;
    QTest::newRow("after lunch") << noon << u"2026-03-02T13:00"_s << false;
    QTest::newRow("not a working day") << noon << u"2026-03-03T15:00"_s << true;
    QTest::newRow("no time at all") << R"({"from":"09:00","to":"09:00","days":[1]})"_ba << u"2026-03-02T09:00"_s
                                    << false;
}

void TypesValues::quietHours()
{
    QFETCH(QByteArray, hours);
    QFETCH(QString, at);
    QFETCH(bool, quiet);
    const auto parsed = Preferences::fromJson({ { u"quietHours"_s, object(hours) } }).quietHours;
    QVERIFY(parsed);
    QCOMPARE(parsed->isQuiet(QDateTime::fromString(at, Qt::ISODate)), quiet);
    QVERIFY(!Preferences::fromJson({ { u"quietHours"_s, QJsonValue::Null } }).quietHours);
}

QTEST_GUILESS_MAIN(TypesValues)
#include "types_values.moc"
