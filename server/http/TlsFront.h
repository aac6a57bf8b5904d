#pragma once

#include "server/http/ListenAddress.h"
#include "server/http/PeerAddresses.h"

#include <trantor/net/Channel.h>
#include <trantor/net/EventLoopThreadPool.h>

#include <memory>

struct ssl_ctx_st;

namespace atriumd {

// Speaks TLS (1.2 and 1.3, by OpenSSL) to clients and hands what is in it to Drogon on a loopback
// port: the Drogon of Debian is built without TLS. A connection reaches Drogon after its handshake
// only, and holds at most 16 KiB each way, so that a slow client fills nobody's memory.
class TlsFront {
public:
    // PEM files. Error: "badCertificate".
    static Result<std::unique_ptr<TlsFront>> create(
        const std::string &certificate, const std::string &key, int threads);
    ~TlsFront(); // cuts what is left

    // Accepts at `outer`, which it keeps, for Drogon at 127.0.0.1:`innerPort`.
    void listen(ReservedAddress outer, std::uint16_t innerPort, PeerAddresses &peers);
    void stopListening();

private:
    struct FreeContext {
        void operator()(ssl_ctx_st *context) const;
    };
    using Context = std::unique_ptr<ssl_ctx_st, FreeContext>;

    TlsFront(Context context, int threads);
    void accept();

    Context m_context;
    trantor::EventLoopThreadPool m_loops;
    std::optional<ReservedAddress> m_outer;
    std::unique_ptr<trantor::Channel> m_acceptor; // lives on the first loop
    std::uint16_t m_innerPort = 0;
    PeerAddresses *m_peers = nullptr;
};

} // namespace atriumd
