#include "server/http/ListenAddress.h"

#include <arpa/inet.h>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace atriumd {

namespace {

// The address as the system wants it. Its length is 0 if `ip` is neither IPv4 nor IPv6.
struct SocketAddress {
    sockaddr_storage storage {};
    socklen_t length = 0;

    SocketAddress(const std::string &ip, std::uint16_t port)
    {
        auto *v4 = reinterpret_cast<sockaddr_in *>(&storage);
        auto *v6 = reinterpret_cast<sockaddr_in6 *>(&storage);
        if (inet_pton(AF_INET, ip.c_str(), &v4->sin_addr) == 1) {
            v4->sin_family = AF_INET;
            v4->sin_port = htons(port);
            length = sizeof *v4;
        } else if (inet_pton(AF_INET6, ip.c_str(), &v6->sin6_addr) == 1) {
            v6->sin6_family = AF_INET6;
            v6->sin6_port = htons(port);
            length = sizeof *v6;
        }
    }
    sockaddr *get() { return reinterpret_cast<sockaddr *>(&storage); }
    std::uint16_t port() const
    {
        return ntohs(storage.ss_family == AF_INET ? reinterpret_cast<const sockaddr_in &>(storage).sin_port
                                                  : reinterpret_cast<const sockaddr_in6 &>(storage).sin6_port);
    }
};

} // namespace

Result<ListenAddress> ListenAddress::parse(const std::string &text)
{
    const auto invalid = [&] {
        return failure("invalidAddress",
            "\"" + text + "\" is not an address to listen on. Write it as 127.0.0.1:8480 or [::1]:8480.");
    };
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos)
        return invalid();
    ListenAddress address;
    address.ip = text.substr(0, colon);
    if (address.ip.starts_with('[') && address.ip.ends_with(']'))
        address.ip = address.ip.substr(1, address.ip.size() - 2);
    if (address.ip == "localhost")
        address.ip = "127.0.0.1";
    const char *end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data() + colon + 1, end, address.port);
    if (error != std::errc() || rest != end || SocketAddress(address.ip, 0).length == 0)
        return invalid();
    return address;
}

bool ListenAddress::isLoopback() const
{
    in_addr v4 {};
    in6_addr v6 {};
    if (inet_pton(AF_INET, ip.c_str(), &v4) == 1)
        return (ntohl(v4.s_addr) >> 24) == 127;
    return inet_pton(AF_INET6, ip.c_str(), &v6) == 1 && IN6_IS_ADDR_LOOPBACK(&v6);
}

void ListenAddress::sendAtOnce() const
{
    // Drogon shows neither its sockets nor those that it accepts.
    std::error_code ignored;
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd", ignored)) {
        const int socket = std::atoi(entry.path().filename().c_str());
        int isListening = 0;
        socklen_t size = sizeof isListening;
        SocketAddress own("0.0.0.0", 0);
        own.length = sizeof own.storage;
        if (::getsockopt(socket, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &size) != 0 || !isListening
            || ::getsockname(socket, own.get(), &own.length) != 0 || own.port() != port)
            continue;
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
}

std::string ListenAddress::url(bool tls) const
{
    const bool isV6 = ip.find(':') != std::string::npos;
    return std::string(tls ? "https://" : "http://") + (isV6 ? "[" + ip + "]" : ip) + ":" + std::to_string(port);
}

Result<ReservedAddress> ReservedAddress::reserve(const ListenAddress &address)
{
    SocketAddress wanted(address.ip, address.port);
    const int socket = ::socket(wanted.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return failure("addressUnavailable", std::string("No socket could be made: ") + std::strerror(errno) + ".");
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (::bind(socket, wanted.get(), wanted.length) != 0) {
        const int error = errno;
        ::close(socket);
        const std::string where = address.ip + ":" + std::to_string(address.port);
        if (error == EADDRINUSE)
            return failure("addressInUse",
                "Another program listens on " + where + " already. Stop it, or choose another port with --listen.");
        if (error == EACCES)
            return failure("addressForbidden",
                "This user may not listen on " + where + ". Choose a port above 1023 with --listen.");
        return failure(
            "addressUnavailable", "This machine cannot listen on " + where + ": " + std::strerror(error) + ".");
    }
    socklen_t length = sizeof wanted.storage;
    ::getsockname(socket, wanted.get(), &length);
    ListenAddress found = address;
    found.port = wanted.port();
    return ReservedAddress(socket, std::move(found));
}

ReservedAddress::ReservedAddress(int socket, ListenAddress address)
    : m_socket(socket)
    , m_address(std::move(address))
{
}

ReservedAddress::ReservedAddress(ReservedAddress &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_address(std::move(other.m_address))
{
}

void ReservedAddress::listen()
{
    ::fcntl(m_socket, F_SETFL, ::fcntl(m_socket, F_GETFL) | O_NONBLOCK);
    ::listen(m_socket, SOMAXCONN);
}

ReservedAddress::~ReservedAddress()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

} // namespace atriumd
