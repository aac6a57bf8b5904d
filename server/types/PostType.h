#pragma once

#include "server/types/Type.h"

namespace atriumd {

// A message. The post that starts a thread carries the thread's counters.
class PostType final : public Type {
public:
    // UTF-16 code units; advertised in the Session.
    static constexpr std::size_t maxTitleLength = 200;
    static constexpr std::size_t maxBodyLength = 20'000;
    static constexpr std::size_t maxAttachments = 20;
    static constexpr std::size_t maxVersions = 20;
    static constexpr std::size_t maxVersionBytes = 64 * 1024; // of their titles and bodies
    static constexpr int maxPinned = 5; // in a group

    PostType();

    std::optional<SetError> beforeCreate(Context &context, Draft &draft) const override;
    void afterCreate(Context &context, Draft &draft) const override;
    std::optional<SetError> beforeUpdate(Context &context, Draft &draft) const override;
    void afterUpdate(Context &context, Draft &draft) const override;
    std::optional<SetError> beforeDestroy(Context &context, const Draft &draft) const override;
    void afterDestroy(Context &context, const Draft &draft) const override;
};

} // namespace atriumd
