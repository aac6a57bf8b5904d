#pragma once

#include "ui/onboarding/OnboardingWizard.h"
#include "ui/shell/Pages.h"
#include "ui/shell/WorkspaceMenu.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QSettings;
class QStackedLayout;

namespace atrium {

class Actions;
class Client;
class Shell;
class SignInPage;

// The window: the sign-in page, or the shell of somebody who is signed in, with the introduction in
// front of it while that is wanted. Remembers where and how
// large it was, the last place in each workspace and the right column in `settings`, which outlives it.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    SignInPage &showSignIn(); // the client must still live when this is called
    // Shows what the cache has, at the last place. `client` must outlive the shell.
    Shell &showShell(Client &client, const PageMap &pages);
    Shell *shell() const { return m_shell; }
    // In front of the shell, until the person is through or puts it off.
    void showOnboarding(OnboardingWizard::Mode mode);
    void closeOnboarding();
    OnboardingWizard *onboarding() const { return m_onboarding; }
    // For the menu under the workspace's name.
    void setWorkspaces(const QList<WorkspaceRow> &rows);
    SignInPage *signInPage() const { return m_signIn; }
    // For what nobody has to wait for: `then` is called when what the window shows first has been
    // painted, or soon, when that was before.
    void whenPainted(QObject *context, const std::function<void()> &then);

Q_SIGNALS:
    void painted(); // once
    void workspaceChosen(const QString &id);
    void addWorkspaceRequested();
    void signOutRequested(); // of the workspace that is shown

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override; // the mouse's own "back" button
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void replace(QWidget *widget);
    void awaitCharter();
    void rememberPlace(const Client &client, const Place &place);
    Place lastPlace(const Client &client) const;
    void showWorkspaceMenu(const QPoint &at, const Actions &actions);
    void saveSoon();
    void tellPainted();

    QSettings &m_settings;
    QStackedLayout *m_layout;
    QList<WorkspaceRow> m_workspaces;
    QTimer m_save; // a drag makes many moves
    bool m_painted = false;
    QPointer<Shell> m_shell;
    Client *m_client = nullptr; // the shell's
    QPointer<OnboardingWizard> m_onboarding;
    QPointer<SignInPage> m_signIn;
};

} // namespace atrium
