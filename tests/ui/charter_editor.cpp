// Writing the charter: every part, every language, the draft that is kept, and what is sent.
#include "FeedFixture.h"

#include "ui/feed/PostActions.h"
#include "ui/onboarding/CharterEntryEdit.h"
#include "ui/onboarding/CharterFormPage.h"
#include "ui/onboarding/CharterPage.h"
#include "ui/onboarding/CharterPreview.h"
#include "ui/onboarding/CharterView.h"
#include "ui/shell/Actions.h"
#include "ui/shell/Shell.h"
#include "ui/text/MarkdownView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ChoiceChip.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

Place at(const QString &part = {})
{
    return { .kind = Place::Kind::CharterForm, .id = {}, .postId = {}, .text = part };
}

// The page with its right column, over a workspace with two versions of a charter in English and German.
struct Editor {
    Editor()
    {
        f.cache.addCharter();
        show();
    }
    void show(const QString &part = {})
    {
        aside.reset();
        page = std::make_unique<CharterFormPage>(*f.client);
        page->resize(760, 900);
        page->open(at(part));
        aside.reset(page->makeExplanation());
        aside->resize(300, 900);
        aside->show();
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }
    ~Editor()
    {
        aside.reset();
        page.reset();
    }
    CharterEntryEdit *entry(const QString &property) const
    {
        for (auto *found : page->findChildren<CharterEntryEdit *>(u"charterEntry-"_s + property))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    template <typename T> QList<T *> fields(const QString &property, const QString &name = {}) const
    {
        return entry(property)->findChildren<T *>(u"charter-%1-%2"_s.arg(property, name));
    }
    QPlainTextEdit *field(const QString &property, const QString &name = {}) const
    {
        return fields<QPlainTextEdit>(property, name).last();
    }
    template <typename T = QAbstractButton> T *button(const QString &name) const
    {
        for (T *found : page->findChildren<T *>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    // Those of a list's rows, from above; a row that is gone is there for a moment longer.
    QList<QAbstractButton *> buttons(const QString &property, const QString &name) const
    {
        QTest::qWait(20); // it is laid out
        QList<QAbstractButton *> found = entry(property)->findChildren<QAbstractButton *>(name);
        found.removeIf([](const QAbstractButton *button) { return !button->isVisible(); });
        std::ranges::sort(
            found, {}, [this](const QAbstractButton *button) { return button->mapTo(page.get(), QPoint()).y(); });
        return found;
    }
    Banner *banner(const QString &name) const
    {
        for (auto *found : page->findChildren<Banner *>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    QString state() const { return page->findChild<PlainLabel *>(u"charterState"_s)->text(); }
    void choose(const QString &language) const
    {
        Q_EMIT page->findChild<ChoiceChip *>(u"charterLanguages"_s)->chosen(language);
    }
    // As it is kept, once nobody types any more.
    QJsonObject kept() const
    {
        if (!QTest::qWaitFor([this] { return page->isIdle(); }))
            return {};
        QTest::qWait(50); // the other thread writes it
        return QJsonDocument::fromJson(f.client->reader().draft(u"charter"_s).toUtf8()).object();
    }
    QJsonObject text(const QString &language = u"en"_s) const
    {
        return kept().value("texts"_L1).toObject().value(language).toObject();
    }
    QStringList seen() const
    {
        QStringList seen;
        for (const PlainLabel *label : aside->findChildren<PlainLabel *>())
            if (label->isVisible())
                seen += label->text();
        for (const MarkdownView *view : aside->findChildren<MarkdownView *>())
            if (view->isVisible())
                seen += view->document()->toPlainText();
        return seen;
    }
    std::optional<OutboxItem> sent() const
    {
        const QList<OutboxItem> all = f.client->reader().outbox();
        return all.size() == 1 ? std::optional(all.constFirst()) : std::nullopt;
    }
    void publish() const
    {
        button(u"publishCharterButton"_s)->click();
        page->findChild<QPushButton *>(u"confirmPublish"_s)->click();
    }

    FeedFixture f;
    std::unique_ptr<CharterFormPage> page;
    std::unique_ptr<QWidget> aside;
};

} // namespace

class CharterEditor : public QObject {
    Q_OBJECT

    static QJsonObject me(const QString &role)
    {
        return CacheFixture::memberJson(CacheFixture::mette, u"Mette Halvorsen"_s, role, u"Head of assembly"_s);
    }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    // -- who

    void onlyStewardsAreOfferedIt_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("offered");
        QTest::newRow("member") << u"member"_s << false;
        QTest::newRow("leader") << u"leader"_s << false;
        QTest::newRow("team lead") << u"teamLead"_s << false;
        QTest::newRow("guest") << u"guest"_s << false;
        QTest::newRow("admin") << u"admin"_s << true;
        QTest::newRow("community manager") << u"communityManager"_s << true;
    }

    void onlyStewardsAreOfferedIt()
    {
        QFETCH(const QString, role);
        QFETCH(const bool, offered);
        FeedFixture f;
        f.cache.addCharter();
        QVERIFY(f.push(CacheFixture::workspace, Type::Member, { me(u"leader"_s) }));
        QWidget window;
        Actions actions(&window);
        Shell shell(*f.client, allPages(), actions);
        CharterPage page(*f.client);
        page.open({ .kind = Place::Kind::Charter, .id = {}, .postId = {}, .text = {} });
        page.show();
        auto *edit = page.findChild<QPushButton *>(u"editCharter"_s);
        QVERIFY(!edit->isVisible());
        QVERIFY(f.push(CacheFixture::workspace, Type::Member, { me(role) }));
        QTRY_COMPARE(edit->isVisible(), offered);
        QTRY_COMPARE(actions[Actions::Id::EditCharter]->isEnabled(), offered);
        bool inPalette = false;
        for (const Actions::Entry &entry : actions.entries())
            inPalette = inPalette || entry.action == actions[Actions::Id::EditCharter];
        QCOMPARE(inPalette, offered);
        if (!offered)
            return;
        QSignalSpy gone(&page, &Page::navigate);
        edit->click();
        QCOMPARE(gone.value(0).value(0).value<Place>(), at());
        actions[Actions::Id::EditCharter]->trigger();
        QCOMPARE(shell.place(), at());
    }

    // -- the parts

    void aTextIsWritten_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("property");
        QTest::newRow("purpose") << u"purpose"_s << u"purpose"_s;
        QTest::newRow("vision") << u"purpose"_s << u"vision"_s;
        QTest::newRow("sponsor") << u"purpose"_s << u"sponsor"_s;
        QTest::newRow("what is official") << u"official"_s << u"official"_s;
        QTest::newRow("who is outside") << u"outside"_s << u"outside"_s;
        QTest::newRow("words for guests") << u"outside"_s << u"guests"_s;
    }

    void aTextIsWritten()
    {
        QFETCH(const QString, part);
        QFETCH(const QString, property);
        Editor e;
        e.show(part);
        QVERIFY(!e.seen().contains(u"Quite other words."_s));
        e.field(property)->selectAll();
        e.field(property)->insertPlainText(u"Quite other words."_s);
        QCOMPARE(e.text().value(property), u"Quite other words."_s);
        QVERIFY2(e.seen().contains(u"Quite other words."_s), qPrintable(e.seen().join(u'\n')));
        e.field(property)->undo();
        QCOMPARE(e.kept(), QJsonObject()); // as it was: there is no draft
    }

    void aRowIsAdded_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("property");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("benefits") << u"benefits"_s << u"benefits"_s << QStringList { {} };
        QTest::newRow("rules") << u"rules"_s << u"rules"_s << QStringList { u"rule"_s, u"good"_s, u"bad"_s };
        QTest::newRow("who sees what") << u"visibility"_s << u"visibility"_s << QStringList { u"what"_s, u"who"_s };
        QTest::newRow("measured") << u"measured"_s << u"measured"_s << QStringList { {} };
        QTest::newRow("never measured") << u"measured"_s << u"neverMeasured"_s << QStringList { {} };
        QTest::newRow("cases") << u"cases"_s << u"cases"_s
                               << QStringList { u"author"_s, u"title"_s, u"group"_s, u"body"_s, u"why"_s };
    }

    void aRowIsAdded()
    {
        QFETCH(const QString, part);
        QFETCH(const QString, property);
        QFETCH(const QStringList, names);
        Editor e;
        e.show(part);
        const qsizetype before = e.entry(property)->value().toArray().size();
        e.entry(property)->findChild<QPushButton *>(u"addRow"_s)->click();
        QCOMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(),
            u"charter-%1-%2"_s.arg(property, names.constFirst()));
        for (const QString &name : names)
            e.field(property, name)->setPlainText(u"New: "_s + name);
        const QJsonArray rows = e.text().value(property).toArray();
        QCOMPARE(rows.size(), before + 1);
        for (const QString &name : names) {
            QCOMPARE((name.isEmpty() ? rows.last() : rows.last()[name]).toString(), u"New: "_s + name);
            QVERIFY2(e.seen().join(u'\n').contains(QString(u"New: "_s + name).trimmed()), qPrintable(name));
        }
    }

