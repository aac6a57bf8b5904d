#include "server/jmap/Arguments.h"
#include "server/jmap/Filter.h"
#include "server/jmap/Methods.h"
#include "server/store/Database.h"
#include "server/types/Visibility.h"

#include <algorithm>

namespace atriumd {

using nlohmann::json;

namespace {

constexpr std::int64_t maxIds = 10'000; // in one answer

struct Sort {
    std::string sql; // ORDER BY
    bool byActivity = false; // the first key, so that its index can serve
};

Sort sortArgument(const ReadCall &call)
{
    const auto &sort = argument(call.arguments, "sort");
    if (!sort.is_null() && !sort.is_array())
        invalidArguments("sort must be a list or null");
    Sort result;
    for (const auto &comparator : sort) {
        const auto property = stringArgument(comparator, "property");
        if (!comparator.is_object() || !property)
            invalidArguments("A Comparator is {property, isAscending}");
        std::string expression;
        if (call.type->name == "Post" && *property == "createdAt")
            expression = "created_at";
        else if (call.type->name == "Post" && *property == "lastActivityAt")
            expression = "activity_at";
        else if (call.type->name == "Member" && *property == "name")
            expression = "json_extract(body, '$.name') COLLATE NOCASE";
        else
            throw MethodError { "unsupportedSort", "Cannot sort by " + *property };
        result.byActivity |= result.sql.empty() && expression == "activity_at";
        const bool ascending = argument(comparator, "isAscending").is_null() || boolArgument(comparator, "isAscending");
        result.sql += expression + (ascending ? ", " : " DESC, ");
    }
    result.sql += result.sql.ends_with(" DESC, ") ? "id DESC" : "id"; // so that the order is always the same
    return result;
}

// Whether the filter lets through nothing but posts that start a thread.
bool isThreadsOnly(const json &filter)
{
    return filter.is_object() && filter.contains("parentId") && filter["parentId"].is_null();
}

class Query {
public:
    Query(ReadCall &call, const std::string &accountId, std::int64_t historyFrom)
        : m_call(call)
        , m_accountId(accountId)
    {
        const auto &filter = argument(call.arguments, "filter");
        auto sort = sortArgument(call);
        const bool byActivity = sort.byActivity && isThreadsOnly(filter);
        if (sort.byActivity && !byActivity) // the column is empty for replies: they have no thread of their own
            sort.sql.replace(0, std::string_view("activity_at").size(), "max(activity_at, created_at)");
        m_order = sort.sql;
        m_where = filterToSql(*call.type, filter, byActivity);
        if (historyFrom > 0) { // types/History.h: of the thread
            m_where.text
                += " AND coalesce((SELECT created_at FROM object AS start WHERE account_id = ?1 AND type = 'Post'"
                   " AND start.id = object.parent_id), created_at) >= ?";
            m_where.values.emplace_back(historyFrom);
        }
    }

    std::int64_t total()
    {
        auto row = prepare("SELECT count(*) FROM object", "", {});
        return row.step() ? row.integer(0) : 0;
    }

    std::vector<std::string> ids(std::int64_t offset, std::int64_t limit) // limit -1: all
    {
        auto row = prepare("SELECT id FROM object", " ORDER BY " + m_order + " LIMIT ? OFFSET ?", { limit, offset });
        std::vector<std::string> found;
        while (row.step())
            found.push_back(row.text(0));
        return found;
    }

private:
    Statement prepare(const char *select, const std::string &rest, const std::vector<std::int64_t> &last)
    {
        auto row = m_call.transaction.database().prepareOnce(
            std::string(select) + " WHERE account_id = ?1 AND type = ?2 AND destroyed = 0 AND " + m_where.text + rest);
        int parameter = 0;
        row.bind(++parameter, m_accountId);
        row.bind(++parameter, m_call.type->name);
        for (const auto &value : m_where.values)
            std::visit([&](const auto &v) { row.bind(++parameter, v); }, value);
        for (const auto value : last)
            row.bind(++parameter, value);
        return row;
    }

    ReadCall &m_call;
    const std::string m_accountId;
    Sql m_where;
    std::string m_order;
};

} // namespace

// RFC 8620 section 5.5.
Answer query(ReadCall &call)
{
    const auto account = readableAccount(call);
    const auto anchor = stringArgument(call.arguments, "anchor");
    const auto anchorOffset = intArgument(call.arguments, "anchorOffset").value_or(0);
    auto position = intArgument(call.arguments, "position").value_or(0);
    const auto asked = intArgument(call.arguments, "limit");
    const bool wantsTotal = boolArgument(call.arguments, "calculateTotal");
    if (asked && *asked < 0)
        invalidArguments("limit must not be negative");
    const auto limit = std::min(asked.value_or(maxIds), maxIds);

    const Visibility visibility(call.transaction, *call.type, call.actor, account.id);
    Query query(call, account.id, visibility.historyFrom());
    const bool seesAllFound = visibility.seesEverything() || visibility.historyFrom() > 0;
    std::vector<std::string> ids;
    std::int64_t total = 0;
    const bool inSql = seesAllFound && !anchor; // the window can be left to the database
    if (inSql) {
        if (wantsTotal || position < 0)
            total = query.total();
        position = std::max<std::int64_t>(position < 0 ? total + position : position, 0);
        ids = query.ids(position, limit);
    } else {
        ids = query.ids(0, -1);
        std::erase_if(ids, [&](const auto &id) { return !seesAllFound && !visibility.sees({ .id = id }); });
        total = std::int64_t(ids.size());
        if (anchor) {
            const auto found = std::ranges::find(ids, *anchor);
            if (found == ids.end())
                throw MethodError { "anchorNotFound", "" };
            position = std::max<std::int64_t>(found - ids.begin() + anchorOffset, 0);
        }
        position = std::max<std::int64_t>(position < 0 ? total + position : position, 0);
        ids.erase(ids.begin(), ids.begin() + std::min(position, total));
        ids.resize(std::size_t(std::min<std::int64_t>(limit, std::int64_t(ids.size()))));
    }

    json answer { { "accountId", account.id },
        { "queryState", stateText(call.transaction.state(account.id, call.type->name)) },
        { "canCalculateChanges", false }, { "position", position }, { "ids", ids } };
    if (wantsTotal)
        answer["total"] = total;
    if (!asked || *asked > limit)
        answer["limit"] = limit;
    return answer;
}

Answer queryChanges(ReadCall &call)
{
    readableAccount(call);
    if (!stringArgument(call.arguments, "sinceQueryState"))
        invalidArguments("sinceQueryState is missing");
    throw MethodError { "cannotCalculateChanges", "" };
}

} // namespace atriumd
