#pragma once

#include "server/http/Services.h"

#include <drogon/HttpResponse.h>

namespace atriumd {

// Push for networks that block WebSockets (RFC 8620 section 7.3). Each response waits for one
// event, a state or a ping (the first one gets its ping at once), and ends with it; a client asks
// again by itself with Last-Event-ID, as the EventSource standard has it, and so misses nothing.
// Drogon 1.9.0 cannot keep a response open to write to it later; proxies that hold back unfinished
// responses do no harm this way.
class EventSource {
public:
    explicit EventSource(Services &services);

    void addRoutes();

private:
    drogon::Task<drogon::HttpResponsePtr> listen(drogon::HttpRequestPtr request);

    Services &m_services;
};

} // namespace atriumd
