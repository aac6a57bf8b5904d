#pragma once

#include "server/http/Services.h"

#include <drogon/HttpFilter.h>
#include <drogon/WebSocketController.h>

namespace atriumd {

// GET /jmap/ws (RFC 8887): hands what happens on a connection to its WebSocketSession.
class WebSocketEndpoint : public drogon::WebSocketController<WebSocketEndpoint, false> {
public:
    static constexpr char path[] = "/jmap/ws";

    explicit WebSocketEndpoint(Services &services);

    static void addRoutes(Services &services);
    static void initPathRouting(); // called by Drogon when the controller is registered

    void handleNewConnection(
        const drogon::HttpRequestPtr &request, const drogon::WebSocketConnectionPtr &connection) override;
    void handleNewMessage(const drogon::WebSocketConnectionPtr &connection, std::string &&text,
        const drogon::WebSocketMessageType &type) override;
    void handleConnectionClosed(const drogon::WebSocketConnectionPtr &connection) override;

private:
    Services &m_services;
};

// Decides before the upgrade: Origin (absent for native programs, otherwise on the list), token,
// subprotocol. RFC 6455 section 10.2.
class WebSocketGate : public drogon::HttpCoroFilter<WebSocketGate, false> {
public:
    explicit WebSocketGate(Services &services);

    drogon::Task<drogon::HttpResponsePtr> doFilter(const drogon::HttpRequestPtr &request) override;

private:
    Services &m_services;
};

} // namespace atriumd
