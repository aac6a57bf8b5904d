#pragma once

#include "server/store/Store.h"
#include "server/types/Environment.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace atriumd {

// Who is asking. Made by server/auth from the token, for each request. The member's role and state
// are looked up in the transaction that they decide about, so that a change counts at once.
struct Caller {
    std::string memberId;
    std::string deviceId;
};

// The HTTP status and body for one JMAP request. 200, or a request-level error as problem details.
struct Reply {
    int status = 200;
    std::string body;
    std::string sessionState;
};

// RFC 8620 section 3: takes one Request object apart, resolves result and creation references,
// runs each method from the method table, and puts the Response together. Thread-safe.
class Dispatcher {
public:
    explicit Dispatcher(Store &store, Environment environment = Environment::system());
    ~Dispatcher();

    // `request` is the text of a Request object. `viaWebSocket`: the Request and the answer carry
    // "@type" and "id"/"requestId" (RFC 8887 section 4.3.2), errors included.
    drogon::Task<Reply> handle(std::string request, Caller caller, bool viaWebSocket = false);

    // RFC 8620 section 2, with URLs relative to `baseUrl`.
    drogon::Task<Result<nlohmann::json>> session(Caller caller, std::string baseUrl);

    // The accounts that the caller may use, and so hear of through push.
    drogon::Task<Result<std::vector<std::string>>> accounts(Caller caller);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atriumd
