#pragma once

#include "server/store/Object.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace atriumd {

// Account to type to state: what a StateChange tells. Ordered, so that equal changes are equal text.
using ChangedStates = std::map<std::string, std::map<std::string, std::int64_t>>;

// Above these an inline StateChange is not made (docs/protocol.md, "Push with what changed").
inline constexpr std::size_t maxInlineObjects = 64;
inline constexpr std::size_t maxInlineBytes = 128 * 1024;

// A StateChange in two parts, so that what several tell becomes one message.
struct StateChange {
    std::string changed; // what stands in the object "changed"
    std::string changes; // and in "changes"; empty: there is none

    void add(const StateChange &other); // of other accounts
    std::string text() const;
};

// RFC 8620 section 7.1: the states alone.
StateChange bareStateChange(const ChangedStates &states);

// The states with the changed objects, for changes of one account. Nothing: they are too many or
// too large, or not known.
std::optional<StateChange> inlineStateChange(std::span<const Change *const> changes);

} // namespace atriumd
