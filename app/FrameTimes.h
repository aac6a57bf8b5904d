#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>

class QAbstractScrollArea;

namespace atrium {

// Scrolls an area as a wheel does and measures each step: from the moment it is asked for until it is
// painted and everything that it caused has been done, so that the next could begin. Beside the time on the
// wall it counts what this thread computed, which other programs on the machine do not lengthen.
class FrameTimes : public QObject {
    Q_OBJECT
public:
    static constexpr int stepPixels = 120; // three lines of a wheel

    // Stops at the end of the area, too.
    FrameTimes(QAbstractScrollArea &area, int frames, QObject *parent = nullptr);
    void start();
    // "frames 9870 p50 2310 p99 5120 max 14020 over16 0 work99 4800 workmax 9100 workover16 0", in
    // microseconds.
    QByteArray line() const;

Q_SIGNALS:
    void finished();

private:
    void step();

    QAbstractScrollArea &m_area;
    int m_left;
    QElapsedTimer m_clock;
    qint64 m_workedBefore = 0;
    QList<qint64> m_times; // microseconds
    QList<qint64> m_work; // of this thread
};

} // namespace atrium
