#include "server/types/MembershipType.h"

#include "server/store/Database.h"
#include "server/types/Notify.h"
#include "server/types/Objects.h"
#include "server/types/People.h"
#include "server/types/UtcDate.h"

namespace atriumd {

using nlohmann::json;
using namespace who;

namespace {

std::optional<SetError> checkAdmission(Context &context, const json &member, const json &group, const json &role)
{
    const bool isGuest = member["role"] == "guest";
    if (member["role"] == "advisor")
        return forbidden("An advisor sees totals only, and cannot be in a group");
    if (isGuest && group["kind"] != "partner")
        return forbidden("Guests can only be in partner groups");
    if (isGuest && role != "member")
        return forbidden("A guest can only be a plain member");
    if (context.actor.isServer())
        return std::nullopt;

    if (member["state"] != "active")
        return invalidProperty("memberId", "this member cannot sign in");
    if (!group["archivedAt"].is_null())
        return forbidden("This group is archived");
    const bool joins = member["id"] == context.actor.memberId;
    if (!context.is(moderator | steward) && !(joins && context.is(joiner)))
        return forbidden("Only the group's owner and moderators can add somebody");
    return std::nullopt;
}

} // namespace

MembershipType::MembershipType()
    : Type("Membership", AccountKind::Group, 'i',
          {
              { .name = "memberId", .shape = Shape::Id, .who = creator, .required = true },
              { .name = "role",
                  .who = moderator | steward,
                  .initial = "member",
                  .values = { "owner", "moderator", "member" } },
              { .name = "joinedAt", .shape = Shape::UtcDate },
          })
{
}

std::optional<SetError> MembershipType::beforeCreate(Context &context, Draft &draft) const
{
    const auto memberId = draft.after["memberId"].get<std::string>();
    if (const auto existing = membershipIn(context.transaction, context.accountId, memberId))
        return SetError { "alreadyExists", "This member is in the group", {}, existing->membershipId };
    const auto member = workspaceObject(context, "Member", memberId);
    if (member.is_null())
        return invalidProperty("memberId", "there is no such member");
    const auto group = workspaceObject(context, "Group", context.accountId);
    if (auto error = checkAdmission(context, member, group, draft.after["role"]))
        return error;

    draft.row.authorId = memberId; // the person that the object is about
    if (draft.after["joinedAt"].is_null())
        draft.after["joinedAt"] = formatUtcDate(context.environment.now());
    draft.row.createdAt = *parseUtcDate(draft.after["joinedAt"].get<std::string>());
    return std::nullopt;
}

void MembershipType::afterCreate(Context &context, Draft &draft) const
{
    const auto memberId = draft.after["memberId"].get<std::string>();
    context.transaction.database().run(
        "INSERT INTO membership (group_id, member_id, role, membership_id) VALUES (?, ?, ?, ?)", context.accountId,
        memberId, draft.after["role"].get<std::string>(), draft.row.id);

    // What was written before they came is not unread.
    const json readMark { { "id", context.accountId }, { "upTo", draft.after["joinedAt"] },
        { "seen", json::object() } };
    context.transaction.put({ .accountId = memberId,
        .type = "ReadMark",
        .id = context.accountId,
        .authorId = memberId,
        .createdAt = draft.row.createdAt,
        .body = toText(readMark) });
    countMember(context, context.accountId, workspaceObject(context, "Member", memberId), +1);

    if (const auto request = joinRequestOf(context.transaction, context.accountId, memberId)) {
        auto server = context.in(context.accountId);
        (void)destroyObject(server, *findType("JoinRequest"), *request); // cannot be refused to the server
    }
}

std::optional<SetError> MembershipType::beforeUpdate(Context &context, Draft &draft) const
{
    if (draft.after["role"] != "member"
        && workspaceObject(context, "Member", draft.after["memberId"])["role"] == "guest")
        return forbidden("A guest can only be a plain member");
    return std::nullopt;
}

void MembershipType::afterUpdate(Context &context, Draft &draft) const
{
    const auto role = draft.after["role"].get<std::string>();
    context.transaction.database().run("UPDATE membership SET role = ? WHERE group_id = ? AND member_id = ?", role,
        context.accountId, draft.after["memberId"].get<std::string>());
    if (role != "owner")
        giveUpOwnership(context, draft.after["memberId"]);
    if (role == "member")
        notify::steppedDown(context, context.accountId, draft.after["memberId"]);
}

void MembershipType::afterDestroy(Context &context, const Draft &draft) const
{
    const auto memberId = draft.before["memberId"].get<std::string>();
    context.transaction.database().run(
        "DELETE FROM membership WHERE group_id = ? AND member_id = ?", context.accountId, memberId);
    context.transaction.remove(memberId, "ReadMark", context.accountId);
    countMember(context, context.accountId, workspaceObject(context, "Member", memberId), -1);
    giveUpOwnership(context, memberId);

    // Nothing of the group stays with them.
    notify::leftGroup(context, context.accountId, memberId);
    for (const char *type : { "Bookmark", "Acknowledgement" })
        for (const auto &id : ownOfGroup(context.transaction, memberId, type, context.accountId))
            context.transaction.remove(memberId, type, id);
}

void MembershipType::giveUpOwnership(Context &context, const std::string &memberId)
{
    if (workspaceObject(context, "Group", context.accountId)["ownerId"] == memberId)
        amend(context.transaction, context.workspaceId, "Group", context.accountId,
            [](Object &, json &group) { group["ownerId"] = nullptr; });
}

void setMembershipRole(WriteTransaction &transaction, const MembershipRow &membership, const std::string &role)
{
    amend(transaction, membership.groupId, "Membership", membership.membershipId,
        [&](Object &, json &body) { body["role"] = role; });
    transaction.database().run("UPDATE membership SET role = ? WHERE group_id = ? AND member_id = ?", role,
        membership.groupId, membership.memberId);
}

} // namespace atriumd
