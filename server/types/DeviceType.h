#pragma once

#include "server/types/Type.h"

namespace atriumd {

// A device that is signed in. Its token goes with it.
class DeviceType final : public Type {
public:
    DeviceType();

    void afterDestroy(Context &context, const Draft &draft) const override;
};

} // namespace atriumd
