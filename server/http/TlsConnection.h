#pragma once

#include "server/http/PeerAddresses.h"

#include <trantor/net/Channel.h>
#include <trantor/net/EventLoop.h>

#include <memory>
#include <string>

struct ssl_ctx_st;
struct ssl_st;

namespace atriumd {

// One client of TlsFront, and its connection to Drogon. Everything runs on its event loop, which
// keeps it alive until both ends are closed.
class TlsConnection : public std::enable_shared_from_this<TlsConnection> {
public:
    // Takes the socket over.
    TlsConnection(trantor::EventLoop *loop, ssl_ctx_st *context, int socket, std::string peer, std::uint16_t innerPort,
        PeerAddresses &peers);
    ~TlsConnection();

    void start();

private:
    enum class State { Handshake, Open, Closed };

    void pump(); // moves what can be moved, and waits for what cannot
    bool shakeHands();
    bool connectInner();
    bool read(); // from the client; the four return whether something happened
    bool write();
    bool readInner();
    bool writeInner();
    bool wait(int result); // what OpenSSL needs next; false: the connection is broken
    void updateInterest();
    void close();

    trantor::EventLoop *const m_loop;
    const std::string m_peer;
    const std::uint16_t m_innerPort;
    PeerAddresses &m_peers;
    State m_state = State::Handshake;

    int m_client;
    ssl_st *m_ssl;
    std::unique_ptr<trantor::Channel> m_clientChannel;
    bool m_clientWantsWrite = false; // OpenSSL does, before it can go on
    bool m_clientEnded = false;

    int m_inner = -1;
    std::uint16_t m_port = 0; // of our end of it
    std::unique_ptr<trantor::Channel> m_innerChannel;
    bool m_innerEnded = false;
    bool m_toldInnerOfEnd = false;

    std::string m_toInner, m_toClient; // read from one side, not yet written to the other
};

} // namespace atriumd
