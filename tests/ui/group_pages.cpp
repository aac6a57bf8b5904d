// Finding, joining, reading about, managing, making and changing groups.
#include "FeedFixture.h"

#include "ui/feed/FeedPage.h"
#include "ui/groups/DiscoverPage.h"
#include "ui/groups/GroupFilesModel.h"
#include "ui/groups/GroupFormPage.h"
#include "ui/groups/GroupMembersModel.h"
#include "ui/groups/GroupPage.h"
#include "ui/groups/GroupWords.h"
#include "ui/groups/JoinCard.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PlainLabel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class GroupPages : public QObject {
    Q_OBJECT

    static Place about(const Id &id, const QString &part = {})
    {
        return { .kind = Place::Kind::GroupAbout, .id = id, .postId = {}, .text = part };
    }
    static QJsonObject group(const Id &id, const QString &name, const QString &join)
    {
        QJsonObject json = CacheFixture::groupJson(id, name, u"community"_s, u"A purpose"_s);
        json.insert(u"join"_s, join);
        return json;
    }
    // Mette's own membership, with a role.
    static QJsonObject mine(const Id &groupId, const QString &role)
    {
        return { { u"id"_s, QString(u"sMette-"_s + groupId) }, { u"memberId"_s, CacheFixture::mette },
            { u"role"_s, role }, { u"joinedAt"_s, u"2026-01-01T00:00:00Z"_s } };
    }
    static OutboxItem last(const FeedFixture &f) { return f.client->reader().outbox().constLast(); }

