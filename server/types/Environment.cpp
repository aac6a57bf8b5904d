#include "server/types/Environment.h"

#include <chrono>
#include <random>

namespace atriumd {

Environment Environment::system()
{
    const auto now = [] {
        using namespace std::chrono;
        return std::int64_t(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
    };
    const auto random
        = [device = std::make_shared<std::random_device>()] { return std::uint64_t((*device)()) << 32 | (*device)(); };
    return { now, std::make_shared<UlidSource>(now, random) };
}

} // namespace atriumd
