#pragma once

#include "server/types/Type.h"

namespace atriumd {

// The key that a member signs with, wrapped by the client so that the server cannot use it.
class SigningKeyType : public Type {
public:
    SigningKeyType();
    std::optional<SetError> beforeCreate(Context &context, Draft &draft) const override;
    void afterCreate(Context &context, Draft &draft) const override;
    void afterDestroy(Context &context, const Draft &draft) const override;
};

} // namespace atriumd
