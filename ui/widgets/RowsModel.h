#pragma once

#include <QAbstractListModel>
#include <QList>

#include <algorithm>

namespace atrium {

// A list of values that can be read anew: only the rows that differ are announced, so that a view
// keeps its selection and its place. T is compared with ==.
template <typename T> class RowsModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    const T &at(int row) const { return m_rows.at(row); }
    const QList<T> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    void setRows(const QList<T> &now)
    {
        const auto [differs, differsNow] = std::mismatch(m_rows.cbegin(), m_rows.cend(), now.cbegin(), now.cend());
        const auto first = static_cast<int>(differs - m_rows.cbegin());
        const qsizetype shorter = std::min(m_rows.size(), now.size());
        int same = 0; // at the end
        while (same < shorter - first && m_rows.at(m_rows.size() - 1 - same) == now.at(now.size() - 1 - same))
            ++same;
        const int before = static_cast<int>(m_rows.size()) - same;
        const int after = static_cast<int>(now.size()) - same;
        const int changed = std::min(before, after); // the end of the rows that are only other ones
        for (int row = first; row < changed; ++row)
            m_rows[row] = now.at(row);
        if (changed > first)
            Q_EMIT dataChanged(index(first), index(changed - 1));
        if (before > changed) {
            beginRemoveRows({}, changed, before - 1);
            m_rows.remove(changed, before - changed);
            endRemoveRows();
        } else if (after > changed) {
            beginInsertRows({}, changed, after - 1);
            for (int row = changed; row < after; ++row)
                m_rows.insert(row, now.at(row));
            endInsertRows();
        }
    }

    void addRows(const QList<T> &more) // at the end
    {
        if (more.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
        m_rows += more;
        endInsertRows();
    }

private:
    QList<T> m_rows;
};

} // namespace atrium
