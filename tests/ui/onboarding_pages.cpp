// The first week, what belongs where, and the charter.
#include "FeedFixture.h"
#include "ui/ShellFixture.h"

#include "ui/groups/HomeExplanation.h"
#include "ui/onboarding/CharterPage.h"
#include "ui/onboarding/RouteFormPage.h"
#include "ui/onboarding/RoutesPage.h"
#include "ui/onboarding/TaskWords.h"
#include "ui/text/MarkdownView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

class OnboardingPages : public QObject {
    Q_OBJECT

    static Place at(Place::Kind kind, const Id &id = {})
    {
        return { .kind = kind, .id = id, .postId = {}, .text = {} };
    }
    static QJsonObject me(const QString &role)
    {
        return CacheFixture::memberJson(CacheFixture::mette, u"Mette Halvorsen"_s, role, u"Head of assembly"_s);
    }
    static QString label(const QWidget &in, const QString &name)
    {
        const auto *found = in.findChild<PlainLabel *>(name);
        return found ? found->text() : QString();
    }
    static QStringList rows(const RoutesPage &page)
    {
        QStringList found;
        for (const PlainLabel *what : page.findChildren<PlainLabel *>(u"routeWhat"_s))
            if (what->isVisibleTo(&page))
                found += what->text();
        return found;
    }
    static OutboxItem last(const FeedFixture &f) { return f.client->reader().outbox().constLast(); }
    static QString markdown(const QWidget &page, const QString &section)
    {
        for (const QWidget *part : page.findChildren<QWidget *>(section))
            if (part->isVisibleTo(&page))
                return part->findChild<MarkdownView *>()->document()->toPlainText();
        return {};
    }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    // -- the first week

    void everyTaskHasATrainingCard_data()
    {
        QTest::addColumn<QString>("task");
        for (const char *task : { "profile", "joinGroup", "charter", "post", "ask", "answer", "accept", "thank",
                 "react", "groupCharter", "answerAsLeader", "acknowledge", "search", "bookmark" })
            QTest::newRow(task) << QString::fromLatin1(task);
    }

    void everyTaskHasATrainingCard()
    {
        QFETCH(const QString, task);
        const TaskWords words = TaskWords::of(task);
        QVERIFY(!words.title.isEmpty() && !words.action.isEmpty());
        const qsizetype count = words.card.simplified().split(u' ').size();
        QVERIFY2(count >= 60 && count <= 120, qPrintable(QString::number(count)));
        QVERIFY(TaskWords::of(u"juggle"_s).title.isEmpty());
    }

    void theFirstWeekTicksWhatIsDone()
    {
        FeedFixture f;
        QVERIFY2(f.isOpen(), qPrintable(f.problem));
        HomeExplanation home(*f.client);
        home.show();
        QVERIFY2(!visibleButton(home, u"task-thank"_s), "no charter, no path");
        f.cache.addCharter();
        QTRY_COMPARE(label(home, u"firstWeekCount"_s), u"1 of 5 done"_s); // she has accepted an answer
        QCOMPARE(visibleButton(home, u"task-accept"_s)->accessibleName(), u"Close a question of yours (done)"_s);
        QCOMPARE(visibleButton(home, u"task-profile"_s)->accessibleName(), u"Say what you work on (not done yet)"_s);
        QJsonObject told = me(u"teamLead"_s);
        told.insert(u"about"_s, u"Assembly."_s);
        QVERIFY(f.push(CacheFixture::workspace, Type::Member, { told }));
        QTRY_COMPARE(label(home, u"firstWeekCount"_s), u"2 of 5 done"_s);
    }

    void aTaskSaysHowAndLeadsThere_data()
    {
        QTest::addColumn<QString>("task");
        QTest::addColumn<int>("place"); // -1: a post is begun
        QTest::newRow("written here") << u"thank"_s << -1;
        QTest::newRow("done elsewhere") << u"answer"_s << static_cast<int>(Place::Kind::Search);
        QTest::newRow("the profile") << u"profile"_s << static_cast<int>(Place::Kind::Person);
    }

