#include "app/FrameTimes.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace atrium {

namespace {
constexpr qint64 frame = 16'000; // microseconds
}

FrameTimes::FrameTimes(QAbstractScrollArea &area, int frames, QObject *parent)
    : QObject(parent)
    , m_area(area)
    , m_left(frames)
{
    m_times.reserve(frames);
}

void FrameTimes::start()
{
    m_clock.invalidate();
    step();
}

void FrameTimes::step()
{
    if (m_clock.isValid())
        m_times += m_clock.nsecsElapsed() / 1000;
    QScrollBar *bar = m_area.verticalScrollBar();
    if (m_left-- <= 0 || bar->value() >= bar->maximum()) {
        Q_EMIT finished();
        return;
    }
    m_clock.start();
    bar->setValue(bar->value() + stepPixels);
    m_area.viewport()->repaint();
    QTimer::singleShot(0, this, &FrameTimes::step); // after what the step has left for later
}

QByteArray FrameTimes::line() const
{
    QList<qint64> sorted = m_times;
    std::ranges::sort(sorted);
    if (sorted.isEmpty())
        return "frames 0 p50 0 p99 0 max 0 over16 0";
    const auto at = [&](double share) {
        return QByteArray::number(sorted.at(static_cast<qsizetype>(share * static_cast<double>(sorted.size() - 1))));
    };
    const auto over = std::ranges::count_if(sorted, [](qint64 time) { return time > frame; });
    return "frames " + QByteArray::number(sorted.size()) + " p50 " + at(0.5) + " p99 " + at(0.99) + " max " + at(1)
        + " over16 " + QByteArray::number(over);
}

} // namespace atrium
