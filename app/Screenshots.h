#pragma once

#include "ui/feed/OlderPosts.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace atrium {

class Application;
class BodyEdit;
struct Options;

// Walks the real window through every main screen and writes a picture of each: light and dark, or,
// as a variant, in one theme with the variant's name (home-light.png, home-dark.png,
// home-light-de.png). Goes on when a screen is as it will be, not after a time; gives up when it
// never is.
class Screenshots : public QObject {
    Q_OBJECT
public:
    Screenshots(Application &application, const Options &options, const std::function<void()> &signIn,
        QObject *parent = nullptr);

Q_SIGNALS:
    void finished(int exitCode);

private:
    struct Step {
        QString name;
        std::function<void()> enter;
        std::function<bool()> ready;
    };
    void plan(const std::function<void()> &signIn);
    Step introduction(const QString &page);
    Step endOfFeed(const QString &name, OlderPosts::State state, const std::function<void()> &enter);
    void look();
    void closePopups();
    void popUp(const QString &button);
    void next();
    void stop(const QString &reason);
    bool write(const QString &name);
    void typeInComposer(const QString &text);
    BodyEdit *composerBody() const; // of the page that is shown
    bool isSettled() const;

    Application &m_application;
    QString m_directory;
    QString m_variant;
    Theme::Mode m_first; // of the two, or the only one
    QList<Step> m_steps;
    qsizetype m_at = 0;
    bool m_cut = false; // some text was: the pictures are written, and the exit code is 1
    int m_calm = 0; // looks in a row at which the screen was ready
    int m_looks = 0;
    QTimer m_timer;
};

} // namespace atrium
