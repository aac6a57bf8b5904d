#include "server/types/ScheduledPostType.h"

#include "server/store/Database.h"
#include "server/types/Objects.h"
#include "server/types/PostType.h"
#include "server/types/Standing.h"
#include "server/types/UtcDate.h"
#include "server/types/Workspace.h"

#include <algorithm>

namespace atriumd {

using nlohmann::json;
using namespace who;

namespace {

constexpr std::int64_t farthest = std::int64_t(366) * 24 * 60 * 60 * 1000; // milliseconds ahead

const std::vector<std::string> ofThePost { "token", "parentId", "kind", "voice", "title", "body", "attachments",
    "mentions", "topics", "praised", "poll" };

PropertyTable properties()
{
    PropertyTable table {
        { .name = "groupId", .shape = Shape::Id, .who = creator, .required = true },
        { .name = "sendAt", .shape = Shape::UtcDate, .who = author, .required = true },
        { .name = "problem", .initial = "", .max = 1000 },
        { .name = "createdAt", .shape = Shape::UtcDate },
    };
    const PostType post;
    for (const auto &name : ofThePost)
        table.push_back(*findProperty(post.properties, name));
    return table;
}

json postOf(const json &scheduled)
{
    json post;
    for (const auto &name : ofThePost)
        post[name] = scheduled[name];
    return post;
}

// The author in the group; nothing: they are not in it.
std::optional<Context> inGroup(Context &context, const std::string &groupId)
{
    if (context.actor.isServer())
        return context.in(groupId);
    const auto standing = standingIn(context.transaction, context.workspaceId, context.actor, groupId);
    if (!standing || standing->kind != AccountKind::Group || !(standing->who & reader))
        return std::nullopt;
    return Context { context.transaction, context.environment, context.workspaceId, context.actor, groupId,
        standing->who, context.isQuiet };
}

// Why the post would be refused if it were sent now.
std::optional<SetError> checkPost(Context &context, const json &scheduled)
{
    auto group = inGroup(context, scheduled["groupId"]);
    if (!group)
        return invalidProperty("groupId", "you are not in this group");
    const auto &type = *findType("Post");
    Draft draft;
    draft.after = postOf(scheduled);
    for (const auto &property : type.properties)
        if (!draft.after.contains(property.name))
            draft.after[property.name] = property.initial;
    draft.row.createdAt = context.environment.now();
    draft.row.authorId = context.accountId;
    draft.row.id = "p";
    draft.after["createdAt"] = formatUtcDate(draft.row.createdAt);
    return type.beforeCreate(*group, draft);
}

std::optional<SetError> checkTime(Context &context, Draft &draft)
{
    const auto sendAt = *parseUtcDate(draft.after["sendAt"].get<std::string>());
    if (sendAt > context.environment.now() + farthest)
        return invalidProperty("sendAt", "must be within a year");
    draft.row.activityAt = std::max<std::int64_t>(sendAt, 1);
    return std::nullopt;
}

} // namespace

ScheduledPostType::ScheduledPostType()
    : Type("ScheduledPost", AccountKind::Member, 's', atriumd::properties())
{
}

std::optional<SetError> ScheduledPostType::beforeCreate(Context &context, Draft &draft) const
{
    if (context.transaction.count(context.accountId, name) >= most)
        return SetError { "overQuota", "At most 100 posts can wait at a time" };
    if (auto error = checkTime(context, draft))
        return error;
    draft.row.authorId = context.accountId;
    return checkPost(context, draft.after);
}

std::optional<SetError> ScheduledPostType::beforeUpdate(Context &context, Draft &draft) const
{
    if (auto error = checkTime(context, draft))
        return error;
    // A place that is closed meanwhile is no reason not to keep what was written.
    const auto error = checkPost(context, draft.after);
    if (error && error->type == "invalidProperties" && error->properties != std::vector<std::string> { "groupId" }
        && error->properties != std::vector<std::string> { "parentId" })
        return error;
    draft.after["problem"] = ""; // it is tried again
    return std::nullopt;
}

std::optional<ScheduledPostType::Due> ScheduledPostType::next(ReadTransaction &transaction)
{
    auto row = transaction.database().query(
        "SELECT account_id, id, activity_at FROM object INDEXED BY object_due"
        " WHERE type = 'ScheduledPost' AND destroyed = 0 AND activity_at > 0 ORDER BY activity_at LIMIT 1");
    if (!row.step())
        return std::nullopt;
    return Due { row.text(0), row.text(1), row.integer(2) };
}

void ScheduledPostType::send(
    WriteTransaction &transaction, const Environment &environment, const std::string &memberId, const std::string &id)
{
    const auto object = transaction.find(memberId, "ScheduledPost", id);
    if (!object)
        return;
    const auto keep = [&](const std::string &problem) {
        amend(transaction, memberId, "ScheduledPost", id, [&](Object &row, json &body) {
            body["problem"] = problem;
            row.activityAt = 0;
        });
    };
    const auto scheduled = json::parse(object->body);
    const auto workspaceId = Workspace::id(transaction).value_or("");
    const auto actor = loadActor(transaction, workspaceId, memberId);
    if (!actor)
        return keep("You cannot use the workspace any more");
    Context own { transaction, environment, workspaceId, *actor, memberId, reader | actor->bits };
    auto group = inGroup(own, scheduled["groupId"]);
    if (!group)
        return keep("You are not in this group any more");
    const auto created = createObject(*group, *findType("Post"), postOf(scheduled));
    if (!created && created.error().type != "alreadyExists")
        return keep(created.error().description);
    transaction.remove(memberId, "ScheduledPost", id);
}

} // namespace atriumd
