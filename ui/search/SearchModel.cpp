#include "ui/search/SearchModel.h"

#include "sync/Client.h"
#include "ui/feed/PostWords.h"
#include "ui/search/MarkedText.h"
#include "ui/widgets/RelativeTime.h"

namespace atrium {

namespace {
constexpr int pageSize = 30;
}

SearchModel::SearchModel(Client &client, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
{
}

void SearchModel::setText(const QString &text)
{
    beginResetModel();
    m_text = text.trimmed();
    m_hits = m_text.isEmpty() ? QList<SearchHit>()
                              : m_client.reader().search({ .text = m_text, .limit = pageSize, .offset = 0 });
    m_end = m_hits.size() < pageSize;
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    const QString name = withoutMarks(hit.title.isEmpty() ? hit.snippet : hit.title);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return QString(name + QStringLiteral(", ") + whereAndWhen(hit));
    case Qt::AccessibleDescriptionRole:
        return withoutMarks(hit.snippet);
    default:
        return {};
    }
}

QString SearchModel::whereAndWhen(const SearchHit &hit)
{
    return tr("%1 · %2 · %3", "who, in which group, when")
        .arg(nameOf(hit.author), hit.group.name, relativeTime(hit.createdAt));
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_end; }

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<SearchHit> more = m_client.reader().search({ .text = m_text, .limit = pageSize, .offset = rowCount() });
    m_end = more.size() < pageSize;
    if (more.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    m_hits += more;
    endInsertRows();
}

} // namespace atrium
