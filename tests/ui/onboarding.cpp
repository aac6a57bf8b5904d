// The introduction: which pages for whom, where it goes on, what it asks, and what it leaves in the outbox.
// When it comes is in onboarding_shown.
#include "FeedFixture.h"

#include "sync/types/Json.h"
#include "ui/composer/BodyEdit.h"
#include "ui/composer/Composer.h"
#include "ui/onboarding/AnswerNote.h"
#include "ui/onboarding/ChangesPage.h"
#include "ui/onboarding/CharterWords.h"
#include "ui/onboarding/FirstPostPage.h"
#include "ui/onboarding/GroupsPage.h"
#include "ui/onboarding/OnboardingWizard.h"
#include "ui/onboarding/RolePage.h"
#include "ui/widgets/Banner.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

const QStringList everyPage { u"why"_s, u"official"_s, u"routes"_s, u"etiquette"_s, u"visibility"_s, u"outside"_s,
    u"role"_s, u"groups"_s, u"post"_s };

QJsonObject with(QJsonObject object, const QJsonObject &properties)
{
    for (auto it = properties.begin(); it != properties.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

// What waits to be sent about the member's progress, all patches in one.
QJsonObject sent(const Client &client)
{
    QJsonObject all;
    for (const OutboxItem &item : client.reader().outbox())
        if (item.type == Type::Enrolment)
            all = with(all, item.properties);
    return all;
}

} // namespace

class Onboarding : public QObject {
    Q_OBJECT

private:
    // Mette, as far as she has come.
    static bool enrol(FeedFixture &f, const QString &page, int accepted = 0, const QDateTime &finishedAt = {})
    {
        return f.isOpen()
            && f.push(
                CacheFixture::mette, Type::Enrolment, { CacheFixture::enrolmentJson(page, accepted, finishedAt) });
    }
    static bool publish(FeedFixture &f, const QJsonObject &charter)
    {
        return bool(f.push(CacheFixture::workspace, Type::Charter, { charter }));
    }
    template <typename T = QAbstractButton> static T *find(const QWidget &wizard, const QString &name)
    {
        for (T *found : wizard.findChildren<T *>(name))
            if (found->isVisibleTo(&wizard))
                return found;
        return nullptr;
    }
    static QString textOf(const QWidget &wizard, const QString &name)
    {
        const auto *label = find<QLabel>(wizard, name);
        return label ? label->text() : QString();
    }

private Q_SLOTS:
    void goesOnWhereItWasLeft()
    {
        FeedFixture f;
        QVERIFY(enrol(f, u"visibility"_s));
        OnboardingWizard wizard(*f.client, OnboardingWizard::Mode::Needed);
        QCOMPARE(wizard.pages(), everyPage);
        QCOMPARE(wizard.page(), u"visibility"_s);
        wizard.next();
        QCOMPARE(wizard.page(), u"outside"_s);
        QTRY_COMPARE(sent(*f.client), (QJsonObject { { u"page"_s, u"outside"_s } }));
        wizard.back();
        wizard.back();
        QCOMPARE(wizard.page(), u"etiquette"_s);
        QVERIFY(find(wizard, u"step-visibility"_s)->isEnabled()); // reached before
        QVERIFY(!find(wizard, u"step-groups"_s)->isEnabled());
        find(wizard, u"step-why"_s)->click();
        QCOMPARE(wizard.page(), u"why"_s);
        QVERIFY(!find(wizard, u"wizardBack"_s));
    }

    void doesNotPassWhatHasToBeAccepted()
    {
        FeedFixture f;
        QVERIFY(enrol(f, u"groups"_s));
        QCOMPARE(OnboardingWizard(*f.client, OnboardingWizard::Mode::Needed).page(), u"outside"_s);
        QVERIFY(enrol(f, u"groups"_s, 1));
        QCOMPARE(OnboardingWizard(*f.client, OnboardingWizard::Mode::Needed).page(), u"groups"_s);
    }

    void casesAreJudgedAndExplained()
    {
        FeedFixture f;
        QVERIFY(enrol(f, u"official"_s));
        OnboardingWizard wizard(*f.client, OnboardingWizard::Mode::Needed);
        QAbstractButton *next = find(wizard, u"wizardNext"_s);
        QVERIFY(next->isEnabled()); // first what is official, in words
        wizard.next();
        QVERIFY(find<QWidget>(wizard, u"caseCard"_s));
        QCOMPARE(textOf(wizard, u"wizardCount"_s), u"1 of 2 cases"_s);
        QVERIFY(!next->isEnabled());
        wizard.next();
        QCOMPARE(textOf(wizard, u"wizardCount"_s), u"1 of 2 cases"_s);
        find(wizard, u"caseNotOfficial"_s)->click();
        QVERIFY(find<AnswerNote>(wizard, u"caseAnswer"_s)->isRight());
        QVERIFY(find<AnswerNote>(wizard, u"caseAnswer"_s)->accessibleName().contains(u"There is no shield."_s));
        wizard.next();
        QCOMPARE(textOf(wizard, u"wizardCount"_s), u"2 of 2 cases"_s);
        find(wizard, u"caseNotOfficial"_s)->click();
        QVERIFY(!find<AnswerNote>(wizard, u"caseAnswer"_s)->isRight());
        find(wizard, u"caseOfficial"_s)->click();
        QVERIFY(find<AnswerNote>(wizard, u"caseAnswer"_s)->isRight());
        wizard.back();
        QCOMPARE(textOf(wizard, u"wizardCount"_s), u"1 of 2 cases"_s);
        QVERIFY(find(wizard, u"caseNotOfficial"_s)->isChecked()); // as it was answered
        wizard.next();
        wizard.next();
        QCOMPARE(wizard.page(), u"routes"_s);
    }

    void acceptingIsACommand()
    {
        FeedFixture f;
        QVERIFY(enrol(f, u"outside"_s));
        OnboardingWizard wizard(*f.client, OnboardingWizard::Mode::Needed);
        QAbstractButton *next = find(wizard, u"wizardNext"_s);
        QVERIFY2(next->text().contains(u"keep to it"_s), qPrintable(next->text()));
        next->click();
        QTRY_COMPARE(sent(*f.client), (QJsonObject { { u"acceptedVersion"_s, 1 }, { u"page"_s, u"role"_s } }));
        wizard.back();
        QVERIFY2(!next->text().contains(u"keep to it"_s), "once is enough");
    }

    void endsOnce()
    {
        FeedFixture f;
        QVERIFY(enrol(f, u"post"_s, 1));
        OnboardingWizard wizard(*f.client, OnboardingWizard::Mode::Needed);
        QSignalSpy closed(&wizard, &OnboardingWizard::closed);
        QCOMPARE(find(wizard, u"wizardNext"_s)->text(), u"Finish without a post"_s);
        wizard.next();
        QCOMPARE(closed.size(), 1);
        QTRY_VERIFY(json::time(sent(*f.client), "finishedAt"_L1).isValid());
        QTRY_VERIFY(!OnboardingWizard::isWanted(f.client->reader(), QDateTime::currentDateTimeUtc()));
    }

    void canBePutOffWhereThatIsAllowed_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::newRow("allowed") << true;
        QTest::newRow("not allowed") << false;
    }

    void canBePutOffWhereThatIsAllowed()
    {
        QFETCH(const bool, allowed);
        FeedFixture f;
        QVERIFY(enrol(f, u"routes"_s));
        QVERIFY(publish(f, with(CacheFixture::charterJson(1), { { u"mayPostpone"_s, allowed } })));
        OnboardingWizard wizard(*f.client, OnboardingWizard::Mode::Needed);
        QSignalSpy closed(&wizard, &OnboardingWizard::closed);
        QAbstractButton *later = find(wizard, u"wizardLater"_s);
        QCOMPARE(later != nullptr, allowed);
        if (!allowed)
            return;
        later->click();
        QCOMPARE(closed.size(), 1);
        QTRY_VERIFY(json::time(sent(*f.client), "postponedAt"_L1).isValid());
        QCOMPARE(sent(*f.client).value("page"_L1), u"routes"_s);
    }

    void aGuestHasPagesOfTheirOwn()
    {
        FeedFixture f;
        QVERIFY(enrol(f, {}));
        QVERIFY(f.push(CacheFixture::workspace, Type::Member,
            { with(CacheFixture::memberJson(CacheFixture::mette, u"Mette Halvorsen"_s, u"guest"_s, {}),
                { { u"firm"_s, u"Nordlys A/S"_s } }) }));
        OnboardingWizard wizard(*f.client, OnboardingWizard::Mode::Needed);
        QCOMPARE(wizard.pages(),
            (QStringList {
                u"why"_s, u"official"_s, u"etiquette"_s, u"visibility"_s, u"outside"_s, u"groups"_s, u"post"_s }));
        QVERIFY(textOf(wizard, u"wizardLead"_s).contains(u"guest"_s));
        QVERIFY(GroupsPage::suggestions(f.client->reader()).isEmpty()); // a guest is added by others
    }

    void pagesWithoutContentAreLeftOut()
    {
        FeedFixture f;
        QVERIFY(enrol(f, {}));
        QVERIFY(publish(f,
            with(CacheFixture::charterJson(1),
                { { u"texts"_s,
                    QJsonObject { { u"en"_s, QJsonObject { { u"purpose"_s, u"We answer each other."_s } } } } } })));
        QVERIFY(f.push(CacheFixture::workspace, Type::Route, {}, { u"oStatus"_s, u"oLeave"_s }));
        OnboardingWizard wizard(*f.client, OnboardingWizard::Mode::Needed);
        QCOMPARE(wizard.pages(), // a group with partners is there
            (QStringList { u"why"_s, u"outside"_s, u"role"_s, u"groups"_s, u"post"_s }));
    }

    void theCharterIsInTheLanguageOfTheReader_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("begins");
        QTest::newRow("English") << u"en_GB"_s << u"We answer"_s;
        QTest::newRow("German") << u"de_AT"_s << u"Wir antworten"_s;
        QTest::newRow("one that it is not in") << u"fi"_s << u"We answer"_s;
    }

    void theCharterIsInTheLanguageOfTheReader()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, begins);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        const QString purpose = charterText(Charter::fromJson(CacheFixture::charterJson(1))).purpose;
        QLocale::setDefault(before);
        QVERIFY2(purpose.startsWith(begins), qPrintable(purpose));
    }

    void aRoleChangesOnlyOnesOwnPath()
    {
        FeedFixture f;
        QVERIFY(enrol(f, u"role"_s, 1));
        OnboardingWizard wizard(*f.client, OnboardingWizard::Mode::Needed);
        QVERIFY(find(wizard, u"role-teamLead"_s)->isChecked()); // the directory's
        QVERIFY(find<QWidget>(wizard, u"task-groupCharter"_s));
        find(wizard, u"role-member"_s)->click();
        QVERIFY(find<QWidget>(wizard, u"task-joinGroup"_s));
        QVERIFY(!find<QWidget>(wizard, u"task-groupCharter"_s));
        QTRY_COMPARE(sent(*f.client).value("role"_L1), u"member"_s);
        QCOMPARE(f.client->reader().member(CacheFixture::mette)->role, u"teamLead"_s);
        find(wizard, u"role-teamLead"_s)->click();
        QTRY_COMPARE(sent(*f.client).value("role"_L1), QString());
    }

    void groupsThatFitComeFirst()
    {
        FeedFixture f;
        QVERIFY2(f.isOpen(), qPrintable(f.problem));
        QVERIFY(f.push(CacheFixture::workspace, Type::Group,
            { with(CacheFixture::groupJson(u"gOdense"_s, u"Odense site"_s, u"team"_s, u"What happens here"_s),
                  { { u"memberCount"_s, 2 } }),
                with(CacheFixture::groupJson(u"gClosed"_s, u"Odense board"_s, u"team"_s, {}),
                    { { u"join"_s, u"invite"_s } }) }));
        QStringList ids;
        for (const Group &group : GroupsPage::suggestions(f.client->reader()))
            ids += group.id;
        QCOMPARE(ids, (QStringList { u"gOdense"_s, CacheFixture::running })); // Mette works in Odense
    }

    void somebodyWhoIsThroughSeesWhatChanged()
    {
        FeedFixture f;
        QVERIFY(enrol(f, u"post"_s, 1, f.cache.now()));
        QJsonObject second = CacheFixture::charterJson(2);
        QJsonObject english = second.value("texts"_L1)["en"_L1].toObject();
        english.insert("purpose"_L1, u"We answer each other, within a day."_s);
        english.insert("benefits"_L1, QJsonArray { u"Answers within a day"_s, u"One place for all"_s });
        english.insert("cases"_L1, QJsonArray()); // practice is no part of it
        second.insert("texts"_L1, QJsonObject { { u"en"_s, english } });
        second.insert("acceptBy"_L1, json::utcDate(f.cache.now().addDays(20)));
        QVERIFY(publish(f, second));
        OnboardingWizard wizard(*f.client, OnboardingWizard::Mode::Needed);
        QCOMPARE(wizard.pages(), QStringList { u"changes"_s });
        const QList<CharterChange> changes = wizard.findChild<ChangesPage *>()->changes();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).before, u"We answer each other in **one place**."_s);
        QCOMPARE(changes.at(0).now, u"We answer each other, within a day."_s);
        QCOMPARE(changes.at(1).added, QStringList { u"One place for all"_s });
        QCOMPARE(changes.at(1).removed, QStringList { u"Less e-mail"_s });
        QVERIFY(textOf(wizard, u"wizardLead"_s).contains(u"2026"_s)); // by when
        QSignalSpy closed(&wizard, &OnboardingWizard::closed);
        find(wizard, u"wizardNext"_s)->click();
        QCOMPARE(closed.size(), 1);
        QTRY_COMPARE(sent(*f.client), (QJsonObject { { u"acceptedVersion"_s, 2 } }));
    }

    void theFirstPostWaitsInTheOutbox()
    {
        FeedFixture f;
        QVERIFY(enrol(f, u"post"_s, 1));
        OnboardingWizard wizard(*f.client, OnboardingWizard::Mode::Needed);
        auto *composer = wizard.findChild<Composer *>();
        QVERIFY(composer);
        composer->open();
        auto *groups = wizard.findChild<QComboBox *>(u"composerGroup"_s);
        groups->setCurrentIndex(0);
        Q_EMIT groups->activated(0);
        wizard.findChild<BodyEdit *>(u"composerBody"_s)->setPlainText(u"I am Mette and lead the assembly."_s);
        find(wizard, u"post"_s)->click();
        QTRY_COMPARE(f.client->reader().outbox().size(), 1);
        QCOMPARE(f.client->reader().outbox().constFirst().type, Type::Post);
        QVERIFY(find<Banner>(wizard, u"firstPostDone"_s)->text().contains(u"connection"_s));
        QCOMPARE(find(wizard, u"wizardNext"_s)->text(), u"Finish"_s);
    }

    void theFirstAnswerIsToAQuestionThatIsOpen()
    {
        FeedFixture f;
        QVERIFY(enrol(f, u"post"_s, 1));
        const QList<PostDetails> open = FirstPostPage::openQuestions(f.client->reader(), 9);
        QCOMPARE(open.size(), 1); // not one's own, and not one with an answer
        QCOMPARE(open.constFirst().post.id, CacheFixture::openQuestion);
        OnboardingWizard wizard(*f.client, OnboardingWizard::Mode::Needed);
        find(wizard, u"openQuestion"_s)->click();
        auto *composer = wizard.findChild<Composer *>();
        QCOMPARE(composer->draft().parentId, CacheFixture::openQuestion);
        find(wizard, u"writeOwn"_s)->click();
        QVERIFY(composer->draft().parentId.isEmpty());
    }

    void enterGoesOnAndAltLeftBack()
    {
        FeedFixture f;
        QVERIFY(enrol(f, u"etiquette"_s));
        OnboardingWizard wizard(*f.client, OnboardingWizard::Mode::Needed);
        wizard.resize(900, 600);
        wizard.show();
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"wizardTitle"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(wizard.page(), u"visibility"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(wizard.page(), u"etiquette"_s);
        find(wizard, u"wizardBack"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // it is for the button
        QCOMPARE(wizard.page(), u"routes"_s);
    }

    // Pages are made after the buttons, and what is in them later still.
    void tabGoesThroughThePageBeforeTheButtons()
    {
        FeedFixture f;
        QVERIFY(enrol(f, u"official"_s));
        OnboardingWizard wizard(*f.client, OnboardingWizard::Mode::Needed);
        wizard.next();
        wizard.resize(1280, 820);
        wizard.show();
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        wizard.focusFirst();
        QStringList names;
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            names += QApplication::focusWidget()->objectName();
        }
        QCOMPARE(names,
            (QStringList { u"caseOfficial"_s, u"caseNotOfficial"_s, u"wizardBack"_s, u"wizardLater"_s, u"step-why"_s,
                u"step-official"_s, u"caseOfficial"_s, u"caseNotOfficial"_s }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"caseOfficial"_s);
    }

private:
    Theme m_theme;
};

QTEST_MAIN(Onboarding)
#include "onboarding.moc"
