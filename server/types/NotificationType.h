#pragma once

#include "server/types/Type.h"

namespace atriumd {

// What concerns a member. Made by Notify.h alone; the member only reads them and throws them away.
class NotificationType final : public Type {
public:
    static constexpr int kept = 500; // of a member: the newest

    NotificationType();

    // The id of what more of the same kind must be about to join it.
    static std::string aboutOf(const nlohmann::json &notification);

    std::optional<SetError> beforeCreate(Context &context, Draft &draft) const override;
    void afterCreate(Context &context, Draft &draft) const override;
};

} // namespace atriumd
