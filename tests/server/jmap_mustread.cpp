#include "server/jmap/Scheduler.h"
#include "server/types/MustRead.h"
#include "server/types/Seal.h"
#include "server/types/UtcDate.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

using namespace atriumd;
using namespace atriumd::test;
using nlohmann::json;

namespace {

constexpr std::int64_t hour = 3'600'000;

std::array<unsigned char, 32> seedOf(unsigned char letter)
{
    std::array<unsigned char, 32> seed {};
    seed.fill(letter);
    return seed;
}

// What was refused, and why; "" when it was done.
std::string refusal(const json &answer)
{
    for (const char *refused : { "notCreated", "notUpdated", "notDestroyed" })
        if (answer.contains(refused) && !answer[refused].is_null()) {
            const auto &error = *answer[refused].begin();
            return error.value("properties", json::array({ error["type"] }))[0];
        }
    return answer.value("type", "");
}

// A group with Ingrid, who has a mandate, two employees, a guest, and a community manager who owns it.
struct Fixture : TestWorkspace {
    seal::SecretKey organisation { seedOf('o') }, key { seedOf('i') };
    std::string carla = person("Carla", "communityManager", "Office", "Odense");
    std::string ingrid = person("Ingrid", "leader", "Management", "Odense");
    std::string jonas = person("Jonas", "member", "Service", "Odense");
    std::string mette = person("Mette", "teamLead", "Sales", "Aarhus");
    std::string priya = member("Priya", "guest");
    std::string outside = person("Outside", "admin", "Service", "Odense");
    std::string group = TestWorkspace::group(carla, "News", "partner");
    std::map<std::string, std::string> memberships;
    int tokens = 0;
    json mandate;

    Fixture()
    {
        for (const auto &id : { ingrid, jonas, mette, priya })
            memberships[id] = join(group, id);
        must(store->writeNow<bool>([&](WriteTransaction &t) -> Result<bool> {
            t.set("organisationKey", organisation.publicKey());
            return true;
        }));
        mandate
            = { { "memberId", ingrid }, { "publicKey", key.publicKey() }, { "subject", "Travel" }, { "authority", "" },
                  { "givenById", nullptr }, { "from", formatUtcDate(now - hour) }, { "until", nullptr } };
        mandate["signature"] = organisation.sign(seal::mandateForm(workspace, mandate));
        mandate["id"] = arrange([&](Workspace &w) {
            (void)w.create(ingrid, "SigningKey", ingrid, { { "publicKey", key.publicKey() }, { "wrapped", "1.x" } });
            return w.create(workspace, "Mandate", "", mandate);
        });
    }
    std::string person(const char *name, const char *role, const char *department, const char *place)
    {
        return arrange([&](Workspace &w) {
            return w.addMember(
                { { "name", name }, { "role", role }, { "department", department }, { "place", place } });
        });
    }

