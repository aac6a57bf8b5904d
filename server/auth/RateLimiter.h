#pragma once

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace atriumd {

// Token buckets by key: `burst` at once, then one more each `refill`. Full buckets are forgotten,
// and there are never more than `maxKeys`: beyond it, keys that are not known are refused, so that
// memory is bounded. The clock is injected. Thread-safe.
class RateLimiter {
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    RateLimiter(int burst, std::chrono::milliseconds refill, Clock clock, std::size_t maxKeys = 100'000);

    // Takes one from the key's bucket. Otherwise: how long until there is one.
    std::optional<std::chrono::milliseconds> take(const std::string &key);
    void giveBack(const std::string &key); // the try was a good one

private:
    struct Bucket {
        double tokens = 0;
        std::chrono::steady_clock::time_point at;
    };
    void refill(Bucket &bucket, std::chrono::steady_clock::time_point now) const;
    void forgetFull(std::chrono::steady_clock::time_point now);

    const double m_burst;
    const std::chrono::milliseconds m_refill;
    const Clock m_clock;
    const std::size_t m_maxKeys;
    std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets;
    std::chrono::steady_clock::time_point m_swept;
};

} // namespace atriumd
