// Official posts that ask to be confirmed: the card, Home, the composer, and who has.
#include "FeedFixture.h"

#include "sync/store/Signing.h"
#include "sync/types/Json.h"
#include "ui/composer/AudienceDialog.h"
#include "ui/composer/Composer.h"
#include "ui/feed/FeedPage.h"
#include "ui/feed/FeedView.h"
#include "ui/feed/MustReadBox.h"
#include "ui/groups/HomeExplanation.h"
#include "ui/notifications/NotificationWords.h"
#include "ui/official/AcknowledgementReport.h"
#include "ui/official/MandateDialog.h"
#include "ui/official/MustReadWords.h"
#include "ui/official/ReportSheet.h"
#include "ui/official/Signer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class MustReadTest : public QObject {
    Q_OBJECT

private:
    struct News {
        explicit News(FeedFixture &fixture)
            : page(*fixture.client)
        {
            page.resize(760, 2400); // everything is on the screen
            page.open({ .kind = Place::Kind::Group, .id = CacheFixture::news, .postId = {}, .text = {} });
            page.show();
        }
        PostCard *card(const Id &id) const { return page.findChild<FeedView *>()->card(id); }
        MustReadBox *box(const Id &id = CacheFixture::mustRead) const
        {
            auto *box = card(id) ? card(id)->findChild<MustReadBox *>() : nullptr;
            return box && box->isVisibleTo(card(id)) ? box : nullptr;
        }
        QString text(const QString &name) const
        {
            auto *label = box() ? box()->findChild<QLabel *>(name) : nullptr;
            return label && label->isVisibleTo(box()) ? label->text() : QString();
        }
        QAbstractButton *button() const
        {
            auto *button = box() ? box()->findChild<QAbstractButton *>(u"confirmRead"_s) : nullptr;
            return button && button->isVisibleTo(box()) ? button : nullptr;
        }
        FeedPage page;
    };
    static MustRead inThreeDays()
    {
        MustRead asks;
        asks.by = QDate::currentDate().addDays(3).endOfDay().toUTC();
        return asks;
    }
    static QJsonObject reportJson(const QJsonObject &post)
    {
        const auto person
            = [](const QString &id, const QString &name, const QString &department, const QJsonValue &at) {
                  return QJsonObject { { u"memberId"_s, id }, { u"name"_s, name }, { u"department"_s, department },
                      { u"acknowledgedAt"_s, at } };
              };
        return { { u"accountId"_s, CacheFixture::news }, { u"postId"_s, CacheFixture::mustRead },
            { u"signedAt"_s, post.value("seal"_L1)["signedAt"_L1] }, { u"by"_s, QJsonValue::Null },
            { u"audience"_s, 3 }, { u"acknowledged"_s, 1 },
            { u"departments"_s,
                QJsonArray {
                    QJsonObject { { u"department"_s, u"Sales"_s }, { u"audience"_s, 2 }, { u"acknowledged"_s, 1 } },
                    QJsonObject { { u"department"_s, QString() }, { u"audience"_s, 1 }, { u"acknowledged"_s, 0 } } } },
            { u"list"_s,
                QJsonArray { person(u"m1"_s, u"Jonas Rask"_s, u"Sales"_s, u"2026-03-02T10:00:00Z"_s),
                    person(u"m2"_s, u"Aage \"Å\" Holm, jr."_s, u"=1+1"_s, QJsonValue::Null),
                    person(u"m3"_s, u"Bo"_s, QString(), QJsonValue::Null) } } };
    }
    static Result<> makeMetteManager(FeedFixture &fixture)
    {
        return fixture.push(CacheFixture::workspace, Type::Member,
            { CacheFixture::memberJson(
                CacheFixture::mette, u"Mette Sand"_s, u"communityManager"_s, u"Community manager"_s) });
    }

