#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace atriumd {

// SplitMix64 (Steele, Lea, Flood, 2014). Unlike the standard distributions it gives the same
// numbers with every compiler, and so the same demo.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }
    // A stream that depends on the seed and a name only, so that one part's choices do not move another's.
    Random(std::uint64_t seed, std::string_view name)
        : m_state(seed)
    {
        for (const char c : name)
            m_state = (m_state ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
        next();
    }

    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    std::int64_t between(std::int64_t low, std::int64_t high) // both included
    {
        return low + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(high - low + 1));
    }
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; } // [0, 1)
    bool chance(double probability) { return unit() < probability; }

    template <typename T> const T &pick(const std::vector<T> &list) { return list[next() % list.size()]; }
    template <typename T> void shuffle(std::vector<T> &list)
    {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[next() % i]);
    }

private:
    std::uint64_t m_state;
};

} // namespace atriumd
