#include "sync/store/FeedSql.h"

namespace atrium {

namespace {

struct Shape {
    const char *where;
    const char *time;
    bool newestFirst;
};

Shape shape(Feed::Scope scope)
{
    switch (scope) {
    case Feed::Scope::Home:
        return { "home = 1 AND ?1 IS NOT NULL", "activity_at", true };
    case Feed::Scope::Group:
        return { "account = (SELECT key FROM account WHERE id = ?1) AND place = 0", "activity_at", true };
    case Feed::Scope::Thread:
        return { "thread = ?1 AND place = 1", "created_at", false };
    case Feed::Scope::Person:
        return { "author = ?1 AND place < 2", "created_at", true };
    }
    Q_UNREACHABLE();
}

// Lists of threads show a thread when anything in it is new; lists of posts, the post itself.
const char *condition(const Feed &feed)
{
    const bool threads = feed.scope == Feed::Scope::Home || feed.scope == Feed::Scope::Group;
    switch (feed.filter) {
    case Feed::Filter::All:
        return "";
    case Feed::Filter::Unread:
        return threads ? " AND thread_unread > 0" : " AND unread = 1";
    case Feed::Filter::Questions:
        return " AND kind = 'question'";
    case Feed::Filter::Official:
        return " AND official = 1";
    }
    Q_UNREACHABLE();
}

std::string select(const Feed &feed)
{
    const Shape form = shape(feed.scope);
    return std::string("SELECT ") + form.time + ", row, id, (SELECT id FROM account WHERE key = post.account) FROM post WHERE "
        + form.where + condition(feed);
}

} // namespace

std::string feedPageSql(const Feed &feed, Reader::Page::Direction direction, bool fromKey)
{
    const Shape form = shape(feed.scope);
    const bool descending = form.newestFirst == (direction == Reader::Page::Direction::After);
    const std::string time = form.time;
    std::string sql = select(feed);
    if (fromKey)
        sql += " AND (" + time + ", row) " + (descending ? "<" : ">") + " (?2, ?3)";
    sql += " ORDER BY " + time + (descending ? " DESC, row DESC" : ", row") + " LIMIT ?4";
    return sql;
}

std::string feedRowSql(const Feed &feed) { return select(feed) + " AND id = ?2"; }

} // namespace atrium
