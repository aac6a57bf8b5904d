#pragma once

#include "server/jmap/Errors.h"

#include <expected>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace atriumd {

struct Invocation {
    std::string name;
    nlohmann::json arguments;
    std::string callId;
};

// RFC 8620 section 3.3.
struct Request {
    std::set<std::string, std::less<>> capabilities; // `using`
    std::vector<Invocation> calls;
    std::map<std::string, std::string> createdIds;
    bool wantsCreatedIds = false; // the property was there
};

// Text that is I-JSON (RFC 7493): UTF-8, no name twice in an object, no deeper than the limit.
// Depth is checked before anything is built.
std::expected<nlohmann::json, RequestError> parseJson(std::string_view text);

// A Request object, with everything checked that concerns the request as a whole.
std::expected<Request, RequestError> readRequest(nlohmann::json json);

} // namespace atriumd
