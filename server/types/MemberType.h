#pragma once

#include "server/types/Type.h"

namespace atriumd {

// A person. Their own account, its Preference and Enrolment, and their credential come with them; when they are no
// longer active their devices go, and with them every open connection.
class MemberType final : public Type {
public:
    MemberType();

    std::optional<SetError> beforeCreate(Context &context, Draft &draft) const override;
    void afterCreate(Context &context, Draft &draft) const override;
    std::optional<SetError> beforeUpdate(Context &context, Draft &draft) const override;
    void afterUpdate(Context &context, Draft &draft) const override;
};

} // namespace atriumd
