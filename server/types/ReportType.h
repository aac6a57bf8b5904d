#pragma once

#include "server/types/Type.h"

namespace atriumd {

// A post that a moderator should look at. It stays with whoever reported; the moderators hear of it.
class ReportType final : public Type {
public:
    ReportType();

    std::optional<SetError> beforeCreate(Context &context, Draft &draft) const override;
    void afterCreate(Context &context, Draft &draft) const override;
};

} // namespace atriumd
