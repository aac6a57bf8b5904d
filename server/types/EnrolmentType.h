#pragma once

#include "server/types/Type.h"

namespace atriumd {

// How far a member's onboarding has come, and which version of the charter they accepted: one
// object.
class EnrolmentType final : public Type {
public:
    EnrolmentType();

    bool isSingleton() const override { return true; }
    std::optional<SetError> beforeUpdate(Context &context, Draft &draft) const override;
};

} // namespace atriumd
