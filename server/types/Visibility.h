#pragma once

#include "server/types/History.h"
#include "server/types/Type.h"

#include <unordered_set>

namespace atriumd {

// Which objects of one type an actor sees of an account that they have, and how. Everything, but of
// posts and responses those that their history of the group goes back to (History.h), and in the
// workspace's account: invite-only groups are for their members; guests see their own groups and the
// people in them, with their mandates, without e-mail addresses; advisors see no people but
// themselves; a route is seen by whoever sees its group, and one that leads elsewhere by everybody
// but guests.
class Visibility {
public:
    Visibility(ReadTransaction &transaction, const Type &type, const Actor &actor, const std::string &accountId);

    bool seesEverything() const { return m_everything; }
    bool sees(const Object &object) const;
    // An object that they do not see (any more): whether they may hear that it is gone.
    bool mayHaveSeen(const std::string &id) const { return !m_includes || (m_history.*m_includes)(id); }
    // Of posts, and 0 if it is whole: see History.h.
    std::int64_t historyFrom() const { return m_includes ? m_history.from() : 0; }
    // From before this one /changes cannot say what is other for them now.
    std::int64_t oldestState() const { return m_includes ? m_history.oldestState() : 0; }
    // Bodies need redact() before they go to this actor.
    bool redacts() const { return m_redacts; }
    void redact(nlohmann::json &body) const;

private:
    void addListedGroups(ReadTransaction &transaction);

    const History m_history;
    bool (History::*m_includes)(const std::string &id) const = nullptr; // of posts and responses
    bool m_everything = true;
    bool m_redacts = false;
    bool m_listedGroups = false; // groups that are not invite-only, too
    // What m_ids are of: the objects, the groups that routes lead to ("" is a place outside of Atrium),
    // or the members whom mandates are about.
    std::string Object::*m_key = &Object::id;
    std::string m_self;
    std::unordered_set<std::string> m_ids; // that are seen whatever is in them
};

} // namespace atriumd
