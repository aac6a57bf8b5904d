#pragma once

#include <QDateTime>
#include <QMenu>
#include <QSystemTrayIcon>

namespace atrium {

// The icon in the system's tray: how much is unread (a dot, and the number in the tip), and the
// way back to the window. Also puts the number on the taskbar, where that is possible.
class Tray : public QObject {
    Q_OBJECT
public:
    explicit Tray(QObject *parent = nullptr);

    void show(); // where the system has a tray
    bool isThere() const { return m_icon.isVisible(); }
    QSystemTrayIcon &icon() { return m_icon; }
    void setUnread(int count);
    int unread() const { return m_unread; }
    QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void openWanted();
    void quitWanted();
    void paused(const QDateTime &until); // local time; invalid: notifications go on

private:
    void paint();
    void setPaused(const QDateTime &until);

    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_goOn;
    int m_unread = 0;
};

} // namespace atrium
