#include "tests/server/AccessProperties.h"

#include <QRegularExpression>
#include <QTest>

#include <fstream>
#include <set>

using namespace atriumd;
using namespace atriumd::test;
using nlohmann::json;

namespace {

// Whose or which object, who may read, create, update and destroy it, one letter for each column: of `columns` for
// groups and what is in them, of `roles` for all else. A blank: it makes no sense there.
struct Row {
    const char *type;
    const char *which;
    const char *letters; // of "set by", whoever tries is to it: A; N for a guest's sponsor
    const char *read, *create, *update, *destroy;
    std::function<std::string(Scene &, const std::string &account)> made;
    std::function<json(Scene &)> draft = nullptr; // the least that a create needs; null: it has been tried
    bool stays = false; // there is only this one
};
using Account = const std::string &;

json tokenAnd(Scene &s, json properties)
{
    properties["token"] = s.token();
    return properties;
}
std::string routeTo(Scene &s, const json &groupId)
{
    json route { { "what", "Status" }, { "groupId", groupId } };
    if (groupId.is_null())
        route["place"] = "ERP";
    return s.make(s.workspace, "Route", "", route);
}
std::string guestsMembership(Scene &s, const std::string &sponsor)
{
    return s.arrange([&, guest = s.member("Priya", "guest")](Workspace &helper) {
        return helper.create(s.group, "Membership", guest, { { "memberId", guest }, { "sponsorId", sponsor } });
    });
}
json aboutPost(Scene &s, const std::string &post)
{
    return tokenAnd(s, { { "groupId", s.group }, { "postId", post } });
}
json reportDraft(Scene &s)
{
    auto draft = aboutPost(s, s.postOf(s.other));
    draft["reason"] = "spam";
    return draft;
}
json scheduledDraft(Scene &s)
{
    return tokenAnd(s, { { "groupId", s.group }, { "sendAt", "2026-02-01T09:00:00Z" }, { "body", "x" } });
}
json acknowledgementDraft(Scene &s)
{
    const auto post = s.mustReadPostOf(s.owner);
    auto draft = aboutPost(s, post);
    draft["signedAt"] = s.body(s.group, "Post", post)["seal"]["signedAt"];
    return draft;
}
json signingKeyDraft(Scene &s)
{
    const auto answer = s.call(s.actor, "SigningKey/get", { { "accountId", s.actor } });
    for (const auto &key : answer["list"])
        s.forget(s.actor, "SigningKey", key["id"]);
    return tokenAnd(s, { { "publicKey", s.publicKeyOf(s.other) }, { "wrapped", "1.x" } });
}
std::string signingKey(Scene &s, Account account)
{
    if (account == s.actor && (s.actorsRole == "guest" || s.actorsRole == "advisor"))
        return "x"; // they have none
    return s.make(account, "SigningKey", account, { { "publicKey", s.publicKeyOf(s.other) }, { "wrapped", "1.x" } });
}

// Written from docs/protocol.md, not from server/types/Access.cpp.
// In groups: employee outside: open, request, invite; steward: the same; guest, advisor; member, moderator, owner;
// steward, guest inside. Elsewhere: member, leader, teamLead, communityManager, topicExpert, admin, advisor, guest.
const std::vector<Row> rows {
    { "Group", "", "", "++n++nn++++++", "++++++ff++++f", "ffn++nnff+++f", "ffnffnnffffff",
        [](Scene &s, Account) { return s.group; },
        [](Scene &s) { return tokenAnd(s, { { "name", "New" }, { "kind", "team" } }); }, true },
    { "Post", "one's own", "A", "aaaaaaaa+++++", "aaaaaaaa+++++", "aaaaaaaa+++++", "aaaaaaaa+++++",
        [](Scene &s, Account) { return s.postOf(s.actor); },
        [](Scene &s) { return tokenAnd(s, { { "body", "x" } }); } },
    { "Post", "another's", "", "aaaaaaaa+++++", "", "aaaaaaaaf++ff", "aaaaaaaafffff",
        [](Scene &s, Account) { return s.postOf(s.other); } },
    { "Response", "one's own", "A", "aaaaaaaa+++++", "aaaaaaaa+++++", "aaaaaaaafffff", "aaaaaaaa+++++",
        [](Scene &s, Account) {
            return s.make(s.group, "Response", s.actor,
                { { "postId", s.postOf(s.other) }, { "kind", "reaction" }, { "value", "👍" } });
        },
        [](Scene &s) {
            return tokenAnd(s, { { "postId", s.postOf(s.other) }, { "kind", "reaction" }, { "value", "👍" } });
        } },
    { "Response", "another's", "", "aaaaaaaa+++++", "", "aaaaaaaafffff", "aaaaaaaafffff",
        [](Scene &s, Account) {
            return s.make(s.group, "Response", s.other,
                { { "postId", s.postOf(s.other) }, { "kind", "reaction" }, { "value", "👍" } });
        } },
    { "JoinRequest", "one's own", "A", "aaaaaaaa     ", "a+af+faafffff", "ffffff       ", "++++++       ",
        [](Scene &s, Account) { return s.requestOf(s.actor); }, [](Scene &s) { return tokenAnd(s, json::object()); } },
    { "JoinRequest", "another's", "", "aaaaaaaa+++++", "", "afafffaafffff", "afa+++aaf+++f",
        [](Scene &s, Account) { return s.requestOf(s.member("Asker")); } },
    { "Membership", "another employee's", "", "aaaaaaaa+++++", "faa+++aaf+++f", "faa+++aaf+++f", "faa+++aaf+++f",
        [](Scene &s, Account) { return s.TestWorkspace::join(s.group, s.member("Third")); },
        [](Scene &s) { return json { { "memberId", s.member("Fourth") } }; } },
    { "Membership", "a guest's", "", "aaaaaaaa+++++", "faa+++aaf+++f", "faa+++aaf+++f", "faa+++aaf+++f",
        [](Scene &s, Account) { return guestsMembership(s, s.other); },
        [](Scene &s) { return json { { "memberId", s.member("Nils", "guest") } }; } },
    { "Membership", "a guest's whom they brought", "N", "        ++++ ", "", "        ++++ ", "        ++++ ",
        [](Scene &s, Account) { return guestsMembership(s, s.actor); } },
    { "Membership", "one's own, from outside", "", "", "+aa+++aa     ", "", "", nullptr,
        [](Scene &s) { return json { { "memberId", s.actor } }; } },
    { "Membership", "one's own", "A", "        +++++", "", "        f+++f", "        +++++",
        [](Scene &s, Account) { return s.membershipOf(s.actor); }, nullptr, true },

    { "Member", "oneself", "A", "++++++++", "fff+f+ff", "++++++++", "ffffffff",
        [](Scene &s, Account) { return s.actor; }, [](Scene &) { return json { { "name", "New" } }; }, true },
    { "Member", "a colleague", "", "++++++n+", "", "fff+f+nf", "ffffffnf", [](Scene &s, Account) { return s.other; },
        nullptr, true },
    { "Member", "a stranger", "", "++++++nn", "", "fff+f+nn", "ffffffnn", [](Scene &s, Account) { return s.stranger; },
        nullptr, true },
    { "Member", "an admin", "", "++++++nn", "", "fff+f+nn", "ffffffnn", [](Scene &s, Account) { return s.admin; },
        nullptr, true },
    { "Charter", "", "", "++++++++", "fff+f+ff", "ffffffff", "ffffffff",
        [](Scene &s, Account) {
            return s.make(s.workspace, "Charter", "", { { "texts", { { "en", Scene::charterText() } } } });
        },
        [](Scene &s) { return tokenAnd(s, { { "texts", { { "en", Scene::charterText() } } } }); } },
    { "Route", "to a listed group", "", "+++++++n", "fff+f+ff", "fff+f+fn", "fff+f+fn",
        [](Scene &s, Account) { return routeTo(s, s.TestWorkspace::group(s.other, "Listed")); },
        [](Scene &s) { return tokenAnd(s, { { "what", "Status" }, { "place", "ERP" } }); } },
    { "Route", "to a hidden group", "", "nnnnnnnn", "", "nnnnnnnn", "nnnnnnnn",
        [](Scene &s, Account) { return routeTo(s, s.TestWorkspace::group(s.other, "Hidden", "partner", "invite")); } },
    { "Route", "to one's own hidden group", "", "++++++n+", "", "fff+f+nf", "fff+f+nf",
        [](Scene &s, Account) {
            const auto own = s.TestWorkspace::group(s.other, "Own", "partner", "invite");
            if (s.actorsRole != "advisor")
                s.TestWorkspace::join(own, s.actor);
            return routeTo(s, own);
        } },
    { "Route", "to a place", "", "+++++++n", "", "fff+f+fn", "fff+f+fn",
        [](Scene &s, Account) { return routeTo(s, nullptr); } },
    { "Mandate", "a colleague's", "", "++++++n+", "fff+f+ff", "fff+f+nf", "ffffffnf",
        [](Scene &s, Account) { return s.madeMandate(s.signedMandate(s.mandateOf(s.other))); },
        [](Scene &s) { return s.mandateOf(s.other); } },
    { "Mandate", "a stranger's", "", "++++++nn", "", "fff+f+nn", "ffffffnn",
        [](Scene &s, Account) { return s.madeMandate(s.signedMandate(s.mandateOf(s.stranger))); } },
    { "Mandate", "one's own", "A", "++++++  ", "", "fff+f+  ", "ffffff  ",
        [](Scene &s, Account) { return s.madeMandate(s.signedMandate(s.mandateOf(s.actor))); } },

    { "ReadMark", "", "A", "++++++n+", "ffffffff", "++++++n+", "ffffffnf", [](Scene &s, Account) { return s.group; },
        [](Scene &) { return json { { "upTo", then } }; }, true },
    { "Preference", "", "A", "++++++++", "ssssssss", "++++++++", "ssssssss",
        [](Scene &, Account) { return "singleton"; }, [](Scene &) { return json::object(); }, true },
    { "Enrolment", "", "A", "++++++++", "ssssssss", "++++++++", "ssssssss",
        [](Scene &, Account) { return "singleton"; }, [](Scene &) { return json::object(); }, true },
    { "Bookmark", "", "A", "++++++n+", "++++++p+", "ffffffnf", "++++++n+",
        [](Scene &s, Account account) { return s.make(account, "Bookmark", account, aboutPost(s, s.postOf(s.owner))); },
        [](Scene &s) { return aboutPost(s, s.postOf(s.owner)); } },
    { "Notification", "", "A", "++++++++", "ffffffff", "++++++++", "++++++++",
        [](Scene &s, Account account) {
            return s.make(account, "Notification", account,
                { { "groupId", s.group }, { "kind", "mention" }, { "lastAt", "2026-01-26T09:00:00Z" } });
        },
        [](Scene &s) {
            return json { { "groupId", s.group }, { "kind", "mention" }, { "lastAt", "2026-01-26T09:00:00Z" } };
        } },
    { "ScheduledPost", "", "A", "++++++++", "++++++p+", "++++++++", "++++++++",
        [](Scene &s, Account account) { return s.make(account, "ScheduledPost", account, scheduledDraft(s)); },
        scheduledDraft },
    { "Report", "", "A", "++++++n+", "++++++p+", "ffffffnf", "ffffffnf",
        [](Scene &s, Account account) {
            auto draft = reportDraft(s);
            draft["postId"] = s.postOf(s.owner);
            return s.make(account, "Report", account, draft);
        },
        reportDraft },
    { "Acknowledgement", "", "A", "++++++n+", "++++++p+", "ffffffnf", "ffffffnf",
        [](Scene &s, Account account) { return s.make(account, "Acknowledgement", account, acknowledgementDraft(s)); },
        acknowledgementDraft },
    { "Device", "", "A", "++++++++", "ffffffff", "++++++++", "++++++++",
        [](Scene &s, Account account) {
            return s.arrange([&](Workspace &helper) { return helper.addDevice(account, "laptop", "linux"); });
        },
        [](Scene &) { return json { { "name", "x" } }; } },
    { "SigningKey", "", "A", "++++++nn", "++++++ff", "ffffffnn", "++++++nn", signingKey, signingKeyDraft },
};

enum class Operation { Create, Update };
// Somebody sets a property that is theirs to set.
struct Try {
    const Row &row;
    const std::string type, property;
    Operation operation;
    const std::string role, groupKind, letters;