    void aCaseSaysWhatItIs()
    {
        Editor e;
        e.show(u"cases"_s);
        e.entry(u"cases"_s)->findChild<QPushButton *>(u"addRow"_s)->click();
        for (const QString &name : { u"author"_s, u"body"_s, u"why"_s })
            e.field(u"cases"_s, name)->setPlainText(u"Words"_s);
        auto *standing = e.fields<QComboBox>(u"cases"_s, u"standing"_s).last();
        standing->setCurrentIndex(standing->findData(u"personal"_s));
        Q_EMIT standing->activated(standing->currentIndex());
        QCOMPARE(e.text().value("cases"_L1).toArray().at(0)["standing"_L1], u"personal"_s);
        QVERIFY(e.seen().contains(u"Not official"_s));
    }

    void aPathIsThreeToSevenTasks()
    {
        Editor e;
        e.show(u"paths"_s);
        const auto path = [&e] { return e.kept().value("paths"_L1).toObject().value("member"_L1).toArray(); };
        e.entry(u"member"_s)->findChild<QPushButton *>(u"addRow"_s)->click(); // the first that is not there
        QCOMPARE(path(), (QJsonArray { u"profile"_s, u"ask"_s, u"thank"_s, u"joinGroup"_s }));
        QVERIFY(e.seen().contains(u"Join your team's group"_s));
        QVERIFY(e.button(u"publishCharterButton"_s)->isEnabled());
        for (int i = 0; i < 2; ++i)
            e.buttons(u"member"_s, u"removeRow"_s).constFirst()->click();
        e.kept();
        QVERIFY(!e.button(u"publishCharterButton"_s)->isEnabled());
        QCOMPARE(e.state(), u"“Colleague” needs 3 to 7 tasks."_s);
        e.entry(u"member"_s)->findChild<Banner *>()->findChild<QPushButton *>()->click();
        auto *task = e.fields<QComboBox>(u"member"_s).last(); // it has come back
        task->setCurrentIndex(task->findData(u"thank"_s));
        Q_EMIT task->activated(task->currentIndex());
        e.kept();
        QCOMPARE(e.state(), u"“Colleague” has a task twice."_s);
    }

