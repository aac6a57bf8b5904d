#pragma once

#include "sync/types/Types.h"

#include <QSet>

namespace atrium {

class Database;

// What a member has read in one group (docs/protocol.md, ReadMark).
struct ReadState {
    bool known = false; // without a mark nothing counts as unread
    qint64 upTo = 0; // milliseconds since 1970
    QSet<Id> seen;

    bool isUnread(const Id &post, qint64 createdAt) const { return known && createdAt > upTo && !seen.contains(post); }
    static ReadState fromJson(const QJsonObject &mark);

    // A mark holds at most 500 posts. Nothing below 400 of them; above, the patch that shortens this
    // one by moving `upTo`: to just before the oldest unread post that is here if that helps, else
    // over the oldest posts that were seen. `group` is the group's account.key.
    std::optional<QJsonObject> shortened(Database &database, qint64 group) const;
};

} // namespace atrium
