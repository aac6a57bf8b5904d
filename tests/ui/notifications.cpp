// The notification centre, Official, what one missed, and what a person sets about them.
#include "ui/ShellFixture.h"

#include "ui/notifications/MissedCard.h"
#include "ui/notifications/MissedPage.h"
#include "ui/notifications/NotificationRow.h"
#include "ui/notifications/NotificationWords.h"
#include "ui/shell/NavigationRow.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QPushButton>
#include <QTimeEdit>

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QString &id, const QString &kind, const QDateTime &at, const QStringList &members,
    const Id &post = CacheFixture::answer, const Id &thread = CacheFixture::question)
{
    QJsonArray who;
    for (const QString &member : members)
        who.append(member);
    const QString time = at.toUTC().toString(Qt::ISODateWithMs);
    return { { u"id"_s, id }, { u"kind"_s, kind }, { u"groupId"_s, CacheFixture::pumps }, { u"postId"_s, post },
        { u"threadId"_s, thread }, { u"memberIds"_s, who }, { u"count"_s, static_cast<qint64>(members.size()) },
        { u"text"_s, kind == "reaction"_L1 ? u"👍"_s : QString() }, { u"createdAt"_s, time }, { u"lastAt"_s, time },
        { u"readAt"_s, QJsonValue::Null } };
}

Place placeOf(Place::Kind kind) { return { .kind = kind, .id = {}, .postId = {}, .text = {} }; }

// The window over a cache that already has notifications: a reply today, reactions yesterday, and
// one of long ago.
struct Noticed : ShellFixture {
    Noticed()
    {
        client.reset(); // one writer at a time
        QFile::remove(cache.path() + u".lock"_s);
        const QDateTime now = QDateTime::currentDateTime();
        if (!cache.reopen()
            || !cache.apply(CacheFixture::mette, Type::Notification,
                { json(u"nReply"_s, u"reply"_s, now.addSecs(-2), { CacheFixture::jonas }),
                    json(u"nReactions"_s, u"reaction"_s, now.addDays(-1),
                        { CacheFixture::lena, CacheFixture::jonas, CacheFixture::amina }),
                    json(u"nOld"_s, u"mention"_s, now.addDays(-40), { CacheFixture::amina }, CacheFixture::openQuestion,
                        CacheFixture::openQuestion) }))
            problem = u"fixture"_s;
        cache.close();
        ClientConfig config;
        config.server = QUrl(u"http://127.0.0.1:1"_s);
        config.memberId = CacheFixture::mette;
        config.deviceId = u"dHere"_s;
        config.token = "token";
        config.cachePath = cache.path();
        config.cacheKey = CacheFixture::key();
        if (auto opened = Client::open(config))
            client = std::move(*opened);
    }
    QList<NotificationRow *> rows() const
    {
        QList<NotificationRow *> found = window.findChildren<NotificationRow *>();
        found.removeIf([](NotificationRow *row) { return !row->isVisible(); });
        std::ranges::sort(found,
            [](auto *a, auto *b) { return a->mapTo(a->window(), QPoint()).y() < b->mapTo(b->window(), QPoint()).y(); });
        return found;
    }
    NotificationRow *row(const QString &id) const { return find<NotificationRow>(u"notification-"_s + id); }
    int unread() const { return client->reader().unreadNotifications(); }
};

} // namespace

