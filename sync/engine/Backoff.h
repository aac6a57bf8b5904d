#pragma once

#include "sync/engine/Environment.h"

#include <algorithm>

namespace atrium {

// How long to wait before trying again: exponential with full jitter, so that thousands of clients
// that lost the same server do not come back in the same second. Milliseconds.
class Backoff {
public:
    static constexpr qint64 first = 1'000;
    static constexpr qint64 longest = 120'000;

    // A server that names a time (Retry-After) is never asked sooner.
    qint64 next(Environment &environment, qint64 atLeast = 0)
    {
        const qint64 ceiling = std::min(longest, first << std::min(m_tries, 10));
        ++m_tries;
        return atLeast + static_cast<qint64>(environment.random() * static_cast<double>(ceiling));
    }
    void reset() { m_tries = 0; }
    int tries() const { return m_tries; }

private:
    int m_tries = 0;
};

} // namespace atrium
