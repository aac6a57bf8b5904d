#pragma once

#include "server/types/Type.h"

namespace atriumd {

// That a member has read one version of an official post that asks for it. Only they see it; the
// post's author sees who has (Acknowledgement/report). Goes with the post, and when its member
// leaves the group.
class AcknowledgementType final : public Type {
public:
    AcknowledgementType();

    std::optional<SetError> beforeCreate(Context &context, Draft &draft) const override;
    void afterCreate(Context &context, Draft &draft) const override;
};

} // namespace atriumd
