#pragma once

#include "server/types/Type.h"

namespace atriumd {

// One row of the process map: what belongs where, instead of in an e-mail. The group is also a
// column (parentId), so that who can see it is known without reading the body.
class RouteType final : public Type {
public:
    RouteType();

    std::optional<SetError> beforeCreate(Context &context, Draft &draft) const override;
    std::optional<SetError> beforeUpdate(Context &context, Draft &draft) const override;
};

} // namespace atriumd
