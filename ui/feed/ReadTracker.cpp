#include "ui/feed/ReadTracker.h"

#include <QDateTime>

namespace atrium {

namespace {
constexpr qint64 lookMs = 1000;
constexpr qint64 batchMs = 2000; // one command for what is read in quick succession
constexpr int intervalMs = 250;
constexpr int doneKept = 2000;
} // namespace

ReadTracker::ReadTracker(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentMSecsSinceEpoch))
{
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &ReadTracker::pass);
}

void ReadTracker::setVisible(const QList<Seen> &posts)
{
    const qint64 now = m_clock();
    QHash<Id, Looking> looking;
    for (const Seen &post : posts) {
        if (m_done.contains(post.postId))
            continue;
        const auto before = m_looking.constFind(post.postId);
        looking.insert(post.postId, { post.groupId, before == m_looking.cend() ? now : before->since });
    }
    m_looking = looking;
    if (m_looking.isEmpty() && m_waiting.isEmpty())
        m_timer.stop(); // nothing to wait for: the program sleeps
    else if (!m_timer.isActive())
        m_timer.start();
}

void ReadTracker::pass()
{
    const qint64 now = m_clock();
    for (auto it = m_looking.begin(); it != m_looking.end();) {
        if (now - it->since < lookMs) {
            ++it;
            continue;
        }
        if (m_waiting.isEmpty())
            m_waitingSince = now;
        m_waiting[it->groupId] += it.key();
        m_done += it.key();
        it = m_looking.erase(it);
    }
    if (!m_waiting.isEmpty() && now - m_waitingSince >= batchMs)
        flush();
    if (m_looking.isEmpty() && m_waiting.isEmpty())
        m_timer.stop();
}

void ReadTracker::flush()
{
    const QHash<Id, QStringList> waiting = std::exchange(m_waiting, {});
    for (const auto &[group, posts] : waiting.asKeyValueRange())
        Q_EMIT read(group, posts);
    if (m_done.size() > doneKept)
        m_done.clear();
}

} // namespace atrium
