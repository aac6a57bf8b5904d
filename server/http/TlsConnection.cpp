#include "server/http/TlsConnection.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace atriumd {

namespace {

constexpr std::size_t blockSize = 16 * 1024; // a TLS record
constexpr int maxRounds = 16; // before other connections have their turn
constexpr double handshakePatience = 10; // seconds

// Removes the first `count` bytes, and gives the memory back when nothing is left.
void consume(std::string &buffer, std::size_t count)
{
    if (count == buffer.size())
        std::string().swap(buffer);
    else
        buffer.erase(0, count);
}

} // namespace

TlsConnection::TlsConnection(trantor::EventLoop *loop, ssl_ctx_st *context, int socket, std::string peer,
    std::uint16_t innerPort, PeerAddresses &peers)
    : m_loop(loop)
    , m_peer(std::move(peer))
    , m_innerPort(innerPort)
    , m_peers(peers)
    , m_client(socket)
    , m_ssl(SSL_new(context))
{
    const int on = 1;
    ::setsockopt(m_client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(m_client, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    SSL_set_fd(m_ssl, m_client);
    SSL_set_accept_state(m_ssl);
}

TlsConnection::~TlsConnection()
{
    SSL_free(m_ssl);
    ::close(m_client);
    if (m_inner >= 0)
        ::close(m_inner);
}

void TlsConnection::start()
{
    m_clientChannel = std::make_unique<trantor::Channel>(m_loop, m_client);
    const auto self = shared_from_this(); // the channel's callbacks keep it until close()
    m_clientChannel->setReadCallback([self] { self->pump(); });
    m_clientChannel->setWriteCallback([self] { self->pump(); });
    m_clientChannel->setCloseCallback([self] { self->close(); });
    m_clientChannel->setErrorCallback([self] { self->close(); });
    m_loop->runAfter(handshakePatience, [weak = weak_from_this()] {
        if (const auto late = weak.lock(); late && late->m_state == State::Handshake)
            late->close();
    });
    pump();
}

void TlsConnection::pump()
{
    if (m_state == State::Handshake && !shakeHands()) {
        updateInterest();
        return;
    }
    int rounds = 0;
    bool moved = true;
    while (m_state == State::Open && moved && rounds++ < maxRounds) {
        moved = read();
        moved |= writeInner();
        moved |= readInner();
        moved |= write();
    }
    if (m_state == State::Open && m_innerEnded && m_toClient.empty())
        close();
    if (m_state == State::Open && moved)
        m_loop->queueInLoop([self = shared_from_this()] { self->pump(); });
    updateInterest();
}

bool TlsConnection::shakeHands()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl);
    if (result != 1) {
        if (!wait(result))
            close();
        return false;
    }
    m_state = State::Open;
    if (connectInner())
        return true;
    close();
    return false;
}

bool TlsConnection::connectInner()
{
    m_inner = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_inner < 0)
        return false;
    const int on = 1;
    ::setsockopt(m_inner, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(m_innerPort);
    if (::connect(m_inner, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 && errno != EINPROGRESS)
        return false;
    socklen_t length = sizeof address;
    ::getsockname(m_inner, reinterpret_cast<sockaddr *>(&address), &length);
    m_port = ntohs(address.sin_port);
    m_peers.add(m_port, m_peer); // before Drogon can read anything

    m_innerChannel = std::make_unique<trantor::Channel>(m_loop, m_inner);
    const auto self = shared_from_this();
    m_innerChannel->setReadCallback([self] { self->pump(); });
    m_innerChannel->setWriteCallback([self] { self->pump(); });
    m_innerChannel->setCloseCallback([self] { self->pump(); }); // there may be something to read yet
    m_innerChannel->setErrorCallback([self] { self->close(); });
    return true;
}

bool TlsConnection::read()
{
    if (m_clientEnded || !m_toInner.empty())
        return false;
    std::array<char, blockSize> block;
    ERR_clear_error();
    const int count = SSL_read(m_ssl, block.data(), static_cast<int>(block.size()));
    if (count > 0) {
        m_toInner.assign(block.data(), static_cast<std::size_t>(count));
        return true;
    }
    m_clientEnded = !wait(count);
    return m_clientEnded;
}

bool TlsConnection::write()
{
    if (m_toClient.empty())
        return false;
    ERR_clear_error();
    const int count = SSL_write(m_ssl, m_toClient.data(), static_cast<int>(m_toClient.size()));
    if (count > 0) {
        consume(m_toClient, static_cast<std::size_t>(count));
        return true;
    }
    if (!wait(count))
        close();
    return false;
}

bool TlsConnection::readInner()
{
    if (m_innerEnded || !m_toClient.empty())
        return false;
    std::array<char, blockSize> block;
    const ssize_t count = ::recv(m_inner, block.data(), block.size(), 0);
    if (count > 0) {
        m_toClient.assign(block.data(), static_cast<std::size_t>(count));
        return true;
    }
    m_innerEnded = count == 0 || (errno != EAGAIN && errno != EINTR && errno != ENOTCONN);
    return m_innerEnded;
}

bool TlsConnection::writeInner()
{
    if (m_toInner.empty()) {
        if (!m_clientEnded || m_toldInnerOfEnd)
            return false;
        m_toldInnerOfEnd = true;
        ::shutdown(m_inner, SHUT_WR);
        return true;
    }
    const ssize_t count = ::send(m_inner, m_toInner.data(), m_toInner.size(), MSG_NOSIGNAL);
    if (count > 0) {
        consume(m_toInner, static_cast<std::size_t>(count));
        return true;
    }
    if (errno != EAGAIN && errno != EINTR && errno != ENOTCONN)
        close();
    return false;
}

bool TlsConnection::wait(int result)
{
    switch (SSL_get_error(m_ssl, result)) {
    case SSL_ERROR_WANT_READ:
        m_clientWantsWrite = false;
        return true;
    case SSL_ERROR_WANT_WRITE:
        m_clientWantsWrite = true;
        return true;
    default:
        return false;
    }
}

// Asks the event loop for what can be used, and for nothing else: it would ask again and again.
void TlsConnection::updateInterest()
{
    const auto set = [](trantor::Channel &channel, bool reading, bool writing) {
        if (reading != channel.isReading()) {
            if (reading)
                channel.enableReading();
            else
                channel.disableReading();
        }
        if (writing != channel.isWriting()) {
            if (writing)
                channel.enableWriting();
            else
                channel.disableWriting();
        }
    };
    if (m_state == State::Closed)
        return;
    const bool handshake = m_state == State::Handshake;
    set(*m_clientChannel, !m_clientEnded && (handshake || m_toInner.empty()),
        (handshake && m_clientWantsWrite) || !m_toClient.empty());
    if (m_innerChannel)
        set(*m_innerChannel, !m_innerEnded && m_toClient.empty(), !m_toInner.empty());
}

void TlsConnection::close()
{
    if (m_state == State::Closed)
        return;
    if (m_state == State::Open)
        SSL_shutdown(m_ssl);
    m_state = State::Closed;
    ::shutdown(m_client, SHUT_RDWR);
    if (m_port != 0)
        m_peers.remove(m_port);
    // The callbacks hold this object, and one of them is running.
    m_loop->queueInLoop([self = shared_from_this()] {
        for (auto *channel : { &self->m_clientChannel, &self->m_innerChannel }) {
            if (!*channel)
                continue;
            (*channel)->disableAll();
            (*channel)->remove();
            channel->reset();
        }
    });
}

} // namespace atriumd
