#include "server/store/Database.h"
#include "server/types/UtcDate.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>
#include <set>

using namespace atriumd;
using namespace atriumd::test;
using nlohmann::json;

namespace {

const std::vector<std::string> roles { "member", "leader", "teamLead", "communityManager", "topicExpert", "admin",
    "advisor", "guest" };

json charterText()
{
    return { { "purpose", "To talk." }, { "vision", "" }, { "sponsor", "Ingrid Kolding" }, { "benefits", { "One" } },
        { "official", "What has a shield." },
        { "rules", { { { "rule", "Be kind" }, { "good", "Thanks" }, { "bad", "" } } } },
        { "visibility", { { { "what", "Drafts" }, { "who", "Only I" } } } }, { "measured", json::array() },
        { "neverMeasured", { "Who reads what" } }, { "outside", "" }, { "guests", "Welcome." },
        { "cases",
            { { { "author", "Lena" }, { "title", "" }, { "group", "Drives" }, { "body", "Tidy up" },
                { "standing", "group" }, { "why", "The owner says it." } } } } };
}

std::string text(int length) { return std::string(static_cast<std::size_t>(length), 'x'); }

std::string errorOf(const json &answer)
{
    for (const char *refused : { "notCreated", "notUpdated", "notDestroyed" })
        if (answer.contains(refused) && !answer[refused].is_null())
            return (*answer[refused].begin())["type"];
    return answer.value("type", "");
}

struct Fixture : TestWorkspace {
    std::string sofie = member("Sofie", "communityManager");
    int tokens = 0;

