#pragma once

#include "sync/types/Result.h"

#include <QWidget>

class QLineEdit;
class QProgressBar;

namespace atrium {

class Banner;
class Button;

// Where a person says who they are. Knows nothing of the network: it asks, and is told how it went.
// What was typed stays, whatever happens.
class SignInPage : public QWidget {
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);

    void setServer(const QString &server);
    void setEmail(const QString &email);
    void setNotice(const QString &text); // why the person is here again: signed out, revoked
    void setReturn(const QString &workspace); // offers to go back to where one is signed in
    void offerRetry(); // in its place: to open again what did not open
    void showError(const Error &error); // also ends the waiting
    void setBusy(bool busy);
    void focusFirst(); // the first field that is still empty

Q_SIGNALS:
    void signInRequested(const QString &server, const QString &email, const QString &password);
    void cancelRequested();
    void returnRequested();

private:
    void submit();

    QLineEdit *m_server;
    QLineEdit *m_email;
    QLineEdit *m_password;
    Banner *m_banner;
    Button *m_signIn;
    Button *m_cancel;
    Button *m_return;
    QProgressBar *m_progress;
};

} // namespace atrium
