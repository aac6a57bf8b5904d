#include "server/http/EndlessMessages.h"

#include "server/auth/Log.h"
#include "server/jmap/Limits.h"

#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <utility>

namespace atriumd {

namespace {

constexpr std::uint64_t mostBytes = 2ull * limits::maxSizeRequest; // with the headers of many frames
constexpr std::uint64_t worthALook = 16 * 1024 * 1024; // bytes that the process has grown by

// What the process may write to, whether it is in memory or swapped out: statm of proc(5).
std::uint64_t writablePages()
{
    std::ifstream file("/proc/self/statm");
    std::uint64_t size = 0, resident = 0, shared = 0, text = 0, library = 0, data = 0;
    file >> size >> resident >> shared >> text >> library >> data;
    return data;
}

std::uint64_t bytesReceived(int socket)
{
    struct {
        tcp_info known; // to the C library; what follows is of <linux/tcp.h>, which cannot stand beside its header
        std::uint64_t pacingRate, maxPacingRate, bytesAcked, bytesReceived;
    } information {};
    socklen_t length = sizeof information;
    return ::getsockopt(socket, IPPROTO_TCP, TCP_INFO, &information, &length) == 0 ? information.bytesReceived : 0;
}

std::string textOf(const sockaddr_storage &address)
{
    return (address.ss_family == AF_INET6 ? trantor::InetAddress(reinterpret_cast<const sockaddr_in6 &>(address))
                                          : trantor::InetAddress(reinterpret_cast<const sockaddr_in &>(address)))
        .toIpPort();
}

std::string addressesOf(int socket)
{
    sockaddr_storage peer {}, local {};
    socklen_t peerLength = sizeof peer, localLength = sizeof local;
    if (::getpeername(socket, reinterpret_cast<sockaddr *>(&peer), &peerLength) != 0
        || ::getsockname(socket, reinterpret_cast<sockaddr *>(&local), &localLength) != 0)
        return {};
    return textOf(peer) + ' ' + textOf(local);
}

} // namespace

EndlessMessages::Watched::Watched(
    EndlessMessages &watcher, const drogon::WebSocketConnectionPtr &connection, std::string memberId)
    : m_watcher(watcher)
    , m_connection(connection)
    , m_addresses(connection->peerAddr().toIpPort() + ' ' + connection->localAddr().toIpPort())
    , m_memberId(std::move(memberId))
{
    const std::lock_guard lock(m_watcher.m_mutex);
    m_watcher.m_watched[m_addresses] = this;
}

EndlessMessages::Watched::~Watched()
{
    const std::lock_guard lock(m_watcher.m_mutex);
    const auto found = m_watcher.m_watched.find(m_addresses);
    if (found != m_watcher.m_watched.end() && found->second == this) // or a later one has the addresses already
        m_watcher.m_watched.erase(found);
}

void EndlessMessages::look()
{
    const std::uint64_t memory = writablePages();
    m_memory = std::min(m_memory, memory);
    const std::vector<int> suspects = std::exchange(m_suspects, {});
    if ((memory - m_memory) * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) < worthALook) {
        for (const int file : suspects)
            lookAt(file);
        return;
    }
    m_memory = memory;
    std::error_code error;
    for (std::filesystem::directory_iterator entry("/proc/self/fd", error), end; !error && entry != end;
        entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        int file = -1;
        std::from_chars(name.data(), name.data() + name.size(), file);
        if (bytesReceived(file) > mostBytes)
            lookAt(file);
    }
}

void EndlessMessages::lookAt(int file)
{
    const int socket = ::dup(file); // so that it stays the same one
    const std::uint64_t bytes = bytesReceived(socket);
    const std::string addresses = addressesOf(socket);
    ::close(socket);

    drogon::WebSocketConnectionPtr connection; // its end, if it is this, comes when the lock is given back
    const std::lock_guard lock(m_mutex);
    const auto found = m_watched.find(addresses);
    if (found == m_watched.end())
        return;
    Watched &watched = *found->second;
    const std::uint32_t complete = watched.m_complete;
    bool suspect = false;
    if (complete != watched.m_completeThen) {
        suspect = bytes > watched.m_bytesThen + worthALook;
        watched.m_completeThen = complete;
        watched.m_bytesThen = bytes;
    } else if (bytes > watched.m_bytesThen + mostBytes) {
        log(LogLevel::Warning, "closed a connection whose message does not end", { { "member", watched.m_memberId } });
        if ((connection = watched.m_connection.lock()))
            connection->forceClose();
    } else {
        suspect = bytes > watched.m_bytesThen;
    }
    if (suspect)
        m_suspects.push_back(file);
}

} // namespace atriumd
