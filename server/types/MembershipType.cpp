#include "server/types/MembershipType.h"

#include "server/store/Database.h"
#include "server/types/History.h"
#include "server/types/Notify.h"
#include "server/types/Objects.h"
#include "server/types/People.h"
#include "server/types/UtcDate.h"

#include <algorithm>

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

bool maySponsor(const Context &context, const std::string &groupId, const std::string &memberId)
{
    if (!membershipIn(context.transaction, groupId, memberId))
        return false;
    const auto member = workspaceObject(context, "Member", memberId);
    return roleBits(member["role"].get<std::string>()) & employee && member["state"] == "active";
}

json usualSponsor(const Context &context, const std::string &groupId)
{
    if (maySponsor(context, groupId, context.actor.memberId))
        return context.actor.memberId;
    const auto owner = workspaceObject(context, "Group", groupId)["ownerId"];
    return owner.is_string() && maySponsor(context, groupId, owner) ? owner : json();
}

// Guests have an end, and perhaps a sponsor; employees have neither.
std::optional<SetError> checkGuest(const Context &context, const Draft &draft, bool isGuest)
{
    const auto &sponsorId = draft.after["sponsorId"];
    const auto &until = draft.after["until"];
    if (!isGuest) {
        for (const char *name : { "sponsorId", "until", "historyFrom" })
            if (!draft.after[name].is_null())
                return invalidProperty(name, "only a guest's membership has one");
        return std::nullopt;
    }
    const auto changed
        = [&](const char *name) { return (draft.before.is_null() ? json() : draft.before[name]) != draft.after[name]; };
    if (changed("sponsorId") && !sponsorId.is_null() && !maySponsor(context, context.accountId, sponsorId))
        return invalidProperty("sponsorId", "must be an employee who is in the group");
    if (!changed("until"))
        return std::nullopt;
    if (until.is_null())
        return invalidProperty("until", "a guest's membership has an end");
    const auto at = *parseUtcDate(until.get_ref<const std::string &>());
    if (at > context.environment.now() + MembershipType::longest)
        return invalidProperty("until", "must be within 370 days");
    if (at <= context.environment.now() && !context.actor.isServer())
        return invalidProperty("until", "must lie ahead; to end the membership now, destroy it");
    return std::nullopt;
}

// Their computer may still have what they saw then.
bool wasHereBefore(const Context &context, const std::string &memberId)
{
    auto row = context.transaction.database().query("SELECT 1 FROM object WHERE account_id = ? AND type = 'Membership'"
                                                    " AND author_id = ? AND destroyed = 1 LIMIT 1",
        context.accountId, memberId);
    return row.step();
}

} // namespace

std::int64_t deadlineOf(std::int64_t until, std::int64_t now)
{
    for (const auto before : { 14 * MembershipType::day, 2 * MembershipType::day })
        if (until - before > now)
            return until - before;
    return std::max<std::int64_t>(until, 1);
}

void followRole(Context &context, const MembershipRow &membership, bool isGuest)
{
    const auto now = context.environment.now();
    const auto sponsorId = isGuest ? usualSponsor(context, membership.groupId) : json();
    amend(context.transaction, membership.groupId, "Membership", membership.membershipId, [&](Object &row, json &body) {
        body["sponsorId"] = sponsorId;
        body["until"] = isGuest ? json(formatUtcDate(now + MembershipType::usual)) : json();
        row.activityAt = isGuest ? deadlineOf(now + MembershipType::usual, now) : 0;
        body["historyFrom"] = nullptr;
    });
    auto group = context.in(membership.groupId);
    History::change(group, membership.memberId, nullptr);
}

void passOnGuests(Context &context, const std::string &groupId, const std::string &formerSponsor)
{
    const auto group = workspaceObject(context, "Group", groupId);
    if (group["guestCount"] == 0)
        return;
    std::vector<std::string> ids;
    auto row = context.transaction.database().query("SELECT id FROM object WHERE account_id = ? AND type = 'Membership'"
                                                    " AND destroyed = 0 AND json_extract(body, '$.sponsorId') = ?",
        groupId, formerSponsor);
    while (row.step())
        ids.push_back(row.text(0));
    const auto &owner = group["ownerId"];
    const auto next
        = owner.is_string() && owner != formerSponsor && maySponsor(context, groupId, owner) ? owner : json();
    for (const auto &id : ids)
        amend(context.transaction, groupId, "Membership", id, [&](Object &, json &body) { body["sponsorId"] = next; });
}

