#include "server/auth/RateLimiter.h"

#include <algorithm>

namespace atriumd {

using namespace std::chrono_literals;

RateLimiter::RateLimiter(int burst, std::chrono::milliseconds refill, Clock clock, std::size_t maxKeys)
    : m_burst(burst)
    , m_refill(refill)
    , m_clock(std::move(clock))
    , m_maxKeys(maxKeys)
    , m_swept(m_clock())
{
}

std::optional<std::chrono::milliseconds> RateLimiter::take(const std::string &key)
{
    const std::lock_guard lock(m_mutex);
    const auto now = m_clock();
    if (m_buckets.size() >= m_maxKeys || now - m_swept > 1min)
        forgetFull(now);
    auto found = m_buckets.find(key);
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= m_maxKeys)
            return m_refill;
        found = m_buckets.emplace(key, Bucket { m_burst, now }).first;
    }
    Bucket &bucket = found->second;
    refill(bucket, now);
    if (bucket.tokens < 1) {
        const auto missing = (1 - bucket.tokens) * static_cast<double>(m_refill.count());
        return std::chrono::milliseconds(static_cast<std::int64_t>(missing) + 1);
    }
    bucket.tokens -= 1;
    return std::nullopt;
}

void RateLimiter::giveBack(const std::string &key)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_buckets.find(key); found != m_buckets.end())
        found->second.tokens = std::min(m_burst, found->second.tokens + 1);
}

void RateLimiter::refill(Bucket &bucket, std::chrono::steady_clock::time_point now) const
{
    const std::chrono::duration<double, std::milli> passed = now - bucket.at;
    bucket.tokens = std::min(m_burst, bucket.tokens + passed.count() / static_cast<double>(m_refill.count()));
    bucket.at = now;
}

void RateLimiter::forgetFull(std::chrono::steady_clock::time_point now)
{
    m_swept = now;
    std::erase_if(m_buckets, [&](auto &entry) {
        refill(entry.second, now);
        return entry.second.tokens >= m_burst;
    });
}

} // namespace atriumd
