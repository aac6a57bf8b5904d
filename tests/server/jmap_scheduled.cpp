#include "server/jmap/Scheduler.h"
#include "server/store/BlobStore.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

using namespace atriumd;
using namespace atriumd::test;
using nlohmann::json;

namespace {

constexpr std::int64_t hour = 3'600'000;

struct Fixture : TestWorkspace {
    std::string owner = member("Owner");
    std::string mette = member("Mette");
    std::string group = TestWorkspace::group(owner, "Service");
    std::string membership = join(group, mette);
    int tokens = 0;

    json create(const std::string &as, const std::string &type, const std::string &account, json properties)
    {
        properties.emplace("token", "t" + std::to_string(++tokens));
        return TestWorkspace::create(as, type, account, std::move(properties));
    }
    json schedule(json properties)
    {
        properties.emplace("groupId", group);
        properties.emplace("sendAt", "2026-01-26T11:00:00Z"); // two hours ahead
        return create(mette, "ScheduledPost", mette, std::move(properties));
    }
    json waiting() { return call(mette, "ScheduledPost/get", { { "accountId", mette } })["list"]; }
    json posts() { return call(owner, "Post/get", { { "accountId", group } })["list"]; }
    // What the program does when the time has come, or when it starts.
    std::optional<std::int64_t> send()
    {
        Scheduler scheduler(*store, environment, [](double, std::function<void()>) { });
        return must(drogon::sync_wait(scheduler.doDue()));
    }
};

} // namespace