    bool isCreate() const { return operation == Operation::Create; }
    bool isOf(std::initializer_list<const char *> names) const { return std::ranges::contains(names, property); }
    bool isAbout(const char *which) const { return std::string_view(row.which).starts_with(which); }
};
// What docs/protocol.md says beyond "set by".
struct Exception {
    const char *why;
    char outcome;
    bool (*applies)(const Try &);
};
const std::vector<Exception> exceptions {
    { "only an admin changes the role, address or state of one", 'f',
        [](const Try &t) {
            return t.type == "Member" && t.isAbout("an admin") && t.role == "communityManager"
                && t.isOf({ "role", "email", "state" });
        } },
    { "a mandate does not begin as withdrawn", 'p',
        [](const Try &t) { return t.type == "Mandate" && t.isCreate() && t.property == "withdrawnAt"; } },
    { "employees have neither sponsor nor end, and see everything", 'p',
        [](const Try &t) {
            return t.type == "Membership" && !t.isAbout("a guest's") && t.isOf({ "sponsorId", "until", "historyFrom" })
                && t.role != "guest";
        } },
    { "a guest is a plain member", 'f',
        [](const Try &t) { return t.type == "Membership" && t.isAbout("a guest's") && t.property == "role"; } },
    { "a post does not begin as removed", 'p',
        [](const Try &t) { return t.type == "Post" && t.isCreate() && t.property == "removed"; } },
    { "on the group's behalf, for O only", 'f',
        [](const Try &t) { return t.property == "voice" && t.isCreate() && !t.letters.contains('O'); } },
    { "a guest has no mandate", 'p',
        [](const Try &t) {
            return t.type == "Post" && t.role == "guest" && t.isOf({ "seal", "mustRead", "supersedesId" });
        } },
    { "in an official group threads are official, and polls and praise are not", 'p',
        [](const Try &t) {
            return t.type == "Post" && t.isCreate() && t.groupKind == "official" && t.isOf({ "poll", "praised" });
        } },
};

bool isSetBy(const std::string &setBy, const std::string &letters)
{
    if (setBy.contains("sponsor") && letters.contains('N'))
        return true;
    static const QRegularExpression letter(QStringLiteral("\\b[CAOW]\\b"));
    for (const auto &found : letter.globalMatch(QString::fromStdString(setBy)))
        if (letters.contains(found.captured().toStdString()))
            return true;
    return false;
}

char expectedOf(const Try &t, const char *setBy)
{
    if (std::string_view(setBy) == "S" || (!t.isCreate() && std::string_view(setBy) == "C"))
        return 'p';
    if (!isSetBy(setBy, t.letters))
        return 'f';
    const auto found = std::ranges::find_if(exceptions, [&](const Exception &one) { return one.applies(t); });
    return found == exceptions.end() ? '+' : found->outcome;
}

bool isOfGroups(const std::string &type) { return type == "Group" || typeRow(type).home == AccountKind::Group; }

int attempts = 0;

// Whoever it is, to every object of one row: reads it, and sets each property at create and in an update.
struct Trial {
    Scene &s;
    const Row &row;
    std::size_t column;
    std::string account, groupKind, columnLetters;
    std::vector<std::string> wrong;

