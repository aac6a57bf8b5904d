#pragma once

#include "server/types/Type.h"

namespace atriumd {

// A member's own settings: one object.
class PreferenceType final : public Type {
public:
    PreferenceType();

    bool isSingleton() const override { return true; }
};

} // namespace atriumd
