#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

// Reading and writing the wire's scalar types (RFC 8620 section 1). All lenient: what is missing
// or mistyped becomes the type's empty value.

namespace atrium::json {

// Milliseconds since 1970 of a UTCDate; nothing when it is not one.
std::optional<qint64> milliseconds(QStringView utcDate);
// A UTCDate with milliseconds; null for an invalid time.
QJsonValue utcDate(const QDateTime &time);
QJsonValue utcDate(qint64 milliseconds);

QDateTime time(const QJsonObject &object, QLatin1StringView name);
QStringList strings(const QJsonObject &object, QLatin1StringView name);
QByteArray compact(const QJsonObject &object);
// Without the properties that are null, false, 0, "" or []: to whoever reads leniently it is the
// same object. In one pass, because a first sync does it for every post.
QByteArray compactWithoutEmpty(const QJsonObject &object);
bool isEmpty(const QJsonValue &value); // null, missing, false, 0, "" or []
QJsonObject parse(const QByteArray &bytes);

// An Id or null: null for an empty one.
inline QJsonValue idOrNull(const QString &id) { return id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(id); }

} // namespace atrium::json
