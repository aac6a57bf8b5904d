#include "sync/jmap/Answers.h"

using namespace Qt::StringLiterals;

namespace atrium::jmap {

namespace {

std::optional<QStringList> idsOf(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QStringList();
    if (!value.isArray())
        return std::nullopt;
    const QJsonArray array = value.toArray();
    QStringList ids;
    ids.reserve(array.size());
    for (const auto &id : array) {
        if (!id.isString() || id.toString().isEmpty())
            return std::nullopt;
        ids.append(id.toString());
    }
    return ids;
}

bool isObjectOrNull(const QJsonValue &value) { return value.isObject() || value.isNull() || value.isUndefined(); }

} // namespace

std::optional<GetAnswer> GetAnswer::parse(const QJsonObject &json)
{
    const QJsonValue list = json.value("list"_L1);
    const auto notFound = idsOf(json.value("notFound"_L1));
    GetAnswer answer { json.value("state"_L1).toString(), list.toArray(), notFound.value_or(QStringList()) };
    if (!list.isArray() || !notFound || answer.state.isEmpty())
        return std::nullopt;
    for (const auto &object : std::as_const(answer.list)) {
        if (object.toObject().value("id"_L1).toString().isEmpty())
            return std::nullopt;
    }
    return answer;
}

std::optional<ChangesAnswer> ChangesAnswer::parse(const QJsonObject &json)
{
    const auto created = idsOf(json.value("created"_L1));
    const auto updated = idsOf(json.value("updated"_L1));
    const auto destroyed = idsOf(json.value("destroyed"_L1));
    if (!created || !updated || !destroyed || json.value("newState"_L1).toString().isEmpty())
        return std::nullopt;
    return ChangesAnswer { json.value("oldState"_L1).toString(), json.value("newState"_L1).toString(),
        json.value("hasMoreChanges"_L1).toBool(), *created, *updated, *destroyed };
}

std::optional<QueryAnswer> QueryAnswer::parse(const QJsonObject &json)
{
    const auto ids = idsOf(json.value("ids"_L1));
    if (!ids || !json.value("ids"_L1).isArray())
        return std::nullopt;
    return QueryAnswer { *ids, json.value("limit"_L1).toInt() };
}

std::optional<SetAnswer> SetAnswer::parse(const QJsonObject &json)
{
    for (const auto name : { "created"_L1, "updated"_L1, "notCreated"_L1, "notUpdated"_L1, "notDestroyed"_L1 }) {
        if (!isObjectOrNull(json.value(name)))
            return std::nullopt;
    }
    const auto destroyed = idsOf(json.value("destroyed"_L1));
    if (!destroyed || json.value("newState"_L1).toString().isEmpty())
        return std::nullopt;
    SetAnswer answer;
    answer.oldState = json.value("oldState"_L1).toString();
    answer.newState = json.value("newState"_L1).toString();
    answer.created = json.value("created"_L1).toObject();
    answer.updated = json.value("updated"_L1).toObject();
    answer.notCreated = json.value("notCreated"_L1).toObject();
    answer.notUpdated = json.value("notUpdated"_L1).toObject();
    answer.notDestroyed = json.value("notDestroyed"_L1).toObject();
    answer.destroyed = *destroyed;
    return answer;
}

} // namespace atrium::jmap
