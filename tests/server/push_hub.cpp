#include "server/push/Hub.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace atriumd;
using nlohmann::json;

namespace {

// A connection that writes down what it got, and takes nothing while it is slow.
struct Listener {
    std::vector<json> got;
    std::vector<const std::string *> buffers;
    std::vector<Hub::Closing> closings;
    bool isSlow = false;
    Hub::Handle handle = 0;

    void join(Hub &hub, const std::string &member, std::vector<std::string> accounts, Hub::Push push = { {}, true },
        const std::string &role = "member")
    {
        handle = hub.subscribe({ member, "d" + member, role, nullptr,
            [this](const Hub::Text &text) {
                if (isSlow)
                    return false;
                got.push_back(json::parse(*text));
                buffers.push_back(text.get());
                return true;
            },
            [this](Hub::Closing why) { closings.push_back(why); } });
        hub.enablePush(handle, std::move(push));
        accounts.push_back(member);
        hub.setAccounts(handle, accounts);
    }
};

Change post(std::int64_t state, const std::string &group = "g1")
{
    return { group, "Post", state - 1, state, false, { json { { "id", "p" + std::to_string(state) } }.dump() }, {} };
}

Change readMark(
    const std::string &member, std::int64_t state, std::vector<std::string> came, std::vector<std::string> went)
{
    Change change { member, "ReadMark", state - 1, state, false, {}, std::move(went) };
    for (const std::string &group : came)
        change.updated.push_back(json { { "id", group } }.dump());
    return change;
}

Change member(const std::string &id, const std::string &role, const std::string &state)
{
    return { "w1", "Member", 1, 2, false, { json { { "id", id }, { "role", role }, { "state", state } }.dump() }, {} };
}

} // namespace

