#include "server/push/Hub.h"
#include "tests/support/AccessScene.h"

#include <QTest>

#include <set>

using namespace atriumd;
using namespace atriumd::test;
using nlohmann::json;

namespace {

// Somebody with two connections: one asked for what changed, one only for that something has.
struct Person {
    std::string role;
    bool isInside = false; // the group
    std::string id;
    std::vector<json> whole = {}, bare = {};
};

// The people of a company, all at their computers, and the real hub behind a real store.
struct Office : AccessScene {
    Hub hub;
    std::vector<std::unique_ptr<Person>> people;

    explicit Office(const std::string &join)
        : AccessScene("member", "partner", "member", join)
    {
        for (const bool isInside : { false, true })
            for (const auto &role : roles)
                if (!isInside || role != "advisor")
                    add({ role, isInside, person(role + (isInside ? " inside" : " outside"), role) });
        add({ "member", true, actor });
        store->onCommit([this](std::vector<Change> changes) { hub.publish(changes); });
        for (const auto &one : people) {
            connect(*one, one->whole, true);
            connect(*one, one->bare, false);
        }
    }
    void add(Person one)
    {
        if (one.isInside && one.id != actor)
            TestWorkspace::join(group, one.id);
        people.push_back(std::make_unique<Person>(std::move(one)));
    }
    std::vector<std::string> accountsOf(const Person &one)
    {
        std::vector<std::string> ids;
        const auto session = *drogon::sync_wait(dispatcher.session(Caller { one.id, "d1" }, "https://x.example"));
        for (const auto &[id, account] : session["accounts"].items())
            ids.push_back(id);
        return ids;
    }
    void connect(const Person &one, std::vector<json> &got, bool isInline)
    {
        const auto handle = hub.subscribe({ one.id, "d" + one.id, one.role, nullptr,
            [&got](const Hub::Text &text) {
                got.push_back(json::parse(*text));
                return true;
            },
            [](Hub::Closing) {} });
        hub.enablePush(handle, { {}, isInline });
        hub.setAccounts(handle, accountsOf(one));
    }
    // From here on what comes counts.
    void listen()
    {
        for (const auto &one : people) {
            one->whole.clear();
            one->bare.clear();
        }
    }
    std::string &outside(std::size_t role = 0) { return people[role]->id; }
};

// What somebody heard of a type of an account: i whole objects, b that there is something, - nothing.
char heard(const std::vector<json> &messages, const std::string &account, const std::string &type)
{
    char most = '-';
    for (const auto &message : messages) {
        if (!message["changed"].contains(account) || !message["changed"][account].contains(type))
            continue;
        const bool isWhole = message.contains("changes") && message["changes"].contains(account)
            && message["changes"][account].contains(type);
        most = isWhole ? 'i' : most == 'i' ? 'i' : 'b';
    }
    return most;
}

using Change = void (*)(Office &, const std::string &of);

// What happens, in the workspace or in the group, and who hears of it: from outside the group each of `roles`; from
// inside member, leader, teamLead, communityManager, topicExpert, admin, guest; and the member whom it is about.
struct Row {
    const char *type;
    const char *what;
    const char *join; // of the group
    const char *expected;
    Change change;
};
void change(Office &o, const std::string &account, const char *type, const std::string &id, const json &patch)
{
    o.listen();
    o.restore(account, type, id, patch);
}
void remove(Office &o, const std::string &account, const char *type, const std::string &id)
{
    o.listen();
    o.forget(account, type, id);
}
std::string route(Office &o, const json &groupId)
{
    o.listen();
    json draft { { "what", "Status" }, { "groupId", groupId } };
    if (groupId.is_null())
        draft["place"] = "ERP";
    return o.make(o.workspace, "Route", "", draft);
}
std::string reaction(Office &o)
{
    const auto post = o.postOf(o.other);
    o.listen();
    return o.make(o.group, "Response", o.actor, { { "postId", post }, { "kind", "reaction" }, { "value", "👍" } });
}
std::string guest(Office &o)
{
    const auto id = o.member("Priya", "guest");
    o.listen();
    return o.make(o.group, "Membership", id, { { "memberId", id }, { "sponsorId", o.actor } });
}
std::string request(Office &o)
{
    o.listen();
    return o.make(o.group, "JoinRequest", o.outside(), json::object());
}
const char *const later = "2026-02-20T12:00:00Z";

// Written from docs/protocol.md, "Push with what changed".
const std::vector<Row> rows {
    { "Member", "somebody new", "invite", "iiiiiibb iiiiiib i",
        [](Office &o, const std::string &) {
            o.listen();
            o.member("New");
        } },
    { "Member", "a new title", "invite", "iiiiiibb iiiiiib i",
        [](Office &o, const std::string &) { change(o, o.workspace, "Member", o.actor, { { "title", "x" } }); } },
    { "Member", "a new address", "invite", "iiiiiibb iiiiiib i",
        [](Office &o, const std::string &) {
            change(o, o.workspace, "Member", o.actor, { { "email", "a@x.example" } });
        } },
    { "Group", "a listed one is made", "invite", "iiiiiibb iiiiiib i",
        [](Office &o, const std::string &) {
            o.listen();
            o.TestWorkspace::group(o.actor, "Canteen", "community");
        } },
    { "Group", "a hidden one is made", "invite", "bbbbbbbb bbbbbbb i",
        [](Office &o, const std::string &) {
            o.listen();
            o.TestWorkspace::group(o.actor, "Merger", "team", "invite");
        } },
    { "Group", "a listed one's charter", "open", "iiiiiibb iiiiiib i",
        [](Office &o, const std::string &) { change(o, o.workspace, "Group", o.group, { { "charter", "x" } }); } },
    { "Group", "a hidden one's charter", "invite", "bbbbbbbb iiiiiib i",
        [](Office &o, const std::string &) { change(o, o.workspace, "Group", o.group, { { "charter", "x" } }); } },
    { "Group", "a listed one's review", "request", "iiiiiibb iiiiiib i",
        [](Office &o, const std::string &) { change(o, o.workspace, "Group", o.group, { { "reviewAt", later } }); } },
    { "Group", "a hidden one's review", "invite", "bbbbbbbb iiiiiib i",
        [](Office &o, const std::string &) { change(o, o.workspace, "Group", o.group, { { "reviewAt", later } }); } },
    { "Group", "one is hidden", "open", "bbbbbbbb iiiiiib i",
        [](Office &o, const std::string &) { change(o, o.workspace, "Group", o.group, { { "join", "invite" } }); } },
    { "Charter", "a new version", "invite", "iiiiiibb iiiiiib i",
        [](Office &o, const std::string &) {
            o.listen();
            o.make(o.workspace, "Charter", o.admin, { { "texts", { { "en", o.charterText() } } } });
        } },
    { "Route", "to a place", "invite", "iiiiiibb iiiiiib i",
        [](Office &o, const std::string &) { route(o, nullptr); } },
    { "Route", "to a hidden group", "invite", "bbbbbbbb iiiiiib i",
        [](Office &o, const std::string &) { route(o, o.group); } },
    { "Route", "to a listed group", "open", "bbbbbbbb iiiiiib i",
        [](Office &o, const std::string &) { route(o, o.group); } },
    { "Route", "one to a hidden group changes", "invite", "bbbbbbbb iiiiiib i",
        [](Office &o, const std::string &) {
            change(o, o.workspace, "Route", route(o, o.group), { { "what", "x" } });
        } },
    { "Route", "is led from a hidden group to a place", "invite", "iiiiiibb iiiiiib i",
        [](Office &o, const std::string &) {
            change(o, o.workspace, "Route", route(o, o.group), { { "groupId", nullptr }, { "place", "ERP" } });
        } },
    { "Route", "is led from a place to a hidden group", "invite", "bbbbbbbb iiiiiib i",
        [](Office &o, const std::string &) {
            change(o, o.workspace, "Route", route(o, nullptr), { { "groupId", o.group }, { "place", "" } });
        } },
    { "Route", "goes", "invite", "iiiiiibb iiiiiib i",
        [](Office &o, const std::string &) { remove(o, o.workspace, "Route", route(o, o.group)); } },
    { "Mandate", "is given", "invite", "iiiiiibb iiiiiib i",
        [](Office &o, const std::string &) {
            o.listen();
            o.madeMandate(o.signedMandate(o.mandateOf(o.actor)));
        } },
    { "Mandate", "is withdrawn", "invite", "iiiiiibb iiiiiib i",
        [](Office &o, const std::string &) {
            change(o, o.workspace, "Mandate", o.mandateIdOf(o.actor), { { "withdrawnAt", later } });
        } },

    { "Post", "is written", "open", "-------- iiiiiib i",
        [](Office &o, const std::string &) {
            o.listen();
            o.postOf(o.actor);
        } },
    { "Post", "asks to be confirmed", "invite", "-------- iiiiiib i",
        [](Office &o, const std::string &) {
            o.listen();
            o.mustReadPostOf(o.actor);
        } },
    { "Post", "changes", "request", "-------- iiiiiib i",
        [](Office &o, const std::string &) { change(o, o.group, "Post", o.postOf(o.actor), { { "body", "y" } }); } },
    { "Post", "goes", "invite", "-------- iiiiiib i",
        [](Office &o, const std::string &) { remove(o, o.group, "Post", o.postOf(o.actor)); } },
    { "Response", "is given", "open", "-------- iiiiiib i", [](Office &o, const std::string &) { reaction(o); } },
    { "Response", "goes", "invite", "-------- iiiiiib i",
        [](Office &o, const std::string &) { remove(o, o.group, "Response", reaction(o)); } },
    { "Membership", "a guest comes", "invite", "-------- iiiiiib i", [](Office &o, const std::string &) { guest(o); } },
    { "Membership", "a guest stays longer", "open", "-------- iiiiiib i",
        [](Office &o, const std::string &) { change(o, o.group, "Membership", guest(o), { { "until", later } }); } },
    { "Membership", "a guest gets another sponsor", "invite", "-------- iiiiiib i",
        [](Office &o, const std::string &) {
            change(o, o.group, "Membership", guest(o), { { "sponsorId", o.other } });
        } },
    { "Membership", "a guest goes", "request", "-------- iiiiiib i",
        [](Office &o, const std::string &) { remove(o, o.group, "Membership", guest(o)); } },
    { "Membership", "somebody comes", "open", "i------- iiiiiib i",
        [](Office &o, const std::string &) {
            o.listen();
            o.TestWorkspace::join(o.group, o.outside());
        } },
    { "Membership", "somebody goes", "open", "-------- iiiiiib -",
        [](Office &o, const std::string &) { remove(o, o.group, "Membership", o.membershipOf(o.actor)); } },
    { "JoinRequest", "is made", "request", "-------- iiiiiib i", [](Office &o, const std::string &) { request(o); } },
    { "JoinRequest", "goes", "request", "-------- iiiiiib i",
        [](Office &o, const std::string &) { remove(o, o.group, "JoinRequest", request(o)); } },
};

// What happens in a member's own account: nobody else hears of it.
struct OwnRow {
    const char *type;
    const char *what;
    bool isOfGroup; // for who is in one
    Change change;
};
json about(Office &o, const std::string &post) { return { { "groupId", o.group }, { "postId", post } }; }
std::string bookmark(Office &o, const std::string &of)
{
    const auto post = o.postOf(o.other);
    o.listen();
    return o.make(of, "Bookmark", of, about(o, post));
}
std::string notification(Office &o, const std::string &of)
{
    o.listen();
    return o.make(of, "Notification", of,
        { { "groupId", o.group }, { "kind", "mention" }, { "lastAt", "2026-01-26T09:00:00Z" } });
}
std::string scheduled(Office &o, const std::string &of)
{
    o.listen();
    return o.make(
        of, "ScheduledPost", of, { { "groupId", o.group }, { "sendAt", "2026-02-01T09:00:00Z" }, { "body", "x" } });
}
std::string device(Office &o, const std::string &of)
{
    o.listen();
    return o.arrange([&](Workspace &helper) { return helper.addDevice(of, "laptop", "linux"); });
}
std::string signingKey(Office &o, const std::string &of)
{
    const auto answer = o.call(of, "SigningKey/get", { { "accountId", of } });
    for (const auto &key : answer["list"])
        o.forget(of, "SigningKey", key["id"]);
    o.listen();
    return o.make(of, "SigningKey", of, { { "publicKey", o.publicKeyOf(o.other) }, { "wrapped", "1.x" } });
}
std::string acknowledgement(Office &o, const std::string &of)
{
    const auto post = o.mustReadPostOf(o.other);
    auto draft = about(o, post);
    draft["signedAt"] = o.body(o.group, "Post", post)["seal"]["signedAt"];
    o.listen();
    return o.make(of, "Acknowledgement", of, draft);
}
const std::vector<OwnRow> ownRows {
    { "ReadMark", "moves", true,
        [](Office &o, const std::string &of) { change(o, of, "ReadMark", o.group, { { "upTo", later } }); } },
    { "Preference", "changes", false,
        [](Office &o, const std::string &of) { change(o, of, "Preference", "singleton", { { "theme", "dark" } }); } },
    { "Enrolment", "goes on", false,
        [](Office &o, const std::string &of) { change(o, of, "Enrolment", "singleton", { { "page", "why" } }); } },
    { "Bookmark", "is made", true, [](Office &o, const std::string &of) { bookmark(o, of); } },
    { "Bookmark", "goes", true, [](Office &o, const std::string &of) { remove(o, of, "Bookmark", bookmark(o, of)); } },
    { "Notification", "is made", false, [](Office &o, const std::string &of) { notification(o, of); } },
    { "Notification", "is read", false,
        [](Office &o, const std::string &of) {
            change(o, of, "Notification", notification(o, of), { { "readAt", later } });
        } },
    { "Notification", "goes", false,
        [](Office &o, const std::string &of) { remove(o, of, "Notification", notification(o, of)); } },
    { "ScheduledPost", "is made", true, [](Office &o, const std::string &of) { scheduled(o, of); } },
    { "ScheduledPost", "changes", true,
        [](Office &o, const std::string &of) {
            change(o, of, "ScheduledPost", scheduled(o, of), { { "body", "y" } });
        } },
    { "ScheduledPost", "goes", true,
        [](Office &o, const std::string &of) { remove(o, of, "ScheduledPost", scheduled(o, of)); } },
    { "Report", "is made", true,
        [](Office &o, const std::string &of) {
            auto draft = about(o, o.postOf(o.other));
            draft["reason"] = "spam";
            o.listen();
            o.make(of, "Report", of, draft);
        } },
    { "Acknowledgement", "is made", true, [](Office &o, const std::string &of) { acknowledgement(o, of); } },
    { "Acknowledgement", "goes", true,
        [](Office &o, const std::string &of) { remove(o, of, "Acknowledgement", acknowledgement(o, of)); } },
    { "Device", "signs in", false, [](Office &o, const std::string &of) { device(o, of); } },
    { "Device", "changes", false,
        [](Office &o, const std::string &of) { change(o, of, "Device", device(o, of), { { "name", "x" } }); } },
    { "Device", "goes", false, [](Office &o, const std::string &of) { remove(o, of, "Device", device(o, of)); } },
    { "SigningKey", "is made", false, [](Office &o, const std::string &of) { signingKey(o, of); } },
    { "SigningKey", "goes", false,
        [](Office &o, const std::string &of) { remove(o, of, "SigningKey", signingKey(o, of)); } },
};

int attempts = 0;

} // namespace

