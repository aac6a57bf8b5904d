#pragma once

#include "server/types/Type.h"

namespace atriumd {

// A post that a member wants to find again. Goes with the post, and when its member leaves the group.
class BookmarkType final : public Type {
public:
    BookmarkType();

    std::optional<SetError> beforeCreate(Context &context, Draft &draft) const override;
};

} // namespace atriumd
