#include "server/jmap/Arguments.h"
#include "server/jmap/Limits.h"
#include "server/jmap/Methods.h"
#include "server/types/Objects.h"
#include "server/types/Patch.h"

#include <algorithm>

namespace atriumd {

using nlohmann::json;

namespace {

// One /set: RFC 8620 section 5.3.
class SetCall {
public:
    SetCall(WriteCall &call, const AccountArgument &account)
        : m_call(call)
        , m_type(*call.type)
        , m_context { call.transaction, call.environment, call.workspaceId, call.actor, account.id, account.standing }
    {
    }

    json run();

private:
    const json &objectsArgument(const char *name) const;
    void create(const json &objects);
    void update(const json &patches, const json &known, const std::vector<std::string> &destroyed);
    void destroy(const std::vector<std::string> &ids);
    void createOne(const std::string &creationId, json properties);
    void updateOne(const std::string &givenId, json patch, const json &known, bool willDestroy);

    bool refersTo(const json &properties, const std::map<std::string, json> &waiting) const;
    std::optional<SetError> resolve(const std::string &name, json &value) const;
    std::optional<SetError> resolvePatch(json &patch) const;
    std::optional<SetError> resolveKeys(const std::string &name, json &map) const;
    // An id as it is given, with a creation reference resolved; unknown references stay, and are
    // not found.
    std::string resolved(const std::string &id) const { return m_call.exchange.resolveId(id).value_or(id); }

