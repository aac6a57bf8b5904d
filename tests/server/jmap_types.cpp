#include "server/store/BlobStore.h"
#include "server/types/Standing.h"
#include "server/types/UtcDate.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

#include <set>

using namespace atriumd;
using namespace atriumd::test;
using nlohmann::json;

namespace {

struct Fixture : TestWorkspace {
    std::string mette = member("Mette", "admin"); // owns the group
    std::string jonas = member("Jonas");
    std::string group = TestWorkspace::group(mette, "Service", "partner");
    int tokens = 0;

    Fixture() { join(group, jonas); }

    std::string token() { return "t" + std::to_string(++tokens); }
    json groupNow() { return body(workspace, "Group", group); }
    json postNow(const std::string &id) { return body(group, "Post", id); }
    std::string newPost(const std::string &author, json properties = json::object())
    {
        properties["token"] = token();
        properties.emplace("body", "x");
        now += 1000;
        const auto answer = create(author, "Post", group, properties);
        return answer["created"]["new"]["id"];
    }
    json respond(const std::string &as, const std::string &post, const char *kind, const std::string &value)
    {
        return create(
            as, "Response", group, { { "token", token() }, { "postId", post }, { "kind", kind }, { "value", value } });
    }
    json responses() { return call(mette, "Response/get", { { "accountId", group } })["list"]; }
    json createdPost(json properties)
    {
        properties["token"] = token();
        return create(jonas, "Post", group, properties);
    }
    std::set<std::string> changed(const std::string &as, const std::string &type, const std::string &account,
        const std::string &since, const char *list)
    {
        return call(as, type + "/changes", { { "accountId", account }, { "sinceState", since } })[list]
            .get<std::set<std::string>>();
    }
    std::vector<std::string> query(json arguments)
    {
        arguments["accountId"] = group;
        return call(jonas, "Post/query", arguments)["ids"];
    }
    std::int64_t rows(const std::string &sql)
    {
        return must(store->readNow<std::int64_t>([&](ReadTransaction &t) -> Result<std::int64_t> {
            auto row = t.database().query(sql);
            row.step();
            return row.integer(0);
        }));
    }
};

std::string errorType(const json &answer)
{
    for (const char *refused : { "notCreated", "notUpdated", "notDestroyed" })
        if (answer.contains(refused) && !answer[refused].is_null())
            return (*answer[refused].begin())["type"];
    return answer.value("type", "none");
}

constexpr std::int64_t minute = 60'000;

json poll(const char *first, const char *second, const json &more = json::object())
{
    json poll { { "options", { { { "id", first }, { "text", "A" } }, { { "id", second }, { "text", "B" } } } } };
    poll.update(more);
    return poll;
}

std::string repeated(const char *text, int count)
{
    std::string all;
    while (count-- > 0)
        all += text;
    return all;
}

struct PostRow {
    const char *name;
    json properties;
    const char *wrong; // the property that is refused; null: it is fine
};
const std::vector<PostRow> posts {
    { "plain", { { "body", "x" } }, nullptr },
    { "title too long", { { "title", repeated("x", 201) } }, "title" },
    { "title of 200", { { "title", repeated("x", 200) } }, nullptr },
    { "title of 101 emoji is 202 units", { { "title", repeated("😀", 101) } }, "title" },
    { "title of 200 umlauts", { { "title", repeated("ü", 200) } }, nullptr },
    { "body too long", { { "body", repeated("x", 20'001) } }, "body" },
    { "NUL", { { "body", std::string("a\0b", 3) } }, "body" },
    { "null body", { { "body", nullptr } }, "body" },
    { "unknown kind", { { "kind", "rant" } }, "kind" },
    { "poll", { { "kind", "poll" }, { "poll", poll("a", "b") } }, nullptr },
    { "poll without poll", { { "kind", "poll" } }, "poll" },
    { "poll in an update", { { "poll", poll("a", "b") } }, "poll" },
    { "poll with one option",
        { { "kind", "poll" }, { "poll", { { "options", { { { "id", "a" }, { "text", "A" } } } } } } }, "poll" },
    { "poll with equal ids", { { "kind", "poll" }, { "poll", poll("a", "a") } }, "poll" },
    { "poll with more", { { "kind", "poll" }, { "poll", poll("a", "b", { { "x", 1 } }) } }, "poll" },
    { "praise", { { "kind", "praise" }, { "praised", { "m1" } } }, nullptr },
    { "praised in an update", { { "praised", { "m1" } } }, "praised" },
    { "topics", { { "topics", { "pumps", "größe" } } }, nullptr },
    { "topic with #", { { "topics", { "#pumps" } } }, "topics" },
    { "topic in upper case", { { "topics", { "Pumps" } } }, "topics" },
    { "mentions no ids", { { "mentions", { "a b" } } }, "mentions" },
    { "mentions no list", { { "mentions", "m1" } }, "mentions" },
    { "attachment unknown here",
        { { "attachments", { { { "blobId", "b1" }, { "name", "n" }, { "type", "t" }, { "size", 1 } } } } },
        "attachments" },
    { "attachment malformed", { { "attachments", { { { "blobId", "b1" } } } } }, "attachments" },
    { "parent unknown", { { "parentId", "p1" } }, "parentId" },
    { "already removed", { { "removed", true } }, "removed" },
    { "unknown property", { { "colour", "red" } }, "colour" },
    { "id", { { "id", "p1" } }, "id" },
};

} // namespace

// What is particular about each type (docs/protocol.md, "Types").
class JmapTypes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Posts and threads

    void aReplyCountsInItsThread()
    {
        Fixture f;
        const auto thread = f.newPost(f.mette);
        const auto reply = f.newPost(f.jonas, { { "parentId", thread } });
        const auto nested = f.newPost(f.mette, { { "parentId", reply } });
        QCOMPARE(f.postNow(nested)["threadId"], thread);
        QCOMPARE(f.postNow(thread)["replyCount"], 2);
        QCOMPARE(f.postNow(thread)["lastActivityAt"], f.postNow(nested)["createdAt"]);
        QCOMPARE(f.postNow(reply)["replyCount"], 0);
        QCOMPARE(f.postNow(reply)["lastActivityAt"], f.postNow(reply)["createdAt"]);
    }

    void destroyingAReplyTakesItBack()
    {
        Fixture f;
        const auto thread = f.newPost(f.mette);
        const auto first = f.newPost(f.jonas, { { "parentId", thread } });
        const auto second = f.newPost(f.jonas, { { "parentId", thread } });
        QCOMPARE(errorType(f.destroy(f.jonas, "Post", f.group, second)), "none");
        QCOMPARE(f.postNow(thread)["replyCount"], 1);
        QCOMPARE(f.postNow(thread)["lastActivityAt"], f.postNow(first)["createdAt"]);
        QCOMPARE(errorType(f.destroy(f.mette, "Post", f.group, thread)), "forbidden");
        QCOMPARE(errorType(f.destroy(f.jonas, "Post", f.group, first)), "none");
        QCOMPARE(f.postNow(thread)["lastActivityAt"], f.postNow(thread)["createdAt"]);
        QCOMPARE(errorType(f.destroy(f.mette, "Post", f.group, thread)), "none");
    }

    void aReplyThatWasAnsweredIsNotDestroyed()
    {
        Fixture f;
        const auto thread = f.newPost(f.mette);
        const auto reply = f.newPost(f.jonas, { { "parentId", thread } });
        f.newPost(f.mette, { { "parentId", reply } });
        QCOMPARE(errorType(f.destroy(f.jonas, "Post", f.group, reply)), "forbidden");
    }

    void removingEmptiesThePostAndKeepsItsPlace()
    {
        Fixture f;
        const auto thread = f.newPost(f.mette);
        const auto reply = f.newPost(f.jonas, { { "parentId", thread }, { "title", "t" } });
        const auto answer = f.update(f.mette, "Post", f.group, reply, { { "removed", true } }); // the owner
        QVERIFY(answer["updated"].contains(reply));
        const auto removed = f.postNow(reply);
        QCOMPARE(removed["title"], "");
        QCOMPARE(removed["body"], "");
        QCOMPARE(removed["threadId"], thread);
        QCOMPARE(f.postNow(thread)["replyCount"], 0);
        QCOMPARE(errorType(f.update(f.jonas, "Post", f.group, reply, { { "removed", false } })), "invalidProperties");
        QCOMPARE(errorType(f.update(f.jonas, "Post", f.group, reply, { { "body", "back" } })), "invalidProperties");
        QCOMPARE(errorType(f.destroy(f.jonas, "Post", f.group, reply)), "none");
        QCOMPARE(f.postNow(thread)["replyCount"], 0); // not taken off twice
    }

    void editingSaysWhen()
    {
        Fixture f;
        const auto id = f.newPost(f.jonas);
        f.now += minute;
        const auto answer = f.update(f.jonas, "Post", f.group, id, { { "body", "better" } });
        QCOMPARE(answer["updated"][id]["editedAt"], formatUtcDate(f.now));
        QCOMPARE(answer["updated"][id]["versions"].size(), 1U);
    }

    void whatAPostMayBe_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < posts.size(); ++row)
            QTest::newRow(posts[row].name) << int(row);
    }

    void whatAPostMayBe()
    {
        QFETCH(int, row);
        const auto &post = posts[std::size_t(row)];
        Fixture f;
        const auto answer = f.createdPost(post.properties);
        if (!post.wrong) {
            QVERIFY2(answer["created"].is_object(), answer.dump().c_str());
            return;
        }
        QCOMPARE(errorType(answer), "invalidProperties");
        QCOMPARE(answer["notCreated"]["new"]["properties"], json({ post.wrong }));
    }

    void repliesAreUpdates()
    {
        Fixture f;
        const auto thread = f.newPost(f.mette);
        QCOMPARE(errorType(f.createdPost({ { "parentId", thread }, { "kind", "question" } })), "invalidProperties");
    }

    void anAttachmentHasTheSizeThatWasUploaded()
    {
        Fixture f;
        (void)f.store->writeNow<int>([&](WriteTransaction &t) -> Result<int> {
            BlobStore::record(t, { f.group, "b1", 77, "image/png", f.jonas, f.now });
            return 0;
        });
        const auto answer = f.createdPost({ { "attachments",
            { { { "blobId", "b1" }, { "name", "a.png" }, { "type", "image/png" }, { "size", 1 } } } } });
        QCOMPARE(answer["created"]["new"]["attachments"][0]["size"], 77);
    }

    void nothingNewInAnArchivedGroup()
    {
        Fixture f;
        const auto id = f.newPost(f.jonas);
        f.update(f.mette, "Group", f.workspace, f.group, { { "archivedAt", formatUtcDate(f.now) } });
        QCOMPARE(errorType(f.createdPost({ { "body", "x" } })), "forbidden");
        QCOMPARE(errorType(f.respond(f.jonas, id, "reaction", "👍")), "forbidden");
        QCOMPARE(errorType(f.update(f.jonas, "Post", f.group, id, { { "body", "y" } })), "forbidden");
        QCOMPARE(errorType(f.create(f.mette, "Membership", f.group, { { "memberId", f.member("New") } })), "forbidden");
        QCOMPARE(errorType(f.update(f.jonas, "Post", f.group, id, { { "removed", true } })), "none");
    }

    // Idempotency

    void aTokenIsTheAuthorsInOneAccount()
    {
        Fixture f;
        const json post { { "token", "same" }, { "body", "x" } };
        const auto first = f.create(f.jonas, "Post", f.group, post)["created"]["new"]["id"];
        const auto again = f.create(f.jonas, "Post", f.group, post);
        QCOMPARE(again["notCreated"]["new"]["type"], "alreadyExists");
        QCOMPARE(again["notCreated"]["new"]["existingId"], first);
        QCOMPARE(again["newState"], again["oldState"]);
        QCOMPARE(errorType(f.create(f.mette, "Post", f.group, post)), "none"); // another author
        const auto other = f.TestWorkspace::group(f.jonas, "Other");
        QCOMPARE(errorType(f.create(f.jonas, "Post", other, post)), "none"); // another account
    }

    void aRefusedCreateDoesNotUseItsToken()
    {
        Fixture f;
        QCOMPARE(errorType(f.create(f.jonas, "Post", f.group, { { "token", "a" }, { "kind", "rant" } })),
            "invalidProperties");
        QCOMPARE(errorType(f.create(f.jonas, "Post", f.group, { { "token", "a" }, { "body", "x" } })), "none");
    }

    // Responses

    void aReactionIsThereOnce()
    {
        Fixture f;
        const auto post = f.newPost(f.mette);
        const auto first = f.respond(f.jonas, post, "reaction", "👍")["created"]["new"]["id"];
        QCOMPARE(f.respond(f.jonas, post, "reaction", "👍")["notCreated"]["new"]["existingId"], first);
        QCOMPARE(errorType(f.respond(f.jonas, post, "reaction", "🎉")), "none");
        QCOMPARE(errorType(f.respond(f.mette, post, "reaction", "👍")), "none");
        QCOMPARE(f.responses().size(), 3u);
        QCOMPARE(errorType(f.respond(f.jonas, "p1", "reaction", "👍")), "invalidProperties");
    }

    void aVoteReplacesTheEarlierOne()
    {
        Fixture f;
        const json options { { { "id", "a" }, { "text", "A" } }, { { "id", "b" }, { "text", "B" } } };
        const auto single = f.newPost(f.mette, { { "kind", "poll" }, { "poll", { { "options", options } } } });
        const auto many
            = f.newPost(f.mette, { { "kind", "poll" }, { "poll", { { "options", options }, { "multiple", true } } } });
        const auto first = f.respond(f.jonas, single, "vote", "a")["created"]["new"]["id"].get<std::string>();
        f.respond(f.mette, single, "vote", "a");
        const auto since = f.state(f.jonas, "Response", f.group);
        f.respond(f.jonas, single, "vote", "b");
        QCOMPARE(f.changed(f.jonas, "Response", f.group, since, "destroyed"), std::set<std::string> { first });
        QCOMPARE(f.responses().size(), 2u);
        f.respond(f.jonas, many, "vote", "a");
        f.respond(f.jonas, many, "vote", "b");
        QCOMPARE(f.responses().size(), 4u);
        QCOMPARE(errorType(f.respond(f.jonas, many, "vote", "c")), "invalidProperties");
        QCOMPARE(errorType(f.respond(f.jonas, f.newPost(f.mette), "vote", "a")), "invalidProperties");
    }

    void aClosedPollTakesNoVote()
    {
        Fixture f;
        const json options { { { "id", "a" }, { "text", "A" } }, { { "id", "b" }, { "text", "B" } } };
        const auto poll = f.newPost(f.mette,
            { { "kind", "poll" },
                { "poll", { { "options", options }, { "closesAt", formatUtcDate(f.now + minute) } } } });
        QCOMPARE(errorType(f.respond(f.jonas, poll, "vote", "a")), "none");
        f.now += 2 * minute;
        QCOMPARE(errorType(f.respond(f.mette, poll, "vote", "a")), "forbidden");
    }

    void acceptingAnAnswerSetsIt()
    {
        Fixture f;
        const auto priya = f.member("Priya");
        f.join(f.group, priya);
        const auto question = f.newPost(f.jonas, { { "kind", "question" } });
        const auto first = f.newPost(f.mette, { { "parentId", question } });
        const auto second = f.newPost(priya, { { "parentId", question } });
        QCOMPARE(errorType(f.respond(priya, question, "accept", second)), "forbidden");
        QCOMPARE(errorType(f.respond(f.jonas, question, "accept", question)), "invalidProperties");
        QCOMPARE(errorType(f.respond(f.jonas, first, "accept", second)), "invalidProperties");
        f.respond(f.jonas, question, "accept", first);
        QCOMPARE(f.postNow(question)["answerId"], first);
        const auto other = f.respond(f.mette, question, "accept", second)["created"]["new"]["id"]; // the owner
        QCOMPARE(f.postNow(question)["answerId"], second);
        QCOMPARE(f.responses().size(), 1u);
        QCOMPARE(errorType(f.destroy(f.mette, "Response", f.group, other)), "none");
        QCOMPARE(f.postNow(question)["answerId"], nullptr);
        // When the answer goes, so does its acceptance.
        f.respond(f.jonas, question, "accept", second);
        QCOMPARE(errorType(f.destroy(priya, "Post", f.group, second)), "none");
        QCOMPARE(f.postNow(question)["answerId"], nullptr);
        QCOMPARE(f.responses().size(), 0u);
    }

    void responsesGoWithTheirPost()
    {
        Fixture f;
        const auto post = f.newPost(f.jonas);
        f.respond(f.mette, post, "reaction", "👍");
        QCOMPARE(errorType(f.destroy(f.jonas, "Post", f.group, post)), "none");
        QCOMPARE(f.responses().size(), 0u);
    }

    // Groups and memberships

    void aNewGroupBelongsToItsCreator()
    {
        Fixture f;
        const auto answer = f.create(
            f.jonas, "Group", f.workspace, { { "token", "g" }, { "name", "Canteen" }, { "kind", "community" } });
        const auto id = answer["created"]["new"]["id"].get<std::string>();
        QCOMPARE(answer["created"]["new"]["memberCount"], 1);
        QCOMPARE(answer["created"]["new"]["ownerId"], f.jonas);
        QCOMPARE(answer["created"]["new"], [&] {
            auto body = f.body(f.workspace, "Group", id);
            for (const char *given : { "token", "name", "kind" })
                body.erase(given);
            return body;
        }());
        const auto members = f.call(f.jonas, "Membership/get", { { "accountId", id } })["list"];
        QCOMPARE(members.size(), 1u);
        QCOMPARE(members[0]["role"], "owner");
    }

    void joiningAndLeavingAreToldToTheMemberAndTheGroup()
    {
        Fixture f;
        const auto priya = f.member("Priya");
        const auto marks = f.state(priya, "ReadMark", priya);
        f.now += minute;
        const auto joined = f.create(priya, "Membership", f.group, { { "memberId", priya } });
        const auto id = joined["created"]["new"]["id"].get<std::string>();
        QCOMPARE(f.groupNow()["memberCount"], 3);
        QCOMPARE(f.changed(priya, "ReadMark", priya, marks, "created"), std::set<std::string> { f.group });
        QCOMPARE(f.body(priya, "ReadMark", f.group)["upTo"], formatUtcDate(f.now));

        const auto again = f.create(priya, "Membership", f.group, { { "memberId", priya } });
        QCOMPARE(again["notCreated"]["new"]["existingId"], id);

        const auto since = f.state(priya, "ReadMark", priya);
        QCOMPARE(errorType(f.destroy(priya, "Membership", f.group, id)), "none");
        QCOMPARE(f.groupNow()["memberCount"], 2);
        QCOMPARE(f.changed(priya, "ReadMark", priya, since, "destroyed"), std::set<std::string> { f.group });
        // And once more, with the same id for the ReadMark.
        const auto away = f.state(priya, "ReadMark", priya);
        f.join(f.group, priya);
        QCOMPARE(f.changed(priya, "ReadMark", priya, away, "created"), std::set<std::string> { f.group });
    }

    void guestsMakeThePerimeter()
    {
        Fixture f;
        const auto guest = f.member("Priya", "guest");
        QCOMPARE(f.groupNow()["firms"], json::array());
        const auto id = f.join(f.group, guest);
        QCOMPARE(f.groupNow()["firms"], json({ "Nordlys Logistics" }));
        QCOMPARE(f.groupNow()["guestCount"], 1);
        QCOMPARE(f.groupNow()["memberCount"], 2);
        f.update(f.mette, "Member", f.workspace, guest, { { "firm", "Sund Consulting" } });
        QCOMPARE(f.groupNow()["firms"], json({ "Sund Consulting" }));
        f.update(f.mette, "Member", f.workspace, guest, { { "role", "member" }, { "firm", nullptr } });
        QCOMPARE(f.groupNow()["firms"], json::array());
        QCOMPARE(f.groupNow()["guestCount"], 0);
        QCOMPARE(f.groupNow()["memberCount"], 3);
        QCOMPARE(errorType(f.destroy(f.mette, "Membership", f.group, id)), "none");
        QCOMPARE(f.groupNow()["memberCount"], 2);
    }

    void guestsAreKeptOutOfWhatIsNotForThem()
    {
        Fixture f;
        const auto guest = f.member("Priya", "guest");
        const auto team = f.TestWorkspace::group(f.mette, "Team", "team");
        QCOMPARE(errorType(f.create(f.mette, "Membership", team, { { "memberId", guest } })), "forbidden");
        QCOMPARE(
            errorType(f.create(f.mette, "Membership", f.group, { { "memberId", guest }, { "role", "moderator" } })),
            "forbidden");
        const auto id = f.join(f.group, guest);
        QCOMPARE(errorType(f.update(f.mette, "Membership", f.group, id, { { "role", "owner" } })), "forbidden");
        QCOMPARE(
            errorType(f.update(f.mette, "Group", f.workspace, f.group, { { "ownerId", guest } })), "invalidProperties");
        QCOMPARE(errorType(f.create(f.mette, "Membership", f.group, { { "memberId", f.member("A", "advisor") } })),
            "forbidden");
        // Nor does a member of a team become one.
        f.join(team, f.jonas);
        QCOMPARE(errorType(f.update(f.mette, "Member", f.workspace, f.jonas, { { "role", "guest" }, { "firm", "X" } })),
            "invalidProperties");
        QCOMPARE(errorType(f.update(f.mette, "Member", f.workspace, f.jonas, { { "role", "advisor" } })),
            "invalidProperties");
        QCOMPARE(errorType(f.create(f.mette, "Member", f.workspace, { { "name", "G" }, { "role", "guest" } })),
            "invalidProperties");
    }

    void anOwnerCanBeNamedAndCanLeave()
    {
        Fixture f;
        QCOMPARE(errorType(f.update(f.mette, "Group", f.workspace, f.group, { { "ownerId", f.member("Out") } })),
            "invalidProperties");
        QCOMPARE(errorType(f.update(f.mette, "Group", f.workspace, f.group, { { "ownerId", f.jonas } })), "none");
        const auto members = f.call(f.jonas, "Membership/get", { { "accountId", f.group } })["list"];
        for (const auto &membership : members)
            QCOMPARE(membership["role"], "owner");
        const auto jonas = members[0]["memberId"] == f.jonas ? members[0] : members[1];
        QCOMPARE(errorType(f.destroy(f.jonas, "Membership", f.group, jonas["id"])), "none");
        QCOMPARE(f.groupNow()["ownerId"], nullptr);
    }

    // What a viewer sees

    void aGuestHearsOfMembersAsTheyComeAndGo()
    {
        Fixture f;
        const auto guest = f.member("Priya", "guest");
        const auto since = f.state(guest, "Member", f.workspace);
        const auto inGroup = f.join(f.group, guest);
        auto updated = f.changed(guest, "Member", f.workspace, since, "updated");
        QVERIFY(updated.contains(f.mette) && updated.contains(f.jonas));

        const auto before = f.state(guest, "Member", f.workspace);
        const auto newcomer = f.member("New");
        QVERIFY(!f.changed(guest, "Member", f.workspace, before, "created").contains(newcomer));
        const auto joined = f.join(f.group, newcomer);
        QVERIFY(f.changed(guest, "Member", f.workspace, before, "created").contains(newcomer));

        const auto known = f.state(guest, "Member", f.workspace);
        QCOMPARE(errorType(f.destroy(f.mette, "Membership", f.group, joined)), "none");
        QVERIFY(f.changed(guest, "Member", f.workspace, known, "destroyed").contains(newcomer));

        const auto last = f.state(guest, "Member", f.workspace);
        QCOMPARE(errorType(f.destroy(f.mette, "Membership", f.group, inGroup)), "none");
        const auto gone = f.changed(guest, "Member", f.workspace, last, "destroyed");
        QVERIFY(gone.contains(f.mette) && gone.contains(f.jonas) && !gone.contains(guest));
        QVERIFY(f.changed(guest, "Group", f.workspace, "0", "created").empty());
    }

    void aGuestSeesNoAddressesAndCannotSearchForStrangers()
    {
        Fixture f;
        f.update(f.mette, "Member", f.workspace, f.jonas, { { "email", "jonas@example.org" } });
        const auto stranger = f.member("Stranger");
        const auto guest = f.member("Priya", "guest");
        f.join(f.group, guest);
        const auto list = f.call(guest, "Member/get", { { "accountId", f.workspace } })["list"];
        QCOMPARE(list.size(), 3u);
        for (const auto &member : list)
            QCOMPARE(member["email"], nullptr);
        const auto found = f.call(guest, "Member/query", { { "accountId", f.workspace }, { "calculateTotal", true } });
        QCOMPARE(found["total"], 3);
        QVERIFY(!found.dump().contains(stranger));
    }

    void aGroupThatBecomesInviteOnlyIsDestroyedForOthers()
    {
        Fixture f;
        const auto other = f.member("Other");
        const auto since = f.state(other, "Group", f.workspace);
        f.update(f.mette, "Group", f.workspace, f.group, { { "join", "invite" } });
        QCOMPARE(f.changed(other, "Group", f.workspace, since, "destroyed"), std::set<std::string> { f.group });
        QCOMPARE(f.changed(f.jonas, "Group", f.workspace, since, "updated"), std::set<std::string> { f.group });
        const auto open = f.state(other, "Group", f.workspace);
        f.update(f.mette, "Group", f.workspace, f.group, { { "join", "request" } });
        QCOMPARE(f.changed(other, "Group", f.workspace, open, "updated"), std::set<std::string> { f.group });
    }

    // Members

    void anAddressIsOnePersons()
    {
        Fixture f;
        const json person { { "name", "P" }, { "email", "Mette@Example.org" } };
        QCOMPARE(errorType(f.create(f.mette, "Member", f.workspace, person)), "none");
        QCOMPARE(
            errorType(f.create(f.mette, "Member", f.workspace, { { "name", "Q" }, { "email", "mette@example.ORG" } })),
            "invalidProperties");
        QCOMPARE(errorType(f.update(f.mette, "Member", f.workspace, f.jonas, { { "email", "mette@example.org" } })),
            "invalidProperties");
        QCOMPARE(errorType(f.update(f.mette, "Member", f.workspace, f.jonas, { { "email", "not an address" } })),
            "invalidProperties");
        QCOMPARE(
            errorType(f.update(f.mette, "Member", f.workspace, f.jonas, { { "email", "jonas@example.org" } })), "none");
        QCOMPARE(f.rows("SELECT count(*) FROM credential"), 2);
        QCOMPARE(errorType(f.update(f.mette, "Member", f.workspace, f.jonas, { { "email", nullptr } })), "none");
        QCOMPARE(f.rows("SELECT count(*) FROM credential"), 1);
    }

    void whoIsDisabledLosesTheirDevices()
    {
        Fixture f;
        const auto device = f.arrange([&](Workspace &w) { return w.addDevice(f.jonas, "laptop", "linux"); });
        (void)f.store->writeNow<int>([&](WriteTransaction &t) -> Result<int> {
            return t.database().run("INSERT INTO device_token VALUES (?, ?, 'hash', 0, 0)", device, f.jonas);
        });
        std::vector<Change> seen;
        f.store->onCommit([&](std::vector<Change> changes) { seen = std::move(changes); });
        f.update(f.mette, "Member", f.workspace, f.jonas, { { "state", "disabled" } });
        QCOMPARE(f.rows("SELECT count(*) FROM device_token"), 0);
        const auto devices = std::ranges::find(seen, std::string("Device"), &Change::type);
        QVERIFY(devices != seen.end()); // by which their connections are closed
        QCOMPARE(devices->destroyed, std::vector<std::string> { device });
    }

    void aDeviceTakesItsTokenWithIt()
    {
        Fixture f;
        const auto device = f.arrange([&](Workspace &w) { return w.addDevice(f.jonas, "laptop", "linux"); });
        (void)f.store->writeNow<int>([&](WriteTransaction &t) -> Result<int> {
            return t.database().run("INSERT INTO device_token VALUES (?, ?, 'hash', 0, 0)", device, f.jonas);
        });
        QCOMPARE(errorType(f.destroy(f.jonas, "Device", f.jonas, device)), "none");
        QCOMPARE(f.rows("SELECT count(*) FROM device_token"), 0);
    }

    void namesOfAccountsFollow()
    {
        Fixture f;
        const auto names = [&] {
            std::set<std::string> all;
            for (const auto &account : f.must(f.store->readNow<std::vector<AccountEntry>>(
                     [&](ReadTransaction &t) -> Result<std::vector<AccountEntry>> {
                         return accountsOf(t, f.workspace, f.jonas);
                     })))
                all.insert(account.name);
            return all;
        };
        QCOMPARE(names(), (std::set<std::string> { "Halvorsen Pumps", "Jonas", "Service" }));
        f.update(f.mette, "Group", f.workspace, f.group, { { "name", "Repairs" } });
        f.update(f.jonas, "Member", f.workspace, f.jonas, { { "name", "Jonas Lind" } });
        QCOMPARE(names(), (std::set<std::string> { "Halvorsen Pumps", "Jonas Lind", "Repairs" }));
    }

    // One's own

    void readMarksHaveALimit()
    {
        Fixture f;
        json seen = json::object();
        for (int i = 0; i < 500; ++i)
            seen["p" + std::to_string(i)] = true;
        QCOMPARE(errorType(f.update(f.jonas, "ReadMark", f.jonas, f.group, { { "seen", seen } })), "none");
        QCOMPARE(
            errorType(f.update(f.jonas, "ReadMark", f.jonas, f.group, { { "seen/more", true } })), "invalidProperties");
        QCOMPARE(errorType(f.update(f.jonas, "ReadMark", f.jonas, f.group,
                     { { "upTo", formatUtcDate(f.now) }, { "seen", json::object() } })),
            "none");
        QCOMPARE(errorType(f.update(f.jonas, "ReadMark", f.jonas, f.group, { { "upTo", "yesterday" } })),
            "invalidProperties");
    }

    void preferencesAreChecked()
    {
        Fixture f;
        const auto hours = [](const char *from, json days) {
            return json { { "quietHours", { { "from", from }, { "to", "07:30" }, { "days", std::move(days) } } } };
        };
        const std::vector<std::pair<json, bool>> patches { { { { "theme", "light" } }, true },
            { { { "theme", "pink" } }, false }, { { { "groupLevels/g1", "none" } }, true },
            { { { "groupLevels/g1", "loud" } }, false }, { hours("18:00", { 1, 7 }), true },
            { hours("24:00", { 1 }), false }, { hours("18:00", { 8 }), false }, { hours("18:0", { 1 }), false },
            { { { "quietHours", nullptr } }, true } };
        for (const auto &[patch, good] : patches) {
            const auto answer = f.update(f.jonas, "Preference", f.jonas, "singleton", patch);
            QCOMPARE(errorType(answer), std::string(good ? "none" : "invalidProperties"));
        }
    }

    // Queries

    void postsAreFilteredAndSorted()
    {
        Fixture f;
        const auto a = f.newPost(f.mette, { { "kind", "question" } });
        const auto middle = formatUtcDate(f.now + 500);
        const auto b = f.newPost(f.jonas);
        const auto c = f.newPost(f.jonas, { { "parentId", a } });
        const auto d = f.newPost(f.mette, { { "parentId", c } });
        using Ids = std::vector<std::string>;
        const auto sorted = [](const char *property, bool ascending) {
            return json::array({ { { "property", property }, { "isAscending", ascending } } });
        };
        const auto newest = sorted("createdAt", false);
        QCOMPARE(f.query({ { "sort", newest } }), (Ids { d, c, b, a }));
        QCOMPARE(f.query({ { "sort", sorted("createdAt", true) } }), (Ids { a, b, c, d }));
        QCOMPARE(f.query({ { "filter", { { "parentId", nullptr } } }, { "sort", newest } }), (Ids { b, a }));
        QCOMPARE(f.query({ { "filter", { { "parentId", nullptr } } }, { "sort", sorted("lastActivityAt", false) } }),
            (Ids { a, b }));
        QCOMPARE(f.query({ { "sort", sorted("lastActivityAt", true) } }).size(), 4u);
        QCOMPARE(f.query({ { "filter", { { "threadId", a } } }, { "sort", newest } }), (Ids { d, c, a }));
        QCOMPARE(f.query({ { "filter", { { "parentId", c } } } }), Ids { d });
        QCOMPARE(f.query({ { "filter", { { "parentId", a } } } }), Ids { c });
        QCOMPARE(f.query({ { "filter", { { "kind", "question" } } } }), Ids { a });
        QCOMPARE(f.query({ { "filter", { { "authorId", f.jonas } } }, { "sort", newest } }), (Ids { c, b }));
        QCOMPARE(f.query({ { "filter", { { "before", middle } } } }), Ids { a });
        QCOMPARE(f.query({ { "filter", { { "after", middle } } }, { "sort", newest } }), (Ids { d, c, b }));
        const json or_ { { "operator", "OR" },
            { "conditions", { { { "kind", "question" } }, { { "parentId", c } } } } };
        QCOMPARE(f.query({ { "filter", or_ }, { "sort", newest } }), (Ids { d, a }));
        QCOMPARE(f.query({ { "filter", { { "operator", "NOT" }, { "conditions", { or_ } } } }, { "sort", newest } }),
            (Ids { c, b }));
        // Windows
        QCOMPARE(f.query({ { "sort", newest }, { "position", 1 }, { "limit", 2 } }), (Ids { c, b }));
        QCOMPARE(f.query({ { "sort", newest }, { "position", -1 } }), Ids { a });
        QCOMPARE(f.query({ { "sort", newest }, { "position", 9 } }), Ids());
        QCOMPARE(f.query({ { "sort", newest }, { "anchor", c }, { "anchorOffset", 1 }, { "limit", 1 } }), Ids { b });
        QCOMPARE(f.query({ { "sort", newest }, { "anchor", c }, { "anchorOffset", -9 }, { "limit", 1 } }), Ids { d });
        QCOMPARE(
            f.call(f.jonas, "Post/query", { { "accountId", f.group }, { "anchor", "p1" } })["type"], "anchorNotFound");
        QCOMPARE(f.call(f.jonas, "Post/query",
                     { { "accountId", f.group }, { "calculateTotal", true }, { "limit", 0 } })["total"],
            4);
    }

    void membersAreFilteredAndSorted()
    {
        Fixture f;
        f.arrange([](Workspace &w) {
            return w.addMember({ { "name", "anna" }, { "place", "Odense" }, { "department", "Sales" } });
        });
        const auto query = [&](json filter) {
            const auto ids = f.call(f.jonas, "Member/query",
                { { "accountId", f.workspace }, { "filter", filter },
                    { "sort", { { { "property", "name" } } } } })["ids"];
            std::vector<std::string> names;
            for (const auto &id : ids)
                names.push_back(f.body(f.workspace, "Member", id)["name"]);
            return names;
        };
        QCOMPARE(query(nullptr), (std::vector<std::string> { "anna", "Jonas", "Mette" }));
        QCOMPARE(query({ { "place", "Odense" } }), std::vector<std::string> { "anna" });
        QCOMPARE(query({ { "department", "Sales" }, { "state", "active" } }), std::vector<std::string> { "anna" });
        QCOMPARE(query({ { "role", "admin" } }), std::vector<std::string> { "Mette" });
    }

    // The server's own way in

    void importsWriteThePast()
    {
        Fixture f;
        const auto author
            = f.arrange([](Workspace &w) { return w.addMember({ { "name", "Gone" }, { "state", "placeholder" } }); });
        const auto archive = f.arrange(
            [](Workspace &w) { return w.addGroup("", { { "name", "Archive" }, { "kind", "community" } }); });
        const auto at = f.now - 1000 * minute;
        const auto add = [&](std::int64_t when, json properties) {
            return f.arrange([&](Workspace &w) { return w.addPost(archive, author, properties, when); });
        };
        const auto thread = add(at, { { "body", "old" }, { "token", "mail-1" } });
        const auto late = add(at + 10 * minute, { { "parentId", thread } });
        add(at + 5 * minute, { { "parentId", thread } }); // out of order
        QCOMPARE(add(at, { { "body", "again" }, { "token", "mail-1" } }), thread);
        const auto body = f.body(archive, "Post", thread);
        QCOMPARE(body["createdAt"], formatUtcDate(at));
        QCOMPARE(body["replyCount"], 2);
        QCOMPARE(body["lastActivityAt"], f.body(archive, "Post", late)["createdAt"]);
        QCOMPARE(f.body(f.workspace, "Group", archive)["memberCount"], 0);
        QVERIFY(!f.store->writeNow<std::string>([&](WriteTransaction &t) -> Result<std::string> {
            return Workspace(t, f.environment).addPost(archive, author, { { "kind", "rant" } }, at);
        }));
    }

    void textThatIsNotUtf8IsMended()
    {
        Fixture f;
        const auto id = f.post(f.group, f.jonas, { { "body", "caf\xe9" } });
        QCOMPARE(f.postNow(id)["body"], "caf\xef\xbf\xbd");
    }

    void aWorkspaceIsFoundedOnce()
    {
        Fixture f;
        const auto again = f.store->writeNow<std::string>(
            [&](WriteTransaction &t) -> Result<std::string> { return Workspace(t, f.environment).found("Another"); });
        QCOMPARE(again.error().code, "exists");
    }

    // Ids and times

    void ulidsSortByTime()
    {
        std::int64_t now = 1'469'918'176'385; // the example of the specification: 01ARYZ6S41...
        std::uint64_t random = ~0ull - 1;
        UlidSource source([&] { return now; }, [&] { return random; });
        std::string last = source.next();
        QVERIFY(last.starts_with("01ARYZ6S41"));
        QCOMPARE(last.size(), 26u);
        for (int i = 0; i < 1000; ++i) { // over the end of the low half, and while the clock steps back
            now += i % 7 == 3 ? -5 : i % 5 == 0;
            auto next = source.next();
            QVERIFY(next > last);
            last = std::move(next);
        }
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again"); // empty: not a UTCDate
        const auto row = [](const char *text, const char *again) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(again);
        };
        row("2026-01-31T12:00:00Z", "2026-01-31T12:00:00Z");
        row("2026-01-31T12:00:00.000Z", "2026-01-31T12:00:00Z");
        row("2026-01-31T12:00:00.5Z", "2026-01-31T12:00:00.500Z");
        row("2026-01-31T12:00:00.123456Z", "2026-01-31T12:00:00.123Z");
        row("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z");
        row("2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z");
        for (const char *bad : { "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-31T24:00:00Z",
                 "2026-01-31T12:00:00", "2026-01-31T12:00:00+01:00", "2026-01-31t12:00:00z", "2026-01-31 12:00:00Z",
                 "2026-01-31T12:00:00.Z", "" })
            row(bad, "");
    }

    void times()
    {
        QFETCH(QString, text);
        QFETCH(QString, again);
        const auto time = parseUtcDate(text.toStdString());
        QCOMPARE(time ? QString::fromStdString(formatUtcDate(*time)) : QString(), again);
    }
};

QTEST_GUILESS_MAIN(JmapTypes)
#include "jmap_types.moc"
