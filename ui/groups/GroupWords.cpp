#include "ui/groups/GroupWords.h"

#include "ui/feed/PostWords.h"
#include "ui/people/Steward.h"
#include "ui/widgets/RelativeTime.h"

#include <QCoreApplication>
#include <QLocale>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(atrium::GroupWords)
};
} // namespace

QString groupKindText(const QString &kind)
{
    return kind == "official"_L1 ? Words::tr("Official")
        : kind == "team"_L1      ? Words::tr("Team")
        : kind == "partner"_L1   ? Words::tr("With partners")
                                 : Words::tr("Community");
}

QString groupKindMeaning(const QString &kind)
{
    return kind == "official"_L1
        ? Words::tr("The company speaks here. Only who has a mandate begins threads; everybody in it may reply.")
        : kind == "team"_L1 ? Words::tr("People who work together every day: a team, a project, a site.")
        : kind == "partner"_L1
        ? Words::tr("Guests from other firms can be members. Every post says who outside can see it.")
        : Words::tr("A subject that people share across teams: a craft, a tool, an interest.");
}

QString groupJoinText(const QString &join)
{
    return join == "open"_L1   ? Words::tr("Anybody can join")
        : join == "request"_L1 ? Words::tr("People ask to join")
                               : Words::tr("By invitation");
}

QString groupJoinMeaning(const QString &join)
{
    return join == "open"_L1   ? Words::tr("Colleagues find it and join at once. Best for most groups.")
        : join == "request"_L1 ? Words::tr("Colleagues find it and ask; its owner or a moderator lets them in.")
                               : Words::tr("It is not listed. Its owner or a moderator adds people.");
}

QString roleText(const QString &role)
{
    return role == "owner"_L1 ? Words::tr("Owner") : role == "moderator"_L1 ? Words::tr("Moderator") : QString();
}

QString membersText(const Group &group, const Viewer &viewer)
{
    const QString people = peopleText(group, viewer);
    return group.firms.isEmpty() ? Words::tr("%1, nobody from outside").arg(people) : people;
}

QString guestText(const Membership &membership, const Reader &reader)
{
    const QString until = QLocale().toString(membership.until.toLocalTime().date(), QLocale::LongFormat);
    const auto sponsor = membership.sponsorId.isEmpty() ? std::nullopt : reader.member(membership.sponsorId);
    if (!membership.until.isValid())
        return sponsor ? Words::tr("Invited by %1").arg(sponsor->name) : QString();
    return sponsor ? Words::tr("Invited by %1, until %2").arg(sponsor->name, until) : Words::tr("Until %1").arg(until);
}

QString historyText(const Membership &membership)
{
    return membership.historyFrom.isValid() ? Words::tr("Sees posts since %1").arg(dayText(membership.historyFrom))
                                            : QString();
}

bool isReviewDue(const Group &group, const QDateTime &now)
{
    return group.reviewAt.isValid() && group.reviewAt <= now && !group.archivedAt.isValid();
}

GroupRights rightsIn(const Group &group, const Reader &reader)
{
    GroupRights rights;
    const std::optional<Membership> mine = reader.myMembership(group.id);
    const Member me = reader.member(reader.memberId()).value_or(Member());
    if (group.id.startsWith(u'~')) // made here, and not sent yet
        return { .member = true, .owner = true, .manages = true, .mayJoin = false };
    rights.member = mine.has_value();
    rights.owner = mine && mine->role == "owner"_L1;
    rights.manages = isSteward(reader) || rights.owner || (mine && mine->role == "moderator"_L1);
    rights.mayJoin = !mine && !me.isGuest() && me.role != "advisor"_L1 && !group.archivedAt.isValid();
    return rights;
}

} // namespace atrium
