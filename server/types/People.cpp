#include "server/types/People.h"

#include "server/store/Database.h"
#include "server/types/History.h"
#include "server/types/Objects.h"

namespace atriumd {

using nlohmann::json;

namespace {

// With their mandates, which who sees the member sees.
void touchMember(Context &context, const std::string &memberId)
{
    if (auto object = context.transaction.find(context.workspaceId, "Member", memberId))
        context.transaction.put(std::move(*object));
    for (auto &mandate : context.transaction.all(context.workspaceId, "Mandate", -1))
        if (mandate.authorId == memberId)
            context.transaction.put(std::move(mandate));
}

void touchMembersOf(Context &context, const std::string &groupId)
{
    std::vector<std::string> ids;
    auto row = context.transaction.database().query("SELECT member_id FROM membership WHERE group_id = ?", groupId);
    while (row.step())
        ids.push_back(row.text(0));
    for (const auto &id : ids)
        touchMember(context, id);
}

// The firms of the guests in a group, each once.
json firmsIn(Context &context, const std::string &groupId)
{
    auto row = context.transaction.database().query(
        "SELECT DISTINCT json_extract(body, '$.firm') AS firm FROM membership"
        " JOIN object ON account_id = ? AND type = 'Member' AND id = member_id"
        " WHERE group_id = ? AND json_extract(body, '$.role') = 'guest' ORDER BY firm",
        context.workspaceId, groupId);
    json firms = json::array();
    while (row.step())
        firms.push_back(row.text(0));
    return firms;
}

} // namespace

std::vector<MembershipRow> membershipsOf(ReadTransaction &transaction, const std::string &memberId)
{
    std::vector<MembershipRow> rows;
    auto row = transaction.database().query(
        "SELECT group_id, role, membership_id FROM membership WHERE member_id = ? ORDER BY group_id", memberId);
    while (row.step())
        rows.push_back({ row.text(0), memberId, row.text(1), row.text(2) });
    return rows;
}

std::optional<MembershipRow> membershipIn(
    ReadTransaction &transaction, const std::string &groupId, const std::string &memberId)
{
    auto row = transaction.database().query(
        "SELECT role, membership_id FROM membership WHERE group_id = ? AND member_id = ?", groupId, memberId);
    if (!row.step())
        return std::nullopt;
    return MembershipRow { groupId, memberId, row.text(0), row.text(1) };
}

std::optional<std::string> joinRequestOf(
    ReadTransaction &transaction, const std::string &groupId, const std::string &memberId)
{
    auto row = transaction.database().query("SELECT id FROM object WHERE account_id = ? AND type = 'JoinRequest'"
                                            " AND author_id = ? AND destroyed = 0 LIMIT 1",
        groupId, memberId);
    if (!row.step())
        return std::nullopt;
    return row.text(0);
}

json workspaceObject(const Context &context, const std::string &type, const std::string &id)
{
    const auto object = context.transaction.find(context.workspaceId, type, id);
    return object ? json::parse(object->body) : json();
}

std::optional<Object> findPost(const Context &context, const std::string &groupId, const std::string &id)
{
    if (!context.actor.isServer() && !History(context.transaction, groupId, context.actor.memberId).includesPost(id))
        return std::nullopt;
    return context.transaction.find(groupId, "Post", id);
}

std::expected<Object, SetError> postInOwnGroup(const Context &context, const Draft &draft)
{
    const auto groupId = draft.after["groupId"].get<std::string>();
    if (!membershipIn(context.transaction, groupId, context.accountId))
        return std::unexpected(invalidProperty("groupId", "you are not in this group"));
    auto post = findPost(context, groupId, draft.after["postId"]);
    if (!post)
        return std::unexpected(invalidProperty("postId", "there is no such post in this group"));
    return std::move(*post);
}

std::expected<Object, SetError> postForOwn(Context &context, Draft &draft)
{
    auto post = postInOwnGroup(context, draft);
    if (!post)
        return post;
    auto row = context.transaction.database().query(
        "SELECT id FROM object WHERE account_id = ? AND type = ? AND parent_id = ? AND destroyed = 0 LIMIT 1",
        context.accountId, draft.row.type, post->id);
    if (row.step())
        return std::unexpected(SetError { "alreadyExists", "You did this already", {}, row.text(0) });
    draft.row.authorId = context.accountId;
    draft.row.parentId = post->id;
    return post;
}

std::vector<std::string> ownOfGroup(
    ReadTransaction &transaction, const std::string &memberId, const std::string &type, const std::string &groupId)
{
    std::vector<std::string> ids;
    auto row = transaction.database().query("SELECT id FROM object WHERE account_id = ? AND type = ? AND destroyed = 0"
                                            " AND json_extract(body, '$.groupId') = ?",
        memberId, type, groupId);
    while (row.step())
        ids.push_back(row.text(0));
    return ids;
}

void countMember(Context &context, const std::string &groupId, const json &member, int difference)
{
    const bool isGuest = member["role"] == "guest";
    bool hasGuests = false, isHidden = false;
    amend(context.transaction, context.workspaceId, "Group", groupId, [&](Object &, json &group) {
        auto &count = group[isGuest ? "guestCount" : "memberCount"];
        count = count.get<int>() + difference;
        hasGuests = group["guestCount"] > 0;
        isHidden = group["join"] == "invite";
        if (isGuest)
            group["firms"] = firmsIn(context, groupId);
    });
    if (isGuest)
        touchMembersOf(context, groupId);
    if (isGuest || hasGuests)
        touchMember(context, member["id"]);
    if (isGuest || isHidden)
        touchRoutesTo(context, groupId);
}

void touchRoutesTo(Context &context, const std::string &groupId)
{
    std::vector<std::string> ids;
    auto row = context.transaction.database().query(
        "SELECT id FROM object WHERE account_id = ? AND type = 'Route' AND parent_id = ? AND destroyed = 0",
        context.workspaceId, groupId);
    while (row.step())
        ids.push_back(row.text(0));
    for (auto &route : context.transaction.get(context.workspaceId, "Route", ids))
        context.transaction.put(std::move(route));
}

} // namespace atriumd