    const std::string type = row.type;
    bool isOwn = typeRow(type).home != AccountKind::Member || account == s.actor;

    char base(const char *expected) const { return *expected == '\0' ? ' ' : isOwn ? expected[column] : 'a'; }
    void check(const std::string &what, const json &answer, char expected)
    {
        ++attempts;
        if (const auto got = outcome(answer); got != expected)
            wrong.push_back(what + ": expected " + expected + ", got " + answer.dump());
    }
    void checkThat(const std::string &what, bool isRight, const json &answer)
    {
        ++attempts;
        if (!isRight)
            wrong.push_back(what + ": " + answer.dump());
    }
    // Who may not do it at all is refused whatever they give.
    void checkSet(const std::string &what, const json &answer, char base, char ofProperty)
    {
        if (base == '+')
            return check(what, answer, ofProperty);
        const auto got = outcome(answer);
        checkThat(what, got == base || (std::string_view("fpe").contains(base) && (got == 'f' || got == 'p')), answer);
    }
    Try attempt(Operation operation, const PropertyRow &property) const
    {
        auto letters = columnLetters + row.letters;
        if (operation == Operation::Create)
            letters += type == "Group" ? "ACO" : "AC"; // whoever creates a group becomes its owner
        return { row, type, property.name, operation, s.actorsRole, groupKind, letters };
    }