    void aTaskSaysHowAndLeadsThere()
    {
        QFETCH(const QString, task);
        QFETCH(const int, place);
        FeedFixture f;
        f.cache.addCharter();
        HomeExplanation home(*f.client);
        home.show();
        QSignalSpy gone(&home, &HomeExplanation::navigate);
        QSignalSpy begun(&home, &HomeExplanation::composeWanted);
        visibleButton(home, u"task-"_s + task)->click();
        auto *card = home.findChild<QDialog *>(u"taskCard"_s);
        QVERIFY(card && card->isVisible());
        QVERIFY(!card->findChild<MarkdownView *>()->document()->isEmpty());
        visibleButton(*card, u"doTask"_s)->click();
        QVERIFY(!card->isVisible());
        if (place < 0) {
            QCOMPARE(begun.value(0).value(0).toString(), u"praise"_s);
            QVERIFY(gone.isEmpty());
        } else {
            QCOMPARE(static_cast<int>(gone.value(0).value(0).value<Place>().kind), place);
        }
    }

    void thanksAreBegunFromTheFirstWeek()
    {
        ShellFixture f;
        QVERIFY2(f.show(), qPrintable(f.problem));
        f.window.shell()->go({});
        visibleButton(f.window, u"task-thank"_s)->click();
        f.click(u"doTask"_s);
        QTRY_VERIFY(f.find(u"composerBody"_s)->isVisible());
        QVERIFY(f.find<QPushButton>(u"praise"_s)->isChecked());
    }

    void putAwayAndBackAgain()
    {
        FeedFixture f;
        f.cache.addCharter();
        HomeExplanation home(*f.client);
        home.show();
        const auto *week = home.findChild<QWidget *>(u"firstWeek"_s);
        visibleButton(home, u"dismissFirstWeek"_s)->click();
        QTRY_VERIFY(f.client->reader().enrolment().dismissedAt.isValid());
        QVERIFY(week->isVisible() && !visibleButton(home, u"task-thank"_s));
        visibleButton(home, u"undoFirstWeek"_s)->click();
        QTRY_VERIFY(visibleButton(home, u"task-thank"_s));
        QVERIFY(!f.client->reader().enrolment().dismissedAt.isValid());
        visibleButton(home, u"dismissFirstWeek"_s)->click();
        QTRY_VERIFY(f.client->reader().enrolment().dismissedAt.isValid());
        home.hide(); // elsewhere
        home.show();
        QVERIFY(!week->isVisible());
    }

    void goneWhenAllIsDone()
    {
        FeedFixture f;
        f.cache.addCharter();
        HomeExplanation home(*f.client);
        home.show();
        const auto *week = home.findChild<QWidget *>(u"firstWeek"_s);
        QVERIFY(week->isVisible());
        QJsonObject charter = CacheFixture::fullCharterJson(2);
        charter.insert(
            u"paths"_s, QJsonObject { { u"teamLead"_s, QJsonArray { u"ask"_s, u"juggle"_s, u"joinGroup"_s } } });
        QVERIFY(f.push(CacheFixture::workspace, Type::Charter, { charter }));
        QTRY_VERIFY(!week->isVisible()); // what this program does not know holds nobody up
    }

    // -- what belongs where

    void theMapIsForEverybody()
    {
        FeedFixture f;
        f.cache.addCharter();
        RoutesPage page(*f.client);
        page.resize(760, 900);
        page.open(at(Place::Kind::Routes));
        page.show();
        QCOMPARE(rows(page),
            (QStringList {
                u"Holiday requests"_s, u"Project status"_s, u"Training times"_s, u"Wishes for the canteen"_s }));
        for (const QString &name : { u"addRoute"_s, u"editRoute"_s, u"removeRoute"_s })
            QVERIFY2(!visibleButton(page, name), qPrintable(name));
        const auto *status = page.findChild<QWidget *>(u"route-oStatus"_s);
        QSignalSpy gone(&page, &Page::navigate);
        visibleButton(*status, u"routeGroup"_s)->click();
        QCOMPARE(gone.value(0).value(0).value<Place>(), at(Place::Kind::Group, CacheFixture::pumps));
        visibleButton(*status, u"routeOwner"_s)->click();
        QCOMPARE(gone.value(1).value(0).value<Place>(), at(Place::Kind::Person, CacheFixture::amina));
        QCOMPARE(label(*page.findChild<QWidget *>(u"route-oHoliday"_s), u"routePlace"_s), u"→ HR portal"_s);
    }

