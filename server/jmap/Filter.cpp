#include "server/jmap/Filter.h"

#include "server/jmap/Arguments.h"
#include "server/types/UtcDate.h"

#include <algorithm>

namespace atriumd {

using nlohmann::json;

namespace {

constexpr std::size_t maxConditions = 200;

[[noreturn]] void unsupported(std::string description)
{
    throw MethodError { "unsupportedFilter", std::move(description) };
}

std::string textOf(const std::string &name, const json &value)
{
    if (!value.is_string())
        invalidArguments("The filter " + name + " needs a string");
    return value.get<std::string>();
}

std::int64_t timeOf(const std::string &name, const json &value)
{
    const auto time = parseUtcDate(textOf(name, value));
    if (!time)
        invalidArguments("The filter " + name + " needs a UTCDate");
    return *time;
}

Sql postCondition(const std::string &name, const json &value, bool byActivity)
{
    if (name == "threadId")
        return { "id IN (SELECT ? UNION ALL SELECT id FROM object WHERE account_id = ?1 AND type = 'Post'"
                 " AND parent_id = ? AND destroyed = 0)",
            { textOf(name, value), textOf(name, value) } };
    if (name == "parentId" && value.is_null()) // two ways to say it: every thread has an activity
        return { byActivity ? "activity_at > 0" : "parent_id = ''", {} };
    if (name == "parentId") // the column is the thread, by which there is an index
        return { "id IN (SELECT id FROM object WHERE account_id = ?1 AND type = 'Post' AND destroyed = 0"
                 " AND parent_id = (SELECT iif(parent_id = '', id, parent_id) FROM object"
                 " WHERE account_id = ?1 AND type = 'Post' AND id = ?) AND json_extract(body, '$.parentId') = ?)",
            { textOf(name, value), textOf(name, value) } };
    if (name == "kind")
        return { "json_extract(body, '$.kind') = ?", { textOf(name, value) } };
    if (name == "authorId")
        return { "author_id = ?", { textOf(name, value) } };
    if (name == "after")
        return { "created_at >= ?", { timeOf(name, value) } };
    if (name == "before")
        return { "created_at < ?", { timeOf(name, value) } };
    if (name == "sealed") { // few posts are, and there is an index of them
        if (!value.is_boolean())
            invalidArguments("The filter sealed needs a Boolean");
        return { std::string(value.get<bool>() ? "" : "NOT ")
                + "id IN (SELECT id FROM object INDEXED BY object_sealed WHERE account_id = ?1 AND type = 'Post'"
                  " AND destroyed = 0 AND json_extract(body, '$.seal') IS NOT NULL)",
            {} };
    }
    unsupported("Posts cannot be filtered by " + name);
}

Sql memberCondition(const std::string &name, const json &value)
{
    if (name == "role")
        return { "json_extract(body, '$.role') = ?", { textOf(name, value) } };
    if (name == "state")
        return { "json_extract(body, '$.state') = ?", { textOf(name, value) } };
    if (name == "department")
        return { "json_extract(body, '$.department') = ?", { textOf(name, value) } };
    if (name == "place")
        return { "json_extract(body, '$.place') = ?", { textOf(name, value) } };
    unsupported("Members cannot be filtered by " + name);
}

void append(Sql &all, const char *joint, Sql part)
{
    all.text += (all.text.empty() ? "" : joint) + part.text;
    all.values.insert(all.values.end(), part.values.begin(), part.values.end());
    all.conditions += part.conditions;
    if (all.conditions > maxConditions)
        unsupported("This filter has too many conditions");
}

Sql operatorToSql(const Type &type, const json &filter, bool byActivity)
{
    const auto &name = argument(filter, "operator");
    const auto &conditions = argument(filter, "conditions");
    if (filter.size() != 2 || !conditions.is_array() || conditions.empty())
        invalidArguments("A FilterOperator is {operator, conditions}");
    const bool isAnd = name == "AND";
    if (!isAnd && name != "OR" && name != "NOT")
        unsupported("The operators are AND, OR and NOT");
    Sql all;
    for (const auto &condition : conditions)
        append(all, isAnd ? " AND " : " OR ", filterToSql(type, condition, byActivity));
    all.text = (name == "NOT" ? "NOT (" : "(") + all.text + ")";
    return all;
}

} // namespace

Sql filterToSql(const Type &type, const json &filter, bool byActivity)
{
    if (filter.is_null())
        return { "1", {} };
    if (!filter.is_object())
        invalidArguments("A filter is an object");
    if (filter.contains("operator"))
        return operatorToSql(type, filter, byActivity);
    Sql all;
    for (const auto &[name, value] : filter.items())
        append(
            all, " AND ", type.name == "Post" ? postCondition(name, value, byActivity) : memberCondition(name, value));
    return all.text.empty() ? Sql { "1", {} } : Sql { "(" + all.text + ")", std::move(all.values) };
}

} // namespace atriumd
