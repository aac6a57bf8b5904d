// Signing in, settings, and the outbox, in the real window.
#include "ui/ShellFixture.h"

#include "ui/feed/FeedView.h"
#include "ui/outbox/OutboxCard.h"
#include "ui/outbox/UploadRow.h"
#include "ui/settings/SignOut.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/PlainLabel.h"

#include <QClipboard>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;

class ShellPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }

    void enterGoesFromFieldToField()
    {
        QTemporaryDir directory;
        QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
        MainWindow window(settings);
        SignInPage &page = window.showSignIn();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy asked(&page, &SignInPage::signInRequested);
        QTest::keyClicks(window.findChild<QLineEdit *>(u"server"_s), u"atrium.example.com "_s);
        QTest::keyClick(window.findChild<QLineEdit *>(u"server"_s), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"email"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"mette@halvorsen.example"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"password"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"secret"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toString(), u"atrium.example.com"_s);
        QCOMPARE(asked.first().at(2).toString(), u"secret"_s);
        QVERIFY(!window.findChild<QPushButton *>(u"signIn"_s)->isEnabled()); // not twice
        QVERIFY(window.findChild<QWidget *>(u"cancel"_s)->isVisible());

        window.showSignIn(); // another time: the server and the address are still known, the password is not
        QCOMPARE(window.findChild<QLineEdit *>(u"server"_s)->text(), u"atrium.example.com"_s);
        QCOMPARE(window.findChild<QLineEdit *>(u"email"_s)->text(), u"mette@halvorsen.example"_s);
        QCOMPARE(window.findChild<QLineEdit *>(u"password"_s)->text(), QString());
    }

    void signInErrorsSayWhatToDo_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("focus");
        QTest::newRow("wrong password") << u"password"_s << u"password"_s;
        QTest::newRow("unknown server") << u"server"_s << u"server"_s;
        QTest::newRow("no network") << u"network"_s << u"server"_s;
    }

    void signInErrorsSayWhatToDo()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, focus);
        QTemporaryDir directory;
        QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
        MainWindow window(settings);
        SignInPage &page = window.showSignIn();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page.setServer(u"atrium.example.com"_s);
        page.setEmail(u"mette@halvorsen.example"_s);
        window.findChild<QLineEdit *>(u"password"_s)->setText(u"typed"_s);
        page.setBusy(true);
        page.showError({ code, u"It did not work."_s, u"Do this <b>now</b>."_s });
        const auto *banner = window.findChild<Banner *>(u"signInBanner"_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text(), u"It did not work.\nDo this <b>now</b>."_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), focus);
        QCOMPARE(window.findChild<QLineEdit *>(u"password"_s)->text(), u"typed"_s); // nothing typed is lost
        QVERIFY(window.findChild<QPushButton *>(u"signIn"_s)->isEnabled());
    }

    void coloursSwitchAtOnceAndAreRemembered()
    {
        ShellFixture f;
        QVERIFY2(f.show(), qPrintable(f.problem));
        f.click(u"goSettings"_s);
        QSignalSpy changed(m_theme, &Theme::changed);
        f.click(u"theme-dark"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_theme->isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::color(Token::App, true));
        QTRY_COMPARE(f.client->reader().preferences().theme, u"dark"_s);
        QTRY_COMPARE(f.window.palette().color(QPalette::Window), Theme::color(Token::App, true)); // told by an event
        const QImage dark = f.window.grab().toImage();
        QCOMPARE(dark.pixelColor(4, 400), Theme::color(Token::App, true));
        f.click(u"theme-light"_s);
        QVERIFY(!m_theme->isDark());
        QTRY_COMPARE(f.client->reader().preferences().theme, u"light"_s);
        m_theme->setMode(Theme::Mode::System);
    }

    void storageSaysWhereAndErasesOnlyWhenAsked()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.click(u"goSettings"_s);
        QVERIFY(f.find<PlainLabel>(u"storagePath"_s)->text().endsWith(f.cache.path().section(u'/', -1)));
        QVERIFY(!f.find<PlainLabel>(u"storageSize"_s)->text().startsWith(u"0"_s));
        for (const char16_t *kind : { u"storagePosts", u"storagePictures", u"storageDrafts", u"storageUnsent" })
            QVERIFY(!f.find<PlainLabel>(QString::fromUtf16(kind))->text().isEmpty());
        f.find<QPushButton>(u"erase"_s)->click();
        QWidget *box = f.find(u"signOutDialog"_s);
        QVERIFY(box && box->isVisible());
        QVERIFY2(!f.find<QPushButton>(u"saveUnsent"_s), "nothing waits");
        box->close();
        QVERIFY(QFile::exists(f.cache.path()));
    }

    void licencesOpen()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.click(u"goSettings"_s);
        f.find<QPushButton>(u"licences"_s)->click();
        auto *list = f.find<QListWidget>(u"components"_s);
        QVERIFY(list && list->isVisible() && list->count() > 6);
        QSet<QString> texts;
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            const QString text = f.find<QPlainTextEdit>(u"licenceText"_s)->toPlainText();
            QVERIFY2(text.size() > 300, qPrintable(list->item(row)->text()));
            texts += text;
        }
        QVERIFY(texts.size() > 5); // each its own
    }

    void systemInformationIsCopied()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.click(u"goSettings"_s);
        f.find<QPushButton>(u"copySystemInformation"_s)->click();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(u"Qt "_s));
        QVERIFY2(!text.contains(u"Mette"_s) && !text.contains(u"Halvorsen"_s), "nothing about the person");
    }

    void unsentPostsAreSavedBeforeSigningOut()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.client->submit(commands::createPost({ .groupId = CacheFixture::pumps,
            .parentId = {},
            .title = u"Seals"_s,
            .body = u"New seals are in."_s,
            .files
            = { { .localId = u"L1"_s, .name = u"../seal.txt"_s, .type = u"text/plain"_s, .bytes = "rubber" } } }));
        QTRY_COMPARE(f.client->reader().outbox().size(), 1);
        f.click(u"goSettings"_s);
        f.find<QPushButton>(u"erase"_s)->click();
        QVERIFY(f.find<QPushButton>(u"saveUnsent"_s));
        f.find(u"signOutDialog"_s)->close();

        QTemporaryDir directory;
        const QString path = directory.filePath(u"Unsent posts.md"_s);
        QVERIFY(saveUnsent(f.client->reader(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"Seals"_s) && text.contains(u"New seals are in."_s));
        QFile attached(directory.filePath(u"Unsent posts – files/1 seal.txt"_s));
        QVERIFY2(attached.open(QIODevice::ReadOnly), "only the last part of the name counts");
        QCOMPARE(attached.readAll(), QByteArray("rubber"));
        QVERIFY(!saveUnsent(f.client->reader(), path + u"/unsent.md"_s));
    }

    void aPlaceNamesASectionOfTheSettings()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.window.resize(1000, 500); // not all of it fits
        f.window.shell()->go({ .kind = Place::Kind::Settings, .id = {}, .postId = {}, .text = u"about"_s });
        QTRY_VERIFY(!f.find(u"version"_s)->visibleRegion().isEmpty());
        f.window.shell()->go({ .kind = Place::Kind::Settings, .id = {}, .postId = {}, .text = {} });
        QTRY_VERIFY(f.find(u"version"_s)->visibleRegion().isEmpty());
    }

    void outboxShowsWhatWaits()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.client->submit(commands::createPost({ .groupId = CacheFixture::pumps,
            .parentId = {},
            .title = u"Seals"_s,
            .body = u"<b>New</b> seals are in."_s }));
        f.window.shell()->go({ .kind = Place::Kind::Outbox, .id = {}, .postId = {}, .text = {} });
        const auto card = [&] { return f.window.findChild<OutboxCard *>(); };
        QTRY_VERIFY(card() && card()->isVisible());
        QCOMPARE(card()->findChild<PlainLabel *>(u"outboxState"_s)->text(), u"Waiting for the connection"_s);
        QVERIFY(!card()->findChild<QPushButton *>(u"retry"_s)); // nothing has failed
        card()->findChild<QPushButton *>(u"copy"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), u"Seals\n\n<b>New</b> seals are in."_s);

        // It is changed where it stands: nothing leaves the outbox before there is something to say.
        card()->findChild<QPushButton *>(u"edit"_s)->click();
        QCOMPARE(f.window.shell()->place().kind, Place::Kind::Thread);
        auto *body = f.window.shell()->page()->findChild<QPlainTextEdit *>(u"composerBody"_s);
        QTRY_COMPARE(body->toPlainText(), u"<b>New</b> seals are in."_s);
        QCOMPARE(f.client->reader().outbox().size(), 1);
        body->selectAll();
        body->insertPlainText(u"New seals are on shelf 4."_s);
        QTest::keyClick(body, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.client->reader().outbox().value(0).properties.value("body"_L1).toString(),
            u"New seals are on shelf 4."_s);
        QCOMPARE(f.client->reader().outbox().size(), 1);
        QCOMPARE(f.client->reader().outbox().constFirst().operation, u"create"_s);
    }

    // What it says there now stands beside what was written here, and a person chooses.
    void outboxShowsConflicts()
    {
        ShellFixture f;
        OutboxItem item { .sequence = 1,
            .type = Type::Post,
            .accountId = CacheFixture::pumps,
            .objectId = CacheFixture::question,
            .operation = u"update"_s,
            .properties = { { u"body"_s, u"Mine."_s } },
            .state = SendState::Failed,
            .error = u"This was changed elsewhere meanwhile."_s };
        const auto labels = [](const OutboxCard &card) {
            QStringList texts;
            for (const auto *label : card.findChildren<PlainLabel *>())
                texts += label->text();
            return texts.join(u'\n');
        };
        {
            const OutboxCard card(item, f.client->reader());
            QCOMPARE(card.findChild<QPushButton *>(u"retry"_s)->text(), u"Try again"_s);
        }
        item.now = { { u"body"_s, u"Theirs."_s } };
        const OutboxCard card(item, f.client->reader());
        QVERIFY2(labels(card).contains(u"There it says now: Theirs."_s), qPrintable(labels(card)));
        QVERIFY(labels(card).contains(u"Mine."_s));
        QCOMPARE(card.findChild<QPushButton *>(u"retry"_s)->text(), u"Replace it with mine"_s);
        for (const char *name : { "edit", "copy", "discard" })
            QVERIFY2(card.findChild<QPushButton *>(QLatin1StringView(name)), name);
        // Where the post is not there any more, its words can still be had.
        item.objectId = u"pGone"_s;
        const OutboxCard gone(item, f.client->reader());
        QVERIFY(!gone.findChild<QPushButton *>(u"edit"_s));
        QVERIFY(gone.findChild<QPushButton *>(u"copy"_s));
    }

    // At the end of what is here, older posts are to be had, or it is said why not.
    void olderPosts()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.window.resize(1280, 3000); // everything fits: nobody scrolls
        f.window.shell()->go({ .kind = Place::Kind::Group, .id = CacheFixture::running, .postId = {}, .text = {} });
        f.window.shell()->go({ .kind = Place::Kind::Group, .id = CacheFixture::nordlys, .postId = {}, .text = {} });
        auto *action = f.window.shell()->page()->findChild<QPushButton *>(u"olderAction"_s);
        const auto *text = f.window.shell()->page()->findChild<PlainLabel *>(u"olderText"_s);
        QTRY_VERIFY(action->isVisible());
        QCOMPARE(action->text(), u"Show older posts"_s);
        QVERIFY(!text->isVisible());
        const auto *view = f.window.shell()->page()->findChild<FeedView *>();
        const auto top = [view](const QWidget *widget) { return widget->mapTo(view->viewport(), QPoint()).y(); };
        const PostCard *last = view->cards().constLast();
        QTRY_VERIFY(top(action) > top(last) + last->height());
        QVERIFY(top(action) < top(last) + last->height() + 40); // and not at the foot of the window
        action->setFocus();
        QTest::keyClick(action, Qt::Key_Space);
        QVERIFY(view->hasFocus()); // while there is no button
        QTRY_COMPARE(action->text(), u"Try again"_s); // never connected
        QVERIFY2(text->text().contains(u"offline"_s), qPrintable(text->text()));
        Q_EMIT f.client->connectionStateChanged({ .connection = Connection::Live });
        QVERIFY(text->text().contains(u"Fetching"_s));
        QTRY_VERIFY(text->text().contains(u"offline"_s));
        Q_EMIT f.client->olderCame(CacheFixture::nordlys);
        QTRY_COMPARE(action->text(), u"Show older posts"_s);
        QVERIFY(action->isVisible());
        f.window.shell()->page()->findChild<QAbstractButton *>(u"filter3"_s)->click(); // official: it is all here
        QTRY_VERIFY(!action->isVisible());
    }

    // It scrolls with the posts, and coming to it is asking, also by keyboard.
    void olderPostsAtTheEnd()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.window.resize(1280, 500);
        f.window.shell()->go({ .kind = Place::Kind::Group, .id = CacheFixture::pumps, .postId = {}, .text = {} });
        auto *view = f.window.shell()->page()->findChild<FeedView *>();
        const auto *older = view->footer();
        const auto *text = older->findChild<PlainLabel *>(u"olderText"_s);
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0 && !older->isHidden());
        QVERIFY(older->geometry().top() > view->viewport()->height());
        QVERIFY(text->isHidden());
        view->setFocus();
        QTest::keyClick(view, Qt::Key_End);
        QTRY_VERIFY(view->viewport()->rect().contains(older->geometry()));
        QTRY_VERIFY(text->text().contains(u"offline"_s)); // never connected

        // A page that brings nothing to this list: the next one comes when it is asked for.
        Q_EMIT f.client->olderCame(CacheFixture::pumps);
        QCoreApplication::processEvents();
        const auto *action = older->findChild<QPushButton *>(u"olderAction"_s);
        QVERIFY(action->isVisible());
        QCOMPARE(action->text(), u"Show older posts"_s);
    }

    // Who asks for the list that is there wants what is new; who comes back to it goes on where they were.
    void askedForAgain()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.window.resize(1280, 500);
        Shell *shell = f.window.shell();
        const Place pumps { .kind = Place::Kind::Group, .id = CacheFixture::pumps, .postId = {}, .text = {} };
        shell->go(pumps);
        const auto *bar = shell->page()->findChild<FeedView *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTest::keyClick(shell->page()->findChild<FeedView *>(), Qt::Key_End);
        QTRY_VERIFY(bar->value() > 0);
        shell->go({ .kind = Place::Kind::People, .id = {}, .postId = {}, .text = {} });
        shell->back();
        QCoreApplication::processEvents();
        QVERIFY(bar->value() > 0);
        shell->go(pumps);
        QCOMPARE(bar->value(), 0);
    }

    void outboxShowsFilesAndLeavesThemOut()
    {
        ShellFixture f;
        QVERIFY(f.show());
        commands::NewPost post { .groupId = CacheFixture::pumps, .parentId = {}, .title = {}, .body = u"Two files."_s };
        post.files = { { u"f1"_s, u"plan.pdf"_s, u"application/pdf"_s, QByteArray(3000, 'x') },
            { u"f2"_s, u"list.txt"_s, u"text/plain"_s, "list" } };
        f.client->submit(commands::createPost(post));
        QTRY_COMPARE(f.client->reader().outbox().size(), 1);
        f.window.shell()->go({ .kind = Place::Kind::Outbox, .id = {}, .postId = {}, .text = {} });
        const auto row = [&](const char *name) { return f.window.findChild<UploadRow *>(QLatin1StringView(name)); };
        QTRY_VERIFY(row("upload-f1") && row("upload-f2"));
        auto *bar = row("upload-f1")->findChild<QProgressBar *>();
        QVERIFY(!bar->isVisible());
        Q_EMIT f.client->uploadProgressed(u"f1"_s, 0.4);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value(), 40);
        row("upload-f1")->findChild<QAbstractButton *>(u"leaveOut"_s)->click();
        f.find<QPushButton>(u"confirmYes"_s)->click();
        QTRY_VERIFY(!row("upload-f1"));
        QVERIFY(row("upload-f2"));
        const QJsonArray kept = f.client->reader().outbox().first().properties.value("attachments"_L1).toArray();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first()["name"_L1], u"list.txt"_s);
    }

    // What anybody does elsewhere changes nothing under the hands of who is in the outbox.
    void outboxStaysUnderOnesHands()
    {
        ShellFixture f;
        QVERIFY(f.show());
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        const auto write = [&f](const QString &body) {
            f.client->submit(
                commands::createPost({ .groupId = CacheFixture::pumps, .parentId = {}, .title = {}, .body = body }));
        };
        write(u"First."_s);
        QTRY_COMPARE(f.client->reader().outbox().size(), 1);
        const qint64 first = f.client->reader().outbox().constFirst().sequence;
        f.window.shell()->go({ .kind = Place::Kind::Outbox, .id = {}, .postId = {}, .text = {} });
        f.window.shell()->page()->focusFirst();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"edit"_s);
        const auto card = [&](qint64 sequence) {
            OutboxCard *newest = nullptr;
            for (auto *one : f.window.findChildren<OutboxCard *>(u"outbox-%1"_s.arg(sequence)))
                if (one->isVisible())
                    newest = one;
            return newest;
        };
        const QPointer before = card(first);
        auto *away = before->findChild<QPushButton *>(u"discard"_s);
        away->setFocus();
        ChangeSet nothing;
        nothing.outbox = true;
        Q_EMIT f.client->changed(nothing);
        QCOMPARE(card(first), before.get());
        QVERIFY(away->hasFocus());

        write(u"Second."_s); // now there is something else to show
        QTRY_COMPARE(f.client->reader().outbox().size(), 2);
        QTRY_VERIFY(card(first) != before.get());
        QCOMPARE(QApplication::focusWidget(), card(first)->findChild<QPushButton *>(u"discard"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!before); // its card is gone for good
        write(u"Third."_s);
        QTRY_COMPARE(f.client->reader().outbox().size(), 3);
        auto *yes = f.find<QPushButton>(u"confirmYes"_s);
        QVERIFY2(yes, "the question stays");
        yes->click();
        QTRY_COMPARE(f.client->reader().outbox().size(), 2);
        QTRY_VERIFY(!card(first));
        const qint64 second = f.client->reader().outbox().constFirst().sequence;
        QTRY_COMPARE(f.window.focusWidget(), card(second)->findChild<QPushButton *>(u"edit"_s));
    }

    void outboxEditsAScheduledPost()
    {
        ShellFixture f;
        QVERIFY(f.show());
        const commands::NewPost post {
            .groupId = CacheFixture::pumps, .parentId = {}, .title = {}, .body = u"Monday."_s
        };
        f.client->submit(commands::schedulePost(CacheFixture::mette, post, QDateTime::currentDateTimeUtc().addDays(2)));
        QTRY_COMPARE(f.client->reader().outbox().size(), 1);
        f.window.shell()->go({ .kind = Place::Kind::Outbox, .id = {}, .postId = {}, .text = {} });
        f.window.findChild<OutboxCard *>()->findChild<QPushButton *>(u"edit"_s)->click();
        QCOMPARE(f.window.shell()->place().kind, Place::Kind::Scheduled);
        const auto *body = f.window.shell()->page()->findChild<QPlainTextEdit *>(u"composerBody"_s);
        QVERIFY(body->isVisible());
        QCOMPARE(body->toPlainText(), u"Monday."_s);
    }

    void discardAsksFirst()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.client->submit(commands::createPost(
            { .groupId = CacheFixture::pumps, .parentId = {}, .title = {}, .body = u"Never mind."_s }));
        QTRY_COMPARE(f.client->reader().outbox().size(), 1);
        f.window.shell()->go({ .kind = Place::Kind::Outbox, .id = {}, .postId = {}, .text = {} });
        QTRY_VERIFY(f.window.findChild<OutboxCard *>());
        f.window.findChild<OutboxCard *>()->findChild<QPushButton *>(u"discard"_s)->click();
        QCOMPARE(f.client->reader().outbox().size(), 1);
        f.find<QPushButton>(u"confirmYes"_s)->click();
        QTRY_VERIFY(f.client->reader().outbox().isEmpty());
        QTRY_VERIFY(!f.window.findChild<OutboxCard *>());
    }

private:
    Theme *m_theme = nullptr;
};

QTEST_MAIN(ShellPages)
#include "shell_pages.moc"
