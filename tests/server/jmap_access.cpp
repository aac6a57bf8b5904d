#include "tests/support/AccessScene.h"

#include <QTest>

using namespace atriumd;
using namespace atriumd::test;
using nlohmann::json;

namespace {

struct Group {
    TestWorkspace &w;
    std::string actor, group, other, newcomer; // other: a plain member; newcomer: no member yet
    int made = 0;

    json draft(json properties)
    {
        properties["token"] = "t" + actor + std::to_string(++made);
        return properties;
    }
    json set(const std::string &type, const char *what, json value)
    {
        return w.call(actor, type + "/set", { { "accountId", group }, { what, std::move(value) } });
    }
    json createPost(json properties) { return set("Post", "create", { { "a", draft(std::move(properties)) } }); }
    std::string postOf(const std::string &author) { return w.post(group, author, { { "body", "x" } }); }
    std::string responseOf(const std::string &member)
    {
        const auto post = postOf(other);
        return w.arrange([&](Workspace &helper) {
            return helper.addResponse(
                group, member, { { "postId", post }, { "kind", "reaction" }, { "value", "👍" } }, w.now);
        });
    }
    std::string membershipOf(const std::string &member) { return w.join(group, member); }
    std::string requestOf(const std::string &member)
    {
        const auto join = w.body(w.workspace, "Group", group)["join"];
        return w.arrange([&](Workspace &helper) {
            (void)helper.update(w.workspace, "Group", group, { { "join", "request" } });
            auto id = helper.create(group, "JoinRequest", member, json::object());
            (void)helper.update(w.workspace, "Group", group, { { "join", join } });
            return id;
        });
    }
    json read(const std::string &method, json arguments)
    {
        arguments["accountId"] = group;
        return w.call(actor, method, arguments);
    }
};

struct Row {
    const char *name;
    const char *expected; // one letter for each column; a blank: it makes no sense there
    json (*attempt)(Group &);
};
// Written from docs/protocol.md, not from server/types/Access.cpp.
//      employee outside: open, request, invite; steward: the same; guest, advisor; member, moderator, owner; steward,
//      guest inside
const std::vector<Row> groupRows {
    { "Post/get", "aaaaaaaa+++++", [](Group &g) { return g.read("Post/get", { { "ids", { g.postOf(g.other) } } }); } },
    { "Post/changes", "aaaaaaaa+++++", [](Group &g) { return g.read("Post/changes", { { "sinceState", "0" } }); } },
    { "Post/query", "aaaaaaaa+++++", [](Group &g) { return g.read("Post/query", json::object()); } },
    { "Post create", "aaaaaaaa+++++", [](Group &g) { return g.createPost({ { "body", "x" } }); } },
    { "Post create reply", "aaaaaaaa+++++",
        [](Group &g) { return g.createPost({ { "body", "x" }, { "parentId", g.postOf(g.other) } }); } },
    { "Post create for the group", "aaaaaaaaf++ff",
        [](Group &g) { return g.createPost({ { "body", "x" }, { "voice", "group" } }); } },
    { "Post create as somebody else", "aaaaaaaappppp",
        [](Group &g) { return g.createPost({ { "body", "x" }, { "authorId", g.other } }); } },
    { "Post update own", "aaaaaaaa+++++",
        [](Group &g) { return g.set("Post", "update", { { g.postOf(g.actor), { { "body", "y" } } } }); } },
    { "Post update another's", "aaaaaaaafffff",
        [](Group &g) { return g.set("Post", "update", { { g.postOf(g.other), { { "body", "y" } } } }); } },
    { "Post remove own", "aaaaaaaa+++++",
        [](Group &g) { return g.set("Post", "update", { { g.postOf(g.actor), { { "removed", true } } } }); } },
    { "Post remove another's", "aaaaaaaaf++ff",
        [](Group &g) { return g.set("Post", "update", { { g.postOf(g.other), { { "removed", true } } } }); } },
    { "Post destroy own", "aaaaaaaa+++++", [](Group &g) { return g.set("Post", "destroy", { g.postOf(g.actor) }); } },
    { "Post destroy another's", "aaaaaaaafffff",
        [](Group &g) { return g.set("Post", "destroy", { g.postOf(g.other) }); } },
    { "Response/get", "aaaaaaaa+++++",
        [](Group &g) { return g.read("Response/get", { { "ids", { g.responseOf(g.other) } } }); } },
    { "Response/changes", "aaaaaaaa+++++",
        [](Group &g) { return g.read("Response/changes", { { "sinceState", "0" } }); } },
    { "Response create", "aaaaaaaa+++++",
        [](Group &g) {
            return g.set("Response", "create",
                { { "a", g.draft({ { "postId", g.postOf(g.other) }, { "kind", "reaction" }, { "value", "🎉" } }) } });
        } },
    { "Response update own", "aaaaaaaafffff",
        [](Group &g) { return g.set("Response", "update", { { g.responseOf(g.actor), { { "value", "x" } } } }); } },
    { "Response destroy own", "aaaaaaaa+++++",
        [](Group &g) { return g.set("Response", "destroy", { g.responseOf(g.actor) }); } },
    { "Response destroy another's", "aaaaaaaafffff",
        [](Group &g) { return g.set("Response", "destroy", { g.responseOf(g.other) }); } },
    { "Membership/get", "aaaaaaaa+++++", [](Group &g) { return g.read("Membership/get", { { "ids", nullptr } }); } },
    { "Membership/changes", "aaaaaaaa+++++",
        [](Group &g) { return g.read("Membership/changes", { { "sinceState", "0" } }); } },
    { "Membership create another's", "faa+++aaf+++f",
        [](Group &g) { return g.set("Membership", "create", { { "a", { { "memberId", g.newcomer } } } }); } },
    { "Membership update another's", "faa+++aaf+++f",
        [](Group &g) {
            const auto id = g.membershipOf(g.w.member("Third"));
            return g.set("Membership", "update", { { id, { { "role", "moderator" } } } });
        } },
    { "Membership destroy another's", "faa+++aaf+++f",
        [](Group &g) {
            const auto id = g.membershipOf(g.w.member("Fourth"));
            return g.set("Membership", "destroy", { id });
        } },
    { "JoinRequest/get", "aaaaaaaa+++++",
        [](Group &g) { return g.read("JoinRequest/get", { { "ids", { g.requestOf(g.w.member("Asker")) } } }); } },
    { "JoinRequest/changes", "aaaaaaaa+++++",
        [](Group &g) { return g.read("JoinRequest/changes", { { "sinceState", "0" } }); } },
    { "JoinRequest create", "a+af+faafffff",
        [](Group &g) {
            auto answer = g.set("JoinRequest", "create", { { "a", g.draft({ { "message", "please" } }) } });
            if (answer.contains("created") && !answer["created"].is_null())
                (void)g.set("JoinRequest", "destroy", json::array({ answer["created"]["a"]["id"] }));
            return answer;
        } },
    { "JoinRequest create for another", "apafpfaafffff",
        [](Group &g) { return g.set("JoinRequest", "create", { { "a", g.draft({ { "memberId", g.newcomer } }) } }); } },
    { "JoinRequest update another's", "afafffaafffff",
        [](Group &g) {
            return g.set("JoinRequest", "update", { { g.requestOf(g.w.member("Asker")), { { "message", "x" } } } });
        } },
    { "JoinRequest destroy another's", "afa+++aaf+++f",
        [](Group &g) { return g.set("JoinRequest", "destroy", { g.requestOf(g.w.member("Asker")) }); } },
    { "JoinRequest destroy own", "++++++aa     ",
        [](Group &g) { return g.set("JoinRequest", "destroy", { g.requestOf(g.actor) }); } },
    { "Post pin", "aaaaaaaaf++ff",
        [](Group &g) {
            const auto post = g.postOf(g.other);
            auto answer = g.set("Post", "update", { { post, { { "pinnedAt", "2026-01-01T00:00:00Z" } } } });
            (void)g.set("Post", "update", { { post, { { "pinnedAt", nullptr } } } });
            return answer;
        } },
    { "Post set versions", "aaaaaaaappppp",
        [](Group &g) {
            return g.set(
                "Post", "update", { { g.postOf(g.actor), { { "versions", json::array({ json::object() }) } } } });
        } },
    { "Group/get", "++n++nn++++++",
        [](Group &g) {
            return g.w.call(g.actor, "Group/get", { { "accountId", g.w.workspace }, { "ids", { g.group } } });
        } },
    { "Group update", "ffn++nnff+++f",
        [](Group &g) { return g.w.update(g.actor, "Group", g.w.workspace, g.group, { { "purpose", "x" } }); } },
    { "Group update what the server sets", "ffnppnnffpppf",
        [](Group &g) { return g.w.update(g.actor, "Group", g.w.workspace, g.group, { { "memberCount", 0 } }); } },
    { "Group destroy", "ffnffnnffffff",
        [](Group &g) { return g.w.destroy(g.actor, "Group", g.w.workspace, g.group); } },
    // From here on who they are to the group changes.
    { "Membership update own to owner", "        f+++f",
        [](Group &g) {
            const auto id = g.w.must(g.w.store->readNow<std::string>([&](ReadTransaction &t) -> Result<std::string> {
                auto row = t.database().query(
                    "SELECT membership_id FROM membership WHERE group_id = ? AND member_id = ?", g.group, g.actor);
                row.step();
                return row.text(0);
            }));
            return g.set("Membership", "update", { { id, { { "role", "owner" } } } });
        } },
    { "Membership create own as owner", "faa+++aafeeef",
        [](Group &g) {
            auto answer = g.set("Membership", "create", { { "a", { { "memberId", g.actor }, { "role", "owner" } } } });
            if (answer.contains("created") && !answer["created"].is_null())
                (void)g.set("Membership", "destroy", json::array({ answer["created"]["a"]["id"] }));
            return answer;
        } },
    { "Membership create own", "+aa+++aaeeeee",
        [](Group &g) { return g.set("Membership", "create", { { "a", { { "memberId", g.actor } } } }); } },
    { "Membership destroy own", "+aa+++aa+++++",
        [](Group &g) {
            const auto id = g.w.must(g.w.store->readNow<std::string>([&](ReadTransaction &t) -> Result<std::string> {
                auto row = t.database().query(
                    "SELECT membership_id FROM membership WHERE group_id = ? AND member_id = ?", g.group, g.actor);
                return row.step() ? row.text(0) : "i1";
            }));
            return g.set("Membership", "destroy", { id });
        } },
    { "Post/get after leaving", "aaaaaaaaaaaaa",
        [](Group &g) { return g.read("Post/get", { { "ids", { g.postOf(g.other) } } }); } },
    { "Post/changes after leaving", "aaaaaaaaaaaaa",
        [](Group &g) { return g.read("Post/changes", { { "sinceState", "0" } }); } },
    { "Membership/get after leaving", "aaaaaaaaaaaaa",
        [](Group &g) { return g.read("Membership/get", { { "ids", nullptr } }); } },
    { "Group/get after leaving", "++n++nn+nnnnn",
        [](Group &g) {
            return g.w.call(g.actor, "Group/get", { { "accountId", g.w.workspace }, { "ids", { g.group } } });
        } },
};

// Members, by role.
struct Person {
    TestWorkspace &w;
    std::string id, colleague, stranger, admin, group; // the colleague shares a group with them

