#include "server/jmap/Scheduler.h"
#include "server/push/Hub.h"
#include "server/types/MembershipType.h"
#include "server/types/UtcDate.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace atriumd;
using namespace atriumd::test;
using nlohmann::json;

namespace {

constexpr auto day = MembershipType::day;

// A partner group with its owner, a sponsor, another member and a guest, and a steward outside.
struct Fixture : TestWorkspace {
    std::string owner = member("Owner");
    std::string sponsor = member("Sponsor");
    std::string other = member("Other");
    std::string steward = member("Steward", "communityManager");
    std::string guest = member("Priya", "guest");
    std::string group = TestWorkspace::group(owner, "Pilot", "partner", "invite");
    std::string membership;
    int tokens = 0;

    Fixture()
    {
        join(group, sponsor);
        join(group, other);
        membership = add(owner, guest, { { "sponsorId", sponsor } })["created"]["new"]["id"];
    }
    json add(const std::string &as, const std::string &who, json properties = json::object())
    {
        properties["memberId"] = who;
        return create(as, "Membership", group, std::move(properties));
    }
    json change(const std::string &as, json patch) { return update(as, "Membership", group, membership, patch); }
    json guestMembership() { return body(group, "Membership", membership); }
    std::string at(std::int64_t daysAhead) const { return formatUtcDate(now + daysAhead * day); }
    // What the program does when the time has come, or when it starts.
    std::optional<std::int64_t> meet()
    {
        Scheduler scheduler(*store, environment, [](double, std::function<void()>) { });
        return must(drogon::sync_wait(scheduler.doDue()));
    }
    std::vector<json> told(const std::string &who, const std::string &kind)
    {
        std::vector<json> found = call(who, "Notification/get", { { "accountId", who } })["list"];
        std::erase_if(found, [&](const json &one) { return one["kind"] != kind; });
        return found;
    }
    json membershipOf(const std::string &who)
    {
        const auto answer = call(owner, "Membership/get", { { "accountId", group } });
        for (const auto &one : answer["list"])
            if (one["memberId"] == who)
                return one;
        return json();
    }
    json accounts(const std::string &who)
    {
        return (*drogon::sync_wait(dispatcher.session(Caller { who, "d1" }, "https://x.example")))["accounts"];
    }
    json report(const std::string &as, const std::string &post)
    {
        return create(as, "Report", as,
            { { "token", "t" + std::to_string(++tokens) }, { "groupId", group }, { "postId", post },
                { "reason", "unkind" } });
    }
    void disable(const std::string &who, const std::string &state = "disabled")
    {
        arrange([&](Workspace &helper) -> Result<std::string> {
            (void)helper.update(workspace, "Member", who, { { "state", state } });
            return "";
        });
    }
};

} // namespace