    json createCharter(json properties, const std::string &as)
    {
        properties["token"] = "t" + std::to_string(++tokens);
        properties.emplace("texts", json { { "en", charterText() } });
        return create(as, "Charter", workspace, std::move(properties));
    }
    json createCharter(json properties = json::object()) { return createCharter(std::move(properties), sofie); }
    json createRoute(json properties, const std::string &as)
    {
        properties["token"] = "t" + std::to_string(++tokens);
        properties.emplace("what", "Project status");
        return create(as, "Route", workspace, std::move(properties));
    }
    json createRoute(json properties) { return createRoute(std::move(properties), sofie); }
    std::string routeTo(const std::string &groupId)
    {
        return arrange([&](Workspace &w) {
            return w.create(workspace, "Route", "", { { "what", "Status" }, { "groupId", groupId } });
        });
    }
    json accept(const std::string &as, int version)
    {
        return update(as, "Enrolment", as, "singleton", { { "acceptedVersion", version } });
    }
    std::set<std::string> routesOf(const std::string &as)
    {
        std::set<std::string> ids;
        const auto answer = call(as, "Route/get", { { "accountId", workspace }, { "ids", nullptr } });
        for (const auto &route : answer["list"])
            ids.insert(route["id"]);
        return ids;
    }
    json changes(const std::string &as, const std::string &type, const std::string &account, const std::string &since)
    {
        return call(as, type + "/changes", { { "accountId", account }, { "sinceState", since } });
    }
};

// A charter that is not as it must be.
struct BadCharter {
    const char *name;
    std::function<void(json &text)> spoil;
    const char *wrong; // what the description begins with
};
const std::vector<BadCharter> badTexts {
    { "no purpose", [](json &t) { t.erase("purpose"); }, "texts en/purpose is missing" },
    { "empty purpose", [](json &t) { t["purpose"] = ""; }, "texts en/purpose must not be empty" },
    { "long purpose", [](json &t) { t["purpose"] = text(4001); }, "texts en/purpose must have at most 4000" },
    { "long vision", [](json &t) { t["vision"] = text(4001); }, "texts en/vision must have at most 4000" },
    { "long official", [](json &t) { t["official"] = text(4001); }, "texts en/official must have at most 4000" },
    { "long outside", [](json &t) { t["outside"] = text(4001); }, "texts en/outside must have at most 4000" },
    { "long guests", [](json &t) { t["guests"] = text(4001); }, "texts en/guests must have at most 4000" },
    { "long sponsor", [](json &t) { t["sponsor"] = text(501); }, "texts en/sponsor must have at most 500" },
    { "sponsor is no string", [](json &t) { t["sponsor"] = 1; }, "texts en/sponsor must be a string" },
    { "unknown property", [](json &t) { t["colour"] = "red"; }, "texts en has a property" },
    { "no list", [](json &t) { t["benefits"] = "One"; }, "texts en/benefits must be a list" },
    { "list is missing", [](json &t) { t.erase("measured"); }, "texts en/measured is missing" },
    { "31 benefits", [](json &t) { t["benefits"] = json(31, "x"); }, "texts en/benefits must have at most 30" },
    { "long benefit", [](json &t) { t["benefits"][0] = text(501); }, "texts en/benefits/0 must have at most 500" },
    { "empty benefit", [](json &t) { t["benefits"][0] = ""; }, "texts en/benefits/0 must not be empty" },
    { "rule is no object", [](json &t) { t["rules"][0] = "Be kind"; }, "texts en/rules/0 must be an object" },
    { "rule without a bad example", [](json &t) { t["rules"][0].erase("bad"); }, "texts en/rules/0/bad is missing" },
    { "rule with more", [](json &t) { t["rules"][0]["why"] = "x"; }, "texts en/rules/0 has a property" },
    { "visibility without who", [](json &t) { t["visibility"][0]["who"] = ""; },
        "texts en/visibility/0/who must not be empty" },
    { "long case", [](json &t) { t["cases"][0]["body"] = text(2001); },
        "texts en/cases/0/body must have at most 2000" },
    { "unknown standing", [](json &t) { t["cases"][0]["standing"] = "maybe"; },
        "texts en/cases/0/standing must be one of" },
    { "NUL", [](json &t) { t["guests"] = std::string("a\0b", 3); }, "texts en/guests must not contain" },
};

// What else a Charter may have, or not.
struct CharterRow {
    const char *name;
    json properties;
    const char *wrong; // the property that is refused; null: it is fine
};
json texts(std::initializer_list<const char *> languages)
{
    auto all = json::object();
    for (const auto *language : languages)
        all[language] = charterText();
    return all;
}
json languages(int count)
{
    auto all = json::object();
    for (int i = 0; i < count; ++i)
        all[std::string("a") + static_cast<char>('a' + i)] = charterText();
    return all;
}
const std::vector<CharterRow> charterRows {
    { "one language", json::object(), nullptr },
    { "with regions", { { "texts", texts({ "en", "pt-BR", "zh-Hant-TW", "es-419", "gsw" }) } }, nullptr },
    { "language in words", { { "texts", texts({ "english" }) } }, "texts" },
    { "language of one letter", { { "texts", texts({ "e" }) } }, "texts" },
    { "language of the C library", { { "texts", texts({ "pt_BR" }) } }, "texts" },
    { "language with an end missing", { { "texts", texts({ "pt-" }) } }, "texts" },
    { "no language", { { "texts", json::object() } }, "texts" },
    { "20 languages", { { "texts", languages(20) } }, nullptr },
    { "21 languages", { { "texts", languages(21) } }, "texts" },
    { "no texts", { { "texts", nullptr } }, "texts" },
    { "by a day", { { "acceptBy", "2026-03-31T23:59:59Z" }, { "mayPostpone", false } }, nullptr },
    { "by no day", { { "acceptBy", "soon" } }, "acceptBy" },
    { "a path", { { "paths", { { "guest", { "profile", "search", "thank" } } } } }, nullptr },
    { "a path of seven",
        { { "paths", { { "guest", { "profile", "search", "thank", "ask", "answer", "react", "charter" } } } } },
        nullptr },
    { "a path of two", { { "paths", { { "guest", { "profile", "thank" } } } } }, "paths" },
    { "a path of eight",
        { { "paths",
            { { "guest", { "profile", "search", "thank", "ask", "answer", "react", "charter", "bookmark" } } } } },
        "paths" },
    { "unknown task", { { "paths", { { "guest", { "profile", "dance", "thank" } } } } }, "paths" },
    { "the same task again", { { "paths", { { "guest", { "profile", "thank", "thank" } } } } }, "paths" },
    { "unknown role", { { "paths", { { "admin", { "profile", "ask", "thank" } } } } }, "paths" },
    { "paths in a list", { { "paths", json::array() } }, "paths" },
    { "its number", { { "version", 7 } }, "version" },
    { "when", { { "publishedAt", "2026-01-01T00:00:00Z" } }, "publishedAt" },
    { "by whom", { { "authorId", "m1" } }, "authorId" },
};

struct RouteRow {
    const char *name;
    json properties;
    const char *wrong;
};
// "GROUP", "HIDDEN", "MEMBER" and "GUEST" stand for ids.
const std::vector<RouteRow> routeRows {
    { "to a group", { { "groupId", "GROUP" } }, nullptr },
    { "to a place", { { "place", "the HR portal" } }, nullptr },
    { "whole",
        { { "groupId", "GROUP" }, { "words", { "status", "größe" } }, { "ownerId", "MEMBER" },
            { "since", "2026-01-01T00:00:00Z" }, { "exceptions", text(500) } },
        nullptr },
    { "to nowhere", json::object(), "groupId" },
    { "to both", { { "groupId", "GROUP" }, { "place", "ERP" } }, "groupId" },
    { "to no group", { { "groupId", "g1" } }, "groupId" },
    { "to a member", { { "groupId", "MEMBER" } }, "groupId" },
    { "to a group that the steward does not see", { { "groupId", "HIDDEN" } }, "groupId" },
    { "of nothing", { { "place", "ERP" }, { "what", "" } }, "what" },
    { "of much", { { "place", "ERP" }, { "what", text(101) } }, "what" },
    { "to a long place", { { "place", text(201) } }, "place" },
    { "many exceptions", { { "place", "ERP" }, { "exceptions", text(501) } }, "exceptions" },
    { "21 words", { { "place", "ERP" }, { "words", json(21, "x") } }, "words" },
    { "words in upper case", { { "place", "ERP" }, { "words", { "Größe" } } }, "words" },
    { "nobody's", { { "place", "ERP" }, { "ownerId", "m1" } }, "ownerId" },
    { "a guest's", { { "place", "ERP" }, { "ownerId", "GUEST" } }, "ownerId" },
};

// A database as it was before a migration: all earlier ones were applied, and no later one.
void makeOldDatabase(const std::filesystem::path &directory, const std::string &before)
{
    std::vector<std::filesystem::path> files;
    for (const auto &file : std::filesystem::directory_iterator(SOURCE_DIRECTORY "/server/store/sql/sqlite"))
        files.push_back(file.path());
    std::ranges::sort(files);
    Database database(directory / "atrium.db", Database::Mode::ReadWrite);
    int version = 0;
    for (const auto &file : files) {
        if (file.filename().string().find(before) != std::string::npos)
            break;
        std::ifstream in(file);
        database.script(std::string(std::istreambuf_iterator<char>(in), {}));
        ++version;
    }
    database.script("PRAGMA user_version = " + std::to_string(version));
    database.script("INSERT INTO setting VALUES ('workspaceId', 'w1'), ('workspaceName', 'Old');"
                    "INSERT INTO account (id, kind, name, modseq) VALUES ('w1', 'workspace', 'Old', 1),"
                    " ('m1', 'member', 'Mette', 7), ('g1', 'group', 'Service', 3);"
                    "INSERT INTO object (account_id, type, id, modseq, created_modseq, author_id, created_at, body)"
                    " VALUES ('w1', 'Member', 'm1', 1, 1, 'm1', 1769418000000, '{}'),"
                    " ('m1', 'Preference', 'singleton', 7, 1, 'm1', 1769418000000, '{}')");
}

} // namespace

