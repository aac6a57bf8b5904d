#pragma once

#include "sync/store/Reader.h"

#include <QTimeZone>

// What the files that implement Reader share.
namespace atrium::reading {

// The accounts that hold the one object or the directory of their kind.
constexpr auto directorySql = "SELECT shown FROM object WHERE account = (SELECT key FROM account WHERE id ="
                              " (SELECT value FROM setting WHERE name = 'workspaceId')) AND type = ? AND id = ?";
constexpr auto ownSql = "SELECT shown FROM object WHERE account = (SELECT key FROM account WHERE id ="
                        " (SELECT value FROM setting WHERE name = 'memberId')) AND type = ? AND shown IS NOT NULL";

QString setting(Database &database, const QString &name); // "" when there is none

inline QDateTime time(qint64 milliseconds) { return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC); }

inline FeedRow feedRow(const Query &query)
{
    return { .key = { query.integer(0), query.integer(1) }, .id = query.text(2), .accountId = query.text(3) };
}

// The end of a statement that reads a page of a list whose newest rows come first, ordered by
// `time` and `row`; ?1 and ?2 are the key, ?3 the limit.
std::string newestFirst(const std::string &time, const std::string &row, const Reader::Page &page);
// Rows that were read backwards, put in the list's order.
template <typename Row> QList<Row> inOrder(QList<Row> rows, const Reader::Page &page)
{
    if (page.direction == Reader::Page::Direction::Before)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

} // namespace atrium::reading
