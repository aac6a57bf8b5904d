#pragma once

#include "server/push/StateChange.h"
#include "server/store/Store.h"

namespace atriumd {

// Where all types of some accounts stand, for those who come back and may have missed a push.
struct CurrentStates {
    ChangedStates states;
    std::string token; // equal exactly if nothing has changed; the event id (RFC 8620 section 7.3)
};

// `types`: only these; empty: all.
drogon::Task<Result<CurrentStates>> currentStates(
    Store &store, std::vector<std::string> accounts, std::vector<std::string> types);

} // namespace atriumd
