#include "ui/groups/GroupMembersModel.h"

#include "sync/Client.h"
#include "ui/groups/GroupWords.h"
#include "ui/people/PersonDelegate.h"
#include "ui/search/WordMatch.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int groupMembersModelPageSize = 100;
constexpr int readAtOnce = 200; // people, of whom some are in the group

bool leads(const Membership &membership) { return membership.role == "owner"_L1 || membership.role == "moderator"_L1; }
} // namespace

GroupMembersModel::GroupMembersModel(Client &client, QObject *parent)
    : RowsModel(parent)
    , m_client(client)
{
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        const bool concerns
            = changes.ids.contains({ m_groupId, Type::Membership }) || changes.touches(Type::Member) || changes.many;
        if (concerns && !m_groupId.isEmpty())
            refresh(qMax(groupMembersModelPageSize, rowCount()));
    });
}

void GroupMembersModel::setGroup(const Id &groupId)
{
    m_groupId = groupId;
    refresh(groupMembersModelPageSize);
}

void GroupMembersModel::setText(const QString &text)
{
    m_text = text.trimmed();
    refresh(groupMembersModelPageSize);
}

void GroupMembersModel::refresh(int count)
{
    m_memberships.clear();
    const auto group = m_client.reader().group(m_groupId);
    m_manages = group && rightsIn(*group, m_client.reader()).manages;
    for (const Membership &membership : m_client.reader().memberships(m_groupId))
        m_memberships.insert(membership.memberId, membership);
    m_offset = 0;
    m_end = false;
    QList<GroupMember> now = leaders();
    now += next(count - static_cast<int>(now.size()));
    setRows(now);
}

QList<GroupMember> GroupMembersModel::leaders() const
{
    const QStringList words = typedWords(m_text);
    QList<GroupMember> found;
    for (const Membership &membership : m_memberships) {
        if (!leads(membership))
            continue;
        const Member member
            = m_client.reader().member(membership.memberId).value_or(Member { .id = membership.memberId });
        if (wordsFit(words, member.name + u' ' + member.title + u' ' + member.department + u' ' + member.place))
            found += { member, membership };
    }
    std::ranges::sort(found, [](const GroupMember &a, const GroupMember &b) {
        if (a.membership.role != b.membership.role)
            return a.membership.role == "owner"_L1;
        return a.member.name.localeAwareCompare(b.member.name) < 0;
    });
    return found;
}

QList<GroupMember> GroupMembersModel::next(int count)
{
    QList<GroupMember> found;
    PeopleQuery query;
    query.text = m_text;
    while (found.size() < count && !m_end) {
        const QList<Member> people = m_client.reader().people(query, readAtOnce, m_offset);
        m_offset += static_cast<int>(people.size());
        m_end = people.size() < readAtOnce;
        for (const Member &member : people) {
            const auto membership = m_memberships.constFind(member.id);
            if (membership != m_memberships.cend() && !leads(*membership))
                found += { member, *membership };
        }
    }
    return found;
}

QVariant GroupMembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const GroupMember &row = at(index.row());
    if (role == Qt::DisplayRole)
        return row.member.name;
    QStringList parts { row.member.name, roleText(row.membership.role), row.member.title, workplace(row.member),
        guestText(row.membership, m_client.reader()), m_manages ? historyText(row.membership) : QString() };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool GroupMembersModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_end; }

void GroupMembersModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        addRows(next(groupMembersModelPageSize));
}

} // namespace atrium
