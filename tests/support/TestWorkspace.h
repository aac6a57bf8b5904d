#pragma once

#include "server/jmap/Dispatcher.h"
#include "server/types/Workspace.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace atriumd::test {

// A workspace in a temporary directory, with a clock that stands still and ids that are always the
// same, and a way to send Requests to it as any member.
class TestWorkspace {
public:
    static constexpr std::int64_t start = 1'769'418'000'000; // 2026-01-26 09:00 UTC, a Monday

    TestWorkspace()
        : store(must(Store::open(directory.path().toStdString())))
        , dispatcher(*store, environment)
    {
        workspace = arrange([](Workspace &w) { return w.found("Halvorsen Pumps"); });
    }

    template <typename T> static T must(Result<T> result)
    {
        if (!result)
            throw std::runtime_error(result.error().code + ": " + result.error().message);
        return std::move(*result);
    }
    // Does something as atriumd itself, in a write of its own; returns the id of what was made.
    template <typename Work> std::string arrange(Work work)
    {
        return must(store->writeNow<std::string>([&](WriteTransaction &transaction) -> Result<std::string> {
            Workspace helper(transaction, environment);
            return work(helper);
        }));
    }
    std::string member(const std::string &name, const std::string &role = "member")
    {
        nlohmann::json properties { { "name", name }, { "role", role } };
        if (role == "guest")
            properties["firm"] = "Nordlys Logistics";
        return arrange([&](Workspace &w) { return w.addMember(properties); });
    }
    std::string group(const std::string &owner, const std::string &name, const std::string &kind = "team",
        const std::string &join = "open")
    {
        return arrange(
            [&](Workspace &w) { return w.addGroup(owner, { { "name", name }, { "kind", kind }, { "join", join } }); });
    }
    std::string join(const std::string &group, const std::string &member, const std::string &role = "member")
    {
        return arrange([&](Workspace &w) { return w.addMembership(group, member, role); });
    }
    std::string post(const std::string &group, const std::string &author, nlohmann::json properties)
    {
        now += 1000;
        return arrange([&](Workspace &w) { return w.addPost(group, author, properties, now); });
    }
    nlohmann::json body(const std::string &account, const std::string &type, const std::string &id)
    {
        return must(store->readNow<nlohmann::json>([&](ReadTransaction &t) -> Result<nlohmann::json> {
            const auto object = t.find(account, type, id);
            return object ? nlohmann::json::parse(object->body) : nlohmann::json();
        }));
    }

    Reply send(const std::string &as, const std::string &request, bool viaWebSocket = false)
    {
        return drogon::sync_wait(dispatcher.handle(request, Caller { as, "d1" }, viaWebSocket));
    }
    // A Request of these calls; the answers' [name, arguments, id].
    nlohmann::json calls(const std::string &as, const nlohmann::json &methodCalls)
    {
        const nlohmann::json request { { "using", { "urn:ietf:params:jmap:core", "urn:atrium:params:jmap:feeds" } },
            { "methodCalls", methodCalls } };
        return nlohmann::json::parse(send(as, request.dump()).body)["methodResponses"];
    }
    // One call. The arguments of its answer; a method error has only "type" and "description".
    nlohmann::json call(const std::string &as, const std::string &method, nlohmann::json arguments)
    {
        return calls(as, nlohmann::json::array({ nlohmann::json::array({ method, std::move(arguments), "0" }) }))[0][1];
    }
    nlohmann::json create(
        const std::string &as, const std::string &type, const std::string &account, nlohmann::json properties)
    {
        return call(
            as, type + "/set", { { "accountId", account }, { "create", { { "new", std::move(properties) } } } });
    }
    nlohmann::json update(const std::string &as, const std::string &type, const std::string &account,
        const std::string &id, nlohmann::json patch)
    {
        return call(as, type + "/set", { { "accountId", account }, { "update", { { id, std::move(patch) } } } });
    }
    nlohmann::json destroy(
        const std::string &as, const std::string &type, const std::string &account, const std::string &id)
    {
        return call(as, type + "/set", { { "accountId", account }, { "destroy", { id } } });
    }
    std::string state(const std::string &as, const std::string &type, const std::string &account)
    {
        return call(as, type + "/get", { { "accountId", account }, { "ids", nlohmann::json::array() } })["state"];
    }

    QTemporaryDir directory;
    std::int64_t now = start;
    std::uint64_t random = 0;
    Environment environment { [this] { return now; },
        std::make_shared<UlidSource>([this] { return now; }, [this] { return ++random; }) };
    std::unique_ptr<Store> store;
    Dispatcher dispatcher;
    std::string workspace;
};

} // namespace atriumd::test