    json set(const std::string &who, json patch) { return w.update(id, "Member", w.workspace, who, std::move(patch)); }
    json in(const std::string &account, const std::string &method, json arguments)
    {
        arguments["accountId"] = account;
        return w.call(id, method, arguments);
    }
};

struct RoleRow {
    const char *name;
    const char *expected; // one letter for each of `roles`
    json (*attempt)(Person &);
};
const std::vector<RoleRow> roleRows {
    { "Member/get self", "++++++++",
        [](Person &p) { return p.in(p.w.workspace, "Member/get", { { "ids", { p.id } } }); } },
    { "Member/get colleague", "++++++n+",
        [](Person &p) { return p.in(p.w.workspace, "Member/get", { { "ids", { p.colleague } } }); } },
    { "Member/get stranger", "++++++nn",
        [](Person &p) { return p.in(p.w.workspace, "Member/get", { { "ids", { p.stranger } } }); } },
    { "Member create", "fff+f+ff",
        [](Person &p) { return p.w.create(p.id, "Member", p.w.workspace, { { "name", "New" } }); } },
    { "Member create admin", "fffff+ff",
        [](Person &p) {
            return p.w.create(p.id, "Member", p.w.workspace, { { "name", "New" }, { "role", "admin" } });
        } },
    { "Member create guest", "fff+f+ff",
        [](Person &p) {
            return p.w.create(
                p.id, "Member", p.w.workspace, { { "name", "New" }, { "role", "guest" }, { "firm", "X" } });
        } },
    { "Member update own name", "++++++++", [](Person &p) { return p.set(p.id, { { "name", "Renamed" } }); } },
    { "Member update own skills", "++++++++", [](Person &p) { return p.set(p.id, { { "skills", { "x" } } }); } },
    { "Member update own department", "fff+f+ff", [](Person &p) { return p.set(p.id, { { "department", "X" } }); } },
    { "Member update own address", "fff+f+ff",
        [](Person &p) { return p.set(p.id, { { "email", p.id + "@x.example" } }); } },
    { "Member update own state", "fff+f+ff", [](Person &p) { return p.set(p.id, { { "state", "disabled" } }); } },
    { "Member promote self to admin", "fffff+ff", [](Person &p) { return p.set(p.id, { { "role", "admin" } }); } },
    { "Member promote self to communityManager", "fff+f+ff",
        [](Person &p) { return p.set(p.id, { { "role", "communityManager" } }); } },
    { "Member update colleague's name", "fff+f+nf", [](Person &p) { return p.set(p.colleague, { { "name", "X" } }); } },
    { "Member update colleague's skills", "ffffffnf",
        [](Person &p) { return p.set(p.colleague, { { "skills", { "x" } } }); } },
    { "Member update stranger's name", "fff+f+nn", [](Person &p) { return p.set(p.stranger, { { "name", "X" } }); } },
    { "Member disable stranger", "fff+f+nn", [](Person &p) { return p.set(p.stranger, { { "state", "disabled" } }); } },
    { "Member make stranger a leader", "fff+f+nn",
        [](Person &p) { return p.set(p.stranger, { { "role", "leader" } }); } },
    { "Member make stranger an admin", "fffff+nn",
        [](Person &p) { return p.set(p.stranger, { { "role", "admin" } }); } },
    { "Member demote an admin", "fffff+nn", [](Person &p) { return p.set(p.admin, { { "role", "member" } }); } },
    { "Member disable an admin", "fffff+nn", [](Person &p) { return p.set(p.admin, { { "state", "disabled" } }); } },
    { "Member take over an admin's address", "fffff+nn",
        [](Person &p) { return p.set(p.admin, { { "email", p.id + "@evil.example" } }); } },
    { "Member destroy self", "ffffffff", [](Person &p) { return p.w.destroy(p.id, "Member", p.w.workspace, p.id); } },
    { "Member destroy colleague", "ffffffnf",
        [](Person &p) { return p.w.destroy(p.id, "Member", p.w.workspace, p.colleague); } },
    { "Group create", "++++++ff",
        [](Person &p) {
            return p.w.create(p.id, "Group", p.w.workspace, { { "token", p.id }, { "name", "G" }, { "kind", "team" } });
        } },
};

} // namespace

