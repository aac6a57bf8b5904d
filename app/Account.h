#pragma once

#include "sync/types/Types.h"

#include <QUrl>

namespace atrium {

// What lets this device into one workspace, and into its own cache. Secret as a whole.
struct Account {
    QUrl server;
    Id memberId;
    Id deviceId;
    QByteArray token;
    QByteArray cacheKey; // 32 bytes

    bool isComplete() const
    {
        return server.isValid() && !memberId.isEmpty() && !token.isEmpty() && cacheKey.size() == 32;
    }
    QByteArray toJson() const;
    static Account fromJson(const QByteArray &json);
    bool operator==(const Account &) const = default;
};

} // namespace atrium
