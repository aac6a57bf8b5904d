#include "server/push/Hub.h"
#include "server/types/NotificationType.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

#include <algorithm>

using namespace atriumd;
using namespace atriumd::test;
using nlohmann::json;

namespace {

// A group by request with its owner, two members, an expert and somebody outside.
struct Fixture : TestWorkspace {
    std::string owner = member("Owner");
    std::string mette = member("Mette");
    std::string jonas = member("Jonas");
    std::string erik = member("Erik");
    std::string expert = member("Expert", "topicExpert");
    std::string outside = member("Outside");
    std::string group = TestWorkspace::group(owner, "Service", "team", "request");
    int tokens = 0;

    Fixture()
    {
        for (const auto &id : { mette, jonas, erik, expert })
            join(group, id);
    }
    // As clients do it; the new object's id.
    std::string make(const std::string &as, const std::string &type, const std::string &account, json properties)
    {
        now += 1000;
        if (type != "Membership")
            properties["token"] = "t" + std::to_string(++tokens);
        const auto answer = create(as, type, account, std::move(properties));
        if (!answer.contains("created") || answer["created"].is_null())
            throw std::runtime_error(answer.dump());
        return answer["created"]["new"]["id"];
    }
    std::string write(const std::string &as, json properties = json::object())
    {
        return make(as, "Post", group, std::move(properties));
    }
    std::string reply(const std::string &as, const std::string &to) { return write(as, { { "parentId", to } }); }
    std::string react(const std::string &as, const std::string &post, const char *value = "👍")
    {
        return make(as, "Response", group, { { "postId", post }, { "kind", "reaction" }, { "value", value } });
    }
    std::string membershipOf(const std::string &who)
    {
        const auto answer = call(owner, "Membership/get", { { "accountId", group } });
        for (const auto &membership : answer["list"])
            if (membership["memberId"] == who)
                return membership["id"];
        return {};
    }
    void mute(const std::string &who)
    {
        (void)update(who, "Preference", who, "singleton", { { "groupLevels", { { group, "none" } } } });
    }
    std::vector<json> of(const std::string &who)
    {
        return call(who, "Notification/get", { { "accountId", who } })["list"].get<std::vector<json>>();
    }
    // "kind" or "kind×count" of each, in the order in which they were made.
    std::string kinds(const std::string &who)
    {
        std::string text;
        for (const auto &one : of(who))
            text += (text.empty() ? "" : " ") + one["kind"].get<std::string>()
                + (one["count"] == 1 ? "" : "×" + one["count"].dump());
        return text;
    }
};

struct Row {
    const char *name;
    std::string Fixture::*who;
    const char *expected;
    void (*act)(Fixture &);
};
const std::vector<Row> rows {
    { "a mention", &Fixture::jonas, "mention",
        [](Fixture &f) { f.write(f.mette, { { "mentions", { f.jonas, f.jonas } } }); } },
    { "a mention of oneself", &Fixture::mette, "",
        [](Fixture &f) { f.write(f.mette, { { "mentions", { f.mette } } }); } },
    { "a mention of somebody outside", &Fixture::outside, "",
        [](Fixture &f) { f.write(f.mette, { { "mentions", { f.outside, "m1" } } }); } },
    { "a mention by an edit", &Fixture::jonas, "mention",
        [](Fixture &f) {
            const auto id = f.write(f.mette, { { "mentions", { f.jonas } } });
            f.update(f.mette, "Post", f.group, id, { { "mentions", { f.jonas, f.erik } }, { "body", "x" } });
        } },
    { "who is named first by an edit", &Fixture::erik, "mention",
        [](Fixture &f) {
            const auto id = f.write(f.mette);
            f.update(f.mette, "Post", f.group, id, { { "mentions", { f.erik } } });
        } },
    { "replies in one's thread are one", &Fixture::mette, "reply×3",
        [](Fixture &f) {
            const auto id = f.write(f.mette);
            f.reply(f.jonas, f.reply(f.jonas, id));
            f.reply(f.erik, id);
        } },
    { "a reply to one's reply", &Fixture::jonas, "reply",
        [](Fixture &f) { f.reply(f.erik, f.reply(f.jonas, f.write(f.mette))); } },
    { "a reply to somebody else's reply", &Fixture::jonas, "",
        [](Fixture &f) {
            const auto id = f.write(f.mette);
            f.reply(f.jonas, id);
            f.reply(f.mette, f.reply(f.erik, id));
        } },
    { "a reply that mentions is a mention", &Fixture::mette, "mention",
        [](Fixture &f) { f.write(f.jonas, { { "parentId", f.write(f.mette) }, { "mentions", { f.mette } } }); } },
    { "an accepted answer", &Fixture::jonas, "answer",
        [](Fixture &f) {
            const auto question = f.write(f.mette, { { "kind", "question" } });
            const auto answer = f.reply(f.jonas, question);
            f.make(f.mette, "Response", f.group, { { "postId", question }, { "kind", "accept" }, { "value", answer } });
        } },
    { "an answer that is accepted no more", &Fixture::jonas, "",
        [](Fixture &f) {
            const auto question = f.write(f.mette, { { "kind", "question" } });
            const auto answer = f.reply(f.jonas, question);
            const auto other = f.reply(f.erik, question);
            for (const auto &value : { answer, other })
                f.make(
                    f.mette, "Response", f.group, { { "postId", question }, { "kind", "accept" }, { "value", value } });
        } },
    { "reactions are one", &Fixture::mette, "reaction×3",
        [](Fixture &f) {
            const auto id = f.write(f.mette);
            f.react(f.jonas, id);
            f.react(f.erik, id, "🎉");
            f.react(f.jonas, id, "❤️");
            f.react(f.mette, id);
        } },
    { "a reaction that is withdrawn", &Fixture::mette, "reaction",
        [](Fixture &f) {
            const auto id = f.write(f.mette);
            f.react(f.jonas, id);
            f.destroy(f.erik, "Response", f.group, f.react(f.erik, id, "🎉"));
        } },
    { "all reactions withdrawn", &Fixture::mette, "",
        [](Fixture &f) { f.destroy(f.erik, "Response", f.group, f.react(f.erik, f.write(f.mette))); } },
    { "more after it was read begins anew", &Fixture::mette, "reaction reaction",
        [](Fixture &f) {
            const auto id = f.write(f.mette);
            f.react(f.jonas, id);
            f.update(
                f.mette, "Notification", f.mette, f.of(f.mette)[0]["id"], { { "readAt", "2026-01-26T10:00:00Z" } });
            f.react(f.erik, id);
        } },
    { "praise", &Fixture::jonas, "praise",
        [](Fixture &f) {
            f.write(f.mette, { { "kind", "praise" }, { "praised", { f.jonas } }, { "mentions", { f.jonas } } });
        } },
    { "a question for an expert", &Fixture::expert, "question",
        [](Fixture &f) { f.write(f.mette, { { "kind", "question" } }); } },
    { "a question for one's skills", &Fixture::jonas, "question",
        [](Fixture &f) {
            f.update(f.jonas, "Member", f.workspace, f.jonas, { { "skills", { "Müll", "KÄLTE" } } });
            f.write(f.mette, { { "kind", "question" }, { "topics", { "kälte" } } });
        } },
    { "a question for other skills", &Fixture::jonas, "",
        [](Fixture &f) {
            f.update(f.jonas, "Member", f.workspace, f.jonas, { { "skills", { "pumps" } } });
            f.write(f.mette, { { "kind", "question" }, { "topics", { "pump" } } });
        } },
    { "a muted group", &Fixture::mette, "",
        [](Fixture &f) {
            f.mute(f.mette);
            f.reply(f.jonas, f.write(f.mette));
        } },
    { "a muted group that one moderates", &Fixture::owner, "report request",
        [](Fixture &f) {
            f.mute(f.owner);
            f.make(f.jonas, "Report", f.jonas,
                { { "groupId", f.group }, { "postId", f.write(f.mette) }, { "reason", "spam" } });
            f.make(f.outside, "JoinRequest", f.group, json::object());
        } },
    { "a report, never to the author", &Fixture::owner, "",
        [](Fixture &f) {
            f.make(f.jonas, "Report", f.jonas,
                { { "groupId", f.group }, { "postId", f.write(f.owner) }, { "reason", "spam" } });
        } },
    { "a post is removed", &Fixture::jonas, "",
        [](Fixture &f) {
            const auto id = f.write(f.mette, { { "mentions", { f.jonas } } });
            f.update(f.mette, "Post", f.group, id, { { "removed", true } });
        } },
    { "a post is destroyed", &Fixture::jonas, "",
        [](Fixture &f) { f.destroy(f.mette, "Post", f.group, f.write(f.mette, { { "mentions", { f.jonas } } })); } },
    { "one of two replies is destroyed", &Fixture::mette, "reply",
        [](Fixture &f) {
            const auto id = f.write(f.mette);
            f.reply(f.jonas, id);
            f.destroy(f.erik, "Post", f.group, f.reply(f.erik, id));
        } },
    { "the only reply is removed", &Fixture::mette, "",
        [](Fixture &f) {
            const auto id = f.reply(f.erik, f.write(f.mette));
            f.update(f.erik, "Post", f.group, id, { { "removed", true } });
        } },
    { "somebody left", &Fixture::jonas, "",
        [](Fixture &f) {
            f.write(f.mette, { { "mentions", { f.jonas } } });
            f.destroy(f.owner, "Membership", f.group, f.membershipOf(f.jonas));
        } },
    { "a request, to the owner", &Fixture::owner, "request",
        [](Fixture &f) { f.make(f.outside, "JoinRequest", f.group, { { "message", "please" } }); } },
    { "a request, to a member", &Fixture::mette, "",
        [](Fixture &f) { f.make(f.outside, "JoinRequest", f.group, json::object()); } },
    { "a request, to the asker", &Fixture::outside, "asked",
        [](Fixture &f) { f.make(f.outside, "JoinRequest", f.group, json::object()); } },
    { "declined", &Fixture::outside, "declined",
        [](Fixture &f) {
            f.destroy(f.owner, "JoinRequest", f.group, f.make(f.outside, "JoinRequest", f.group, json::object()));
        } },
    { "declined, to the owner", &Fixture::owner, "",
        [](Fixture &f) {
            f.destroy(f.owner, "JoinRequest", f.group, f.make(f.outside, "JoinRequest", f.group, json::object()));
        } },
    { "withdrawn", &Fixture::outside, "",
        [](Fixture &f) {
            f.destroy(f.outside, "JoinRequest", f.group, f.make(f.outside, "JoinRequest", f.group, json::object()));
        } },
    { "asked again after being declined", &Fixture::outside, "asked",
        [](Fixture &f) {
            f.destroy(f.owner, "JoinRequest", f.group, f.make(f.outside, "JoinRequest", f.group, json::object()));
            f.make(f.outside, "JoinRequest", f.group, json::object());
        } },
    { "admitted", &Fixture::outside, "admitted",
        [](Fixture &f) {
            f.make(f.outside, "JoinRequest", f.group, json::object());
            f.make(f.owner, "Membership", f.group, { { "memberId", f.outside } });
        } },
    { "added without having asked", &Fixture::outside, "",
        [](Fixture &f) { f.make(f.owner, "Membership", f.group, { { "memberId", f.outside } }); } },
    { "the group was opened, and the asker came in", &Fixture::outside, "",
        [](Fixture &f) {
            f.make(f.outside, "JoinRequest", f.group, json::object());
            f.update(f.owner, "Group", f.workspace, f.group, { { "join", "open" } });
            f.make(f.outside, "Membership", f.group, { { "memberId", f.outside } });
        } },
    { "an import", &Fixture::jonas, "",
        [](Fixture &f) { f.post(f.group, f.mette, { { "mentions", { f.jonas } }, { "kind", "question" } }); } },
};

} // namespace