// Who hears of what, and whether they are shown it: for every type and every role.
class JmapAccessPushes : public QObject {
    Q_OBJECT

    // Nobody hears of an account that they do not have, nor is shown what they could not get.
    static void checkThatNothingLeaks(Office &o)
    {
        for (const auto &one : o.people) {
            const auto accounts = o.accountsOf(*one);
            for (const auto *messages : { &one->whole, &one->bare })
                for (const auto &message : *messages)
                    for (const auto &[account, states] : message["changed"].items())
                        QVERIFY2(std::ranges::contains(accounts, account), (one->role + message.dump()).c_str());
            for (const auto &message : one->bare)
                QVERIFY2(!message.contains("changes"), message.dump().c_str());
            for (const auto &message : one->whole) {
                const auto changes = message.value("changes", json::object());
                for (const auto &[account, types] : changes.items())
                    for (const auto &[type, change] : types.items())
                        for (const auto &object : change["list"]) {
                            ++attempts;
                            const auto got = o.call(one->id, type + "/get",
                                { { "accountId", account }, { "ids", json::array({ object["id"] }) } });
                            QVERIFY2(got.contains("list") && got["list"] == json::array({ object }),
                                (one->role + " got " + object.dump() + " but may get " + got.dump()).c_str());
                        }
            }
        }
    }

private Q_SLOTS:
    void everyTypeIsThere()
    {
        std::set<std::string> known, there;
        for (const auto &row : rows)
            known.insert(row.type);
        for (const auto &row : ownRows)
            known.insert(row.type);
        for (const auto *type : allTypes())
            there.insert(type->name);
        QCOMPARE(known, there);
    }

