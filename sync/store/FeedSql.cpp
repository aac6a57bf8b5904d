#include "sync/store/FeedSql.h"

namespace atrium {

namespace {

struct Shape {
    const char *from;
    const char *where;
    const char *time;
    const char *row; // breaks ties
    bool newestFirst;
};

Shape shape(Feed::Scope scope)
{
    switch (scope) {
    case Feed::Scope::Home:
        return { "post", "home = 1 AND ?1 IS NOT NULL", "activity_at", "post.row", true };
    case Feed::Scope::Group:
        return { "post", "account = (SELECT key FROM account WHERE id = ?1) AND place = 0", "activity_at", "post.row",
            true };
    case Feed::Scope::Thread:
        return { "post", "thread = ?1 AND place = 1", "post.created_at", "post.row", false };
    case Feed::Scope::Person:
        return { "post", "author = ?1 AND place < 2", "post.created_at", "post.row", true };
    case Feed::Scope::Official:
        return { "post", "official = 1 AND ?1 IS NOT NULL", "activity_at", "post.row", true };
    case Feed::Scope::Topic:
        return { "post_topic AS t CROSS JOIN post ON post.row = t.post", "t.topic = ?1 AND place < 2", "t.created_at",
            "t.post", true };
    case Feed::Scope::Bookmarks:
        return { "bookmark AS b CROSS JOIN post ON post.id = b.post", "place < 2 AND ?1 IS NOT NULL", "b.created_at",
            "b.object", true };
    }
    Q_UNREACHABLE();
}

// Lists of threads show a thread when anything in it is new; lists of posts, the post itself.
const char *condition(const Feed &feed)
{
    using Scope = Feed::Scope;
    const bool threads = feed.scope == Scope::Home || feed.scope == Scope::Group || feed.scope == Scope::Official;
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
    return std::string("SELECT ") + form.time + ", " + form.row
        + ", post.id, (SELECT id FROM account WHERE key = post.account) FROM " + form.from + " WHERE " + form.where
        + condition(feed);
}

} // namespace

std::string feedPageSql(const Feed &feed, Reader::Page::Direction direction, bool fromKey)
{
    const Shape form = shape(feed.scope);
    const bool descending = form.newestFirst == (direction == Reader::Page::Direction::After);
    const std::string time = form.time, row = form.row;
    std::string sql = select(feed);
    if (fromKey)
        sql += " AND (" + time + ", " + row + ") " + (descending ? "<" : ">") + " (?2, ?3)";
    sql += " ORDER BY " + time + (descending ? " DESC, " : ", ") + row + (descending ? " DESC" : "") + " LIMIT ?4";
    return sql;
}

std::string feedRowSql(const Feed &feed) { return select(feed) + " AND post.id = ?2"; }

} // namespace atrium
