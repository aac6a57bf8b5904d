#pragma once

#include "app/Application.h"
#include "support/Company.h"
#include "ui/feed/PostCard.h"
#include "ui/shell/Shell.h"
#include "ui/text/MarkdownDocument.h"
#include "ui/text/MarkdownView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <functional>

namespace atrium::test {

// Somebody in front of the real desktop: sees what is visible, and has a mouse or a keyboard. Needs
// a Theme, a display, and no session bus (so that the key goes into a file).
class DesktopPerson {
public:
    DesktopPerson(Theme &theme, const Company &company, const char *email)
        : DesktopPerson(theme, QString())
    {
        m_options.dataDir = m_directory.filePath(QStringLiteral("desktop"));
        m_application = std::make_unique<Application>(m_options, theme);
        QObject::connect(
            m_application.get(), &Application::signInShown, m_application.get(),
            [this, &company, email] {
                m_application->signInAs(
                    company.url().toString(), QString::fromLatin1(email), QString::fromLatin1(Company::password));
            },
            Qt::SingleShotConnection);
    }

    // Who has signed in before, and comes back to what is stored in `data`.
    DesktopPerson(Theme &theme, const QString &data)
        : m_theme(theme)
    {
        m_options.dataDir = data;
        m_options.windowSize = QSize(1280, 820);
        m_options.language = QStringLiteral("en");
    }

    QString data() const { return m_options.dataDir; }

    // Starts and signs in; true when everything is here.
    bool goLive()
    {
        m_application->start();
        return waitFor([this] {
            return client() && client()->connectionState().connection == Connection::Live && shell();
        }) && goToFront();
    }

    void quit() { m_application.reset(); }
    // Closes the program and opens it again, with what it has stored.
    bool comeBack()
    {
        quit();
        m_application = std::make_unique<Application>(m_options, m_theme);
        m_application->start();
        return waitFor([this] { return client() && shell(); }) && goToFront();
    }

    // Without a window manager nobody else gives the window the keyboard.
    bool goToFront()
    {
        window().activateWindow();
        return QTest::qWaitForWindowActive(&window(), 20'000);
    }

    Client *client() const { return m_application->client(); }
    const Reader &reader() const { return client()->reader(); }
    MainWindow &window() const { return m_application->window(); }
    Shell *shell() const { return window().shell(); }
    static bool waitFor(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 20'000); }

    // What can be seen, the first with this name; in front of everything when there is something.
    template <typename W = QWidget> W *find(const QString &name) const
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            for (W *widget : top->findChildren<W *>(name))
                if (widget->isVisible() && !widget->visibleRegion().isEmpty())
                    return widget;
        return nullptr;
    }
    template <typename W = QWidget> W *awaited(const QString &name) const
    {
        waitFor([&] { return find<W>(name) != nullptr; });
        return find<W>(name);
    }
    PostCard *card(const QString &words) const
    {
        for (PostCard *card : window().findChildren<PostCard *>())
            if (card->isVisible() && !card->visibleRegion().isEmpty()
                && (card->post().post.title.contains(words) || card->post().post.body.contains(words)))
                return card;
        return nullptr;
    }
    bool sees(const QString &words) const
    {
        return waitFor([&] {
            for (const MarkdownView *view : window().findChildren<MarkdownView *>())
                if (view->isVisible() && view->document() && view->document()->toPlainText().contains(words))
                    return true;
            return false;
        });
    }
    QString connection() const
    {
        const auto *words = find<QLabel>(QStringLiteral("connectionWords"));
        return words ? words->text() : QString();
    }

    // The mouse: in the middle of what is visible of it.
    static bool click(QWidget *widget)
    {
        if (!widget || !widget->isEnabled() || widget->visibleRegion().isEmpty())
            return false;
        QTest::mouseClick(widget, Qt::LeftButton, {}, widget->visibleRegion().boundingRect().center());
        return true;
    }
    bool click(const QString &name) const { return click(awaited(name)); }
    template <typename W = QWidget> static W *within(QWidget *parent, const QString &name)
    {
        return parent ? parent->findChild<W *>(name) : nullptr;
    }

    // The keyboard: to whatever has it.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *to
            = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
        QTest::keyClick(to ? to : QApplication::activeWindow(), key, modifiers);
    }
    static void type(const QString &text)
    {
        if (QApplication::focusWidget())
            QTest::keyClicks(QApplication::focusWidget(), text);
    }
    // Tab until something has the keyboard.
    static bool tabTo(const std::function<bool(QWidget *)> &wanted, int most = 200)
    {
        for (int i = 0; i < most; ++i) {
            QWidget *focus = QApplication::focusWidget();
            if (focus && wanted(focus))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    static bool tabTo(const QString &name)
    {
        return tabTo([&](QWidget *widget) { return widget->objectName() == name; });
    }

private:
    Theme &m_theme;
    Options m_options;
    QTemporaryDir m_directory;
    std::unique_ptr<Application> m_application;
};

} // namespace atrium::test
