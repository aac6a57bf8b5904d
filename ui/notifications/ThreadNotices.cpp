#include "ui/notifications/ThreadNotices.h"

#include "sync/Client.h"

#include <QEvent>

namespace atrium {

ThreadNotices::ThreadNotices(Client &client, QWidget *page, ReadTracker::Clock clock)
    : QObject(page)
    , m_client(client)
    , m_page(page)
    , m_tracker(std::move(clock))
{
    page->installEventFilter(this); // ActivationChange reaches every widget of a window
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (changes.many || changes.touches(Type::Notification))
            look();
    });
    connect(&m_tracker, &ReadTracker::read, this, [this](const Id &, const QStringList &notifications) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const Id &id : notifications)
            m_client.submit(commands::markNotificationRead(m_client.reader().memberId(), id, now));
    });
}

void ThreadNotices::setThread(const Id &threadId)
{
    m_threadId = threadId;
    look();
}

void ThreadNotices::look()
{
    QList<ReadTracker::Seen> seen;
    if (!m_threadId.isEmpty() && m_page->isVisible() && m_page->isActiveWindow())
        for (const Id &id : m_client.reader().unreadNotificationsOf(m_threadId))
            seen += ReadTracker::Seen { id, {} };
    m_tracker.setVisible(seen);
}

bool ThreadNotices::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::ActivationChange)
        look();
    if (event->type() == QEvent::Hide) {
        m_tracker.setVisible({});
        m_tracker.flush();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace atrium
