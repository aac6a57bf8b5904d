#pragma once

#include "ui/shell/Pages.h"

#include <QPointer>
#include <QWidget>

class QSettings;
class QStackedLayout;

namespace atrium {

class Actions;
class Client;
class Shell;
class SignInPage;

// The window: the sign-in page, or the shell of somebody who is signed in. Remembers its size, the
// last place and the right column in `settings`, which outlives it.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    SignInPage &showSignIn(); // the client must still live when this is called
    // Shows what the cache has, at the last place. `client` must outlive the shell.
    Shell &showShell(Client &client, const PageMap &pages);
    Shell *shell() const { return m_shell; }
    SignInPage *signInPage() const { return m_signIn; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override; // the mouse's own "back" button

private:
    void replace(QWidget *widget);

    QSettings &m_settings;
    QStackedLayout *m_layout;
    QPointer<Shell> m_shell;
    QPointer<SignInPage> m_signIn;
};

} // namespace atrium
