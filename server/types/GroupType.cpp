#include "server/types/GroupType.h"

#include "server/store/Database.h"
#include "server/types/MembershipType.h"
#include "server/types/Notify.h"
#include "server/types/Objects.h"
#include "server/types/People.h"
#include "server/types/UtcDate.h"

#include <algorithm>

namespace atriumd {

using nlohmann::json;
using namespace who;

namespace {

// When the group wants looking at next (Object::activityAt): at its review, unless it is closed.
std::int64_t reviewOf(const json &group)
{
    if (group["reviewAt"].is_null() || !group["archivedAt"].is_null())
        return 0;
    return std::max<std::int64_t>(*parseUtcDate(group["reviewAt"].get_ref<const std::string &>()), 1);
}

bool isActive(const Context &context, const json &memberId)
{
    return memberId.is_string() && workspaceObject(context, "Member", memberId)["state"] == "active";
}

} // namespace

GroupType::GroupType()
    : Type("Group", AccountKind::Workspace, 'g',
          {
              { .name = "token", .who = creator, .required = true, .min = 1, .max = 64 },
              { .name = "name", .who = moderator | steward, .required = true, .min = 1, .max = 80 },
              { .name = "kind",
                  .who = creator,
                  .required = true,
                  .values = { "official", "team", "community", "partner" } },
              { .name = "join",
                  .who = moderator | steward,
                  .initial = "open",
                  .values = { "open", "request", "invite" } },
              { .name = "purpose", .who = moderator | steward, .initial = "", .max = 500 },
              { .name = "charter", .who = moderator | steward, .initial = "", .max = 20'000 },
              { .name = "goodExamples",
                  .shape = Shape::Strings,
                  .who = moderator | steward,
                  .initial = json::array(),
                  .max = 20 },
              { .name = "elsewhere",
                  .shape = Shape::Strings,
                  .who = moderator | steward,
                  .initial = json::array(),
                  .max = 20 },
              { .name = "ownerId", .shape = Shape::Id, .who = moderator | steward, .nullable = true },
              { .name = "replyPromise", .who = moderator | steward, .initial = "" },
              { .name = "reviewAt", .shape = Shape::UtcDate, .who = moderator | steward, .nullable = true },
              { .name = "firms", .shape = Shape::Strings, .initial = json::array(), .max = 1000 },
              { .name = "memberCount", .shape = Shape::UnsignedInt, .initial = 0 },
              { .name = "guestCount", .shape = Shape::UnsignedInt, .initial = 0 },
              { .name = "createdAt", .shape = Shape::UtcDate },
              { .name = "archivedAt", .shape = Shape::UtcDate, .who = moderator | steward, .nullable = true },
          })
{
}

who::Set GroupType::relation(ReadTransaction &transaction, const Actor &actor, const Object &object) const
{
    const auto membership = membershipIn(transaction, object.id, actor.memberId);
    return membership && membership->role != "member" ? moderator : nobody;
}

std::optional<SetError> GroupType::beforeCreate(Context &context, Draft &draft) const
{
    // Imports make groups without an owner.
    const json owner = context.actor.memberId.empty() ? json() : json(context.actor.memberId);
    if (!draft.after["ownerId"].is_null() && draft.after["ownerId"] != owner)
        return invalidProperty("ownerId", "whoever creates a group is its first owner");
    draft.after["ownerId"] = owner;
    draft.row.activityAt = reviewOf(draft.after);
    return std::nullopt;
}

void GroupType::afterCreate(Context &context, Draft &draft) const
{
    const auto &id = draft.row.id;
    context.transaction.createAccount(id, "group", draft.after["name"]);
    if (draft.after["ownerId"].is_null())
        return;
    auto inGroup = context.in(id);
    (void)createObject(inGroup, *findType("Membership"),
        { { "memberId", draft.after["ownerId"] }, { "role", "owner" } }); // cannot be refused to the server
    draft.after = workspaceObject(context, "Group", id); // it has a member now
}

std::optional<SetError> GroupType::beforeUpdate(Context &context, Draft &draft) const
{
    const auto &owner = draft.after["ownerId"];
    for (const char *name : { "reviewAt", "archivedAt", "ownerId" }) // a new owner is told, too
        if (draft.after[name] != draft.before[name])
            draft.row.activityAt = reviewOf(draft.after);
    if (owner == draft.before["ownerId"] || owner.is_null())
        return std::nullopt;
    if (!membershipIn(context.transaction, draft.row.id, owner))
        return invalidProperty("ownerId", "the owner must be a member of the group");
    if (workspaceObject(context, "Member", owner)["role"] == "guest")
        return invalidProperty("ownerId", "a guest cannot own a group");
    return std::nullopt;
}

void GroupType::afterUpdate(Context &context, Draft &draft) const
{
    if (draft.after["name"] != draft.before["name"])
        context.transaction.setAccountName(draft.row.id, draft.after["name"]);
    if ((draft.after["join"] == "invite") != (draft.before["join"] == "invite"))
        touchRoutesTo(context, draft.row.id);
    const auto &owner = draft.after["ownerId"];
    if (owner != draft.before["ownerId"] && !owner.is_null())
        setMembershipRole(context.transaction, *membershipIn(context.transaction, draft.row.id, owner), "owner");

    auto inGroup = context.in(draft.row.id);
    const auto changed = [&](const char *name) { return draft.after[name] != draft.before[name]; };
    if (changed("reviewAt") || changed("archivedAt") || changed("ownerId"))
        notify::reviewSettled(inGroup);
    if (!changed("archivedAt") && !changed("ownerId"))
        return;
    if (!draft.after["archivedAt"].is_null() || isActive(context, owner))
        notify::ownerFound(inGroup);
    else if (owner.is_null() && isActive(context, draft.before["ownerId"]))
        notify::ownerLost(inGroup);
}

} // namespace atriumd
