#include "server/types/Standing.h"

#include "server/store/Database.h"
#include "server/types/People.h"

namespace atriumd {

using nlohmann::json;

std::optional<Actor> loadActor(
    ReadTransaction &transaction, const std::string &workspaceId, const std::string &memberId)
{
    const auto object = transaction.find(workspaceId, "Member", memberId);
    if (!object)
        return std::nullopt;
    const auto member = json::parse(object->body);
    if (member["state"] != "active")
        return std::nullopt;
    const auto role = member["role"].get<std::string>();
    return Actor { memberId, role, roleBits(role) };
}

std::optional<Standing> standingIn(
    ReadTransaction &transaction, const std::string &workspaceId, const Actor &actor, const std::string &accountId)
{
    if (accountId == workspaceId)
        return Standing { AccountKind::Workspace, who::reader | actor.bits };
    if (accountId == actor.memberId)
        return Standing { AccountKind::Member, who::reader | actor.bits };

    auto row = transaction.database().query(
        "SELECT role FROM membership WHERE group_id = ? AND member_id = ?", accountId, actor.memberId);
    if (row.step())
        return Standing { AccountKind::Group,
            who::reader | actor.bits | (row.text(0) == "member" ? who::nobody : who::moderator) };
    // From outside: stewards can bring people in, employees can join an open group or ask to.
    const auto group = transaction.find(workspaceId, "Group", accountId);
    if (!group || !(actor.bits & who::employee))
        return std::nullopt;
    const auto join = json::parse(group->body)["join"];
    auto standing = actor.bits & who::steward;
    if (join == "open")
        standing |= who::joiner;
    // Who asked can withdraw, however the group is joined meanwhile.
    if (join == "request" || joinRequestOf(transaction, accountId, actor.memberId))
        standing |= who::asker;
    if (!standing)
        return std::nullopt;
    return Standing { AccountKind::Group, standing };
}

std::vector<AccountEntry> accountsOf(
    ReadTransaction &transaction, const std::string &workspaceId, const std::string &memberId)
{
    auto row = transaction.database().query("SELECT id, kind, name FROM account WHERE id = ?1"
                                            " UNION ALL SELECT * FROM (SELECT id, kind, name FROM membership"
                                            " JOIN account ON id = group_id WHERE member_id = ?2 ORDER BY group_id)"
                                            " UNION ALL SELECT id, kind, name FROM account WHERE id = ?2",
        workspaceId, memberId);
    std::vector<AccountEntry> accounts;
    while (row.step())
        accounts.push_back({ row.text(0), row.text(1), row.text(2) });
    return accounts;
}

} // namespace atriumd
