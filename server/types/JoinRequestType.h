#pragma once

#include "server/types/Type.h"

namespace atriumd {

// That somebody asks to be let into a group. It ends when they withdraw, are declined, or are added.
class JoinRequestType final : public Type {
public:
    JoinRequestType();

    // Whoever asks is outside, and may withdraw from there; stewards can decline anywhere.
    who::Set outsiders() const override { return who::steward | who::asker; }
    std::optional<SetError> beforeCreate(Context &context, Draft &draft) const override;
    void afterCreate(Context &context, Draft &draft) const override;
    void afterDestroy(Context &context, const Draft &draft) const override;
};

} // namespace atriumd
