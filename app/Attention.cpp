#include "app/Attention.h"

#include "ui/notifications/NotificationWords.h"

#include <QCoreApplication>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(atrium::Popup)
};

constexpr qsizetype mostAtOnce = 3; // more would be a pile: then one says how many

// Groups that one hears nothing of still tell their owner about requests and reports, and everybody about
// what they are asked to confirm.
bool isDuty(const Notification &notification)
{
    static const QStringList duties { u"request"_s, u"report"_s, u"mustRead"_s, u"guestEnds"_s, u"review"_s,
        u"ownerless"_s };
    return duties.contains(notification.kind);
}

bool isSeen(const Notification &notification, const Place &place)
{
    if (place.kind == Place::Kind::Notifications)
        return true;
    return place.kind == Place::Kind::Thread && !notification.threadId.isEmpty() && place.id == notification.threadId;
}

} // namespace

bool isToBeShown(const Notification &notification, const Attention &attention)
{
    if (!attention.wanted || !notification.isUnread())
        return false;
    if (attention.pausedUntil.isValid() && attention.now < attention.pausedUntil)
        return false;
    if (attention.quietHours && attention.quietHours->isQuiet(attention.now))
        return false;
    if (attention.groupLevels.value(notification.groupId) == "none"_L1 && !isDuty(notification))
        return false;
    return !attention.looksAt || !isSeen(notification, *attention.looksAt);
}

QList<Popup> popupsFor(const QList<NotificationDetails> &arrived, const Attention &attention)
{
    QList<Popup> popups;
    for (const NotificationDetails &details : arrived) {
        const Notification &notification = details.notification;
        if (!isToBeShown(notification, attention))
            continue;
        const bool conversation = notification.kind == "reply"_L1 || notification.kind == "mention"_L1;
        QString text = notification.kind == "mustRead"_L1 ? QString() : details.title; // the sentence has it
        if (!details.group.name.isEmpty())
            text = text.isEmpty() ? details.group.name
                                  : Words::tr("%1: %2", "group, title of the thread").arg(details.group.name, text);
        popups.append({ .notificationId = notification.id,
            .title = notificationSentence(details),
            .text = text,
            .place = notificationPlace(notification),
            .canReply = conversation && !notification.postId.isEmpty() });
    }
    if (popups.size() <= mostAtOnce)
        return popups;
    const int count = static_cast<int>(popups.size());
    return { { .notificationId = {},
        .title = Words::tr("%n new notifications", nullptr, count),
        .text = popups.constFirst().title,
        .place = { .kind = Place::Kind::Notifications, .id = {}, .postId = {}, .text = {} },
        .canReply = false } };
}

} // namespace atrium
