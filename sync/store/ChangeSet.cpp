#include "sync/store/ChangeSet.h"

namespace atrium {

bool ChangeSet::touches(Type type) const
{
    if (many)
        return true;
    for (auto it = ids.keyBegin(); it != ids.keyEnd(); ++it) {
        if (it->type == type)
            return true;
    }
    return false;
}

QSet<Id> ChangeSet::of(Type type) const
{
    QSet<Id> found;
    for (auto it = ids.begin(); it != ids.end(); ++it) {
        if (it.key().type == type)
            found.unite(it.value());
    }
    return found;
}

} // namespace atrium
