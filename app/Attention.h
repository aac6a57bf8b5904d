#pragma once

#include "sync/store/Reader.h"
#include "ui/shell/Place.h"

#include <optional>

namespace atrium {

// What decides whether somebody is to be disturbed now.
struct Attention {
    QDateTime now; // local time
    bool wanted = true; // desktop notifications on this device
    QDateTime pausedUntil; // local time; invalid: not paused
    std::optional<QuietHours> quietHours;
    QHash<Id, QString> groupLevels; // all mentions none; absent: all
    std::optional<Place> looksAt; // where the person is, while the window is active
};

// Whether a desktop notification about this is shown. Never for what has been read.
bool isToBeShown(const Notification &notification, const Attention &attention);

// One thing that the desktop shows.
struct Popup {
    Id notificationId; // empty: several at once
    QString title;
    QString text;
    Place place; // where a click leads
    bool canReply = false;
    Id account = {}; // the member's own in the workspace that it is from
    bool operator==(const Popup &) const = default;
};

// What to show for those that have come since the last time: each for itself, or one for all when
// there are many.
QList<Popup> popupsFor(const QList<NotificationDetails> &arrived, const Attention &attention);

} // namespace atrium
