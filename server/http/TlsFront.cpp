#include "server/http/TlsFront.h"

#include "server/auth/Log.h"
#include "server/http/TlsConnection.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <future>
#include <netinet/in.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace atriumd {

namespace {

constexpr double pauseWhenFull = 0.1; // seconds, when no more files can be opened

// RFC 7301: HTTP/1.1 is what there is.
int chooseProtocol(
    SSL *, const unsigned char **chosen, unsigned char *length, const unsigned char *offered, unsigned int size, void *)
{
    static constexpr unsigned char known[] = { 8, 'h', 't', 't', 'p', '/', '1', '.', '1' };
    auto **found = const_cast<unsigned char **>(chosen);
    if (SSL_select_next_proto(found, length, known, sizeof known, offered, size) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    return SSL_TLSEXT_ERR_OK;
}

std::string reason()
{
    char text[256];
    ERR_error_string_n(ERR_peek_last_error(), text, sizeof text);
    return text;
}

std::string ipOf(const sockaddr_storage &address)
{
    char text[INET6_ADDRSTRLEN] = "";
    if (address.ss_family == AF_INET)
        ::inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in &>(address).sin_addr, text, sizeof text);
    else
        ::inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6 &>(address).sin6_addr, text, sizeof text);
    return text;
}

} // namespace

void TlsFront::FreeContext::operator()(ssl_ctx_st *context) const { SSL_CTX_free(context); }

Result<std::unique_ptr<TlsFront>> TlsFront::create(const std::string &certificate, const std::string &key, int threads)
{
    for (const std::string &file : { certificate, key }) {
        std::error_code error;
        if (!std::filesystem::is_regular_file(file, error) || ::access(file.c_str(), R_OK) != 0)
            return failure(
                "badCertificate", file + " cannot be read. Check that it exists and that atriumd may read it.");
    }
    Context context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.get(),
        SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF
            | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(
        context.get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF); // tickets do without
    SSL_CTX_set_alpn_select_cb(context.get(), chooseProtocol, nullptr);
    if (SSL_CTX_use_certificate_chain_file(context.get(), certificate.c_str()) != 1)
        return failure("badCertificate", certificate + " is not a PEM certificate (" + reason() + ").");
    if (SSL_CTX_use_PrivateKey_file(context.get(), key.c_str(), SSL_FILETYPE_PEM) != 1
        || SSL_CTX_check_private_key(context.get()) != 1)
        return failure("badCertificate",
            key + " is not the private key of the certificate " + certificate + " (" + reason() + ").");
    return std::unique_ptr<TlsFront>(new TlsFront(std::move(context), threads));
}

TlsFront::TlsFront(Context context, int threads)
    : m_context(std::move(context))
    , m_loops(static_cast<std::size_t>(threads), "TlsFront")
{
    m_loops.start();
}

TlsFront::~TlsFront()
{
    stopListening();
    for (trantor::EventLoop *loop : m_loops.getLoops())
        loop->quit();
    m_loops.wait();
}

void TlsFront::listen(ReservedAddress outer, std::uint16_t innerPort, PeerAddresses &peers)
{
    m_outer.emplace(std::move(outer));
    m_innerPort = innerPort;
    m_peers = &peers;
    m_outer->listen();
    trantor::EventLoop *first = m_loops.getLoop(0);
    first->queueInLoop([this, first] {
        m_acceptor = std::make_unique<trantor::Channel>(first, m_outer->socket());
        m_acceptor->setReadCallback([this] { accept(); });
        m_acceptor->enableReading();
    });
}

void TlsFront::stopListening()
{
    if (!m_outer)
        return;
    std::promise<void> stopped;
    m_loops.getLoop(0)->runInLoop([this, &stopped] {
        m_acceptor->disableAll();
        m_acceptor->remove();
        m_acceptor.reset();
        stopped.set_value();
    });
    stopped.get_future().wait();
    m_outer.reset();
}

void TlsFront::accept()
{
    while (true) {
        sockaddr_storage address {};
        socklen_t length = sizeof address;
        const int socket = ::accept4(
            m_outer->socket(), reinterpret_cast<sockaddr *>(&address), &length, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket >= 0) {
            trantor::EventLoop *loop = m_loops.getNextLoop();
            loop->runInLoop([this, loop, socket, peer = ipOf(address)] {
                std::make_shared<TlsConnection>(loop, m_context.get(), socket, peer, m_innerPort, *m_peers)->start();
            });
            continue;
        }
        if (errno == EMFILE || errno == ENFILE) {
            log(LogLevel::Error, "too many connections", { { "reason", std::strerror(errno) } });
            m_acceptor->disableReading();
            m_loops.getLoop(0)->runAfter(pauseWhenFull, [this] {
                if (m_acceptor)
                    m_acceptor->enableReading();
            });
        }
        if (errno != EINTR && errno != ECONNABORTED)
            return;
    }
}

} // namespace atriumd