// The charter, the process map, and how far a member has come with them (docs/protocol.md).
class JmapOnboarding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Charter

    void whatIsWrongInATextIsSaid_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < badTexts.size(); ++row)
            QTest::newRow(badTexts[row].name) << int(row);
    }

    void whatIsWrongInATextIsSaid()
    {
        QFETCH(int, row);
        const auto &bad = badTexts[std::size_t(row)];
        Fixture f;
        auto text = charterText();
        bad.spoil(text);
        const auto answer = f.createCharter({ { "texts", { { "en", text } } } });
        QCOMPARE(errorOf(answer), "invalidProperties");
        const auto description = answer["notCreated"]["new"]["description"].get<std::string>();
        QVERIFY2(description.starts_with(bad.wrong), description.c_str());
    }

    void whatACharterMayBe_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < charterRows.size(); ++row)
            QTest::newRow(charterRows[row].name) << int(row);
    }

    void whatACharterMayBe()
    {
        QFETCH(int, row);
        const auto &charter = charterRows[std::size_t(row)];
        Fixture f;
        const auto answer = f.createCharter(charter.properties);
        if (!charter.wrong) {
            QVERIFY2(answer["created"].is_object(), answer.dump().c_str());
            return;
        }
        QCOMPARE(errorOf(answer), "invalidProperties");
        QCOMPARE(answer["notCreated"]["new"]["properties"], json({ charter.wrong }));
    }

    void aCharterHasTheNextNumber()
    {
        Fixture f;
        const auto first = f.createCharter()["created"]["new"];
        QCOMPARE(first["version"], 1);
        QCOMPARE(first["publishedAt"], formatUtcDate(f.now));
        QCOMPARE(first["authorId"], f.sofie);
        QCOMPARE(first["mayPostpone"], true);
        QCOMPARE(first["acceptBy"], nullptr);
        QCOMPARE(first["paths"].size(), 6U);
        QCOMPARE(first["paths"]["guest"], json({ "profile", "ask", "thank" }));
        const auto second
            = f.createCharter({ { "paths", { { "guest", { "ask", "answer", "thank" } } } } })["created"]["new"];
        QCOMPARE(second["version"], 2);
        QCOMPARE(second["paths"].size(), 6U); // what is left out is as ever
        QCOMPARE(second["paths"]["guest"], json({ "ask", "answer", "thank" }));
        const auto byNobody = f.arrange([&](Workspace &w) {
            return w.create(f.workspace, "Charter", "", { { "texts", { { "da", charterText() } } } });
        });
        QCOMPARE(f.body(f.workspace, "Charter", byNobody)["version"], 3);
        QCOMPARE(f.body(f.workspace, "Charter", byNobody)["authorId"], nullptr);
    }

    void aRepeatedPublicationIsOne()
    {
        Fixture f;
        const json charter { { "token", "same" }, { "texts", { { "en", charterText() } } } };
        const auto id = f.create(f.sofie, "Charter", f.workspace, charter)["created"]["new"]["id"];
        const auto again = f.create(f.sofie, "Charter", f.workspace, charter);
        QCOMPARE(errorOf(again), "alreadyExists");
        QCOMPARE(again["notCreated"]["new"]["existingId"], id);
        QCOMPARE(f.createCharter()["created"]["new"]["version"], 2);
    }

    // Route

    void whatARouteMayBe_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < routeRows.size(); ++row)
            QTest::newRow(routeRows[row].name) << int(row);
    }

    void whatARouteMayBe()
    {
        QFETCH(int, row);
        const auto &route = routeRows[std::size_t(row)];
        Fixture f;
        const std::map<std::string, std::string> ids { { "GROUP", f.group(f.sofie, "Service") },
            { "HIDDEN", f.group(f.member("Owner"), "Board", "team", "invite") }, { "MEMBER", f.member("Lena") },
            { "GUEST", f.member("Priya", "guest") } };
        auto properties = route.properties;
        for (const char *name : { "groupId", "ownerId" })
            if (properties.contains(name) && ids.contains(properties[name].get<std::string>()))
                properties[name] = ids.at(properties[name].get<std::string>());
        const auto answer = f.createRoute(properties);
        if (!route.wrong) {
            QVERIFY2(answer["created"].is_object(), answer.dump().c_str());
            return;
        }
        QCOMPARE(errorOf(answer), "invalidProperties");
        QCOMPARE(answer["notCreated"]["new"]["properties"], json({ route.wrong }));
    }

    void aRouteIsLedElsewhereInOneChange()
    {
        Fixture f;
        const auto group = f.group(f.sofie, "Service");
        const auto id = f.routeTo(group);
        QCOMPARE(errorOf(f.update(f.sofie, "Route", f.workspace, id, { { "place", "ERP" } })), "invalidProperties");
        QCOMPARE(errorOf(f.update(f.sofie, "Route", f.workspace, id, { { "groupId", nullptr } })), "invalidProperties");
        QCOMPARE(
            errorOf(f.update(f.sofie, "Route", f.workspace, id, { { "place", "ERP" }, { "groupId", nullptr } })), "");
        const auto guest = f.member("Priya", "guest");
        QVERIFY(f.routesOf(guest).empty());
        QCOMPARE(f.routesOf(f.member("Lena")), std::set<std::string> { id });
    }

    // Who comes into a group sees the routes to it; who leaves it has them taken away.
    void sightOfAGroupIsSightOfItsRoutes()
    {
        Fixture f;
        const auto owner = f.member("Owner"), lena = f.member("Lena"), priya = f.member("Priya", "guest");
        const auto group = f.group(owner, "Seals", "partner", "invite");
        const auto id = f.routeTo(group);
        for (const auto &somebody : { lena, priya }) {
            const auto before = f.state(somebody, "Route", f.workspace);
            const auto membership = f.join(group, somebody);
            const auto gained = f.changes(somebody, "Route", f.workspace, before);
            QCOMPARE(gained["updated"], json({ id }));
            QCOMPARE(f.routesOf(somebody), std::set<std::string> { id });
            QCOMPARE(errorOf(f.destroy(owner, "Membership", group, membership)), "");
            const auto lost = f.changes(somebody, "Route", f.workspace, gained["newState"]);
            QCOMPARE(lost["destroyed"], json({ id }));
            QVERIFY(f.routesOf(somebody).empty());
        }
        const auto before = f.state(lena, "Route", f.workspace);
        f.update(owner, "Group", f.workspace, group, { { "join", "request" } });
        QCOMPARE(f.changes(lena, "Route", f.workspace, before)["updated"], json({ id }));
        QVERIFY(f.routesOf(priya).empty());
    }

    // Enrolment

    void everybodyHasOne()
    {
        Fixture f;
        for (const auto &role : roles) {
            const auto member = f.member("New", role);
            const auto list = f.call(member, "Enrolment/get", { { "accountId", member } })["list"];
            QCOMPARE(list,
                json::array({ { { "id", "singleton" }, { "page", "" }, { "role", "" }, { "acceptedVersion", 0 },
                    { "acceptedAt", nullptr }, { "finishedAt", nullptr }, { "postponedAt", nullptr },
                    { "dismissedAt", nullptr } } }));
            QCOMPARE(f.changes(member, "Enrolment", member, "0")["created"], json({ "singleton" }));
        }
    }

    void acceptingSaysWhen()
    {
        Fixture f;
        const auto lena = f.member("Lena");
        f.createCharter();
        f.now += 60'000;
        const auto answer = f.accept(lena, 1);
        QCOMPARE(answer["updated"]["singleton"], json({ { "acceptedAt", formatUtcDate(f.now) } }));
        const auto then = formatUtcDate(f.now);
        f.now += 60'000;
        f.accept(lena, 1);
        f.update(lena, "Enrolment", lena, "singleton", { { "finishedAt", formatUtcDate(f.now) } });
        QCOMPARE(f.body(lena, "Enrolment", "singleton")["acceptedAt"], then); // the same version once more is nothing
        f.createCharter();
        f.accept(lena, 2);
        QCOMPARE(f.body(lena, "Enrolment", "singleton")["acceptedAt"], formatUtcDate(f.now));
    }

    void onlyWhatIsPublishedIsAccepted()
    {
        Fixture f;
        const auto lena = f.member("Lena");
        QCOMPARE(errorOf(f.accept(lena, 1)), "invalidProperties");
        f.createCharter();
        f.createCharter();
        QCOMPARE(errorOf(f.accept(lena, 3)), "invalidProperties");
        QCOMPARE(errorOf(f.accept(lena, 2)), "");
        QCOMPARE(errorOf(f.accept(lena, 1)), "invalidProperties");
        QCOMPARE(errorOf(f.accept(lena, 0)), "invalidProperties");
        QCOMPARE(errorOf(f.accept(lena, -1)), "invalidProperties");
        QCOMPARE(f.body(lena, "Enrolment", "singleton")["acceptedVersion"], 2);
    }

    void whatAnEnrolmentMayBe_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const json &patch, bool good) {
            QTest::newRow(name) << QByteArray::fromStdString(patch.dump()) << good;
        };
        row("page", { { "page", text(40) } }, true);
        row("long page", { { "page", text(41) } }, false);
        row("role", { { "role", "teamLead" } }, true);
        row("no role", { { "role", "" } }, true);
        row("unknown role", { { "role", "boss" } }, false);
        row("finished", { { "finishedAt", "2026-01-26T09:00:00Z" }, { "postponedAt", nullptr } }, true);
        row("dismissed", { { "dismissedAt", "2026-01-26T09:00:00Z" } }, true);
        row("when accepted", { { "acceptedAt", "2026-01-26T09:00:00Z" } }, false);
        row("unknown property", { { "colour", "red" } }, false);
    }

    void whatAnEnrolmentMayBe()
    {
        QFETCH(QByteArray, patch);
        QFETCH(bool, good);
        Fixture f;
        const auto answer = f.update(f.sofie, "Enrolment", f.sofie, "singleton", json::parse(patch.toStdString()));
        QVERIFY2(errorOf(answer) == (good ? "" : "invalidProperties"), answer.dump().c_str());
    }

    void whoWasThereBeforeGetsOneByMigration()
    {
        QTemporaryDir directory;
        makeOldDatabase(directory.path().toStdString(), "enrolment");
        const auto store = TestWorkspace::must(Store::open(directory.path().toStdString()));
        const auto inOld = [&](auto read) {
            using T = decltype(read(std::declval<ReadTransaction &>()));
            return TestWorkspace::must(store->readNow<T>([&](ReadTransaction &t) -> Result<T> { return read(t); }));
        };
        const auto enrolment
            = inOld([](ReadTransaction &t) { return t.find("m1", "Enrolment", "singleton").value_or(Object()); });
        Fixture f;
        auto fresh = f.body(f.sofie, "Enrolment", "singleton");
        QCOMPARE(enrolment.body, fresh.dump()); // as the Member type makes it
        QCOMPARE(enrolment.authorId, "m1");
        QCOMPARE(enrolment.createdAt, TestWorkspace::start);
        QCOMPARE(inOld([](ReadTransaction &t) { return t.state("m1", "Enrolment"); }), 8);
        QCOMPARE(inOld([](ReadTransaction &t) { return t.state("m1", "Preference"); }), 7);
        QCOMPARE(inOld([](ReadTransaction &t) { return t.changes("m1", "Enrolment", 0, 10)->created; }),
            std::vector<std::string> { "singleton" });
        QVERIFY(inOld([](ReadTransaction &t) { return t.changes("m1", "Preference", 7, 10)->created; }).empty());
        QCOMPARE(inOld([](ReadTransaction &t) { return t.count("g1", "Enrolment") + t.count("w1", "Enrolment"); }), 0);

        // The next change has a later number.
        const auto next
            = TestWorkspace::must(store->writeNow<std::int64_t>([&](WriteTransaction &t) -> Result<std::int64_t> {
                  if (auto done
                      = Workspace(t, f.environment).update("m1", "Enrolment", "singleton", { { "page", "charter" } });
                      !done)
                      return std::unexpected(done.error());
                  return t.state("m1", "Enrolment");
              }));
        QVERIFY(next > 8);
    }
};

QTEST_GUILESS_MAIN(JmapOnboarding)
#include "jmap_onboarding.moc"