class PushHub : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyInTheAccountGetsOneBuffer()
    {
        Hub hub;
        Listener a, b, outsider;
        a.join(hub, "m1", { "w1", "g1" });
        b.join(hub, "m2", { "w1", "g1" });
        outsider.join(hub, "m3", { "w1" });
        hub.publish({ post(7) });
        QCOMPARE(a.got.size(), 1u);
        QCOMPARE(a.buffers, b.buffers);
        QVERIFY(outsider.got.empty());
        QCOMPARE(a.got[0], json::parse(R"({"@type":"StateChange","changed":{"g1":{"Post":"7"}},"changes":{"g1":{"Post":
                     {"oldState":"6","newState":"7","list":[{"id":"p7"}],"destroyed":[]}}}})"));
    }

    void severalAccountsOfOneCommitAreOneMessage()
    {
        Hub hub;
        Listener both, one, guest;
        both.join(hub, "m1", { "g1", "g2" });
        one.join(hub, "m2", { "g2" });
        guest.join(hub, "m3", { "g1", "g2" }, { {}, true }, "guest");
        hub.publish({ post(7, "g1"), post(8, "g2"), { "m3", "Bookmark", 1, 2, false, {}, { "b1" } } });
        QCOMPARE(both.got.size(), 1u);
        QCOMPARE(both.got[0]["changed"], json::parse(R"({"g1":{"Post":"7"},"g2":{"Post":"8"}})"));
        QCOMPARE(both.got[0]["changes"], json::parse(R"({"g1":{"Post":
                     {"oldState":"6","newState":"7","list":[{"id":"p7"}],"destroyed":[]}},"g2":{"Post":
                     {"oldState":"7","newState":"8","list":[{"id":"p8"}],"destroyed":[]}}})"));
        QCOMPARE(one.got.size(), 1u);
        QCOMPARE(one.got[0]["changed"], json::parse(R"({"g2":{"Post":"8"}})"));
        QCOMPARE(guest.got.size(), 1u);
        QCOMPARE(guest.got[0]["changed"].size(), 3u);
        QCOMPARE(guest.got[0]["changes"].size(), 1u); // of the others, the states alone
        QCOMPARE(guest.got[0]["changes"]["m3"]["Bookmark"]["destroyed"], json::parse(R"(["b1"])"));
    }

    void togetherTheyAreNoLargerThanOneMayBe()
    {
        Hub hub;
        Listener a;
        a.join(hub, "m1", { "g1", "g2", "g3" });
        const std::vector<std::string> bodies { '"' + std::string(60 * 1024, 'x') + '"' };
        hub.publish({ { "g1", "Post", 1, 2, false, bodies, {} }, { "g2", "Post", 2, 3, false, bodies, {} },
            { "g3", "Post", 3, 4, false, bodies, {} } });
        QCOMPARE(a.got.size(), 2u);
        QCOMPARE(a.got[0]["changes"].size(), 2u);
        QCOMPARE(a.got[1]["changes"].size(), 1u);
    }

    void nothingBeforePushIsEnabledNorAfterItIsDisabled()
    {
        Hub hub;
        Listener a;
        a.handle = hub.subscribe({ "m1", "d1", "member", nullptr,
            [&](const Hub::Text &text) {
                a.got.push_back(json::parse(*text));
                return true;
            },
            [](Hub::Closing) {} });
        hub.setAccounts(a.handle, { "g1" });
        hub.publish({ post(1) });
        QVERIFY(a.got.empty());
        hub.enablePush(a.handle, {});
        hub.publish({ post(2) });
        QCOMPARE(a.got.size(), 1u);
        QVERIFY(!a.got[0].contains("changes"));
        hub.disablePush(a.handle);
        hub.publish({ post(3) });
        QCOMPARE(a.got.size(), 1u);
    }

    void onlyTheTypesThatWereAskedFor()
    {
        Hub hub;
        Listener a;
        a.join(hub, "m1", { "g1" }, { { "Response" }, true });
        hub.publish({ post(1) });
        QVERIFY(a.got.empty());
        hub.publish({ post(2), { "g1", "Response", 1, 3, false, {}, { "r1" } } });
        QCOMPARE(a.got.size(), 1u);
        QCOMPARE(a.got[0]["changed"], json::parse(R"({"g1":{"Response":"3"}})"));
        QCOMPARE(a.got[0]["changes"]["g1"]["Response"]["destroyed"], json::parse(R"(["r1"])"));
    }

    void tooManyOrTooLargeIsBare_data()
    {
        QTest::addColumn<int>("objects");
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isBare");
        QTest::newRow("64 objects") << 64 << 10 << false;
        QTest::newRow("65 objects") << 65 << 10 << true;
        QTest::newRow("128 KiB") << 1 << 128 * 1024 << false;
        QTest::newRow("one byte more") << 1 << 128 * 1024 + 1 << true;
    }
    void tooManyOrTooLargeIsBare()
    {
        QFETCH(int, objects);
        QFETCH(int, size);
        QFETCH(bool, isBare);
        Hub hub;
        Listener a;
        a.join(hub, "m1", { "g1" });
        const std::string body = '"' + std::string(std::size_t(size - 2), 'x') + '"';
        hub.publish({ { "g1", "Post", 1, 2, false, std::vector<std::string>(std::size_t(objects), body), {} } });
        QCOMPARE(a.got.size(), 1u);
        QCOMPARE(!a.got[0].contains("changes"), isBare);
        QCOMPARE(a.got[0]["changed"]["g1"]["Post"], "2");
    }

    void whoeverIsRemovedHearsNothingMore()
    {
        Hub hub;
        Listener a, b;
        a.join(hub, "m1", { "g1" });
        b.join(hub, "m2", { "g1" });
        // One commit may hold the removal and what was written after it.
        hub.publish({ { "g1", "Membership", 1, 2, false, {}, { "s1" } }, post(3), readMark("m1", 9, {}, { "g1" }) });
        hub.publish({ post(4) });
        QCOMPARE(a.got.size(), 1u);
        QCOMPARE(a.got[0]["changed"], json::parse(R"({"m1":{"ReadMark":"9"}})"));
        QCOMPARE(b.got.size(), 2u);
    }

    void whoeverJoinsHearsOfTheGroup()
    {
        Hub hub;
        Listener a;
        a.join(hub, "m1", {});
        hub.publish({ post(1) });
        hub.publish({ readMark("m1", 2, { "g1" }, {}) });
        hub.publish({ post(3) });
        QCOMPARE(a.got.size(), 2u);
        QCOMPARE(a.got[1]["changed"], json::parse(R"({"g1":{"Post":"3"}})"));
    }

    // The list of accounts was read before the removal, and arrives after it.
    void aListOfAccountsThatIsOldGrantsNothing()
    {
        Hub hub;
        Listener a;
        a.handle = hub.subscribe({ "m1", "d1", "member", nullptr,
            [&](const Hub::Text &text) {
                a.got.push_back(json::parse(*text));
                return true;
            },
            [](Hub::Closing) {} });
        hub.enablePush(a.handle, { { "Post" }, true });
        hub.publish({ readMark("m1", 2, { "g2" }, { "g1" }) });
        hub.publish({ post(3, "g1"), post(4, "g2"), post(5, "g3") });
        QVERIFY(a.got.empty());
        hub.setAccounts(a.handle, { "m1", "g1", "g3" });
        QCOMPARE(a.got.size(), 1u); // what was missed meanwhile, of what it may hear of
        QCOMPARE(a.got[0], json::parse(R"({"@type":"StateChange","changed":{"g2":{"Post":"4"},"g3":{"Post":"5"}}})"));
        hub.publish({ post(6, "g1") });
        QCOMPARE(a.got.size(), 1u);
        hub.publish({ post(7, "g2") });
        QCOMPARE(a.got.size(), 2u);
    }

    void aSlowReaderKeepsOneBareStateChange()
    {
        Hub hub;
        Listener slow, quick;
        slow.join(hub, "m1", { "g1", "g2" });
        quick.join(hub, "m2", { "g1", "g2" });
        slow.isSlow = true;
        for (int i = 1; i <= 1000; ++i)
            hub.publish({ post(i, i % 2 ? "g1" : "g2") });
        QCOMPARE(quick.got.size(), 1000u);
        QVERIFY(slow.got.empty());
        hub.drained(slow.handle); // still slow: it must not lose what waits
        QVERIFY(slow.got.empty());
        slow.isSlow = false;
        hub.publish({ post(1001) });
        QVERIFY(slow.got.empty()); // blocked until it says so
        hub.drained(slow.handle);
        QCOMPARE(slow.got.size(), 1u);
        QCOMPARE(slow.got[0],
            json::parse(R"({"@type":"StateChange","changed":{"g1":{"Post":"1001"},"g2":{"Post":"1000"}}})"));
        hub.publish({ post(1002) });
        QCOMPARE(slow.got.size(), 2u);
        QVERIFY(slow.got[1].contains("changes"));
    }

    void whatWaitsOfALostGroupIsDropped()
    {
        Hub hub;
        Listener slow;
        slow.join(hub, "m1", { "g1" });
        slow.isSlow = true;
        hub.publish({ post(1) });
        hub.publish({ readMark("m1", 2, {}, { "g1" }) });
        slow.isSlow = false;
        hub.drained(slow.handle);
        QCOMPARE(slow.got.size(), 1u);
        QCOMPARE(slow.got[0]["changed"], json::parse(R"({"m1":{"ReadMark":"2"}})"));
    }

    void guestsGetTheBareFormButOfTheirOwn()
    {
        Hub hub;
        Listener guest, employee;
        guest.join(hub, "m1", { "w1", "g1" }, { {}, true }, "guest");
        employee.join(hub, "m2", { "w1", "g1" });
        hub.publish({ member("m9", "member", "active") });
        QVERIFY(!guest.got.at(0).contains("changes"));
        QVERIFY(employee.got.at(0).contains("changes"));
        hub.publish({ post(1) });
        QVERIFY(!guest.got.at(1).contains("changes"));
        QVERIFY(employee.got.at(1).contains("changes"));
        hub.publish({ readMark("m1", 2, { "g1" }, {}) });
        QVERIFY(guest.got.at(2).contains("changes"));
    }

    void groupsThatAreNotListedAreInlineForTheirMembersOnly()
    {
        Hub hub;
        Listener inside, outside;
        inside.join(hub, "m1", { "w1", "g1" });
        outside.join(hub, "m2", { "w1" });
        const auto group
            = [](const char *join) { return json { { "id", "g1" }, { "join", join }, { "name", "Merger" } }.dump(); };
        hub.publish({ { "w1", "Group", 1, 2, false, { group("invite") }, {} } });
        QVERIFY(inside.got.at(0).contains("changes"));
        QVERIFY(!outside.got.at(0).contains("changes"));
        hub.publish({ { "w1", "Group", 2, 3, false, { group("request") }, {} } });
        QVERIFY(outside.got.at(1).contains("changes"));
        const auto route = [](const json &groupId) { return json { { "id", "o1" }, { "groupId", groupId } }.dump(); };
        hub.publish({ { "w1", "Route", 3, 4, false, { route("g1") }, {} } });
        QVERIFY(inside.got.at(2).contains("changes"));
        QVERIFY(!outside.got.at(2).contains("changes"));
        hub.publish({ { "w1", "Route", 4, 5, false, { route(nullptr) }, {} } });
        QVERIFY(outside.got.at(3).contains("changes"));
    }

    void connectionsAreClosedWhenTheirGroundGoes_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<int>("why"); // -1: not closed
        QTest::newRow("device destroyed") << 0 << int(Hub::Closing::Revoked);
        QTest::newRow("member disabled") << 1 << int(Hub::Closing::Revoked);
        QTest::newRow("role changed") << 2 << int(Hub::Closing::Changed);
        QTest::newRow("title changed") << 3 << -1;
        QTest::newRow("another device") << 4 << -1;
        QTest::newRow("too many members to say") << 5 << int(Hub::Closing::Changed);
        QTest::newRow("too many read marks to say") << 6 << int(Hub::Closing::Changed);
    }
    void connectionsAreClosedWhenTheirGroundGoes()
    {
        QFETCH(int, change);
        QFETCH(int, why);
        const std::vector<Change> changes {
            { "m1", "Device", 1, 2, false, {}, { "dm1" } },
            member("m1", "member", "disabled"),
            member("m1", "admin", "active"),
            member("m1", "member", "active"),
            { "m1", "Device", 1, 2, false, {}, { "dother" } },
            { "w1", "Member", 1, 2, true, {}, {} },
            { "m1", "ReadMark", 1, 2, true, {}, {} },
        };
        Hub hub;
        Listener a;
        a.join(hub, "m1", { "w1" });
        hub.publish({ changes.at(std::size_t(change)) });
        QCOMPARE(a.closings.size(), why < 0 ? 0u : 1u);
        if (why < 0)
            return;
        QCOMPARE(int(a.closings[0]), why);
        QVERIFY(a.got.empty()); // not even that commit
        hub.publish({ post(9, "w1") });
        QVERIFY(a.got.empty());
    }

    void unsubscribedIsForgotten()
    {
        Hub hub;
        Listener a, b;
        a.join(hub, "m1", { "g1" });
        b.join(hub, "m1", { "g1" });
        hub.unsubscribe(a.handle);
        hub.publish({ post(1) });
        hub.closeAll();
        QVERIFY(a.got.empty());
        QVERIFY(a.closings.empty());
        QCOMPARE(b.got.size(), 1u);
        QCOMPARE(b.closings.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(PushHub)
#include "push_hub.moc"
