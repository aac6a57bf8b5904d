#include "server/push/Hub.h"
#include "server/store/BlobStore.h"
#include "server/types/UtcDate.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

#include <algorithm>

using namespace atriumd;
using namespace atriumd::test;
using nlohmann::json;

namespace {

// A partner group with a thread that began before a guest's historyFrom and goes on after it, and one
// that began later. Another guest sees everything.
struct Fixture : TestWorkspace {
    std::string owner = member("Owner");
    std::string sponsor = member("Sponsor");
    std::string steward = member("Steward", "communityManager");
    std::string guest = member("Priya", "guest");
    std::string other = member("Nils", "guest");
    std::string group = TestWorkspace::group(owner, "Pilot", "partner", "invite");
    std::string sponsorship = join(group, sponsor);
    int tokens = 0;

    std::string oldFile = file(owner, '0'), newFile = file(owner, '1');
    std::string old = post(group, owner,
        { { "title", "Before" }, { "kind", "question" }, { "body", "secret words" },
            { "attachments", { attachment(oldFile) } } });
    std::string oldReply = post(group, sponsor, { { "parentId", old }, { "body", "secret words" } });
    std::string oldReaction = react(owner, oldReply);
    std::string from = moment(now + 1000);
    std::string membership = add(guest, { { "historyFrom", from }, { "sponsorId", sponsor } });
    std::string otherMembership = add(other, json::object());
    std::string start = post(group, owner,
        { { "title", "After" }, { "kind", "question" }, { "body", "words" },
            { "attachments", { attachment(newFile) } } });
    std::string reply = post(group, sponsor, { { "parentId", start }, { "body", "words" } });
    std::string reaction = react(owner, reply);
    std::string lateReply = post(group, sponsor, { { "parentId", old }, { "body", "secret words" } });
    std::string lateReaction = react(sponsor, old);

    std::string token() { return "t" + std::to_string(++tokens); }
    static std::string moment(std::int64_t at) { return formatUtcDate(at); }
    std::string add(const std::string &who, json properties)
    {
        now += 1000;
        properties["memberId"] = who;
        properties["until"] = formatUtcDate(now + std::int64_t(100) * 24 * 3600 * 1000);
        const auto answer = create(owner, "Membership", group, properties);
        if (answer["created"].is_null())
            throw std::runtime_error(answer.dump());
        return answer["created"]["new"]["id"];
    }
    json change(const std::string &as, json historyFrom)
    {
        return update(as, "Membership", group, membership, { { "historyFrom", std::move(historyFrom) } });
    }
    std::string react(const std::string &who, const std::string &post)
    {
        return arrange([&](Workspace &helper) {
            return helper.addResponse(
                group, who, { { "postId", post }, { "kind", "reaction" }, { "value", "👍" } }, now);
        });
    }
    std::string file(const std::string &who, char digit)
    {
        const Blob blob { group, "b" + std::string(64, digit), 3, "text/plain", who, now };
        must(store->writeNow<bool>([&](WriteTransaction &transaction) -> Result<bool> {
            BlobStore::record(transaction, blob);
            return true;
        }));
        return blob.blobId;
    }
    static json attachment(const std::string &blobId)
    {
        return { { "blobId", blobId }, { "name", "a.txt" }, { "type", "text/plain" }, { "size", 3 } };
    }
    // The ids in a list of an answer, in order; of objects or as they are.
    static std::vector<std::string> ids(const json &list)
    {
        std::vector<std::string> found;
        for (const auto &one : list)
            found.push_back(one.is_string() ? one.get<std::string>() : one["id"].get<std::string>());
        std::ranges::sort(found);
        return found;
    }
    static std::vector<std::string> sorted(std::vector<std::string> list)
    {
        std::ranges::sort(list);
        return list;
    }
    std::vector<std::string> seen(const std::string &as, const std::string &type)
    {
        return ids(call(as, type + "/get", { { "accountId", group } })["list"]);
    }
    json since(const std::string &as, const std::string &type, const std::string &state)
    {
        return call(as, type + "/changes", { { "accountId", group }, { "sinceState", state } });
    }
    std::vector<json> told(const std::string &who)
    {
        return call(who, "Notification/get", { { "accountId", who } })["list"];
    }
    std::vector<std::string> everything() const { return sorted({ old, oldReply, lateReply, start, reply }); }
    std::vector<std::string> sinceThen() const { return sorted({ start, reply }); }
};

std::string text(const json &answer, const std::string &id)
{
    auto text = answer.dump();
    for (auto at = text.find(id); at != std::string::npos; at = text.find(id))
        text.replace(at, id.size(), "ID");
    return text;
}

} // namespace

