#include "app/DesktopPopups.h"

#include <QSystemTrayIcon>

namespace atrium {

DesktopPopups::DesktopPopups(QSystemTrayIcon *tray, QObject *parent)
    : QObject(parent)
    , m_tray(tray)
{
    if (m_tray)
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_last); });
}

void DesktopPopups::show(const Popup &popup)
{
    if (!m_tray || !QSystemTrayIcon::supportsMessages())
        return;
    m_last = popup;
    m_tray->showMessage(popup.title, popup.text, m_tray->icon());
}

} // namespace atrium
