#pragma once

#include "server/store/Store.h"
#include "server/types/Environment.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace atriumd {

// What `atriumd mandate` does. Blocks the calling thread.
class Mandates {
public:
    Mandates(Store &store, Environment environment);

    struct Grant {
        std::filesystem::path keyFile; // the organisation's secret key
        std::string memberEmail, givenByEmail; // no giver: the organisation itself
        std::string subject, authority;
        std::string from, until; // "2026-12-01" or a UTCDate; empty: now, and without end
    };
    // Returns the id. Errors: "noSigningKey" (the member has not made one yet), "badDate", and those
    // of OrganisationKey::read, Members::idOf and the type.
    Result<std::string> grant(const Grant &grant);
    // No more from then on; empty: now.
    Result<> withdraw(const std::string &id, const std::string &from);
    Result<std::vector<nlohmann::json>> list(); // with the members' names as "name"; oldest first

private:
    Result<std::string> time(const std::string &date) const; // as a UTCDate
    Store &m_store;
    const Environment m_environment;
};

} // namespace atriumd
