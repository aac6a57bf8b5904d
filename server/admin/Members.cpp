#include "server/admin/Members.h"

#include "server/types/Workspace.h"

#include <algorithm>

namespace atriumd {

namespace {

std::unexpected<Error> noWorkspace()
{
    return failure("noWorkspace", "There is no workspace in this directory yet. Make one with: atriumd init");
}

Result<std::string> find(ReadTransaction &transaction, const std::string &email)
{
    auto row = transaction.database().query("SELECT member_id FROM credential WHERE email = ?", email);
    if (!row.step())
        return failure("unknownMember", "Nobody here has the e-mail address " + email + ".");
    return row.text(0);
}

Result<> signOutEverywhere(WriteTransaction &transaction, Workspace &workspace, const std::string &memberId)
{
    std::vector<std::string> devices;
    auto rows = transaction.database().query("SELECT device_id FROM device_token WHERE member_id = ?", memberId);
    while (rows.step())
        devices.push_back(rows.text(0));
    for (const std::string &device : devices) {
        if (auto destroyed = workspace.destroy(memberId, "Device", device); !destroyed)
            return destroyed;
    }
    return {};
}

Result<> withoutValue(Result<bool> result)
{
    return result ? Result<> {} : Result<>(std::unexpected(std::move(result.error())));
}

} // namespace

Members::Members(Store &store, Environment environment)
    : m_store(store)
    , m_environment(std::move(environment))
{
}

Result<std::string> Members::add(nlohmann::json properties, const std::string &passwordHash)
{
    return m_store.writeNow<std::string>([&](WriteTransaction &transaction) -> Result<std::string> {
        if (!Workspace::id(transaction))
            return noWorkspace();
        auto id = Workspace(transaction, m_environment).addMember(properties);
        if (id && !passwordHash.empty())
            transaction.database().run(
                "UPDATE credential SET password_hash = ? WHERE member_id = ?", passwordHash, *id);
        return id;
    });
}

Result<> Members::disable(const std::string &email)
{
    return withoutValue(m_store.writeNow<bool>([&](WriteTransaction &transaction) -> Result<bool> {
        const auto workspaceId = Workspace::id(transaction);
        if (!workspaceId)
            return noWorkspace();
        const auto id = find(transaction, email);
        if (!id)
            return std::unexpected(id.error());
        Workspace workspace(transaction, m_environment);
        if (auto updated = workspace.update(*workspaceId, "Member", *id, { { "state", "disabled" } }); !updated)
            return std::unexpected(updated.error());
        if (auto done = signOutEverywhere(transaction, workspace, *id); !done)
            return std::unexpected(done.error());
        return true;
    }));
}

Result<> Members::setPassword(const std::string &email, const std::string &passwordHash)
{
    return withoutValue(m_store.writeNow<bool>([&](WriteTransaction &transaction) -> Result<bool> {
        const auto id = find(transaction, email);
        if (!id)
            return std::unexpected(id.error());
        transaction.database().run("UPDATE credential SET password_hash = ? WHERE member_id = ?", passwordHash, *id);
        Workspace workspace(transaction, m_environment);
        if (auto done = signOutEverywhere(transaction, workspace, *id); !done)
            return std::unexpected(done.error());
        return true;
    }));
}

Result<std::vector<nlohmann::json>> Members::list()
{
    return m_store.readNow<std::vector<nlohmann::json>>(
        [](ReadTransaction &transaction) -> Result<std::vector<nlohmann::json>> {
            const auto workspaceId = Workspace::id(transaction);
            if (!workspaceId)
                return noWorkspace();
            std::vector<nlohmann::json> members;
            for (const Object &object : transaction.all(*workspaceId, "Member", 1'000'000))
                members.push_back(nlohmann::json::parse(object.body));
            std::ranges::sort(members, {}, [](const nlohmann::json &member) { return member.value("name", ""); });
            return members;
        });
}

Result<std::string> Members::idOf(const std::string &email)
{
    return m_store.readNow<std::string>([&](ReadTransaction &transaction) { return find(transaction, email); });
}

} // namespace atriumd
