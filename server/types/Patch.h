#pragma once

#include "server/types/PropertyTable.h"
#include "server/types/SetError.h"

#include <expected>

namespace atriumd {

// RFC 8620 section 5.3, PatchObject: the object with the patch applied. Null resets a property to
// its initial value, and removes an entry of a map. Error: invalidPatch, or invalidProperties for a
// property that the type does not have (a path into such a one is invalidPatch).
std::expected<nlohmann::json, SetError> applyPatch(
    const PropertyTable &properties, nlohmann::json object, const nlohmann::json &patch);

// RFC 6901: the tokens of a JSON pointer without its leading slash; nothing: a wrong escape.
std::optional<std::vector<std::string>> pointerTokens(std::string_view pointer);

} // namespace atriumd
