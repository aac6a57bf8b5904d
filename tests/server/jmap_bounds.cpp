// What one member can make the server do has bounds, in memory and in time.
#include "server/jmap/Limits.h"
#include "server/push/Hub.h"
#include "server/types/UtcDate.h"
#include "tests/support/TestWorkspace.h"

#include <QElapsedTimer>
#include <QTest>

using namespace atriumd;
using namespace atriumd::test;
using nlohmann::json;

namespace {

struct Fixture : TestWorkspace {
    std::string owner = member("Owner");
    std::string group = TestWorkspace::group(owner, "Pilot", "partner", "invite");

    void posts(int count, const std::string &body)
    {
        (void)arrange([&](Workspace &helper) {
            Result<std::string> last;
            for (int i = 0; i < count; ++i)
                last = helper.addPost(group, owner, { { "body", body } }, ++now);
            return last;
        });
    }
    std::string guest(json properties)
    {
        const auto id = member("Priya", "guest");
        properties["memberId"] = id;
        const auto answer = create(owner, "Membership", group, properties);
        return answer["created"].is_null() ? throw std::runtime_error(answer.dump()) : id;
    }
    // Of one call, in microseconds: the quickest of a few.
    std::int64_t cost(const std::string &as, const std::string &method, json arguments)
    {
        arguments["accountId"] = group;
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            (void)call(as, method, arguments);
            least = std::min<std::int64_t>(least, timer.nsecsElapsed() / 1000);
        }
        return least;
    }
};

} // namespace

class JmapBounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Each call holds the one before twice: thirty of them would be a million times as large as the first.
    void referencesToReferencesAreCutOff()
    {
        Fixture f;
        json calls = json::array({ { "Core/echo", { { "text", std::string(1000, 'x') } }, "0" } });
        for (int i = 1; i < 17; ++i) {
            const json before { { "resultOf", std::to_string(i - 1) }, { "name", "Core/echo" }, { "path", "" } };
            calls.push_back({ "Core/echo", { { "#a", before }, { "#b", before } }, std::to_string(i) });
        }
        const auto answers = f.calls(f.owner, calls);
        QCOMPARE(answers.size(), calls.size());
        QCOMPARE(answers[5][0], "Core/echo");
        QVERIFY(std::ranges::any_of(
            answers, [](const json &answer) { return answer[1].value("type", "") == "requestTooLarge"; }));
        QVERIFY(answers.dump().size() < 2 * std::size_t(limits::maxSizeRequest));
    }

    void answersAreBounded()
    {
        Fixture f;
        f.posts(1000, std::string(15'000, 'x'));
        json calls = json::array();
        for (int i = 0; i < 10; ++i)
            calls.push_back({ "Post/get", { { "accountId", f.group } }, std::to_string(i) });
        const auto answers = f.calls(f.owner, calls);
        QCOMPARE(answers[0][1]["list"].size(), 1000u);
        QCOMPARE(answers[9][1]["type"], "requestTooLarge");
        QVERIFY(answers.dump().size() < 2 * std::size_t(limits::maxSizeAnswers));
        f.posts(1000, std::string(19'000, 'x'));
        const auto all = f.call(f.owner, "Post/query", { { "accountId", f.group }, { "position", 1000 } })["ids"];
        QCOMPARE(all.size(), 1000u);
        QCOMPARE(f.call(f.owner, "Post/get", { { "accountId", f.group }, { "ids", all } })["list"].size(), 1000u);
        json wide = json::array();
        for (int i = 0; i < 900; ++i) // in UTF-8 three times as long as it may be
            wide.push_back(f.post(f.group, f.owner, { { "body", [] {
                                                           std::string s;
                                                           while (s.size() < 57'000)
                                                               s += "本";
                                                           return s;
                                                       }() } }));
        const json tooMuch { { "accountId", f.group }, { "ids", wide } };
        QCOMPARE(f.call(f.owner, "Post/get", tooMuch)["type"], "requestTooLarge");
    }

    // What a guest does not see of a group is not gone through for each of their requests.
    void aLongHistoryCostsAGuestNoMore()
    {
        Fixture f;
        f.posts(4000, "before");
        const auto guest = f.guest({ { "historyFrom", formatUtcDate(f.now + 1) } });
        f.posts(50, "after");
        const json newest { { "limit", 20 },
            { "sort", { { { "property", "createdAt" }, { "isAscending", false } } } } };
        const auto page = f.call(guest, "Post/query", [&] {
            auto arguments = newest;
            arguments["accountId"] = f.group;
            arguments["calculateTotal"] = true;
            return arguments;
        }());
        QCOMPARE(page["ids"].size(), 20u);
        QCOMPARE(page["total"], 50);
        QCOMPARE(f.call(guest, "Post/get", { { "accountId", f.group } })["list"].size(), 50u);
        const auto theirs = f.cost(guest, "Post/query", newest), ours = f.cost(f.owner, "Post/query", newest);
        QVERIFY2(theirs < 5 * ours + 1000, qPrintable(QString("%1 and %2 µs").arg(theirs).arg(ours)));
    }

    // Every one of the group is put anew then, for guests see who is in it; nobody is another than before.
    void aGuestWhoComesEndsNobodysConnection()
    {
        Fixture f;
        (void)f.arrange([&](Workspace &helper) {
            Result<std::string> last;
            for (int i = 0; i < 100; ++i)
                last = helper.addMembership(f.group, *helper.addMember({ { "name", "Somebody" } }));
            return last;
        });
        Hub hub;
        f.store->onCommit([&](const std::vector<Change> &changes) { hub.publish(changes); });
        std::vector<Hub::Closing> closings;
        std::vector<std::string> got;
        const auto connect = [&](const std::string &who) {
            const auto handle = hub.subscribe({ who, "d" + who, "member", nullptr,
                [&](const Hub::Text &text) {
                    got.push_back(*text);
                    return true;
                },
                [&](Hub::Closing why) { closings.push_back(why); } });
            hub.enablePush(handle, { {}, true });
            hub.setAccounts(handle, { who, f.workspace });
        };
        const auto outsider = f.member("Outsider");
        connect(f.owner);
        connect(outsider);
        (void)f.guest(json::object());
        QVERIFY(!got.empty());
        QVERIFY(closings.empty());
        // Whose role it is that changes is still found out.
        (void)f.arrange([&](Workspace &helper) -> Result<std::string> {
            (void)helper.update(f.workspace, "Member", outsider, { { "role", "leader" } });
            return "";
        });
        QCOMPARE(closings, std::vector { Hub::Closing::Changed });
    }
};

QTEST_GUILESS_MAIN(JmapBounds)
#include "jmap_bounds.moc"
