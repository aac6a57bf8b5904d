#pragma once

#include "app/Accounts.h"
#include "app/Language.h"
#include "app/Options.h"
#include "app/Workspace.h"
#include "sync/SignIn.h"
#include "ui/settings/Autostart.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Shell.h"
#include "ui/shell/SignInPage.h"

#include <QSettings>

#include <memory>
#include <vector>

namespace atrium {

// The composition root: knows everyone, and does little. Opens the workspace that was used last,
// shows it, and only then lets it connect and opens the others.
class Application : public QObject {
    Q_OBJECT
public:
    // `theme` and `keychain` must outlive this.
    Application(
        const Options &options, Theme &theme, Keychain &keychain = Keychain::system(), QObject *parent = nullptr);
    ~Application() override;

    void start();
    void raise();
    void signInAs(const QString &server, const QString &email, const QString &password);
    // A link to a place in one of the workspaces: goes there, now or when it is open. Anything else
    // is said not to be one.
    void openLink(const QString &link);
    void switchTo(const QString &folder);
    void go(const Client &client, const Place &place); // in the workspace of `client`, which is open

    MainWindow &window() { return m_window; }
    Client *client() const
    {
        return m_shown ? m_shown->client() : nullptr;
    } // of what is shown; nullptr while signed out
    const Accounts &accounts() const { return m_accounts; }
    Workspace *workspace(const QString &folder) const;

Q_SIGNALS:
    void signInShown();
    void shellShown(); // a cache is open and its page has been asked to paint; nothing is sent yet
    void clientOpened(atrium::Client &client); // each one once; it may not be the one that is shown
    void restartWanted(); // the program is to quit and start anew

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // links from the system (macOS)

private:
    Workspace &add(const Accounts::Entry &entry);
    void show(Workspace &workspace);
    void showSignIn(const QString &notice = {});
    void showShell();
    void reopen();
    QString saidBefore(const QString &notice);
    void showRows();
    void openOthersSoon();
    void openOthers(QStringList folders);
    void drop(Workspace &workspace);
    void opened(Workspace &workspace);
    void openFailed(Workspace &workspace, const Error &error);
    void signIn(const QString &server, const QString &email, const QString &password);
    void keep(const Account &account, const QString &workspaceName);
    void openAnew(Workspace &before);
    void asideChanged(Workspace &workspace, int unsent);
    void forget(Workspace &workspace, const QString &reason);
    void followLink(bool last);
    void applyPreferences();
    PageMap pages();

    Options m_options;
    Theme &m_theme;
    Keychain &m_keychain;
    QSettings m_settings;
    Language m_language;
    Accounts m_accounts;
    SignIn m_signIn;
    QString m_signInEmail; // of the attempt under way
    MainWindow m_window;
    std::unique_ptr<Autostart> m_autostart;
    std::vector<std::unique_ptr<Workspace>>
        m_workspaces; // outlived by the window: the shell goes first, see the destructor
    Workspace *m_shown = nullptr; // whose shell is in the window
    Workspace *m_wanted = nullptr; // to be shown when it is open
    Workspace *m_joining = nullptr; // just signed in to, and not yet open
    QString m_notice; // to be said with what is shown next
    QString m_link; // waits for the workspace that it leads into
};

} // namespace atrium
