#include "ui/feed/PostWords.h"

#include <QCoreApplication>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(atrium::PostWords)
};
}

Standing standingOf(const PostDetails &post)
{
    const bool byOwner = post.group.kind == "official"_L1 && post.post.startsThread() && !post.group.ownerId.isEmpty()
        && post.group.ownerId == post.post.authorId;
    return post.post.voice == "group"_L1 || byOwner ? Standing::GroupNotice : Standing::PersonalView;
}

QString standingText(Standing standing)
{
    return standing == Standing::GroupNotice ? Words::tr("Group notice") : Words::tr("Personal view");
}

QString groupIcon(const Group &group)
{
    return group.kind == "official"_L1 ? u"megaphone"_s : group.kind == "partner"_L1 || !group.firms.isEmpty() ? u"handshake"_s : u"hash"_s;
}

QString kindText(const QString &kind)
{
    return kind == "question"_L1   ? Words::tr("Question")
        : kind == "poll"_L1         ? Words::tr("Poll")
        : kind == "praise"_L1       ? Words::tr("Thanks")
        : kind == "announcement"_L1 ? Words::tr("Announcement")
                                    : QString();
}

QString kindIcon(const QString &kind)
{
    return kind == "question"_L1   ? u"circle-question-mark"_s
        : kind == "poll"_L1         ? u"chart-column"_s
        : kind == "praise"_L1       ? u"award"_s
        : kind == "announcement"_L1 ? u"megaphone"_s
                                    : u"message-circle"_s;
}

QString firmsText(const Group &group)
{
    if (group.firms.isEmpty())
        return {};
    const int others = static_cast<int>(group.firms.size()) - 1;
    if (others == 0)
        return group.firms.constFirst();
    return others == 1 ? Words::tr("%1 and %2").arg(group.firms.at(0), group.firms.at(1))
                       : Words::tr("%1 and %n other firms", nullptr, others).arg(group.firms.constFirst());
}

QString perimeterText(const Group &group)
{
    if (group.firms.isEmpty())
        return {};
    return group.guestCount == 1 ? Words::tr("1 person at %1 can see this").arg(firmsText(group))
                                 : Words::tr("%n people at %1 can see this", nullptr, group.guestCount).arg(firmsText(group));
}

QString audienceText(const Group &group)
{
    const QString colleagues = group.memberCount == 1 ? Words::tr("1 colleague") : Words::tr("%n colleagues", nullptr, group.memberCount);
    if (group.firms.isEmpty())
        return Words::tr("%1 will see this", "%1: 64 colleagues").arg(colleagues);
    const QString guests = group.guestCount == 1 ? Words::tr("1 person of %1").arg(firmsText(group))
                                                 : Words::tr("%n people of %1", nullptr, group.guestCount).arg(firmsText(group));
    return Words::tr("%1 and %2 will see this", "%1: 64 colleagues, %2: 3 people of Brandt Seals").arg(colleagues, guests);
}

QString repliesText(int count)
{
    return count == 0 ? Words::tr("Reply") : count == 1 ? Words::tr("1 reply") : Words::tr("%n replies", nullptr, count);
}

QString nameOf(const Member &member)
{
    return member.name.isEmpty() ? Words::tr("Somebody") : member.name;
}

} // namespace atrium
