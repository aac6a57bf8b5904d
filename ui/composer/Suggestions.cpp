#include "ui/composer/Suggestions.h"

#include "sync/Client.h"

#include <algorithm>

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
    QList<Completion> found;
    if (mark == u'#') {
        for (const auto &[topic, count] : m_client.reader().topics(prefix.toLower(), static_cast<int>(offered)))
            found += Completion { .person = {}, .outside = false, .topic = topic, .count = count };
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
        const bool outside = !m_groupId.isEmpty() && !m_members.contains(member.id);
        found += Completion { .person = member, .outside = outside, .topic = {}, .count = 0 };
    }
    std::ranges::stable_partition(found, [](const Completion &one) { return !one.outside; });
    return found.first(std::min(offered, found.size()));
}

} // namespace atrium
