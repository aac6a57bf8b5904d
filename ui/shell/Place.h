#pragma once

#include "sync/types/Types.h"

namespace atrium {

// Somewhere a person can be. Pages ask for another place with a signal; Shell goes there and keeps
// the history for "back".
struct Place {
    enum class Kind {
        Home,
        Group,
        Thread,
        Search,
        People,
        Person,
        Discover,
        Outbox,
        Settings,
        Official, // what is proved to be official
        Topic,
        Bookmarks,
        Notifications,
        Missed, // what moved most while one was away
        NewGroup,
        GroupAbout, // a group's purpose, members and files
        Scheduled, // posts that are sent later
        Routes, // what belongs where
        RouteForm, // makes a row of it, or changes the one with `id`
        Charter,
        CharterForm, // makes a new version of it
    };
    Kind kind = Kind::Home;
    Id id; // group, thread, member or scheduled post
    Id postId; // Thread: the post to show; Group: the official post to replace; may be empty
    // Search: what is searched; Topic: the topic; CharterForm: the part; Thread, Scheduled, Person:
    // "edit" it; Home: "@" and the id of a member to mention
    QString text;
    bool operator==(const Place &) const = default;
    // Without what was to be begun there.
    Place atRest() const
    {
        Place rest = *this;
        if (kind == Kind::Group)
            rest.postId.clear();
        if (kind == Kind::Home || kind == Kind::Thread || kind == Kind::Scheduled || kind == Kind::Person)
            rest.text.clear();
        return rest;
    }
};

} // namespace atrium