    void read()
    {
        const auto expected = base(row.read);
        if (expected == ' ')
            return;
        const auto id = row.made(s, account);
        check("get", s.call(s.actor, type + "/get", { { "accountId", account }, { "ids", { id } } }), expected);
        const auto all = s.call(s.actor, type + "/get", { { "accountId", account }, { "ids", nullptr } });
        const auto changes = s.call(s.actor, type + "/changes", { { "accountId", account }, { "sinceState", "0" } });
        if (expected == 'a') {
            check("get all", all, 'a');
            check("changes", changes, 'a');
        } else {
            const bool isThere = std::ranges::any_of(all["list"], [&](const json &one) { return one["id"] == id; });
            checkThat("get all", isThere == (expected == '+'), all);
            const bool isNamed = std::ranges::contains(changes["created"], json(id))
                || std::ranges::contains(changes["updated"], json(id));
            checkThat("changes", isNamed == (expected == '+'), changes);
        }
        forget(id);
    }
    void forget(const std::string &id)
    {
        if (!row.stays && typeRow(type).home != AccountKind::Workspace)
            s.forget(account, type, id);
    }

    void tryCreate(const std::string &what, const json &patch, char base, char expected)
    {
        auto draft = row.draft(s);
        draft.update(patch);
        if (type == "Post" && (groupKind == "official" || draft.contains("seal")))
            draft = s.sealed(draft, s.actor);
        if (type == "Mandate")
            draft = s.signedMandate(draft);
        const auto answer = s.create(s.actor, type, account, draft);
        checkSet(what, answer, base, expected);
        if (outcome(answer) == '+')
            forget(answer["created"]["new"]["id"]);
    }
    void create()
    {
        const auto expected = base(row.create);
        if (!row.draft || expected == ' ')
            return;
        tryCreate("create", json::object(), '+', expected);
        if (expected == 's' || expected == 'e')
            return;
        for (const auto &property : typeRow(type).properties)
            tryCreate(std::string("create with ") + property.name, property.value(s, nullptr), expected,
                expectedOf(attempt(Operation::Create, property), property.setBy));
    }