    std::string token() { return "t" + std::to_string(++tokens); }
    // A post that asks everybody, signed now.
    json post(json mustRead = json::object(), json more = json::object())
    {
        json asked { { "by", nullptr }, { "groups", json::array() }, { "departments", json::array() },
            { "places", json::array() }, { "roles", json::array() } };
        asked.update(mustRead);
        json properties { { "token", token() }, { "parentId", nullptr }, { "kind", "announcement" },
            { "title", "Trains" }, { "body", "Under five hours." }, { "attachments", json::array() },
            { "supersedesId", nullptr }, { "mustRead", asked } };
        properties.update(more);
        return sealed(properties);
    }
    json sealed(json properties)
    {
        properties["seal"] = { { "mandateId", mandate["id"] }, { "signedAt", formatUtcDate(now) } };
        properties["seal"]["signature"] = key.sign(seal::postForm(group, properties, mandate));
        return properties;
    }
    json send(const json &properties) { return create(ingrid, "Post", group, properties); }
    std::string write(json mustRead = json::object(), json more = json::object())
    {
        now += 1000;
        const auto answer = send(post(std::move(mustRead), std::move(more)));
        if (!refusal(answer).empty())
            throw std::runtime_error(answer.dump());
        return answer["created"]["new"]["id"];
    }
    // Signs it anew with another text.
    json edit(const std::string &id, const char *text)
    {
        now += 1000;
        auto properties = body(group, "Post", id);
        properties["body"] = text;
        return update(ingrid, "Post", group, id, { { "body", text }, { "seal", sealed(properties)["seal"] } });
    }
    json acknowledge(const std::string &as, const std::string &id, const std::string &signedAt)
    {
        return create(as, "Acknowledgement", as,
            { { "token", token() }, { "groupId", group }, { "postId", id }, { "signedAt", signedAt } });
    }
    json acknowledge(const std::string &as, const std::string &id)
    {
        return acknowledge(as, id, body(group, "Post", id)["seal"]["signedAt"].get<std::string>());
    }
    json report(const std::string &as, const std::string &id)
    {
        return call(as, "Acknowledgement/report", { { "accountId", group }, { "postId", id } });
    }
    // Who is asked, or who of them has not confirmed.
    std::string names(const std::string &id, bool onlyMissing = false)
    {
        std::string text;
        const auto answer = report(carla, id);
        for (const auto &one : answer["list"])
            if (!onlyMissing || one["acknowledgedAt"].is_null())
                text += (text.empty() ? "" : " ") + one["name"].get<std::string>();
        return text;
    }
    std::vector<json> own(const std::string &who, const char *type)
    {
        return call(who, type + std::string("/get"), { { "accountId", who } })["list"].get<std::vector<json>>();
    }
    // "mustRead" of each that is not read, and "(mustRead)" of each that is.
    std::string told(const std::string &who)
    {
        std::string text;
        for (const auto &one : own(who, "Notification")) {
            const auto kind = one["kind"].get<std::string>();
            text += (text.empty() ? "" : " ") + (one["readAt"].is_null() ? kind : "(" + kind + ")");
        }
        return text;
    }
    void read(const std::string &who)
    {
        for (const auto &one : own(who, "Notification"))
            update(who, "Notification", who, one["id"], { { "readAt", formatUtcDate(now) } });
    }
    // What the program does when the time has come; then when somebody is reminded next.
    std::optional<std::int64_t> runScheduler(const char *at)
    {
        now = *parseUtcDate(at);
        Scheduler scheduler(*store, environment, [](double, std::function<void()>) { });
        must(drogon::sync_wait(scheduler.doDue()));
        return must(store->readNow<std::optional<std::int64_t>>(
            [](ReadTransaction &transaction) -> Result<std::optional<std::int64_t>> {
                const auto next = mustread::nextDue(transaction);
                return next ? std::optional(next->at) : std::nullopt;
            }));
    }
};

} // namespace

