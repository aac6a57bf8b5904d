#include "ui/people/PeopleModel.h"

#include "sync/Client.h"
#include "ui/people/PersonDelegate.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int pageSize = 100;
}

PeopleModel::PeopleModel(Client &client, QObject *parent)
    : RowsModel(parent)
    , m_client(client)
{
    refresh(pageSize);
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Type::Member) || changes.many)
            refresh(qMax(pageSize, rowCount()));
    });
}

void PeopleModel::setQuery(const PeopleQuery &query)
{
    m_query = query;
    refresh(pageSize);
}

void PeopleModel::refresh(int count)
{
    const QList<Member> now = m_client.reader().people(m_query, count);
    m_end = now.size() < count;
    setRows(now);
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Member &member = at(index.row());
    if (role == Qt::DisplayRole)
        return member.name;
    QStringList parts { member.name, member.title, workplace(member) };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool PeopleModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_end; }

void PeopleModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<Member> more = m_client.reader().people(m_query, pageSize, rowCount());
    m_end = more.size() < pageSize;
    addRows(more);
}

} // namespace atrium
