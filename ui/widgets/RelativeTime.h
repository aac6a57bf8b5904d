#pragma once

#include <QDateTime>

namespace atrium {

// When something happened, as short as it can be said: "now", "42 min", "2 h", "today 08:12",
// "yesterday", "3 Jan", "3 Jan 2024", in the person's language and time zone.
QString relativeTime(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTime());

// The same moment in full, for tips and screen readers.
QString fullTime(const QDateTime &time);

QString dayText(const QDateTime &time); // its day in full: "3 January 2026"

} // namespace atrium
