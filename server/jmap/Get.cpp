#include "server/jmap/Arguments.h"
#include "server/jmap/Limits.h"
#include "server/jmap/Methods.h"
#include "server/types/Objects.h"
#include "server/types/Visibility.h"

#include <unordered_set>

namespace atriumd {

using nlohmann::json;

namespace {

// The properties that are asked for, always with id; nothing: all.
std::optional<std::set<std::string>> propertiesArgument(const ReadCall &call)
{
    const auto names = idListArgument(call.arguments, "properties");
    if (!names)
        return std::nullopt;
    std::set<std::string> properties { "id" };
    for (const auto &name : *names) {
        if (name != "id" && !findProperty(call.type->properties, name))
            invalidArguments(call.type->name + " has no property " + name);
        properties.insert(name);
    }
    return properties;
}

// The object as this caller gets it.
std::string present(Object object, const Visibility &visibility, const std::optional<std::set<std::string>> &properties)
{
    if (!visibility.redacts() && !properties)
        return std::move(object.body);
    auto body = json::parse(object.body);
    if (visibility.redacts())
        visibility.redact(body);
    if (properties)
        for (auto entry = body.begin(); entry != body.end();)
            entry = properties->contains(entry.key()) ? std::next(entry) : body.erase(entry);
    return toText(body);
}

} // namespace

// RFC 8620 section 5.1. The answer is put together as text: objects go out as they are stored.
Answer get(ReadCall &call)
{
    const auto account = readableAccount(call);
    auto ids = idListArgument(call.arguments, "ids");
    const auto properties = propertiesArgument(call);
    const Visibility visibility(call.transaction, *call.type, call.actor, account.id);

    std::string text = "{\"accountId\":" + json(account.id).dump() + ",\"list\":[";
    json notFound = json::array();
    const auto add = [&](Object object) {
        if (text.back() != '[')
            text += ',';
        text += present(std::move(object), visibility, properties);
        if (text.size() > std::size_t(limits::maxSizeAnswers))
            throw MethodError { "requestTooLarge", "These objects are too large; ask for fewer at once" };
    };
    if (ids) {
        if (ids->size() > limits::maxObjectsInGet)
            throw MethodError { "requestTooLarge", "Ask for at most 1000 objects at once" };
        std::unordered_set<std::string> done;
        for (const auto &given : *ids) {
            const auto id = call.exchange.resolveId(given).value_or(given);
            if (!done.insert(id).second)
                continue;
            auto object = call.transaction.find(account.id, call.type->name, id);
            if (object && visibility.sees(*object))
                add(std::move(*object));
            else
                notFound.push_back(given);
        }
    } else {
        int count = 0;
        std::string last; // there may be many more than this caller sees: a part of them at a time
        for (bool more = true; more;) {
            auto objects = call.transaction.all(account.id, call.type->name, limits::maxObjectsInGet, last);
            more = objects.size() == limits::maxObjectsInGet;
            for (auto &object : objects) {
                last = object.id;
                if (!visibility.sees(object))
                    continue;
                if (++count > limits::maxObjectsInGet)
                    throw MethodError { "requestTooLarge", "There are more than 1000; use /query or /changes" };
                add(std::move(object));
            }
        }
    }
    text += "],\"notFound\":" + toText(notFound) + ",\"state\":\""
        + stateText(call.transaction.state(account.id, call.type->name)) + "\"}";
    return Answer::ready(std::move(text));
}

} // namespace atriumd