    void update()
    {
        const auto expected = base(row.update);
        if (expected == ' ')
            return;
        auto id = row.made(s, account);
        for (const auto &property : typeRow(type).properties) {
            const auto before = s.body(account, type, id);
            const auto patch = property.value(s, before.is_null() ? json { { property.name, nullptr } } : before);
            const auto answer = s.update(s.actor, type, account, id, patch);
            checkSet(std::string("update ") + property.name, answer, expected,
                expectedOf(attempt(Operation::Update, property), property.setBy));
            if (outcome(answer) != '+')
                continue;
            if (row.stays) {
                s.restore(account, type, id, before);
            } else {
                forget(id);
                id = row.made(s, account);
            }
        }
        forget(id);
    }
    void destroy()
    {
        const auto expected = base(row.destroy);
        if (expected == ' ')
            return;
        const auto id = row.made(s, account);
        check("destroy", s.destroy(s.actor, type, account, id), expected);
        if (expected != '+')
            forget(id);
    }

    std::string run()
    {
        read();
        create();
        update();
        destroy();
        std::string text;
        for (const auto &one : wrong)
            text += "\n" + type + " (" + row.which + ") " + one;
        return text;
    }
};

// Acknowledgement/report, by column.
struct ReportRow {
    const char *name;
    const char *expected;
    std::string (*post)(Scene &);
};
const std::vector<ReportRow> reportRows {
    { "of one's own post", "aaaaaa  ++++ ", [](Scene &s) { return s.mustReadPostOf(s.actor); } },
    { "of another's post", "aaaaaaaafff+f", [](Scene &s) { return s.mustReadPostOf(s.other); } },
    { "of a post that does not ask", "aaaaaaaafffif", [](Scene &s) { return s.postOf(s.other); } },
    { "of one's own that does not ask", "aaaaaaaaiiiii", [](Scene &s) { return s.postOf(s.actor); } },
    { "of no post", "aaaaaaaafffif", [](Scene &) { return std::string("p1"); } },
};

// The tables of docs/protocol.md: type and property to "set by".
std::map<std::string, std::map<std::string, std::string>> documented()
{
    std::map<std::string, std::map<std::string, std::string>> found;
    std::ifstream in(FIXTURES "/../../docs/protocol.md");
    std::string type;
    bool isTable = false;
    static const QRegularExpression heading(QStringLiteral("^### (\\w+) \\(.*account\\)$"));
    static const QRegularExpression row(QStringLiteral("^\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|"));
    static const QRegularExpression name(QStringLiteral("\\w+"));
    for (std::string text; std::getline(in, text);) {
        const QString line = QString::fromStdString(text);
        if (line.startsWith(QLatin1Char('#')))
            type = heading.match(line).captured(1).toStdString();
        if (!line.startsWith(QLatin1Char('|')))
            isTable = false;
        else if (text.starts_with("| property |"))
            isTable = text.contains("| set by |");
        const auto match = row.match(QString(line).replace(QStringLiteral("\\|"), QStringLiteral("/"))); // String\|null
        if (type.empty() || !isTable || !match.hasMatch() || match.captured(1) == QStringLiteral("property"))
            continue;
        for (const auto &one : name.globalMatch(match.captured(1)))
            found[type][one.captured().toStdString()] = match.captured(3).toStdString();
    }
    return found;
}

} // namespace

