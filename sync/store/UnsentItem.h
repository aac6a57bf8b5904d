#pragma once

#include "sync/outbox/Command.h"

namespace atrium {

// An outbox item outside of its cache: what is saved before a cache is rebuilt or erased.
struct UnsentItem {
    Command command; // files with their bytes
    qint64 createdAt = 0; // milliseconds since 1970
    int attempts = 0; // see PendingCommand
    QString error; // empty unless it failed

    QJsonObject toJson() const;
    static std::optional<UnsentItem> fromJson(const QJsonObject &json); // nothing: not an item
};

} // namespace atrium
