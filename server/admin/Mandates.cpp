#include "server/admin/Mandates.h"

#include "server/admin/Members.h"
#include "server/admin/OrganisationKey.h"
#include "server/types/UtcDate.h"
#include "server/types/Workspace.h"

namespace atriumd {

using nlohmann::json;

Mandates::Mandates(Store &store, Environment environment)
    : m_store(store)
    , m_environment(std::move(environment))
{
}

Result<std::string> Mandates::time(const std::string &date) const
{
    if (date.empty())
        return formatUtcDate(m_environment.now());
    const auto parsed = parseUtcDate(date.size() == 10 ? date + "T00:00:00Z" : date);
    if (!parsed)
        return failure("badDate", date + " is not a date. Write it as 2026-12-01, or as 2026-12-01T08:00:00Z.");
    return formatUtcDate(*parsed);
}

Result<std::string> Mandates::grant(const Grant &grant)
{
    const auto key = OrganisationKey::read(grant.keyFile);
    if (!key)
        return std::unexpected(key.error());
    const auto from = time(grant.from);
    if (!from)
        return from;
    const auto until = grant.until.empty() ? Result<std::string>("") : time(grant.until);
    if (!until)
        return until;
    Members members(m_store, m_environment);
    const auto member = members.idOf(grant.memberEmail);
    if (!member)
        return member;
    const auto giver = grant.givenByEmail.empty() ? Result<std::string>("") : members.idOf(grant.givenByEmail);
    if (!giver)
        return giver;

    return m_store.writeNow<std::string>([&](WriteTransaction &transaction) -> Result<std::string> {
        const auto workspaceId = Workspace::id(transaction).value_or("");
        if (transaction.setting("organisationKey") != (*key)->publicKey())
            return failure("otherKey", grant.keyFile.string() + " is the key of another organisation.");
        const auto publicKey
            = json::parse(transaction.find(workspaceId, "Member", *member)->body).value("signingKey", json());
        if (publicKey.is_null())
            return failure("noSigningKey",
                grant.memberEmail + " has no signing key yet. They make one in Atrium: Settings, Speaking officially.");
        json mandate { { "memberId", *member }, { "publicKey", publicKey }, { "subject", grant.subject },
            { "authority", grant.authority }, { "givenById", giver->empty() ? json() : json(*giver) },
            { "from", *from }, { "until", until->empty() ? json() : json(*until) } };
        mandate["signature"] = (*key)->sign(seal::mandateForm(workspaceId, mandate));
        return Workspace(transaction, m_environment).create(workspaceId, "Mandate", "", std::move(mandate));
    });
}

Result<> Mandates::withdraw(const std::string &id, const std::string &from)
{
    const auto at = time(from);
    if (!at)
        return std::unexpected(at.error());
    return m_store.writeNow<void>([&](WriteTransaction &transaction) -> Result<> {
        return Workspace(transaction, m_environment)
            .update(Workspace::id(transaction).value_or(""), "Mandate", id, { { "withdrawnAt", *at } });
    });
}

Result<std::vector<json>> Mandates::list()
{
    return m_store.readNow<std::vector<json>>([](ReadTransaction &transaction) -> Result<std::vector<json>> {
        const auto workspaceId = Workspace::id(transaction).value_or("");
        std::vector<json> mandates;
        for (const auto &object : transaction.all(workspaceId, "Mandate", -1)) {
            mandates.push_back(json::parse(object.body));
            const auto member = transaction.find(workspaceId, "Member", mandates.back()["memberId"]);
            mandates.back()["name"] = member ? json::parse(member->body)["name"] : json("");
        }
        return mandates;
    });
}

} // namespace atriumd