// Who may do what in groups of every kind, before and after leaving, and to members: against tables that were
// written from the documentation. Each is tried, through the Dispatcher. Every type and property:
// jmap_access_properties.
class JmapAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toGroups_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("kind");
        for (std::size_t column = 0; column < columns.size(); ++column)
            for (const auto &role : columns[column].roles)
                for (const char *kind : { "official", "team", "community", "partner" }) {
                    if (role == "guest" && !columns[column].membership.empty() && std::string(kind) != "partner")
                        continue;
                    QTest::addRow("%s, %s, %s", columns[column].name, role.c_str(), kind)
                        << int(column) << QString::fromStdString(role) << QString::fromLatin1(kind);
                }
    }

    void toGroups()
    {
        QFETCH(int, column);
        QFETCH(QString, role);
        QFETCH(QString, kind);
        const auto &who = columns[std::size_t(column)];
        TestWorkspace w;
        const auto owner = w.member("Owner");
        Group g { w, w.member("Actor", role.toStdString()), w.group(owner, "Group", kind.toStdString(), who.join),
            w.member("Other"), w.member("Newcomer") };
        w.join(g.group, g.other);
        if (!who.membership.empty())
            w.join(g.group, g.actor, who.membership);
        for (const auto &row : groupRows) {
            QCOMPARE(std::string(row.expected).size(), columns.size());
            auto expected = row.expected[column];
            if (expected == ' ')
                continue;
            // In an official group only official posts start threads, and nobody here has a mandate.
            const std::string name = row.name;
            if (kind == QLatin1String("official") && (name == "Post create" || name == "Post create for the group")
                && expected == '+')
                expected = 'f';
            const auto answer = row.attempt(g);
            QVERIFY2(outcome(answer) == expected,
                (std::string(row.name) + ": expected " + expected + ", got " + answer.dump()).c_str());
        }
    }

    void byRole_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < roleRows.size(); ++row)
            QTest::newRow(roleRows[row].name) << int(row);
    }

    void byRole()
    {
        QFETCH(int, row);
        const auto &attempt = roleRows[std::size_t(row)];
        TestWorkspace w;
        for (std::size_t i = 0; i < roles.size(); ++i) {
            Person p { w, w.member("Actor", roles[i]), w.member("Colleague"), w.member("Stranger"),
                w.member("Admin", "admin"), "" };
            p.group = w.group(p.colleague, "Shared", "partner");
            if (roles[i] != "advisor")
                w.join(p.group, p.id);
            const auto answer = attempt.attempt(p);
            QVERIFY2(outcome(answer) == attempt.expected[i],
                (roles[i] + ": expected " + attempt.expected[i] + ", got " + answer.dump()).c_str());
        }
    }

    void whoIsNotActiveGetsNothing_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("disabled") << "disabled";
        QTest::newRow("placeholder") << "placeholder";
    }

    void whoIsNotActiveGetsNothing()
    {
        QFETCH(QString, state);
        TestWorkspace w;
        const auto member = w.member("Mette");
        const auto group = w.group(member, "Service");
        const json request { { "using", { "urn:ietf:params:jmap:core", "urn:atrium:params:jmap:feeds" } },
            { "methodCalls", json::array({ json::array({ "Post/get", { { "accountId", group } }, "0" }) }) } };
        QCOMPARE(w.send(member, request.dump()).status, 200);
        w.arrange([&](Workspace &helper) -> Result<std::string> {
            (void)helper.update(w.workspace, "Member", member, { { "state", state.toStdString() } });
            return "";
        });
        QCOMPARE(w.send(member, request.dump()).status, 403);
        QCOMPARE(w.send("m1", request.dump()).status, 403);
    }
};

QTEST_GUILESS_MAIN(JmapAccess)
#include "jmap_access.moc"