// Who from outside is in a group, for how long, and who looks after it.
class JmapPerimeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guestsHaveASponsorAndAnEnd()
    {
        Fixture f;
        QCOMPARE(f.guestMembership()["sponsorId"], f.sponsor);
        QCOMPARE(f.guestMembership()["until"], f.at(180));
        const auto byOwner = f.add(f.owner, f.member("Nils", "guest"))["created"]["new"]["id"].get<std::string>();
        QCOMPARE(f.body(f.group, "Membership", byOwner)["sponsorId"], f.owner);
        // A steward who is not in the group answers for nobody in it.
        const auto byOther = f.add(f.steward, f.member("Ida", "guest"))["created"]["new"]["id"].get<std::string>();
        QCOMPARE(f.body(f.group, "Membership", byOther)["sponsorId"], f.owner);
        const auto employee = f.add(f.owner, f.member("Jonas"))["created"]["new"]["id"].get<std::string>();
        QVERIFY(f.body(f.group, "Membership", employee)["sponsorId"].is_null());
        QVERIFY(f.body(f.group, "Membership", employee)["until"].is_null());
    }

    void limits_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("property");
        QTest::addColumn<int>("days"); // ahead, for until
        QTest::addColumn<bool>("fits");
        QTest::newRow("370 days") << "guest" << "until" << 370 << true;
        QTest::newRow("371 days") << "guest" << "until" << 371 << false;
        QTest::newRow("tomorrow") << "guest" << "until" << 1 << true;
        QTest::newRow("now") << "guest" << "until" << 0 << false;
        QTest::newRow("of an employee") << "member" << "until" << 30 << false;
        QTest::newRow("an employee's sponsor") << "member" << "sponsorId" << 0 << false;
    }
    void limits()
    {
        QFETCH(QString, role);
        QFETCH(QString, property);
        QFETCH(int, days);
        QFETCH(bool, fits);
        Fixture f;
        json properties;
        properties[property.toStdString()] = property == QLatin1String("until") ? f.at(days) : f.sponsor;
        const auto answer = f.add(f.owner, f.member("New", role.toStdString()), properties);
        if (fits)
            QVERIFY2(answer["created"].is_object(), answer.dump().c_str());
        else
            QCOMPARE(answer["notCreated"]["new"]["properties"], json { property.toStdString() });
    }

    void theSponsorIsAnEmployeeInTheGroup()
    {
        Fixture f;
        const auto colleague = f.member("Nils", "guest");
        f.add(f.owner, colleague);
        for (const auto &who : { colleague, f.guest, f.steward, std::string("m1") })
            QCOMPARE(f.change(f.owner, { { "sponsorId", who } })["notUpdated"][f.membership]["properties"],
                json { "sponsorId" });
        QVERIFY(f.change(f.owner, { { "sponsorId", f.other } })["updated"].is_object());
        QCOMPARE(
            f.change(f.owner, { { "until", nullptr } })["notUpdated"][f.membership]["properties"], json { "until" });
    }

    void whoMayRenew_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("renews");
        QTest::addColumn<bool>("hands"); // to another sponsor
        QTest::newRow("owner") << "owner" << true << true;
        QTest::newRow("steward") << "steward" << true << true;
        QTest::newRow("sponsor") << "sponsor" << true << false;
        QTest::newRow("another member") << "other" << false << false;
        QTest::newRow("the guest") << "guest" << false << false;
    }
    void whoMayRenew()
    {
        QFETCH(QString, who);
        QFETCH(bool, renews);
        QFETCH(bool, hands);
        Fixture f;
        const std::map<QString, std::string> people { { "owner", f.owner }, { "steward", f.steward },
            { "sponsor", f.sponsor }, { "other", f.other }, { "guest", f.guest } };
        const auto &as = people.at(who);
        QCOMPARE(f.change(as, { { "until", f.at(90) } })["updated"].is_object(), renews);
        QCOMPARE(f.change(as, { { "sponsorId", f.other } })["updated"].is_object(), hands);
        QCOMPARE(f.change(f.sponsor, { { "role", "moderator" } })["notUpdated"][f.membership]["type"], "forbidden");
        const auto gone = f.destroy(as, "Membership", f.group, f.membership);
        QCOMPARE(gone["destroyed"].is_array() && !gone["destroyed"].empty(), renews || who == QLatin1String("guest"));
    }

    void sponsorsAreToldTwice()
    {
        Fixture f;
        QVERIFY(f.meet() == f.now + 166 * day);
        QVERIFY(f.told(f.sponsor, "guestEnds").empty());
        f.now += 166 * day;
        QVERIFY(f.meet() == f.now + 12 * day);
        auto told = f.told(f.sponsor, "guestEnds");
        QCOMPARE(told.size(), 1U);
        QCOMPARE(told[0]["memberIds"], json { f.guest });
        QCOMPARE(told[0]["groupId"], f.group);
        QVERIFY(f.told(f.owner, "guestEnds").empty());
        f.meet();
        QCOMPARE(f.told(f.sponsor, "guestEnds")[0]["count"], 1);
        f.now += 12 * day;
        QVERIFY(f.meet() == f.now + 2 * day);
        QCOMPARE(f.told(f.sponsor, "guestEnds")[0]["count"], 2);
        // Who renews need not be told any more.
        f.change(f.sponsor, { { "until", f.at(90) } });
        QVERIFY(f.told(f.sponsor, "guestEnds").empty());
        QVERIFY(f.meet() == f.now + 76 * day);
    }

    void whoAnswersWhenTheSponsorLeft()
    {
        Fixture f;
        f.destroy(f.sponsor, "Membership", f.group, f.membershipOf(f.sponsor)["id"]);
        QCOMPARE(f.guestMembership()["sponsorId"], f.owner);
        f.now += 166 * day;
        f.meet();
        QCOMPARE(f.told(f.owner, "guestEnds").size(), 1U);
    }

    void whoseTimeIsOverIsGone()
    {
        Fixture f;
        const auto post = f.post(f.group, f.owner, { { "body", "x" } });
        Hub hub;
        std::vector<json> got;
        const auto handle = hub.subscribe({ f.guest, "d1", "guest", nullptr,
            [&got](const Hub::Text &text) {
                got.push_back(json::parse(*text));
                return true;
            },
            [](Hub::Closing) {} });
        hub.enablePush(handle, { {}, true });
        hub.setAccounts(handle, { f.workspace, f.group, f.guest });
        f.store->onCommit([&hub](std::vector<Change> changes) { hub.publish(changes); });

        QVERIFY(f.accounts(f.guest).contains(f.group));
        f.now += 180 * day - 2000;
        f.meet();
        QVERIFY(f.accounts(f.guest).contains(f.group));
        f.now += 2000;
        QVERIFY(!f.meet());
        QVERIFY(!f.accounts(f.guest).contains(f.group));
        got.clear();
        f.create(f.owner, "Post", f.group, { { "token", "t" }, { "body", "secret" } });
        QVERIFY(std::ranges::none_of(got, [&](const json &push) { return push["changed"].contains(f.group); }));
        for (const char *method : { "Post/get", "Post/query", "Membership/get", "Response/get" })
            QCOMPARE(f.call(f.guest, method, { { "accountId", f.group } })["type"], "accountNotFound");
        QCOMPARE(f.call(f.guest, "Post/changes", { { "accountId", f.group }, { "sinceState", "0" } })["type"],
            "accountNotFound");
        QCOMPARE(f.create(f.guest, "Bookmark", f.guest,
                     { { "token", "b" }, { "groupId", f.group }, { "postId", post } })["notCreated"]["new"]["type"],
            "invalidProperties");
        QVERIFY(f.body(f.workspace, "Group", f.group)["firms"].empty());
        QVERIFY(f.told(f.sponsor, "guestEnds").empty());
    }

    void becomingAGuestBringsAnEnd()
    {
        Fixture f;
        const auto role = [&](const char *next) {
            f.arrange([&](Workspace &helper) -> Result<std::string> {
                (void)helper.update(f.workspace, "Member", f.sponsor, { { "role", next }, { "firm", "Nordlys" } });
                return "";
            });
            return f.membershipOf(f.sponsor);
        };
        QCOMPARE(role("guest")["until"], f.at(180));
        QCOMPARE(f.guestMembership()["sponsorId"], f.owner); // a guest answers for nobody
        QVERIFY(role("member")["until"].is_null());
    }

    // A database of before there were deadlines: the migration lets the next look find them.
    void whatWasThereBeforeGetsItsDeadlines()
    {
        Fixture f;
        f.update(f.owner, "Group", f.workspace, f.group, { { "reviewAt", f.at(200) } });
        f.must(f.store->writeNow<bool>([&](WriteTransaction &transaction) -> Result<bool> {
            auto &database = transaction.database();
            database.script(
                "DROP INDEX object_deadline; UPDATE object SET activity_at = 0,"
                " body = json_remove(body, '$.until', '$.sponsorId') WHERE type IN ('Membership', 'Group')");
            for (const auto &file : std::filesystem::directory_iterator(FIXTURES "/../../server/store/sql/sqlite"))
                if (file.path().string().ends_with("_deadlines.sql")) {
                    std::ifstream in(file.path());
                    database.script(std::string(std::istreambuf_iterator<char>(in), {}));
                }
            return true;
        }));
        f.now += 1000;
        QVERIFY(f.meet() == f.now + 166 * day);
        QCOMPARE(f.guestMembership()["until"], f.at(180));
        QCOMPARE(f.guestMembership()["sponsorId"], f.owner);
        QVERIFY(!f.membershipOf(f.other).contains("until"));
        QCOMPARE(f.change(f.owner, { { "sponsorId", f.sponsor } })["notUpdated"], json());
        f.now += 201 * day;
        f.meet();
        QCOMPARE(f.told(f.owner, "review").size(), 1U);
    }

    void reviewsAreDue()
    {
        Fixture f;
        const auto review = [&](json at) {
            return f.update(f.owner, "Group", f.workspace, f.group, { { "reviewAt", std::move(at) } });
        };
        review(f.at(10));
        QVERIFY(f.meet() == f.now + 10 * day);
        f.now += 10 * day;
        f.meet();
        f.meet();
        QCOMPARE(f.told(f.owner, "review").size(), 1U);
        QCOMPARE(f.told(f.owner, "review")[0]["groupId"], f.group);
        QVERIFY(f.told(f.other, "review").empty());
        // Kept: it is settled, and due again later.
        review(f.at(30));
        QVERIFY(f.told(f.owner, "review").empty());
        QVERIFY(f.meet() == f.now + 30 * day);
        // A closed group is not reviewed.
        f.update(f.owner, "Group", f.workspace, f.group, { { "archivedAt", f.at(0) } });
        f.now += 31 * day;
        f.meet();
        QVERIFY(f.told(f.owner, "review").empty());
    }

    void withoutAnOwnerStewardsAreTold_data()
    {
        QTest::addColumn<bool>("leaves"); // else is disabled
        QTest::newRow("left") << true;
        QTest::newRow("disabled") << false;
    }
    void withoutAnOwnerStewardsAreTold()
    {
        QFETCH(bool, leaves);
        Fixture f;
        f.update(f.owner, "Group", f.workspace, f.group, { { "reviewAt", f.at(10) } });
        if (leaves)
            f.update(f.owner, "Group", f.workspace, f.group, { { "ownerId", nullptr } });
        else
            f.disable(f.owner);
        const auto told = f.told(f.steward, "ownerless");
        QCOMPARE(told.size(), 1U);
        QCOMPARE(told[0]["text"], "Pilot");
        QCOMPARE(told[0]["count"], 1);
        QVERIFY(f.told(f.sponsor, "ownerless").empty());
        f.add(f.steward, f.steward);
        f.update(f.steward, "Group", f.workspace, f.group, { { "ownerId", f.other } });
        QVERIFY(f.told(f.steward, "ownerless").empty());
        f.now += 10 * day;
        f.meet();
        QCOMPARE(f.told(f.other, "review").size(), 1U);
    }

    void aReportNobodyInTheGroupCanJudge()
    {
        Fixture f;
        const auto post = f.post(f.group, f.other, { { "title", "Secret" }, { "body", "words" } });
        f.report(f.sponsor, post);
        QCOMPARE(f.told(f.owner, "report").size(), 1U);
        QVERIFY(f.told(f.steward, "report").empty());
        f.disable(f.owner);
        const auto second = f.post(f.group, f.other, { { "title", "Secret" }, { "body", "words" } });
        f.report(f.sponsor, second);
        const auto told = f.told(f.steward, "report");
        QCOMPARE(told.size(), 1U);
        QCOMPARE(told[0]["text"], "unkind");
        QVERIFY(told[0]["threadId"].is_null());
        QVERIFY(!told[0].dump().contains("Secret"));
        f.update(f.other, "Post", f.group, second, { { "removed", true } });
        QVERIFY(f.told(f.steward, "report").empty());
    }

    // Every method of every type, with the ids of a group that they are not in and of what is in it.
    void guessedIdsGiveAGuestNothing_data()
    {
        QTest::addColumn<QString>("type");
        for (const auto *type : allTypes())
            QTest::newRow(type->name.c_str()) << QString::fromStdString(type->name);
    }
    void guessedIdsGiveAGuestNothing()
    {
        QFETCH(QString, type);
        Fixture f;
        const auto name = type.toStdString();
        const auto *found = findType(name);
        const auto hidden = f.TestWorkspace::group(f.other, "Hidden", "partner", "open");
        const auto stranger = f.member("Stranger");
        f.join(hidden, stranger);
        const auto post = f.post(hidden, stranger, { { "body", "secret words" } });
        const auto membership = f.arrange([&](Workspace &helper) { return helper.addMembership(hidden, f.owner); });
        const auto response = f.arrange([&](Workspace &helper) {
            return helper.addResponse(
                hidden, stranger, { { "postId", post }, { "kind", "reaction" }, { "value", "👍" } }, f.now);
        });
        f.arrange([&](Workspace &helper) {
            return helper.create(f.workspace, "Route", f.owner,
                { { "what", "secret words" }, { "words", json::array() }, { "groupId", hidden } });
        });
        const json ids { post, membership, response, hidden, stranger, "singleton" };
        const auto accounts = found->home == AccountKind::Workspace ? std::vector { f.workspace }
            : found->home == AccountKind::Group                     ? std::vector { hidden }
                                                                    : std::vector { stranger, f.owner };
        const bool isShared = found->home == AccountKind::Workspace;
        const auto nothing = [&](const std::string &what, const json &answer) {
            const auto text = answer.dump();
            bool clean = !text.contains("secret words") && !text.contains("Stranger") && !text.contains("Hidden");
            if (!isShared)
                clean = clean && answer["type"] == "accountNotFound";
            QVERIFY2(clean, (what + ": " + text).c_str());
        };
        for (const auto &account : accounts) {
            nothing("get", f.call(f.guest, name + "/get", { { "accountId", account }, { "ids", ids } }));
            nothing("get all", f.call(f.guest, name + "/get", { { "accountId", account } }));
            const auto changes
                = f.call(f.guest, name + "/changes", { { "accountId", account }, { "sinceState", "0" } });
            nothing("changes", changes);
            for (const char *list : { "created", "updated" })
                for (const auto &id : changes.value(list, json::array()))
                    QVERIFY2(!std::ranges::contains(ids, id), changes.dump().c_str());
            if (name == "Post" || name == "Member")
                for (const char *method : { "/query", "/queryChanges" })
                    nothing(method,
                        f.call(f.guest, name + method, { { "accountId", account }, { "sinceQueryState", "0" } }));
            const json draft { { "token", "t1" }, { "groupId", hidden }, { "postId", post }, { "memberId", f.guest } };
            const auto created = f.create(f.guest, name, account, draft);
            nothing("create", created);
            QVERIFY2(created.value("created", json()).is_null(), created.dump().c_str());
            for (const auto &id : ids) {
                const auto updated = f.update(f.guest, name, account, id, { { "name", "x" }, { "body", "x" } });
                nothing("update", updated);
                QVERIFY2(updated.value("updated", json()).is_null(), updated.dump().c_str());
                const auto gone = f.destroy(f.guest, name, account, id);
                nothing("destroy", gone);
                QVERIFY2(gone.value("destroyed", json()).is_null() || gone["destroyed"].empty(), gone.dump().c_str());
            }
        }
        // What they keep of their own refers to nothing that they cannot see.
        if (found->home == AccountKind::Member) {
            const auto created = f.create(f.guest, name, f.guest,
                { { "token", "t2" }, { "groupId", hidden }, { "postId", post }, { "reason", "spam" },
                    { "sendAt", f.at(1) } });
            QVERIFY2(created.value("created", json()).is_null(), created.dump().c_str());
        }
        QCOMPARE(f.body(hidden, "Post", post)["body"], "secret words");
    }
};

QTEST_GUILESS_MAIN(JmapPerimeter)
#include "jmap_perimeter.moc"
