#include "ui/composer/Draft.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;

class DraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void canBeSent_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<bool>("sendable");
        QTest::addColumn<bool>("wrong");
        const auto draft = [](const QString &kind, const QString &title, const QString &body) {
            Draft made;
            made.groupId = u"g"_s;
            made.kind = kind;
            made.title = title;
            made.body = body;
            return made;
        };
        const Draft::Limits limits;
        QTest::newRow("empty") << draft(u"update"_s, {}, {}) << false << false;
        QTest::newRow("white space") << draft(u"update"_s, u" "_s, u"\n "_s) << false << false;
        QTest::newRow("body") << draft(u"update"_s, {}, u"x"_s) << true << false;
        QTest::newRow("title") << draft(u"update"_s, u"x"_s, {}) << true << false;
        QTest::newRow("longest") << draft(u"update"_s, {}, QString(limits.body, u'x')) << true << false;
        QTest::newRow("too long") << draft(u"update"_s, {}, QString(limits.body + 1, u'x')) << false << true;
        QTest::newRow("long title") << draft(u"update"_s, QString(limits.title + 1, u'x'), u"x"_s) << false << true;
        Draft nowhere = draft(u"update"_s, {}, u"x"_s);
        nowhere.groupId.clear();
        QTest::newRow("no group") << nowhere << false << false;
        Draft poll = draft(u"poll"_s, {}, u"x"_s);
        poll.options = { u"one"_s, u" "_s };
        QTest::newRow("poll with one answer") << poll << false << false;
        poll.options = { u"one"_s, u"two"_s };
        QTest::newRow("poll") << poll << true << false;
        poll.options = QStringList(13, u"x"_s);
        QTest::newRow("poll with too many") << poll << false << true;
        Draft praise = draft(u"praise"_s, {}, u"x"_s);
        QTest::newRow("thanks to nobody") << praise << false << false;
        praise.praised = { u"m"_s };
        QTest::newRow("thanks") << praise << true << false;
    }
    void canBeSent()
    {
        QFETCH(Draft, draft);
        QTEST(draft.canBeSent({}), "sendable");
        QTEST(!draft.problem({}).isEmpty(), "wrong");
    }

    void topics_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("topics");
        QTest::newRow("none") << u"words"_s << QStringList();
        QTest::newRow("two") << u"#Pumps and #seals, again #pumps"_s << QStringList { u"pumps"_s, u"seals"_s };
        QTest::newRow("umlaut") << u"#Käfer"_s << QStringList { u"käfer"_s };
        QTest::newRow("number") << u"see #12"_s << QStringList();
        QTest::newRow("in a word or link") << u"C#x https://a.example/#top"_s << QStringList();
        QTest::newRow("code") << u"`#include` and\n```\n#define x\n```\n"_s << QStringList();
        QTest::newRow("heading") << u"# Heading"_s << QStringList();
    }
    void topics()
    {
        QFETCH(QString, body);
        Draft draft;
        draft.body = body;
        QTEST(draft.topics(), "topics");
    }

    void survivesJson()
    {
        Draft draft;
        draft.groupId = u"g1"_s;
        draft.parentId = u"p1"_s;
        draft.kind = u"poll"_s;
        draft.title = u"Title"_s;
        draft.body = u"Body"_s;
        draft.praised = { u"m1"_s };
        draft.options = { u"a"_s, u"b"_s };
        draft.multiple = true;
        draft.openDays = 7;
        draft.mentioned = { { u"m2"_s, u"Lena"_s } };
        const Draft back = Draft::fromJson(draft.toJson());
        QCOMPARE(back.groupId, draft.groupId);
        QCOMPARE(back.parentId, draft.parentId);
        QCOMPARE(back.kind, draft.kind);
        QCOMPARE(back.title, draft.title);
        QCOMPARE(back.body, draft.body);
        QCOMPARE(back.praised, draft.praised);
        QCOMPARE(back.options, draft.options);
        QCOMPARE(back.multiple, draft.multiple);
        QCOMPARE(back.openDays, draft.openDays);
        QCOMPARE(back.mentioned, draft.mentioned);
        QVERIFY(Draft().toJson().isEmpty());
        QVERIFY(Draft::fromJson(u"not json"_s).isEmpty());
    }

    void keepsWhatHadBeenBegunBelow()
    {
        Draft draft;
        draft.body = u"New words."_s;
        draft.keepBelow({});
        QCOMPARE(draft.body, u"New words."_s);
        Draft begun;
        begun.title = u"Lunch"_s;
        begun.body = u"With @Lena?"_s;
        begun.options = { u"Soup"_s, u" "_s, u"Cake"_s };
        begun.mentioned = { { u"m2"_s, u"Lena"_s } };
        draft.keepBelow(begun);
        QCOMPARE(draft.body, u"New words.\n\nLunch\n\nWith @Lena?\n\nSoup\n\nCake"_s);
        QCOMPARE(draft.mentions(), QStringList { u"m2"_s });
    }

    void becomesACommand()
    {
        Draft draft;
        draft.groupId = u"g1"_s;
        draft.kind = u"announcement"_s;
        draft.title = u" Title "_s;
        draft.body = u"Hello @Lena, #news"_s;
        draft.mentioned = { { u"m2"_s, u"Lena"_s }, { u"m3"_s, u"Somebody taken out again"_s } };
        const QJsonObject sent = draft.toCommand(QDateTime::currentDateTimeUtc()).properties;
        QCOMPARE(sent.value("title"_L1).toString(), u"Title"_s);
        QCOMPARE(sent.value("voice"_L1).toString(), u"group"_s);
        QCOMPARE(sent.value("mentions"_L1).toArray(), QJsonArray { u"m2"_s });
        QCOMPARE(sent.value("topics"_L1).toArray(), QJsonArray { u"news"_s });
        draft.parentId = u"p1"_s; // a reply is an update, whatever was chosen before
        QCOMPARE(draft.toCommand(QDateTime::currentDateTimeUtc()).properties.value("kind"_L1).toString(), u"update"_s);
    }
};

QTEST_GUILESS_MAIN(DraftTest)
#include "draft.moc"
