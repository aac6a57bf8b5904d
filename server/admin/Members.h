#pragma once

#include "server/store/Store.h"
#include "server/types/Environment.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace atriumd {

// What `atriumd member` and `atriumd init` do with members. Blocks the calling thread.
class Members {
public:
    Members(Store &store, Environment environment);

    // `properties` of docs/protocol.md; an empty hash: cannot sign in yet. Returns the id.
    Result<std::string> add(nlohmann::json properties, const std::string &passwordHash);
    Result<> disable(const std::string &email);
    // Signs all devices of the member out, too.
    Result<> setPassword(const std::string &email, const std::string &passwordHash);
    Result<std::vector<nlohmann::json>> list(); // by name
    Result<std::string> idOf(const std::string &email); // "unknownMember"

private:
    Store &m_store;
    const Environment m_environment;
};

} // namespace atriumd
