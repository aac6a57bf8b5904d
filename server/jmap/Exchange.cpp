#include "server/jmap/Exchange.h"

#include "server/jmap/Limits.h"
#include "server/types/Objects.h"
#include "server/types/Patch.h"

#include <algorithm>
#include <charconv>

namespace atriumd {

using nlohmann::json;

namespace {

[[noreturn]] void badReference(std::string why) { throw MethodError { "invalidResultReference", std::move(why) }; }

// About how much memory a value takes.
std::size_t sizeOf(const json &value)
{
    constexpr std::size_t each = 16;
    if (value.is_string())
        return each + value.get_ref<const std::string &>().size();
    std::size_t size = each;
    if (value.is_structured())
        for (const auto &[name, item] : value.items())
            size += (value.is_object() ? name.size() : 0) + sizeOf(item);
    return size;
}

std::optional<std::size_t> toIndex(const std::string &token)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
    const bool leadingZero = token.size() > 1 && token[0] == '0';
    if (error != std::errc() || end != token.data() + token.size() || leadingZero)
        return std::nullopt;
    return index;
}

// RFC 6901, and "*" for each item of an array, whose results are flattened into one array.
json follow(const json &value, std::span<const std::string> tokens)
{
    if (tokens.empty())
        return value;
    const auto &token = tokens.front();
    const auto rest = tokens.subspan(1);
    if (value.is_array() && token == "*") {
        json all = json::array();
        for (const auto &item : value) {
            auto found = follow(item, rest);
            if (found.is_array())
                all.insert(all.end(), found.begin(), found.end());
            else
                all.push_back(std::move(found));
        }
        return all;
    }
    if (value.is_array()) {
        const auto index = toIndex(token);
        if (!index || *index >= value.size())
            badReference("The path leads to an item that is not there: " + token);
        return follow(value[*index], rest);
    }
    if (!value.is_object() || !value.contains(token))
        badReference("The path leads to something that is not there: " + token);
    return follow(value[token], rest);
}

} // namespace

void Answer::appendTo(std::string &text) const { text += m_text.empty() ? atriumd::toText(m_json) : m_text; }

const json &Answer::json()
{
    if (m_json.is_null())
        m_json = nlohmann::json::parse(m_text);
    return m_json;
}

void Exchange::resolveReferences(json &arguments)
{
    std::vector<std::string> names;
    for (const auto &[name, value] : arguments.items())
        if (name.starts_with('#'))
            names.push_back(name);
    for (const auto &name : names) {
        if (arguments.contains(name.substr(1)))
            throw MethodError { "invalidArguments", name.substr(1) + " is given both as a value and as a reference" };
        auto value = refer(arguments[name]);
        referred += sizeOf(value);
        if (referred > std::size_t(limits::maxSizeRequest))
            throw MethodError { "requestTooLarge", "The references lead to too much" };
        arguments.erase(name);
        arguments[name.substr(1)] = std::move(value);
    }
}

json Exchange::refer(const json &reference)
{
    const auto text = [&](const char *name) {
        if (!reference.is_object() || !reference.contains(name) || !reference[name].is_string())
            badReference("A reference is {resultOf, name, path}");
        return reference[name].get<std::string>();
    };
    const auto resultOf = text("resultOf");
    const auto name = text("name");
    const auto path = text("path");
    const auto response = std::ranges::find(responses, resultOf, &Response::callId);
    if (response == responses.end())
        badReference("No earlier method call has the id " + resultOf);
    if (response->name != name)
        badReference("The answer to " + resultOf + " is " + response->name + ", not " + name);
    if (path.empty())
        return response->arguments.json();
    const auto tokens = path.starts_with('/') ? pointerTokens(std::string_view(path).substr(1)) : std::nullopt;
    if (!tokens)
        badReference("The path is not a JSON pointer");
    return follow(response->arguments.json(), *tokens);
}

std::optional<std::string> Exchange::resolveId(const std::string &text) const
{
    if (!text.starts_with('#'))
        return text;
    const auto created = request.createdIds.find(text.substr(1));
    if (created == request.createdIds.end())
        return std::nullopt;
    return created->second;
}

std::string Exchange::toText(const std::string &sessionState, const json &envelope) const
{
    std::string text = "{";
    for (const auto &[name, value] : envelope.items())
        text += json(name).dump() + ":" + value.dump() + ",";
    if (request.wantsCreatedIds)
        text += "\"createdIds\":" + json(request.createdIds).dump() + ",";
    text += "\"methodResponses\":[";
    for (const auto &response : responses) {
        if (&response != &responses.front())
            text += ',';
        text += '[' + json(response.name).dump() + ',';
        response.arguments.appendTo(text);
        text += ',' + json(response.callId).dump() + ']';
    }
    text += "],\"sessionState\":" + json(sessionState).dump() + "}";
    return text;
}

} // namespace atriumd
