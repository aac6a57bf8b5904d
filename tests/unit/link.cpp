#include "ui/shell/Link.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;

class LinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("link");
        const auto row = [](const char *name, Place::Kind kind, const QString &id, const QString &post,
                             const QString &text, const QString &link) {
            QTest::newRow(name) << Place { .kind = kind, .id = id, .postId = post, .text = text } << link;
        };
        row("thread", Place::Kind::Thread, u"p1"_s, {}, {}, u"atrium:thread/p1"_s);
        row("reply", Place::Kind::Thread, u"p1"_s, u"p2"_s, {}, u"atrium:thread/p1?post=p2"_s);
        row("group", Place::Kind::Group, u"g1"_s, {}, {}, u"atrium:group/g1"_s);
        row("person", Place::Kind::Person, u"m1"_s, {}, {}, u"atrium:member/m1"_s);
        row("topic", Place::Kind::Topic, {}, {}, u"p 340/ä"_s, u"atrium:topic/p%20340%2F%C3%A4"_s);
        row("about a group", Place::Kind::GroupAbout, u"g1"_s, {}, {}, u"atrium:about/g1"_s);
        row("official", Place::Kind::Official, {}, {}, {}, u"atrium:official"_s);
        row("charter", Place::Kind::Charter, {}, {}, {}, u"atrium:charter"_s);
        row("what belongs where", Place::Kind::Routes, {}, {}, {}, u"atrium:routes"_s);
        row("search", Place::Kind::Search, {}, {}, u"#a b/c?d"_s, u"atrium:search/%23a%20b%2Fc%3Fd"_s);
    }
    void thereAndBack()
    {
        QFETCH(Place, place);
        QFETCH(QString, link);
        QCOMPARE(linkTo(place).toString(QUrl::FullyEncoded), link);
        const auto back = placeOf(QUrl(link));
        QVERIFY(back);
        QCOMPARE(*back, place);
    }

    void others_data()
    {
        QTest::addColumn<QString>("link");
        for (const char *link :
            { "https://example.org/thread/p1", "atrium:", "atrium:thread", "atrium:thread/", "atrium:thread/a b",
                "atrium:thread/../x", "atrium:settings/x", "atrium:thread/p1?post=a%20b", "file:///thread/p1" })
            QTest::newRow(link) << QString::fromLatin1(link);
    }
    void others()
    {
        QFETCH(QString, link);
        QVERIFY(!placeOf(QUrl(link)));
    }

    void withSlashes() { QCOMPARE(placeOf(QUrl(u"atrium://thread/p1"_s))->id, u"p1"_s); }
};

QTEST_GUILESS_MAIN(LinkTest)
#include "link.moc"
