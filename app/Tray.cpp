#include "app/Tray.h"

#include "ui/theme/Theme.h"

#include <QGuiApplication>
#include <QPainter>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 64; // the system makes it smaller
constexpr int hour = 60 * 60;

// The house of the program on its accent, with a dot when something is unread.
QPixmap picture(bool dot)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // The tray is the system's, light or dark: the mark has its own ground and is the same on both.
    painter.setBrush(Theme::color(Token::Accent, false));
    painter.drawRoundedRect(2, 2, side - 4, side - 4, 14, 14);
    QFont font = Theme::current().font(TextSize::Body, Weight::Strong);
    font.setPixelSize(40);
    painter.setFont(font);
    painter.setPen(Theme::color(Token::OnAccent, false));
    painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, u"A"_s);
    if (dot) {
        painter.setPen(QPen(Theme::color(Token::Surface, false), 4));
        painter.setBrush(Theme::color(Token::Danger, false));
        painter.drawEllipse(QPointF(side - 15, 15), 13, 13);
    }
    return pixmap;
}

} // namespace

Tray::Tray(QObject *parent)
    : QObject(parent)
{
    m_menu.setObjectName(u"trayMenu"_s);
    m_menu.addAction(tr("Open"), this, &Tray::openWanted);
    m_menu.addSeparator();
    m_menu.addAction(
        tr("No notifications for an hour"), this, [this] { setPaused(QDateTime::currentDateTime().addSecs(hour)); });
    m_menu.addAction(tr("No notifications until tomorrow"), this,
        [this] { setPaused(QDate::currentDate().addDays(1).startOfDay()); });
    m_goOn = m_menu.addAction(tr("Notifications again"), this, [this] { setPaused({}); });
    m_goOn->setVisible(false);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitWanted);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT openWanted();
    });
    paint();
}

void Tray::show()
{
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

void Tray::setUnread(int count)
{
    if (count == m_unread)
        return;
    m_unread = count;
    paint();
    qGuiApp->setBadgeNumber(count);
}

void Tray::paint()
{
    m_icon.setIcon(QIcon(picture(m_unread > 0)));
    m_icon.setToolTip(m_unread == 0 ? u"Atrium"_s
            : m_unread == 1         ? tr("Atrium: 1 notification")
                                    : tr("Atrium: %n notifications", nullptr, m_unread));
}

void Tray::setPaused(const QDateTime &until)
{
    m_goOn->setVisible(until.isValid());
    Q_EMIT paused(until);
}

} // namespace atrium
