#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>

namespace atriumd {

// ULIDs (github.com/ulid/spec): 48 bits of milliseconds and 80 random bits, in Crockford's base 32,
// so that ids sort by the time they were made; within a millisecond by the order they were made.
// Clock (milliseconds since 1970) and randomness (64 bits a call) are injected. Thread-safe.
class UlidSource {
public:
    using Clock = std::function<std::int64_t()>;
    using Random = std::function<std::uint64_t()>;

    UlidSource(Clock clock, Random random);
    std::string next(); // 26 characters

private:
    const Clock m_clock;
    const Random m_random;
    std::mutex m_mutex;
    std::int64_t m_time = -1;
    std::uint16_t m_high = 0; // of the 80 bits
    std::uint64_t m_low = 0;
};

} // namespace atriumd
