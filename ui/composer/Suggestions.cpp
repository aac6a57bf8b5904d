#include "ui/composer/Suggestions.h"

#include "sync/Client.h"
#include "ui/widgets/CompletionPopup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {
constexpr qsizetype offered = 6;
constexpr int lookedAt = 60; // so that members of the group are found among many of one name
} // namespace

void Suggestions::setGroup(const Id &groupId)
{
    m_known = m_known && groupId == m_groupId;
    m_groupId = groupId;
}

QList<Completion> Suggestions::find(QChar mark, const QString &prefix)
{
    QList<Completion> found, others;
    if (mark == u'#') {
        for (const auto &[topic, count] : m_client.reader().topics(prefix.toLower(), static_cast<int>(offered)))
            found += Completion {
                .text = topic, .detail = CompletionPopup::tr("%n posts", nullptr, count), .iconName = u"hash"_s
            };
        return found;
    }
    if (!m_known) {
        m_members.clear();
        for (const Membership &membership : m_client.reader().memberships(m_groupId))
            m_members += membership.memberId;
        m_known = true;
    }
    for (const Member &member : m_client.reader().members(prefix, lookedAt)) {
        if (member.id == m_client.reader().memberId() || member.state == QLatin1String("disabled"))
            continue;
        const bool elsewhere = !m_groupId.isEmpty() && !m_members.contains(member.id);
        (elsewhere ? others : found) += Completion { .text = member.name,
            .detail = elsewhere          ? CompletionPopup::tr("not in this group")
                : !member.firm.isEmpty() ? member.firm
                                         : member.title,
            .personId = member.id,
            .outside = elsewhere || member.isGuest() };
    }
    found += others;
    return found.first(std::min(offered, found.size()));
}

} // namespace atrium
