#pragma once

#include "server/http/Services.h"

#include <drogon/WebSocketConnection.h>

namespace atriumd {

// One connected client (RFC 8887): its requests, its pushes, and how much it leaves unread. Owned
// by its connection; everything runs on the connection's event loop.
//
// Drogon does not say how much of what was sent still waits in memory, so the client is asked: a
// ping follows every 64 KiB, and what was sent since the last pong counts as unread. Pushes stop
// at 256 KiB (the hub keeps one bare StateChange); a client that lets 64 MiB pile up is cut off.
class WebSocketSession : public std::enable_shared_from_this<WebSocketSession> {
public:
    WebSocketSession(
        Services &services, Identity identity, std::string token, const drogon::WebSocketConnectionPtr &connection);
    ~WebSocketSession();

    void open();
    void messageIsComplete() { m_watched.messageIsComplete(); } // of whatever kind
    void received(std::string text);
    void ponged(const std::string &payload);
    void close(drogon::CloseCode code, const std::string &reason);
    void closed(); // the connection is gone

private:
    drogon::Task<> settle();
    drogon::Task<> answer(std::string request, std::optional<std::string> id);
    drogon::Task<> enablePush(std::string message);
    bool push(const std::string &text); // false: too much is unread
    void send(const std::string &text);

    Services &m_services;
    const Identity m_identity;
    const std::string m_token;
    const std::weak_ptr<drogon::WebSocketConnection> m_connection;
    trantor::EventLoop *const m_loop;
    EndlessMessages::Watched m_watched;
    Hub::Handle m_handle = 0;
    bool m_isClosed = false;
    bool m_refusedPush = false;

    std::uint64_t m_sent = 0; // bytes in all
    std::uint64_t m_read = 0; // of these, known to have arrived
    std::optional<std::uint64_t> m_asked; // m_sent when the ping that is out was sent
};

} // namespace atriumd
