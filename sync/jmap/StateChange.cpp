#include "sync/jmap/StateChange.h"

using namespace Qt::StringLiterals;

namespace atrium::jmap {

namespace {

// Fills in what changed if the inline form is whole; otherwise the entry stays bare, which costs a
// request and is always right.
void readInline(const QJsonObject &json, StateChange::Entry &entry)
{
    const QJsonArray list = json.value("list"_L1).toArray();
    const bool whole = json.value("oldState"_L1).isString() && json.value("list"_L1).isArray()
        && json.value("newState"_L1).toString() == entry.newState
        && std::all_of(list.begin(), list.end(),
            [](const QJsonValue &o) { return !o.toObject().value("id"_L1).toString().isEmpty(); });
    if (!whole)
        return;
    entry.oldState = json.value("oldState"_L1).toString();
    entry.list = list;
    const QJsonArray destroyed = json.value("destroyed"_L1).toArray();
    for (const auto &id : destroyed)
        entry.destroyed.append(id.toString());
}

} // namespace

StateChange StateChange::parse(const QJsonObject &json)
{
    StateChange change;
    const QJsonObject changed = json.value("changed"_L1).toObject();
    const QJsonObject changes = json.value("changes"_L1).toObject();
    for (auto account = changed.begin(); account != changed.end(); ++account) {
        const QJsonObject types = account.value().toObject();
        const QJsonObject inlineTypes = changes.value(account.key()).toObject();
        for (auto type = types.begin(); type != types.end(); ++type) {
            const auto known = typeFromName(type.key());
            if (!known || type.value().toString().isEmpty())
                continue;
            Entry entry { { account.key(), *known }, type.value().toString(), {}, {}, {} };
            readInline(inlineTypes.value(type.key()).toObject(), entry);
            change.entries.append(entry);
        }
    }
    return change;
}

} // namespace atrium::jmap
