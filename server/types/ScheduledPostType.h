#pragma once

#include "server/store/Result.h"
#include "server/types/Type.h"

namespace atriumd {

// A post that the server writes later on its author's behalf. What it says is checked as the post
// would be, now; and again when it is sent.
class ScheduledPostType final : public Type {
public:
    static constexpr int most = 100; // of a member

    ScheduledPostType();

    std::optional<SetError> beforeCreate(Context &context, Draft &draft) const override;
    std::optional<SetError> beforeUpdate(Context &context, Draft &draft) const override;

    // The next one to be sent by itself: those that were refused are not.
    struct Due {
        std::string memberId;
        std::string id;
        std::int64_t sendAt = 0;
    };
    static std::optional<Due> next(ReadTransaction &transaction);
    // Writes the post as its author, now, and destroys this; or keeps it and says the problem. With
    // its own token, so that it is never written twice. Nothing happens if it is gone.
    static void send(WriteTransaction &transaction, const Environment &environment, const std::string &memberId,
        const std::string &id);
};

} // namespace atriumd
