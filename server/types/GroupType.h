#pragma once

#include "server/types/Type.h"

namespace atriumd {

// A place with a purpose. Its account and its owner's Membership come with it.
class GroupType final : public Type {
public:
    GroupType();

    who::Set relation(ReadTransaction &transaction, const Actor &actor, const Object &object) const override;
    who::Set creatorRelation() const override { return who::moderator; }
    std::optional<SetError> beforeCreate(Context &context, Draft &draft) const override;
    void afterCreate(Context &context, Draft &draft) const override;
    std::optional<SetError> beforeUpdate(Context &context, Draft &draft) const override;
    void afterUpdate(Context &context, Draft &draft) const override;
};

} // namespace atriumd