// Posts that must be read (docs/protocol.md, Post.mustRead and Acknowledgement).
class JmapMustread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsAsked_data()
    {
        QTest::addColumn<QString>("mustRead");
        QTest::addColumn<QString>("names");
        QTest::newRow("everybody but the author") << "{}" << "Carla Jonas Mette Priya";
        QTest::newRow("a department") << R"({"departments":["Service"]})" << "Jonas";
        QTest::newRow("one of two departments") << R"({"departments":["Service","Sales"]})" << "Jonas Mette";
        QTest::newRow("a place") << R"({"places":["Odense"]})" << "Carla Jonas";
        QTest::newRow("a place and a department") << R"({"places":["Aarhus"],"departments":["Service"]})" << "";
        QTest::newRow("roles") << R"({"roles":["guest","teamLead"]})" << "Mette Priya";
        QTest::newRow("another group") << R"({"groups":["G"]})" << "Mette";
        QTest::newRow("another group and a department") << R"({"groups":["G"],"departments":["Service"]})" << "";
    }
    void whoIsAsked()
    {
        QFETCH(QString, mustRead);
        QFETCH(QString, names);
        Fixture f;
        const auto other = f.TestWorkspace::group(f.ingrid, "Other");
        f.join(other, f.mette);
        auto given = json::parse(mustRead.toStdString());
        if (given.contains("groups"))
            given["groups"] = { other };
        QCOMPARE(QString::fromStdString(f.names(f.write(given))), names);
        for (const auto &[who, name] :
            { std::pair(f.carla, "Carla"), std::pair(f.jonas, "Jonas"), std::pair(f.mette, "Mette"),
                std::pair(f.priya, "Priya"), std::pair(f.ingrid, "Ingrid"), std::pair(f.outside, "Outside") })
            QCOMPARE(f.told(who), std::string(names.contains(QLatin1String(name)) ? "mustRead" : ""));
    }

    void whoIsNotActiveIsNotAsked()
    {
        Fixture f;
        f.arrange([&](Workspace &w) -> Result<std::string> {
            (void)w.update(f.workspace, "Member", f.jonas, { { "state", "disabled" } });
            return "";
        });
        QCOMPARE(f.names(f.write()), std::string("Carla Mette Priya"));
    }

    void whatCannotAsk_data()
    {
        QTest::addColumn<QString>("mustRead");
        const auto whole = [](const char *change) {
            json value { { "by", nullptr }, { "groups", json::array() }, { "departments", json::array() },
                { "places", json::array() }, { "roles", json::array() } };
            value.merge_patch(json::parse(change));
            return QString::fromStdString(value.dump());
        };
        QTest::newRow("no object") << "true";
        QTest::newRow("without lists") << R"({"by":null})";
        QTest::newRow("something more") << whole(R"({"people":[]})");
        QTest::newRow("no date") << whole(R"({"by":"tomorrow"})");
        QTest::newRow("no list") << whole(R"({"places":"Odense"})");
        QTest::newRow("an empty name") << whole(R"({"departments":[""]})");
        QTest::newRow("no such role") << whole(R"({"roles":["boss"]})");
        QTest::newRow("a group that is not there") << whole(R"({"groups":["g1"]})");
        QTest::newRow("a group that the author does not see") << whole(R"({"groups":["HIDDEN"]})");
    }
    void whatCannotAsk()
    {
        QFETCH(QString, mustRead);
        Fixture f;
        auto text = mustRead.toStdString();
        if (const auto at = text.find("HIDDEN"); at != std::string::npos)
            text.replace(at, 6, f.TestWorkspace::group(f.outside, "Board", "team", "invite"));
        QCOMPARE(
            refusal(f.send(f.post(json::object(), { { "mustRead", json::parse(text) } }))), std::string("mustRead"));
    }

    void onlyWhatIsOfficialAsks()
    {
        Fixture f;
        auto post = f.post();
        post["seal"] = nullptr;
        QCOMPARE(refusal(f.send(post)), std::string("mustRead"));
    }

    // It is part of what is signed, and stays as it is.
    void whomItAsksCannotBeChanged()
    {
        Fixture f;
        auto post = f.post();
        post["mustRead"]["places"] = { "Aarhus" };
        QCOMPARE(refusal(f.send(post)), std::string("seal"));
        const auto id = f.write();
        QCOMPARE(
            refusal(f.update(f.ingrid, "Post", f.group, id, { { "mustRead", nullptr } })), std::string("mustRead"));
        QCOMPARE(refusal(f.update(f.ingrid, "Post", f.group, id, { { "seal", nullptr } })), std::string("seal"));
    }

    void confirmingIsKeptAndTakesTheNotificationAway()
    {
        Fixture f;
        const auto id = f.write();
        for (const auto &who : { f.jonas, f.priya }) { // guests, too
            f.now += 1000;
            QCOMPARE(refusal(f.acknowledge(who, id)), std::string());
            QCOMPARE(f.told(who), std::string());
            const auto one = f.own(who, "Acknowledgement").at(0);
            QVERIFY(one["id"].get<std::string>().starts_with('y'));
            QCOMPARE(one["postId"], id);
            QCOMPARE(one["createdAt"], formatUtcDate(f.now));
            QCOMPARE(refusal(f.acknowledge(who, id)), std::string("alreadyExists"));
        }
        QCOMPARE(f.names(id, true), std::string("Carla Mette"));
    }

    void whatCannotBeConfirmed()
    {
        Fixture f;
        const auto id = f.write();
        const std::string at = f.body(f.group, "Post", id)["seal"]["signedAt"];
        QCOMPARE(refusal(f.acknowledge(f.outside, id, at)), std::string("groupId"));
        QCOMPARE(refusal(f.acknowledge(f.jonas, "p1", at)), std::string("postId"));
        const auto official = f.write(json::object(), { { "mustRead", nullptr } });
        QCOMPARE(refusal(f.acknowledge(f.jonas, official)), std::string("postId"));
        const auto plain = f.TestWorkspace::post(f.group, f.ingrid, { { "body", "x" } });
        QCOMPARE(refusal(f.acknowledge(f.jonas, plain, at)), std::string("postId"));
        QCOMPARE(refusal(f.create(f.jonas, "Acknowledgement", f.mette,
                     { { "token", "x" }, { "groupId", f.group }, { "postId", id }, { "signedAt", at } })),
            std::string("accountNotFound"));
        f.update(f.ingrid, "Post", f.group, id, { { "removed", true } });
        QVERIFY(f.body(f.group, "Post", id)["mustRead"].is_null());
        QCOMPARE(refusal(f.acknowledge(f.jonas, id, at)), std::string("postId"));
    }

    void whatIsConfirmedStaysSo()
    {
        Fixture f;
        const std::string id = f.acknowledge(f.jonas, f.write())["created"]["new"]["id"];
        QCOMPARE(refusal(f.update(f.jonas, "Acknowledgement", f.jonas, id, { { "postId", "p1" } })),
            std::string("forbidden"));
        QCOMPARE(refusal(f.destroy(f.jonas, "Acknowledgement", f.jonas, id)), std::string("forbidden"));
        QCOMPARE(f.call(f.carla, "Acknowledgement/get", { { "accountId", f.jonas } })["type"], "accountNotFound");
    }

    // The same moment, however it is written.
    void aVersionIsAMoment()
    {
        Fixture f;
        const auto id = f.write();
        const std::string at = f.body(f.group, "Post", id)["seal"]["signedAt"];
        auto other = at;
        other.insert(other.size() - 1, ".000");
        QCOMPARE(refusal(f.acknowledge(f.jonas, id, other)), std::string());
        QCOMPARE(f.own(f.jonas, "Acknowledgement").at(0)["signedAt"], at);
        QCOMPARE(refusal(f.acknowledge(f.jonas, id, at)), std::string("alreadyExists"));
        QCOMPARE(f.names(id, true), std::string("Carla Mette Priya"));
    }

    void anEditAsksAgain()
    {
        Fixture f;
        const auto id = f.write();
        const std::string first = f.body(f.group, "Post", id)["seal"]["signedAt"];
        f.acknowledge(f.jonas, id);
        f.read(f.mette);
        QCOMPARE(f.told(f.mette), std::string("(mustRead)"));
        QCOMPARE(refusal(f.edit(id, "Under six hours.")), std::string());
        QCOMPARE(f.told(f.jonas), std::string("mustRead"));
        QCOMPARE(f.told(f.mette), std::string("mustRead")); // the same one
        QCOMPARE(f.own(f.mette, "Notification").at(0)["count"], 1);
        QCOMPARE(f.names(id, true), std::string("Carla Jonas Mette Priya"));
        QCOMPARE(refusal(f.acknowledge(f.mette, id, first)), std::string("signedAt"));
        QCOMPARE(refusal(f.acknowledge(f.jonas, id)), std::string());
        QCOMPARE(f.own(f.jonas, "Acknowledgement").size(), 2U);
        QCOMPARE(f.names(id, true), std::string("Carla Mette Priya"));
    }

    // What somebody confirmed must not become another text.
    void anEditIsSignedLater()
    {
        Fixture f;
        const auto id = f.write();
        f.now -= 1000;
        QCOMPARE(refusal(f.edit(id, "Under six hours.")), std::string("seal"));
    }

    void aPostThatIsReplacedAsksNobody()
    {
        Fixture f;
        const auto first = f.write({ { "by", "2026-02-02T16:00:00Z" } });
        f.read(f.mette);
        const auto second = f.write({ { "departments", { "Service" } } }, { { "supersedesId", first } });
        QCOMPARE(f.told(f.jonas), std::string("mustRead"));
        QCOMPARE(f.own(f.jonas, "Notification").at(0)["postId"], second);
        QCOMPARE(f.told(f.mette), std::string());
        QVERIFY(!f.runScheduler("2026-02-04T09:00:00Z"));
        QCOMPARE(f.told(f.mette), std::string());
        QCOMPARE(f.names(first), std::string("Carla Jonas Mette Priya")); // how it stood can still be looked at
    }

    void aPostWhoseSuccessorGoesAsksAgain()
    {
        Fixture f;
        const auto first = f.write({ { "by", "2026-02-02T16:00:00Z" } });
        const auto second = f.write(json::object(), { { "supersedesId", first } });
        f.update(f.ingrid, "Post", f.group, second, { { "removed", true } });
        QCOMPARE(f.told(f.mette), std::string());
        f.runScheduler("2026-01-30T09:00:00Z");
        QCOMPARE(f.told(f.mette), std::string("mustRead"));
        const auto third = f.write(json::object(), { { "supersedesId", first } });
        f.destroy(f.ingrid, "Post", f.group, second); // it was no longer the one that had replaced it
        QCOMPARE(f.body(f.group, "Post", first)["supersededById"], third);
    }

    void whatGoesAsksNobody_data()
    {
        QTest::addColumn<bool>("isDestroyed");
        QTest::newRow("removed") << false;
        QTest::newRow("destroyed") << true;
    }
    void whatGoesAsksNobody()
    {
        QFETCH(bool, isDestroyed);
        Fixture f;
        const auto id = f.write({ { "by", "2026-02-02T16:00:00Z" } });
        f.acknowledge(f.jonas, id);
        if (isDestroyed)
            f.destroy(f.ingrid, "Post", f.group, id);
        else
            f.update(f.ingrid, "Post", f.group, id, { { "removed", true } });
        QCOMPARE(f.told(f.mette), std::string());
        QCOMPARE(f.own(f.jonas, "Acknowledgement").size(), isDestroyed ? 0U : 1U);
        QCOMPARE(refusal(f.report(f.carla, id)), std::string("invalidArguments"));
        QVERIFY(!f.runScheduler("2026-02-04T09:00:00Z"));
        QCOMPARE(f.told(f.mette), std::string());
    }

    // Guests who do not see so far back.
    void whoDoesNotSeeItIsNotAsked()
    {
        Fixture f;
        const auto id = f.write();
        f.acknowledge(f.priya, id);
        QVERIFY(f.names(id).contains("Priya"));
        const auto see = [&](json from) {
            f.update(f.carla, "Membership", f.group, f.memberships[f.priya], { { "historyFrom", std::move(from) } });
        };
        see(formatUtcDate(f.now + 1));
        QVERIFY(!f.names(id).contains("Priya"));
        QVERIFY(f.own(f.priya, "Acknowledgement").empty());
        f.edit(id, "Under six hours.");
        QCOMPARE(f.told(f.priya), std::string());
        see(nullptr);
        f.edit(id, "Under seven hours.");
        QVERIFY(!f.told(f.priya).empty());
        QVERIFY(f.names(id, true).contains("Priya"));
    }

    void whoMayReport()
    {
        Fixture f;
        const auto id = f.write({ { "by", "2026-02-02T16:00:00Z" } });
        f.acknowledge(f.jonas, id);
        QCOMPARE(refusal(f.report(f.ingrid, id)), std::string());
        QCOMPARE(refusal(f.report(f.carla, id)), std::string());
        QCOMPARE(refusal(f.report(f.jonas, id)), std::string("forbidden"));
        QCOMPARE(refusal(f.report(f.priya, id)), std::string("forbidden"));
        QCOMPARE(refusal(f.report(f.outside, id)), std::string("accountNotFound")); // an admin, but not in the group
        f.join(f.group, f.outside);
        QCOMPARE(refusal(f.report(f.outside, id)), std::string());
        f.update(f.carla, "Membership", f.group, f.memberships[f.jonas], { { "role", "moderator" } });
        QCOMPARE(refusal(f.report(f.jonas, id)), std::string("forbidden"));
    }

    void theReportCounts()
    {
        Fixture f;
        f.join(f.group, f.outside);
        const auto id = f.write({ { "by", "2026-02-02T16:00:00Z" }, { "departments", { "Service", "Sales" } } });
        f.now += 1000;
        f.acknowledge(f.jonas, id);
        f.acknowledge(f.carla, id); // who was not asked does not count
        const auto report = f.report(f.ingrid, id);
        QCOMPARE(report["accountId"], f.group);
        QCOMPARE(report["postId"], id);
        QCOMPARE(report["by"], "2026-02-02T16:00:00Z");
        QCOMPARE(report["signedAt"], f.body(f.group, "Post", id)["seal"]["signedAt"]);
        QCOMPARE(report["audience"], 3);
        QCOMPARE(report["acknowledged"], 1);
        QCOMPARE(report["departments"], json::parse(R"([{"department":"Sales","audience":1,"acknowledged":0},
                            {"department":"Service","audience":2,"acknowledged":1}])"));
        QCOMPARE(report["list"][0],
            (json { { "memberId", f.jonas }, { "name", "Jonas" }, { "department", "Service" },
                { "acknowledgedAt", formatUtcDate(f.now) } }));
        QCOMPARE(report["list"].size(), 3U);
        const auto official = f.write(json::object(), { { "mustRead", nullptr } });
        QCOMPARE(refusal(f.report(f.ingrid, official)), std::string("invalidArguments"));
    }

    // When a post is written on Monday 26 January.
    void reminders_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("first"); // empty: none
        QTest::addColumn<QString>("second");
        QTest::newRow("a Thursday") << "2026-02-05T16:00:00Z" << "2026-02-04T08:00:00Z" << "2026-02-06T08:00:00Z";
        QTest::newRow("early on a Thursday")
            << "2026-02-05T00:00:00Z" << "2026-02-04T08:00:00Z" << "2026-02-06T08:00:00Z";
        QTest::newRow("a Monday") << "2026-02-02T16:00:00Z" << "2026-01-30T08:00:00Z" << "2026-02-03T08:00:00Z";
        QTest::newRow("a Sunday") << "2026-02-01T16:00:00Z" << "2026-01-30T08:00:00Z" << "2026-02-02T08:00:00Z";
        QTest::newRow("today") << "2026-01-26T16:00:00Z" << "" << "2026-01-27T08:00:00Z";
        QTest::newRow("past") << "2026-01-20T16:00:00Z" << "" << "";
        QTest::newRow("no date") << "" << "" << "";
    }
    void reminders()
    {
        QFETCH(QString, by);
        QFETCH(QString, first);
        QFETCH(QString, second);
        Fixture f;
        f.write({ { "by", by.isEmpty() ? json() : json(by.toStdString()) } });
        const auto now = formatUtcDate(f.now);
        f.read(f.mette);
        auto next = f.runScheduler(now.c_str());
        for (const auto &expected : { first, second }) {
            if (expected.isEmpty())
                continue;
            QVERIFY(next);
            QCOMPARE(QString::fromStdString(formatUtcDate(*next)), expected);
            QCOMPARE(f.told(f.mette), std::string("(mustRead)"));
            next = f.runScheduler(expected.toUtf8());
            QCOMPARE(f.told(f.mette), std::string("mustRead"));
            QCOMPARE(f.own(f.mette, "Notification").at(0)["lastAt"].get<std::string>(), expected.toStdString());
            f.read(f.mette);
        }
        QVERIFY(!next);
    }

    void onlyWhoHasNotConfirmedIsReminded()
    {
        Fixture f;
        const auto id = f.write({ { "by", "2026-02-05T16:00:00Z" } });
        f.acknowledge(f.jonas, id);
        const auto later = f.person("Later", "member", "Service", "Odense");
        f.join(f.group, later); // was not here when it was written
        f.runScheduler("2026-02-04T08:00:00Z");
        QCOMPARE(f.told(f.jonas), std::string());
        QCOMPARE(f.told(f.ingrid), std::string());
        QCOMPARE(f.told(later), std::string("mustRead"));
        QCOMPARE(f.own(later, "Notification").at(0)["memberIds"], json { f.ingrid });
    }

    // Nobody ran on the day before: one reminder is enough.
    void remindersThatWereMissedAreOne()
    {
        Fixture f;
        f.write({ { "by", "2026-02-05T16:00:00Z" } });
        QVERIFY(!f.runScheduler("2026-02-09T08:00:00Z"));
        f.read(f.mette);
        QVERIFY(!f.runScheduler("2026-02-09T09:00:00Z"));
        QCOMPARE(f.told(f.mette), std::string("(mustRead)"));
    }

    // Being asked is not news of a group that one can do without.
    void aMutedGroupAsksAllTheSame()
    {
        Fixture f;
        f.update(f.mette, "Preference", f.mette, "singleton", { { "groupLevels", { { f.group, "none" } } } });
        f.write();
        QCOMPARE(f.told(f.mette), std::string("mustRead"));
    }

    void onePostIsOneNotification()
    {
        Fixture f;
        const auto id = f.write({ { "departments", { "Sales" } } }, { { "mentions", { f.mette, f.jonas } } });
        QCOMPARE(f.told(f.mette), std::string("mustRead"));
        QCOMPARE(f.told(f.jonas), std::string("mention"));
        f.acknowledge(f.jonas, id);
        QCOMPARE(f.told(f.jonas), std::string("mention"));
    }

    void whatIsImportedNotifiesNobody()
    {
        Fixture f;
        auto post = f.post({ { "by", "2026-02-05T16:00:00Z" } });
        post.erase("token");
        const auto id = f.TestWorkspace::post(f.group, f.ingrid, post);
        QCOMPARE(f.told(f.mette), std::string());
        QVERIFY(!f.runScheduler("2026-02-09T08:00:00Z"));
        QCOMPARE(f.told(f.mette), std::string());
        QCOMPARE(f.names(id), std::string("Carla Jonas Mette Priya"));
    }

    void whoLeavesTakesItWithThem()
    {
        Fixture f;
        const auto id = f.write({ { "by", "2026-02-05T16:00:00Z" } });
        f.acknowledge(f.jonas, id);
        for (const auto &who : { f.jonas, f.mette })
            f.destroy(who, "Membership", f.group, f.memberships[who]);
        QVERIFY(f.own(f.jonas, "Acknowledgement").empty());
        QCOMPARE(f.told(f.mette), std::string());
        QCOMPARE(f.names(id), std::string("Carla Priya"));
        f.runScheduler("2026-02-04T08:00:00Z");
        QCOMPARE(f.told(f.mette), std::string());
        f.join(f.group, f.jonas);
        QCOMPARE(f.names(id, true), std::string("Carla Jonas Priya"));
        QCOMPARE(refusal(f.acknowledge(f.jonas, id)), std::string());
    }
};

QTEST_GUILESS_MAIN(JmapMustread)
#include "jmap_mustread.moc"
