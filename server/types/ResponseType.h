#pragma once

#include "server/types/Type.h"

namespace atriumd {

// One member's reaction to a post, vote in a poll, or acceptance of an answer.
class ResponseType final : public Type {
public:
    ResponseType();

    std::optional<SetError> beforeCreate(Context &context, Draft &draft) const override;
    void afterCreate(Context &context, Draft &draft) const override;
    void afterDestroy(Context &context, const Draft &draft) const override;
};

} // namespace atriumd
