#include "server/types/PostType.h"

#include "server/store/BlobStore.h"
#include "server/store/Database.h"
#include "server/types/History.h"
#include "server/types/MustRead.h"
#include "server/types/Notify.h"
#include "server/types/Objects.h"
#include "server/types/People.h"
#include "server/types/Seal.h"
#include "server/types/UtcDate.h"

#include <algorithm>
#include <set>

namespace atriumd {

using nlohmann::json;
using namespace who;

namespace {

bool hasText(const json &object, const char *name, std::size_t max)
{
    return object.contains(name) && object[name].is_string() && !object[name].get_ref<const std::string &>().empty()
        && utf16Length(object[name].get_ref<const std::string &>()) <= max;
}

std::optional<std::string> checkAttachments(const json &value)
{
    const auto isGood = [](const json &item) {
        return item.is_object() && item.size() == 4 && hasText(item, "blobId", 255) && hasText(item, "name", 255)
            && hasText(item, "type", 255) && item.contains("size") && item["size"].is_number_integer()
            && item["size"] >= 0;
    };
    if (!value.is_array() || value.size() > PostType::maxAttachments || !std::ranges::all_of(value, isGood))
        return "must be a list of at most 20 {blobId, name, type, size}";
    return std::nullopt;
}

std::optional<std::string> checkPoll(const json &poll)
{
    const auto isGood = [](const json &option) {
        return option.is_object() && option.size() == 2 && hasText(option, "id", 64) && hasText(option, "text", 200);
    };
    constexpr auto wrong = "must be {options: [{id, text}], multiple, closesAt} with 2 to 12 different options";
    if (!poll.is_object() || !poll.contains("options") || !poll["options"].is_array())
        return wrong;
    const auto &options = poll["options"];
    if (options.size() < 2 || options.size() > 12 || !std::ranges::all_of(options, isGood))
        return wrong;
    std::set<std::string> ids;
    for (const auto &option : options)
        ids.insert(option["id"]);
    if (ids.size() != options.size())
        return wrong;
    for (const auto &[name, value] : poll.items()) {
        const bool good = name == "options" || (name == "multiple" && value.is_boolean())
            || (name == "closesAt"
                && (value.is_null() || (value.is_string() && parseUtcDate(value.get_ref<const std::string &>()))));
        if (!good)
            return wrong;
    }
    return std::nullopt;
}

std::optional<std::string> checkTopics(const json &topics)
{
    for (const auto &topic : topics) {
        const auto &text = topic.get_ref<const std::string &>();
        const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
        if (text.starts_with('#') || std::ranges::any_of(text, isUpper) || utf16Length(text) > 50)
            return "must be in lower case, without #, of at most 50 characters";
    }
    return std::nullopt;
}

std::optional<std::string> checkSeal(const json &seal)
{
    const bool good = seal.is_object() && seal.size() == 3 && hasText(seal, "mandateId", 255)
        && hasText(seal, "signature", 100) && seal.contains("signedAt") && seal["signedAt"].is_string()
        && parseUtcDate(seal["signedAt"].get_ref<const std::string &>());
    return good ? std::nullopt : std::optional<std::string>("must be {mandateId, signedAt, signature}");
}

// A blob that nobody uploaded here could be one from a place that the author cannot read, and so could
// one of an older thread.
std::optional<SetError> checkBlobs(Context &context, json &attachments)
{
    if (attachments.empty())
        return std::nullopt;
    const History history(context.transaction, context.accountId, context.actor.memberId);
    for (auto &attachment : attachments) {
        const auto blob = BlobStore::find(context.transaction, context.accountId, attachment["blobId"]);
        if (!blob || (!context.actor.isServer() && !history.includesFile(attachment["blobId"])))
            return invalidProperty("attachments", "there is no such blob in this account");
        attachment["size"] = blob->size;
    }
    return std::nullopt;
}

// The thread's counters, on the post that starts it.
void countReply(Context &context, const std::string &threadId, int difference)
{
    amend(context.transaction, context.accountId, "Post", threadId, [&](Object &row, json &thread) {
        thread["replyCount"] = thread["replyCount"].get<int>() + difference;
        auto newest = context.transaction.database().query(
            "SELECT max(created_at) FROM object"
            " WHERE account_id = ? AND type = 'Post' AND parent_id = ? AND destroyed = 0",
            context.accountId, threadId);
        newest.step();
        row.activityAt = std::max(row.createdAt, newest.integer(0));
        thread["lastActivityAt"] = formatUtcDate(row.activityAt);
    });
}

bool isAnswered(Context &context, const Draft &draft)
{
    auto &database = context.transaction.database();
    auto inThread = database.query("SELECT 1 FROM object WHERE account_id = ? AND type = 'Post' AND parent_id = ?"
                                   " AND destroyed = 0 LIMIT 1",
        context.accountId, draft.row.id);
    auto below = database.query("SELECT 1 FROM object WHERE account_id = ? AND type = 'Post' AND parent_id = ?"
                                " AND destroyed = 0 AND json_extract(body, '$.parentId') = ? LIMIT 1",
        context.accountId, draft.row.parentId, draft.row.id);
    return inThread.step() || (!draft.row.parentId.empty() && below.step());
}

// The responses to a post, and the acceptance of it as an answer.
std::vector<std::string> responsesAbout(Context &context, const Draft &draft)
{
    std::vector<std::string> ids;
    auto row = context.transaction.database().query(
        "SELECT id FROM object WHERE account_id = ?1 AND type = 'Response' AND destroyed = 0 AND (parent_id = ?2"
        " OR (parent_id = ?3 AND json_extract(body, '$.kind') = 'accept' AND json_extract(body, '$.value') = ?2))",
        context.accountId, draft.row.id, draft.row.parentId);
    while (row.step())
        ids.push_back(row.text(0));
    return ids;
}

// An official post takes the place of an earlier one.
std::optional<SetError> checkSuperseded(Context &context, const Draft &draft)
{
    const auto &id = draft.after["supersedesId"];
    if (id.is_null())
        return std::nullopt;
    const auto wrong = [](const char *why) { return invalidProperty("supersedesId", why); };
    const auto object = findPost(context, context.accountId, id);
    if (!object)
        return wrong("there is no such post in this group");
    const auto earlier = json::parse(object->body);
    if (draft.after["seal"].is_null() || earlier.value("seal", json()).is_null())
        return wrong("only what is official replaces what is official");
    if (!earlier.value("supersededById", json()).is_null())
        return wrong("this post was replaced already; replace the newest");
    return std::nullopt;
}

void setSupersededBy(Context &context, const Draft &draft, const json &id)
{
    const auto &earlier = draft.after["supersedesId"];
    const auto object
        = earlier.is_string() ? context.transaction.find(context.accountId, "Post", earlier) : std::nullopt;
    // A post that was removed may have been followed by another one, which stays.
    if (!object || (id.is_null() && json::parse(object->body).value("supersededById", json()) != draft.row.id))
        return;
    amend(context.transaction, context.accountId, "Post", earlier, [&](Object &, json &post) {
        post["supersededById"] = id;
        mustread::scheduleReminder(context, post);
    });
    if (!id.is_null())
        notify::postReplaced(context, earlier);
}

bool changed(const Draft &draft, const char *name) { return draft.before[name] != draft.after[name]; }

// Keeps what the post said, as far as there is room.
void addVersion(const json &before, json &post)
{
    const auto sizeOf = [](const json &version) {
        return version["title"].get_ref<const std::string &>().size()
            + version["body"].get_ref<const std::string &>().size();
    };
    auto &versions = post["versions"];
    versions.push_back({ { "title", before["title"] }, { "body", before["body"] },
        { "at", before["editedAt"].is_null() ? before["createdAt"] : before["editedAt"] } });
    std::size_t size = 0;
    for (const auto &version : versions)
        size += sizeOf(version);
    while (!versions.empty() && (versions.size() > PostType::maxVersions || size > PostType::maxVersionBytes)) {
        size -= sizeOf(versions.front());
        versions.erase(versions.begin());
    }
}

std::optional<SetError> checkPin(Context &context, const Draft &draft)
{
    if (draft.after["pinnedAt"].is_null())
        return std::nullopt;
    if (!draft.after["parentId"].is_null())
        return invalidProperty("pinnedAt", "only a post that starts a thread can be pinned");
    auto row = context.transaction.database().query(
        "SELECT count(*) FROM pinned WHERE group_id = ? AND post_id <> ?", context.accountId, draft.row.id);
    row.step();
    if (row.integer(0) >= PostType::maxPinned)
        return invalidProperty("pinnedAt", "at most 5 posts of a group can be pinned; unpin one first");
    return std::nullopt;
}

void storePin(Context &context, const Draft &draft, bool isPinned)
{
    auto &database = context.transaction.database();
    if (isPinned)
        database.run("INSERT OR IGNORE INTO pinned (group_id, post_id) VALUES (?, ?)", context.accountId, draft.row.id);
    else
        database.run("DELETE FROM pinned WHERE group_id = ? AND post_id = ?", context.accountId, draft.row.id);
}

// Everybody's bookmarks and acknowledgements of a post.
void destroyOwn(Context &context, const std::string &postId)
{
    struct Found {
        std::string memberId, type, id;
    };
    std::vector<Found> found;
    auto row = context.transaction.database().query(
        "SELECT account_id, type, id FROM membership CROSS JOIN object ON account_id = member_id"
        " AND type IN ('Bookmark', 'Acknowledgement') AND parent_id = ?2 AND destroyed = 0 WHERE group_id = ?1",
        context.accountId, postId);
    while (row.step())
        found.push_back({ row.text(0), row.text(1), row.text(2) });
    for (const auto &[memberId, type, id] : found)
        context.transaction.remove(memberId, type, id);
}

} // namespace

PostType::PostType()
    : Type("Post", AccountKind::Group, 'p',
          {
              { .name = "token", .who = creator, .required = true, .min = 1, .max = 64 },
              { .name = "threadId", .shape = Shape::Id },
              { .name = "parentId", .shape = Shape::Id, .who = creator, .nullable = true },
              { .name = "authorId", .shape = Shape::Id },
              { .name = "kind",
                  .who = creator,
                  .initial = "update",
                  .values = { "update", "question", "announcement", "poll", "praise" } },
              { .name = "voice", .who = creator, .initial = "personal", .values = { "personal", "group" } },
              { .name = "title", .who = author, .initial = "", .max = maxTitleLength },
              { .name = "body", .who = author, .initial = "", .max = maxBodyLength },
              { .name = "attachments",
                  .shape = Shape::Other,
                  .who = author,
                  .initial = json::array(),
                  .check = checkAttachments },
              { .name = "mentions", .shape = Shape::Ids, .who = author, .initial = json::array(), .max = 100 },
              { .name = "topics",
                  .shape = Shape::Strings,
                  .who = author,
                  .initial = json::array(),
                  .max = 20,
                  .check = checkTopics },
              { .name = "praised", .shape = Shape::Ids, .who = creator, .initial = json::array(), .max = 100 },
              { .name = "poll", .shape = Shape::Other, .who = creator, .nullable = true, .check = checkPoll },
              { .name = "seal", .shape = Shape::Other, .who = author, .nullable = true, .check = checkSeal },
              { .name = "mustRead",
                  .shape = Shape::Other,
                  .who = creator,
                  .nullable = true,
                  .check = mustread::problemWith },
              { .name = "supersedesId", .shape = Shape::Id, .who = creator, .nullable = true },
              { .name = "supersededById", .shape = Shape::Id, .nullable = true },
              { .name = "createdAt", .shape = Shape::UtcDate },
              { .name = "editedAt", .shape = Shape::UtcDate, .nullable = true },
              { .name = "versions", .shape = Shape::Other, .initial = json::array() },
              { .name = "pinnedAt", .shape = Shape::UtcDate, .who = moderator, .nullable = true },
              { .name = "removed", .shape = Shape::Boolean, .who = author | moderator, .initial = false },
              { .name = "replyCount", .shape = Shape::UnsignedInt, .initial = 0 },
              { .name = "lastActivityAt", .shape = Shape::UtcDate },
              { .name = "answerId", .shape = Shape::Id, .nullable = true },
          })
{
}

std::optional<SetError> PostType::beforeCreate(Context &context, Draft &draft) const
{
    auto &post = draft.after;
    const auto group = workspaceObject(context, "Group", context.accountId);
    const bool startsThread = post["parentId"].is_null();
    if (!group["archivedAt"].is_null() && !context.actor.isServer())
        return forbidden("This group is archived");
    if (startsThread && group["kind"] == "official" && post["seal"].is_null() && !context.actor.isServer())
        return forbidden("Only who has a mandate starts threads in an official group");
    if (post["voice"] == "group" && !context.is(moderator))
        return forbidden("Only the group's owner and moderators speak for it");
    if (post["removed"] == true)
        return invalidProperty("removed", "a post cannot begin as removed");
    if (!startsThread && post["kind"] != "update")
        return invalidProperty("kind", "a reply is an update");
    if ((post["kind"] == "poll") == post["poll"].is_null())
        return invalidProperty("poll", "a post of the kind poll has a poll, and no other has");
    if (post["kind"] != "praise" && !post["praised"].empty())
        return invalidProperty("praised", "only praise is for somebody");
    if (auto error = checkBlobs(context, post["attachments"]))
        return error;
    if (auto error = checkPin(context, draft))
        return error;
    if (!post["poll"].is_null()) {
        post["poll"].emplace("multiple", false);
        post["poll"].emplace("closesAt", nullptr);
    }

    post["threadId"] = draft.row.id;
    if (!startsThread) {
        const auto parent = findPost(context, context.accountId, post["parentId"]);
        if (!parent)
            return invalidProperty("parentId", "there is no such post in this group");
        draft.row.parentId = parent->parentId.empty() ? parent->id : parent->parentId;
        post["threadId"] = draft.row.parentId;
    }
    if (!post["seal"].is_null())
        if (auto error = seal::check(context, draft))
            return error;
    if (auto error = checkSuperseded(context, draft))
        return error;
    if (auto error = mustread::checkCreate(context, post))
        return error;
    post["authorId"] = draft.row.authorId;
    post["lastActivityAt"] = post["createdAt"];
    draft.row.activityAt = startsThread ? draft.row.createdAt : 0;
    return std::nullopt;
}

void PostType::afterCreate(Context &context, Draft &draft) const
{
    if (!draft.row.parentId.empty())
        countReply(context, draft.row.parentId, +1);
    if (!draft.after["pinnedAt"].is_null())
        storePin(context, draft, true);
    setSupersededBy(context, draft, draft.row.id);
    if (!draft.after["mustRead"].is_null())
        mustread::scheduleReminder(context, draft.after);
    notify::postWritten(context, draft);
}

std::optional<SetError> PostType::beforeUpdate(Context &context, Draft &draft) const
{
    auto &post = draft.after;
    if (draft.before["removed"] == true)
        return invalidProperty("removed", "a removed post cannot be changed");
    if (post["removed"] == true) {
        post["title"] = "";
        post["body"] = "";
        post["attachments"] = json::array();
        post["poll"] = nullptr;
        post["pinnedAt"] = nullptr;
        post["versions"] = json::array();
        post["seal"] = nullptr;
        post["mustRead"] = nullptr;
        return std::nullopt;
    }
    if (changed(draft, "pinnedAt"))
        if (auto error = checkPin(context, draft))
            return error;
    if (context.actor.isServer())
        return std::nullopt;
    if (!workspaceObject(context, "Group", context.accountId)["archivedAt"].is_null())
        return forbidden("This group is archived");
    if (auto error = checkBlobs(context, post["attachments"]))
        return error;
    const bool saysOther = changed(draft, "title") || changed(draft, "body");
    if (auto error = mustread::checkSignedAnew(draft))
        return error;
    if (changed(draft, "seal") && !post["seal"].is_null())
        if (auto error = seal::check(context, draft))
            return error;
    if ((saysOther || changed(draft, "attachments") || changed(draft, "topics")) && !post["seal"].is_null()
        && !changed(draft, "seal"))
        return invalidProperty("seal", "what is official must be signed again when it changes");
    if (saysOther)
        addVersion(draft.before, post);
    if (saysOther || changed(draft, "attachments") || changed(draft, "topics"))
        post["editedAt"] = formatUtcDate(context.environment.now());
    return std::nullopt;
}

void PostType::afterUpdate(Context &context, Draft &draft) const
{
    if (changed(draft, "pinnedAt"))
        storePin(context, draft, !draft.after["pinnedAt"].is_null());
    if (changed(draft, "seal"))
        mustread::scheduleReminder(context, draft.after);
    if (!changed(draft, "removed"))
        return notify::postEdited(context, draft);
    if (!draft.row.parentId.empty())
        countReply(context, draft.row.parentId, -1);
    setSupersededBy(context, draft, nullptr);
    notify::postGone(context, draft.row);
}

std::optional<SetError> PostType::beforeDestroy(Context &context, const Draft &draft) const
{
    if (isAnswered(context, draft))
        return forbidden("Somebody answered this post. Remove it instead: that keeps its place in the thread");
    return std::nullopt;
}

void PostType::afterDestroy(Context &context, const Draft &draft) const
{
    auto server = context.in(context.accountId);
    for (const auto &id : responsesAbout(context, draft))
        (void)destroyObject(server, *findType("Response"), id); // cannot be refused to the server
    if (!draft.row.parentId.empty())
        countReply(context, draft.row.parentId, draft.before["removed"] == true ? 0 : -1);
    storePin(context, draft, false);
    setSupersededBy(context, draft, nullptr);
    notify::postGone(context, draft.row);
    mustread::dropReminder(context, draft.row.id);
    destroyOwn(context, draft.row.id);
}

} // namespace atriumd
