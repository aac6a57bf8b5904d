#include "ui/people/PeopleModel.h"

#include "sync/Client.h"

namespace atrium {

namespace {
constexpr int mostShown = 5000; // a workspace's size; a member is a few hundred bytes
}

PeopleModel::PeopleModel(Client &client, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
{
    refresh();
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Type::Member) || changes.many)
            refresh();
    });
}

void PeopleModel::setPrefix(const QString &prefix)
{
    if (prefix == m_prefix)
        return;
    m_prefix = prefix;
    refresh();
}

void PeopleModel::refresh()
{
    const QList<Member> now = m_client.reader().members(m_prefix, mostShown);
    if (now == m_members)
        return;
    beginResetModel();
    m_members = now;
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Member &member = m_members.at(index.row());
    return role == Qt::AccessibleTextRole && !member.title.isEmpty() ? member.name + QStringLiteral(", ") + member.title : member.name;
}

} // namespace atrium
