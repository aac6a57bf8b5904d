#include "app/FrameTimes.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace atrium {

namespace {
constexpr qint64 frame = 16'000; // microseconds

// What this thread has computed so far, in microseconds; where the system does not say, all threads.
qint64 worked()
{
#ifdef Q_OS_UNIX
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<qint64>(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
#else
    return static_cast<qint64>(std::clock()) * 1'000'000 / CLOCKS_PER_SEC;
#endif
}

QByteArray at(const QList<qint64> &sorted, double share)
{
    return QByteArray::number(sorted.at(static_cast<qsizetype>(share * static_cast<double>(sorted.size() - 1))));
}

QByteArray overFrame(const QList<qint64> &times)
{
    return QByteArray::number(std::ranges::count_if(times, [](qint64 time) { return time > frame; }));
}
} // namespace

FrameTimes::FrameTimes(QAbstractScrollArea &area, int frames, QObject *parent)
    : QObject(parent)
    , m_area(area)
    , m_left(frames)
{
    m_times.reserve(frames);
    m_work.reserve(frames);
}

void FrameTimes::start()
{
    m_clock.invalidate();
    step();
}

void FrameTimes::step()
{
    if (m_clock.isValid()) {
        m_times += m_clock.nsecsElapsed() / 1000;
        m_work += worked() - m_workedBefore;
    }
    QScrollBar *bar = m_area.verticalScrollBar();
    if (m_left-- <= 0 || bar->value() >= bar->maximum()) {
        Q_EMIT finished();
        return;
    }
    m_clock.start();
    m_workedBefore = worked();
    bar->setValue(bar->value() + stepPixels);
    m_area.viewport()->repaint();
    QTimer::singleShot(0, this, &FrameTimes::step); // after what the step has left for later
}

QByteArray FrameTimes::line() const
{
    QList<qint64> times = m_times, work = m_work;
    std::ranges::sort(times);
    std::ranges::sort(work);
    if (times.isEmpty())
        return "frames 0";
    return "frames " + QByteArray::number(times.size()) + " p50 " + at(times, 0.5) + " p99 " + at(times, 0.99) + " max "
        + at(times, 1) + " over16 " + overFrame(times) + " work99 " + at(work, 0.99) + " workmax " + at(work, 1)
        + " workover16 " + overFrame(work);
}

} // namespace atrium
