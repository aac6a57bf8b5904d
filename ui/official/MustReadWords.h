#pragma once

#include <QDateTime>

namespace atrium {

// What several places say about a post that asks to be confirmed. `by` may be invalid: no date.
bool isOverdue(const QDateTime &by, const QDateTime &now = QDateTime::currentDateTime());
// "by Friday", "since yesterday"; empty without a date.
QString dueText(const QDateTime &by, const QDateTime &now = QDateTime::currentDateTime());
// "confirm by Friday", "please confirm it, late since yesterday", "please confirm it"
QString dueSentence(const QDateTime &by, const QDateTime &now = QDateTime::currentDateTime());
QString confirmedText(int acknowledged, int audience); // "148 of 212 have confirmed"

} // namespace atrium
