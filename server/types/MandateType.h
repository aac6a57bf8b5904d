#pragma once

#include "server/types/Type.h"

namespace atriumd {

// Who may speak officially: vouched for by the organisation key, whose secret half the server does not have.
class MandateType : public Type {
public:
    MandateType();
    std::optional<SetError> beforeCreate(Context &context, Draft &draft) const override;
    std::optional<SetError> beforeUpdate(Context &context, Draft &draft) const override;
};

} // namespace atriumd