class Notifications : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }

    void sentences_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("sentence");
        const QStringList one { u"Lena"_s };
        const QStringList two { u"Lena"_s, u"Jonas"_s };
        const QStringList four { u"Lena"_s, u"Jonas"_s, u"Amina"_s, u"Rolf"_s };
        QTest::newRow("one reacted") << u"reaction"_s << one << u"Lena reacted to your post"_s;
        QTest::newRow("two reacted") << u"reaction"_s << two << u"Lena and Jonas reacted to your post"_s;
        QTest::newRow("four reacted") << u"reaction"_s << four << u"Lena and 3 others reacted to your post"_s;
        QTest::newRow("four replied") << u"reply"_s << four << u"Lena and 3 others replied to you"_s;
        QTest::newRow("mention") << u"mention"_s << one << u"Lena mentioned you"_s;
        QTest::newRow("answer") << u"answer"_s << one << u"Lena accepted your answer"_s;
        QTest::newRow("praise") << u"praise"_s << one << u"Lena thanked you"_s;
        QTest::newRow("question") << u"question"_s << one << u"Lena asks something that you may know"_s;
        QTest::newRow("request") << u"request"_s << one << u"Lena would like to join Pumps"_s;
        QTest::newRow("admitted") << u"admitted"_s << QStringList() << u"You are now in Pumps"_s;
        QTest::newRow("unknown person") << u"reply"_s << QStringList { QString() } << u"Somebody replied to you"_s;
        QTest::newRow("of a newer server") << u"birthday"_s << one << u"Something new for you in Pumps"_s;
    }
    void sentences()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, names);
        QFETCH(QString, sentence);
        NotificationDetails details;
        details.notification.kind = kind;
        details.group.name = u"Pumps"_s;
        for (const QString &name : std::as_const(names))
            details.members += Member { .id = u"m"_s + name, .name = name };
        QCOMPARE(notificationSentence(details), sentence);
    }

    void ages_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<NotificationAge>("age");
        QTest::newRow("today") << 0 << NotificationAge::Today;
        QTest::newRow("a clock that is ahead") << -1 << NotificationAge::Today;
        QTest::newRow("yesterday") << 1 << NotificationAge::Yesterday;
        QTest::newRow("Monday") << 3 << NotificationAge::ThisWeek;
        QTest::newRow("Sunday before") << 4 << NotificationAge::Earlier;
    }
    void ages()
    {
        QFETCH(int, daysAgo);
        QFETCH(NotificationAge, age);
        const QDate thursday(2026, 3, 5);
        QCOMPARE(notificationAge(thursday.addDays(-daysAgo), thursday, Qt::Monday), age);
    }

    void catchingUpIsOfferedAfterAWhile_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<int>("sinceDaysAgo"); // 0: not offered
        QTest::newRow("an hour ago") << 0 << 0;
        QTest::newRow("Monday of this week") << 3 << 0;
        QTest::newRow("Friday before") << 6 << 7;
        QTest::newRow("ten days") << 10 << 10;
        QTest::newRow("half a year") << 180 << 30;
    }
    void catchingUpIsOfferedAfterAWhile()
    {
        QFETCH(int, daysAgo);
        QFETCH(int, sinceDaysAgo);
        const QDateTime thursday(QDate(2026, 3, 5), QTime(9, 0));
        const QDateTime since = catchUpSince(thursday.addDays(-daysAgo), thursday);
        QCOMPARE(since.isValid(), sinceDaysAgo > 0);
        if (sinceDaysAgo > 0)
            QCOMPARE(since, thursday.addDays(-sinceDaysAgo));
        QVERIFY(!catchUpSince({}, thursday).isValid()); // the first start ever
    }

    void rowsAreSpokenAndCounted()
    {
        Noticed f;
        QVERIFY2(f.show(), qPrintable(f.problem));
        QCOMPARE(f.find<NavigationRow>(u"goNotifications"_s)->count(), 3);
        f.click(u"goNotifications"_s);
        QCOMPARE(f.rows().size(), 3);
        QVERIFY(f.row(u"nReply"_s)->accessibleName().startsWith(u"Unread, Jonas"_s));
        QVERIFY(f.row(u"nReply"_s)->accessibleName().contains(u"replied to you"_s));
        QVERIFY(f.row(u"nReactions"_s)->accessibleName().contains(u"and 2 others reacted to your post"_s));
    }

    void enterOpensTheThreadAndMarksRead()
    {
        Noticed f;
        QVERIFY(f.show());
        f.click(u"goNotifications"_s);
        QTest::keyClick(f.row(u"nReply"_s), Qt::Key_Return);
        QCOMPARE(f.window.shell()->place().kind, Place::Kind::Thread);
        QCOMPARE(f.window.shell()->place().id, CacheFixture::question);
        QTRY_VERIFY(!f.client->reader().notification(u"nReply"_s)->notification.isUnread());
    }

    void lookingAtAThreadMarksItsNotificationsRead()
    {
        Noticed f;
        QVERIFY(f.show());
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.window.shell()->go({ .kind = Place::Kind::Thread, .id = CacheFixture::question, .postId = {}, .text = {} });
        QCOMPARE(f.unread(), 3); // not at a glance
        QTRY_COMPARE_WITH_TIMEOUT(f.unread(), 1, 10000); // the other thread's stays
        QTRY_COMPARE(f.find<NavigationRow>(u"goNotifications"_s)->count(), 1);
    }

    void allAreMarkedRead()
    {
        Noticed f;
        QVERIFY(f.show());
        f.click(u"goNotifications"_s);
        f.click(u"markAllRead"_s);
        QTRY_COMPARE(f.unread(), 0);
        QTRY_VERIFY(!f.find(u"markAllRead"_s)->isVisible());
        f.click(u"showUnread"_s);
        QVERIFY(f.rows().isEmpty());
    }

    void deleteDismissesAndUndoBringsBack()
    {
        Noticed f;
        QVERIFY(f.show());
        f.click(u"goNotifications"_s);
        QTest::keyClick(f.row(u"nReply"_s), Qt::Key_Delete);
        QTRY_COMPARE(f.rows().size(), 2);
        auto *undo = f.find<Banner>(u"undoDismiss"_s);
        QVERIFY(undo->isVisible());
        Q_EMIT undo->actionTriggered();
        QCOMPARE(f.rows().size(), 3);
        QVERIFY(f.client->reader().notification(u"nReply"_s));

        QTest::keyClick(f.row(u"nReply"_s), Qt::Key_Delete);
        f.click(u"goHome"_s); // goes on: now it is gone
        QTRY_VERIFY(!f.client->reader().notification(u"nReply"_s));
    }

    void arrowsGoFromRowToRow()
    {
        Noticed f;
        QVERIFY(f.show());
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.click(u"goNotifications"_s);
        f.window.shell()->page()->focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), f.row(u"nReactions"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), f.row(u"nReply"_s));
    }

    void officialCountsAndShowsAnnouncements()
    {
        Noticed f;
        QVERIFY(f.show());
        QCOMPARE(f.find<NavigationRow>(u"goOfficial"_s)->count(), f.client->reader().unreadOfficial());
        f.click(u"goOfficial"_s);
        QCOMPARE(f.window.shell()->place().kind, Place::Kind::Official);
        QVERIFY(f.find(u"explanation"_s)->isVisible());
    }

    void missedIsShortAndLeadsToTheThread()
    {
        Noticed f;
        QVERIFY(f.show());
        f.window.shell()->go(missedSince(f.cache.now().addDays(-60)));
        const auto cards = f.window.findChildren<MissedCard *>();
        QVERIFY(!cards.isEmpty());
        QVERIFY(cards.size() <= 10);
        QTest::keyClick(cards.constFirst(), Qt::Key_Return);
        QCOMPARE(f.window.shell()->place().kind, Place::Kind::Thread);
    }

    void quietHoursAreKept()
    {
        Noticed f;
        QVERIFY(f.show());
        f.window.shell()->go(placeOf(Place::Kind::Settings));
        QVERIFY(!f.client->reader().preferences().quietHours);
        f.find<QCheckBox>(u"quietHours"_s)->click();
        QTRY_VERIFY(f.client->reader().preferences().quietHours);
        QCOMPARE(f.client->reader().preferences().quietHours->days, (QSet<int> { 1, 2, 3, 4, 5 }));
        f.find<QTimeEdit>(u"quietFrom"_s)->setTime(QTime(17, 0));
        QTRY_COMPARE(f.client->reader().preferences().quietHours->from, QTime(17, 0));
        f.find<QPushButton>(u"workday5"_s)->click();
        QTRY_COMPARE(f.client->reader().preferences().quietHours->days, (QSet<int> { 1, 2, 3, 4 }));
        f.find<QCheckBox>(u"quietHours"_s)->click();
        QTRY_VERIFY(!f.client->reader().preferences().quietHours);
    }

    void mutedGroupsAreListedAndComeBack()
    {
        Noticed f;
        QVERIFY(f.show());
        f.client->submit(
            commands::setPreferences(CacheFixture::mette, { { u"groupLevels/"_s + CacheFixture::coffee, u"none"_s } }));
        f.window.shell()->go(placeOf(Place::Kind::Settings));
        QTRY_VERIFY(f.find(u"unmute-"_s + CacheFixture::coffee));
        QTRY_VERIFY(f.find(u"goGroup-"_s + CacheFixture::coffee)->accessibleName().endsWith(u"muted"_s));
        f.find<QPushButton>(u"unmute-"_s + CacheFixture::coffee)->click();
        QTRY_VERIFY(!f.find(u"goGroup-"_s + CacheFixture::coffee)->accessibleName().endsWith(u"muted"_s));
    }

private:
    Theme *m_theme = nullptr;
};

QTEST_MAIN(Notifications)
#include "notifications.moc"