    void anEmptyMapSaysSo()
    {
        FeedFixture f;
        f.cache.removeCharter();
        RoutesPage page(*f.client);
        page.open(at(Place::Kind::Routes));
        page.show();
        QVERIFY(page.findChild<EmptyState *>()->isVisible());
        QSignalSpy gone(&page, &Page::navigate);
        QVERIFY(f.push(CacheFixture::workspace, Type::Member, { me(u"admin"_s) }));
        QTRY_VERIFY(page.findChild<EmptyState *>()->findChild<QPushButton *>()->isVisible());
        page.findChild<EmptyState *>()->findChild<QPushButton *>()->click();
        QCOMPARE(gone.value(0).value(0).value<Place>(), at(Place::Kind::RouteForm));
    }

    void aRowIsRemovedAndComesBack()
    {
        FeedFixture f;
        f.cache.addCharter();
        QVERIFY(f.push(CacheFixture::workspace, Type::Member, { me(u"communityManager"_s) }));
        RoutesPage page(*f.client);
        page.resize(760, 900);
        page.open(at(Place::Kind::Routes));
        page.show();
        visibleButton(*page.findChild<QWidget *>(u"route-oStatus"_s), u"removeRoute"_s)->click();
        QTRY_COMPARE(rows(page).size(), 3);
        auto *undo = page.findChild<Banner *>(u"undoRoute"_s);
        QVERIFY(undo->isVisible() && undo->text().contains(u"Project status"_s));
        undo->findChild<QPushButton *>()->click();
        QTRY_COMPARE(rows(page).size(), 4);
        const QList<Route> routes = f.client->reader().routes();
        QCOMPARE(routes.at(1).what, u"Project status"_s);
        QCOMPARE(routes.at(1).words, (QStringList { u"project status"_s, u"milestone"_s }));
        QCOMPARE(routes.at(1).groupId, CacheFixture::pumps);
        QVERIFY(!undo->isVisible());
    }

    void aRowIsAdded()
    {
        FeedFixture f;
        f.cache.addCharter();
        RouteFormPage page(*f.client);
        page.resize(760, 1000);
        page.open(at(Place::Kind::RouteForm));
        page.show();
        QVERIFY(!visibleButton(page, u"saveRoute"_s)->isEnabled());
        page.findChild<QLineEdit *>(u"routeWhatField"_s)->setText(u"project STATUS"_s);
        QVERIFY2(!visibleButton(page, u"saveRoute"_s)->isEnabled(), "there is one");
        page.findChild<QLineEdit *>(u"routeWhatField"_s)->setText(u"Travel expenses"_s);
        QVERIFY(visibleButton(page, u"saveRoute"_s)->isEnabled());
        visibleButton(page, u"where-place"_s)->click();
        QVERIFY2(!visibleButton(page, u"saveRoute"_s)->isEnabled(), "where is that?");
        QVERIFY(!page.findChild<QWidget *>(u"routeGroups"_s)->isVisible());
        page.findChild<QLineEdit *>(u"routePlaceField"_s)->setText(u"Finance portal"_s);
        page.findChild<QLineEdit *>(u"routeWords"_s)->setText(u" Expenses, travel  cost,expenses,"_s);
        QSignalSpy back(&page, &Page::back);
        visibleButton(page, u"saveRoute"_s)->click();
        QCOMPARE(back.size(), 1);
        QTRY_COMPARE(f.client->reader().routes().size(), 5);
        const QJsonObject sent = last(f).properties;
        QCOMPARE(sent.value("place"_L1), u"Finance portal"_s);
        QCOMPARE(sent.value("groupId"_L1), QJsonValue());
        QCOMPARE(sent.value("words"_L1), QJsonValue(QJsonArray { u"expenses"_s, u"travel cost"_s }));
    }

