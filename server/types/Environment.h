#pragma once

#include "server/types/Ulid.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace atriumd {

// What the types need of the world outside: the time, and new ids. Copies share one id source.
struct Environment {
    std::function<std::int64_t()> now; // milliseconds since 1970
    std::shared_ptr<UlidSource> ids;

    std::string newId(char prefix) const { return prefix + ids->next(); }

    static Environment system(); // the system's clock and random numbers
};

} // namespace atriumd
