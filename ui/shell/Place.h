#pragma once

#include "sync/types/Types.h"

namespace atrium {

// Somewhere a person can be. Pages ask for another place with a signal; Shell goes there and keeps
// the history for "back".
struct Place {
    enum class Kind { Home, Group, Thread, Search, People, Person, Discover, Outbox, Settings };
    Kind kind = Kind::Home;
    Id id; // group, thread or member
    Id postId; // Thread: the post to show; may be empty
    QString text; // Search: what is searched
    bool operator==(const Place &) const = default;
};

} // namespace atrium
