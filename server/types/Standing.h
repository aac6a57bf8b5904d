#pragma once

#include "server/types/Type.h"

#include <optional>

namespace atriumd {

// The member as an actor; nothing: there is no such member, or they are not active.
std::optional<Actor> loadActor(
    ReadTransaction &transaction, const std::string &workspaceId, const std::string &memberId);

// What the actor is to an account. Nothing: it does not exist, or they must not know.
struct Standing {
    AccountKind kind = AccountKind::Workspace;
    who::Set who = who::nobody;
};
std::optional<Standing> standingIn(
    ReadTransaction &transaction, const std::string &workspaceId, const Actor &actor, const std::string &accountId);

// The accounts of the Session: the workspace's, the member's groups' by id, and the member's own.
struct AccountEntry {
    std::string id;
    std::string kind;
    std::string name;
};
std::vector<AccountEntry> accountsOf(
    ReadTransaction &transaction, const std::string &workspaceId, const std::string &memberId);

} // namespace atriumd
