// Whether somebody is to be disturbed now, and with what.
#include "app/Attention.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

const QDateTime monday(QDate(2026, 3, 2), QTime(10, 0)); // local time

NotificationDetails details(const QString &id, const QString &kind = u"reply"_s)
{
    NotificationDetails details;
    details.notification.id = id;
    details.notification.kind = kind;
    details.notification.groupId = u"g1"_s;
    details.notification.threadId = u"t1"_s;
    details.notification.postId = u"p-"_s + id;
    details.members = { Member { .id = u"m1"_s, .name = u"Lena Thorup"_s } };
    details.group.name = u"Pump control"_s;
    details.title = u"Cold start"_s;
    return details;
}

Attention working()
{
    return { .now = monday,
        .quietHours = QuietHours { .from = QTime(18, 0), .to = QTime(7, 30), .days = { 1, 2, 3, 4, 5 } } };
}

Place threadPlace(const Id &id) { return { .kind = Place::Kind::Thread, .id = id, .postId = {}, .text = {} }; }

} // namespace

class AttentionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<Notification>("notification");
        QTest::addColumn<Attention>("attention");
        QTest::addColumn<bool>("shown");
        const auto row = [](const char *name, bool shown, auto change, const QString &kind = u"reply"_s) {
            Attention attention = working();
            Notification notification = details(u"n1"_s, kind).notification;
            change(notification, attention);
            QTest::newRow(name) << notification << attention << shown;
        };
        row("at work", true, [](auto &, auto &) { });
        row("not wanted on this device", false, [](auto &, Attention &a) { a.wanted = false; });
        row("read on another device", false, [](Notification &n, auto &) { n.readAt = monday.toUTC(); });
        row("in the evening", false, [](auto &, Attention &a) { a.now = monday.addSecs(9 * 3600); });
        row("before work", false, [](auto &, Attention &a) { a.now = monday.addSecs(-3 * 3600); });
        row("on a Sunday", false, [](auto &, Attention &a) { a.now = monday.addDays(-1); });
        row("a Sunday without quiet hours", true, [](auto &, Attention &a) {
            a.now = monday.addDays(-1);
            a.quietHours.reset();
        });
        row("paused", false, [](auto &, Attention &a) { a.pausedUntil = monday.addSecs(60); });
        row("the pause is over", true, [](auto &, Attention &a) { a.pausedUntil = monday; });
        row("muted group", false, [](auto &, Attention &a) { a.groupLevels = { { u"g1"_s, u"none"_s } }; });
        row("only what concerns me", true,
            [](auto &, Attention &a) { a.groupLevels = { { u"g1"_s, u"mentions"_s } }; });
        row("another group is muted", true, [](auto &, Attention &a) { a.groupLevels = { { u"g2"_s, u"none"_s } }; });
        row(
            "a request in a muted group", true,
            [](auto &, Attention &a) { a.groupLevels = { { u"g1"_s, u"none"_s } }; }, u"request"_s);
        row("looks at the thread", false, [](auto &, Attention &a) { a.looksAt = threadPlace(u"t1"_s); });
        row("looks at another thread", true, [](auto &, Attention &a) { a.looksAt = threadPlace(u"t2"_s); });
        row("looks at the notifications", false, [](auto &, Attention &a) {
            a.looksAt = Place { .kind = Place::Kind::Notifications, .id = {}, .postId = {}, .text = {} };
        });
    }
    void decides()
    {
        QFETCH(Notification, notification);
        QFETCH(Attention, attention);
        QFETCH(bool, shown);
        QCOMPARE(isToBeShown(notification, attention), shown);
    }

    void eachForItselfWhenFew()
    {
        const QList<Popup> popups = popupsFor({ details(u"n1"_s), details(u"n2"_s, u"reaction"_s) }, working());
        QCOMPARE(popups.size(), 2);
        QCOMPARE(popups[0].title, u"Lena Thorup replied to you"_s);
        QCOMPARE(popups[0].text, u"Pump control: Cold start"_s);
        QCOMPARE(popups[0].place.id, u"t1"_s);
        QCOMPARE(popups[0].place.postId, u"p-n1"_s);
        QVERIFY(popups[0].canReply);
        QVERIFY(!popups[1].canReply); // a reaction asks for no answer
    }

    void oneForAllWhenMany()
    {
        QList<NotificationDetails> many;
        for (int i = 0; i < 4; ++i)
            many += details(QString::number(i));
        const QList<Popup> popups = popupsFor(many, working());
        QCOMPARE(popups.size(), 1);
        QCOMPARE(popups[0].place.kind, Place::Kind::Notifications);
        QVERIFY(popups[0].title.startsWith(u'4'));
        many[0].notification.readAt = monday; // three are left
        QCOMPARE(popupsFor(many, working()).size(), 3);
    }
};

QTEST_GUILESS_MAIN(AttentionTest)
#include "attention.moc"