    void shared_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < rows.size(); ++row)
            QTest::addRow("%s %s", rows[row].type, rows[row].what) << int(row);
    }

    void shared()
    {
        QFETCH(int, row);
        const auto &one = rows[std::size_t(row)];
        Office o(one.join);
        std::string expected = one.expected;
        std::erase(expected, ' ');
        QCOMPARE(expected.size(), o.people.size());
        one.change(o, o.actor);
        const bool isOfGroup = findType(one.type)->home == AccountKind::Group;
        const auto &account = isOfGroup ? o.group : o.workspace;
        for (std::size_t i = 0; i < o.people.size(); ++i) {
            attempts += 2;
            const auto &person = *o.people[i];
            const auto who = person.role + (person.isInside ? " inside" : " outside");
            const auto whole = heard(person.whole, account, one.type), bare = heard(person.bare, account, one.type);
            QVERIFY2(whole == expected[i], (who + ": expected " + expected[i] + ", got " + whole).c_str());
            QVERIFY2(bare == (whole == '-' ? '-' : 'b'), (who + ", bare: got " + bare).c_str());
        }
        checkThatNothingLeaks(o);
    }

    void own_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < ownRows.size(); ++row)
            QTest::addRow("%s %s", ownRows[row].type, ownRows[row].what) << int(row);
    }

    void own()
    {
        QFETCH(int, row);
        const auto &one = ownRows[std::size_t(row)];
        Office o("invite");
        for (const auto &about : o.people) {
            const bool hasKeys = about->role != "guest" && about->role != "advisor";
            if ((one.isOfGroup && !about->isInside) || (one.type == std::string_view("SigningKey") && !hasKeys))
                continue;
            one.change(o, about->id);
            for (const auto &person : o.people) {
                attempts += 2;
                const bool isOwn = person == about;
                const auto who = about->role + "'s, to " + person->role;
                QVERIFY2(heard(person->whole, about->id, one.type) == (isOwn ? 'i' : '-'), who.c_str());
                QVERIFY2(heard(person->bare, about->id, one.type) == (isOwn ? 'b' : '-'), who.c_str());
            }
            checkThatNothingLeaks(o);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void cleanupTestCase() { qInfo("%d attempts", attempts); }
};

QTEST_GUILESS_MAIN(JmapAccessPushes)
#include "jmap_access_pushes.moc"
