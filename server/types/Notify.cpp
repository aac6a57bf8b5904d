#include "server/types/Notify.h"

#include "server/store/Database.h"
#include "server/types/History.h"
#include "server/types/MustRead.h"
#include "server/types/NotificationType.h"
#include "server/types/NotifyParts.h"
#include "server/types/Objects.h"
#include "server/types/People.h"
#include "server/types/TextCase.h"
#include "server/types/UtcDate.h"

#include <algorithm>
#include <set>

namespace atriumd::notify {

using nlohmann::json;

namespace {

constexpr std::size_t maxNames = 10;

bool isAboutJoining(const json &kind) { return kind == "asked" || kind == "admitted" || kind == "declined"; }

// There is one for each thing: what happens again takes its place, and it is unread again.
bool isOne(const json &kind) { return isAboutJoining(kind) || kind == "mustRead"; }

Notice aboutPost(const char *kind, const std::string &groupId, const json &post)
{
    return { { "kind", kind }, { "groupId", groupId }, { "postId", post["id"] }, { "threadId", post["threadId"] } };
}

// What somebody answers for: told whatever the group's level.
bool isDuty(const json &kind)
{
    return kind == "request" || kind == "report" || kind == "mustRead" || kind == "guestEnds" || kind == "review"
        || kind == "ownerless";
}

bool isMuted(ReadTransaction &transaction, const std::string &memberId, const std::string &groupId)
{
    const auto preference = transaction.find(memberId, "Preference", "singleton");
    return preference && json::parse(preference->body)["groupLevels"].value(groupId, "") == "none";
}

bool wantsToKnow(Context &context, const std::string &memberId, const Notice &notice)
{
    const auto &kind = notice["kind"];
    if (isAboutJoining(kind))
        return true;
    const auto groupId = notice["groupId"].get<std::string>();
    if (memberId == context.actor.memberId)
        return false;
    if (!membershipIn(context.transaction, groupId, memberId))
        return kind == "ownerless" || kind == "report"; // to a steward
    if (notice.contains("postId") && !History(context.transaction, groupId, memberId).includesPost(notice["postId"]))
        return false;
    return isDuty(kind) || !isMuted(context.transaction, memberId, groupId);
}

// The member's Notification that another act of the same kind would join; empty: none.
std::string toJoin(
    ReadTransaction &transaction, const std::string &memberId, const std::string &kind, const std::string &about)
{
    auto row = transaction.database().query(
        "SELECT id, json_extract(body, '$.kind'), json_extract(body, '$.readAt') IS NULL FROM object"
        " WHERE account_id = ? AND type = 'Notification' AND parent_id = ? AND destroyed = 0",
        memberId, about);
    while (row.step()) {
        // One for each group says how the asking stands, read or not.
        if (isAboutJoining(kind) ? isAboutJoining(row.text(1)) : row.text(1) == kind && (isOne(kind) || row.integer(2)))
            return row.text(0);
    }
    return {};
}

void addName(json &names, const std::string &memberId)
{
    if (memberId.empty())
        return;
    std::erase(names.get_ref<json::array_t &>(), json(memberId));
    names.insert(names.begin(), memberId);
    if (names.size() > maxNames)
        names.erase(names.begin() + maxNames, names.end());
}

} // namespace

void tell(Context &context, const std::string &memberId, Notice notice)
{
    if (context.isQuiet || !wantsToKnow(context, memberId, notice))
        return;
    const bool isReplaced = isOne(notice["kind"]);
    if (!notice.contains("lastAt"))
        notice["lastAt"] = formatUtcDate(context.environment.now());
    // Whoever asks need not be told; it is there so that they find how it stands.
    notice["readAt"] = notice["kind"] == "asked" ? notice["lastAt"] : json();
    const auto existing = toJoin(context.transaction, memberId, notice["kind"], NotificationType::aboutOf(notice));
    if (existing.empty()) {
        notice["createdAt"] = notice["lastAt"];
        notice["memberIds"] = json::array();
        addName(notice["memberIds"], context.actor.memberId);
        auto own = context.in(memberId);
        (void)createObject(own, *findType("Notification"), std::move(notice)); // cannot be refused to the server
        return;
    }
    amend(context.transaction, memberId, "Notification", existing, [&](Object &row, json &body) {
        body.update(notice);
        body["count"] = isReplaced ? 1 : body["count"].get<int>() + 1;
        if (isReplaced) {
            body["memberIds"] = json::array();
            body["requestId"] = notice.value("requestId", json());
            body["text"] = notice.value("text", "");
        }
        addName(body["memberIds"], context.actor.memberId);
        row.activityAt = *parseUtcDate(notice["lastAt"].get<std::string>());
    });
}

void forget(Context &context, const std::string &memberId, const std::string &id)
{
    context.transaction.remove(memberId, "Notification", id);
}

namespace {

std::vector<std::string> moderatorsOf(ReadTransaction &transaction, const std::string &groupId)
{
    std::vector<std::string> ids;
    auto row = transaction.database().query(
        "SELECT member_id FROM membership WHERE group_id = ? AND role <> 'member'", groupId);
    while (row.step())
        ids.push_back(row.text(0));
    return ids;
}

std::vector<mustread::Reader> askedBy(Context &context, const json &post)
{
    return mustread::audience(context.transaction, context.workspaceId, context.accountId, post);
}

// Those in the group who are asked first about these topics.
std::vector<std::string> expertsFor(Context &context, const json &topics)
{
    std::set<std::string> wanted;
    for (const auto &topic : topics)
        wanted.insert(lowerCase(topic.get_ref<const std::string &>()));
    std::vector<std::string> ids;
    auto row = context.transaction.database().query(
        "SELECT id, body FROM membership CROSS JOIN object"
        " ON account_id = ? AND type = 'Member' AND id = member_id AND destroyed = 0 WHERE group_id = ?",
        context.workspaceId, context.accountId);
    while (row.step()) {
        // Most of a large group is told apart without reading the JSON.
        const auto body = row.text(1);
        const bool mayBeExpert = body.contains(R"("topicExpert")");
        if (!mayBeExpert && (wanted.empty() || body.contains(R"("skills":[])")))
            continue;
        const auto member = json::parse(body);
        const auto hasSkill = [&] {
            return std::ranges::any_of(member["skills"],
                [&](const json &skill) { return wanted.contains(lowerCase(skill.get_ref<const std::string &>())); });
        };
        if (member["role"] == "topicExpert" || hasSkill())
            ids.push_back(row.text(0));
    }
    return ids;
}

} // namespace

std::vector<Found> notificationsAbout(
    ReadTransaction &transaction, const std::string &groupId, const std::string &about)
{
    std::vector<Found> found;
    auto row = transaction.database().query(
        "SELECT account_id, id, json_extract(body, '$.kind'), json_extract(body, '$.postId') FROM membership"
        " CROSS JOIN object ON account_id = member_id AND type = 'Notification' AND parent_id = ?2 AND destroyed = 0"
        " WHERE group_id = ?1",
        groupId, about);
    while (row.step())
        found.push_back({ row.text(0), row.text(1), row.text(2), row.text(3) });
    return found;
}

namespace {

// An act that a notification stands for.
struct Act {
    std::string memberId;
    std::string postId; // empty: as it is
    std::string text;
    std::int64_t at = 0;
};

// What is left of a notification after one of its acts was taken back; `acts`: newest first.
void recount(Context &context, const std::string &memberId, const std::string &id, const std::vector<Act> &acts)
{
    if (acts.empty())
        return forget(context, memberId, id);
    if (const auto object = context.transaction.find(memberId, "Notification", id);
        json::parse(object->body)["count"] == acts.size())
        return; // it was none of these acts
    amend(context.transaction, memberId, "Notification", id, [&](Object &row, json &body) {
        body["count"] = acts.size();
        body["memberIds"] = json::array();
        for (auto act = acts.rbegin(); act != acts.rend(); ++act)
            addName(body["memberIds"], act->memberId);
        if (!acts.front().postId.empty())
            body["postId"] = acts.front().postId;
        body["text"] = acts.front().text;
        body["lastAt"] = formatUtcDate(acts.front().at);
        row.activityAt = acts.front().at;
    });
}

// The replies in a thread that a member was told of by one notification.
std::vector<Act> repliesFor(Context &context, const std::string &memberId, const json &notification)
{
    const auto threadId = notification["threadId"].get<std::string>();
    const auto thread = context.transaction.find(context.accountId, "Post", threadId);
    const bool isMine = thread && thread->authorId == memberId;
    const auto time = [&](const char *name) { return *parseUtcDate(notification[name].get<std::string>()); };
    std::vector<Act> acts;
    auto row = context.transaction.database().query(
        "SELECT id, author_id, created_at, body FROM object WHERE account_id = ? AND type = 'Post' AND parent_id = ?"
        " AND destroyed = 0 AND created_at BETWEEN ? AND ? AND author_id <> ? ORDER BY created_at DESC",
        context.accountId, threadId, time("createdAt"), time("lastAt"), memberId);
    while (row.step()) {
        const auto post = json::parse(row.text(3));
        const auto parent = context.transaction.find(context.accountId, "Post", post.value("parentId", ""));
        const bool concerns = isMine || (parent && parent->authorId == memberId);
        const bool names = std::ranges::contains(post["mentions"], json(memberId)); // told by a mention
        if (concerns && !names && post["removed"] == false)
            acts.push_back({ row.text(1), row.text(0), "", row.integer(2) });
    }
    return acts;
}

} // namespace

void postWritten(Context &context, const Draft &draft)
{
    if (context.isQuiet)
        return;
    const auto &post = draft.after;
    std::set<std::string> told; // one post is one notification for each
    const auto tellOnce = [&](const char *kind, const std::string &memberId) {
        if (!told.insert(memberId).second)
            return;
        auto notice = aboutPost(kind, context.accountId, post);
        notice["lastAt"] = post["createdAt"];
        tell(context, memberId, std::move(notice));
    };
    if (mustread::asks(post))
        for (const auto &reader : askedBy(context, post))
            tellOnce("mustRead", reader.memberId);
    for (const auto &memberId : post["praised"])
        tellOnce("praise", memberId);
    for (const auto &memberId : post["mentions"])
        tellOnce("mention", memberId);
    if (!draft.row.parentId.empty()) {
        for (const auto &answered : { draft.row.parentId, post["parentId"].get<std::string>() })
            if (const auto other = context.transaction.find(context.accountId, "Post", answered))
                tellOnce("reply", other->authorId);
    }
    if (post["kind"] == "question") {
        for (const auto &memberId : expertsFor(context, post["topics"]))
            tellOnce("question", memberId);
    }
}

void postEdited(Context &context, const Draft &draft)
{
    std::set<std::string> told; // one post is one notification for each
    if (draft.before["seal"] != draft.after["seal"] && mustread::asks(draft.after))
        for (const auto &reader : askedBy(context, draft.after)) {
            told.insert(reader.memberId);
            tell(context, reader.memberId, aboutPost("mustRead", context.accountId, draft.after));
        }
    for (const auto &memberId : draft.after["mentions"])
        if (!std::ranges::contains(draft.before["mentions"], memberId) && !told.contains(memberId))
            tell(context, memberId, aboutPost("mention", context.accountId, draft.after));
}

void postGone(Context &context, const Object &post)
{
    for (const auto &found : notificationsAbout(context.transaction, context.accountId, post.id))
        if (found.kind != "reply")
            forget(context, found.memberId, found.id);
    for (const auto &found : notificationsOutside(context, post.id))
        forget(context, found.memberId, found.id);
    const auto &threadId = post.parentId.empty() ? post.id : post.parentId;
    for (const auto &found : notificationsAbout(context.transaction, context.accountId, threadId)) {
        if (found.kind != "reply")
            continue;
        const auto notification = context.transaction.find(found.memberId, "Notification", found.id);
        recount(
            context, found.memberId, found.id, repliesFor(context, found.memberId, json::parse(notification->body)));
    }
}

void postAcknowledged(Context &context, const std::string &postId)
{
    if (const auto id = toJoin(context.transaction, context.accountId, "mustRead", postId); !id.empty())
        forget(context, context.accountId, id);
}

void postReplaced(Context &context, const std::string &postId)
{
    for (const auto &found : notificationsAbout(context.transaction, context.accountId, postId))
        if (found.kind == "mustRead")
            forget(context, found.memberId, found.id);
}

void mustReadDue(Context &context, const json &post)
{
    for (const auto &reader : askedBy(context, post))
        if (reader.acknowledgedAt.empty())
            tell(context, reader.memberId, aboutPost("mustRead", context.accountId, post));
}

void responseGiven(Context &context, const json &response, const json &post)
{
    if (response["kind"] == "reaction") {
        auto notice = aboutPost("reaction", context.accountId, post);
        notice["text"] = response["value"];
        notice["lastAt"] = response["createdAt"];
        tell(context, post["authorId"], std::move(notice));
    } else if (response["kind"] == "accept") {
        if (const auto answer = context.transaction.find(context.accountId, "Post", response["value"]))
            tell(context, answer->authorId, aboutPost("answer", context.accountId, json::parse(answer->body)));
    }
}

void responseWithdrawn(Context &context, const json &response)
{
    const bool isReaction = response["kind"] == "reaction";
    if (!isReaction && response["kind"] != "accept")
        return;
    const auto postId = response[isReaction ? "postId" : "value"].get<std::string>();
    const auto post = context.transaction.find(context.accountId, "Post", postId);
    const auto id = post ? toJoin(context.transaction, post->authorId, isReaction ? "reaction" : "answer", postId) : "";
    if (id.empty())
        return;
    if (!isReaction)
        return forget(context, post->authorId, id);
    const auto since = context.transaction.find(post->authorId, "Notification", id)->createdAt;
    std::vector<Act> acts;
    auto row = context.transaction.database().query(
        "SELECT author_id, json_extract(body, '$.value'), created_at FROM object WHERE account_id = ?"
        " AND type = 'Response' AND parent_id = ? AND destroyed = 0 AND created_at >= ? AND author_id <> ?"
        " AND json_extract(body, '$.kind') = 'reaction' ORDER BY created_at DESC",
        context.accountId, postId, since, post->authorId);
    while (row.step())
        acts.push_back({ row.text(0), "", row.text(1), row.integer(2) });
    recount(context, post->authorId, id, acts);
}

void joinAsked(Context &context, const json &request)
{
    Notice notice { { "kind", "request" }, { "groupId", context.accountId }, { "requestId", request["id"] },
        { "text", request["message"] }, { "lastAt", request["createdAt"] } };
    for (const auto &memberId : moderatorsOf(context.transaction, context.accountId))
        tell(context, memberId, notice);
    notice["kind"] = "asked";
    tell(context, request["memberId"], std::move(notice));
}

void joinEnded(Context &context, const json &request)
{
    for (const auto &found : notificationsAbout(context.transaction, context.accountId, request["id"]))
        forget(context, found.memberId, found.id);

    const auto asker = request["memberId"].get<std::string>();
    const bool isIn = membershipIn(context.transaction, context.accountId, asker).has_value();
    if (asker != context.actor.memberId && !context.isQuiet)
        return tell(context, asker, { { "kind", isIn ? "admitted" : "declined" }, { "groupId", context.accountId } });
    const auto asked = toJoin(context.transaction, asker, "asked", context.accountId);
    if (!asked.empty())
        forget(context, asker, asked);
}

void postReported(Context &context, const json &report)
{
    const auto groupId = report["groupId"].get<std::string>();
    const auto post = context.transaction.find(groupId, "Post", report["postId"]);
    auto notice = aboutPost("report", groupId, json::parse(post->body));
    notice["text"] = report["reason"];
    if (report["note"] != "")
        notice["text"] = report["reason"].get<std::string>() + "\n" + report["note"].get<std::string>();
    auto judges = moderatorsOf(context.transaction, groupId);
    const auto cannot = [&](const std::string &id) { return id == post->authorId || !isActive(context, id); };
    std::erase_if(judges, cannot);
    if (judges.empty()) {
        judges = stewards(context);
        std::erase_if(judges, cannot);
    }
    for (const auto &memberId : judges) {
        auto told = notice;
        if (!membershipIn(context.transaction, groupId, memberId))
            told.erase("threadId"); // they cannot go there
        tell(context, memberId, std::move(told));
    }
}

void leftGroup(Context &context, const std::string &groupId, const std::string &memberId)
{
    for (const auto &id : ownOfGroup(context.transaction, memberId, "Notification", groupId))
        forget(context, memberId, id);
}

void steppedDown(Context &context, const std::string &groupId, const std::string &memberId)
{
    for (const auto &id : ownOfGroup(context.transaction, memberId, "Notification", groupId)) {
        const auto object = context.transaction.find(memberId, "Notification", id);
        const auto kind = json::parse(object->body)["kind"];
        if (kind == "request" || kind == "report")
            forget(context, memberId, id);
    }
}

} // namespace atriumd::notify
