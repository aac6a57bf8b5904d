#include "server/types/Ulid.h"

namespace atriumd {

UlidSource::UlidSource(Clock clock, Random random)
    : m_clock(std::move(clock))
    , m_random(std::move(random))
{
}

std::string UlidSource::next()
{
    const std::lock_guard guard(m_mutex);
    // A clock that steps back must not make ids that sort before earlier ones.
    if (const auto now = m_clock(); now > m_time) {
        m_time = now;
        m_high = std::uint16_t(m_random());
        m_low = m_random();
    } else if (++m_low == 0) {
        ++m_high;
    }
    static constexpr char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string text(26, '0');
    auto time = std::uint64_t(m_time);
    for (int i = 9; i >= 0; --i, time >>= 5)
        text[std::size_t(i)] = digits[time & 31];
    auto high = m_high;
    auto low = m_low;
    for (std::size_t i = 25; i >= 10; --i) {
        text[i] = digits[low & 31];
        low = low >> 5 | std::uint64_t(high & 31) << 59;
        high = std::uint16_t(high >> 5);
    }
    return text;
}

} // namespace atriumd
