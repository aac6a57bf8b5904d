#pragma once

#include "server/store/Result.h"

#include <nlohmann/json.hpp>

namespace atriumd {

// What a new workspace starts with (resources/charter): Charter.texts of docs/protocol.md. An error
// is a mistake in what is compiled in.
Result<nlohmann::json> defaultCharterTexts();

} // namespace atriumd