    void onlyWhatChangedInARowIsSent()
    {
        FeedFixture f;
        f.cache.addCharter();
        RouteFormPage page(*f.client);
        page.resize(760, 1000);
        page.open(at(Place::Kind::RouteForm, u"oStatus"_s));
        page.show();
        QCOMPARE(page.findChild<QComboBox *>(u"routeGroups"_s)->currentData().toString(), CacheFixture::pumps);
        QCOMPARE(page.findChild<ChoiceChip *>(u"routeOwnerChoice"_s)->value(), CacheFixture::amina);
        page.findChild<QPlainTextEdit *>(u"routeExceptions"_s)->setPlainText(u"None."_s);
        visibleButton(page, u"saveRoute"_s)->click();
        QTRY_COMPARE(f.client->reader().outbox().size(), 1);
        QCOMPARE(last(f).properties, (QJsonObject { { u"exceptions"_s, u"None."_s } }));
        QCOMPARE(last(f).objectId, u"oStatus"_s);
    }

    void homeShowsTheFirstRows()
    {
        FeedFixture f;
        f.cache.addCharter();
        HomeExplanation home(*f.client);
        home.show();
        const auto *card = home.findChild<QWidget *>(u"homeRoutes"_s);
        QVERIFY(card->isVisible());
        QStringList lines;
        for (const QAbstractButton *line : card->findChildren<QAbstractButton *>())
            lines += line->text();
        QVERIFY(lines.contains(u"Project status"_s));
        QCOMPARE(lines.constLast(), u"Show all"_s);
        QSignalSpy gone(&home, &HomeExplanation::navigate);
        card->findChildren<QAbstractButton *>().constLast()->click();
        QCOMPARE(gone.value(0).value(0).value<Place>(), at(Place::Kind::Routes));
    }

    // -- the charter

    void theCharterInOnesLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
        FeedFixture f;
        f.cache.addCharter();
        CharterPage page(*f.client);
        page.resize(760, 900);
        page.open(at(Place::Kind::Charter));
        page.show();
        QCOMPARE(markdown(page, u"charter-purpose"_s), u"Hier fragen wir offen, damit eine Antwort vielen hilft."_s);
        for (const char16_t *section : { u"charter-sponsor", u"charter-rules", u"charter-visibility",
                 u"charter-measured", u"charter-neverMeasured", u"charter-outside", u"charter-official" })
            QVERIFY(page.findChild<QWidget *>(QString::fromUtf16(section))->isVisible());
        QVERIFY(!page.findChild<QWidget *>(u"charter-guests"_s));
    }

    void earlierVersionsSayWhatApplies()
    {
        FeedFixture f;
        f.cache.removeCharter();
        CharterPage page(*f.client);
        page.resize(760, 900);
        page.open(at(Place::Kind::Charter));
        page.show();
        QVERIFY(page.findChild<EmptyState *>()->isVisible());
        f.cache.addCharter();
        QTRY_VERIFY(label(page, u"charterAbout"_s).startsWith(u"Version 2 of 31 January 2026"_s));
        QVERIFY(label(page, u"charterAbout"_s).contains(u"accepted it on 10 February 2026"_s));
        auto *versions = page.findChild<ChoiceChip *>(u"charterVersions"_s);
        QVERIFY(versions->isVisible());
        Q_EMIT versions->chosen(u"1"_s);
        QTRY_COMPARE(markdown(page, u"charter-purpose"_s), u"A place to ask."_s);
        auto *earlier = page.findChild<Banner *>(u"charterEarlier"_s);
        QVERIFY(earlier->isVisible() && earlier->text().contains(u"Version 2 applies"_s));
        earlier->findChild<QPushButton *>()->click();
        QVERIFY(!earlier->isVisible());
        QTRY_VERIFY(markdown(page, u"charter-purpose"_s).startsWith(u"Here we ask"_s));
    }

    void guestsReadWhatItIsToThem()
    {
        FeedFixture f;
        f.cache.addCharter();
        QVERIFY(f.push(CacheFixture::workspace, Type::Member, { me(u"guest"_s) }));
        CharterPage page(*f.client);
        page.resize(760, 900);
        page.open(at(Place::Kind::Charter));
        page.show();
        QVERIFY(markdown(page, u"charter-guests"_s).startsWith(u"You are a guest"_s));
        QVERIFY(!page.findChild<QWidget *>(u"charter-purpose"_s));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Theme theme;
    OnboardingPages test;
    return QTest::qExec(&test, argc, argv);
}

#include "onboarding_pages.moc"
