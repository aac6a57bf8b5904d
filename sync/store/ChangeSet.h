#pragma once

#include "sync/types/Types.h"

#include <QMetaType>
#include <QSet>

namespace atrium {

// What one write transaction changed, for those who show it. Ids are of cached objects, the ones
// gone included; a reader looks each up to learn what became of it. `renamed` maps the creation id
// of a post, response or group to the id that the server gave it.
struct ChangeSet {
    struct Key {
        Id accountId;
        Type type;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.accountId, static_cast<int>(key.type));
        }
    };
    QHash<Key, QSet<Id>> ids;
    QHash<Id, Id> renamed;
    bool outbox = false; // an outbox item came, went or changed its state
    bool accounts = false; // an account came or went
    bool many = false; // too much to list (a first sync): read again what is on the screen

    bool isEmpty() const { return ids.isEmpty() && renamed.isEmpty() && !outbox && !accounts && !many; }
    bool touches(Type type) const;
    QSet<Id> of(Type type) const; // over all accounts
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::ChangeSet)
