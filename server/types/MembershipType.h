#pragma once

#include "server/types/People.h"
#include "server/types/Type.h"

namespace atriumd {

// That somebody belongs to a group. The group's counts and perimeter, and the member's ReadMark,
// follow it; so does table `membership`, which access looks at. A guest's has an end, and an employee of
// the group who answers for them; Deadlines.h ends it.
class MembershipType final : public Type {
public:
    static constexpr std::int64_t day = 24 * 60 * 60 * 1000; // milliseconds
    static constexpr std::int64_t usual = 180 * day; // a guest stays, unless it is said otherwise
    static constexpr std::int64_t longest = 370 * day; // ahead

    MembershipType();

    who::Set relation(ReadTransaction &transaction, const Actor &actor, const Object &object) const override;
    // Stewards can bring people into any group, and employees join an open one.
    who::Set outsiders() const override { return who::steward | who::joiner; }
    std::optional<SetError> beforeCreate(Context &context, Draft &draft) const override;
    void afterCreate(Context &context, Draft &draft) const override;
    std::optional<SetError> beforeUpdate(Context &context, Draft &draft) const override;
    void afterUpdate(Context &context, Draft &draft) const override;
    void afterDestroy(Context &context, const Draft &draft) const override;

private:
    // A group whose owner left or was put back has none, until somebody names one.
    static void giveUpOwnership(Context &context, const std::string &memberId);
};

// When a membership with this end wants looking at next (Object::activityAt): 14 and 2 days before, and at the end.
std::int64_t deadlineOf(std::int64_t until, std::int64_t now);
// Somebody became a guest or an employee while in a group: gives the membership a sponsor and an end, or takes them.
void followRole(Context &context, const MembershipRow &membership, bool isGuest);
// Who answers for the guests that somebody answered for, who does so no more: the group's owner, or nobody.
void passOnGuests(Context &context, const std::string &groupId, const std::string &formerSponsor);

// Keeps the object and table `membership` the same.
void setMembershipRole(WriteTransaction &transaction, const MembershipRow &membership, const std::string &role);

} // namespace atriumd
