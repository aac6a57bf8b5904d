#pragma once

#include "app/Credentials.h"
#include "app/Language.h"
#include "app/Options.h"
#include "sync/Client.h"
#include "sync/SignIn.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Shell.h"
#include "ui/shell/SignInPage.h"

#include <QSettings>

#include <memory>

namespace atrium {

// The composition root: knows everyone, and does little. Reads the account, opens the cache, shows
// the window, and only then lets the client connect.
class Application : public QObject {
    Q_OBJECT
public:
    // `theme` must outlive this.
    Application(const Options &options, Theme &theme, QObject *parent = nullptr);
    ~Application() override;

    void start();
    void raise();
    void signInAs(const QString &server, const QString &email, const QString &password);

    MainWindow &window() { return m_window; }
    Client *client() const { return m_client.get(); } // nullptr while signed out

Q_SIGNALS:
    void signInShown();
    void shellShown(); // the cache is open and Home has been asked to paint; nothing is sent yet

private:
    QString cachePath() const;
    void open(const Account &account);
    void showSignIn(const QString &notice = {});
    void showShell();
    void signIn(const QString &server, const QString &email, const QString &password);
    void keep(const Account &account);
    void signedOut(const QString &reason);
    void applyPreferences();

    Options m_options;
    Theme &m_theme;
    QSettings m_settings;
    Language m_language;
    Credentials m_credentials;
    SignIn m_signIn;
    MainWindow m_window;
    std::unique_ptr<Client> m_client; // outlived by the window: the shell goes first, see the destructor
};

} // namespace atrium
