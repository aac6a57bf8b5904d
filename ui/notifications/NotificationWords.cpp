#include "ui/notifications/NotificationWords.h"

#include "ui/feed/PostWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct NotificationTexts {
    Q_DECLARE_TR_FUNCTIONS(atrium::NotificationWords)
};

constexpr qsizetype mostNamed = 10; // the server names no more; then only the number of acts is known

// Each sentence is whole, so that a translator can turn it as the language wants.
QString byPeople(const QString &kind, const QString &first, const QString &second, int others)
{
    const bool one = second.isEmpty();
    const bool two = !one && others == 1;
    if (kind == "reply"_L1)
        return one ? NotificationTexts::tr("%1 replied to you").arg(first)
            : two  ? NotificationTexts::tr("%1 and %2 replied to you").arg(first, second)
                   : NotificationTexts::tr("%1 and %n others replied to you", nullptr, others).arg(first);
    if (kind == "reaction"_L1)
        return one ? NotificationTexts::tr("%1 reacted to your post").arg(first)
            : two  ? NotificationTexts::tr("%1 and %2 reacted to your post").arg(first, second)
                   : NotificationTexts::tr("%1 and %n others reacted to your post", nullptr, others).arg(first);
    if (kind == "mention"_L1)
        return one ? NotificationTexts::tr("%1 mentioned you").arg(first)
            : two  ? NotificationTexts::tr("%1 and %2 mentioned you").arg(first, second)
                   : NotificationTexts::tr("%1 and %n others mentioned you", nullptr, others).arg(first);
    if (kind == "report"_L1)
        return one ? NotificationTexts::tr("%1 asks you to look at a post").arg(first)
            : two  ? NotificationTexts::tr("%1 and %2 ask you to look at a post").arg(first, second)
                   : NotificationTexts::tr("%1 and %n others ask you to look at a post", nullptr, others).arg(first);
    if (kind == "praise"_L1)
        return NotificationTexts::tr("%1 thanked you").arg(first);
    if (kind == "answer"_L1)
        return NotificationTexts::tr("%1 accepted your answer").arg(first);
    if (kind == "question"_L1)
        return NotificationTexts::tr("%1 asks something that you may know").arg(first);
    return {};
}

// The title is all of it: whose it is matters less than that it is official.
QString aboutMustRead(const QString &title)
{
    return title.isEmpty() ? NotificationTexts::tr("Please read what is official and new")
                           : NotificationTexts::tr("Please read: %1", "%1: a title").arg(title);
}

QString aboutGroup(const QString &kind, const QString &first, int others, const QString &group)
{
    if (kind == "guestEnds"_L1)
        return others == 0
            ? NotificationTexts::tr("%1 leaves %2 soon, unless you renew it").arg(first, group)
            : NotificationTexts::tr("%n guests leave %1 soon, unless you renew it", nullptr, others + 1).arg(group);
    if (kind == "review"_L1)
        return NotificationTexts::tr("Is %1 still needed? You own it, and its review is due").arg(group);
    if (kind == "ownerless"_L1)
        return NotificationTexts::tr("%1 has no owner: somebody should take it over, or close it").arg(group);
    if (kind == "request"_L1)
        return NotificationTexts::tr("%1 would like to join %2").arg(first, group);
    if (kind == "asked"_L1)
        return NotificationTexts::tr("You asked to join %1").arg(group);
    if (kind == "admitted"_L1)
        return NotificationTexts::tr("You are now in %1").arg(group);
    if (kind == "declined"_L1)
        return NotificationTexts::tr("%1 has not let you in").arg(group);
    return group.isEmpty() ? NotificationTexts::tr("Something new for you")
                           : NotificationTexts::tr("Something new for you in %1").arg(group);
}

} // namespace

QString notificationSentence(const NotificationDetails &details)
{
    const Notification &notification = details.notification;
    if (notification.kind == "mustRead"_L1)
        return aboutMustRead(details.title);
    const auto name = [&](qsizetype i) { return i < details.members.size() ? nameOf(details.members[i]) : QString(); };
    const QString first = details.members.isEmpty() ? nameOf({}) : name(0);
    qsizetype people = std::max<qsizetype>(1, details.members.size());
    if (people >= mostNamed)
        people = std::max<qsizetype>(people, notification.count);
    const QString sentence
        = byPeople(notification.kind, first, people > 1 ? name(1) : QString(), static_cast<int>(people - 1));
    if (!sentence.isEmpty())
        return sentence;
    // A steward hears of groups that they cannot see.
    const bool named = notification.kind != "ownerless"_L1 || !details.group.name.isEmpty();
    return aboutGroup(
        notification.kind, first, static_cast<int>(people - 1), named ? details.group.name : notification.text);
}

QString notificationIcon(const QString &kind)
{
    return kind == "mention"_L1  ? u"at-sign"_s
        : kind == "reply"_L1     ? u"reply"_s
        : kind == "answer"_L1    ? u"circle-check"_s
        : kind == "reaction"_L1  ? u"smile"_s
        : kind == "praise"_L1    ? u"award"_s
        : kind == "question"_L1  ? u"circle-question-mark"_s
        : kind == "report"_L1    ? u"triangle-alert"_s
        : kind == "declined"_L1  ? u"lock"_s
        : kind == "admitted"_L1  ? u"check"_s
        : kind == "asked"_L1     ? u"clock"_s
        : kind == "request"_L1   ? u"user"_s
        : kind == "mustRead"_L1  ? u"shield-check"_s
        : kind == "guestEnds"_L1 ? u"clock"_s
        : kind == "review"_L1    ? u"calendar"_s
        : kind == "ownerless"_L1 ? u"user-check"_s
                                 : u"bell"_s;
}

Place notificationPlace(const Notification &notification)
{
    if (!notification.threadId.isEmpty())
        return { .kind = Place::Kind::Thread,
            .id = notification.threadId,
            .postId = notification.postId == notification.threadId ? Id() : notification.postId,
            .text = {} };
    if (notification.kind == "review"_L1 || notification.kind == "ownerless"_L1)
        return { .kind = Place::Kind::GroupAbout, .id = notification.groupId, .postId = {}, .text = {} };
    if (notification.kind == "request"_L1 || notification.kind == "guestEnds"_L1)
        return { .kind = Place::Kind::GroupAbout, .id = notification.groupId, .postId = {}, .text = u"members"_s };
    return { .kind = Place::Kind::Group, .id = notification.groupId, .postId = {}, .text = {} };
}

NotificationAge notificationAge(QDate day, QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    if (day >= today)
        return NotificationAge::Today;
    if (day == today.addDays(-1))
        return NotificationAge::Yesterday;
    const int sinceFirst = (today.dayOfWeek() - firstDayOfWeek + 7) % 7;
    return day >= today.addDays(-sinceFirst) ? NotificationAge::ThisWeek : NotificationAge::Earlier;
}

QString notificationAgeText(NotificationAge age)
{
    switch (age) {
    case NotificationAge::Today:
        return NotificationTexts::tr("Today");
    case NotificationAge::Yesterday:
        return NotificationTexts::tr("Yesterday");
    case NotificationAge::ThisWeek:
        return NotificationTexts::tr("This week");
    case NotificationAge::Earlier:
        break;
    }
    return NotificationTexts::tr("Earlier");
}

} // namespace atrium
