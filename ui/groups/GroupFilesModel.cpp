#include "ui/groups/GroupFilesModel.h"

#include "sync/Client.h"
#include "ui/feed/PostWords.h"
#include "ui/widgets/RelativeTime.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int pageSize = 60;

QList<FileRow> rowsOf(const QList<GroupFile> &files)
{
    QList<FileRow> rows;
    for (const GroupFile &file : files)
        rows += FileRow { file };
    return rows;
}
} // namespace

GroupFilesModel::GroupFilesModel(Client &client, QObject *parent)
    : RowsModel(parent)
    , m_client(client)
{
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (!m_groupId.isEmpty() && (changes.ids.contains({ m_groupId, Type::Post }) || changes.many))
            refresh(qMax(pageSize, rowCount()));
    });
}

void GroupFilesModel::setGroup(const Id &groupId)
{
    m_groupId = groupId;
    refresh(pageSize);
}

void GroupFilesModel::refresh(int count)
{
    const QList<GroupFile> now = m_client.reader().files(m_groupId, { .from = {}, .limit = count });
    m_end = now.size() < count;
    setRows(rowsOf(now));
}

QVariant GroupFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const GroupFile &file = at(index.row()).file;
    if (role == Qt::DisplayRole)
        return file.attachment.name;
    return tr("%1, %2, %3", "a file's name, whose it is, when")
        .arg(file.attachment.name, nameOf(file.author), fullTime(file.createdAt));
}

bool GroupFilesModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_end; }

void GroupFilesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || rowCount() == 0)
        return;
    const QList<GroupFile> more
        = m_client.reader().files(m_groupId, { .from = at(rowCount() - 1).file.key, .limit = pageSize });
    m_end = more.size() < pageSize;
    addRows(rowsOf(more));
}

} // namespace atrium
