#include "server/types/MustRead.h"

#include "server/store/Database.h"
#include "server/types/History.h"
#include "server/types/Notify.h"
#include "server/types/UtcDate.h"
#include "server/types/Visibility.h"
#include "server/types/Workspace.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <set>

namespace atriumd::mustread {

using nlohmann::json;

namespace {

constexpr std::size_t maxEntries = 100; // of a list
constexpr std::array lists { "groups", "departments", "places", "roles" };
constexpr std::array roles { "member", "leader", "teamLead", "communityManager", "topicExpert", "admin", "guest" };

std::int64_t timeOf(const json &date) { return *parseUtcDate(date.get_ref<const std::string &>()); }

// An empty list leaves nobody out.
bool fits(const json &list, const json &value) { return list.empty() || std::ranges::contains(list, value); }

std::set<std::string> membersOf(ReadTransaction &transaction, const json &groups)
{
    std::set<std::string> ids;
    for (const auto &group : groups) {
        auto row = transaction.database().query(
            "SELECT member_id FROM membership WHERE group_id = ?", group.get_ref<const std::string &>());
        while (row.step())
            ids.insert(row.text(0));
    }
    return ids;
}

} // namespace

std::optional<std::string> problemWith(const json &mustRead)
{
    constexpr auto wrong = "must be {by, groups, departments, places, roles}: a date or null, and lists";
    if (!mustRead.is_object() || mustRead.size() != lists.size() + 1 || !mustRead.contains("by"))
        return wrong;
    const auto &by = mustRead["by"];
    if (!by.is_null() && !(by.is_string() && parseUtcDate(by.get_ref<const std::string &>())))
        return wrong;
    const auto isText = [](const json &item) {
        return item.is_string() && !item.get_ref<const std::string &>().empty()
            && utf16Length(item.get_ref<const std::string &>()) <= 200;
    };
    for (const char *name : lists)
        if (!mustRead.contains(name) || !mustRead[name].is_array() || mustRead[name].size() > maxEntries
            || !std::ranges::all_of(mustRead[name], isText))
            return wrong;
    const auto isRole = [](const json &role) { return std::ranges::contains(roles, role); };
    if (!std::ranges::all_of(mustRead["roles"], isRole))
        return "names a role that nobody in a group has";
    return std::nullopt;
}

std::optional<SetError> checkCreate(Context &context, const json &post)
{
    const auto &mustRead = post["mustRead"];
    if (mustRead.is_null())
        return std::nullopt;
    if (post["seal"].is_null())
        return invalidProperty("mustRead", "only what is official asks to be confirmed");
    // Who is in a group that one does not see could be read from whom the post asks.
    const Visibility visibility(context.transaction, *findType("Group"), context.actor, context.workspaceId);
    for (const auto &id : mustRead["groups"]) {
        const auto group = context.transaction.find(context.workspaceId, "Group", id);
        if (!group || !visibility.sees(*group))
            return invalidProperty("mustRead", "there is no such group");
    }
    return std::nullopt;
}

std::optional<SetError> checkSignedAnew(const Draft &draft)
{
    const auto &before = draft.before["seal"], &now = draft.after["seal"];
    if (draft.after["mustRead"].is_null() || now == before)
        return std::nullopt;
    if (now.is_null())
        return invalidProperty("seal", "what asks to be confirmed stays official; replace it, or remove it");
    if (timeOf(now["signedAt"]) <= timeOf(before["signedAt"]))
        return invalidProperty(
            "seal", "it was signed no later than what it changes; is the clock of your computer right?");
    return std::nullopt;
}

bool asks(const json &post)
{
    const auto has = [&](const char *name) { return !post.value(name, json()).is_null(); };
    return has("mustRead") && has("seal") && !has("supersededById");
}

std::vector<Reader> audience(
    ReadTransaction &transaction, const std::string &workspaceId, const std::string &groupId, const json &post)
{
    const auto &mustRead = post["mustRead"];
    const auto chosen = membersOf(transaction, mustRead["groups"]);
    std::vector<Reader> readers;
    auto row = transaction.database().query(
        "SELECT member.id, member.body, (SELECT json_extract(body, '$.createdAt') FROM object"
        "  WHERE account_id = member_id AND type = 'Acknowledgement' AND parent_id = ?3 AND destroyed = 0"
        "  AND json_extract(body, '$.signedAt') = ?4)"
        " FROM membership CROSS JOIN object AS member"
        " ON member.account_id = ?1 AND member.type = 'Member' AND member.id = member_id AND member.destroyed = 0"
        " WHERE group_id = ?2 AND history_from <= ?5 ORDER BY json_extract(member.body, '$.name') COLLATE NOCASE, "
        "member.id",
        workspaceId, groupId, post["id"].get_ref<const std::string &>(),
        post["seal"]["signedAt"].get_ref<const std::string &>(),
        History::threadBegan(transaction, groupId, post["id"]).value_or(0));
    while (row.step()) {
        const auto member = json::parse(row.text(1));
        if (member["state"] == "active" && member["role"] != "advisor" && member["id"] != post["authorId"]
            && (mustRead["groups"].empty() || chosen.contains(row.text(0)))
            && fits(mustRead["departments"], member["department"]) && fits(mustRead["places"], member["place"])
            && fits(mustRead["roles"], member["role"]))
            readers.push_back({ row.text(0), member["name"], member["department"], row.text(2) });
    }
    return readers;
}

std::optional<std::int64_t> nextReminder(std::int64_t by, std::int64_t after)
{
    using namespace std::chrono;
    constexpr hours morning { 8 };
    const auto day = floor<days>(sys_time<milliseconds> { milliseconds(by) });
    auto before = day - days(1);
    while (weekday(before) == Saturday || weekday(before) == Sunday)
        before -= days(1);
    for (const auto &reminder : { before, day + days(1) })
        if (const auto at = milliseconds((reminder + morning).time_since_epoch()).count(); at > after)
            return at;
    return std::nullopt;
}

void scheduleReminder(Context &context, const json &post)
{
    const auto id = post["id"].get<std::string>();
    dropReminder(context, id);
    if (context.isQuiet || !asks(post) || post["mustRead"]["by"].is_null())
        return;
    if (const auto at = nextReminder(timeOf(post["mustRead"]["by"]), context.environment.now()))
        context.transaction.database().run(
            "INSERT INTO reminder (group_id, post_id, at) VALUES (?, ?, ?)", context.accountId, id, *at);
}

void dropReminder(Context &context, const std::string &postId)
{
    context.transaction.database().run(
        "DELETE FROM reminder WHERE group_id = ? AND post_id = ?", context.accountId, postId);
}

std::optional<Due> nextDue(ReadTransaction &transaction)
{
    auto row = transaction.database().query("SELECT group_id, post_id, at FROM reminder ORDER BY at LIMIT 1");
    if (!row.step())
        return std::nullopt;
    return Due { row.text(0), row.text(1), row.integer(2) };
}

void remind(WriteTransaction &transaction, const Environment &environment, const std::string &groupId,
    const std::string &postId)
{
    const auto object = transaction.find(groupId, "Post", postId);
    // In the author's name: it is they who ask.
    Context context { transaction, environment, Workspace::id(transaction).value_or(""),
        { object ? object->authorId : "", "", who::server }, groupId, who::server };
    if (!object)
        return dropReminder(context, postId);
    const auto post = json::parse(object->body);
    scheduleReminder(context, post);
    if (asks(post))
        notify::mustReadDue(context, post);
}

} // namespace atriumd::mustread
