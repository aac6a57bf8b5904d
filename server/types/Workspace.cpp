#include "server/types/Workspace.h"

#include "server/types/Objects.h"
#include "server/types/UtcDate.h"

namespace atriumd {

using nlohmann::json;

namespace {

std::unexpected<Error> toFailure(const SetError &error)
{
    std::string message = error.description;
    for (const auto &property : error.properties)
        message += " [" + property + "]";
    return failure(error.type, message);
}

} // namespace

Workspace::Workspace(WriteTransaction &transaction, const Environment &environment)
    : m_transaction(transaction)
    , m_environment(environment)
{
}

Context Workspace::contextOf(const std::string &accountId, std::string memberId) const
{
    return { m_transaction, m_environment, id(m_transaction).value_or(""), { std::move(memberId), "", who::server },
        accountId, who::server, !m_isNews };
}

Result<std::string> Workspace::found(const std::string &name)
{
    if (id(m_transaction))
        return failure("exists", "There is a workspace in this data directory. Choose another directory.");
    const auto id = m_environment.newId('w');
    m_transaction.createAccount(id, "workspace", name);
    m_transaction.set("workspaceId", id);
    m_transaction.set("workspaceName", name);
    return id;
}

std::optional<std::string> Workspace::id(ReadTransaction &transaction) { return transaction.setting("workspaceId"); }

std::string Workspace::name(ReadTransaction &transaction) { return transaction.setting("workspaceName").value_or(""); }

Result<std::string> Workspace::addMember(json properties)
{
    const auto workspace = id(m_transaction);
    if (!workspace)
        return failure("noWorkspace", "There is no workspace yet. Make one with `atriumd init`.");
    return create(*workspace, "Member", "", std::move(properties));
}

Result<std::string> Workspace::addGroup(const std::string &ownerId, json properties)
{
    return create(id(m_transaction).value_or(""), "Group", ownerId, std::move(properties));
}

Result<std::string> Workspace::addMembership(
    const std::string &groupId, const std::string &memberId, const std::string &role)
{
    return create(groupId, "Membership", memberId, { { "memberId", memberId }, { "role", role } });
}

Result<std::string> Workspace::addPost(
    const std::string &groupId, const std::string &authorId, json properties, std::int64_t createdAt)
{
    properties["createdAt"] = formatUtcDate(createdAt);
    return create(groupId, "Post", authorId, std::move(properties));
}

Result<std::string> Workspace::addResponse(
    const std::string &groupId, const std::string &memberId, json properties, std::int64_t createdAt)
{
    properties["createdAt"] = formatUtcDate(createdAt);
    return create(groupId, "Response", memberId, std::move(properties));
}

Result<std::string> Workspace::addDevice(
    const std::string &memberId, const std::string &name, const std::string &platform)
{
    constexpr std::int64_t day = 24 * 60 * 60 * 1000;
    const auto today = m_environment.now() / day * day;
    return create(memberId, "Device", memberId,
        { { "name", name }, { "platform", platform }, { "lastSeenAt", formatUtcDate(today) } });
}

Result<> Workspace::update(const std::string &accountId, const std::string &type, const std::string &id, json patch)
{
    auto context = contextOf(accountId, "");
    if (auto updated = updateObject(context, *findType(type), id, patch); !updated)
        return toFailure(updated.error());
    return {};
}

Result<> Workspace::destroy(const std::string &accountId, const std::string &type, const std::string &id)
{
    auto context = contextOf(accountId, "");
    if (auto destroyed = destroyObject(context, *findType(type), id); !destroyed)
        return toFailure(destroyed.error());
    return {};
}

Result<std::string> Workspace::create(
    const std::string &accountId, const std::string &type, const std::string &authorId, json properties)
{
    auto context = contextOf(accountId, authorId);
    auto created = createObject(context, *findType(type), std::move(properties));
    if (created)
        return (*created)["id"].get<std::string>();
    if (created.error().type == "alreadyExists")
        return created.error().existingId;
    return toFailure(created.error());
}

} // namespace atriumd