private Q_SLOTS:
    void theCardAsksAndIsConfirmed()
    {
        FeedFixture fixture;
        QVERIFY2(fixture.isOpen(), qPrintable(fixture.problem));
        QVERIFY(fixture.push(CacheFixture::news, Type::Post, { CacheFixture::mustReadJson(inThreeDays()) }));
        News news(fixture);
        QTRY_VERIFY(news.box());
        QCOMPARE(news.text(u"mustReadTitle"_s), u"Please confirm that you have read this"_s);
        QCOMPARE(news.text(u"mustReadNote"_s), dueText(inThreeDays().by));
        QVERIFY(news.card(CacheFixture::mustRead)->spokenName().contains(u"confirm"_s));
        QVERIFY(!news.box(CacheFixture::announcement)); // it asks nothing
        QCOMPARE(news.button()->text(), u"I have read this"_s);
        const int asking = news.card(CacheFixture::mustRead)->height();

        news.button()->setFocus();
        QTest::keyClick(news.button(), Qt::Key_Space);
        QTRY_COMPARE(fixture.client->reader().post(CacheFixture::mustRead)->asked, Asked::Done);
        QTRY_VERIFY(!news.button());
        QVERIFY(news.text(u"mustReadTitle"_s).startsWith(u"You confirmed this on"_s));
        QVERIFY(news.card(CacheFixture::mustRead)->height() < asking);
        const QList<OutboxItem> waiting = fixture.client->reader().outbox(); // there is no connection
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.constFirst().type, Type::Acknowledgement);
    }

    void whenItIsDue_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::newRow("today") << 0 << u"by today"_s;
        QTest::newRow("tomorrow") << 1 << u"by tomorrow"_s;
        QTest::newRow("this week") << 4 << u"by Friday"_s;
        QTest::newRow("later") << 10 << u"by "_s;
        QTest::newRow("yesterday") << -1 << u"since yesterday"_s;
        QTest::newRow("last week") << -3 << u"since Friday"_s;
    }
    void whenItIsDue()
    {
        QFETCH(const int, days);
        QFETCH(const QString, words);
        const QDateTime monday(QDate(2026, 3, 2), QTime(12, 0));
        const QDateTime by(monday.date().addDays(days), QTime(18, 0));
        QVERIFY2(dueText(by, monday).startsWith(words), qPrintable(dueText(by, monday)));
        QCOMPARE(isOverdue(by, monday), days < 0);
        QVERIFY(dueText({}, monday).isEmpty());
        QVERIFY(!dueSentence(by, monday).isEmpty() && !dueSentence({}, monday).isEmpty());
    }

    void whoKeepsTheWorkspaceSeesNumbers()
    {
        FeedFixture fixture;
        QVERIFY(makeMetteManager(fixture));
        MustRead leaders;
        leaders.roles = { u"leader"_s };
        const QJsonObject post = CacheFixture::mustReadJson(leaders);
        QVERIFY(fixture.push(CacheFixture::news, Type::Post, { post }));
        News news(fixture);
        QTRY_VERIFY(news.box());
        QCOMPARE(news.button()->text(), u"Show who"_s);
        const int height = news.card(CacheFixture::mustRead)->height();
        Q_EMIT fixture.client->acknowledgementsReady(CacheFixture::mustRead, reportJson(post));
        QCOMPARE(news.text(u"mustReadTitle"_s), u"1 of 3 have confirmed"_s);
        QCOMPARE(news.card(CacheFixture::mustRead)->height(), height);
        news.button()->click();
        QVERIFY(news.page.findChild<ReportSheet *>());

        news.card(CacheFixture::mustRead)->findChild<QAbstractButton *>(u"menu"_s)->click();
        auto *menu = news.page.findChild<QMenu *>(u"postMenu"_s);
        QVERIFY(menu);
        QVERIFY(std::ranges::any_of(
            menu->actions(), [](const QAction *action) { return action->objectName() == u"whoConfirmed"_s; }));
    }

    void theReportShowsWhoAndIsSaved()
    {
        FeedFixture fixture;
        const QJsonObject post = CacheFixture::mustReadJson(inThreeDays());
        ReportSheet *sheet = new ReportSheet(*fixture.client, Post::fromJson(CacheFixture::news, post), nullptr);
        sheet->show();
        auto *problem = sheet->findChild<QLabel *>(u"reportProblem"_s);
        QTRY_VERIFY2(problem->text().contains(u"offline"_s), qPrintable(problem->text()));
        QVERIFY(sheet->findChild<QWidget *>(u"reportAgain"_s)->isVisible());
        QVERIFY(!sheet->findChild<QWidget *>(u"reportSave"_s)->isEnabled());
        Q_EMIT fixture.client->acknowledgementsReady(CacheFixture::mustRead, reportJson(post));
        QVERIFY(!problem->isVisible());
        QVERIFY(sheet->findChild<QLabel *>(u"reportCount"_s)->text().startsWith(u"1 of 3 have confirmed"_s));
        auto *list = sheet->findChild<QTreeWidget *>(u"reportPeople"_s);
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(1)->text(0), u"Bo"_s);
        sheet->findChild<QAbstractButton *>(u"reportConfirmed"_s)->click();
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), u"Jonas Rask"_s);

        QTemporaryDir directory;
        const QString path = directory.filePath(u"confirmed.csv"_s);
        QVERIFY(sheet->saveTo(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("\xEF\xBB\xBFName,Department,Confirmed on\r\nJonas Rask,Sales,2026-03-02 "));
        QVERIFY(!sheet->saveTo(directory.filePath(u"no/such/folder.csv"_s)));
        QVERIFY(problem->isVisible());
        delete sheet;
    }

    void aSpreadsheetTakesNothingForAFormula()
    {
        AcknowledgementReport report;
        for (const QString &name : { u"=1+1"_s, u"+45"_s, u"-1"_s, u"@x"_s, u"Holm, jr."_s, u"Å \"Bo\""_s, u"a\nb"_s })
            report.people.append({ .memberId = {}, .name = name, .department = {}, .acknowledgedAt = {} });
        const QByteArrayList lines = report.toCsv().split('\r');
        QCOMPARE(lines.value(1), QByteArray("\n'=1+1,,"));
        QCOMPARE(lines.value(2), QByteArray("\n'+45,,"));
        QCOMPARE(lines.value(3), QByteArray("\n'-1,,"));
        QCOMPARE(lines.value(4), QByteArray("\n'@x,,"));
        QCOMPARE(lines.value(5), QByteArray("\n\"Holm, jr.\",,"));
        QCOMPARE(lines.value(6), QByteArray("\n\"Å \"\"Bo\"\"\",,"));
        QCOMPARE(lines.value(7), QByteArray("\n\"a\nb\",,"));
    }

    void homeSaysWhatIsWaiting()
    {
        FeedFixture fixture;
        QVERIFY(fixture.push(CacheFixture::news, Type::Post, { CacheFixture::mustReadJson(inThreeDays()) }));
        HomeExplanation home(*fixture.client);
        QSignalSpy gone(&home, &HomeExplanation::navigate);
        QAbstractButton *line = nullptr;
        for (auto *button : home.findChildren<QAbstractButton *>())
            if (button->text() == u"Travel between the sites"_s)
                line = button;
        QVERIFY(line);
        line->click();
        QCOMPARE(gone.size(), 1);
        const Place place = gone.constFirst().constFirst().value<Place>();
        QCOMPARE(place.kind, Place::Kind::Thread);
        QCOMPARE(place.id, CacheFixture::mustRead);
    }

    void whoWritesOfficiallyAsks()
    {
        FeedFixture fixture;
        const QByteArray seed(32, 'm');
        QJsonObject mandate = CacheFixture::mandateJson();
        mandate.insert(u"id"_s, u"aMette"_s);
        mandate.insert(u"memberId"_s, CacheFixture::mette);
        mandate.insert(u"publicKey"_s, signing::publicKeyOf(seed));
        mandate.insert(u"signature"_s,
            signing::sign(signing::mandateForm(CacheFixture::workspace, mandate), CacheFixture::organisationSeed()));
        QVERIFY(fixture.push(CacheFixture::workspace, Type::Mandate, { mandate }));
        QVERIFY(fixture.push(CacheFixture::mette, Type::SigningKey,
            { { { u"id"_s, u"k1"_s }, { u"publicKey"_s, signing::publicKeyOf(seed) },
                { u"wrapped"_s, signing::wrap(seed, u"four plain words"_s) } } }));
        QVERIFY(Signer::of(*fixture.client).unlock(u"four plain words"_s));

        Composer composer(*fixture.client);
        composer.resize(640, 600);
        composer.writePost(CacheFixture::news);
        composer.open();
        composer.show();
        const auto find = [&](const QString &name) { return composer.findChild<QWidget *>(name); };
        QVERIFY(find(u"mustReadEdit"_s)->isVisible());
        QVERIFY(!find(u"mustReadAudience"_s)->isVisible());
        composer.findChild<QPlainTextEdit *>(u"composerBody"_s)->setPlainText(u"Book trains."_s);
        auto *asks = composer.findChild<QCheckBox *>(u"mustReadAsks"_s);
        asks->click();
        QVERIFY(find(u"mustReadAudience"_s)->isVisible());
        auto *when = composer.findChild<QComboBox *>(u"mustReadWhen"_s);
        when->setCurrentIndex(when->findData(3));
        Q_EMIT when->activated(when->currentIndex());
        composer.findChild<QAbstractButton *>(u"mustReadAudience"_s)->click();
        auto *dialog = composer.findChild<AudienceDialog *>();
        QVERIFY(dialog);
        auto *box = dialog->findChild<QCheckBox *>(u"audience-Operations"_s);
        QVERIFY(box);
        box->click();
        dialog->findChild<QAbstractButton *>(u"audienceDone"_s)->click();
        QCOMPARE(composer.findChild<QAbstractButton *>(u"mustReadAudience"_s)->text(), u"Operations"_s);

        MustRead expected = inThreeDays();
        expected.departments = { u"Operations"_s };
        QCOMPARE(composer.draft().mustRead, expected);
        QCOMPARE(Draft::fromJson(composer.draft().toJson()).mustRead, expected); // after a restart as well
        composer.findChild<QAbstractButton *>(u"post"_s)->click();
        QTRY_COMPARE(fixture.client->reader().outbox().size(), 1);
        const auto post = fixture.client->reader().post(fixture.client->reader().outbox().first().objectId);
        QCOMPARE(post->proof, Proof::Official); // what it asks is part of what is signed
        QCOMPARE(post->post.mustRead, expected);
        QCOMPARE(post->asked, Asked::No); // not the author
        QTRY_VERIFY(!asks->isChecked()); // the next one begins without it
    }

    // Not with the program's own, and nobody has to choose before anything else goes on.
    void fileDialogsBeginWithThePersonsFiles()
    {
        FeedFixture fixture;
        const auto begins = [](const QWidget &in) {
            const auto *dialog = in.findChild<QFileDialog *>();
            return dialog && dialog->isVisible() && dialog->directory() != QDir();
        };
        auto *mandate = new MandateDialog(*fixture.client, nullptr);
        mandate->show();
        mandate->findChild<QAbstractButton *>(u"mandateKey"_s)->click();
        QVERIFY(begins(*mandate));
        delete mandate;

        for (const QString &name : { u"attachPicture"_s, u"attachFile"_s }) {
            Composer composer(*fixture.client);
            composer.writePost(CacheFixture::pumps);
            composer.open();
            composer.show();
            composer.findChild<QAbstractButton *>(name)->click();
            QVERIFY2(begins(composer), qPrintable(name));
        }
    }

    void onlyWhatIsOfficialAsks()
    {
        Draft draft;
        draft.groupId = CacheFixture::news;
        draft.body = u"Book trains."_s;
        draft.mustRead = inThreeDays();
        QVERIFY(!draft.toPost(QDateTime::currentDateTimeUtc()).mustRead);
        draft.mandateId = CacheFixture::lenasMandate;
        QVERIFY(draft.toPost(QDateTime::currentDateTimeUtc()).mustRead);
        draft.parentId = CacheFixture::announcement;
        QVERIFY(!draft.toPost(QDateTime::currentDateTimeUtc()).mustRead);
    }

    void theNotificationNamesThePost()
    {
        NotificationDetails details;
        details.notification.kind = u"mustRead"_s;
        details.title = u"Travel between the sites"_s;
        QCOMPARE(notificationSentence(details), u"Please read: Travel between the sites"_s);
        QCOMPARE(notificationIcon(u"mustRead"_s), u"shield-check"_s);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Theme theme;
    MustReadTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "must_read.moc"
