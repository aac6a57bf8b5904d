#include "server/jmap/Request.h"

#include "server/jmap/Capabilities.h"
#include "server/jmap/Limits.h"

#include <algorithm>

namespace atriumd {

using nlohmann::json;

namespace {

std::unexpected<RequestError> notJson(std::string detail)
{
    return std::unexpected(RequestError { "notJSON", 400, std::move(detail) });
}

std::unexpected<RequestError> notRequest(std::string detail)
{
    return std::unexpected(RequestError { "notRequest", 400, std::move(detail) });
}

bool isTooDeep(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > limits::maxDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

bool isInvocation(const json &value)
{
    return value.is_array() && value.size() == 3 && value[0].is_string() && value[1].is_object()
        && value[2].is_string();
}

bool isString(const json &value) { return value.is_string(); }

} // namespace

std::expected<json, RequestError> parseJson(std::string_view text)
{
    if (isTooDeep(text))
        return notJson("The JSON is nested too deeply.");
    // nlohmann::json keeps the last of several equal names, so they are looked for on the way.
    std::vector<std::set<std::string>> names;
    bool twice = false;
    const auto watch = [&](int, json::parse_event_t event, json &parsed) {
        if (event == json::parse_event_t::object_start)
            names.emplace_back();
        else if (event == json::parse_event_t::object_end)
            names.pop_back();
        else if (event == json::parse_event_t::key)
            twice |= !names.back().insert(parsed.get<std::string>()).second;
        return true;
    };
    auto parsed = json::parse(text, watch, false);
    if (parsed.is_discarded())
        return notJson("The request is not JSON in UTF-8.");
    if (twice)
        return notJson("A name occurs twice in one object.");
    return parsed;
}

std::expected<Request, RequestError> readRequest(json json)
{
    if (!json.is_object())
        return notRequest("A Request is an object.");
    const auto capabilities = json.find("using");
    const auto calls = json.find("methodCalls");
    const auto createdIds = json.find("createdIds");
    if (capabilities == json.end() || !capabilities->is_array() || !std::ranges::all_of(*capabilities, isString))
        return notRequest("\"using\" must be a list of strings.");
    if (calls == json.end() || !calls->is_array() || !std::ranges::all_of(*calls, isInvocation))
        return notRequest("\"methodCalls\" must be a list of [name, arguments, id].");
    if (createdIds != json.end() && (!createdIds->is_object() || !std::ranges::all_of(*createdIds, isString)))
        return notRequest("\"createdIds\" must be an object of creation ids to ids.");

    Request request;
    for (const auto &name : *capabilities) {
        const auto &capability = name.get_ref<const std::string &>();
        if (!std::ranges::contains(capability::all, capability))
            return std::unexpected(
                RequestError { "unknownCapability", 400, "This server does not support \"" + capability + "\"." });
        request.capabilities.insert(capability);
    }
    if (calls->size() > limits::maxCallsInRequest)
        return std::unexpected(
            RequestError { "limit", 400, "There are too many method calls in this request.", "maxCallsInRequest" });
    for (auto &call : *calls)
        request.calls.push_back({ call[0].get<std::string>(), std::move(call[1]), call[2].get<std::string>() });
    if (createdIds != json.end()) {
        request.wantsCreatedIds = true;
        request.createdIds = createdIds->get<std::map<std::string, std::string>>();
    }
    return request;
}

} // namespace atriumd
