#pragma once

#include "sync/store/Reader.h"
#include "ui/shell/Place.h"

namespace atrium {

// What a notification says, in one sentence: "Lena Thorup and 3 others reacted to your post".
QString notificationSentence(const NotificationDetails &details);
QString notificationIcon(const QString &kind); // of resources/icons
// Where it leads.
Place notificationPlace(const Notification &notification);

// The heading under which something of this day is: Today, Yesterday, This week, Earlier.
enum class NotificationAge { Today, Yesterday, ThisWeek, Earlier };
NotificationAge notificationAge(QDate day, QDate today, Qt::DayOfWeek firstDayOfWeek);
QString notificationAgeText(NotificationAge age);

} // namespace atrium