// Every type, property and operation, for every role and whatever somebody can be to an account and to an object
// in it. A type or a property that the server has and these tables do not is a failure.
class JmapAccessProperties : public QObject {
    Q_OBJECT

    static void checkRow(Scene &s, const Row &row, std::size_t column, const std::string &account,
        const std::string &groupKind, const char *letters)
    {
        Trial trial { s, row, column, account, groupKind, letters, {} };
        const auto wrong = trial.run();
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
    // One role in the first group of its kind, for what is not of groups.
    static std::unique_ptr<Scene> sceneOf(const std::string &role)
    {
        return std::make_unique<Scene>(role, "partner", role == "advisor" ? "" : "member", "open");
    }

private Q_SLOTS:
    void everythingIsInTheTables()
    {
        std::set<std::string> known, there;
        for (const auto &type : types)
            known.insert(type.name);
        for (const auto *type : allTypes()) {
            there.insert(type->name);
            const auto row = std::ranges::find(types, type->name, &TypeRow::name);
            QVERIFY2(row != types.end(), type->name.c_str());
            QVERIFY2(row->home == type->home, type->name.c_str());
            std::set<std::string> expected, properties { "id" };
            for (const auto &property : row->properties)
                QVERIFY2(expected.insert(property.name).second, property.name);
            for (const auto &property : type->properties)
                properties.insert(property.name);
            QVERIFY2(expected == properties, (type->name + ": " + json(properties).dump()).c_str());
            QVERIFY2(std::ranges::contains(rows, type->name, &Row::type), type->name.c_str());
        }
        QCOMPARE(known, there);
        for (const auto &row : rows)
            for (const std::string_view expected : { row.read, row.create, row.update, row.destroy })
                QVERIFY2(expected.empty() || expected.size() == (isOfGroups(row.type) ? columns.size() : roles.size()),
                    row.type);
    }

    void theDocumentSaysTheSame()
    {
        const auto document = documented();
        for (const auto &type : types) {
            QVERIFY2(document.contains(type.name), type.name);
            std::map<std::string, std::string> expected;
            for (const auto &property : type.properties)
                expected[property.name] = property.setBy;
            QVERIFY2(document.at(type.name) == expected,
                (std::string(type.name) + ": " + json(document.at(type.name)).dump()).c_str());
        }
        QCOMPARE(document.size(), types.size());
    }

    void inGroups_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("kind");
        for (std::size_t column = 0; column < columns.size(); ++column)
            for (const auto &role : columns[column].roles)
                for (const char *kind : { "official", "team", "community", "partner" }) {
                    // Guests are in partner groups only; elsewhere one role of each column is enough.
                    if (std::string(kind) != "partner"
                        && (role != columns[column].roles.front() || columns[column].name == columns.back().name))
                        continue;
                    QTest::addRow("%s, %s, %s", columns[column].name, role.c_str(), kind)
                        << int(column) << QString::fromStdString(role) << QString::fromLatin1(kind);
                }
    }

