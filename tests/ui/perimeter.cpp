// Guests and how long they stay, what their firm sees, and a group whose review is due.
#include "FeedFixture.h"

#include "ui/groups/FirmDialog.h"
#include "ui/groups/GroupMembersModel.h"
#include "ui/groups/GroupPage.h"
#include "ui/groups/GroupWords.h"
#include "ui/groups/GuestDialog.h"
#include "ui/notifications/NotificationWords.h"
#include "ui/shell/Actions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Shell.h"
#include "ui/shell/SignInPage.h"
#include "ui/widgets/ChoiceList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RelativeTime.h"

#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class Perimeter : public QObject {
    Q_OBJECT

    static QString utc(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }
    static QJsonObject rolf(const Id &sponsor, const QDateTime &until, const QDateTime &historyFrom = {})
    {
        return { { u"historyFrom"_s, historyFrom.isValid() ? QJsonValue(utc(historyFrom)) : QJsonValue() },
            { u"id"_s, u"sRolf"_s }, { u"memberId"_s, CacheFixture::rolf }, { u"role"_s, u"member"_s },
            { u"joinedAt"_s, u"2026-01-01T00:00:00Z"_s }, { u"sponsorId"_s, sponsor }, { u"until"_s, utc(until) } };
    }
    static QJsonObject mine(const Id &groupId, const QString &role)
    {
        return { { u"id"_s, QString(u"sMette-"_s + groupId) }, { u"memberId"_s, CacheFixture::mette },
            { u"role"_s, role }, { u"joinedAt"_s, u"2026-01-01T00:00:00Z"_s } };
    }
    static QJsonObject reviewed(const QDateTime &at)
    {
        QJsonObject group
            = CacheFixture::groupJson(CacheFixture::pumps, u"Pump control"_s, u"team"_s, u"Firmware and benches"_s);
        group.insert(u"reviewAt"_s, utc(at));
        return group;
    }
    static void show(GroupPage &page, const Id &group, const QString &part = {})
    {
        page.resize(760, 800);
        page.open({ .kind = Place::Kind::GroupAbout, .id = group, .postId = {}, .text = part });
        page.show();
    }
    // The menu of Rolf's row.
    static QMenu *menuOfRolf(GroupPage &page)
    {
        auto *list = page.findChild<QListView *>(u"groupMembers"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString() == "Rolf Lindqvist"_L1)
                list->setCurrentIndex(list->model()->index(row, 0));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(list, &event);
        return page.findChild<QMenu *>(u"memberMenu"_s);
    }
    static QJsonObject guestOfNordlys(const Id &id, const QString &name)
    {
        QJsonObject guest = CacheFixture::memberJson(id, name, u"guest"_s, u"Buyer"_s);
        guest.insert(u"firm"_s, u"Nordlys A/S"_s);
        return guest;
    }
    static OutboxItem last(const FeedFixture &f) { return f.client->reader().outbox().constLast(); }
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

