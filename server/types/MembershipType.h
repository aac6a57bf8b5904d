#pragma once

#include "server/types/People.h"
#include "server/types/Type.h"

namespace atriumd {

// That somebody belongs to a group. The group's counts and perimeter, and the member's ReadMark,
// follow it; so does table `membership`, which access looks at.
class MembershipType final : public Type {
public:
    MembershipType();

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

// Keeps the object and table `membership` the same.
void setMembershipRole(WriteTransaction &transaction, const MembershipRow &membership, const std::string &role);

} // namespace atriumd
