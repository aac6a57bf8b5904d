#include "app/Notices.h"

#include "app/Application.h"
#include "app/DesktopNotifier.h"
#include "ui/feed/FeedPage.h"
#include "ui/notifications/MissedPage.h"
#include "ui/settings/NotificationsCard.h"

#include <QApplication>

namespace atrium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto trayAfter = 1500ms; // the window comes first
constexpr auto useInterval = 10min;
} // namespace

Notices::Notices(Application &application, const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_settings(dataDir + u"/settings.ini"_s, QSettings::IniFormat)
    , m_popups(&m_tray.icon())
{
    m_missedSince = catchUpSince(m_settings.value(deviceKeys::lastUse).toDateTime(), QDateTime::currentDateTime());
    QGuiApplication::setQuitOnLastWindowClosed(false); // lastWindowClosed() decides, the setting may change
    connect(qApp, &QGuiApplication::lastWindowClosed, this, &Notices::lastWindowClosed);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Notices::noteUse);
    m_use.setInterval(useInterval);
    connect(&m_use, &QTimer::timeout, this, &Notices::noteUse);
    m_use.start();
    QTimer::singleShot(trayAfter, &m_tray, &Tray::show);

    const auto open = [this] {
        m_application.window().show();
        m_application.raise();
    };
    connect(&m_tray, &Tray::openWanted, this, open);
    connect(&m_tray, &Tray::quitWanted, qApp, &QCoreApplication::quit);
    connect(&m_tray, &Tray::paused, this, [this](const QDateTime &until) {
        m_pausedUntil = until;
        for (DesktopNotifier *notifier : std::as_const(m_notifiers))
            notifier->pauseUntil(until);
    });
    connect(&application, &Application::clientOpened, this, &Notices::watch);
    connect(&application, &Application::shellShown, this, &Notices::shellShown);
}

Notices::~Notices() = default;

void Notices::shellShown()
{
    if (Client *client = m_application.client())
        watch(*client);
    if (Shell *shell = m_application.window().shell())
        connect(shell, &Shell::placeChanged, this, &Notices::offerMissed);
    offerMissed();
}

void Notices::watch(Client &client)
{
    if (m_notifiers.contains(&client))
        return;
    const auto looksAt = [this, watched = &client]() -> std::optional<Place> {
        const MainWindow &window = m_application.window();
        if (m_application.client() != watched || !window.isActiveWindow() || !window.shell())
            return {};
        return window.shell()->place();
    };
    auto *notifier = new DesktopNotifier(client, m_settings, m_popups, looksAt, &client);
    notifier->pauseUntil(m_pausedUntil);
    m_notifiers.insert(&client, notifier);
    connect(&client, &QObject::destroyed, this, [this, gone = &client] {
        m_notifiers.remove(gone);
        QTimer::singleShot(0, this, &Notices::count);
    });
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (changes.many || changes.accounts || changes.touches(Type::Notification))
            count();
    });
    connect(notifier, &DesktopNotifier::placeWanted, this, [this, watched = &client](const Place &place) {
        m_application.window().show();
        m_application.raise();
        m_application.go(*watched, place);
    });
    count();
}

void Notices::count()
{
    int unread = 0;
    for (const Client *client : m_notifiers.keys())
        unread += client->reader().unreadNotifications();
    m_tray.setUnread(unread);
}

// Home offers to catch up, once it is there.
void Notices::offerMissed()
{
    const Shell *shell = m_application.window().shell();
    if (!m_missedSince.isValid() || !shell || shell->place().kind != Place::Kind::Home)
        return;
    if (auto *home = qobject_cast<FeedPage *>(shell->page()))
        home->offerMissed(m_missedSince);
}

void Notices::noteUse()
{
    if (m_application.client() && m_application.window().isVisible())
        m_settings.setValue(deviceKeys::lastUse, QDateTime::currentDateTimeUtc());
}

void Notices::lastWindowClosed()
{
    noteUse();
    if (!m_tray.isThere() || !m_settings.value(deviceKeys::staysInTray, false).toBool())
        QCoreApplication::quit();
}

} // namespace atrium
