#include "server/jmap/Session.h"

#include "server/jmap/Capabilities.h"
#include "server/jmap/Limits.h"
#include "server/types/PostType.h"
#include "server/types/Workspace.h"

#include <cstdio>

namespace atriumd {

using nlohmann::json;

namespace {

json coreCapability()
{
    return { { "maxSizeUpload", limits::maxSizeUpload }, { "maxConcurrentUpload", limits::maxConcurrentUpload },
        { "maxSizeRequest", limits::maxSizeRequest }, { "maxConcurrentRequests", limits::maxConcurrentRequests },
        { "maxCallsInRequest", limits::maxCallsInRequest }, { "maxObjectsInGet", limits::maxObjectsInGet },
        { "maxObjectsInSet", limits::maxObjectsInSet }, { "collationAlgorithms", json::array() } };
}

// FNV-1a: short, and the same in every process.
std::string hash(const std::vector<AccountEntry> &accounts)
{
    std::uint64_t hash = 14695981039346656037u;
    const auto add = [&](std::string_view text) {
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
        hash = (hash ^ 0xff) * 1099511628211u; // not a byte of UTF-8: where one text ends
    };
    for (const auto name : capability::all)
        add(name);
    for (const auto &account : accounts) {
        add(account.id);
        add(account.name);
    }
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

} // namespace

json makeSession(ReadTransaction &transaction, const std::string &workspaceId, const std::string &memberId)
{
    const auto accounts = accountsOf(transaction, workspaceId, memberId);
    json list = json::object();
    std::string username;
    for (const auto &account : accounts) {
        const bool isOwn = account.id == memberId;
        list[account.id] = { { "name", account.name }, { "isPersonal", isOwn }, { "isReadOnly", false },
            { "accountCapabilities", { { capability::feeds, { { "kind", account.kind } } } } } };
        if (isOwn)
            username = account.name;
    }
    if (const auto member = transaction.find(workspaceId, "Member", memberId))
        if (const auto body = json::parse(member->body); body["email"].is_string())
            username = body["email"];

    const json feeds { { "protocol", 1 }, { "workspaceId", workspaceId },
        { "workspaceName", Workspace::name(transaction) }, { "memberId", memberId },
        { "maxPostLength", PostType::maxBodyLength }, { "maxTitleLength", PostType::maxTitleLength },
        { "maxAttachmentsPerPost", PostType::maxAttachments },
        { "organisationKey", transaction.setting("organisationKey").value_or("") } };
    return { { "capabilities", { { capability::core, coreCapability() }, { capability::feeds, feeds } } },
        { "accounts", list }, { "primaryAccounts", { { capability::feeds, memberId } } }, { "username", username },
        { "state", hash(accounts) } };
}

std::string sessionState(ReadTransaction &transaction, const std::string &workspaceId, const std::string &memberId)
{
    return hash(accountsOf(transaction, workspaceId, memberId));
}

void addUrls(json &session, const std::string &baseUrl)
{
    session["apiUrl"] = baseUrl + "/jmap/api";
    session["uploadUrl"] = baseUrl + "/jmap/upload/{accountId}";
    session["downloadUrl"] = baseUrl + "/jmap/download/{accountId}/{blobId}/{name}?type={type}";
    session["eventSourceUrl"] = baseUrl + "/jmap/eventsource?types={types}&closeafter={closeafter}&ping={ping}";
    // http → ws, https → wss
    session["capabilities"][std::string(capability::webSocket)]
        = { { "url", "ws" + baseUrl.substr(baseUrl.starts_with("http") ? 4 : 0) + "/jmap/ws" },
              { "supportsPush", true } };
}

} // namespace atriumd