private Q_SLOTS:
    void saysWhoInvitedAGuestAndUntilWhen()
    {
        FeedFixture f;
        QVERIFY2(f.isOpen(), qPrintable(f.problem));
        const QDateTime until(QDate(2026, 7, 25), QTime(12, 0), QTimeZone::UTC);
        QVERIFY(f.push(CacheFixture::nordlys, Type::Membership, { rolf(CacheFixture::amina, until) }));
        const auto membership = [&] {
            for (const Membership &one : f.client->reader().memberships(CacheFixture::nordlys))
                if (one.memberId == CacheFixture::rolf)
                    return one;
            return Membership();
        }();
        const QString words = guestText(membership, f.client->reader());
        QVERIFY(words.contains(u"Amina"_s) && words.contains(u"2026"_s));
        QVERIFY(guestText(*f.client->reader().myMembership(CacheFixture::nordlys), f.client->reader()).isEmpty());
        GroupMembersModel model(*f.client);
        model.setGroup(CacheFixture::nordlys);
        QStringList spoken;
        for (int row = 0; row < model.rowCount(); ++row)
            spoken += model.data(model.index(row), Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.join(u'\n').contains(words));
        QVERIFY(spoken.join(u'\n').contains(u"Nordlys A/S"_s));
    }

    void guestsAreOfferedNoOtherGroups()
    {
        FeedFixture f;
        QVERIFY2(f.isOpen(), qPrintable(f.problem));
        QTemporaryDir directory;
        QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
        MainWindow window(settings);
        window.showShell(*f.client, atrium::allPages());
        const auto offered = [&] {
            return QList { !window.findChild<QWidget *>(u"newGroup"_s)->isHidden(),
                !window.findChild<QWidget *>(u"goDiscover"_s)->isHidden(),
                (*window.findChild<Actions *>())[Actions::Id::NewGroup]->isEnabled() };
        };
        QCOMPARE(offered(), QList({ true, true, true }));
        QJsonObject guest = CacheFixture::memberJson(CacheFixture::mette, u"Mette"_s, u"guest"_s, {});
        guest.insert(u"firm"_s, u"Nordlys A/S"_s);
        QVERIFY(f.push(CacheFixture::workspace, Type::Member, { guest }));
        QTRY_COMPARE(offered(), QList({ false, false, false }));
        delete window.shell();
    }

    void whoAnswersForAGuestRenewsAndEnds_data()
    {
        QTest::addColumn<QString>("role"); // of Mette in the group
        QTest::addColumn<QString>("sponsor");
        QTest::addColumn<bool>("offered");
        QTest::newRow("owner") << u"owner"_s << CacheFixture::amina << true;
        QTest::newRow("sponsor") << u"member"_s << CacheFixture::mette << true;
        QTest::newRow("somebody else") << u"member"_s << CacheFixture::amina << false;
    }

    void whoAnswersForAGuestRenewsAndEnds()
    {
        QFETCH(const QString, role);
        QFETCH(const QString, sponsor);
        QFETCH(const bool, offered);
        FeedFixture f;
        const QDateTime until = now().addDays(10);
        QVERIFY(f.push(
            CacheFixture::nordlys, Type::Membership, { mine(CacheFixture::nordlys, role), rolf(sponsor, until) }));
        GroupPage page(*f.client);
        show(page, CacheFixture::nordlys, u"members"_s);
        auto *menu = menuOfRolf(page);
        QVERIFY(menu);
        auto *renew = menu->findChild<QAction *>(u"renew90"_s);
        QCOMPARE(renew != nullptr, offered);
        if (!offered)
            return;
        renew->trigger();
        QTRY_COMPARE(f.client->reader().outbox().size(), 1);
        QCOMPARE(last(f).type, Type::Membership);
        QCOMPARE(last(f).objectId, u"sRolf"_s);
        const auto asked = QDateTime::fromString(last(f).properties.value(u"until"_s).toString(), Qt::ISODateWithMs);
        QVERIFY(qAbs(asked.secsTo(until.addDays(90))) < 60);
        menu->findChild<QAction *>(u"endGuest"_s)->trigger();
        page.findChild<QPushButton *>(u"confirmYes"_s)->click();
        QTRY_COMPARE(last(f).operation, u"destroy"_s);
    }

    // The server takes no end that is more than 370 days ahead.
    void offersNoLongerThanTheServerTakes()
    {
        FeedFixture f;
        QVERIFY(f.push(CacheFixture::nordlys, Type::Membership,
            { mine(CacheFixture::nordlys, u"owner"_s), rolf(CacheFixture::amina, now().addDays(250)) }));
        GroupPage page(*f.client);
        show(page, CacheFixture::nordlys, u"members"_s);
        auto *menu = menuOfRolf(page);
        QVERIFY(menu);
        QVERIFY(menu->findChild<QAction *>(u"renew90"_s)->isEnabled());
        QVERIFY(!menu->findChild<QAction *>(u"renew180"_s)->isEnabled());
    }

    void asksHowFarBackANewGuestSees_data()
    {
        QTest::addColumn<QString>("choice"); // empty: none is made
        QTest::addColumn<QDateTime>("from");
        QTest::newRow("from today on") << QString() << QDate::currentDate().startOfDay();
        QTest::newRow("everything") << u"historyAll"_s << QDateTime();
    }

    void asksHowFarBackANewGuestSees()
    {
        QFETCH(const QString, choice);
        QFETCH(const QDateTime, from);
        FeedFixture f;
        QVERIFY(f.push(CacheFixture::nordlys, Type::Membership, { mine(CacheFixture::nordlys, u"owner"_s) }));
        QVERIFY(f.push(CacheFixture::workspace, Type::Member, { guestOfNordlys(u"mIda"_s, u"Ida Holm"_s) }));
        GroupPage page(*f.client);
        show(page, CacheFixture::nordlys, u"members"_s);
        page.findChild<QPushButton *>(u"addMember"_s)->click();
        auto *list = page.findChild<ChoiceList *>();
        QVERIFY(list);
        Q_EMIT list->chosen(u"mIda"_s, u"Ida Holm"_s);
        auto *dialog = page.findChild<GuestDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QRadioButton *>(u"historyFromToday"_s)->isChecked());
        QVERIFY(!dialog->findChild<QRadioButton *>(u"historyAsItIs"_s));
        if (!choice.isEmpty())
            dialog->findChild<QRadioButton *>(choice)->click();
        QVERIFY(f.client->reader().outbox().isEmpty());
        dialog->findChild<QPushButton *>(u"guestYes"_s)->click();
        QTRY_COMPARE(f.client->reader().outbox().size(), 1);
        QCOMPARE(last(f).operation, u"create"_s);
        QCOMPARE(last(f).properties.value(u"memberId"_s).toString(), u"mIda"_s);
        const QJsonValue asked = last(f).properties.value(u"historyFrom"_s);
        QCOMPARE(QDateTime::fromString(asked.toString(), Qt::ISODateWithMs), from);
    }

    void whoManagesAGroupChangesWhatAGuestSees_data()
    {
        QTest::addColumn<QString>("role"); // of Mette, who answers for him
        QTest::addColumn<bool>("offered");
        QTest::newRow("moderator") << u"moderator"_s << true;
        QTest::newRow("sponsor") << u"member"_s << false;
    }

    void whoManagesAGroupChangesWhatAGuestSees()
    {
        QFETCH(const QString, role);
        QFETCH(const bool, offered);
        FeedFixture f;
        const QDateTime from(QDate(2026, 2, 2), QTime(12, 0), QTimeZone::UTC);
        QVERIFY(f.push(CacheFixture::nordlys, Type::Membership,
            { mine(CacheFixture::nordlys, role), rolf(CacheFixture::mette, now().addDays(9), from) }));
        GroupPage page(*f.client);
        show(page, CacheFixture::nordlys, u"members"_s);
        auto *menu = menuOfRolf(page);
        QVERIFY(menu);
        auto *action = menu->findChild<QAction *>(u"guestHistory"_s);
        QCOMPARE(action != nullptr, offered);
        GroupMembersModel model(*f.client);
        model.setGroup(CacheFixture::nordlys);
        QStringList spoken;
        for (int row = 0; row < model.rowCount(); ++row)
            spoken += model.data(model.index(row), Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken.join(u'\n').contains(u"Sees posts since"_s), offered);
        if (!offered)
            return;
        action->trigger();
        auto *dialog = page.findChild<GuestDialog *>();
        QVERIFY(dialog);
        auto *asItIs = dialog->findChild<QRadioButton *>(u"historyAsItIs"_s);
        QVERIFY(asItIs && asItIs->isChecked() && asItIs->text().contains(u"2026"_s));
        dialog->findChild<QRadioButton *>(u"historyAll"_s)->click();
        dialog->findChild<QPushButton *>(u"guestYes"_s)->click();
        QTRY_COMPARE(f.client->reader().outbox().size(), 1);
        QCOMPARE(last(f).objectId, u"sRolf"_s);
        QVERIFY(last(f).properties.value(u"historyFrom"_s).isNull());
        QTRY_VERIFY(historyText(model.at(model.rowCount() - 1).membership).isEmpty()); // the echo
    }

    void asksTheOwnerWhenTheReviewIsDue_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("days"); // until the review
        QTest::addColumn<bool>("asks");
        QTest::newRow("due") << u"owner"_s << -1 << true;
        QTest::newRow("not yet") << u"owner"_s << 1 << false;
        QTest::newRow("moderator") << u"moderator"_s << -1 << false;
        QTest::newRow("member") << u"member"_s << -1 << false;
    }

    void asksTheOwnerWhenTheReviewIsDue()
    {
        QFETCH(const QString, role);
        QFETCH(const int, days);
        QFETCH(const bool, asks);
        FeedFixture f;
        QVERIFY(f.push(CacheFixture::workspace, Type::Group, { reviewed(now().addDays(days)) }));
        QVERIFY(f.push(CacheFixture::pumps, Type::Membership, { mine(CacheFixture::pumps, role) }));
        GroupPage page(*f.client);
        show(page, CacheFixture::pumps);
        QCOMPARE(page.findChild<QWidget *>(u"reviewCard"_s)->isVisible(), asks);
    }

    void keepsForHalfAYear()
    {
        FeedFixture f;
        QVERIFY(f.push(CacheFixture::workspace, Type::Group, { reviewed(now().addDays(-400)) }));
        QVERIFY(f.push(CacheFixture::pumps, Type::Membership, { mine(CacheFixture::pumps, u"owner"_s) }));
        GroupPage page(*f.client);
        show(page, CacheFixture::pumps);
        page.findChild<QPushButton *>(u"keepGroup"_s)->click();
        QTRY_VERIFY(f.client->reader().group(CacheFixture::pumps)->reviewAt > now().addMonths(5));
        QTRY_VERIFY(!page.findChild<QWidget *>(u"reviewCard"_s)->isVisible());
    }

    void closesAndChanges()
    {
        FeedFixture f;
        QVERIFY(f.push(CacheFixture::workspace, Type::Group, { reviewed(now().addDays(-1)) }));
        QVERIFY(f.push(CacheFixture::pumps, Type::Membership, { mine(CacheFixture::pumps, u"owner"_s) }));
        GroupPage page(*f.client);
        show(page, CacheFixture::pumps);
        QSignalSpy gone(&page, &Page::navigate);
        page.findChild<QPushButton *>(u"changeGroup"_s)->click();
        QCOMPARE(gone.first().first().value<Place>().kind, Place::Kind::NewGroup);
        page.findChild<QPushButton *>(u"closeGroup"_s)->click();
        QVERIFY(f.client->reader().outbox().isEmpty()); // asked first
        page.findChild<QPushButton *>(u"confirmYes"_s)->click();
        QTRY_VERIFY(f.client->reader().group(CacheFixture::pumps)->archivedAt.isValid());
        QTRY_VERIFY(!page.findChild<QWidget *>(u"reviewCard"_s)->isVisible());
    }

    void listsWhatAFirmSees()
    {
        FeedFixture f;
        QVERIFY(f.push(CacheFixture::nordlys, Type::Membership, { rolf(CacheFixture::amina, now().addDays(9)) }));
        GroupPage page(*f.client);
        show(page, CacheFixture::nordlys);
        auto *button = page.findChild<QPushButton *>(u"seeAsFirm"_s);
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), u"See it as Nordlys A/S"_s);
        button->click();
        auto *dialog = page.findChild<QDialog *>(u"firmDialog"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QWidget *>(u"firmSees-"_s + CacheFixture::nordlys));
        QVERIFY(!dialog->findChild<QWidget *>(u"firmSees-"_s + CacheFixture::pumps));
        QStringList said;
        for (const PlainLabel *label : dialog->findChildren<PlainLabel *>())
            said += label->text();
        for (const QString &name : { u"Amina Özdemir"_s, u"Mette Halvorsen"_s, u"Rolf Lindqvist"_s })
            QVERIFY2(said.contains(name), qPrintable(said.join(u'\n')));
        QVERIFY(!said.contains(u"Jonas Bakke"_s));
        show(page, CacheFixture::pumps);
        QVERIFY(!button->isVisible());
    }

    void saysHowFarBackAFirmSees_data()
    {
        QTest::addColumn<QDateTime>("rolf");
        QTest::addColumn<QDateTime>("ida");
        QTest::addColumn<QDateTime>("said"); // invalid: nothing
        const QDateTime january(QDate(2026, 1, 12), QTime(12, 0), QTimeZone::UTC);
        const QDateTime march(QDate(2026, 3, 12), QTime(12, 0), QTimeZone::UTC);
        QTest::newRow("the earliest") << march << january << january;
        QTest::newRow("one sees everything") << march << QDateTime() << QDateTime();
        QTest::newRow("both do") << QDateTime() << QDateTime() << QDateTime();
    }

    void saysHowFarBackAFirmSees()
    {
        QFETCH(const QDateTime, rolf);
        QFETCH(const QDateTime, ida);
        QFETCH(const QDateTime, said);
        FeedFixture f;
        QVERIFY(f.push(CacheFixture::workspace, Type::Member, { guestOfNordlys(u"mIda"_s, u"Ida Holm"_s) }));
        QJsonObject other = Perimeter::rolf(CacheFixture::amina, now().addDays(9), ida);
        other.insert(u"id"_s, u"sIda"_s);
        other.insert(u"memberId"_s, u"mIda"_s);
        QVERIFY(f.push(CacheFixture::nordlys, Type::Membership,
            { Perimeter::rolf(CacheFixture::amina, now().addDays(9), rolf), other }));
        QWidget page;
        auto &dialog = *new FirmDialog(*f.client, u"Nordlys A/S"_s, &page);
        QStringList lines;
        for (const PlainLabel *label : dialog.findChildren<PlainLabel *>())
            if (label->text().startsWith(u"Threads since"_s))
                lines += label->text();
        QCOMPARE(lines, said.isValid() ? QStringList { u"Threads since "_s + dayText(said) } : QStringList());
    }

    void notificationsSayWhatToDo_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("part");
        QTest::newRow("a guest") << u"guestEnds"_s << QStringList { u"Rolf"_s } << u"Pilot"_s
                                 << u"Rolf leaves Pilot soon, unless you renew it"_s << u"members"_s;
        QTest::newRow("two guests") << u"guestEnds"_s << QStringList { u"Rolf"_s, u"Ida"_s } << u"Pilot"_s
                                    << u"2 guests leave Pilot soon, unless you renew it"_s << u"members"_s;
        QTest::newRow("review") << u"review"_s << QStringList() << u"Pilot"_s
                                << u"Is Pilot still needed? You own it, and its review is due"_s << QString();
        QTest::newRow("ownerless, seen") << u"ownerless"_s << QStringList() << u"Pilot"_s
                                         << u"Pilot has no owner: somebody should take it over, or close it"_s
                                         << QString();
        QTest::newRow("ownerless, hidden")
            << u"ownerless"_s << QStringList() << QString()
            << u"Board has no owner: somebody should take it over, or close it"_s << QString();
    }

    void notificationsSayWhatToDo()
    {
        QFETCH(const QString, kind);
        QFETCH(const QStringList, names);
        QFETCH(const QString, group);
        QFETCH(const QString, sentence);
        QFETCH(const QString, part);
        NotificationDetails details;
        details.notification.kind = kind;
        details.notification.groupId = u"gPilot"_s;
        details.notification.text = u"Board"_s;
        details.group.name = group;
        for (const QString &name : names)
            details.members += Member { .id = u"m"_s + name, .name = name };
        QCOMPARE(notificationSentence(details), sentence);
        const Place place = notificationPlace(details.notification);
        QCOMPARE(place.kind, Place::Kind::GroupAbout);
        QCOMPARE(place.id, u"gPilot"_s);
        QCOMPARE(place.text, part);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    Perimeter test;
    return QTest::qExec(&test, argc, argv);
}

#include "perimeter.moc"
