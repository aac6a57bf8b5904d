#include "server/types/ResponseType.h"

#include "server/store/Database.h"
#include "server/types/Notify.h"
#include "server/types/Objects.h"
#include "server/types/People.h"
#include "server/types/UtcDate.h"

#include <algorithm>

namespace atriumd {

using nlohmann::json;
using namespace who;

namespace {

std::optional<SetError> checkVote(const json &post, const json &response, std::int64_t now)
{
    const auto &poll = post["poll"];
    if (poll.is_null())
        return invalidProperty("postId", "this post is not a poll");
    if (!std::ranges::any_of(poll["options"], [&](const json &option) { return option["id"] == response["value"]; }))
        return invalidProperty("value", "the poll has no such option");
    if (!poll["closesAt"].is_null() && *parseUtcDate(poll["closesAt"].get<std::string>()) < now)
        return forbidden("This poll is closed");
    return std::nullopt;
}

std::optional<SetError> checkAccept(Context &context, const json &post, const json &response)
{
    if (post["kind"] != "question")
        return invalidProperty("postId", "only a question has an accepted answer");
    if (post["authorId"] != context.actor.memberId && !context.is(moderator))
        return forbidden("Only who asked, and the group's owner and moderators, accept an answer");
    const auto answer = context.transaction.find(context.accountId, "Post", response["value"]);
    if (!answer || post["id"] != answer->parentId || json::parse(answer->body)["removed"] == true)
        return invalidProperty("value", "must be a reply to the question");
    return std::nullopt;
}

struct Earlier {
    std::string id;
    std::string memberId;
    std::string value;
};

// The responses of one kind to one post; of one member, or of all (empty).
std::vector<Earlier> earlier(
    Context &context, const std::string &postId, const std::string &kind, const std::string &memberId)
{
    std::vector<Earlier> found;
    auto row = memberId.empty()
        ? context.transaction.database().query(
              "SELECT id, author_id, json_extract(body, '$.value') FROM object WHERE account_id = ?"
              " AND type = 'Response' AND parent_id = ? AND destroyed = 0 AND json_extract(body, '$.kind') = ?",
              context.accountId, postId, kind)
        : context.transaction.database().query(
              "SELECT id, author_id, json_extract(body, '$.value') FROM object WHERE account_id = ?"
              " AND type = 'Response' AND author_id = ? AND parent_id = ? AND destroyed = 0"
              " AND json_extract(body, '$.kind') = ?",
              context.accountId, memberId, postId, kind);
    while (row.step())
        found.push_back({ row.text(0), row.text(1), row.text(2) });
    return found;
}

void setAnswer(Context &context, const std::string &postId, const json &answerId)
{
    amend(context.transaction, context.accountId, "Post", postId,
        [&](Object &, json &post) { post["answerId"] = answerId; });
}

} // namespace

ResponseType::ResponseType()
    : Type("Response", AccountKind::Group, 'e',
          {
              { .name = "token", .who = creator, .required = true, .min = 1, .max = 64 },
              { .name = "postId", .shape = Shape::Id, .who = creator, .required = true },
              { .name = "memberId", .shape = Shape::Id },
              { .name = "kind", .who = creator, .required = true, .values = { "reaction", "vote", "accept" } },
              // For accept the id of a reply, which may be created in the same request.
              { .name = "value", .who = creator, .required = true, .min = 1, .max = 64, .mayRefer = true },
              { .name = "createdAt", .shape = Shape::UtcDate },
          })
{
}

std::optional<SetError> ResponseType::beforeCreate(Context &context, Draft &draft) const
{
    auto &response = draft.after;
    const auto postId = response["postId"].get<std::string>();
    const auto object = findPost(context, context.accountId, postId);
    if (!object)
        return invalidProperty("postId", "there is no such post in this group");
    const auto post = json::parse(object->body);
    for (const auto &same : earlier(context, postId, response["kind"], context.actor.memberId))
        if (response["value"] == same.value)
            return SetError { "alreadyExists", "You did this already", {}, same.id };
    if (!context.actor.isServer() && !workspaceObject(context, "Group", context.accountId)["archivedAt"].is_null())
        return forbidden("This group is archived");
    if (post["removed"] == true)
        return forbidden("This post was removed");

    // An import's votes are as old as it says.
    if (response["kind"] == "vote")
        if (auto error = checkVote(post, response, draft.row.createdAt))
            return error;
    if (response["kind"] == "accept")
        if (auto error = checkAccept(context, post, response))
            return error;
    response["memberId"] = context.actor.memberId;
    draft.row.parentId = postId;
    return std::nullopt;
}

void ResponseType::afterCreate(Context &context, Draft &draft) const
{
    const auto &response = draft.after;
    const auto kind = response["kind"].get<std::string>();
    const auto &postId = draft.row.parentId;
    const auto post = json::parse(context.transaction.find(context.accountId, "Post", postId)->body);
    const auto forget = [&](const std::vector<Earlier> &responses) {
        for (const auto &other : responses) {
            if (other.id == draft.row.id)
                continue;
            context.transaction.remove(context.accountId, name, other.id);
            notify::responseWithdrawn(context, { { "kind", kind }, { "postId", postId }, { "value", other.value } });
        }
    };
    if (kind == "vote") {
        if (post["poll"]["multiple"] == false)
            forget(earlier(context, postId, kind, draft.row.authorId));
    } else if (kind == "accept") {
        forget(earlier(context, postId, kind, {}));
        setAnswer(context, postId, response["value"]);
    }
    notify::responseGiven(context, response, post);
}

void ResponseType::afterDestroy(Context &context, const Draft &draft) const
{
    if (draft.before["kind"] == "accept")
        setAnswer(context, draft.row.parentId, nullptr);
    notify::responseWithdrawn(context, draft.before);
}

} // namespace atriumd
