#pragma once

#include "server/types/Type.h"

#include <expected>

namespace atriumd {

// What Member and Membership share: who is in which group, and what follows from it.

struct MembershipRow {
    std::string groupId;
    std::string memberId;
    std::string role;
    std::string membershipId;
};
std::vector<MembershipRow> membershipsOf(ReadTransaction &transaction, const std::string &memberId);
std::optional<MembershipRow> membershipIn(
    ReadTransaction &transaction, const std::string &groupId, const std::string &memberId);

// The id of the member's waiting JoinRequest; nothing: none.
std::optional<std::string> joinRequestOf(
    ReadTransaction &transaction, const std::string &groupId, const std::string &memberId);

// The body of an object of the workspace's account; null: there is none.
nlohmann::json workspaceObject(const Context &context, const std::string &type, const std::string &id);

// A post of a group, if there is one that the actor sees.
std::optional<Object> findPost(const Context &context, const std::string &groupId, const std::string &id);

// For what a member keeps about a post of a group (`groupId`, `postId`): the post, or why there can
// be no such object.
std::expected<Object, SetError> postInOwnGroup(const Context &context, const Draft &draft);
// The same. Completes the draft's columns; one object of its type for each post.
std::expected<Object, SetError> postForOwn(Context &context, Draft &draft);
// The ids of a member's objects of one type that have this groupId.
std::vector<std::string> ownOfGroup(
    ReadTransaction &transaction, const std::string &memberId, const std::string &type, const std::string &groupId);

// Someone came to a group (+1), left it (-1) or became another while in it (as -1 with what they
// were, then +1): counts and perimeter follow. Where guests are involved, the members that they
// now see or no longer see are marked as changed, so that /changes tells them.
void countMember(Context &context, const std::string &groupId, const nlohmann::json &member, int difference);
// Somebody gained or lost sight of a group: the routes to it are marked as changed in the same way.
void touchRoutesTo(Context &context, const std::string &groupId);

} // namespace atriumd
