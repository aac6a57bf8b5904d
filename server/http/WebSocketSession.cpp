#include "server/http/WebSocketSession.h"

#include "server/auth/Log.h"
#include "server/http/Problem.h"
#include "server/http/WebSocketMessage.h"
#include "server/push/CurrentStates.h"

#include <nlohmann/json.hpp>

namespace atriumd {

namespace {

constexpr std::uint64_t askEvery = 64 * 1024;
constexpr std::uint64_t maxUnreadForPush = 256 * 1024;
constexpr std::uint64_t maxUnread = 64 * 1024 * 1024;
constexpr std::size_t maxControlSize = 64 * 1024;
constexpr double closePatience = 2; // seconds for the client to close its side

std::string problemOf(std::string_view type, std::string_view detail)
{
    return problemText(400, "urn:ietf:params:jmap:error:" + std::string(type), "Bad request", detail);
}

} // namespace

WebSocketSession::WebSocketSession(
    Services &services, Identity identity, std::string token, const drogon::WebSocketConnectionPtr &connection)
    : m_services(services)
    , m_identity(std::move(identity))
    , m_token(std::move(token))
    , m_connection(connection)
    , m_loop(trantor::EventLoop::getEventLoopOfCurrentThread())
    , m_watched(services.endlessMessages, connection, m_identity.caller.memberId)
{
    ++m_services.sockets;
}

WebSocketSession::~WebSocketSession() { --m_services.sockets; }

void WebSocketSession::open()
{
    const std::weak_ptr<WebSocketSession> weak = weak_from_this();
    m_handle
        = m_services.hub.subscribe({ m_identity.caller.memberId, m_identity.caller.deviceId, m_identity.role, m_loop,
            [weak](const Hub::Text &text) {
                const auto self = weak.lock();
                return !self || self->push(*text);
            },
            [weak](Hub::Closing why) {
                const auto self = weak.lock();
                if (!self)
                    return;
                if (why == Hub::Closing::Revoked)
                    self->close(drogon::CloseCode::kViolation, "This device was signed out.");
                else if (why == Hub::Closing::Changed)
                    self->close(drogon::CloseCode::kEndpointGone, "Please connect again.");
                else
                    self->close(drogon::CloseCode::kEndpointGone, "The server is stopping.");
            } });
    drogon::async_run([self = shared_from_this()] { return self->settle(); });
}

// Says which accounts the connection may hear of. The token is looked at again: it may have been
// revoked before the hub knew of this connection.
drogon::Task<> WebSocketSession::settle()
{
    const auto self = shared_from_this();
    const Services::Working working(m_services);
    const auto identity = co_await m_services.authenticator.identify(m_token);
    if (!identity || identity->role != m_identity.role) {
        close(drogon::CloseCode::kViolation, "This device was signed out.");
        co_return;
    }
    const auto accounts = co_await m_services.dispatcher.accounts(m_identity.caller);
    if (accounts)
        m_services.hub.setAccounts(m_handle, *accounts);
    else
        close(drogon::CloseCode::kUnexpectedCondition, "Please connect again.");
}

void WebSocketSession::received(std::string text)
{
    if (m_isClosed)
        return;
    const auto message = WebSocketMessage::read(text);
    if (!message) {
        send(requestError(problemOf("notJSON", "The message is not a JSON object."), std::nullopt));
    } else if (message->type == "Request") {
        drogon::async_run([self = shared_from_this(), text = std::move(text), id = message->id]() mutable {
            return self->answer(std::move(text), std::move(id));
        });
    } else if (message->type == "WebSocketPushEnable") {
        drogon::async_run([self = shared_from_this(), text = std::move(text)]() mutable {
            return self->enablePush(std::move(text));
        });
    } else if (message->type == "WebSocketPushDisable") {
        m_services.hub.disablePush(m_handle);
    } else {
        send(requestError(problemOf("notRequest", "The message has no @type that this server knows."), message->id));
    }
}

drogon::Task<> WebSocketSession::answer(std::string request, std::optional<std::string> id)
{
    const auto self = shared_from_this();
    const Services::Working working(m_services);
    if (m_services.stopping) {
        send(requestError(problemText(503, "about:blank", "Service unavailable", "The server is stopping."), id));
        co_return;
    }
    const auto slot = m_services.requests.enter(m_identity.caller.memberId);
    if (!slot) {
        send(requestError(
            limitProblemText("maxConcurrentRequests", "Too many requests of this member are running."), id));
        co_return;
    }
    const Reply reply = co_await m_services.dispatcher.handle(std::move(request), m_identity.caller, true);
    send(reply.body);
}

// RFC 8887 section 4.3.5.2, and "inline" of docs/protocol.md. A client that tells an earlier
// pushState may have missed something: it hears at once where everything stands.
drogon::Task<> WebSocketSession::enablePush(std::string message)
{
    const auto self = shared_from_this();
    const Services::Working working(m_services);
    const auto asked
        = message.size() > maxControlSize ? nlohmann::json() : nlohmann::json::parse(message, nullptr, false);
    Hub::Push push;
    bool isValid = asked.is_object();
    if (isValid && asked.contains("dataTypes") && !asked["dataTypes"].is_null()) {
        isValid = asked["dataTypes"].is_array() && !asked["dataTypes"].empty()
            && std::ranges::all_of(asked["dataTypes"], [](const auto &type) { return type.is_string(); });
        if (isValid)
            push.types = asked["dataTypes"].get<std::vector<std::string>>();
    }
    if (isValid && asked.contains("inline")) {
        isValid = asked["inline"].is_boolean();
        push.inlineChanges = isValid && asked["inline"].get<bool>();
    }
    if (!isValid) {
        send(requestError(problemOf("notRequest", "The WebSocketPushEnable is not valid."), std::nullopt));
        co_return;
    }
    const bool mayHaveMissed = asked.contains("pushState") && asked["pushState"].is_string();
    m_services.hub.enablePush(m_handle, push);
    if (!mayHaveMissed)
        co_return;
    const auto accounts = co_await m_services.dispatcher.accounts(m_identity.caller);
    if (!accounts)
        co_return;
    const auto current = co_await currentStates(m_services.store, *accounts, push.types);
    if (current)
        send(bareStateChange(current->states).text());
}

bool WebSocketSession::push(const std::string &text)
{
    if (m_isClosed)
        return true;
    if (m_sent - m_read > maxUnreadForPush) {
        m_refusedPush = true;
        return false;
    }
    send(text);
    return true;
}

void WebSocketSession::send(const std::string &text)
{
    const auto connection = m_connection.lock();
    if (m_isClosed || !connection)
        return;
    connection->send(text);
    m_sent += text.size();
    if (m_sent - m_read > maxUnread) {
        log(LogLevel::Warning, "closed a connection that reads too slowly",
            { { "member", m_identity.caller.memberId } });
        close(drogon::CloseCode::kViolation, "Too much was left unread.");
    } else if (!m_asked && m_sent - m_read > askEvery) {
        m_asked = m_sent;
        connection->send(std::to_string(m_sent), drogon::WebSocketMessageType::Ping);
    }
}

void WebSocketSession::ponged(const std::string &payload)
{
    if (m_isClosed || !m_asked || payload != std::to_string(*m_asked))
        return; // the answer to one of Drogon's own pings
    m_read = *m_asked;
    m_asked.reset();
    if (m_sent - m_read > askEvery) {
        m_asked = m_sent;
        if (const auto connection = m_connection.lock())
            connection->send(std::to_string(m_sent), drogon::WebSocketMessageType::Ping);
    }
    if (m_refusedPush && m_sent - m_read <= maxUnreadForPush) {
        m_refusedPush = false;
        m_services.hub.drained(m_handle);
    }
}

void WebSocketSession::close(drogon::CloseCode code, const std::string &reason)
{
    if (m_isClosed)
        return;
    closed();
    const auto connection = m_connection.lock();
    if (!connection)
        return;
    connection->shutdown(code, reason);
    m_loop->runAfter(closePatience, [weak = m_connection] {
        if (const auto late = weak.lock())
            late->forceClose();
    });
}

void WebSocketSession::closed()
{
    if (m_isClosed)
        return;
    m_isClosed = true;
    m_services.hub.unsubscribe(m_handle);
}

} // namespace atriumd
