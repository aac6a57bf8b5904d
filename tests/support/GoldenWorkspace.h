#pragma once

#include "server/store/BlobStore.h"
#include "tests/support/TestWorkspace.h"

#include <map>

namespace atriumd::test {

// The workspace that the golden documents (tests/fixtures/jmap) are about, always with the same ids:
// Mette, who leads; Jonas, a member; Priya, a guest; a group with a few posts.
struct GoldenWorkspace : TestWorkspace {
    using json = nlohmann::json;

    std::map<std::string, std::string> members; // the documents' "as", to ids

    GoldenWorkspace()
    {
        const auto person = [&](const std::string &name, json properties) {
            properties["name"] = name;
            members[name.substr(0, name.find(' '))]
                = arrange([&](Workspace &helper) { return helper.addMember(properties); });
            return members[name.substr(0, name.find(' '))];
        };
        const auto mette = person("Mette Halvorsen",
            { { "email", "mette@halvorsen.example" }, { "role", "leader" }, { "title", "Managing director" },
                { "department", "Management" }, { "place", "Odense" } });
        const auto jonas = person("Jonas Lind",
            { { "email", "jonas@halvorsen.example" }, { "title", "Service engineer" }, { "department", "Service" },
                { "place", "Kolding" }, { "managerId", mette }, { "skills", { "pumps", "hydraulics" } } });
        const auto priya = person("Priya Nair",
            { { "email", "priya@nordlys.example" }, { "role", "guest" }, { "firm", "Nordlys Logistics" } });
        now += 60'000;
        const auto service = group(mette, "Service desk", "partner", "request");
        group(mette, "Board", "team", "invite");
        now += 60'000;
        join(service, jonas);
        join(service, priya);
        now += 60'000;
        arrange([&](Workspace &helper) { return helper.addDevice(jonas, "Jonas's laptop", "linux"); });
        (void)store->writeNow<void>([&](WriteTransaction &transaction) -> Result<> {
            BlobStore::record(transaction,
                { service, "b9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", 48'213, "image/png",
                    jonas, now });
            return {};
        });
        const auto question = post(service, jonas,
            { { "kind", "question" }, { "title", "Which seal for the P-40?" },
                { "body", "The **old** one leaks after a week.\n\n```cpp\nint seals = 2;\n```" },
                { "mentions", { mette } }, { "topics", { "p-40", "seals" } } });
        const auto reply = post(service, mette, { { "parentId", question }, { "body", "EPDM 70, always. 🔧" } });
        post(service, mette,
            { { "kind", "poll" }, { "title", "When shall we meet?" },
                { "poll",
                    { { "options",
                          { { { "id", "a" }, { "text", "Monday" } }, { { "id", "b" }, { "text", "Friday" } } } },
                        { "closesAt", "2026-02-01T12:00:00Z" } } } });
        arrange([&](Workspace &helper) {
            return helper.addResponse(
                service, priya, { { "postId", reply }, { "kind", "reaction" }, { "value", "👍" } }, now + 500);
        });
        now += 3'600'123; // times with milliseconds, too
    }
};

} // namespace atriumd::test
