#include "server/jmap/Limits.h"
#include "tests/support/TestWorkspace.h"

#include <QTest>

#include <set>

using namespace atriumd;
using namespace atriumd::test;
using nlohmann::json;

namespace {

// A group with its owner and a few posts.
struct Fixture : TestWorkspace {
    std::string mette = member("Mette");
    std::string group = TestWorkspace::group(mette, "Service");
    std::string first = post(group, mette, { { "title", "One" }, { "body", "1" } });
    std::string second = post(group, mette, { { "title", "Two" }, { "body", "2" } });
    int tokens = 0;

    json get(json arguments) { return call(mette, "Post/get", std::move(arguments)); }
    json changes(json arguments) { return call(mette, "Post/changes", std::move(arguments)); }
    json draft(const std::string &body) { return { { "token", "t" + std::to_string(++tokens) }, { "body", body } }; }
    json request(json calls) const
    {
        return { { "using", { "urn:ietf:params:jmap:core", "urn:atrium:params:jmap:feeds" } },
            { "methodCalls", calls } };
    }
    json refusal(const std::string &text)
    {
        const auto reply = send(mette, text);
        auto body = json::parse(reply.body);
        body["http"] = reply.status;
        return body;
    }
};

json problem(const std::string &type, const std::string &limit = {})
{
    json json { { "http", 400 }, { "status", 400 }, { "type", "urn:ietf:params:jmap:error:" + type } };
    if (!limit.empty())
        json["limit"] = limit;
    return json;
}

// Whether `whole` has every member of `part`.
bool has(const json &whole, const json &part)
{
    for (const auto &[name, value] : part.items())
        if (!whole.contains(name) || whole[name] != value) {
            qWarning("%s has not %s", whole.dump().c_str(), part.dump().c_str());
            return false;
        }
    return true;
}

std::set<std::string> idsIn(const json &list)
{
    std::set<std::string> ids;
    for (const auto &item : list)
        ids.insert(item["id"]);
    return ids;
}

} // namespace

// One row for each thing that implementers of JMAP get wrong (DESIGN.md section 3).
class JmapWrongs : public QObject {
    Q_OBJECT

