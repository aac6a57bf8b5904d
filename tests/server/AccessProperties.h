#pragma once

#include "tests/support/AccessScene.h"

#include <algorithm>
#include <functional>

// Every property of every type, and who may set it: written from docs/protocol.md, not from server/types.
namespace atriumd::test {

using nlohmann::json;

using Scene = AccessScene;

// One line of a type's table in docs/protocol.md: its name, and who may set it, in the words of there. `value`: a
// patch that sets it, with what must go with it, to something that it is not; `before` is null at create.
struct PropertyRow {
    const char *name;
    const char *setBy;
    std::function<json(Scene &, const json &before)> value;
};

inline PropertyRow is(const char *name, const char *setBy, json value)
{
    return { name, setBy,
        [name, value = std::move(value)](Scene &, const json &) { return json { { name, value } }; } };
}
inline PropertyRow as(const char *name, const char *setBy, std::function<json(Scene &, const json &)> value)
{
    return { name, setBy, std::move(value) };
}
// One of two, the one that it is not.
inline PropertyRow either(const char *name, const char *setBy, const char *one, const char *other)
{
    return as(name, setBy, [=](Scene &, const json &before) {
        return json { { name, !before.is_null() && before[name] == one ? other : one } };
    });
}
inline PropertyRow token()
{
    return as("token", "C", [](Scene &s, const json &) { return json { { "token", s.token() } }; });
}
inline const char *const then = "2026-01-25T12:00:00Z";
inline const char *const later = "2026-02-20T12:00:00Z";
inline PropertyRow createdAt() { return is("createdAt", "S", then); }
inline PropertyRow attachments()
{
    const json file { { "blobId", "b1" }, { "name", "a.png" }, { "type", "image/png" }, { "size", 77 } };
    return is("attachments", "A", json::array({ file }));
}
inline PropertyRow mentions()
{
    return as("mentions", "A", [](Scene &s, const json &) { return json { { "mentions", { s.other } } }; });
}
inline PropertyRow praised()
{
    return as("praised", "C",
        [](Scene &s, const json &) { return json { { "kind", "praise" }, { "praised", { s.other } } }; });
}
inline PropertyRow poll()
{
    return as(
        "poll", "C", [](Scene &, const json &) { return json { { "kind", "poll" }, { "poll", Scene::poll() } }; });
}
inline PropertyRow parentId()
{
    return as("parentId", "C", [](Scene &s, const json &) { return json { { "parentId", s.postOf(s.other) } }; });
}

struct TypeRow {
    const char *name;
    AccountKind home;
    std::vector<PropertyRow> properties;
};
inline const std::vector<TypeRow> types {
    { "Member", AccountKind::Workspace,
        {
            is("id", "S", "m1"),
            is("name", "A W", "Renamed"),
            as("email", "W", [](Scene &s, const json &) { return json { { "email", s.token() + "@x.example" } }; }),
            either("role", "W", "teamLead", "topicExpert"),
            is("title", "A W", "Managing director"),
            is("department", "W", "Service"),
            is("place", "A W", "Odense"),
            is("firm", "W", "Kolding Freight"),
            as("managerId", "W", [](Scene &s, const json &) { return json { { "managerId", s.owner } }; }),
            is("skills", "A", { "pumps" }),
            is("about", "A", "Hello"),
            as("signingKey", "S",
                [](Scene &s, const json &) { return json { { "signingKey", s.publicKeyOf(s.owner) } }; }),
            is("avatarBlobId", "A", "b1"),
            is("state", "W", "placeholder"),
            createdAt(),
        } },
    { "Group", AccountKind::Workspace,
        {
            is("id", "S", "g1"),
            token(),
            is("name", "O W", "Renamed"),
            either("kind", "C", "community", "team"),
            as("join", "O W",
                [](Scene &, const json &before) {
                    return json { { "join", !before.is_null() && before["join"] == "request" ? "open" : "request" } };
                }),
            is("purpose", "O W", "To talk"),
            is("charter", "O W", "Be kind"),
            is("goodExamples", "O W", { "A question" }),
            is("elsewhere", "O W", { "Sick leave" }),
            // Whoever creates it is the first one.
            as("ownerId", "O W",
                [](Scene &s, const json &before) {
                    return json { { "ownerId", before.is_null() ? s.actor : s.other } };
                }),
            is("replyPromise", "O W", "today"),
            is("reviewAt", "O W", later),
            is("firms", "S", { "Kolding Freight" }),
            is("memberCount", "S", 7),
            is("guestCount", "S", 7),
            createdAt(),
            is("archivedAt", "O W", then),
        } },
    { "Charter", AccountKind::Workspace,
        {
            is("id", "S", "c1"),
            token(),
            is("version", "S", 7),
            is("publishedAt", "S", then),
            as("authorId", "S", [](Scene &s, const json &) { return json { { "authorId", s.owner } }; }),
            is("acceptBy", "C", later),
            is("mayPostpone", "C", false),
            is("texts", "C", { { "da", Scene::charterText() } }),
            is("paths", "C", { { "guest", { "profile", "search", "thank" } } }),
        } },
    { "Route", AccountKind::Workspace,
        {
            is("id", "S", "o1"),
            token(),
            is("what", "W", "Travel"),
            is("words", "W", { "train" }),
            as("groupId", "W",
                [](Scene &s, const json &) {
                    const auto listed = s.TestWorkspace::group(s.actor, "Listed", "team");
                    return json { { "groupId", listed }, { "place", "" } };
                }),
            as("place", "W",
                [](Scene &, const json &) { return json { { "groupId", nullptr }, { "place", "the HR portal" } }; }),
            as("ownerId", "W", [](Scene &s, const json &) { return json { { "ownerId", s.other } }; }),
            is("since", "W", then),
            is("exceptions", "W", "What is personal"),
        } },
    { "Mandate", AccountKind::Workspace,
        {
            is("id", "S", "a1"),
            token(),
            as("memberId", "C",
                [](Scene &s, const json &) {
                    return json { { "memberId", s.admin }, { "publicKey", s.publicKeyOf(s.admin) } };
                }),
            as("publicKey", "C",
                [](Scene &s, const json &before) {
                    return json { { "publicKey", s.publicKeyOf(before.is_null() ? s.other : s.owner) } };
                }),
            is("subject", "C", "Sites"),
            is("authority", "C", "Board decision"),
            as("givenById", "C", [](Scene &s, const json &) { return json { { "givenById", s.owner } }; }),
            is("from", "C", then),
            is("until", "C", later),
            as("signature", "C",
                [](Scene &s, const json &before) {
                    return before.is_null() ? json::object() : json { { "signature", s.organisation.sign("x") } };
                }),
            is("withdrawnAt", "W", then),
            createdAt(),
        } },
    { "Membership", AccountKind::Group,
        {
            is("id", "S", "i1"),
            as("memberId", "C",
                [](Scene &s, const json &before) {
                    return before.is_null() ? json::object() : json { { "memberId", s.stranger } };
                }),
            either("role", "O W", "moderator", "member"),
            is("joinedAt", "S", then),
            as("sponsorId", "O W", [](Scene &s, const json &) { return json { { "sponsorId", s.owner } }; }),
            is("until", "O W, and the sponsor", later),
            is("historyFrom", "O W", then),
        } },
    { "JoinRequest", AccountKind::Group,
        {
            is("id", "S", "j1"),
            token(),
            as("memberId", "S", [](Scene &s, const json &) { return json { { "memberId", s.other } }; }),
            is("message", "C", "please"),
            createdAt(),
        } },
    { "Post", AccountKind::Group,
        {
            is("id", "S", "p1"),
            token(),
            is("threadId", "S", "p1"),
            parentId(),
            as("authorId", "S", [](Scene &s, const json &) { return json { { "authorId", s.stranger } }; }),
            either("kind", "C", "announcement", "question"),
            is("voice", "C", "group"),
            is("title", "A", "News"),
            is("body", "A", "Other words"),
            attachments(),
            mentions(),
            is("topics", "A", { "travel" }),
            praised(),
            poll(),
            as("seal", "A",
                [](Scene &s, const json &before) {
                    const auto post = before.is_null() ? json { { "body", "x" } } : before;
                    return json { { "seal", s.sealed(post, s.actor)["seal"] } };
                }),
            as("mustRead", "C",
                [](Scene &s, const json &before) {
                    if (!before.is_null())
                        return json { { "mustRead", Scene::everybody() } };
                    const auto post = s.sealed({ { "body", "x" }, { "mustRead", Scene::everybody() } }, s.actor);
                    return json { { "mustRead", post["mustRead"] }, { "seal", post["seal"] } };
                }),
            as("supersedesId", "C",
                [](Scene &s, const json &before) {
                    if (!before.is_null())
                        return json { { "supersedesId", s.officialPost() } };
                    const auto post = s.sealed({ { "body", "x" }, { "supersedesId", s.officialPost() } }, s.actor);
                    return json { { "supersedesId", post["supersedesId"] }, { "seal", post["seal"] } };
                }),
            is("supersededById", "S", "p1"),
            createdAt(),
            is("editedAt", "S", then),
            is("versions", "S", json::array({ { { "title", "" }, { "body", "I never said this" }, { "at", then } } })),
            is("pinnedAt", "O", then),
            is("removed", "A O", true),
            is("replyCount", "S", 7),
            is("lastActivityAt", "S", later),
            is("answerId", "S", "p1"),
        } },
    { "Response", AccountKind::Group,
        {
            is("id", "S", "e1"),
            token(),
            as("postId", "C", [](Scene &s, const json &) { return json { { "postId", s.postOf(s.other) } }; }),
            as("memberId", "S", [](Scene &s, const json &) { return json { { "memberId", s.stranger } }; }),
            as("kind", "C",
                [](Scene &s, const json &) {
                    return json { { "postId", s.pollPost() }, { "kind", "vote" }, { "value", "a" } };
                }),
            is("value", "C", "👏"),
            createdAt(),
        } },
    { "ReadMark", AccountKind::Member,
        { is("id", "S", "g1"), is("upTo", "A", then), is("seen", "A", { { "p1", true } }) } },
    { "Preference", AccountKind::Member,
        {
            is("id", "S", "s1"),
            is("language", "A", "da"),
            is("theme", "A", "dark"),
            as("groupLevels", "A",
                [](Scene &s, const json &) { return json { { "groupLevels", { { s.group, "none" } } } }; }),
            is("quietHours", "A", { { "from", "18:00" }, { "to", "07:30" }, { "days", { 1 } } }),
        } },
    { "Enrolment", AccountKind::Member,
        {
            is("id", "S", "s1"),
            is("page", "A", "etiquette"),
            is("role", "A", "teamLead"),
            as("acceptedVersion", "A",
                [](Scene &s, const json &) {
                    s.make(s.workspace, "Charter", "", { { "texts", { { "en", Scene::charterText() } } } });
                    return json { { "acceptedVersion", 1 } };
                }),
            is("acceptedAt", "S", then),
            is("finishedAt", "A", then),
            is("postponedAt", "A", then),
            is("dismissedAt", "A", then),
        } },
    { "Bookmark", AccountKind::Member,
        {
            is("id", "S", "b1"),
            token(),
            as("groupId", "C",
                [](Scene &, const json &before) {
                    return before.is_null() ? json::object() : json { { "groupId", "g1" } };
                }),
            as("postId", "C", [](Scene &s, const json &) { return json { { "postId", s.postOf(s.other) } }; }),
            createdAt(),
        } },
    { "Notification", AccountKind::Member,
        {
            is("id", "S", "n1"),
            is("kind", "S", "praise"),
            is("groupId", "S", "g1"),
            is("postId", "S", "p1"),
            is("threadId", "S", "p1"),
            is("requestId", "S", "j1"),
            as("memberIds", "S", [](Scene &s, const json &) { return json { { "memberIds", { s.stranger } } }; }),
            is("count", "S", 7),
            is("text", "S", "Well done"),
            createdAt(),
            is("lastAt", "S", later),
            is("readAt", "A", later),
        } },
    { "ScheduledPost", AccountKind::Member,
        {
            is("id", "S", "s1"),
            token(),
            as("groupId", "C",
                [](Scene &, const json &before) {
                    return before.is_null() ? json::object() : json { { "groupId", "g1" } };
                }),
            is("sendAt", "A", later),
            parentId(),
            either("kind", "C", "announcement", "question"),
            is("voice", "C", "group"),
            praised(),
            poll(),
            is("title", "A", "News"),
            is("body", "A", "Other words"),
            attachments(),
            mentions(),
            is("topics", "A", { "travel" }),
            is("problem", "S", "None at all"),
            createdAt(),
        } },
    { "Report", AccountKind::Member,
        {
            is("id", "S", "r1"),
            token(),
            as("groupId", "C",
                [](Scene &, const json &before) {
                    return before.is_null() ? json::object() : json { { "groupId", "g1" } };
                }),
            as("postId", "C", [](Scene &s, const json &) { return json { { "postId", s.postOf(s.other) } }; }),
            is("reason", "C", "other"),
            is("note", "C", "See the second line"),
            createdAt(),
        } },
    { "Acknowledgement", AccountKind::Member,
        {
            is("id", "S", "y1"),
            token(),
            as("groupId", "C",
                [](Scene &, const json &before) {
                    return before.is_null() ? json::object() : json { { "groupId", "g1" } };
                }),
            as("postId", "C",
                [](Scene &, const json &before) {
                    return before.is_null() ? json::object() : json { { "postId", "p1" } };
                }),
            as("signedAt", "C",
                [](Scene &, const json &before) {
                    return before.is_null() ? json::object() : json { { "signedAt", then } };
                }),
            createdAt(),
        } },
    { "Device", AccountKind::Member,
        {
            is("id", "S", "d1"),
            is("name", "A", "Another laptop"),
            is("platform", "S", "windows"),
            createdAt(),
            is("lastSeenAt", "S", then),
        } },
    { "SigningKey", AccountKind::Member,
        {
            is("id", "S", "k1"),
            token(),
            as("publicKey", "C",
                [](Scene &s, const json &) { return json { { "publicKey", s.publicKeyOf(s.owner) } }; }),
            is("wrapped", "C", "1.y"),
            createdAt(),
        } },
};

inline const TypeRow &typeRow(const std::string &name) { return *std::ranges::find(types, name, &TypeRow::name); }

} // namespace atriumd::test