// A guest sees a group's history from a moment on, and nothing of what began before.
class JmapHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsThere()
    {
        Fixture f;
        QCOMPARE(f.seen(f.other, "Post"), f.everything());
        QCOMPARE(f.seen(f.owner, "Post"), f.everything());
        QCOMPARE(f.seen(f.guest, "Post"), f.sinceThen());
        QCOMPARE(f.seen(f.guest, "Response"), std::vector { f.reaction });
        QCOMPARE(f.seen(f.other, "Response").size(), 3U);
        for (const auto &[type, hidden] : std::map<std::string, std::vector<std::string>> {
                 { "Post", { f.old, f.oldReply, f.lateReply } }, { "Response", { f.oldReaction, f.lateReaction } } }) {
            const auto answer = f.call(f.guest, type + "/get", { { "accountId", f.group }, { "ids", hidden } });
            QVERIFY(answer["list"].empty());
            QCOMPARE(answer["notFound"], json(hidden));
        }
    }

    void whatIsFound_data()
    {
        QTest::addColumn<QString>("filter"); // with OLD and START for their ids
        QTest::addColumn<int>("sees");
        QTest::addColumn<int>("otherSees");
        QTest::newRow("all") << "null" << 2 << 5;
        QTest::newRow("threads") << R"({"parentId":null})" << 1 << 2;
        QTest::newRow("an older thread") << R"({"threadId":"OLD"})" << 0 << 3;
        QTest::newRow("a newer thread") << R"({"threadId":"START"})" << 2 << 2;
        QTest::newRow("replies in an older one") << R"({"parentId":"OLD"})" << 0 << 2;
        QTest::newRow("not in an older one") << R"({"operator":"NOT","conditions":[{"threadId":"OLD"}]})" << 2 << 2;
        QTest::newRow("questions") << R"({"kind":"question"})" << 1 << 2;
    }
    void whatIsFound()
    {
        QFETCH(QString, filter);
        QFETCH(int, sees);
        QFETCH(int, otherSees);
        Fixture f;
        filter.replace(QLatin1String("OLD"), QString::fromStdString(f.old));
        filter.replace(QLatin1String("START"), QString::fromStdString(f.start));
        const auto given = json::parse(filter.toStdString());
        for (const char *sort : { "createdAt", "lastActivityAt" })
            for (const auto &[who, count] : { std::pair { f.guest, sees }, std::pair { f.other, otherSees } }) {
                const auto answer = f.call(who, "Post/query",
                    { { "accountId", f.group }, { "filter", given }, { "calculateTotal", true },
                        { "sort", json::array({ json { { "property", sort } } }) } });
                QCOMPARE(int(answer["ids"].size()), count);
                QCOMPARE(answer["total"], count);
            }
        QCOMPARE(
            f.call(f.guest, "Post/query", { { "accountId", f.group }, { "anchor", f.old } })["type"], "anchorNotFound");
    }

    void changesSayNothingOfOlderThreads()
    {
        Fixture f;
        const auto posts = f.state(f.guest, "Post", f.group), responses = f.state(f.guest, "Response", f.group);
        QCOMPARE(Fixture::ids(f.since(f.guest, "Post", "0")["created"]), f.sinceThen());
        QCOMPARE(Fixture::ids(f.since(f.guest, "Response", "0")["created"]), std::vector { f.reaction });

        f.update(f.owner, "Post", f.group, f.old, { { "body", "other secret words" } });
        const auto another = f.post(f.group, f.owner, { { "parentId", f.oldReply }, { "body", "x" } });
        f.update(f.sponsor, "Post", f.group, f.oldReply, { { "removed", true } });
        f.destroy(f.sponsor, "Post", f.group, f.lateReply);
        f.destroy(f.sponsor, "Response", f.group, f.lateReaction);
        for (const auto &[type, state] : { std::pair { "Post", posts }, std::pair { "Response", responses } }) {
            const auto answer = f.since(f.guest, type, state);
            for (const char *list : { "created", "updated", "destroyed" })
                QVERIFY2(answer[list].empty(), answer.dump().c_str());
            QCOMPARE(answer["newState"], f.state(f.owner, type, f.group)); // they are up to date all the same
            QVERIFY(!f.since(f.other, type, state)["destroyed"].empty());
        }
        QCOMPARE(f.since(f.other, "Post", posts)["created"], json { another });

        f.update(f.owner, "Post", f.group, f.start, { { "body", "other words" } });
        f.destroy(f.sponsor, "Post", f.group, f.reply);
        QCOMPARE(f.since(f.guest, "Post", posts)["updated"], json { f.start });
        QCOMPARE(f.since(f.guest, "Post", posts)["destroyed"], json { f.reply });
        // The reaction to what is gone went with it.
        QCOMPARE(f.since(f.guest, "Response", responses)["destroyed"], json { f.reaction });
    }

    // Whatever a guest may ask for of any type, nothing of it names what is hidden or says what is in it.
    void noTypeNamesThem_data()
    {
        QTest::addColumn<QString>("type");
        for (const auto *type : allTypes())
            QTest::newRow(type->name.c_str()) << QString::fromStdString(type->name);
    }
    void noTypeNamesThem()
    {
        QFETCH(QString, type);
        Fixture f;
        f.create(f.sponsor, "Post", f.group,
            { { "token", f.token() }, { "parentId", f.old }, { "body", "secret words" }, { "mentions", { f.guest } } });
        const auto name = type.toStdString();
        const auto home = findType(name)->home;
        const auto account = home == AccountKind::Workspace ? f.workspace
            : home == AccountKind::Group                    ? f.group
                                                            : f.guest;
        for (const auto &answer : { f.call(f.guest, name + "/get", { { "accountId", account } }),
                 f.call(f.guest, name + "/changes", { { "accountId", account }, { "sinceState", "0" } }) }) {
            QVERIFY(answer.contains("accountId"));
            for (const auto &hidden : { std::string("secret words"), f.old, f.oldReply, f.lateReply, f.oldReaction,
                     f.lateReaction, f.oldFile })
                QVERIFY2(!answer.dump().contains(hidden), answer.dump().c_str());
        }
    }

    // The ids of what is hidden are answered like those of what never was.
    void guessedIdsGiveNothing()
    {
        Fixture f;
        const std::string never = "p01KFWRG1M0000G0000000ZZZZ";
        const auto alike = [&](const std::string &what, const std::string &hidden, const auto &ask) {
            const auto asked = text(ask(hidden), hidden), unknown = text(ask(never), never);
            QCOMPARE(QString::fromStdString(what + asked), QString::fromStdString(what + unknown));
        };
        for (const auto &hidden : { f.old, f.oldReply, f.lateReply }) {
            alike("reply", hidden, [&](const std::string &id) {
                return f.create(f.guest, "Post", f.group, { { "token", f.token() }, { "parentId", id } })["notCreated"];
            });
            alike("replace", hidden, [&](const std::string &id) {
                return f.create(
                    f.guest, "Post", f.group, { { "token", f.token() }, { "supersedesId", id } })["notCreated"];
            });
            alike("later", hidden, [&](const std::string &id) {
                return f.create(f.guest, "ScheduledPost", f.guest,
                    { { "token", f.token() }, { "groupId", f.group }, { "parentId", id },
                        { "sendAt", Fixture::moment(f.now + 60'000) } })["notCreated"];
            });
            for (const char *kind : { "reaction", "vote", "accept" })
                alike(kind, hidden, [&](const std::string &id) {
                    return f.create(f.guest, "Response", f.group,
                        { { "token", f.token() }, { "postId", id }, { "kind", kind },
                            { "value", f.lateReply } })["notCreated"];
                });
            for (const char *type : { "Bookmark", "Report", "Acknowledgement" })
                alike(type, hidden, [&](const std::string &id) {
                    json properties { { "token", f.token() }, { "groupId", f.group }, { "postId", id } };
                    if (type == std::string("Report"))
                        properties["reason"] = "spam";
                    if (type == std::string("Acknowledgement"))
                        properties["signedAt"] = f.from;
                    return f.create(f.guest, type, f.guest, properties)["notCreated"];
                });
            alike("update", hidden,
                [&](const std::string &id) { return f.update(f.guest, "Post", f.group, id, { { "removed", true } }); });
            alike("destroy", hidden,
                [&](const std::string &id) { return f.destroy(f.guest, "Post", f.group, id)["notDestroyed"]; });
            alike("report", hidden, [&](const std::string &id) {
                return f.call(f.guest, "Acknowledgement/report", { { "accountId", f.group }, { "postId", id } });
            });
        }
        alike("response", f.oldReaction,
            [&](const std::string &id) { return f.destroy(f.guest, "Response", f.group, id)["notDestroyed"]; });
        // As an answer to a question that they see.
        const auto mine
            = f.create(f.guest, "Post", f.group, { { "token", f.token() }, { "kind", "question" }, { "body", "?" } });
        alike("accept", f.lateReply, [&](const std::string &id) {
            return f.create(f.guest, "Response", f.group,
                { { "token", f.token() }, { "postId", mine["created"]["new"]["id"] }, { "kind", "accept" },
                    { "value", id } })["notCreated"];
        });
        // The guest who sees them can do all that.
        QVERIFY(
            f.create(f.other, "Post", f.group,
                 { { "token", f.token() }, { "parentId", f.lateReply }, { "body", "x" } })["created"]
                .is_object());
    }

    void theirOwnOlderPostsAreHiddenToo()
    {
        Fixture f;
        const auto own = f.post(f.group, f.guest, { { "body", "mine" } });
        f.change(f.owner, Fixture::moment(f.now + 1));
        QCOMPARE(f.update(f.guest, "Post", f.group, own, { { "body", "x" } })["notUpdated"][own]["type"], "notFound");
        QCOMPARE(f.destroy(f.guest, "Post", f.group, own)["notDestroyed"][own]["type"], "notFound");
        QCOMPARE(f.body(f.group, "Post", own)["body"], "mine");
    }

    void filesOfOlderThreads()
    {
        Fixture f;
        const auto attach = [&](const std::string &as, const std::string &blobId) {
            return f.create(as, "Post", f.group,
                { { "token", f.token() }, { "body", blobId }, { "attachments", { Fixture::attachment(blobId) } } });
        };
        QVERIFY(attach(f.guest, f.newFile)["created"].is_object());
        QCOMPARE(attach(f.guest, f.oldFile)["notCreated"]["new"]["properties"], json { "attachments" });
        // That its id stands in a text changes nothing.
        f.create(f.guest, "Post", f.group, { { "token", f.token() }, { "body", f.oldFile } });
        QCOMPARE(attach(f.guest, f.oldFile)["notCreated"]["new"]["properties"], json { "attachments" });
        QVERIFY(attach(f.other, f.oldFile)["created"].is_object());
        // Now it is in a newer thread, too.
        QVERIFY(attach(f.guest, f.oldFile)["created"].is_object());
        // Who has the same bytes may use them.
        const auto again = f.file(f.owner, '2');
        QCOMPARE(attach(f.guest, again)["notCreated"]["new"]["properties"], json { "attachments" });
        f.file(f.guest, '2');
        QVERIFY(attach(f.guest, again)["created"].is_object());
    }

    void pushesAreBare()
    {
        Fixture f;
        Hub hub;
        std::map<std::string, std::vector<json>> got;
        for (const auto &[who, role] : { std::pair { f.guest, "guest" }, std::pair { f.owner, "member" } }) {
            const auto handle = hub.subscribe({ who, "d-" + who, role, nullptr,
                [&got, who](const Hub::Text &text) {
                    got[who].push_back(json::parse(*text));
                    return true;
                },
                [](Hub::Closing) {} });
            hub.enablePush(handle, { {}, true });
            hub.setAccounts(handle, { f.workspace, f.group, who });
        }
        f.store->onCommit([&hub](std::vector<Change> changes) { hub.publish(changes); });
        f.create(f.sponsor, "Post", f.group,
            { { "token", f.token() }, { "parentId", f.old }, { "body", "secret words" },
                { "mentions", { f.guest, f.owner } } });
        f.create(f.sponsor, "Response", f.group,
            { { "token", f.token() }, { "postId", f.oldReply }, { "kind", "reaction" }, { "value", "🎉" } });
        f.destroy(f.sponsor, "Post", f.group, f.lateReply);
        QVERIFY(json(got[f.owner]).dump().contains("secret words"));
        QVERIFY(json(got[f.owner]).dump().contains(f.lateReply));
        for (const auto &push : got[f.guest]) {
            QCOMPARE(push.size(), 2U); // @type and changed
            QVERIFY(!push["changed"].contains(f.guest)); // nor are they told
        }
        QVERIFY(!got[f.guest].empty());

        // The states that it names can be had.
        f.update(f.owner, "Post", f.group, f.start, { { "body", "other words" } });
        const auto state = got[f.guest].back()["changed"][f.group]["Post"].get<std::string>();
        QCOMPARE(state, f.state(f.guest, "Post", f.group));
    }

    void nobodyTellsThemOfOlderThreads()
    {
        Fixture f;
        const auto mention = [&](const std::string &thread) {
            f.create(f.sponsor, "Post", f.group,
                { { "token", f.token() }, { "parentId", thread }, { "body", "x" },
                    { "mentions", { f.guest, f.other } } });
        };
        mention(f.old);
        QVERIFY(f.told(f.guest).empty());
        QCOMPARE(f.told(f.other).size(), 1U);
        mention(f.start);
        QCOMPARE(f.told(f.guest).size(), 1U);
    }

    void movingTheDate()
    {
        Fixture f;
        const auto bookmark = [&](const std::string &post) {
            f.create(
                f.guest, "Bookmark", f.guest, { { "token", f.token() }, { "groupId", f.group }, { "postId", post } });
        };
        const auto mine = [&](const char *type) {
            return f.call(f.guest, std::string(type) + "/get", { { "accountId", f.guest } })["list"].size();
        };
        struct View {
            std::string posts, responses;
        };
        const auto now
            = [&] { return View { f.state(f.guest, "Post", f.group), f.state(f.guest, "Response", f.group) }; };
        // What they had cannot be brought up to date; from the start it can, and from there on.
        const auto isAnew = [&](const View &before) {
            for (const auto &[type, state] :
                { std::pair { "Post", before.posts }, std::pair { "Response", before.responses } }) {
                QCOMPARE(f.since(f.guest, type, state)["type"], "cannotCalculateChanges");
                const auto all = f.since(f.guest, type, "0");
                QCOMPARE(Fixture::ids(all["created"]), f.seen(f.guest, type));
                const auto then = f.since(f.guest, type, all["newState"]);
                QCOMPARE(then["newState"], all["newState"]);
                // For everybody else nothing has changed.
                const auto others = f.since(f.other, type, state);
                QCOMPARE(others["newState"], all["newState"]);
                for (const char *list : { "created", "updated", "destroyed" })
                    QVERIFY2(others[list].empty(), others.dump().c_str());
            }
        };
        f.create(f.sponsor, "Post", f.group,
            { { "token", f.token() }, { "parentId", f.start }, { "body", "x" }, { "mentions", { f.guest } } });
        bookmark(f.start);
        auto before = now();
        f.change(f.owner, nullptr);
        isAnew(before);
        QCOMPARE(f.seen(f.guest, "Post").size(), 6U);
        bookmark(f.old);
        QCOMPARE(mine("Bookmark"), 2U);

        before = now();
        f.change(f.steward, f.from);
        isAnew(before);
        QCOMPARE(f.seen(f.guest, "Post").size(), 3U);
        QCOMPARE(mine("Bookmark"), 1U);
        QCOMPARE(mine("Notification"), 1U);

        before = now();
        f.change(f.owner, Fixture::moment(f.now + 1));
        isAnew(before);
        QVERIFY(f.seen(f.guest, "Post").empty());
        QVERIFY(f.seen(f.guest, "Response").empty());
        QCOMPARE(mine("Bookmark"), 0U);
        QCOMPARE(mine("Notification"), 0U);
        // What changes of the membership besides is no reason.
        before = now();
        f.update(f.owner, "Membership", f.group, f.membership, { { "until", Fixture::moment(f.now + 1'000'000) } });
        QCOMPARE(now().posts, before.posts);
    }

    // Where nothing is left, too, the guest is up to date after they have asked once.
    // In as many answers as it takes: the states between them are from before the date was moved.
    void everythingAgainInPortions()
    {
        Fixture f;
        f.change(f.owner, nullptr);
        const auto list = [&](const std::string &state) {
            return f.call(
                f.guest, "Post/changes", { { "accountId", f.group }, { "sinceState", state }, { "maxChanges", 1 } });
        };
        std::vector<std::string> found, between;
        json answer = { { "newState", "0" }, { "hasMoreChanges", true } };
        while (answer["hasMoreChanges"] == true) {
            answer = list(answer["newState"]);
            QVERIFY2(answer.contains("newState"), answer.dump().c_str());
            between.push_back(answer["newState"]);
            for (const auto *name : { "created", "updated" })
                for (const auto &id : answer[name])
                    found.push_back(id);
        }
        QVERIFY(between.size() > 3);
        for (const auto &id : { f.old, f.oldReply, f.start, f.reply, f.lateReply })
            QVERIFY2(std::ranges::count(found, id) > 0, id.c_str());
        QCOMPARE(list(answer["newState"])["hasMoreChanges"], json(false));
        f.change(f.owner, f.from); // what they had listed is not what they see now
        QCOMPARE(list(between.front())["type"], json("cannotCalculateChanges"));
    }

    void anEmptyGroup()
    {
        Fixture f;
        const auto empty = f.TestWorkspace::group(f.owner, "Empty", "partner", "invite");
        f.create(f.owner, "Membership", empty, { { "memberId", f.guest }, { "historyFrom", f.from } });
        for (const char *type : { "Post", "Response" }) {
            const auto all
                = f.call(f.guest, std::string(type) + "/changes", { { "accountId", empty }, { "sinceState", "0" } });
            QVERIFY(all["created"].empty());
            const auto then = f.call(
                f.guest, std::string(type) + "/changes", { { "accountId", empty }, { "sinceState", all["newState"] } });
            QCOMPARE(then["newState"], all["newState"]);
        }
    }

    // Who was put out and is back before their computer has heard of it.
    void comingBack()
    {
        Fixture f;
        const auto all = f.state(f.other, "Post", f.group);
        f.destroy(f.owner, "Membership", f.group, f.otherMembership);
        f.add(f.other, { { "historyFrom", f.from } });
        QCOMPARE(f.since(f.other, "Post", all)["type"], "cannotCalculateChanges");
        QCOMPARE(f.seen(f.other, "Post"), f.sinceThen());

        const auto few = f.state(f.guest, "Post", f.group);
        f.destroy(f.owner, "Membership", f.group, f.membership);
        f.add(f.guest, json::object());
        QCOMPARE(f.since(f.guest, "Post", few)["type"], "cannotCalculateChanges");
        QCOMPARE(f.seen(f.guest, "Post"), f.everything());
    }

    void whoBecomesAnEmployeeSeesEverything()
    {
        Fixture f;
        const auto before = f.state(f.guest, "Post", f.group);
        f.arrange([&](Workspace &helper) -> Result<std::string> {
            (void)helper.update(f.workspace, "Member", f.guest, { { "role", "member" }, { "firm", nullptr } });
            return "";
        });
        QVERIFY(f.body(f.group, "Membership", f.membership)["historyFrom"].is_null());
        QCOMPARE(f.since(f.guest, "Post", before)["type"], "cannotCalculateChanges");
        QCOMPARE(f.seen(f.guest, "Post"), f.everything());
    }

    void whoMaySetIt_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("may");
        QTest::newRow("owner") << "owner" << true;
        QTest::newRow("steward") << "steward" << true;
        QTest::newRow("sponsor") << "sponsor" << false;
        QTest::newRow("another guest") << "other" << false;
        QTest::newRow("the guest") << "guest" << false;
    }
    void whoMaySetIt()
    {
        QFETCH(QString, who);
        QFETCH(bool, may);
        Fixture f;
        const std::map<QString, std::string> people { { "owner", f.owner }, { "steward", f.steward },
            { "sponsor", f.sponsor }, { "other", f.other }, { "guest", f.guest } };
        QCOMPARE(f.change(people.at(who), nullptr)["updated"].is_object(), may);
        QCOMPARE(f.seen(f.guest, "Post") == f.everything(), may);
    }

    void onlyGuestsHaveIt()
    {
        Fixture f;
        QVERIFY(f.body(f.group, "Membership", f.otherMembership)["historyFrom"].is_null()); // unless it is said
        const auto answer = f.create(
            f.owner, "Membership", f.group, { { "memberId", f.member("Jonas") }, { "historyFrom", f.from } });
        QCOMPARE(answer["notCreated"]["new"]["properties"], json { "historyFrom" });
        QVERIFY(f.body(f.group, "Membership", f.membership)["historyFrom"] == f.from);
    }
};

QTEST_GUILESS_MAIN(JmapHistory)
#include "jmap_history.moc"
