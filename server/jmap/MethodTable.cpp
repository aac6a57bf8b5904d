#include "server/jmap/MethodTable.h"

#include "server/jmap/Capabilities.h"
#include "server/jmap/Methods.h"

#include <unordered_map>

namespace atriumd {

namespace {

Answer echo(ReadCall &call) { return std::move(call.arguments); }

std::unordered_map<std::string_view, Method> makeTable()
{
    static std::vector<Method> methods { { "Core/echo", capability::core, nullptr, echo } };
    for (const auto *type : allTypes()) {
        methods.push_back({ type->name + "/get", capability::feeds, type, get });
        methods.push_back({ type->name + "/changes", capability::feeds, type, changes });
        methods.push_back({ type->name + "/set", capability::feeds, type, set });
    }
    for (const char *queried : { "Post", "Member" }) {
        methods.push_back({ queried + std::string("/query"), capability::feeds, findType(queried), query });
        methods.push_back(
            { queried + std::string("/queryChanges"), capability::feeds, findType(queried), queryChanges });
    }
    // In the account of the post that it is about.
    methods.push_back({ "Acknowledgement/report", capability::feeds, findType("Post"), acknowledgementReport });
    std::unordered_map<std::string_view, Method> table;
    for (const auto &method : methods)
        table.emplace(method.name, method);
    return table;
}

} // namespace

const Method *findMethod(const Request &request, std::string_view name)
{
    static const auto table = makeTable();
    const auto found = table.find(name);
    if (found == table.end() || !request.capabilities.contains(found->second.capability))
        return nullptr;
    return &found->second;
}

} // namespace atriumd
