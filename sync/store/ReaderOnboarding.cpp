#include "sync/store/Reader.h"

#include "sync/store/ReaderParts.h"
#include "sync/types/Json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The part of Reader that knows the charter, what belongs where, and how far the member has come.
namespace atrium {

using namespace reading;

namespace {

constexpr auto workspaceSql
    = "SELECT shown FROM object WHERE account = (SELECT key FROM account WHERE id ="
      " (SELECT value FROM setting WHERE name = 'workspaceId')) AND type = ? AND shown IS NOT NULL";

// A version that waits to be sent has no number yet, and does not count.
constexpr auto publishedSql
    = "SELECT shown FROM object WHERE account = (SELECT key FROM account WHERE id ="
      " (SELECT value FROM setting WHERE name = 'workspaceId')) AND type = ? AND shown ->> 'version' > 0"
      " ORDER BY shown ->> 'version' DESC";

// What the member did, each with the statement that finds one case of it; ?1 is the member. Posts are
// found by their author (index post_author), own reactions in response_mine.
struct Deed {
    QLatin1StringView task;
    std::string_view sql;
};
constexpr Deed deedTable[] {
    { "joinGroup"_L1,
        "SELECT 1 FROM object AS g CROSS JOIN account AS a ON a.id = g.id WHERE g.account = (SELECT key FROM account"
        " WHERE id = (SELECT value FROM setting WHERE name = 'workspaceId')) AND g.type = 1"
        " AND g.shown ->> 'kind' IN ('team', 'community') AND (a.listed = 1 OR EXISTS (SELECT 1 FROM object AS m"
        " WHERE m.account = a.key AND m.type = 2 AND m.shown ->> 'memberId' = ?1)) LIMIT 1" },
    { "post"_L1,
        "SELECT 1 FROM post WHERE author = ?1 AND place < 2 AND place = 0"
        " AND NOT coalesce(shown ->> 'removed', 0) LIMIT 1" },
    { "ask"_L1,
        "SELECT 1 FROM post WHERE author = ?1 AND place < 2 AND place = 0 AND kind = 'question'"
        " AND NOT coalesce(shown ->> 'removed', 0) LIMIT 1" },
    { "answer"_L1,
        "SELECT 1 FROM post AS r CROSS JOIN post AS q ON q.id = r.thread WHERE r.author = ?1 AND r.place < 2"
        " AND r.place = 1 AND NOT coalesce(r.shown ->> 'removed', 0) AND q.kind = 'question' AND q.author <> ?1"
        " LIMIT 1" },
    { "accept"_L1,
        "SELECT 1 FROM post WHERE author = ?1 AND place < 2 AND kind = 'question' AND answer IS NOT NULL LIMIT 1" },
    { "thank"_L1,
        "SELECT 1 FROM post WHERE author = ?1 AND place < 2 AND kind = 'praise'"
        " AND NOT coalesce(shown ->> 'removed', 0) LIMIT 1" },
    { "react"_L1, "SELECT 1 FROM response WHERE mine = 1 AND kind = 'reaction' AND ?1 IS NOT NULL LIMIT 1" },
    { "groupCharter"_L1,
        "SELECT 1 FROM object WHERE account = (SELECT key FROM account WHERE id = (SELECT value FROM setting"
        " WHERE name = 'workspaceId')) AND type = 1 AND shown ->> 'ownerId' = ?1 AND shown ->> 'charter' <> ''"
        " LIMIT 1" },
    { "bookmark"_L1, "SELECT 1 FROM bookmark WHERE ?1 IS NOT NULL LIMIT 1" },
};
constexpr Deed answerAsLeader { "answerAsLeader"_L1,
    "SELECT 1 FROM post AS r CROSS JOIN account AS a ON a.key = r.account CROSS JOIN object AS g ON g.account ="
    " (SELECT key FROM account WHERE id = (SELECT value FROM setting WHERE name = 'workspaceId')) AND g.type = 1"
    " AND g.id = a.id WHERE r.author = ?1 AND r.place < 2 AND r.place = 1"
    " AND NOT coalesce(r.shown ->> 'removed', 0) AND g.shown ->> 'kind' = 'official' LIMIT 1" };

} // namespace

std::optional<Charter> Reader::charter() const
{
    std::string sql = publishedSql;
    sql += " LIMIT 1";
    auto query = m_database->query(sql, static_cast<int>(Type::Charter));
    return query.next() ? std::optional(Charter::fromJson(json::parse(query.bytes(0)))) : std::nullopt;
}

QList<Charter> Reader::charters() const
{
    QList<Charter> charters;
    for (auto query = m_database->query(publishedSql, static_cast<int>(Type::Charter)); query.next();)
        charters.append(Charter::fromJson(json::parse(query.bytes(0))));
    return charters;
}

QList<Route> Reader::routes() const
{
    QList<Route> routes;
    for (auto query = m_database->query(workspaceSql, static_cast<int>(Type::Route)); query.next();)
        routes.append(Route::fromJson(json::parse(query.bytes(0))));
    std::sort(routes.begin(), routes.end(),
        [](const Route &a, const Route &b) { return a.what.localeAwareCompare(b.what) < 0; });
    return routes;
}

Enrolment Reader::enrolment() const
{
    auto query = m_database->query(ownSql, static_cast<int>(Type::Enrolment));
    return query.next() ? Enrolment::fromJson(json::parse(query.bytes(0))) : Enrolment();
}

QSet<QString> Reader::deeds() const
{
    const Id me = memberId();
    QSet<QString> done;
    const auto look = [&](const Deed &deed) {
        if (m_database->query(deed.sql, me).next())
            done.insert(deed.task);
    };
    for (const Deed &deed : deedTable)
        look(deed);
    const Member own = member(me).value_or(Member());
    if (!own.about.trimmed().isEmpty() || !own.skills.isEmpty() || !own.avatarBlobId.isEmpty())
        done.insert(u"profile"_s);
    if (enrolment().acceptedVersion > 0)
        done.insert(u"charter"_s);
    if (!draft(foundPlace).isEmpty())
        done.insert(u"search"_s);
    if (own.role == "leader"_L1)
        look(answerAsLeader);
    return done;
}

} // namespace atrium