    using Check = void (*)(Fixture &);
    static inline const std::vector<std::pair<const char *, Check>> rows {
        { "oldState is the sinceState that was sent",
            [](Fixture &f) {
                QCOMPARE(f.changes({ { "accountId", f.group }, { "sinceState", "1" } })["oldState"], "1");
                QCOMPARE(f.changes({ { "accountId", f.group }, { "sinceState", "0" } })["oldState"], "0");
            } },
        { "hasMoreChanges makes progress until the end",
            [](Fixture &f) {
                std::set<std::string> seen;
                std::string state = "0";
                for (int round = 0; round < 10; ++round) {
                    const auto page
                        = f.changes({ { "accountId", f.group }, { "sinceState", state }, { "maxChanges", 1 } });
                    QVERIFY(page["created"].size() <= 1);
                    for (const auto &id : page["created"])
                        seen.insert(id);
                    QVERIFY(!page["hasMoreChanges"].get<bool>() || page["newState"] != state);
                    state = page["newState"];
                    if (page["hasMoreChanges"] == false)
                        break;
                }
                QCOMPARE(seen, (std::set<std::string> { f.first, f.second }));
            } },
        { "maxChanges of 0 is refused",
            [](Fixture &f) {
                QCOMPARE(f.changes({ { "accountId", f.group }, { "sinceState", "0" }, { "maxChanges", 0 } })["type"],
                    "invalidArguments");
            } },
        { "what was created and destroyed since is in no list",
            [](Fixture &f) {
                const auto since = f.state(f.mette, "Post", f.group);
                const auto id = f.post(f.group, f.mette, { { "body", "gone" } });
                QVERIFY(f.destroy(f.mette, "Post", f.group, id)["destroyed"].size() == 1);
                const auto page = f.changes({ { "accountId", f.group }, { "sinceState", since } });
                QVERIFY(page["created"].empty() && page["updated"].empty() && page["destroyed"].empty());
                QVERIFY(page["newState"] != since);
            } },
        { "an unknown sinceState is cannotCalculateChanges",
            [](Fixture &f) {
                for (const char *state : { "999", "-1", "soon", "", "1.5", "01", "99999999999999999999999" })
                    QCOMPARE(f.changes({ { "accountId", f.group }, { "sinceState", state } })["type"],
                        "cannotCalculateChanges");
            } },
        { "a sinceState that a restored backup does not know is cannotCalculateChanges",
            [](Fixture &f) {
                const auto lost = f.store->writeNow<std::int64_t>([&](WriteTransaction &t) -> Result<std::int64_t> {
                    auto row = t.database().query("SELECT last FROM sequence");
                    row.step();
                    const auto next = row.integer(0) + 1;
                    t.skipNumbers(100);
                    return next;
                });
                (void)f.post(f.group, f.mette, { { "body", "after it" } });
                QCOMPARE(f.changes({ { "accountId", f.group }, { "sinceState", std::to_string(*lost) } })["type"],
                    "cannotCalculateChanges");
                QCOMPARE(f.changes({ { "accountId", f.group }, { "sinceState", "0" } })["created"].size(), 3u);
            } },
        { "/set always answers oldState and newState",
            [](Fixture &f) {
                const auto before = f.state(f.mette, "Post", f.group);
                const auto nothing = f.call(f.mette, "Post/set", { { "accountId", f.group } });
                QVERIFY(has(nothing, { { "oldState", before }, { "newState", before } }));
                const auto made = f.create(f.mette, "Post", f.group, f.draft("x"));
                QCOMPARE(made["oldState"], before);
                QCOMPARE(made["newState"], f.state(f.mette, "Post", f.group));
                QVERIFY(made["newState"] != before);
            } },
        { "a /set that refuses one object does the others",
            [](Fixture &f) {
                const auto answer = f.call(f.mette, "Post/set",
                    { { "accountId", f.group },
                        { "create", { { "good", f.draft("x") }, { "bad", { { "body", "no token" } } } } },
                        { "destroy", { f.first, "nothing" } } });
                QVERIFY(answer["created"].contains("good") && answer["notCreated"].contains("bad"));
                QCOMPARE(answer["destroyed"], json({ f.first }));
                QCOMPARE(answer["notDestroyed"]["nothing"]["type"], "notFound");
            } },
        { "ifInState is honoured",
            [](Fixture &f) {
                const auto state = f.state(f.mette, "Post", f.group);
                const auto set = [&](const std::string &expected) {
                    return f.call(f.mette, "Post/set",
                        { { "accountId", f.group }, { "ifInState", expected },
                            { "create", { { "a", f.draft("x") } } } });
                };
                QCOMPARE(set("0")["type"], "stateMismatch");
                QCOMPARE(f.state(f.mette, "Post", f.group), state);
                QVERIFY(set(state)["created"].contains("a"));
                QCOMPARE(set(state)["type"], "stateMismatch");
            } },
        { "ifUnchanged is honoured",
            [](Fixture &f) {
                const auto set = [&](const std::string &known, const char *body) {
                    return f.call(f.mette, "Post/set",
                        { { "accountId", f.group }, { "ifUnchanged", { { f.first, { { "body", known } } } } },
                            { "update", { { f.first, { { "body", body } } } } } });
                };
                const std::string before = f.body(f.group, "Post", f.first)["body"];
                QVERIFY(set(before, "second")["updated"].contains(f.first));
                QVERIFY(set(before, "second")["updated"].contains(f.first)); // said twice
                const auto refused = set(before, "third")["notUpdated"][f.first];
                QCOMPARE(refused["type"], "conflict");
                QCOMPARE(refused["properties"], json({ "body" }));
                QCOMPARE(f.body(f.group, "Post", f.first)["body"], "second");
                QVERIFY(set("second", "third")["updated"].contains(f.first));
            } },
        { "ifUnchanged says nothing of what one may not change",
            [](Fixture &f) {
                const auto jonas = f.member("Jonas");
                f.join(f.group, jonas);
                const auto answer = f.call(jonas, "Post/set",
                    { { "accountId", f.group }, { "ifUnchanged", { { f.first, { { "body", "a guess" } } } } },
                        { "update", { { f.first, { { "body", "x" } } } } } });
                QCOMPARE(answer["notUpdated"][f.first]["type"], "forbidden");
            } },
        { "ids [] is an empty list",
            [](Fixture &f) {
                const auto answer = f.get({ { "accountId", f.group }, { "ids", json::array() } });
                QVERIFY(answer["list"].is_array() && answer["list"].empty() && answer["notFound"].empty());
            } },
        { "ids null is all",
            [](Fixture &f) {
                const std::set<std::string> all { f.first, f.second };
                QCOMPARE(idsIn(f.get({ { "accountId", f.group }, { "ids", nullptr } })["list"]), all);
                QCOMPARE(idsIn(f.get({ { "accountId", f.group } })["list"]), all);
            } },
        { "ids null beyond the limit is requestTooLarge",
            [](Fixture &f) {
                (void)f.store->writeNow<int>([&](WriteTransaction &t) -> Result<int> {
                    for (int i = 0; i < limits::maxObjectsInGet; ++i)
                        t.put({ .accountId = f.group, .type = "Post", .id = "p" + std::to_string(i), .body = "{}" });
                    return 0;
                });
                QCOMPARE(f.get({ { "accountId", f.group }, { "ids", nullptr } })["type"], "requestTooLarge");
            } },
        { "the same id twice is answered once",
            [](Fixture &f) {
                QCOMPARE(f.get({ { "accountId", f.group }, { "ids", { f.first, f.first } } })["list"].size(), 1u);
            } },
        { "id is always returned",
            [](Fixture &f) {
                const auto list
                    = f.get({ { "accountId", f.group }, { "ids", { f.first } }, { "properties", { "title" } } });
                QCOMPARE(list["list"][0], json({ { "id", f.first }, { "title", "One" } }));
                const auto none
                    = f.get({ { "accountId", f.group }, { "ids", { f.first } }, { "properties", json::array() } });
                QCOMPARE(none["list"][0], json({ { "id", f.first } }));
            } },
        { "an unknown property is invalidArguments",
            [](Fixture &f) {
                QCOMPARE(
                    f.get({ { "accountId", f.group }, { "properties", { "colour" } } })["type"], "invalidArguments");
            } },
        { "a missing or mistyped accountId is invalidArguments",
            [](Fixture &f) {
                for (const char *method :
                    { "Post/get", "Post/changes", "Post/set", "Post/query", "Post/queryChanges" }) {
                    QCOMPARE(f.call(f.mette, method, json::object())["type"], "invalidArguments");
                    QCOMPARE(f.call(f.mette, method, { { "accountId", 7 } })["type"], "invalidArguments");
                }
            } },
        { "an account that is not there is accountNotFound, of another kind accountNotSupportedByMethod",
            [](Fixture &f) {
                QCOMPARE(f.get({ { "accountId", "g1" }, { "ids", nullptr } })["type"], "accountNotFound");
                QCOMPARE(f.get({ { "accountId", f.workspace } })["type"], "accountNotSupportedByMethod");
            } },
        { "an unknown filter or sort property is unsupported",
            [](Fixture &f) {
                const auto query = [&](const char *name, json value) {
                    return f.call(
                        f.mette, "Post/query", { { "accountId", f.group }, { name, std::move(value) } })["type"];
                };
                QCOMPARE(query("filter", { { "colour", "red" } }), "unsupportedFilter");
                QCOMPARE(query("filter",
                             { { "operator", "NOT" }, { "conditions", json::array({ { { "colour", "red" } } }) } }),
                    "unsupportedFilter");
                QCOMPARE(query("sort", json::array({ { { "property", "colour" } } })), "unsupportedSort");
            } },
        { "a filter of thousands of conditions is unsupported",
            [](Fixture &f) {
                json conditions(5000, { { "parentId", nullptr } });
                const auto answer = f.call(f.mette, "Post/query",
                    { { "accountId", f.group }, { "filter", { { "operator", "OR" }, { "conditions", conditions } } } });
                QCOMPARE(answer["type"], "unsupportedFilter");
                conditions.erase(conditions.begin() + 150, conditions.end());
                QCOMPARE(f.call(f.mette, "Post/query",
                              { { "accountId", f.group },
                                  { "filter", { { "operator", "OR" }, { "conditions", conditions } } } })["ids"]
                             .size(),
                    2u);
            } },
        { "queryChanges cannot be calculated, and says so",
            [](Fixture &f) {
                QCOMPARE(f.call(f.mette, "Post/queryChanges",
                             { { "accountId", f.group }, { "sinceQueryState", "1" } })["type"],
                    "cannotCalculateChanges");
                QCOMPARE(f.call(f.mette, "Post/query", { { "accountId", f.group } })["canCalculateChanges"], false);
            } },
        { "maxSizeRequest is enforced",
            [](Fixture &f) {
                auto text = f.request(json::array()).dump();
                text.resize(std::size_t(limits::maxSizeRequest), ' ');
                QCOMPARE(f.send(f.mette, text).status, 200);
                QVERIFY(has(f.refusal(text + ' '), problem("limit", "maxSizeRequest")));
            } },
        { "maxCallsInRequest is enforced",
            [](Fixture &f) {
                json calls(std::size_t(limits::maxCallsInRequest), json::array({ "Core/echo", json::object(), "0" }));
                QCOMPARE(json::parse(f.send(f.mette, f.request(calls).dump()).body)["methodResponses"].size(), 64u);
                calls.push_back(calls[0]);
                QVERIFY(has(f.refusal(f.request(calls).dump()), problem("limit", "maxCallsInRequest")));
            } },
        { "maxObjectsInGet is enforced",
            [](Fixture &f) {
                json ids = json::array();
                for (int i = 0; i < limits::maxObjectsInGet; ++i)
                    ids.push_back("p" + std::to_string(i));
                QCOMPARE(f.get({ { "accountId", f.group }, { "ids", ids } })["notFound"].size(), 1000u);
                ids.push_back("q");
                QCOMPARE(f.get({ { "accountId", f.group }, { "ids", ids } })["type"], "requestTooLarge");
            } },
        { "maxObjectsInSet is enforced, over all three kinds of change",
            [](Fixture &f) {
                json destroy = json::array();
                for (int i = 0; i < limits::maxObjectsInSet; ++i)
                    destroy.push_back("p" + std::to_string(i));
                QCOMPARE(
                    f.call(f.mette, "Post/set", { { "accountId", f.group }, { "destroy", destroy } })["notDestroyed"]
                        .size(),
                    500u);
                const auto state = f.state(f.mette, "Post", f.group);
                QCOMPARE(f.call(f.mette, "Post/set",
                             { { "accountId", f.group }, { "destroy", destroy },
                                 { "create", { { "a", f.draft("x") } } } })["type"],
                    "requestTooLarge");
                QCOMPARE(f.state(f.mette, "Post", f.group), state);
            } },
        { "what is not JSON is notJSON",
            [](Fixture &f) {
                const std::string head = R"({"using":["urn:ietf:params:jmap:core"],"methodCalls":[["Core/echo",{"a":)";
                const std::string tail = R"(},"0"]]})";
                QCOMPARE(f.send(f.mette, head + "1" + tail).status, 200);
                QCOMPARE(f.send(f.mette, head + std::string(60, '[') + std::string(60, ']') + tail).status, 200);
                for (const auto &bad : { std::string(), std::string("{"), head + "1,}" + tail, head + "\"\xff\"" + tail,
                         head + "\"\xed\xa0\x80\"" + tail, head + "\"\\ud800\"" + tail, head + "NaN" + tail,
                         head + "1e999" + tail, head + "1" + tail + "x", head + "1,\"a\":2" + tail,
                         head + std::string(61, '[') + std::string(61, ']') + tail, std::string(100'000, '[') })
                    QVERIFY(has(f.refusal(bad), problem("notJSON")));
            } },
        { "brackets in strings are not depth",
            [](Fixture &f) {
                const auto answer = f.call(f.mette, "Core/echo", { { "a", std::string(500, '[') + "\"\\" } });
                QCOMPARE(answer["a"].get<std::string>().size(), 502u);
            } },
        { "what is not a Request is notRequest",
            [](Fixture &f) {
                const json core { "urn:ietf:params:jmap:core" };
                for (const auto &bad : { json(), json::array(), json(7), json::object(), json { { "using", core } },
                         json { { "methodCalls", json::array() } },
                         json { { "using", "x" }, { "methodCalls", json::array() } },
                         json { { "using", { 7 } }, { "methodCalls", json::array() } },
                         json { { "using", core }, { "methodCalls", json::object() } },
                         json { { "using", core },
                             { "methodCalls", json::array({ json::array({ "Core/echo", "x", "0" }) }) } },
                         json { { "using", core },
                             { "methodCalls", json::array({ json::array({ "Core/echo", json::object() }) }) } },
                         json { { "using", core },
                             { "methodCalls", json::array({ json::array({ "Core/echo", json::object(), 0 }) }) } },
                         json {
                             { "using", core }, { "methodCalls", json::array() }, { "createdIds", { { "a", 1 } } } } })
                    QVERIFY(has(f.refusal(bad.dump()), problem("notRequest")));
            } },
        { "an unknown capability is unknownCapability",
            [](Fixture &f) {
                const json bad { { "using", { "urn:ietf:params:jmap:core", "urn:ietf:params:jmap:mail" } },
                    { "methodCalls", json::array() } };
                QVERIFY(has(f.refusal(bad.dump()), problem("unknownCapability")));
            } },
        { "a method outside of using is unknownMethod, and the others go on",
            [](Fixture &f) {
                const json request { { "using", { "urn:ietf:params:jmap:core" } },
                    { "methodCalls",
                        json::array({ json::array({ "Post/get", { { "accountId", f.group } }, "a" }),
                            json::array({ "Core/echo", { { "x", 1 } }, "b" }) }) } };
                const auto answer = json::parse(f.send(f.mette, request.dump()).body)["methodResponses"];
                QCOMPARE(answer,
                    json::array({ json::array({ "error", { { "type", "unknownMethod" } }, "a" }),
                        json::array({ "Core/echo", { { "x", 1 } }, "b" }) }));
                QCOMPARE(f.call(f.mette, "Post/frobnicate", { { "accountId", f.group } })["type"], "unknownMethod");
            } },
        { "call ids come back, also when they are equal",
            [](Fixture &f) {
                const auto echo = json::array({ "Core/echo", json::object(), "same" });
                const auto answer = f.calls(f.mette, json::array({ echo, echo }));
                QCOMPARE(answer[0][2], "same");
                QCOMPARE(answer[1][2], "same");
            } },
        { "result references resolve, with * and nested lists",
            [](Fixture &f) {
                const auto ref = [](const char *path) {
                    return json { { "resultOf", "q" }, { "name", "Post/get" }, { "path", path } };
                };
                const auto reply = f.post(
                    f.group, f.mette, { { "parentId", f.first }, { "body", "r" }, { "mentions", { f.mette } } });
                const auto answer = f.calls(f.mette,
                    json::array({ json::array({ "Post/get",
                                      { { "accountId", f.group }, { "ids", { reply, f.second } } }, "q" }),
                        json::array(
                            { "Post/get", { { "accountId", f.group }, { "#ids", ref("/list/*/threadId") } }, "t" }),
                        json::array({ "Member/get",
                            { { "accountId", f.workspace }, { "#ids", ref("/list/*/mentions") } }, "m" }),
                        json::array(
                            { "Post/get", { { "accountId", f.group }, { "#ids", ref("/notFound") } }, "n" }) }));
                QCOMPARE(idsIn(answer[1][1]["list"]), (std::set<std::string> { f.first, f.second }));
                QCOMPARE(idsIn(answer[2][1]["list"]), std::set<std::string> { f.mette }); // lists are flattened
                QVERIFY(answer[3][1]["list"].empty());
            } },
        { "result references that do not resolve are invalidResultReference",
            [](Fixture &f) {
                const json echo = json::array({ "Core/echo", { { "list", { 1, 2 } }, { "a~/b", 3 } }, "e" });
                const auto use = [&](json ref) {
                    return f.calls(
                        f.mette, json::array({ echo, json::array({ "Core/echo", { { "#x", ref } }, "u" }) }))[1][1];
                };
                const auto path = [](const char *p) {
                    return json { { "resultOf", "e" }, { "name", "Core/echo" }, { "path", p } };
                };
                QCOMPARE(use(path("/list/1"))["x"], 2);
                QCOMPARE(use(path("/a~0~1b"))["x"], 3);
                for (const auto &bad :
                    { path("/nothing"), path("/list/2"), path("/list/-"), path("/list/01"), path("list"), path("/a~2"),
                        path("/list/*/x"), json { { "resultOf", "e" }, { "name", "Post/get" }, { "path", "/list" } },
                        json { { "resultOf", "later" }, { "name", "Core/echo" }, { "path", "/list" } }, json("e"),
                        json::object() })
                    QCOMPARE(use(bad)["type"], "invalidResultReference");
            } },
        { "an argument that is given twice is invalidArguments",
            [](Fixture &f) {
                const json ref { { "resultOf", "e" }, { "name", "Core/echo" }, { "path", "" } };
                QCOMPARE(f.call(f.mette, "Core/echo", { { "x", 1 }, { "#x", ref } })["type"], "invalidArguments");
            } },
        { "a failed call cannot be referred to by its method's name",
            [](Fixture &f) {
                const json ref { { "resultOf", "q" }, { "name", "Post/query" }, { "path", "/ids" } };
                const auto answer = f.calls(f.mette,
                    json::array({ json::array({ "Post/query", json::object(), "q" }),
                        json::array({ "Post/get", { { "accountId", f.group }, { "#ids", ref } }, "g" }) }));
                QCOMPARE(answer[1][1]["type"], "invalidResultReference");
            } },
        { "creation references resolve in one /set, across methods, in lists, keys and ids",
            [](Fixture &f) {
                auto a = f.draft("a");
                a["kind"] = "question";
                auto z = f.draft("z"), b = f.draft("b");
                z["parentId"] = "#b"; // which is created first although it refers on
                b["parentId"] = "#a";
                const auto answer = f.calls(f.mette,
                    json::array(
                        { json::array({ "Post/set",
                              { { "accountId", f.group }, { "create", { { "z", z }, { "b", b }, { "a", a } } } },
                              "0" }),
                            json::array({ "Response/set",
                                { { "accountId", f.group },
                                    { "create",
                                        { { "r",
                                            { { "token", "r" }, { "postId", "#a" }, { "kind", "accept" },
                                                { "value", "#b" } } } } } },
                                "1" }),
                            json::array({ "ReadMark/set",
                                { { "accountId", f.mette }, { "update", { { f.group, { { "seen/#z", true } } } } } },
                                "2" }),
                            json::array({ "Post/get", { { "accountId", f.group }, { "ids", { "#z" } } }, "3" }),
                            json::array({ "Post/set",
                                { { "accountId", f.group }, { "update", { { "#z", { { "body", "Z" } } } } },
                                    { "destroy", { "#z" } } },
                                "4" }),
                            json::array({ "Post/set", { { "accountId", f.group }, { "destroy", { "#z" } } }, "5" }) }));
                const auto &made = answer[0][1]["created"];
                QCOMPARE(made.size(), 3u);
                QCOMPARE(made["b"]["parentId"], made["a"]["id"]);
                QCOMPARE(made["z"]["threadId"], made["a"]["id"]);
                QVERIFY(answer[1][1]["created"].contains("r"));
                QVERIFY(f.body(f.mette, "ReadMark", f.group)["seen"].contains(made["z"]["id"].get<std::string>()));
                QCOMPARE(answer[3][1]["list"][0]["body"], "z");
                QCOMPARE(answer[4][1]["notUpdated"]["#z"]["type"], "willDestroy");
                QCOMPARE(answer[5][1]["notDestroyed"]["#z"]["type"], "notFound");
            } },
        { "creation references that do not resolve are invalidProperties",
            [](Fixture &f) {
                auto a = f.draft("a"), b = f.draft("b"), c = f.draft("c");
                a["parentId"] = "#nothing";
                b["parentId"] = "#c"; // a circle
                c["parentId"] = "#b";
                const auto answer = f.call(f.mette, "Post/set",
                    { { "accountId", f.group }, { "create", { { "a", a }, { "b", b }, { "c", c } } } });
                for (const char *id : { "a", "b", "c" })
                    QVERIFY(has(answer["notCreated"][id],
                        { { "type", "invalidProperties" }, { "properties", { "parentId" } } }));
            } },
        { "createdIds are taken, and given back only when asked for",
            [](Fixture &f) {
                auto reply = f.draft("r");
                reply["parentId"] = "#old";
                auto request = f.request(json::array({ json::array(
                    { "Post/set", { { "accountId", f.group }, { "create", { { "new", reply } } } }, "0" }) }));
                request["createdIds"] = { { "old", f.first } };
                const auto answer = json::parse(f.send(f.mette, request.dump()).body);
                QCOMPARE(answer["createdIds"]["old"], f.first);
                QCOMPARE(answer["createdIds"]["new"], answer["methodResponses"][0][1]["created"]["new"]["id"]);
                request.erase("createdIds");
                QVERIFY(!json::parse(f.send(f.mette, request.dump()).body).contains("createdIds"));
            } },
        { "a repeated create is alreadyExists, and can be referred to",
            [](Fixture &f) {
                const auto a = f.draft("a");
                const auto made = f.create(f.mette, "Post", f.group, a);
                auto b = f.draft("b");
                b["parentId"] = "#a";
                const auto answer = f.call(
                    f.mette, "Post/set", { { "accountId", f.group }, { "create", { { "a", a }, { "b", b } } } });
                QVERIFY(has(answer["notCreated"]["a"],
                    { { "type", "alreadyExists" }, { "existingId", made["created"]["new"]["id"] } }));
                QCOMPARE(
                    f.body(f.group, "Post", answer["created"]["b"]["id"])["parentId"], made["created"]["new"]["id"]);
            } },
        { "a patch whose parent does not exist is invalidPatch",
            [](Fixture &f) {
                for (const auto &patch : { json { { "poll/multiple", true } }, json { { "title/x", 1 } },
                         json { { "attachments/0", 1 } }, json { { "body~2", "x" } }, json { { "colour/hue", 1 } } })
                    QCOMPARE(f.update(f.mette, "Post", f.group, f.first, patch)["notUpdated"][f.first]["type"],
                        "invalidPatch");
                QCOMPARE(f.update(f.mette, "ReadMark", f.mette, f.group,
                             { { "seen", json::object() }, { "seen/a", true } })["notUpdated"][f.group]["type"],
                    "invalidPatch"); // one path inside of the other
                QCOMPARE(
                    f.update(f.mette, "Post", f.group, f.first, { { "colour", 1 } })["notUpdated"][f.first]["type"],
                    "invalidProperties");
            } },
        { "null in a patch resets a property, and removes an entry",
            [](Fixture &f) {
                QVERIFY(
                    f.update(f.mette, "Post", f.group, f.first, { { "title", nullptr } })["updated"].contains(f.first));
                QCOMPARE(f.body(f.group, "Post", f.first)["title"], "");
                f.update(f.mette, "ReadMark", f.mette, f.group, { { "seen/a", true }, { "seen/b", true } });
                f.update(f.mette, "ReadMark", f.mette, f.group, { { "seen/a", nullptr } });
                QCOMPARE(f.body(f.mette, "ReadMark", f.group)["seen"], json({ { "b", true } }));
            } },
        { "what the server sets may be sent as it is, but not otherwise",
            [](Fixture &f) {
                auto whole = f.body(f.group, "Post", f.first);
                whole["body"] = "edited";
                QVERIFY(f.update(f.mette, "Post", f.group, f.first, whole)["updated"].contains(f.first));
                QVERIFY(has(f.update(f.mette, "Post", f.group, f.first, { { "replyCount", 9 } })["notUpdated"][f.first],
                    { { "type", "invalidProperties" }, { "properties", { "replyCount" } } }));
                QCOMPARE(
                    f.update(f.mette, "Post", f.group, f.first, { { "id", "other" } })["notUpdated"][f.first]["type"],
                    "invalidProperties");
                QCOMPARE(f.update(f.mette, "Post", f.group, f.first,
                             { { "kind", "praise" } })["notUpdated"][f.first]["type"],
                    "invalidProperties");
            } },
        { "an update that changes nothing leaves the state",
            [](Fixture &f) {
                const auto answer = f.update(f.mette, "Post", f.group, f.first, { { "title", "One" } });
                QVERIFY(answer["updated"].contains(f.first));
                QCOMPARE(answer["newState"], answer["oldState"]);
            } },
        { "mistyped arguments are invalidArguments",
            [](Fixture &f) {
                const std::vector<std::pair<const char *, json>> bad { { "Post/get", { { "ids", "x" } } },
                    { "Post/get", { { "ids", { 1 } } } }, { "Post/get", { { "properties", 1 } } },
                    { "Post/changes", json::object() }, { "Post/changes", { { "sinceState", 1 } } },
                    { "Post/changes", { { "sinceState", "0" }, { "maxChanges", "1" } } },
                    { "Post/set", { { "create", json::array() } } }, { "Post/set", { { "create", { { "a", 1 } } } } },
                    { "Post/set", { { "destroy", "x" } } }, { "Post/set", { { "ifInState", 1 } } },
                    { "Post/query", { { "limit", -1 } } }, { "Post/query", { { "position", 0.5 } } },
                    { "Post/query", { { "filter", 1 } } },
                    { "Post/query", { { "filter", { { "after", "yesterday" } } } } },
                    { "Post/query", { { "sort", 1 } } }, { "Post/query", { { "sort", { 1 } } } } };
                for (auto [method, arguments] : bad) {
                    arguments["accountId"] = f.group;
                    const auto answer = f.call(f.mette, method, arguments);
                    QVERIFY2(
                        answer.value("type", "") == "invalidArguments", (arguments.dump() + answer.dump()).c_str());
                }
            } },
        { "every answer carries the sessionState of the Session",
            [](Fixture &f) {
                const auto session = [&] {
                    return (*drogon::sync_wait(f.dispatcher.session({ f.mette, "d1" }, "http://x")))["state"];
                };
                const auto answered = [&] {
                    return json::parse(f.send(f.mette, f.request(json::array()).dump()).body)["sessionState"];
                };
                const auto before = session();
                QCOMPARE(answered(), before);
                f.TestWorkspace::group(f.mette, "Another");
                QVERIFY(session() != before);
                QCOMPARE(answered(), session());
            } },
    };

private Q_SLOTS:
    void are_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < rows.size(); ++i)
            QTest::newRow(rows[i].first) << int(i);
    }
    void are()
    {
        QFETCH(int, row);
        Fixture fixture;
        rows[std::size_t(row)].second(fixture);
    }

    // It is not the call's fault, and says so: whoever sends it again when there is room is served.
    void aFullDiskIsNoFaultOfTheCall()
    {
        Fixture f;
        const auto pages = [&](const std::string &most) {
            (void)f.store->writeNow<int>([&](WriteTransaction &t) -> Result<int> {
                auto row = t.database().query("PRAGMA max_page_count = " + most);
                row.step();
                return 0;
            });
        };
        pages("1"); // no more than there are
        json large, answer;
        for (int i = 0; i < 100 && !answer.contains("type"); ++i) {
            large = f.draft(std::string(19'000, 'x'));
            answer = f.create(f.mette, "Post", f.group, large);
        }
        QCOMPARE(answer["type"], "serverUnavailable");
        QVERIFY(answer["description"].get<std::string>().find("disk is full") != std::string::npos);
        pages("1000000");
        answer = f.create(f.mette, "Post", f.group, large);
        QVERIFY2(answer["created"].contains("new"), answer.dump().c_str());
    }

    // What would fail for ever is told from what may go the next time.
    void whatIsWrongInTheStoreIsServerFail()
    {
        Fixture f;
        (void)f.store->writeNow<int>([&](WriteTransaction &t) -> Result<int> {
            t.database().run("UPDATE object SET body = '7' WHERE id = ?", f.first);
            return 0;
        });
        const auto set = [&](const json &patch) {
            return f.call(
                f.mette, "Post/set", { { "accountId", f.group }, { "update", { { f.first, patch } } } })["type"];
        };
        QCOMPARE(set({ { "body", "x" } }), "serverFail");
    }
};

QTEST_GUILESS_MAIN(JmapWrongs)
#include "jmap_wrongs.moc"
