#pragma once

#include <QDateTime>
#include <QList>

namespace atrium {

// When somebody may want a post to go out, rather than now.
struct SendTime {
    QString text; // "Tomorrow at 08:00"
    QDateTime at; // local
};
// In an hour, tomorrow morning, and the next Monday morning unless that is tomorrow.
QList<SendTime> sendTimes(const QDateTime &now);

// "on Monday, 30 November at 08:00", for the middle of a sentence.
QString sendTimeText(const QDateTime &at, const QDateTime &now = QDateTime::currentDateTime());

} // namespace atrium