// Who is told of what (docs/protocol.md, Notification).
class JmapNotifications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsTold_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < rows.size(); ++row)
            QTest::newRow(rows[row].name) << int(row);
    }
    void whoIsTold()
    {
        QFETCH(int, row);
        const auto &one = rows[std::size_t(row)];
        Fixture f;
        one.act(f);
        QCOMPARE(QString::fromStdString(f.kinds(f.*one.who)), QString::fromUtf8(one.expected));
    }

    void sayWhatTheyAreAbout()
    {
        Fixture f;
        const auto thread = f.write(f.mette);
        f.reply(f.jonas, thread);
        const auto newest = f.reply(f.erik, thread);
        const auto reply = f.of(f.mette)[0];
        QCOMPARE(reply["groupId"], f.group);
        QCOMPARE(reply["postId"], newest);
        QCOMPARE(reply["threadId"], thread);
        QCOMPARE(reply["memberIds"], (json { f.erik, f.jonas }));
        QVERIFY(reply["lastAt"] > reply["createdAt"] && reply["readAt"].is_null());

        const auto request = f.make(f.outside, "JoinRequest", f.group, { { "message", "please" } });
        const auto asked = f.of(f.outside)[0];
        QCOMPARE(asked["requestId"], request);
        QVERIFY(asked["readAt"].is_string());
        QCOMPARE(f.of(f.owner)[0]["requestId"], request);
        QCOMPARE(f.of(f.owner)[0]["text"], "please");
        f.destroy(f.owner, "JoinRequest", f.group, request);
        const auto declined = f.of(f.outside)[0];
        QCOMPARE(declined["id"], asked["id"]);
        QCOMPARE(declined["memberIds"], json { f.owner });
        QVERIFY(declined["readAt"].is_null() && declined["requestId"].is_null() && declined["text"] == "");
    }

    void atMostTenNames()
    {
        Fixture f;
        const auto id = f.write(f.mette);
        std::string last;
        for (int i = 0; i < 12; ++i) {
            last = f.member("M" + std::to_string(i));
            f.join(f.group, last);
            f.react(last, id);
        }
        const auto one = f.of(f.mette)[0];
        QCOMPARE(one["memberIds"].size(), 10U);
        QCOMPARE(one["memberIds"][0], last);
        QCOMPARE(one["count"], 12);
    }

    void theNewestAreKept()
    {
        Fixture f;
        f.arrange([&](Workspace &helper) -> Result<std::string> {
            helper.setNews(true);
            for (int i = 0; i < NotificationType::kept; ++i) {
                ++f.now;
                (void)helper.addPost(f.group, f.mette, { { "mentions", { f.jonas } } }, f.now);
            }
            return "";
        });
        const auto before = f.of(f.jonas);
        QCOMPARE(int(before.size()), NotificationType::kept);
        f.write(f.mette, { { "mentions", { f.jonas } } });
        const auto after = f.of(f.jonas);
        QCOMPARE(int(after.size()), NotificationType::kept);
        QCOMPARE(after[0]["id"], before[1]["id"]);
    }

    void whoModeratesNoMoreForgetsRequestsAndReports()
    {
        Fixture f;
        const auto membership = f.membershipOf(f.jonas);
        f.update(f.owner, "Membership", f.group, membership, { { "role", "moderator" } });
        f.make(f.outside, "JoinRequest", f.group, json::object());
        f.make(f.erik, "Report", f.erik,
            { { "groupId", f.group }, { "postId", f.write(f.mette, { { "mentions", { f.jonas } } }) },
                { "reason", "wrong" }, { "note", "Bar, not psi." } });
        QCOMPARE(f.kinds(f.jonas), std::string("request mention report"));
        QCOMPARE(f.of(f.jonas)[2]["text"], "wrong\nBar, not psi.");
        f.update(f.owner, "Membership", f.group, membership, { { "role", "member" } });
        QCOMPARE(f.kinds(f.jonas), std::string("mention"));
    }

    // To the member's own connections, whole; to nobody else.
    void arePushed()
    {
        Fixture f;
        Hub hub;
        f.store->onCommit([&hub](std::vector<Change> changes) { hub.publish(changes); });
        std::map<std::string, std::vector<json>> got;
        for (const auto &who : { f.jonas, f.erik }) {
            const auto handle = hub.subscribe({ who, "d" + who, "member", nullptr,
                [&got, who](const Hub::Text &text) {
                    got[who].push_back(json::parse(*text));
                    return true;
                },
                [](Hub::Closing) {} });
            hub.enablePush(handle, { {}, true });
            hub.setAccounts(handle, { f.workspace, f.group, who });
        }
        f.write(f.mette, { { "mentions", { f.jonas } } });
        const auto told = [&](const std::string &who, const std::string &account) {
            return std::ranges::count_if(got[who], [&](const json &push) { return push["changed"].contains(account); });
        };
        QCOMPARE(told(f.jonas, f.jonas), 1);
        QCOMPARE(told(f.jonas, f.group), 1);
        QCOMPARE(told(f.erik, f.jonas), 0);
        QCOMPARE(told(f.erik, f.group), 1);
        for (const auto &push : got[f.jonas])
            if (push["changed"].contains(f.jonas))
                QCOMPARE(push["changes"][f.jonas]["Notification"]["list"][0], f.of(f.jonas)[0]);
    }
};

QTEST_GUILESS_MAIN(JmapNotifications)
#include "jmap_notifications.moc"
