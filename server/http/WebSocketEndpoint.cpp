#include "server/http/WebSocketEndpoint.h"

#include "server/auth/Log.h"
#include "server/http/Problem.h"
#include "server/http/WebSocketSession.h"

#include <algorithm>

namespace atriumd {

namespace {

constexpr char identityAttribute[] = "identity";

// Whether a comma-separated header lists the value (RFC 9110 section 5.6.1).
bool lists(std::string_view header, std::string_view value)
{
    while (!header.empty()) {
        const std::size_t end = std::min(header.find(','), header.size());
        std::string_view item = header.substr(0, end);
        header.remove_prefix(std::min(end + 1, header.size()));
        while (item.starts_with(' '))
            item.remove_prefix(1);
        while (item.ends_with(' '))
            item.remove_suffix(1);
        if (item == value)
            return true;
    }
    return false;
}

} // namespace

WebSocketEndpoint::WebSocketEndpoint(Services &services)
    : m_services(services)
{
}

void WebSocketEndpoint::addRoutes(Services &services)
{
    drogon::app().registerFilter(std::make_shared<WebSocketGate>(services));
    drogon::app().registerController(std::make_shared<WebSocketEndpoint>(services));
    drogon::app().registerPreSendingAdvice(
        [](const drogon::HttpRequestPtr &request, const drogon::HttpResponsePtr &response) {
            if (response->statusCode() == drogon::k101SwitchingProtocols && request->path() == path)
                response->addHeader("Sec-WebSocket-Protocol", "jmap");
        });
}

void WebSocketEndpoint::initPathRouting() { registerSelf__(path, { drogon::Get, WebSocketGate::classTypeName() }); }

void WebSocketEndpoint::handleNewConnection(
    const drogon::HttpRequestPtr &request, const drogon::WebSocketConnectionPtr &connection)
{
    auto session = std::make_shared<WebSocketSession>(
        m_services, request->attributes()->get<Identity>(identityAttribute), Services::bearer(request), connection);
    connection->setContext(session);
    session->open();
}

void WebSocketEndpoint::handleNewMessage(
    const drogon::WebSocketConnectionPtr &connection, std::string &&text, const drogon::WebSocketMessageType &type)
{
    const auto session = connection->getContext<WebSocketSession>();
    if (!session)
        return;
    session->messageIsComplete();
    switch (type) {
    case drogon::WebSocketMessageType::Text:
        session->received(std::move(text));
        break;
    case drogon::WebSocketMessageType::Binary:
        session->close(drogon::CloseCode::kInvalidMessage, "Only text is understood here.");
        break;
    case drogon::WebSocketMessageType::Pong:
        session->ponged(text);
        break;
    default: // pings and closing are Drogon's
        break;
    }
}

void WebSocketEndpoint::handleConnectionClosed(const drogon::WebSocketConnectionPtr &connection)
{
    if (const auto session = connection->getContext<WebSocketSession>())
        session->closed();
    connection->clearContext();
}

WebSocketGate::WebSocketGate(Services &services)
    : m_services(services)
{
}

drogon::Task<drogon::HttpResponsePtr> WebSocketGate::doFilter(const drogon::HttpRequestPtr &request)
{
    const drogon::HttpRequestPtr kept = request;
    const auto &headers = kept->headers();
    if (const auto origin = headers.find("origin"); origin != headers.end()
        && std::ranges::find(m_services.allowedOrigins, origin->second) == m_services.allowedOrigins.end()) {
        log(LogLevel::Warning, "WebSocket refused: foreign origin",
            { { "origin", origin->second }, { "source", m_services.source(kept) } });
        co_return problem(403, "Forbidden", "Pages of this origin may not connect.");
    }
    if (m_services.stopping)
        co_return unavailable();
    if (!lists(kept->getHeader("sec-websocket-protocol"), "jmap"))
        co_return problem(400, "Bad request", "The subprotocol must be jmap.");
    const auto identity = co_await m_services.identify(kept);
    if (!identity)
        co_return unauthorized();
    kept->attributes()->insert(identityAttribute, *identity);
    co_return nullptr;
}

} // namespace atriumd
