#include "server/types/MemberType.h"

#include "server/store/BlobStore.h"
#include "server/store/Database.h"
#include "server/types/MembershipType.h"
#include "server/types/Notify.h"
#include "server/types/Objects.h"
#include "server/types/People.h"

namespace atriumd {

using nlohmann::json;
using namespace who;

namespace {

std::optional<std::string> checkEmail(const json &value)
{
    const auto &text = value.get_ref<const std::string &>();
    const auto at = text.find('@');
    if (at == 0 || at == std::string::npos || at + 1 == text.size() || text.find('@', at + 1) != std::string::npos
        || text.find_first_of(" \t\r\n<>,;\"") != std::string::npos)
        return "must be an e-mail address such as mette@example.org";
    return std::nullopt;
}

// What is wrong with a member whatever they were before.
std::optional<SetError> checkMember(Context &context, const Draft &draft)
{
    const auto &member = draft.after;
    auto changed = [&](const char *name) { return draft.before.is_null() || draft.before[name] != member[name]; };

    if (member["role"] == "guest" && member["firm"].is_null())
        return invalidProperty("firm", "a guest needs a firm");
    if (changed("email") && !member["email"].is_null()) {
        auto row = context.transaction.database().query("SELECT 1 FROM credential WHERE email = ? AND member_id <> ?",
            member["email"].get<std::string>(), draft.row.id);
        if (row.step())
            return invalidProperty("email", "somebody else has this e-mail address");
    }
    if (changed("managerId") && !member["managerId"].is_null()
        && workspaceObject(context, "Member", member["managerId"]).is_null())
        return invalidProperty("managerId", "there is no such member");
    if (changed("avatarBlobId") && !member["avatarBlobId"].is_null()
        && !BlobStore::find(context.transaction, context.workspaceId, member["avatarBlobId"]))
        return invalidProperty("avatarBlobId", "there is no such blob in the workspace's account");
    return std::nullopt;
}

void storeCredential(Context &context, const Draft &draft)
{
    auto &database = context.transaction.database();
    if (draft.after["email"].is_null())
        database.run("DELETE FROM credential WHERE member_id = ?", draft.row.id);
    else
        database.run("INSERT INTO credential (member_id, email) VALUES (?, ?)"
                     " ON CONFLICT (member_id) DO UPDATE SET email = excluded.email",
            draft.row.id, draft.after["email"].get<std::string>());
}

// Of somebody who may not ask any more: as if they had withdrawn.
void withdrawRequests(Context &context, const std::string &memberId)
{
    std::vector<std::pair<std::string, std::string>> found;
    auto row = context.transaction.database().query(
        "SELECT account.id, object.id FROM account CROSS JOIN object ON account_id = account.id"
        " AND type = 'JoinRequest' AND author_id = ? AND destroyed = 0 WHERE kind = 'group'",
        memberId);
    while (row.step())
        found.emplace_back(row.text(0), row.text(1));
    for (const auto &[groupId, id] : found) {
        auto group = context.in(groupId);
        group.actor.memberId = memberId;
        (void)destroyObject(group, *findType("JoinRequest"), id); // cannot be refused to the server
    }
}

// An owner who cannot sign in is none.
void tellOfOwner(Context &context, const Draft &draft)
{
    for (const auto &membership : membershipsOf(context.transaction, draft.row.id)) {
        const auto group = workspaceObject(context, "Group", membership.groupId);
        if (group["ownerId"] != draft.row.id || !group["archivedAt"].is_null())
            continue;
        auto inGroup = context.in(membership.groupId);
        if (draft.after["state"] == "active")
            notify::ownerFound(inGroup);
        else if (draft.before["state"] == "active")
            notify::ownerLost(inGroup);
    }
}

} // namespace

MemberType::MemberType()
    : Type("Member", AccountKind::Workspace, 'm',
          {
              { .name = "name", .who = author | steward, .required = true, .min = 1, .max = 100 },
              { .name = "email", .who = steward, .nullable = true, .max = 254, .check = checkEmail },
              { .name = "role",
                  .who = steward,
                  .initial = "member",
                  .values = { "member", "leader", "teamLead", "communityManager", "topicExpert", "admin", "advisor",
                      "guest" } },
              { .name = "title", .who = author | steward, .initial = "" },
              { .name = "department", .who = steward, .initial = "" },
              { .name = "place", .who = author | steward, .initial = "" },
              { .name = "firm", .who = steward, .nullable = true, .min = 1 },
              { .name = "managerId", .shape = Shape::Id, .who = steward, .nullable = true },
              { .name = "skills", .shape = Shape::Strings, .who = author, .initial = json::array(), .max = 50 },
              { .name = "about", .who = author, .initial = "", .max = 5000 },
              { .name = "signingKey", .nullable = true },
              { .name = "avatarBlobId", .shape = Shape::Id, .who = author, .nullable = true },
              { .name = "state",
                  .who = steward,
                  .initial = "active",
                  .values = { "active", "placeholder", "disabled" } },
              { .name = "createdAt", .shape = Shape::UtcDate },
          })
{
}

std::optional<SetError> MemberType::beforeCreate(Context &context, Draft &draft) const
{
    if (draft.after["role"] == "admin" && context.actor.role != "admin" && !context.actor.isServer())
        return forbidden("Only an admin can make somebody an admin");
    draft.row.authorId = draft.row.id; // the person that the object is about
    return checkMember(context, draft);
}

void MemberType::afterCreate(Context &context, Draft &draft) const
{
    const auto &id = draft.row.id;
    context.transaction.createAccount(id, "member", draft.after["name"]);
    storeCredential(context, draft);

    // A database that was there before a type gets its objects by a migration (server/store/sql).
    for (const auto *type : { findType("Preference"), findType("Enrolment") }) {
        json singleton { { "id", "singleton" } };
        for (const auto &property : type->properties)
            singleton[property.name] = property.initial;
        context.transaction.put({ .accountId = id,
            .type = type->name,
            .id = "singleton",
            .authorId = id,
            .createdAt = draft.row.createdAt,
            .body = toText(singleton) });
    }
}

std::optional<SetError> MemberType::beforeUpdate(Context &context, Draft &draft) const
{
    const auto changed = [&](const char *name) { return draft.before[name] != draft.after[name]; };
    const bool concernsAdmin = draft.before["role"] == "admin" || draft.after["role"] == "admin";
    if (concernsAdmin && (changed("role") || changed("email") || changed("state")) && context.actor.role != "admin"
        && !context.actor.isServer())
        return forbidden("Only an admin can change the role, address or state of an admin");

    if (changed("role")) {
        const auto memberships = membershipsOf(context.transaction, draft.row.id);
        if (draft.after["role"] == "advisor" && !memberships.empty())
            return invalidProperty("role", "an advisor cannot be in groups; remove them from their groups first");
        if (draft.after["role"] == "guest")
            for (const auto &membership : memberships)
                if (workspaceObject(context, "Group", membership.groupId)["kind"] != "partner"
                    || membership.role != "member")
                    return invalidProperty(
                        "role", "a guest can only be in partner groups, as a member; change their groups first");
    }
    return checkMember(context, draft);
}

void MemberType::afterUpdate(Context &context, Draft &draft) const
{
    const auto changed = [&](const char *name) { return draft.before[name] != draft.after[name]; };
    const auto &id = draft.row.id;
    if (changed("name"))
        context.transaction.setAccountName(id, draft.after["name"]);
    if (changed("email"))
        storeCredential(context, draft);
    if (changed("role") || changed("firm")) {
        for (const auto &membership : membershipsOf(context.transaction, id)) {
            countMember(context, membership.groupId, draft.before, -1);
            countMember(context, membership.groupId, draft.after, +1);
            if ((draft.before["role"] == "guest") != (draft.after["role"] == "guest")) {
                followRole(context, membership, draft.after["role"] == "guest");
                passOnGuests(context, membership.groupId, id);
            }
        }
    }
    const auto role = draft.after["role"];
    if (role == "guest" || role == "advisor" || draft.after["state"] != "active")
        withdrawRequests(context, id);
    if (changed("state"))
        tellOfOwner(context, draft);
    if (changed("state") && draft.after["state"] != "active") {
        auto own = context.in(id);
        for (const auto &device : context.transaction.all(id, "Device", -1))
            (void)destroyObject(own, *findType("Device"), device.id); // cannot be refused to the server
    }
}

} // namespace atriumd
