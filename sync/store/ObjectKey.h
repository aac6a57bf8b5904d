#pragma once

#include "sync/types/Types.h"

namespace atrium {

// Names one cached object. `account` is the number that the cache gave the account (account.key).
struct ObjectKey {
    qint64 account = 0;
    Type type = Type::Post;
    Id id;

    bool operator==(const ObjectKey &) const = default;
    friend size_t qHash(const ObjectKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.account, static_cast<int>(key.type), key.id);
    }
};

} // namespace atrium
