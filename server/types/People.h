#pragma once

#include "server/types/Type.h"

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

// The body of an object of the workspace's account; null: there is none.
nlohmann::json workspaceObject(const Context &context, const std::string &type, const std::string &id);

// Someone came to a group (+1), left it (-1) or became another while in it (as -1 with what they
// were, then +1): counts and perimeter follow. Where guests are involved, the members that they
// now see or no longer see are marked as changed, so that /changes tells them.
void countMember(Context &context, const std::string &groupId, const nlohmann::json &member, int difference);

} // namespace atriumd
