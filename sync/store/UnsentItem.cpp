#include "sync/store/UnsentItem.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr std::array<QLatin1StringView, 3> operations = { "create"_L1, "update"_L1, "destroy"_L1 };

} // namespace

QJsonObject UnsentItem::toJson() const
{
    QJsonArray files;
    for (const Command::File &file : command.files)
        files.append(QJsonObject { { u"localId"_s, file.localId }, { u"name"_s, file.name }, { u"type"_s, file.type },
            { u"bytes"_s, QString::fromLatin1(file.bytes.toBase64()) } });
    return { { u"operation"_s, QString(operations[static_cast<size_t>(command.operation)]) },
        { u"type"_s, typeName(command.type) }, { u"accountId"_s, command.accountId },
        { u"objectId"_s, command.objectId }, { u"properties"_s, command.properties }, { u"files"_s, files },
        { u"known"_s, command.known }, { u"createdAt"_s, createdAt }, { u"attempts"_s, attempts },
        { u"error"_s, error } };
}

std::optional<UnsentItem> UnsentItem::fromJson(const QJsonObject &json)
{
    const auto type = typeFromName(json.value("type"_L1).toString());
    const auto operation = std::find(operations.begin(), operations.end(), json.value("operation"_L1).toString());
    if (!type || operation == operations.end())
        return std::nullopt;
    UnsentItem item;
    item.command = { .operation = static_cast<Command::Operation>(operation - operations.begin()),
        .type = *type,
        .accountId = json.value("accountId"_L1).toString(),
        .objectId = json.value("objectId"_L1).toString(),
        .properties = json.value("properties"_L1).toObject(),
        .files = {},
        .known = json.value("known"_L1).toObject() };
    const QJsonArray files = json.value("files"_L1).toArray();
    for (const QJsonValue file : files)
        item.command.files.append({ file["localId"_L1].toString(), file["name"_L1].toString(),
            file["type"_L1].toString(), QByteArray::fromBase64(file["bytes"_L1].toString().toLatin1()) });
    item.createdAt = json.value("createdAt"_L1).toInteger();
    item.attempts = json.value("attempts"_L1).toInt();
    item.error = json.value("error"_L1).toString();
    return item;
}

} // namespace atrium
