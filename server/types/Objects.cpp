#include "server/types/Objects.h"

#include "server/types/Patch.h"
#include "server/types/UtcDate.h"
#include "server/types/Visibility.h"

namespace atriumd {

using nlohmann::json;

namespace {

std::unexpected<SetError> refuse(SetError error) { return std::unexpected(std::move(error)); }

// Puts the draft's object into the store.
void store(Context &context, Draft &draft)
{
    draft.row.body = toText(draft.after);
    context.transaction.put(draft.row);
}

// Checks what the creator gave, and completes it with the initial values.
std::optional<SetError> complete(const Context &context, const Type &type, who::Set relation, json &properties)
{
    for (const auto &[name, value] : properties.items()) {
        const auto *property = findProperty(type.properties, name);
        if (!property)
            return invalidProperty(name, name + " is not a property of " + type.name);
        if (property->who == who::nobody && !context.actor.isServer())
            return invalidProperty(name, name + " is set by the server");
        if (auto problem = problemWith(*property, value))
            return invalidProperty(name, name + " " + *problem);
        if (!(property->who & relation) && !context.actor.isServer() && value != property->initial) {
            auto error = forbidden("You may not set " + name);
            error.properties = { name };
            return error;
        }
    }
    for (const auto &property : type.properties) {
        if (properties.contains(property.name))
            continue;
        if (property.required)
            return invalidProperty(property.name, property.name + " is missing");
        properties[property.name] = property.initial;
    }
    return std::nullopt;
}

// Checks which properties an update changed.
std::optional<SetError> checkChanges(const Context &context, const Type &type, who::Set relation, const Draft &draft)
{
    if (draft.after["id"] != draft.before["id"])
        return invalidProperty("id", "id cannot be changed");
    for (const auto &property : type.properties) {
        const auto &value = draft.after[property.name];
        if (value == draft.before[property.name])
            continue;
        if (!context.actor.isServer()) {
            if (property.who == who::nobody)
                return invalidProperty(property.name, property.name + " is set by the server");
            if (property.who == who::creator)
                return invalidProperty(property.name, property.name + " cannot be changed");
        }
        if (auto problem = problemWith(property, value))
            return invalidProperty(property.name, property.name + " " + *problem);
        if (!(property.who & relation) && !context.actor.isServer()) {
            auto error = forbidden("You may not set " + property.name);
            error.properties = { property.name };
            return error;
        }
    }
    return std::nullopt;
}

who::Set relationTo(const Context &context, const Type &type, const Object &object)
{
    auto relation = context.standing | type.relation(context.transaction, context.actor, object);
    if (object.authorId == context.actor.memberId)
        relation |= who::author;
    return relation;
}

// An object that the actor may see, as a draft; notFound.
std::expected<Draft, SetError> draftOf(const Context &context, const Type &type, const std::string &id)
{
    auto object = context.transaction.find(context.accountId, type.name, id);
    if (object && !context.actor.isServer()
        && !Visibility(context.transaction, type, context.actor, context.accountId).sees(*object))
        object.reset();
    if (!object)
        return refuse({ "notFound", "There is no such " + type.name });
    Draft draft;
    draft.before = json::parse(object->body);
    for (const auto &property : type.properties) // what an older atriumd did not know of
        draft.before.emplace(property.name, property.initial);
    draft.after = draft.before;
    draft.row = std::move(*object);
    return draft;
}

// What somebody else has changed meanwhile. As the change makes it itself is no conflict: it came
// twice.
std::optional<SetError> conflict(const Draft &draft, const json &known)
{
    SetError error { "conflict", "This was changed elsewhere" };
    for (const auto &[name, value] : known.items()) {
        const auto is = draft.before.value(name, json());
        if (is != value && is != draft.after.value(name, json()))
            error.properties.push_back(name);
    }
    return error.properties.empty() ? std::nullopt : std::optional(error);
}

} // namespace

std::expected<json, SetError> createObject(Context &context, const Type &type, json properties)
{
    if (type.isSingleton())
        return refuse({ "singleton", type.name + " is always there" });
    if (!isAllowed(type.name, Operation::Create, context.standing))
        return refuse(forbidden("You may not create a " + type.name + " here"));

    if (type.hasToken && context.actor.isServer() && !properties.contains("token"))
        properties["token"] = context.environment.ids->next();
    const auto token = type.hasToken && properties.contains("token") && properties["token"].is_string()
        ? properties["token"].get<std::string>()
        : std::string();
    if (!token.empty())
        if (auto used = context.transaction.tokenUsed(context.accountId, context.actor.memberId, token))
            return refuse({ "alreadyExists", "This was created before", {}, *used });

    const auto createdAt = context.environment.now();
    const auto relation = context.standing | who::creator | who::author | type.creatorRelation();
    if (auto error = complete(context, type, relation, properties))
        return refuse(*error);

    Draft draft;
    draft.after = std::move(properties);
    if (draft.after.contains("createdAt") && draft.after["createdAt"].is_null())
        draft.after["createdAt"] = formatUtcDate(createdAt);
    draft.row.accountId = context.accountId;
    draft.row.type = type.name;
    draft.row.id = context.environment.newId(type.idPrefix);
    draft.row.authorId = context.actor.memberId;
    draft.row.createdAt = draft.after.contains("createdAt")
        ? *parseUtcDate(draft.after["createdAt"].get_ref<const std::string &>())
        : createdAt;
    draft.after["id"] = draft.row.id;
    if (auto error = type.beforeCreate(context, draft))
        return refuse(*error);

    if (!token.empty())
        context.transaction.useToken(context.accountId, context.actor.memberId, token, draft.row.id);
    store(context, draft);
    type.afterCreate(context, draft);
    return std::move(draft.after);
}

std::expected<json, SetError> updateObject(
    Context &context, const Type &type, const std::string &id, const json &patch, const json &known)
{
    auto draft = draftOf(context, type, id);
    if (!draft)
        return refuse(draft.error());
    const auto relation = relationTo(context, type, draft->row);
    if (!isAllowed(type.name, Operation::Update, relation))
        return refuse(forbidden("You may not change this " + type.name));
    auto patched = applyPatch(type.properties, draft->before, patch);
    if (!patched)
        return refuse(patched.error());
    draft->after = std::move(*patched);
    if (auto error = checkChanges(context, type, relation, *draft))
        return refuse(*error);
    if (draft->after == draft->before)
        return std::move(draft->after);
    if (auto error = type.beforeUpdate(context, *draft))
        return refuse(*error);
    if (auto error = conflict(*draft, known))
        return refuse(*error);
    store(context, *draft);
    type.afterUpdate(context, *draft);
    return std::move(draft->after);
}

std::expected<void, SetError> destroyObject(Context &context, const Type &type, const std::string &id)
{
    if (type.isSingleton())
        return refuse({ "singleton", type.name + " is always there" });
    const auto draft = draftOf(context, type, id);
    if (!draft)
        return refuse(draft.error());
    if (!isAllowed(type.name, Operation::Destroy, relationTo(context, type, draft->row)))
        return refuse(forbidden("You may not destroy this " + type.name));
    if (auto error = type.beforeDestroy(context, *draft))
        return refuse(*error);
    context.transaction.remove(context.accountId, type.name, id);
    type.afterDestroy(context, *draft);
    return {};
}

bool amend(WriteTransaction &transaction, const std::string &accountId, const std::string &type, const std::string &id,
    const std::function<void(Object &row, json &body)> &edit)
{
    auto object = transaction.find(accountId, type, id);
    if (!object)
        return false;
    auto body = json::parse(object->body);
    edit(*object, body);
    object->body = toText(body);
    transaction.put(std::move(*object));
    return true;
}

std::string toText(const json &json) { return json.dump(-1, ' ', false, json::error_handler_t::replace); }

} // namespace atriumd
