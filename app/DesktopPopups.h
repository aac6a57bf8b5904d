#pragma once

#include "app/Attention.h"

#include <QObject>

class QSystemTrayIcon;

namespace atrium {

// Puts notifications on the desktop: KNotification where the program was built with it, else what
// the tray icon can (ATRIUM_NOTIFICATIONS in CMake chooses the file). Where neither is there,
// nothing is shown.
class DesktopPopups : public QObject {
    Q_OBJECT
public:
    // `tray` may be nullptr, and outlives this.
    explicit DesktopPopups(QSystemTrayIcon *tray, QObject *parent = nullptr);
    void show(const Popup &popup);

Q_SIGNALS:
    void activated(const atrium::Popup &popup);
    void replied(const atrium::Popup &popup, const QString &text);

private:
    QSystemTrayIcon *m_tray;
    Popup m_last; // the tray's one message
};

} // namespace atrium
