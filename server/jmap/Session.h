#pragma once

#include "server/types/Standing.h"

#include <nlohmann/json.hpp>

namespace atriumd {

// RFC 8620 section 2, without the URLs; "state" is the sessionState.
nlohmann::json makeSession(ReadTransaction &transaction, const std::string &workspaceId, const std::string &memberId);
// Only the state: it changes with the accounts, their names and the capabilities.
std::string sessionState(ReadTransaction &transaction, const std::string &workspaceId, const std::string &memberId);
// Adds the URLs, and what depends on them.
void addUrls(nlohmann::json &session, const std::string &baseUrl);

} // namespace atriumd
