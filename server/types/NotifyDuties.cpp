#include "server/store/Database.h"
#include "server/types/Notify.h"
#include "server/types/NotifyParts.h"
#include "server/types/Objects.h"
#include "server/types/People.h"

namespace atriumd::notify {

using nlohmann::json;

namespace {

// Takes back what everybody was told about the group itself.
void forgetAll(Context &context, const char *kind)
{
    for (const auto &found : notificationsAbout(context.transaction, context.accountId, context.accountId))
        if (found.kind == kind)
            forget(context, found.memberId, found.id);
}

} // namespace

bool isActive(const Context &context, const json &memberId)
{
    return memberId.is_string() && workspaceObject(context, "Member", memberId)["state"] == "active";
}

std::vector<std::string> stewards(Context &context)
{
    std::vector<std::string> ids;
    auto row = context.transaction.database().query(
        "SELECT id FROM object WHERE account_id = ? AND type = 'Member' AND destroyed = 0"
        " AND (body LIKE '%\"role\":\"admin\"%' OR body LIKE '%\"role\":\"communityManager\"%')"
        " AND json_extract(body, '$.role') IN ('admin', 'communityManager') AND json_extract(body, '$.state') = "
        "'active'",
        context.workspaceId);
    while (row.step())
        ids.push_back(row.text(0));
    return ids;
}

std::vector<Found> notificationsOutside(Context &context, const std::string &about)
{
    std::vector<Found> found;
    for (const auto &memberId : stewards(context)) {
        if (membershipIn(context.transaction, context.accountId, memberId))
            continue;
        auto row = context.transaction.database().query(
            "SELECT id, json_extract(body, '$.kind') FROM object"
            " WHERE account_id = ? AND type = 'Notification' AND parent_id = ? AND destroyed = 0",
            memberId, about);
        while (row.step())
            found.push_back({ memberId, row.text(0), row.text(1), "" });
    }
    return found;
}

void guestEnds(Context &context, const json &membership)
{
    context.actor.memberId = membership["memberId"]; // whose name it says
    auto to = membership["sponsorId"];
    if (!isActive(context, to))
        to = workspaceObject(context, "Group", context.accountId)["ownerId"];
    if (isActive(context, to))
        tell(context, to, { { "kind", "guestEnds" }, { "groupId", context.accountId } });
}

void guestSettled(Context &context, const std::string &guestId)
{
    for (const auto &found : notificationsAbout(context.transaction, context.accountId, context.accountId)) {
        if (found.kind != "guestEnds")
            continue;
        auto names = json::parse(context.transaction.find(found.memberId, "Notification", found.id)->body)["memberIds"];
        if (!std::erase(names.get_ref<json::array_t &>(), json(guestId)))
            continue;
        if (names.empty()) {
            forget(context, found.memberId, found.id);
            continue;
        }
        amend(context.transaction, found.memberId, "Notification", found.id, [&](Object &, json &body) {
            body["memberIds"] = names;
            body["count"] = names.size();
        });
    }
}

void reviewDue(Context &context)
{
    const auto owner = workspaceObject(context, "Group", context.accountId)["ownerId"];
    if (!isActive(context, owner))
        return ownerLost(context);
    tell(context, owner, { { "kind", "review" }, { "groupId", context.accountId } });
}

void reviewSettled(Context &context) { forgetAll(context, "review"); }

void ownerLost(Context &context)
{
    auto loud = context; // the command line is quiet, but a group without an owner is news however it came
    loud.isQuiet = false;
    // Who is not in a group that is not listed cannot see what it is called.
    const auto group = workspaceObject(context, "Group", context.accountId);
    for (const auto &memberId : stewards(context))
        tell(loud, memberId, { { "kind", "ownerless" }, { "groupId", context.accountId }, { "text", group["name"] } });
}

void ownerFound(Context &context)
{
    forgetAll(context, "ownerless");
    for (const auto &found : notificationsOutside(context, context.accountId))
        if (found.kind == "ownerless")
            forget(context, found.memberId, found.id);
}

} // namespace atriumd::notify
