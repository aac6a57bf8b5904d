#include "FeedFixture.h"

#include "ui/composer/BodyEdit.h"
#include "ui/composer/Composer.h"
#include "ui/composer/FileTray.h"
#include "ui/feed/FeedPage.h"
#include "ui/outbox/ScheduledPage.h"
#include "ui/widgets/Banner.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

// Posts that go out later: made in the composer, changed and taken back on their page.
class ScheduledPostsTest : public QObject {
    Q_OBJECT

private:
    static QJsonObject scheduledJson(const Id &id, const QString &body, const QDateTime &at)
    {
        QJsonObject json = CacheFixture::postJson(id, CacheFixture::mette, u"Title of %1"_s.arg(id), body, at);
        json.insert(u"groupId"_s, CacheFixture::pumps);
        json.insert(u"sendAt"_s, at.toUTC().toString(Qt::ISODateWithMs));
        json.insert(u"problem"_s, QString());
        return json;
    }
    static Place place() { return { .kind = Place::Kind::Scheduled, .id = {}, .postId = {}, .text = {} }; }

private Q_SLOTS:
    void theComposerSchedules()
    {
        FeedFixture fixture;
        QVERIFY2(fixture.isOpen(), qPrintable(fixture.problem));
        FeedPage page(*fixture.client);
        page.resize(760, 900);
        page.open({ .kind = Place::Kind::Group, .id = CacheFixture::pumps, .postId = {}, .text = {} });
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.compose();
        auto *later = page.findChild<QAbstractButton *>(u"sendLater"_s);
        QVERIFY(!later->isEnabled()); // nothing is written yet
        auto *body = page.findChild<BodyEdit *>(u"composerBody"_s);
        QTest::keyClicks(body, u"For Monday"_s);
        QVERIFY(later->isEnabled());
        later->click();
        auto *menu = page.findChild<QMenu *>(u"sendLaterMenu"_s);
        QVERIFY(menu);
        menu->actions().at(1)->trigger(); // tomorrow
        QVERIFY(body->toPlainText().isEmpty());
        auto *notice = page.findChild<Banner *>(u"composerNotice"_s);
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"tomorrow"_s), qPrintable(notice->text()));
        QVERIFY2(notice->text().contains(u"online"_s), qPrintable(notice->text())); // this computer is offline
        QTRY_COMPARE(fixture.client->reader().scheduled().size(), 1);
        const ScheduledPost post = fixture.client->reader().scheduled().first();
        QCOMPARE(post.post.body, u"For Monday"_s);
        QCOMPARE(post.post.accountId, CacheFixture::pumps);
        QCOMPARE(post.sendAt.toLocalTime().time(), QTime(8, 0));
        QSignalSpy navigated(&page, &Page::navigate);
        Q_EMIT notice->actionTriggered();
        QCOMPARE(navigated.size(), 1);
    }

    void thePageListsThemAndChangesThem()
    {
        FeedFixture fixture;
        const QDateTime at = QDateTime::currentDateTimeUtc().addDays(2);
        QVERIFY(fixture.push(CacheFixture::mette, Type::ScheduledPost,
            { scheduledJson(u"xOne"_s, u"First words"_s, at),
                scheduledJson(u"xTwo"_s, u"Second words"_s, at.addDays(1)) }));
        ScheduledPage page(*fixture.client);
        page.resize(760, 900);
        page.open(place());
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *card = page.findChild<QWidget *>(u"scheduled-xOne"_s);
        QVERIFY(card);
        QCOMPARE(card->findChild<QLabel *>(u"scheduledBody"_s)->text(), u"First words"_s);
        QVERIFY(!card->findChild<QLabel *>(u"scheduledWaits"_s));

        card->findChild<QAbstractButton *>(u"editScheduled"_s)->click();
        auto *body = page.findChild<BodyEdit *>(u"composerBody"_s);
        QCOMPARE(body->toPlainText(), u"First words"_s);
        body->setPlainText(u"Better words"_s);
        page.findChild<QAbstractButton *>(u"post"_s)->click();
        QTRY_COMPARE(fixture.client->reader().scheduled().first().post.body, u"Better words"_s);
        QCOMPARE(fixture.client->reader().scheduled().first().post.title, u"Title of xOne"_s);
        QVERIFY(page.findChild<Composer *>(u"composer"_s)->isHidden());
        // It is not with the server yet, and says so.
        QTRY_VERIFY(page.findChild<QWidget *>(u"scheduled-xOne"_s)->findChild<QLabel *>(u"scheduledWaits"_s));

        page.findChild<QWidget *>(u"scheduled-xTwo"_s)->findChild<QAbstractButton *>(u"sendNow"_s)->click();
        QTRY_COMPARE(fixture.client->reader().scheduled().first().id, u"xTwo"_s); // now is before everything else
    }

    void choosingATimeIsNotInterrupted()
    {
        FeedFixture fixture;
        const QDateTime at = QDateTime::currentDateTimeUtc().addDays(2);
        QVERIFY(
            fixture.push(CacheFixture::mette, Type::ScheduledPost, { scheduledJson(u"xOne"_s, u"First words"_s, at) }));
        ScheduledPage page(*fixture.client);
        page.resize(760, 900);
        page.open(place());
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QPointer<QWidget> card = page.findChild<QWidget *>(u"scheduled-xOne"_s);
        card->findChild<QAbstractButton *>(u"changeTime"_s)->click();
        auto *menu = page.findChild<QMenu *>(u"changeTimeMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QVERIFY(fixture.push(CacheFixture::mette, Type::ScheduledPost,
            { scheduledJson(u"xTwo"_s, u"Made elsewhere"_s, at.addDays(1)) }));
        QTRY_VERIFY(page.findChild<QWidget *>(u"scheduled-xTwo"_s));
        QTRY_VERIFY(!card);
        QCOMPARE(page.findChild<QMenu *>(u"changeTimeMenu"_s), menu);
        menu->actions().constFirst()->trigger();
        QTRY_VERIFY(fixture.client->reader().scheduled().constFirst().sendAt < at.addDays(-1).addSecs(12 * 3600));
    }

    void aFileIsAddedToOneThatWaits()
    {
        FeedFixture fixture;
        const QDateTime at = QDateTime::currentDateTimeUtc().addDays(2);
        QVERIFY(
            fixture.push(CacheFixture::mette, Type::ScheduledPost, { scheduledJson(u"xOne"_s, u"First words"_s, at) }));
        QTemporaryDir directory;
        QFile plan(directory.filePath(u"plan.txt"_s));
        QVERIFY(plan.open(QIODevice::WriteOnly));
        plan.write("Monday");
        plan.close();
        ScheduledPage page(*fixture.client);
        page.resize(760, 900);
        page.open(place());
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.findChild<QAbstractButton *>(u"editScheduled"_s)->click();
        QVERIFY(page.findChild<QAbstractButton *>(u"attachFile"_s)->isVisible());
        page.findChild<FileTray *>()->addPaths({ plan.fileName() });
        page.findChild<QAbstractButton *>(u"post"_s)->click();
        QTRY_COMPARE(fixture.client->reader().scheduled().first().post.attachments.size(), 1);
        const Attachment file = fixture.client->reader().scheduled().first().post.attachments.first();
        QCOMPARE(file.name, u"plan.txt"_s);
        QCOMPARE(fixture.client->reader().blob(file.localId), "Monday");
        QTRY_VERIFY(page.findChild<QLabel *>(u"scheduledFiles"_s));
        QVERIFY(page.findChild<QLabel *>(u"scheduledFiles"_s)->text().startsWith(u"1 "_s));
    }

    void aDiscardedOneComesBack()
    {
        FeedFixture fixture;
        const QDateTime at = QDateTime::currentDateTimeUtc().addDays(2);
        QJsonObject json = scheduledJson(u"xOne"_s, u"Precious"_s, at);
        const QJsonObject file { { u"blobId"_s, u"bPlan"_s }, { u"name"_s, u"plan.pdf"_s },
            { u"type"_s, u"application/pdf"_s }, { u"size"_s, 7 } };
        json.insert(u"attachments"_s, QJsonArray { file });
        QVERIFY(fixture.push(CacheFixture::mette, Type::ScheduledPost, { json }));
        ScheduledPage page(*fixture.client);
        page.open(place());
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.findChild<QAbstractButton *>(u"discardScheduled"_s)->click();
        QTRY_VERIFY(fixture.client->reader().scheduled().isEmpty());
        auto *undo = page.findChild<Banner *>(u"undoDiscard"_s);
        QVERIFY(undo->isVisible());
        Q_EMIT undo->actionTriggered();
        QTRY_COMPARE(fixture.client->reader().scheduled().size(), 1);
        const ScheduledPost back = fixture.client->reader().scheduled().first();
        QCOMPARE(back.post.body, u"Precious"_s);
        QCOMPARE(back.sendAt.toSecsSinceEpoch(), at.toSecsSinceEpoch());
        QCOMPARE(back.post.attachments.size(), 1);
        QCOMPARE(back.post.attachments.first().blobId, u"bPlan"_s);
        QVERIFY(undo->isHidden());
    }

    void aProblemIsSaid()
    {
        FeedFixture fixture;
        QJsonObject json = scheduledJson(u"xOne"_s, u"Words"_s, QDateTime::currentDateTimeUtc().addDays(-1));
        json.insert(u"problem"_s, u"The group is archived."_s);
        QVERIFY(fixture.push(CacheFixture::mette, Type::ScheduledPost, { json }));
        ScheduledPage page(*fixture.client);
        page.open(place());
        auto *problem = page.findChild<QLabel *>(u"scheduledProblem"_s);
        QVERIFY(problem && problem->text().contains(u"archived"_s));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    ScheduledPostsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "scheduled_posts.moc"
