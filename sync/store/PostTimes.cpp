#include "sync/store/PostTimes.h"

#include "sync/store/Database.h"

namespace atrium {

PostTimes::PostTimes(Database &database)
    : m_database(database)
{
}

qint64 PostTimes::at(qint64 row)
{
    Times &times = m_times[row / together];
    qint64 &time = times[static_cast<size_t>(row % together)];
    if (time == 0)
        read(row - row % together, times);
    return time;
}

void PostTimes::read(qint64 first, Times &times)
{
    for (auto query
        = m_database.query(
            "SELECT row, created_at FROM post INDEXED BY post_age WHERE row >= ? AND row < ?", first, first + together);
        query.next();)
        times[static_cast<size_t>(query.integer(0) - first)] = query.integer(1);
}

} // namespace atrium
