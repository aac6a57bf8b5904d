#pragma once

#include "server/http/Services.h"

#include <drogon/HttpResponse.h>

namespace atriumd {

// What the server is, signing in and out, the Session and the API (docs/protocol.md, "Finding the
// server and signing in"; RFC 8620 sections 2 and 3). Handlers run on Drogon's event loops.
class Api {
public:
    explicit Api(Services &services);

    void addRoutes();

private:
    using Response = drogon::Task<drogon::HttpResponsePtr>;

    Response about();
    Response ready();
    Response signIn(drogon::HttpRequestPtr request);
    Response signOut(drogon::HttpRequestPtr request);
    Response session(drogon::HttpRequestPtr request);
    Response call(drogon::HttpRequestPtr request);

    Services &m_services;
};

} // namespace atriumd
