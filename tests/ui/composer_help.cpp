#include "FeedFixture.h"

#include "ui/composer/BodyEdit.h"
#include "ui/composer/Composer.h"
#include "ui/composer/FileTray.h"
#include "ui/composer/LanguagePicker.h"
#include "ui/composer/SpellCheck.h"
#include "ui/feed/FeedPage.h"
#include "ui/text/Speller.h"
#include "ui/widgets/Banner.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

// What helps while somebody writes: names, topics, languages, spelling, files.
class ComposerHelpTest : public QObject {
    Q_OBJECT

private:
    struct Written {
        explicit Written(FeedFixture &fixture)
            : page(*fixture.client)
        {
            page.resize(760, 900);
            page.open({ .kind = Place::Kind::Group, .id = CacheFixture::pumps, .postId = {}, .text = {} });
            page.show();
            page.activateWindow();
            [[maybe_unused]] const bool shown = QTest::qWaitForWindowActive(&page);
            page.compose();
        }
        template <typename T> T *find(const QString &name) const { return page.findChild<T *>(name); }
        BodyEdit *body() const { return find<BodyEdit>(u"composerBody"_s); }
        Composer *composer() const { return find<Composer>(u"composer"_s); }
        QWidget *popup() const { return body()->findChild<QWidget *>(u"completions"_s); }
        QStringList offers() const
        {
            QStringList offers;
            if (popup()->isVisible())
                for (const auto *list = popup()->findChild<QListWidget *>();
                    QListWidgetItem * item : list->findItems(u"*"_s, Qt::MatchWildcard))
                    offers += item->text();
            return offers;
        }
        FeedPage page;
    };

private Q_SLOTS:
    void membersOfTheGroupComeFirst()
    {
        FeedFixture fixture;
        QVERIFY(fixture.push(CacheFixture::workspace, Type::Member,
            { CacheFixture::memberJson(u"mAage"_s, u"Aage Aas"_s, u"member"_s, u"Fitter"_s) }));
        Written written(fixture);
        QTest::keyClicks(written.body(), u"Thanks @A"_s);
        const QStringList offers = written.offers();
        QVERIFY2(offers.size() == 2, qPrintable(offers.join(u'|')));
        QVERIFY(offers.at(0).startsWith(u"Amina Özdemir"_s));
        QVERIFY(offers.at(1).contains(u"not in this group"_s));
    }

