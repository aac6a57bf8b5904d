#pragma once

#include "server/store/Result.h"

#include <cstdint>
#include <string>

namespace atriumd {

// Where the server listens: "127.0.0.1:8480", "[::1]:0". Port 0 is any free one. Names are not
// looked up, but "localhost" is 127.0.0.1.
struct ListenAddress {
    std::string ip;
    std::uint16_t port = 0;

    static Result<ListenAddress> parse(const std::string &text); // "invalidAddress"

    bool isLoopback() const;
    // The sockets of this process that listen on the port, and with them what they accept from then on,
    // send at once (TCP_NODELAY): an answer does not wait until the push before it was confirmed.
    void sendAtOnce() const;
    std::string url(bool tls) const;
};

// Holds an address until it is destroyed, so that a port that was free stays ours until the event
// loops listen on it, each with a socket of its own (SO_REUSEPORT), and so that a second server on
// the same port is noticed: SO_REUSEPORT alone would let it in.
class ReservedAddress {
public:
    // Errors: "addressInUse", "addressUnavailable", "addressForbidden" (a port below 1024).
    static Result<ReservedAddress> reserve(const ListenAddress &address);
    ReservedAddress(ReservedAddress &&other) noexcept;
    ReservedAddress &operator=(ReservedAddress &&) = delete;
    ~ReservedAddress();

    const ListenAddress &address() const { return m_address; } // with the port that was found
    int socket() const { return m_socket; }
    void listen(); // for a server that uses the socket itself; not blocking from then on

private:
    ReservedAddress(int socket, ListenAddress address);
    int m_socket;
    ListenAddress m_address;
};

} // namespace atriumd