MembershipType::MembershipType()
    : Type("Membership", AccountKind::Group, 'i',
          {
              { .name = "memberId", .shape = Shape::Id, .who = creator, .required = true },
              { .name = "role",
                  .who = moderator | steward,
                  .initial = "member",
                  .values = { "owner", "moderator", "member" } },
              { .name = "joinedAt", .shape = Shape::UtcDate },
              { .name = "sponsorId", .shape = Shape::Id, .who = moderator | steward, .nullable = true },
              { .name = "until", .shape = Shape::UtcDate, .who = moderator | steward | sponsor, .nullable = true },
              { .name = "historyFrom", .shape = Shape::UtcDate, .who = moderator | steward, .nullable = true },
          })
{
}

who::Set MembershipType::relation(ReadTransaction &, const Actor &actor, const Object &object) const
{
    const auto membership = json::parse(object.body);
    return actor.bits & employee && membership.value("sponsorId", json()) == actor.memberId ? sponsor : nobody;
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

    const bool isGuest = member["role"] == "guest";
    const auto now = context.environment.now();
    if (isGuest && draft.after["sponsorId"].is_null())
        draft.after["sponsorId"] = usualSponsor(context, context.accountId);
    if (isGuest && draft.after["until"].is_null()) {
        // Who came long ago, with an archive, does not leave at once.
        const auto joined = draft.row.createdAt + usual > now ? draft.row.createdAt : now;
        draft.after["until"] = formatUtcDate(std::min(joined + usual, now + longest));
    }
    if (auto error = checkGuest(context, draft, isGuest))
        return error;
    if (isGuest)
        draft.row.activityAt = deadlineOf(*parseUtcDate(draft.after["until"].get<std::string>()), now);
    return std::nullopt;
}

void MembershipType::afterCreate(Context &context, Draft &draft) const
{
    const auto memberId = draft.after["memberId"].get<std::string>();
    context.transaction.database().run(
        "INSERT INTO membership (group_id, member_id, role, membership_id) VALUES (?, ?, ?, ?)", context.accountId,
        memberId, draft.after["role"].get<std::string>(), draft.row.id);
    if (!draft.after["historyFrom"].is_null() || wasHereBefore(context, memberId))
        History::change(context, memberId, draft.after["historyFrom"]);

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
    const bool isGuest = workspaceObject(context, "Member", draft.after["memberId"])["role"] == "guest";
    if (isGuest && draft.after["role"] != "member")
        return forbidden("A guest can only be a plain member");
    if (auto error = checkGuest(context, draft, isGuest))
        return error;
    if (draft.after["until"] != draft.before["until"])
        draft.row.activityAt
            = deadlineOf(*parseUtcDate(draft.after["until"].get<std::string>()), context.environment.now());
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
    if (draft.after["historyFrom"] != draft.before["historyFrom"])
        History::change(context, draft.after["memberId"], draft.after["historyFrom"]);
    if (draft.after["until"] != draft.before["until"] || draft.after["sponsorId"] != draft.before["sponsorId"])
        notify::guestSettled(context, draft.after["memberId"]);
}

void MembershipType::afterDestroy(Context &context, const Draft &draft) const
{
    const auto memberId = draft.before["memberId"].get<std::string>();
    context.transaction.database().run(
        "DELETE FROM membership WHERE group_id = ? AND member_id = ?", context.accountId, memberId);
    context.transaction.remove(memberId, "ReadMark", context.accountId);
    countMember(context, context.accountId, workspaceObject(context, "Member", memberId), -1);
    giveUpOwnership(context, memberId);
    passOnGuests(context, context.accountId, memberId);
    notify::guestSettled(context, memberId);

    // Nothing of the group stays with them.
    notify::leftGroup(context, context.accountId, memberId);
    for (const char *type : { "Bookmark", "Acknowledgement" })
        for (const auto &id : ownOfGroup(context.transaction, memberId, type, context.accountId))
            context.transaction.remove(memberId, type, id);
}

void MembershipType::giveUpOwnership(Context &context, const std::string &memberId)
{
    if (workspaceObject(context, "Group", context.accountId)["ownerId"] != memberId)
        return;
    amend(context.transaction, context.workspaceId, "Group", context.accountId,
        [](Object &, json &group) { group["ownerId"] = nullptr; });
    notify::reviewSettled(context);
    if (workspaceObject(context, "Member", memberId)["state"] == "active") // else it was told when they went
        notify::ownerLost(context);
}

void setMembershipRole(WriteTransaction &transaction, const MembershipRow &membership, const std::string &role)
{
    amend(transaction, membership.groupId, "Membership", membership.membershipId,
        [&](Object &, json &body) { body["role"] = role; });
    transaction.database().run("UPDATE membership SET role = ? WHERE group_id = ? AND member_id = ?", role,
        membership.groupId, membership.memberId);
}

} // namespace atriumd