    void rowsMoveAndComeBack()
    {
        Editor e;
        e.show(u"benefits"_s);
        const QString mails = u"Fewer mails"_s;
        const QString answers = u"Answers that can be found again"_s;
        const auto rows = [&e] { return e.entry(u"benefits"_s)->value().toArray(); };
        const auto press = [&e](const QString &name, qsizetype row) {
            QAbstractButton *button = e.buttons(u"benefits"_s, name).at(row);
            button->setFocus();
            button->click();
        };
        QVERIFY(!e.entry(u"benefits"_s)->findChildren<QAbstractButton *>(u"moveUp"_s).first()->isEnabled());
        press(u"moveUp"_s, 1);
        QCOMPARE(rows(), (QJsonArray { answers, mails }));
        QCOMPARE(e.text().value("benefits"_L1), QJsonValue(rows()));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"moveDown"_s); // it is at the top: there is no other way
        press(u"moveDown"_s, 0);
        QCOMPARE(rows(), (QJsonArray { mails, answers }));
        press(u"removeRow"_s, 0);
        press(u"removeRow"_s, 0);
        QCOMPARE(rows(), QJsonArray());
        Banner *undo = e.banner(u"undoRow"_s);
        QVERIFY(undo && undo->text().contains(answers));
        undo->findChild<QPushButton *>()->click();
        QVERIFY(undo->isVisible() && undo->text().contains(mails));
        undo->findChild<QPushButton *>()->click();
        QVERIFY(!undo->isVisible());
        QCOMPARE(rows(), (QJsonArray { mails, answers }));
        QCOMPARE(e.kept(), QJsonObject()); // all is as it was
    }

    void tabFollowsWhatIsSeen()
    {
        Editor e;
        e.show(u"benefits"_s);
        e.entry(u"benefits"_s)->findChildren<QAbstractButton *>(u"moveUp"_s).last()->click();
        const QStringList wanted { u"Answers that can be found again"_s, u"Fewer mails"_s };
        QStringList met;
        e.page->findChild<QWidget *>(u"part-paths"_s)->setFocus();
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()))
                met += field->toPlainText();
        }
        QCOMPARE(met.first(2), wanted);
    }

    // -- languages

    void eachLanguageHasItsWords()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
        Editor e;
        QCOMPARE(
            e.field(u"purpose"_s)->toPlainText(), u"Hier fragen wir offen, damit **eine Antwort vielen hilft**."_s);
        e.choose(u"en"_s);
        QVERIFY(e.field(u"purpose"_s)->toPlainText().startsWith(u"Here we ask"_s));
        e.field(u"purpose"_s)->setPlainText(u"To ask."_s);
        QCOMPARE(e.text(u"en"_s).value("purpose"_L1), u"To ask."_s);
        QVERIFY(e.text(u"de"_s).value("purpose"_L1).toString().startsWith(u"Hier fragen"_s));
        e.choose(u"de"_s);
        QTRY_VERIFY(e.seen().contains(u"Hier fragen wir offen, damit eine Antwort vielen hilft."_s));
    }

    void aNewLanguageSaysWhatItLacks()
    {
        Editor e;
        e.show(u"official"_s);
        QVERIFY(!e.banner(u"missingLanguage"_s));
        e.choose(u"fr"_s);
        QVERIFY(e.banner(u"missingLanguage"_s)->text().contains(u"Français"_s));
        QVERIFY(!e.button(u"publishCharterButton"_s)->isEnabled());
        QVERIFY(e.state().startsWith(u"Français: "_s));
        e.banner(u"missingLanguage"_s)->findChild<QPushButton *>()->click();
        QVERIFY(!e.banner(u"missingLanguage"_s));
        QCOMPARE(e.field(u"official"_s)->toPlainText(), e.text(u"en"_s).value("official"_L1).toString());
        e.page->open(at(u"purpose"_s)); // what is needed in every language
        QVERIFY(e.banner(u"missingLanguage"_s));
        e.field(u"purpose"_s)->setPlainText(u"Pour demander."_s);
        e.kept();
        QVERIFY(e.button(u"publishCharterButton"_s)->isEnabled());
        e.button(u"removeLanguage"_s)->click();
        e.page->findChild<QPushButton *>(u"confirmYes"_s)->click();
        QCOMPARE(e.kept(), QJsonObject());
        QVERIFY(e.field(u"purpose"_s)->toPlainText().startsWith(u"Here we ask"_s));
    }

    // -- the draft

    void theDraftIsKept()
    {
        Editor e;
        QVERIFY(!e.button(u"discardCharter"_s)->isEnabled());
        e.field(u"vision"_s)->setPlainText(u"Nobody searches twice."_s);
        e.kept();
        e.show();
        QCOMPARE(e.field(u"vision"_s)->toPlainText(), u"Nobody searches twice."_s);
        e.button(u"discardCharter"_s)->click();
        e.page->findChild<QPushButton *>(u"confirmYes"_s)->click();
        QVERIFY(e.field(u"vision"_s)->toPlainText().startsWith(u"Nobody solves"_s));
        QCOMPARE(e.kept(), QJsonObject());
        QVERIFY(!e.button(u"discardCharter"_s)->isEnabled());
    }

    void whoLeavesWhileTypingLosesNothing()
    {
        Editor e;
        e.field(u"vision"_s)->setPlainText(u"Nobody searches twice."_s);
        e.page->hide();
        QTRY_VERIFY(e.f.client->reader().draft(u"charter"_s).contains(u"Nobody searches twice."_s));
    }

    void aVersionThatCameMeanwhileIsTold()
    {
        Editor e;
        e.field(u"vision"_s)->setPlainText(u"Nobody searches twice."_s);
        e.kept();
        QJsonObject other = CacheFixture::fullCharterJson(2);
        other.insert(u"id"_s, u"cOther"_s);
        other.insert(u"version"_s, 3);
        QVERIFY(e.f.push(CacheFixture::workspace, Type::Charter, { other }));
        QTRY_VERIFY(e.banner(u"charterBanner"_s));
        QVERIFY(e.banner(u"charterBanner"_s)->text().startsWith(u"Version 3 was published while you wrote."_s));
        QCOMPARE(e.field(u"vision"_s)->toPlainText(), u"Nobody searches twice."_s);
    }

    void limitsAreSaidBeforeSending_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("mayBeEmpty");
        QTest::newRow("a text") << u"purpose"_s << u"purpose"_s << QString() << 4000 << false;
        QTest::newRow("the sponsor") << u"purpose"_s << u"sponsor"_s << QString() << 500 << true;
        QTest::newRow("a line") << u"benefits"_s << u"benefits"_s << QString() << 500 << true; // then it is none
        QTest::newRow("a rule") << u"rules"_s << u"rules"_s << u"rule"_s << 500 << false; // with examples
    }

    void limitsAreSaidBeforeSending()
    {
        QFETCH(const QString, part);
        QFETCH(const QString, property);
        QFETCH(const QString, name);
        QFETCH(const int, length);
        QFETCH(const bool, mayBeEmpty);
        Editor e;
        e.show(part);
        QPlainTextEdit *field = e.field(property, name);
        field->setPlainText(QString(length, u'x'));
        e.kept();
        QVERIFY(e.button(u"publishCharterButton"_s)->isEnabled());
        field->setPlainText(QString(length + 3, u'x'));
        e.kept();
        QVERIFY(!e.button(u"publishCharterButton"_s)->isEnabled());
        QVERIFY2(e.state().contains(u"is 3 characters too long"_s), qPrintable(e.state()));
        QStringList said;
        for (const PlainLabel *over : e.entry(property)->findChildren<PlainLabel *>(u"charterTooLong"_s))
            said += over->text();
        QVERIFY(said.contains(u"3 characters too long"_s));
        field->setPlainText(u" "_s);
        e.kept();
        QCOMPARE(e.button(u"publishCharterButton"_s)->isEnabled(), mayBeEmpty);
    }

    // -- publishing

    void publishingIsOneCommand()
    {
        Editor e;
        e.field(u"sponsor"_s)->setPlainText(u"  Ingrid Kolding, chair "_s);
        e.page->open(at(u"benefits"_s));
        e.entry(u"benefits"_s)->findChild<QPushButton *>(u"addRow"_s)->click(); // and nothing written
        e.kept();
        e.button(u"publishCharterButton"_s)->click();
        auto *dialog = e.page->findChild<QDialog *>(u"publishCharter"_s);
        QVERIFY(dialog && dialog->isVisible());
        const QString summary = dialog->findChild<QTextEdit *>(u"charterSummary"_s)->toPlainText();
        QVERIFY2(summary.contains(u"English"_s) && !summary.contains(u"Deutsch"_s), qPrintable(summary));
        QVERIFY(summary.contains(u"Ingrid"_s) && summary.contains(u"Thorup"_s));
        QVERIFY(!summary.contains(u"Fewer mails"_s));
        const QDate day = QDate::currentDate().addDays(30);
        dialog->findChild<QDateEdit *>(u"acceptBy"_s)->setDate(day);
        dialog->findChild<QCheckBox *>(u"mayPostpone"_s)->setChecked(false);
        dialog->findChild<QPushButton *>(u"confirmPublish"_s)->click();
        QTRY_VERIFY(e.sent());
        QCOMPARE(e.sent()->type, Type::Charter);
        QCOMPARE(e.sent()->accountId, CacheFixture::workspace);
        const QJsonObject sent = e.sent()->properties;
        QCOMPARE(QDateTime::fromString(sent.value("acceptBy"_L1).toString(), Qt::ISODate).toLocalTime().date(), day);
        QCOMPARE(sent.value("mayPostpone"_L1), false);
        QJsonObject wanted = CacheFixture::fullCharterJson(2).value("texts"_L1).toObject();
        QJsonObject english = wanted.value("en"_L1).toObject();
        english.insert(u"sponsor"_s, u"Ingrid Kolding, chair"_s);
        wanted.insert(u"en"_s, english);
        QCOMPARE(sent.value("texts"_L1).toObject(), wanted);
        QCOMPARE(sent.value("paths"_L1), CacheFixture::fullCharterJson(2).value("paths"_L1));
        // It waits; what applies is still the other one.
        QTRY_VERIFY(e.banner(u"charterBanner"_s));
        QVERIFY(!e.button(u"publishCharterButton"_s)->isEnabled());
        QCOMPARE(e.f.client->reader().charter()->version, 2);
        QCOMPARE(e.f.client->reader().charters().size(), 2);

        QJsonObject server = sent;
        server.insert(u"id"_s, u"cThird"_s);
        server.insert(u"version"_s, 3);
        QJsonObject paths = server.value("paths"_L1).toObject();
        paths.insert(u"guest"_s, QJsonArray { u"profile"_s, u"ask"_s, u"thank"_s }); // the server adds what is left out
        server.insert(u"paths"_s, paths);
        QVERIFY(e.f.cache.store().markDone(e.sent()->sequence, server));
        QTRY_COMPARE(e.banner(u"charterBanner"_s)->text(), u"Version 3 is published."_s);
        QCOMPARE(e.kept(), QJsonObject());
        QVERIFY(!e.button(u"discardCharter"_s)->isEnabled());
    }

    void withoutADayNobodyIsHurried()
    {
        Editor e;
        e.field(u"sponsor"_s)->setPlainText({});
        e.kept();
        e.button(u"publishCharterButton"_s)->click();
        e.page->findChild<QCheckBox *>(u"acceptAsks"_s)->setChecked(false);
        QVERIFY(!e.page->findChild<QDateEdit *>(u"acceptBy"_s)->isEnabled());
        e.page->findChild<QPushButton *>(u"confirmPublish"_s)->click();
        QTRY_VERIFY(e.sent());
        QVERIFY(e.sent()->properties.value("acceptBy"_L1).isNull());
    }

    void whatIsRefusedCanBePublishedAgain()
    {
        Editor e;
        e.field(u"sponsor"_s)->setPlainText(u"Ingrid"_s);
        e.kept();
        e.publish();
        QTRY_VERIFY(e.sent());
        QVERIFY(e.f.cache.store().markFailed(e.sent()->sequence, u"You may not do that."_s));
        QTRY_VERIFY(e.banner(u"charterBanner"_s)->text().contains(u"You may not do that."_s));
        QCOMPARE(e.text().value("sponsor"_L1), u"Ingrid"_s); // nothing is lost
        QVERIFY(e.button(u"publishCharterButton"_s)->isEnabled());
        e.publish();
        QTRY_VERIFY(e.sent() && e.sent()->state == SendState::Queued); // in the other one's place
    }

    // -- the preview

    void theWholeIsSeenAsItWillBeRead()
    {
        Editor e;
        e.field(u"vision"_s)->setPlainText(u"Nobody searches twice."_s);
        e.button(u"previewCharter"_s)->click();
        auto *preview = e.page->findChild<CharterPreview *>();
        QVERIFY(preview->isVisible());
        QVERIFY(!e.entry(u"purpose"_s));
        for (const char16_t *section : { u"charter-purpose", u"charter-vision", u"charter-rules", u"charter-guests",
                 u"charter-visibility", u"charter-neverMeasured" })
            QTRY_VERIFY(preview->findChild<QWidget *>(QString::fromUtf16(section))->isVisible());
        e.button(u"previewCharter"_s)->click();
        QVERIFY(e.entry(u"purpose"_s));
    }

    void nothingInThePreviewRuns()
    {
        Editor e;
        e.field(u"purpose"_s)
            ->setPlainText(u"[press](javascript:alert(1)) <script>alert(1)</script> <a href=\"file:///etc\">here</a> "
                           "![x](https://example.org/x.png)"_s);
        e.kept();
        MarkdownView *view = nullptr;
        for (auto *found : e.aside->findChildren<MarkdownView *>())
            if (found->isVisible() && found->document()->toPlainText().contains(u"press"_s))
                view = found;
        QVERIFY(view);
        for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                const QString scheme = QUrl(format.anchorHref()).scheme();
                QVERIFY2(scheme.isEmpty() || scheme == "https"_L1, qPrintable(format.anchorHref()));
                QVERIFY(!format.isImageFormat());
            }
        QSignalSpy gone(e.page.get(), &Page::navigate);
        Q_EMIT e.aside->findChild<CharterView *>()->linkActivated(QUrl(u"atrium:official"_s));
        QVERIFY(gone.isEmpty());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Theme theme;
    CharterEditor test;
    return QTest::qExec(&test, argc, argv);
}

#include "charter_editor.moc"
