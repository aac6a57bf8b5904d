#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace atriumd {

// UTCDate of RFC 8620 section 1.4, as milliseconds since 1970. A fraction of zero is left out.
std::string formatUtcDate(std::int64_t milliseconds);
std::optional<std::int64_t> parseUtcDate(std::string_view text);

} // namespace atriumd