// Scheduled posts, and what else a member does to posts beside writing them.
class JmapScheduled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSentWhenItsTimeHasCome()
    {
        Fixture f;
        QVERIFY(f.schedule({ { "title", "Later" }, { "body", "x" }, { "token", "t" } })["created"].is_object());
        QVERIFY(f.send() == TestWorkspace::start + 2 * hour);
        QVERIFY(f.posts().empty());
        f.now += 3 * hour; // nobody ran in between
        QVERIFY(!f.send());
        const auto posts = f.posts();
        QCOMPARE(posts.size(), 1U);
        QCOMPARE(posts[0]["title"], "Later");
        QCOMPARE(posts[0]["authorId"], f.mette);
        QCOMPARE(posts[0]["token"], "t");
        QCOMPARE(posts[0]["createdAt"], "2026-01-26T12:00:00Z");
        QVERIFY(f.waiting().empty());
        f.send();
        QCOMPARE(f.posts().size(), 1U);
    }

    // The client sent the same post itself, with its token, while the server did not know.
    void isNotWrittenTwice()
    {
        Fixture f;
        f.schedule({ { "body", "x" }, { "token", "t" } });
        f.create(f.mette, "Post", f.group, { { "body", "x" }, { "token", "t" } });
        f.now += 3 * hour;
        f.send();
        QCOMPARE(f.posts().size(), 1U);
        QVERIFY(f.waiting().empty());
    }

    void aPastTimeIsAtOnce()
    {
        Fixture f;
        f.schedule({ { "body", "x" }, { "sendAt", "2026-01-01T00:00:00Z" } });
        f.send();
        QCOMPARE(f.posts().size(), 1U);
    }

    void tellsWhomItMentions()
    {
        Fixture f;
        f.schedule({ { "mentions", { f.owner } } });
        f.now += 3 * hour;
        f.send();
        QCOMPARE(f.call(f.owner, "Notification/get", { { "accountId", f.owner } })["list"][0]["kind"], "mention");
    }

    void whatIsRefusedStaysUntilItIsChanged()
    {
        Fixture f;
        const auto id = f.schedule({ { "body", "x" } })["created"]["new"]["id"].get<std::string>();
        f.update(f.owner, "Group", f.workspace, f.group, { { "archivedAt", "2026-01-26T09:30:00Z" } });
        f.now += 3 * hour;
        QVERIFY(!f.send());
        QCOMPARE(f.waiting()[0]["problem"], "This group is archived");
        f.update(f.owner, "Group", f.workspace, f.group, { { "archivedAt", nullptr } });
        QVERIFY(!f.send()); // not by itself
        QVERIFY(f.posts().empty());
        QVERIFY(f.update(f.mette, "ScheduledPost", f.mette, id, { { "body", "y" } })["updated"].contains(id));
        QCOMPARE(f.waiting()[0]["problem"], "");
        f.send();
        QCOMPARE(f.posts()[0]["body"], "y");
    }

    void whoLeftTheGroupSendsNothing()
    {
        Fixture f;
        f.schedule({ { "body", "x" } });
        f.destroy(f.mette, "Membership", f.group, f.membership);
        f.now += 3 * hour;
        f.send();
        QVERIFY(f.posts().empty());
        QVERIFY(!f.waiting()[0]["problem"].get<std::string>().empty());
    }

    void whatCannotBeAPostIsRefused_data()
    {
        QTest::addColumn<QString>("properties");
        QTest::addColumn<QString>("property");
        QTest::newRow("another group") << R"({"groupId":"g1"})" << "groupId";
        QTest::newRow("more than a year ahead") << R"({"sendAt":"2027-02-01T00:00:00Z"})" << "sendAt";
        QTest::newRow("a poll without options") << R"({"kind":"poll"})" << "poll";
        QTest::newRow("a file that is not there")
            << R"({"attachments":[{"blobId":"b1","name":"x","type":"a/b","size":1}]})" << "attachments";
        QTest::newRow("a reply to nothing") << R"({"parentId":"p1"})" << "parentId";
        QTest::newRow("for the group") << R"({"voice":"group"})" << "";
        QTest::newRow("a problem of one's own") << R"({"problem":"x"})" << "problem";
    }
    void whatCannotBeAPostIsRefused()
    {
        QFETCH(QString, properties);
        QFETCH(QString, property);
        Fixture f;
        const auto refused = f.schedule(json::parse(properties.toStdString()))["notCreated"]["new"];
        if (property.isEmpty())
            QCOMPARE(refused["type"], "forbidden");
        else
            QCOMPARE(refused["properties"], json { property.toStdString() });
    }

    void atMostAHundred()
    {
        Fixture f;
        for (int i = 0; i < 100; ++i)
            QVERIFY(f.schedule({ { "body", "x" } })["created"].is_object());
        QCOMPARE(f.schedule({ { "body", "x" } })["notCreated"]["new"]["type"], "overQuota");
    }

    void looksAgainWhenTheNextIsDue()
    {
        Fixture f;
        std::vector<std::pair<double, std::function<void()>>> timers;
        Scheduler scheduler(*f.store, f.environment,
            [&](double seconds, std::function<void()> function) { timers.emplace_back(seconds, std::move(function)); });
        f.schedule({ { "body", "x" }, { "sendAt", "2026-01-26T09:00:30Z" } });
        scheduler.look();
        QTRY_COMPARE(timers.size(), 1U);
        QCOMPARE(timers[0].first, 30.0);
        f.now += 30'000;
        timers[0].second();
        QTRY_COMPARE(timers.size(), 2U);
        QCOMPARE(f.posts().size(), 1U);
        QCOMPARE(timers[1].first, 60.0);
    }

    void anEditedPostKeepsWhatItSaid()
    {
        Fixture f;
        const auto id = f.post(f.group, f.mette, { { "title", "One" }, { "body", "1" } });
        f.now += 1000;
        f.update(f.mette, "Post", f.group, id, { { "body", "2" } });
        f.now += 1000;
        f.update(f.mette, "Post", f.group, id, { { "title", "Two" }, { "topics", { "x" } } });
        f.now += 1000;
        f.update(f.mette, "Post", f.group, id, { { "topics", { "y" } } });
        auto post = f.body(f.group, "Post", id);
        QCOMPARE(post["versions"], json::parse(R"([{"title":"One","body":"1","at":"2026-01-26T09:00:01Z"},
                            {"title":"One","body":"2","at":"2026-01-26T09:00:02Z"}])"));
        QCOMPARE(post["editedAt"], "2026-01-26T09:00:04Z");
        for (int i = 0; i < 25; ++i)
            f.update(f.mette, "Post", f.group, id, { { "body", std::to_string(100 + i) } });
        QCOMPARE(f.body(f.group, "Post", id)["versions"].size(), 20U);
        for (int i = 0; i < 5; ++i)
            f.update(f.mette, "Post", f.group, id, { { "body", std::string(19'999, 'x') + std::to_string(i) } });
        QCOMPARE(f.body(f.group, "Post", id)["versions"].size(), 3U); // 64 KiB
        f.update(f.mette, "Post", f.group, id, { { "removed", true } });
        QVERIFY(f.body(f.group, "Post", id)["versions"].empty());
    }

    void fivePostsArePinned()
    {
        Fixture f;
        const auto pin = [&](const std::string &id, json at) {
            return f.update(f.owner, "Post", f.group, id, { { "pinnedAt", std::move(at) } });
        };
        std::vector<std::string> ids;
        for (int i = 0; i < 6; ++i)
            ids.push_back(f.post(f.group, f.mette, { { "body", "x" } }));
        for (int i = 0; i < 5; ++i)
            QVERIFY(pin(ids[std::size_t(i)], "2026-01-26T09:00:00Z")["updated"].is_object());
        QVERIFY(f.body(f.group, "Post", ids[0])["editedAt"].is_null());
        QCOMPARE(pin(ids[5], "2026-01-26T09:00:00Z")["notUpdated"][ids[5]]["properties"], json { "pinnedAt" });
        pin(ids[0], nullptr);
        QVERIFY(pin(ids[5], "2026-01-26T09:00:00Z")["updated"].is_object());
        f.update(f.mette, "Post", f.group, ids[5], { { "removed", true } });
        QVERIFY(f.body(f.group, "Post", ids[5])["pinnedAt"].is_null());
        QVERIFY(pin(ids[0], "2026-01-26T09:00:00Z")["updated"].is_object());
        const auto reply = f.post(f.group, f.mette, { { "parentId", ids[0] } });
        QCOMPARE(pin(reply, "2026-01-26T09:00:00Z")["notUpdated"][reply]["type"], "invalidProperties");
    }

    void bookmarksGoWithThePostAndTheMembership()
    {
        Fixture f;
        const auto count = [&] { return f.call(f.mette, "Bookmark/get", { { "accountId", f.mette } })["list"].size(); };
        const auto keep = [&](const std::string &post) {
            return f.create(f.mette, "Bookmark", f.mette, { { "groupId", f.group }, { "postId", post } });
        };
        const auto one = f.post(f.group, f.owner, { { "body", "x" } });
        const auto made = keep(one)["created"]["new"]["id"];
        QCOMPARE(keep(one)["notCreated"]["new"]["existingId"], made);
        QCOMPARE(keep("p1")["notCreated"]["new"]["type"], "invalidProperties");
        f.destroy(f.owner, "Post", f.group, one);
        QCOMPARE(count(), 0U);
        keep(f.post(f.group, f.owner, { { "body", "x" } }));
        QCOMPARE(count(), 1U);
        f.destroy(f.mette, "Membership", f.group, f.membership);
        QCOMPARE(count(), 0U);
    }

    void reportsAreOfOthersPostsOnce()
    {
        Fixture f;
        const auto report = [&](const std::string &author) {
            const auto post = f.post(f.group, author, { { "body", "x" } });
            const auto again = [&] {
                return f.create(
                    f.mette, "Report", f.mette, { { "groupId", f.group }, { "postId", post }, { "reason", "unkind" } });
            };
            const auto first = again();
            return first["created"].is_null() ? first["notCreated"]["new"] : again()["notCreated"]["new"];
        };
        QCOMPARE(report(f.owner)["type"], "alreadyExists");
        QCOMPARE(report(f.mette)["type"], "invalidProperties");
    }

    void requestsEndWithWhoAsked_data()
    {
        QTest::addColumn<QString>("patch");
        QTest::newRow("disabled") << R"({"state":"disabled"})";
        QTest::newRow("an advisor now") << R"({"role":"advisor"})";
    }
    void requestsEndWithWhoAsked()
    {
        QFETCH(QString, patch);
        Fixture f;
        const auto asker = f.member("Asker");
        f.update(f.owner, "Group", f.workspace, f.group, { { "join", "request" } });
        f.create(asker, "JoinRequest", f.group, { { "message", "please" } });
        const auto waiting
            = [&] { return f.call(f.owner, "JoinRequest/get", { { "accountId", f.group } })["list"].size(); };
        QCOMPARE(f.create(asker, "JoinRequest", f.group, json::object())["notCreated"]["new"]["type"], "alreadyExists");
        QCOMPARE(waiting(), 1U);
        f.arrange([&](Workspace &helper) -> Result<std::string> {
            (void)helper.update(f.workspace, "Member", asker, json::parse(patch.toStdString()));
            return "";
        });
        QCOMPARE(waiting(), 0U);
    }

    // Uploaded into the workspace's account and set by the member, it is there for everybody.
    void aPictureOfOneself()
    {
        Fixture f;
        const auto set = [&](const std::string &as) {
            return f.update(as, "Member", f.workspace, f.mette, { { "avatarBlobId", "b1" } });
        };
        QCOMPARE(set(f.mette)["notUpdated"][f.mette]["properties"], json { "avatarBlobId" });
        (void)f.store->writeNow<void>([&](WriteTransaction &transaction) -> Result<> {
            BlobStore::record(transaction, { f.workspace, "b1", 10, "image/png", f.mette, f.now });
            return {};
        });
        QCOMPARE(set(f.owner)["notUpdated"][f.mette]["type"], "forbidden");
        QVERIFY(set(f.mette)["updated"].contains(f.mette));
        QCOMPARE(f.call(f.owner, "Member/get",
                     { { "accountId", f.workspace }, { "ids", { f.mette } } })["list"][0]["avatarBlobId"],
            "b1");
    }
};

QTEST_GUILESS_MAIN(JmapScheduled)
#include "jmap_scheduled.moc"