    void aMentionIsChosenByKeyboard_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Tab") << Qt::Key_Tab;
    }
    void aMentionIsChosenByKeyboard()
    {
        QFETCH(Qt::Key, key);
        FeedFixture fixture;
        Written written(fixture);
        QTest::keyClicks(written.body(), u"Ask @Jo"_s);
        QVERIFY(written.popup()->isVisible());
        QTest::keyClick(written.body(), Qt::Key_Down);
        QTest::keyClick(written.body(), key);
        QCOMPARE(written.body()->toPlainText(), u"Ask @Jonas Bakke "_s);
        QVERIFY(!written.popup()->isVisible());
        QCOMPARE(written.composer()->draft().mentions(), QStringList { CacheFixture::jonas });
        QTest::keyClick(written.body(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fixture.client->reader().outbox().size(), 1);
        QCOMPARE(fixture.client->reader().post(fixture.client->reader().outbox().first().objectId)->post.mentions,
            QStringList { CacheFixture::jonas });
    }

    void escapeClosesTheListFirst()
    {
        FeedFixture fixture;
        Written written(fixture);
        QTest::keyClicks(written.body(), u"Ask @Jo"_s);
        QTest::keyClick(written.body(), Qt::Key_Escape);
        QVERIFY(!written.popup()->isVisible());
        QVERIFY(written.body()->isVisible());
        QTest::keyClick(written.body(), Qt::Key_Escape); // and then the composer, which keeps the draft
        QVERIFY(!written.body()->isVisible());
        QTRY_VERIFY(fixture.client->reader().draft(CacheFixture::pumps).contains(u"Ask @Jo"_s));
    }

    void topicsAreOffered()
    {
        FeedFixture fixture;
        QJsonObject post = fixture.thread(1, 0);
        post.insert(u"topics"_s, QJsonArray { u"firmware"_s });
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, { post }));
        Written written(fixture);
        QTest::keyClicks(written.body(), u"More about #fi"_s);
        QCOMPARE(written.offers().size(), 1);
        QTest::keyClick(written.body(), Qt::Key_Return);
        QCOMPARE(written.body()->toPlainText(), u"More about #firmware "_s);
        QCOMPARE(written.composer()->draft().topics(), QStringList { u"firmware"_s });
    }

    void nothingIsOfferedInCode()
    {
        FeedFixture fixture;
        Written written(fixture);
        QTest::keyClicks(written.body(), u"`@Jo"_s);
        written.body()->setPlainText(u"```\n"_s);
        written.body()->moveCursor(QTextCursor::End);
        QTest::keyClicks(written.body(), u"@Jo"_s);
        QVERIFY(!written.popup()->isVisible());
    }

    void codeSaysItsLanguage()
    {
        FeedFixture fixture;
        Written written(fixture);
        QTest::keyClick(written.body(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        auto *picker = written.find<LanguagePicker>(u"languagePicker"_s);
        QVERIFY(picker);
        auto *search = picker->findChild<QLineEdit *>(u"languageSearch"_s);
        QTest::keyClicks(search, u"pyth"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(written.body()->toPlainText(), u"```python\n\n```\n"_s);
        QTest::keyClicks(written.body(), u"x = 1"_s);
        QCOMPARE(written.body()->toPlainText(), u"```python\nx = 1\n```\n"_s);
        QTRY_COMPARE(fixture.client->reader().draft(u"#languages"_s), u"python"_s); // first the next time
    }

    void linksAreMadeFromWordsAndAddresses()
    {
        FeedFixture fixture;
        Written written(fixture);
        written.body()->setPlainText(u"drawing"_s);
        written.body()->selectAll();
        QTest::keyClick(written.body(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(written.body()->toPlainText(), u"[drawing](https://)"_s);
        written.body()->setPlainText(u"drawing"_s);
        written.body()->selectAll();
        QApplication::clipboard()->setText(u"https://docs.example/x"_s);
        written.body()->paste();
        QCOMPARE(written.body()->toPlainText(), u"[drawing](https://docs.example/x)"_s);
    }

    void pastedCodeIsOfferedABlock()
    {
        FeedFixture fixture;
        Written written(fixture);
        auto *offer = written.find<Banner>(u"codeOffer"_s);
        QApplication::clipboard()->setText(u"Dear all,\nthe pumps are here."_s);
        written.body()->paste();
        QVERIFY(!offer->isVisible());
        written.body()->setPlainText(u"Try this: "_s);
        written.body()->moveCursor(QTextCursor::End);
        QApplication::clipboard()->setText(u"x = ramp(40)\nfor y in x:\n    print(y)"_s);
        written.body()->paste();
        QVERIFY(offer->isVisible());
        Q_EMIT offer->actionTriggered();
        QVERIFY(!offer->isVisible());
        auto *search = written.find<QLineEdit>(u"languageSearch"_s);
        QVERIFY(search);
        QTest::keyClicks(search, u"pyth"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(
            written.body()->toPlainText(), u"Try this: \n```python\nx = ramp(40)\nfor y in x:\n    print(y)\n```\n"_s);

        // In a block already; and whoever writes on is not asked any more.
        QTextCursor inside = written.body()->document()->find(u"ramp"_s);
        written.body()->setTextCursor(inside);
        written.body()->paste();
        QVERIFY(!offer->isVisible());
        written.body()->setPlainText({});
        written.body()->paste();
        QVERIFY(offer->isVisible());
        QTest::keyClicks(written.body(), u"a"_s);
        QVERIFY(!offer->isVisible());
    }

    void mistakesAreMarkedAndMended()
    {
        FeedFixture fixture;
        Written written(fixture);
        Speller &speller = Speller::of(*fixture.client);
        if (!speller.languages().contains(u"en"_s))
            QSKIP("There is no English dictionary here.");
        speller.setChoice(u"en"_s);
        QTRY_VERIFY(written.body()->spelling()); // once the keyboard is in it
        written.body()->setPlainText(u"The bench is reddy. See `reddy` and @Jonas Bakke."_s);
        SpellCheck *spelling = written.body()->spelling();
        spelling->check();
        QCOMPARE(spelling->mistakes(), QList<TextRange>({ { 13, 5 } }));
        QCOMPARE(written.body()->extraSelections().size(), 1);
        QMenu menu;
        menu.addAction(u"Paste"_s);
        spelling->addTo(&menu, 15);
        QAction *first = menu.actions().constFirst(); // what the dictionary thinks is meant
        const QString suggestion = first->text();
        QVERIFY(first->isEnabled() && !suggestion.isEmpty());
        first->trigger();
        QVERIFY(written.body()->toPlainText().startsWith(u"The bench is %1."_s.arg(suggestion)));
        spelling->check();
        QVERIFY(spelling->mistakes().isEmpty());
    }

    void theLanguageIsGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"The bench in the second hall is free again from tomorrow morning."_s << u"en"_s;
        QTest::newRow("German") << u"Der Prüfstand in der zweiten Halle ist ab morgen früh wieder frei für alle."_s
                                << u"de"_s;
        QTest::newRow("French")
            << u"Le banc d'essai dans le deuxième hall est de nouveau libre à partir de demain matin."_s << u"fr"_s;
        QTest::newRow("Danish")
            << u"Prøvebænken i den anden hal er ledig igen fra i morgen tidlig, og den kan bruges af alle."_s
            << u"da"_s;
    }
    void theLanguageIsGuessed()
    {
        FeedFixture fixture;
        Speller &speller = Speller::of(*fixture.client);
        if (speller.languages().size() < 4)
            QSKIP("The dictionaries are not all here.");
        QFETCH(QString, text);
        QTEST(speller.languageOf(text), "language");
        speller.setChoice(u"da"_s);
        QCOMPARE(speller.languageOf(text), u"da"_s);
        speller.setChoice(Speller::off);
        QVERIFY(speller.languageOf(text).isEmpty());
    }

    void filesAreTakenWithinTheLimits()
    {
        QTemporaryDir folder;
        const auto make = [&folder](const QString &name, int size) {
            QFile file(folder.filePath(name));
            [[maybe_unused]] const bool open = file.open(QIODevice::WriteOnly);
            file.write(QByteArray(size, 'x'));
            return file.fileName();
        };
        FileTray tray(1000, 3);
        QStringList refusals;
        connect(&tray, &FileTray::refused, this, [&refusals](const QString &reason) { refusals += reason; });
        tray.addPaths({ make(u"large.bin"_s, 1001) });
        QCOMPARE(refusals.size(), 1);
        QVERIFY2(refusals.first().contains(u"large.bin"_s) && refusals.first().contains(u"kB"_s),
            qPrintable(refusals.first()));
        QVERIFY(tray.files().isEmpty());
        tray.set(
            { Attachment {
                .blobId = u"b1"_s, .localId = {}, .name = u"kept.pdf"_s, .type = u"application/pdf"_s, .size = 12 } },
            {});
        tray.addPaths({ make(u"one.txt"_s, 1), make(u"two.txt"_s, 2), make(u"three.txt"_s, 3) });
        QCOMPARE(tray.files().size(), 2); // the kept one counts
        QCOMPARE(refusals.size(), 2);
        QVERIFY2(refusals.last().contains(u"3 files"_s), qPrintable(refusals.last()));
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        tray.set({}, {});
        tray.addPicture(picture);
        QCOMPARE(tray.files().size(), 1);
        QCOMPARE(tray.files().first().type, u"image/png"_s);
        tray.findChildren<QAbstractButton *>(u"takeOut"_s).last()->click(); // those of before go later
        QVERIFY(tray.files().isEmpty());
    }

    void anEditKeepsAndAddsFiles()
    {
        FeedFixture fixture;
        Written written(fixture);
        QJsonObject post = fixture.thread(7, 0, CacheFixture::mette);
        post.insert(u"attachments"_s,
            QJsonArray { QJsonObject { { u"blobId"_s, u"bOne"_s }, { u"name"_s, u"one.pdf"_s },
                             { u"type"_s, u"application/pdf"_s }, { u"size"_s, 3 } },
                QJsonObject { { u"blobId"_s, u"bTwo"_s }, { u"name"_s, u"two.pdf"_s },
                    { u"type"_s, u"application/pdf"_s }, { u"size"_s, 3 } } });
        post.insert(u"mentions"_s, QJsonArray { CacheFixture::jonas });
        post.insert(u"body"_s, u"For @Jonas Bakke"_s);
        QVERIFY(fixture.push(CacheFixture::pumps, Type::Post, { post }));
        written.composer()->edit(*fixture.client->reader().post(u"pNew7"_s));
        auto *tray = written.find<FileTray>(u"fileTray"_s);
        QCOMPARE(tray->kept().size(), 2);
        written.find<QAbstractButton>(u"takeOut"_s)->click();
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        tray->addPicture(picture);
        QTest::keyClicks(written.body(), u" and #pumps"_s);
        written.find<QAbstractButton>(u"post"_s)->click();
        QTRY_COMPARE(fixture.client->reader().post(u"pNew7"_s)->post.topics, QStringList { u"pumps"_s });
        const Post edited = fixture.client->reader().post(u"pNew7"_s)->post;
        QCOMPARE(edited.attachments.size(), 2);
        QCOMPARE(edited.attachments.at(0).blobId, u"bTwo"_s);
        QCOMPARE(edited.attachments.at(1).type, u"image/png"_s);
        QCOMPARE(edited.mentions, QStringList { CacheFixture::jonas });
    }

    void leavingTheTextSavesIt()
    {
        FeedFixture fixture;
        Written written(fixture);
        QTest::keyClicks(written.body(), u"Typed and left"_s);
        written.find<QLineEdit>(u"composerTitle"_s)->setFocus();
        // Not after the pause: at once.
        QTRY_VERIFY_WITH_TIMEOUT(
            fixture.client->reader().draft(CacheFixture::pumps).contains(u"Typed and left"_s), 500);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    ComposerHelpTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "composer_help.moc"
