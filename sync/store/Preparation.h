#pragma once

#include "sync/store/Contents.h"

#include <memory>
#include <vector>

namespace atrium {

// A list of objects on its way into the cache: while the caller writes some, the thread pool makes the
// Contents of those behind them. In the order of the list.
class Preparation {
public:
    Preparation(Type type, const QList<QJsonObject> &objects);
    ~Preparation();

    // The next one, until the list is at its end. What nobody has begun is made here: with a pool that has
    // other things to do nothing waits for it.
    const Contents *next();

private:
    class Slice;
    std::vector<std::unique_ptr<Slice>> m_slices;
    size_t m_slice = 0, m_at = 0;
};

} // namespace atrium
