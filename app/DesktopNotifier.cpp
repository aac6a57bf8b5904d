#include "app/DesktopNotifier.h"

#include "sync/Client.h"
#include "ui/settings/NotificationsCard.h"

#include <algorithm>
#include <utility>

namespace atrium {

using namespace std::chrono_literals;

namespace {
constexpr auto together = 1s; // what comes within this is one piece of news
}

DesktopNotifier::DesktopNotifier(
    Client &client, QSettings &settings, DesktopPopups &popups, LooksAt looksAt, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_settings(settings)
    , m_popups(popups)
    , m_looksAt(std::move(looksAt))
{
    const QList<NotificationDetails> newest = client.reader().notifications({ .from = {}, .limit = 1 });
    if (!newest.isEmpty())
        m_newest = newest.constFirst().notification.lastAt;
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &DesktopNotifier::judge);
    connect(&client, &Client::changed, this, &DesktopNotifier::note);
    connect(&popups, &DesktopPopups::activated, this, [this](const Popup &popup) {
        if (isMine(popup))
            Q_EMIT placeWanted(popup.place);
    });
    connect(&popups, &DesktopPopups::replied, this, &DesktopNotifier::reply);
}

void DesktopNotifier::pauseUntil(const QDateTime &localTime) { m_pausedUntil = localTime; }

void DesktopNotifier::note(const ChangeSet &changes)
{
    if (changes.many) {
        const QList<NotificationDetails> newest = m_client.reader().notifications({ .from = {}, .limit = 1 });
        if (!newest.isEmpty())
            m_newest = std::max(m_newest, newest.constFirst().notification.lastAt);
        return;
    }
    const QSet<Id> touched = changes.of(Type::Notification);
    if (touched.isEmpty())
        return;
    m_arrived += touched;
    m_soon.start();
}

void DesktopNotifier::judge()
{
    QList<NotificationDetails> arrived;
    QDateTime newest = m_newest;
    for (const Id &id : std::exchange(m_arrived, {})) {
        const auto details = m_client.reader().notification(id);
        // Marked as read, or another device's doing: nothing has happened since.
        if (!details || (m_newest.isValid() && details->notification.lastAt <= m_newest))
            continue;
        newest = std::max(newest, details->notification.lastAt);
        arrived += *details;
    }
    m_newest = newest;
    std::ranges::sort(
        arrived, [](const auto &a, const auto &b) { return a.notification.lastAt > b.notification.lastAt; });
    for (Popup popup : popupsFor(arrived, attention())) {
        popup.account = m_client.reader().memberId();
        m_popups.show(popup);
    }
}

Attention DesktopNotifier::attention() const
{
    const Preferences preferences = m_client.reader().preferences();
    return { .now = QDateTime::currentDateTime(),
        .wanted = m_settings.value(deviceKeys::desktopNotifications, true).toBool(),
        .pausedUntil = m_pausedUntil,
        .quietHours = preferences.quietHours,
        .groupLevels = preferences.groupLevels,
        .looksAt = m_looksAt() };
}

bool DesktopNotifier::isMine(const Popup &popup) const { return popup.account == m_client.reader().memberId(); }

void DesktopNotifier::reply(const Popup &popup, const QString &text)
{
    if (!isMine(popup) || text.trimmed().isEmpty())
        return;
    const auto details = m_client.reader().notification(popup.notificationId);
    if (!details)
        return;
    const Notification &notification = details->notification;
    m_client.submit(commands::createPost(
        { .groupId = notification.groupId, .parentId = notification.postId, .title = {}, .body = text.trimmed() }));
    m_client.submit(
        commands::markNotificationRead(m_client.reader().memberId(), notification.id, QDateTime::currentDateTimeUtc()));
}

} // namespace atrium