    WriteCall &m_call;
    const Type &m_type;
    Context m_context;
    json m_answer;
};

json SetCall::run()
{
    const auto oldState = stateText(m_call.transaction.state(m_context.accountId, m_type.name));
    if (const auto expected = stringArgument(m_call.arguments, "ifInState"); expected && *expected != oldState)
        throw MethodError { "stateMismatch", "" };
    const auto &creates = objectsArgument("create");
    const auto &updates = objectsArgument("update");
    const auto &known = objectsArgument("ifUnchanged");
    const auto destroys = idListArgument(m_call.arguments, "destroy").value_or(std::vector<std::string>());
    if (creates.size() + updates.size() + destroys.size() > limits::maxObjectsInSet)
        throw MethodError { "requestTooLarge", "Change at most 500 objects at once" };

    m_answer = { { "accountId", m_context.accountId }, { "oldState", oldState }, { "created", nullptr },
        { "updated", nullptr }, { "destroyed", nullptr }, { "notCreated", nullptr }, { "notUpdated", nullptr },
        { "notDestroyed", nullptr } };
    create(creates);
    update(updates, known, destroys);
    destroy(destroys);
    m_answer["newState"] = stateText(m_call.transaction.state(m_context.accountId, m_type.name));
    return std::move(m_answer);
}

const json &SetCall::objectsArgument(const char *name) const
{
    static const json none = json::object();
    const auto &value = argument(m_call.arguments, name);
    if (value.is_null())
        return none;
    if (!value.is_object() || !std::ranges::all_of(value, [](const json &item) { return item.is_object(); }))
        invalidArguments(std::string(name) + " must be an object of objects, or null");
    return value;
}

void SetCall::create(const json &objects)
{
    // An object may refer to another one of the same call: those that wait for nothing come first.
    auto waiting = objects.get<std::map<std::string, json>>();
    while (!waiting.empty()) {
        auto next = std::ranges::find_if(waiting, [&](const auto &entry) { return !refersTo(entry.second, waiting); });
        if (next == waiting.end()) // a circle: its first cannot be resolved, which frees the others
            next = waiting.begin();
        auto entry = waiting.extract(next);
        createOne(entry.key(), std::move(entry.mapped()));
    }
}

bool SetCall::refersTo(const json &properties, const std::map<std::string, json> &waiting) const
{
    return std::ranges::any_of(properties, [&](const json &value) {
        const auto names = [&](const json &item) {
            const auto *text = item.is_string() ? &item.get_ref<const std::string &>() : nullptr;
            return text && text->starts_with('#') && waiting.contains(text->substr(1));
        };
        return names(value) || (value.is_array() && std::ranges::any_of(value, names));
    });
}

void SetCall::createOne(const std::string &creationId, json properties)
{
    const auto refuse = [&](const SetError &error) { m_answer["notCreated"][creationId] = error.toJson(); };
    auto given = properties;
    for (auto &[name, value] : properties.items())
        if (auto error = resolve(name, value))
            return refuse(*error);
    auto created = createObject(m_context, m_type, std::move(properties));
    if (!created) {
        // A client that repeats a create goes on as if it had been done now.
        if (!created.error().existingId.empty())
            m_call.exchange.request.createdIds[creationId] = created.error().existingId;
        return refuse(created.error());
    }
    m_call.exchange.request.createdIds[creationId] = (*created)["id"];
    // "any properties that were not sent by the client", and those that became something else
    for (auto entry = created->begin(); entry != created->end();) {
        const bool asGiven = given.contains(entry.key()) && given[entry.key()] == entry.value();
        entry = asGiven ? created->erase(entry) : std::next(entry);
    }
    m_answer["created"][creationId] = std::move(*created);
}

void SetCall::update(const json &patches, const json &known, const std::vector<std::string> &destroyed)
{
    for (const auto &[id, patch] : patches.items())
        updateOne(id, patch, known.value(id, json::object()),
            std::ranges::contains(destroyed, resolved(id), [&](const auto &given) { return resolved(given); }));
}

void SetCall::updateOne(const std::string &givenId, json patch, const json &known, bool willDestroy)
{
    const auto refuse = [&](const SetError &error) { m_answer["notUpdated"][givenId] = error.toJson(); };
    if (willDestroy)
        return refuse({ "willDestroy", "" });
    if (auto error = resolvePatch(patch))
        return refuse(*error);
    const auto id = resolved(givenId);
    const auto before = m_call.transaction.find(m_context.accountId, m_type.name, id);
    auto updated = updateObject(m_context, m_type, id, patch, known);
    if (!updated)
        return refuse(updated.error());
    // What else changed than the client asked for; null: nothing.
    const auto expected = applyPatch(m_type.properties, json::parse(before->body), patch);
    for (auto entry = updated->begin(); entry != updated->end();)
        entry = (*expected)[entry.key()] == entry.value() ? updated->erase(entry) : std::next(entry);
    m_answer["updated"][givenId] = updated->empty() ? json() : std::move(*updated);
}

void SetCall::destroy(const std::vector<std::string> &ids)
{
    std::set<std::string> done;
    for (const auto &given : ids) {
        if (!done.insert(given).second)
            continue;
        if (auto destroyed = destroyObject(m_context, m_type, resolved(given)))
            m_answer["destroyed"].push_back(given);
        else
            m_answer["notDestroyed"][given] = destroyed.error().toJson();
    }
}

std::optional<SetError> SetCall::resolve(const std::string &name, json &value) const
{
    const auto *property = findProperty(m_type.properties, name);
    if (!property)
        return std::nullopt; // refused later
    const auto resolveOne = [&](json &item) -> std::optional<SetError> {
        if (!item.is_string())
            return std::nullopt;
        const auto id = m_call.exchange.resolveId(item.get_ref<const std::string &>());
        if (id)
            item = *id;
        else if (!property->mayRefer)
            return invalidProperty(name, "there is no such creation id in this request");
        return std::nullopt;
    };
    if (property->shape == Shape::Id || property->mayRefer)
        return resolveOne(value);
    if (property->shape == Shape::Ids && value.is_array()) {
        for (auto &item : value)
            if (auto error = resolveOne(item))
                return error;
    }
    if ((property->shape == Shape::IdBooleans || property->shape == Shape::IdStrings) && value.is_object())
        return resolveKeys(name, value);
    return std::nullopt;
}

std::optional<SetError> SetCall::resolveKeys(const std::string &name, json &map) const
{
    json result = json::object();
    for (auto &[key, value] : map.items()) {
        const auto id = m_call.exchange.resolveId(key);
        if (!id)
            return invalidProperty(name, "there is no such creation id in this request");
        result[*id] = std::move(value);
    }
    map = std::move(result);
    return std::nullopt;
}

std::optional<SetError> SetCall::resolvePatch(json &patch) const
{
    json result = json::object();
    for (auto &[path, value] : patch.items()) {
        const auto slash = path.find('/');
        if (slash == std::string::npos) {
            if (auto error = resolve(path, value))
                return error;
            result[path] = std::move(value);
            continue;
        }
        // "seen/#k1"
        const auto key = m_call.exchange.resolveId(path.substr(slash + 1));
        if (!key)
            return invalidProperty(path.substr(0, slash), "there is no such creation id in this request");
        result[path.substr(0, slash + 1) + *key] = std::move(value);
    }
    patch = std::move(result);
    return std::nullopt;
}

} // namespace

Answer set(WriteCall &call)
{
    const auto account = accountArgument(call);
    if (!(account.standing & (who::reader | call.type->outsiders())))
        throw MethodError { "accountNotFound", "" };
    return SetCall(call, account).run();
}

} // namespace atriumd
