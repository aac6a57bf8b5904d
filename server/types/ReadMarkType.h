#pragma once

#include "server/types/Type.h"

namespace atriumd {

// What a member has read in one group. Comes and goes with the Membership.
class ReadMarkType final : public Type {
public:
    ReadMarkType();
};

} // namespace atriumd