private Q_SLOTS:
    void asksToJoinAndWithdraws()
    {
        FeedFixture f;
        QVERIFY2(f.isOpen(), qPrintable(f.problem));
        QVERIFY(f.push(CacheFixture::workspace, Type::Group, { group(u"gSafety"_s, u"Safety board"_s, u"request"_s) }));
        DiscoverPage page(*f.client);
        page.resize(700, 700);
        page.show();
        page.findChild<QLineEdit *>(u"discoverFilter"_s)->setText(u"safe"_s);
        QVERIFY(visibleButton(page, u"join"_s));
        visibleButton(page, u"join"_s)->click();
        auto *message = page.findChild<QPlainTextEdit *>(u"joinMessage"_s);
        for (QPlainTextEdit *edit : page.findChildren<QPlainTextEdit *>(u"joinMessage"_s))
            if (edit->isVisible())
                message = edit;
        message->setPlainText(u"I audit the test benches."_s);
        visibleButton(page, u"sendRequest"_s)->click();
        QTRY_COMPARE(f.client->reader().joinState(u"gSafety"_s).kind, JoinState::Kind::Asked);
        QCOMPARE(last(f).type, Type::JoinRequest);
        QCOMPARE(last(f).properties.value(u"message"_s).toString(), u"I audit the test benches."_s);
        QTRY_VERIFY(visibleButton(page, u"withdrawRequest"_s));
        QVERIFY2(!visibleButton(page, u"join"_s), "one request is enough");
        visibleButton(page, u"withdrawRequest"_s)->click();
        QTRY_COMPARE(f.client->reader().joinState(u"gSafety"_s).kind, JoinState::Kind::None);
        QTRY_VERIFY(visibleButton(page, u"join"_s));
    }

    void declinedSaysWhomToAsk()
    {
        FeedFixture f;
        const QJsonObject safety = group(u"gSafety"_s, u"Safety board"_s, u"request"_s);
        QVERIFY(f.push(CacheFixture::workspace, Type::Group, { safety }));
        JoinCard card(*f.client);
        card.setGroup(Group::fromJson(safety));
        card.show();
        QVERIFY(f.push(CacheFixture::mette, Type::Notification,
            { { { u"id"_s, u"nDeclined"_s }, { u"kind"_s, u"declined"_s }, { u"groupId"_s, u"gSafety"_s },
                { u"postId"_s, QJsonValue() }, { u"threadId"_s, QJsonValue() }, { u"requestId"_s, QJsonValue() },
                { u"memberIds"_s, QJsonArray { CacheFixture::amina } }, { u"count"_s, 1 }, { u"text"_s, u""_s },
                { u"createdAt"_s, u"2026-03-01T10:00:00Z"_s }, { u"lastAt"_s, u"2026-03-01T10:00:00Z"_s },
                { u"readAt"_s, QJsonValue() } } }));
        QTRY_VERIFY(card.findChild<PlainLabel *>(u"joinHow"_s)->text().contains(u"declined"_s));
        QVERIFY(card.findChild<PlainLabel *>(u"joinHow"_s)->text().contains(u"Amina"_s)); // who owns it
        QVERIFY(visibleButton(card, u"join"_s)); // one can ask again
    }

    void closedGroupsAreNotOffered()
    {
        FeedFixture f;
        QJsonObject closed
            = CacheFixture::groupJson(CacheFixture::running, u"Running club"_s, u"community"_s, u"Tuesdays"_s);
        closed.insert(u"archivedAt"_s, u"2026-02-01T00:00:00Z"_s);
        QVERIFY(f.push(CacheFixture::workspace, Type::Group, { closed }));
        DiscoverPage page(*f.client);
        page.resize(700, 700);
        page.show();
        page.open({ .kind = Place::Kind::Discover, .id = {}, .postId = {}, .text = {} });
        QVERIFY(!visibleButton(page, u"join"_s));
    }

    void rights_data()
    {
        QTest::addColumn<QString>("membership"); // empty: not in it
        QTest::addColumn<QString>("role"); // in the workspace
        QTest::addColumn<bool>("manages");
        QTest::addColumn<bool>("mayJoin");
        QTest::newRow("member") << u"member"_s << u"teamLead"_s << false << false;
        QTest::newRow("moderator") << u"moderator"_s << u"member"_s << true << false;
        QTest::newRow("owner") << u"owner"_s << u"member"_s << true << false;
        QTest::newRow("community manager") << u""_s << u"communityManager"_s << true << true;
        QTest::newRow("stranger") << u""_s << u"member"_s << false << true;
        QTest::newRow("guest") << u""_s << u"guest"_s << false << false;
        QTest::newRow("advisor") << u""_s << u"advisor"_s << false << false;
    }

    void rights()
    {
        QFETCH(const QString, membership);
        QFETCH(const QString, role);
        QFETCH(const bool, manages);
        QFETCH(const bool, mayJoin);
        FeedFixture f;
        QVERIFY(f.push(CacheFixture::workspace, Type::Member,
            { CacheFixture::memberJson(CacheFixture::mette, u"Mette Halvorsen"_s, role, u"Head"_s) }));
        if (membership.isEmpty())
            QVERIFY(f.push(CacheFixture::pumps, Type::Membership, {}, { u"sMette-"_s + CacheFixture::pumps }));
        else
            QVERIFY(f.push(CacheFixture::pumps, Type::Membership, { mine(CacheFixture::pumps, membership) }));
        const GroupRights rights = rightsIn(*f.client->reader().group(CacheFixture::pumps), f.client->reader());
        QCOMPARE(rights.manages, manages);
        QCOMPARE(rights.mayJoin, mayJoin);
    }

    void membersDoNotManage()
    {
        FeedFixture f;
        GroupPage page(*f.client);
        page.resize(760, 800);
        page.open(about(CacheFixture::pumps));
        page.show();
        QCOMPARE(
            page.findChild<PlainLabel *>(u"groupPurpose"_s)->text(), u"Firmware and test benches of the X series"_s);
        QVERIFY(visibleButton(page, u"muteGroup"_s));
        QVERIFY(visibleButton(page, u"leaveGroup"_s));
        QVERIFY(!visibleButton(page, u"editGroup"_s));
        QVERIFY(!visibleButton(page, u"archiveGroup"_s));
        visibleButton(page, u"part-members"_s)->click();
        QVERIFY(!visibleButton(page, u"addMember"_s));
        QVERIFY(!visibleButton(page, u"part-requests"_s));
    }

    void joinsAnOpenGroup()
    {
        FeedFixture f;
        DiscoverPage page(*f.client);
        page.resize(700, 600);
        page.open({ .kind = Place::Kind::Discover, .id = {}, .postId = {}, .text = {} });
        page.show();
        QVERIFY(visibleButton(page, u"join"_s));
        visibleButton(page, u"join"_s)->click();
        QTRY_COMPARE(f.client->reader().outbox().size(), 1);
        QCOMPARE(last(f).type, Type::Membership);
        QCOMPARE(last(f).accountId, CacheFixture::running);
    }

    void leaveAndMute()
    {
        FeedFixture f;
        GroupPage page(*f.client);
        page.resize(760, 800);
        page.open(about(CacheFixture::pumps));
        page.show();
        visibleButton(page, u"muteGroup"_s)->click();
        QTRY_COMPARE(f.client->reader().preferences().groupLevels.value(CacheFixture::pumps), u"none"_s);
        QTRY_COMPARE(visibleButton(page, u"muteGroup"_s)->text(), u"Hear of this group again"_s);
        visibleButton(page, u"leaveGroup"_s)->click();
        QVERIFY(f.client->reader().myMembership(CacheFixture::pumps)); // asked first
        QSignalSpy gone(&page, &Page::navigate);
        page.findChild<QPushButton *>(u"confirmYes"_s)->click();
        QCOMPARE(gone.size(), 1);
        QTRY_VERIFY(!f.client->reader().myMembership(CacheFixture::pumps));
    }

    // The page may show another group by the time that something is chosen.
    void theMenuIsOfItsGroup()
    {
        FeedFixture f;
        FeedPage page(*f.client);
        page.resize(760, 800);
        const auto open
            = [&page](const Id &id) { page.open({ .kind = Place::Kind::Group, .id = id, .postId = {}, .text = {} }); };
        open(CacheFixture::pumps);
        page.show();
        visibleButton(page, u"groupMenu"_s)->click();
        auto *menu = page.findChild<QMenu *>(u"groupLevels"_s);
        QVERIFY(menu);
        open(CacheFixture::coffee);
        menu->actions().constLast()->trigger();
        page.findChild<QPushButton *>(u"confirmYes"_s)->click();
        QTRY_VERIFY(!f.client->reader().myMembership(CacheFixture::pumps));
        QVERIFY(f.client->reader().myMembership(CacheFixture::coffee));
    }

    void ownerClosesAndOpensAgain()
    {
        FeedFixture f;
        QVERIFY(f.push(CacheFixture::pumps, Type::Membership, { mine(CacheFixture::pumps, u"owner"_s) }));
        GroupPage page(*f.client);
        page.resize(760, 800);
        page.open(about(CacheFixture::pumps));
        page.show();
        QVERIFY(visibleButton(page, u"editGroup"_s));
        visibleButton(page, u"archiveGroup"_s)->click();
        page.findChild<QPushButton *>(u"confirmYes"_s)->click();
        QTRY_VERIFY(f.client->reader().group(CacheFixture::pumps)->archivedAt.isValid());
        QTRY_COMPARE(visibleButton(page, u"archiveGroup"_s)->text(), u"Open this group again"_s);
        visibleButton(page, u"archiveGroup"_s)->click();
        QTRY_VERIFY(!f.client->reader().group(CacheFixture::pumps)->archivedAt.isValid());
    }

    void membersOwnerFirstThenByName()
    {
        FeedFixture f;
        GroupMembersModel model(*f.client);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroup(CacheFixture::pumps);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.at(0).member.id, CacheFixture::amina);
        QVERIFY(f.push(CacheFixture::pumps, Type::Membership,
            { { { u"id"_s, u"sJonas"_s }, { u"memberId"_s, CacheFixture::jonas }, { u"role"_s, u"moderator"_s },
                  { u"joinedAt"_s, u"2026-01-01T00:00:00Z"_s } },
                { { u"id"_s, u"sLena"_s }, { u"memberId"_s, CacheFixture::lena }, { u"role"_s, u"member"_s },
                    { u"joinedAt"_s, u"2026-01-01T00:00:00Z"_s } } }));
        QTRY_COMPARE(model.rowCount(), 4);
        QStringList names;
        for (const GroupMember &row : model.rows())
            names += row.member.name.section(u' ', 0, 0);
        QCOMPARE(names, (QStringList { u"Amina"_s, u"Jonas"_s, u"Lena"_s, u"Mette"_s }));
        model.setText(u"managing"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).member.id, CacheFixture::lena);
    }

    void requestsAreLetInOrDeclined()
    {
        FeedFixture f;
        QVERIFY(f.push(
            CacheFixture::workspace, Type::Group, { group(CacheFixture::pumps, u"Pump control"_s, u"request"_s) }));
        QVERIFY(f.push(CacheFixture::pumps, Type::Membership, { mine(CacheFixture::pumps, u"moderator"_s) }));
        const auto request = [](const Id &id, const Id &member, const QString &at) {
            return QJsonObject { { u"id"_s, id }, { u"token"_s, id }, { u"memberId"_s, member },
                { u"message"_s, u"Please."_s }, { u"createdAt"_s, at } };
        };
        QVERIFY(f.push(CacheFixture::pumps, Type::JoinRequest,
            { request(u"qJonas"_s, CacheFixture::jonas, u"2026-02-01T10:00:00Z"_s),
                request(u"qLena"_s, CacheFixture::lena, u"2026-02-02T10:00:00Z"_s) }));
        GroupPage page(*f.client);
        page.resize(760, 800);
        page.open(about(CacheFixture::pumps, u"requests"_s));
        page.show();
        QCOMPARE(visibleButton(page, u"part-requests"_s)->text(), u"Requests · 2"_s);
        QVERIFY(visibleButton(page, u"part-requests"_s)->isChecked());
        page.findChild<QWidget *>(u"joinRequest-qJonas"_s)->findChild<QPushButton *>(u"admit"_s)->click();
        QTRY_COMPARE(visibleButton(page, u"part-requests"_s)->text(), u"Requests · 1"_s);
        QCOMPARE(last(f).type, Type::Membership);
        QCOMPARE(last(f).properties.value(u"memberId"_s).toString(), CacheFixture::jonas);
        page.findChild<QWidget *>(u"joinRequest-qLena"_s)->findChild<QPushButton *>(u"decline"_s)->click();
        QTRY_COMPARE(last(f).operation, u"destroy"_s);
        QCOMPARE(last(f).type, Type::JoinRequest);
        QCOMPARE(last(f).objectId, u"qLena"_s);
    }

    void filesOfTheGroup()
    {
        FeedFixture f;
        GroupFilesModel model(*f.client);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroup(CacheFixture::coffee);
        QCOMPARE(model.rowCount(), 2);
        QStringList names { model.at(0).file.attachment.name, model.at(1).file.attachment.name };
        names.sort();
        QCOMPARE(names, (QStringList { u"bench.png"_s, u"protocol.pdf"_s }));
        model.setGroup(CacheFixture::news);
        QCOMPARE(model.rowCount(), 0);
    }

    void validatesAsOneTypes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<bool>("ready");
        QTest::newRow("nothing yet") << u""_s << u""_s << false;
        QTest::newRow("no purpose") << u"Seals"_s << u""_s << false;
        QTest::newRow("ready") << u"Seals"_s << u"What we learn about seals."_s << true;
        QTest::newRow("taken") << u"pump CONTROL"_s << u"What we learn about seals."_s << false;
    }

    void validatesAsOneTypes()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, purpose);
        QFETCH(const bool, ready);
        FeedFixture f;
        GroupFormPage page(*f.client);
        page.open({ .kind = Place::Kind::NewGroup, .id = {}, .postId = {}, .text = {} });
        page.findChild<QLineEdit *>(u"groupName"_s)->setText(name);
        page.findChild<QLineEdit *>(u"groupPurposeField"_s)->setText(purpose);
        QCOMPARE(page.findChild<QPushButton *>(u"saveGroup"_s)->isEnabled(), ready);
    }

    void makesAGroupWithItsCharter()
    {
        FeedFixture f;
        GroupFormPage page(*f.client);
        const std::unique_ptr<QWidget> preview(page.makeExplanation());
        page.resize(760, 1200);
        page.open({ .kind = Place::Kind::NewGroup, .id = {}, .postId = {}, .text = {} });
        page.show();
        page.findChild<QLineEdit *>(u"groupName"_s)->setText(u"Seals"_s);
        page.findChild<QLineEdit *>(u"groupPurposeField"_s)->setText(u"What we learn about seals."_s);
        page.findChild<QAbstractButton *>(u"kind-team"_s)->click();
        page.findChild<QAbstractButton *>(u"join-request"_s)->click();
        page.findChild<QPlainTextEdit *>(u"groupGood"_s)->setPlainText(u"A leak with its pressure\n\n  A trick  "_s);
        page.findChild<QLineEdit *>(u"groupPromise"_s)->setText(u"Within a day"_s);
        bool previewed = false;
        for (const PlainLabel *label : preview->findChildren<PlainLabel *>())
            previewed = previewed || label->text() == u"A leak with its pressure"_s;
        QVERIFY(previewed);
        QSignalSpy gone(&page, &Page::navigate);
        page.findChild<QPushButton *>(u"saveGroup"_s)->click();
        QCOMPARE(gone.size(), 1);
        const Place place = gone.first().first().value<Place>();
        QCOMPARE(place.kind, Place::Kind::Group);
        QTRY_VERIFY(f.client->reader().group(place.id));
        const Group made = *f.client->reader().group(place.id);
        QCOMPARE(made.name, u"Seals"_s);
        QCOMPARE(made.kind, u"team"_s);
        QCOMPARE(made.join, u"request"_s);
        QCOMPARE(made.goodExamples, (QStringList { u"A leak with its pressure"_s, u"A trick"_s }));
        QCOMPARE(made.replyPromise, u"Within a day"_s);
    }

    void changesOnlyWhatWasChanged()
    {
        FeedFixture f;
        GroupFormPage page(*f.client);
        page.resize(760, 1200);
        QSignalSpy back(&page, &Page::back);
        page.open({ .kind = Place::Kind::NewGroup, .id = CacheFixture::pumps, .postId = {}, .text = {} });
        page.show();
        QVERIFY(!page.findChild<QWidget *>(u"kind-team"_s)->isVisible()); // a group stays what it is
        page.findChild<QLineEdit *>(u"groupPurposeField"_s)->setText(u"Everything about the X series"_s);
        page.findChild<QPushButton *>(u"saveGroup"_s)->click();
        QCOMPARE(back.size(), 1);
        QTRY_COMPARE(f.client->reader().outbox().size(), 1);
        QCOMPARE(last(f).properties, (QJsonObject { { u"purpose"_s, u"Everything about the X series"_s } }));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    GroupPages test;
    return QTest::qExec(&test, argc, argv);
}

#include "group_pages.moc"
