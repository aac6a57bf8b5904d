#pragma once

#include "app/DesktopPopups.h"
#include "app/Tray.h"

#include <QHash>
#include <QSettings>
#include <QTimer>

namespace atrium {

class Application;
class Client;
class DesktopNotifier;

// How the program calls on a person who is not looking at it: the tray icon, desktop notifications
// and the number on the taskbar. And what it does when the window is closed: it stays in the tray
// where the person has chosen so.
class Notices : public QObject {
    Q_OBJECT
public:
    // `application` outlives this.
    Notices(Application &application, const QString &dataDir, QObject *parent = nullptr);
    ~Notices() override;

private:
    void shellShown();
    void watch(Client &client);
    void count();
    void offerMissed();
    void noteUse();
    void lastWindowClosed();

    Application &m_application;
    QSettings m_settings;
    Tray m_tray;
    DesktopPopups m_popups;
    QHash<Client *, DesktopNotifier *> m_notifiers; // each goes with its client
    QDateTime m_missedSince;
    QDateTime m_pausedUntil;
    QTimer m_use;
};

} // namespace atrium