    void inGroups()
    {
        QFETCH(int, column);
        QFETCH(QString, role);
        QFETCH(QString, kind);
        const auto &who = columns[std::size_t(column)];
        Scene s(role.toStdString(), kind.toStdString(), who.membership, who.join);
        for (const auto &one : reportRows) {
            if (one.expected[column] == ' ')
                continue;
            ++attempts;
            const auto answer
                = s.call(s.actor, "Acknowledgement/report", { { "accountId", s.group }, { "postId", one.post(s) } });
            QVERIFY2(outcome(answer) == one.expected[column], (one.name + answer.dump()).c_str());
        }
        for (const auto &row : rows) {
            const bool isOfGuest = std::string_view(row.which).starts_with("a guest's");
            if (isOfGroups(row.type) && (!isOfGuest || kind == QLatin1String("partner")))
                checkRow(s, row, std::size_t(column), row.type == std::string_view("Group") ? s.workspace : s.group,
                    kind.toStdString(), who.letters);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void elsewhere_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < roles.size(); ++column)
                if (!isOfGroups(rows[row].type))
                    QTest::addRow("%s %s, %s", rows[row].type, rows[row].which, roles[column].c_str())
                        << int(column) << int(row);
    }

    void elsewhere()
    {
        QFETCH(int, column);
        QFETCH(int, row);
        const auto &one = rows[std::size_t(row)];
        const auto &role = roles[std::size_t(column)];
        const auto s = sceneOf(role);
        const char *letters = std::ranges::contains(stewards, role) ? "W" : "";
        if (typeRow(one.type).home == AccountKind::Workspace)
            return checkRow(*s, one, std::size_t(column), s->workspace, "partner", letters);
        for (const auto &account : { s->actor, s->other, s->admin }) // their own, a colleague's and a stranger's
            checkRow(*s, one, std::size_t(column), account, "partner", letters);
    }

    // Each type is in one kind of account.
    void elsewhereThereIsNone_data()
    {
        QTest::addColumn<QString>("role");
        for (const auto &role : roles)
            QTest::newRow(role.c_str()) << QString::fromStdString(role);
    }

    void elsewhereThereIsNone()
    {
        QFETCH(QString, role);
        const auto s = sceneOf(role.toStdString());
        const std::vector<std::pair<AccountKind, std::string>> accounts { { AccountKind::Workspace, s->workspace },
            { AccountKind::Group, s->group }, { AccountKind::Member, s->actor } };
        for (const auto &type : types)
            for (const auto &[kind, account] : accounts) {
                if (kind == type.home)
                    continue;
                const char expected = kind == AccountKind::Group && role == QLatin1String("advisor") ? 'a' : 'k';
                for (const char *method : { "/get", "/changes", "/set" }) {
                    ++attempts;
                    const auto answer = s->call(s->actor, type.name + std::string(method),
                        { { "accountId", account }, { "sinceState", "0" }, { "create", { { "a", json::object() } } } });
                    QVERIFY2(outcome(answer) == expected, (type.name + std::string(method) + answer.dump()).c_str());
                }
            }
    }

    void cleanupTestCase() { qInfo("%d attempts", attempts); }
};

QTEST_GUILESS_MAIN(JmapAccessProperties)
#include "jmap_access_properties.moc"
