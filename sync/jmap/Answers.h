#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

// The arguments of the standard answers (RFC 8620 section 5) as values. parse() gives nothing when
// a required member is missing or mistyped.

namespace atrium::jmap {

struct GetAnswer {
    QString state;
    QJsonArray list; // each an object with an id
    QStringList notFound;
    static std::optional<GetAnswer> parse(const QJsonObject &json);
};

struct ChangesAnswer {
    QString oldState;
    QString newState;
    bool hasMoreChanges = false;
    QStringList created;
    QStringList updated;
    QStringList destroyed;
    static std::optional<ChangesAnswer> parse(const QJsonObject &json);
};

struct QueryAnswer {
    QStringList ids;
    int limit = 0; // 0: the limit asked for was used
    static std::optional<QueryAnswer> parse(const QJsonObject &json);
};

struct SetAnswer {
    QString oldState; // may be empty
    QString newState;
    QJsonObject created, updated, notCreated, notUpdated, notDestroyed;
    QStringList destroyed;
    static std::optional<SetAnswer> parse(const QJsonObject &json);
};

} // namespace atrium::jmap
