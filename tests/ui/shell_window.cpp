// The window of somebody who is signed in: going places, by pointer and by keyboard.
#include "ui/ShellFixture.h"

#include "ui/feed/FeedView.h"
#include "ui/shell/Actions.h"
#include "ui/shell/ConnectionWords.h"
#include "ui/shell/MenuBar.h"
#include "ui/shell/NavigationRow.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace atrium;
using namespace atrium::test;
using namespace Qt::StringLiterals;

class ShellWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(this); }

    void showsTheWorkspaceAndItsGroups()
    {
        ShellFixture f;
        QVERIFY2(f.show(), qPrintable(f.problem));
        QCOMPARE(f.find<PlainLabel>(u"workspaceName"_s)->text(), u"Halvorsen Pumps"_s);
        const auto *news = f.find<NavigationRow>(u"goGroup-"_s + CacheFixture::news);
        QVERIFY(news);
        QVERIFY(news->count() > 0); // the announcement is unread
        QVERIFY(f.find(u"goGroup-"_s + CacheFixture::pumps));
        QVERIFY2(!f.find(u"goGroup-"_s + CacheFixture::running), "a group that is not joined is not mine");
        QVERIFY(f.find<NavigationRow>(u"goHome"_s)->isCurrent());
    }

    void whatNobodyWaitsForComesAfterThePaint()
    {
        struct Eye : QObject {
            bool eventFilter(QObject *, QEvent *event) override
            {
                sawPaint = sawPaint || event->type() == QEvent::Paint;
                return false;
            }
            bool sawPaint = false;
        } eye;
        qApp->installEventFilter(&eye);
        ShellFixture f;
        QList<bool> calls;
        f.window.whenPainted(&f.window, [&] { calls += eye.sawPaint; });
        QCoreApplication::processEvents();
        QCOMPARE(calls, QList<bool>());
        QVERIFY(f.show());
        QTRY_COMPARE(calls, QList<bool>({ true }));
        f.window.whenPainted(&f.window, [&] { calls += eye.sawPaint; });
        QTRY_COMPARE(calls.size(), 2);
    }

    void everyEntryLeadsSomewhere()
    {
        ShellFixture f;
        QVERIFY(f.show());
        const auto rows = f.window.findChildren<NavigationRow *>();
        QVERIFY(rows.size() >= 8);
        for (NavigationRow *row : rows) {
            if (row->isHidden())
                continue;
            QVERIFY2(!row->accessibleName().isEmpty(), qPrintable(row->objectName()));
            row->click();
            QVERIFY2(row->isCurrent(), qPrintable(row->objectName()));
            QVERIFY(f.window.shell()->page());
        }
    }

    void backAndForward()
    {
        ShellFixture f;
        QVERIFY(f.show());
        Shell *shell = f.window.shell();
        f.click(u"goGroup-"_s + CacheFixture::pumps);
        f.click(u"goSettings"_s);
        QCOMPARE(shell->place().kind, Place::Kind::Settings);
        QTest::keyClick(&f.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shell->place().id, CacheFixture::pumps);
        QTest::keyClick(&f.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shell->place().kind, Place::Kind::Home);
        QTest::keyClick(&f.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(shell->place().id, CacheFixture::pumps);
        f.click(u"goHome"_s); // a new way: what was ahead is forgotten
        QTest::keyClick(&f.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(shell->place().kind, Place::Kind::Home);
    }

    void whatTheCacheRefusedIsSaidUntilItIsTriedAgain()
    {
        ShellFixture f;
        QVERIFY(f.show());
        const Command post = commands::createPost(
            { .groupId = CacheFixture::pumps, .parentId = {}, .title = {}, .body = u"Precious."_s });
        Q_EMIT f.client->commandRefused(post, { u"diskFull"_s, u"The disk is full."_s, u"Make room."_s });
        QCOMPARE(f.find<Banner>(u"cacheRefusal"_s)->text(), u"The disk is full. Make room."_s);
        f.window.showShell(*f.client, allPages()); // another language, or another workspace and back
        auto *banner = f.find<Banner>(u"cacheRefusal"_s);
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->text(), u"The disk is full. Make room."_s);
        Q_EMIT banner->actionTriggered();
        QVERIFY(banner->isHidden());
        QTRY_COMPARE(f.client->reader().outbox().size(), 1);
        QCOMPARE(f.client->reader().outbox().constFirst().objectId, post.objectId);
    }

    // What was finished is not begun anew by coming back.
    void backDoesNotEditAgain_data()
    {
        QTest::addColumn<Place>("editing");
        QTest::newRow("a post") << Place {
            .kind = Place::Kind::Thread, .id = CacheFixture::question, .postId = {}, .text = u"edit"_s
        };
        QTest::newRow("oneself") << Place {
            .kind = Place::Kind::Person, .id = CacheFixture::mette, .postId = {}, .text = u"edit"_s
        };
        QTest::newRow("an official post") << Place {
            .kind = Place::Kind::Group, .id = CacheFixture::news, .postId = CacheFixture::announcement, .text = {}
        };
        QTest::newRow("a mention") << Place {
            .kind = Place::Kind::Home, .id = {}, .postId = {}, .text = u'@' + CacheFixture::lena
        };
    }

    void backDoesNotEditAgain()
    {
        QFETCH(const Place, editing);
        ShellFixture f;
        QVERIFY(f.show());
        Shell *shell = f.window.shell();
        shell->go({ .kind = Place::Kind::Settings, .id = {}, .postId = {}, .text = {} });
        shell->go(editing);
        QCOMPARE(shell->place(), editing);
        shell->go({ .kind = Place::Kind::Outbox, .id = {}, .postId = {}, .text = {} });
        shell->back();
        QCOMPARE(shell->place(), editing.atRest());
        QVERIFY(shell->place() != editing);
        shell->back();
        QCOMPARE(shell->place().kind, Place::Kind::Settings);
        shell->forward();
        QCOMPARE(shell->place(), editing.atRest());
        // From where it is: there is one step back to that.
        shell->go(editing);
        shell->back();
        QCOMPARE(shell->place(), editing.atRest());
        shell->go(editing);
        shell->go({ .kind = Place::Kind::Outbox, .id = {}, .postId = {}, .text = {} });
        shell->back();
        shell->back();
        QCOMPARE(shell->place().kind, Place::Kind::Settings);
    }

    void shortcuts_data()
    {
        QTest::addColumn<QKeyCombination>("keys");
        QTest::addColumn<int>("kind");
        QTest::newRow("settings") << (Qt::CTRL | Qt::Key_Comma) << static_cast<int>(Place::Kind::Settings);
        QTest::newRow("second place") << (Qt::CTRL | Qt::Key_2) << static_cast<int>(Place::Kind::Official);
        QTest::newRow("third place") << (Qt::CTRL | Qt::Key_3) << static_cast<int>(Place::Kind::Notifications);
        QTest::newRow("first group") << (Qt::CTRL | Qt::Key_7) << static_cast<int>(Place::Kind::Group);
    }

    void shortcuts()
    {
        QFETCH(const QKeyCombination, keys);
        QFETCH(const int, kind);
        ShellFixture f;
        QVERIFY(f.show());
        QTest::keyClick(&f.window, keys.key(), keys.keyboardModifiers());
        QCOMPARE(static_cast<int>(f.window.shell()->place().kind), kind);
    }

    void sheetOfShortcuts()
    {
        ShellFixture f;
        QVERIFY(f.show());
        QTest::keyClick(&f.window, Qt::Key_F1);
        QTRY_VERIFY(f.find(u"shortcutsSheet"_s));
        f.find(u"shortcutsSheet"_s)->close();
        QTRY_VERIFY(!f.find(u"shortcutsSheet"_s));
    }

    void printingIsOfferedWhereThereIsAThread()
    {
        ShellFixture f;
        QVERIFY(f.show());
        const auto canPrint = [&] {
            const auto all = f.window.findChildren<QAction *>();
            const auto print
                = std::ranges::find(all, QKeySequence(Qt::CTRL | Qt::Key_P), [](QAction *a) { return a->shortcut(); });
            return print != all.end() && (*print)->isEnabled();
        };
        QVERIFY(!canPrint());
        f.window.shell()->go({ .kind = Place::Kind::Thread, .id = CacheFixture::question, .postId = {}, .text = {} });
        QVERIFY(canPrint());
        f.click(u"goSettings"_s);
        QVERIFY(!canPrint());
    }

    void newPostOpensTheComposer()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.click(u"goSettings"_s);
        QTest::keyClick(&f.window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(f.window.shell()->place().kind, Place::Kind::Home);
        QVERIFY(f.window.shell()->page()->isAncestorOf(QApplication::focusWidget()));
    }

    void arrowsWalkTheColumn()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.find(u"goHome"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"goOfficial"_s);
        for (const QString &name : { u"goNotifications"_s, u"goSearch"_s, u"goPeople"_s, u"goSaved"_s }) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
            QCOMPARE(QApplication::focusWidget()->objectName(), name);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(QApplication::focusWidget()->objectName().startsWith(u"goGroup-"_s)); // though made later than the foot
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(f.window.shell()->place().kind, Place::Kind::Group);
    }

    void pageKeysScrollWhatIsBesideTheColumn()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.window.resize(1000, 400); // not all of it fits
        auto *row = f.find<NavigationRow>(u"goGroup-"_s + CacheFixture::pumps);
        QTest::mouseClick(row, Qt::LeftButton);
        row->setFocus();
        const auto *view = f.window.shell()->page()->findChild<FeedView *>();
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
        QTest::keyClick(row, Qt::Key_PageDown);
        QTRY_VERIFY(view->verticalScrollBar()->value() > 0);
        QTest::keyClick(row, Qt::Key_Home);
        QTRY_COMPARE(view->verticalScrollBar()->value(), 0);
    }

    void focusIsShownToWhoUsesTheKeyboard()
    {
        ShellFixture f;
        QVERIFY(f.show());
        auto *row = f.find<NavigationRow>(u"goPeople"_s);
        QTest::mouseClick(row, Qt::LeftButton);
        QVERIFY(!m_theme->showsFocus());
        QTest::keyClick(row, Qt::Key_Control); // with a click, perhaps
        QVERIFY(!m_theme->showsFocus());
        QTest::keyClick(row, Qt::Key_Tab);
        QVERIFY(m_theme->showsFocus());
    }

    void rightColumnHidesAndIsRemembered()
    {
        ShellFixture f;
        QVERIFY(f.show());
        QWidget *column = f.find(u"explanation"_s);
        QVERIFY(column->isVisible());
        f.click(u"toggleExplanation"_s);
        QVERIFY(!column->isVisible());
        QVERIFY(f.show()); // as at the next start
        QVERIFY(!f.find(u"explanation"_s)->isVisible());
        QTest::keyClick(&f.window, Qt::Key_F9);
        QVERIFY(f.find(u"explanation"_s)->isVisible());
        f.window.resize(900, 700);
        QVERIFY2(!f.find(u"explanation"_s)->isVisible(), "no room for it");
        f.window.resize(1280, 820);
        QVERIFY(f.find(u"explanation"_s)->isVisible());
    }

    void lastGroupIsRemembered()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.click(u"goGroup-"_s + CacheFixture::coffee);
        f.click(u"goSettings"_s);
        QVERIFY(f.show());
        QCOMPARE(f.window.shell()->place().id, CacheFixture::coffee);
    }

    void connectionWords_data()
    {
        QTest::addColumn<ConnectionState>("state");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const ConnectionState &state, const QString &words) {
            QTest::newRow(name) << state << words;
        };
        row("live", { .connection = Connection::Live }, u"Up to date"_s);
        row("sending", { .connection = Connection::Live, .pending = 1 }, u"Sending 1…"_s);
        row("offline", { .connection = Connection::Offline }, u"Offline"_s);
        row("offline with posts", { .connection = Connection::Offline, .pending = 2 }, u"Offline · 2 to send"_s);
        row("connecting", { .connection = Connection::Connecting }, u"Connecting…"_s);
        row("catching up", { .connection = Connection::CatchingUp }, u"Catching up…"_s);
        row("refused", { .connection = Connection::Refused, .reason = u"The certificate is not valid."_s },
            u"The certificate is not valid."_s);
    }

    void connectionWords()
    {
        QFETCH(const ConnectionState, state);
        QFETCH(const QString, words);
        QCOMPARE(atrium::connectionWords(state).text, words);
        ShellFixture f;
        QVERIFY(f.show());
        Q_EMIT f.client->connectionStateChanged(state);
        QCOMPARE(f.find<PlainLabel>(u"connectionWords"_s)->text(), words);
        QCOMPARE(f.find(u"refusal"_s)->isVisible(), state.connection == Connection::Refused);
        QCOMPARE(f.find(u"retryConnection"_s)->isVisible(),
            state.connection == Connection::Offline || state.connection == Connection::Refused);
        QCOMPARE(f.find(u"goOutbox"_s)->isVisible(), state.pending > 0);
    }

    void everyButtonHasAName()
    {
        ShellFixture f;
        QVERIFY(f.show());
        for (const auto kind : { Place::Kind::Home, Place::Kind::Settings, Place::Kind::Outbox, Place::Kind::People }) {
            f.window.shell()->go({ .kind = kind, .id = {}, .postId = {}, .text = {} });
            const auto buttons = f.window.findChildren<QAbstractButton *>();
            for (QAbstractButton *button : buttons) {
                if (!button->isVisible())
                    continue;
                QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(button);
                QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                    qPrintable(QLatin1StringView(button->metaObject()->className()) + u' ' + button->objectName()));
            }
        }
    }

    void lastThreadIsRemembered()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.window.shell()->go({ .kind = Place::Kind::Thread, .id = CacheFixture::question, .postId = {}, .text = {} });
        QVERIFY(f.show());
        QCOMPARE(f.window.shell()->place().kind, Place::Kind::Thread);
        QCOMPARE(f.window.shell()->place().id, CacheFixture::question);
        f.settings.setValue(u"place/"_s + CacheFixture::mette, QStringList { u"thread"_s, u"pGone"_s });
        QVERIFY(f.show());
        QCOMPARE(f.window.shell()->place().kind, Place::Kind::Home); // it is not here any more
    }

    void windowComesBackAsItWas()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.window.setGeometry(40, 30, 1000, 700);
        QTRY_COMPARE(f.window.size(), QSize(1000, 700));
        f.window.close();
        const MainWindow next(f.settings);
        QCOMPARE(
            next.size(), QSize(1000, 700).boundedTo(next.screen()->availableSize()).expandedTo(next.minimumSize()));
    }

    void workspacesHaveAMenu()
    {
        ShellFixture f;
        QVERIFY(f.show());
        f.window.setWorkspaces({ { .id = u"a"_s, .name = u"Halvorsen Pumps"_s, .unread = 4, .current = true },
            { .id = u"b"_s, .name = u"R&D Brandt"_s, .unread = 3, .current = false } });
        QSignalSpy chosen(&f.window, &MainWindow::workspaceChosen);
        QSignalSpy add(&f.window, &MainWindow::addWorkspaceRequested);
        QSignalSpy signOut(&f.window, &MainWindow::signOutRequested);
        const auto entry = [&f](const QString &name) -> QAction * {
            QTest::keyClick(f.find(u"workspaceMenuButton"_s), Qt::Key_Space);
            auto *menu = f.find<QMenu>(u"workspaceMenu"_s);
            QAction *action = menu ? menu->findChild<QAction *>(name) : nullptr;
            if (menu)
                menu->close();
            return action;
        };
        QAction *other = entry(u"workspace-b"_s);
        QVERIFY(other);
        QCOMPARE(other->text(), u"R&&D Brandt\t3 unread"_s);
        QVERIFY(!other->isChecked());
        other->trigger();
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toString(), u"b"_s);
        QVERIFY(entry(u"workspace-a"_s)->isChecked());
        entry(u"addWorkspace"_s)->trigger();
        QTRY_COMPARE(add.size(), 1);
        QAction *leave = entry(u"signOutOfWorkspace"_s);
        QVERIFY(leave->text().contains(u"Halvorsen Pumps"_s));
        leave->trigger();
        QTRY_COMPARE(signOut.size(), 1);
        // Whoever does not see the dot hears of it.
        QVERIFY(f.find<QToolButton>(u"workspaceMenuButton"_s)->accessibleName().contains(u"another workspace"_s));
        QVERIFY(!f.find(u"workspaceMenuButton"_s)->accessibleName().isEmpty());
    }

    void menuBarHasEverythingOnce()
    {
        ShellFixture f;
        QVERIFY(f.show());
        QWidget window;
        const Actions actions(&window);
        QMenuBar bar;
        fillMenuBar(bar, actions);
        fillMenuBar(bar, actions); // for another workspace
        QCOMPARE(bar.actions().size(), 4);
        QSet<QAction *> all;
        for (const QAction *menu : bar.actions())
            for (QAction *action : menu->menu()->actions()) {
                QVERIFY2(!all.contains(action) && !action->text().isEmpty(), qPrintable(action->text()));
                all += action;
            }
        QVERIFY(all.contains(actions[Actions::Id::Quit]) && all.contains(actions[Actions::Id::About])
            && all.contains(actions[Actions::Id::Print]));
    }

private:
    Theme *m_theme = nullptr;
};

QTEST_MAIN(ShellWindow)
#include "shell_window.moc"
