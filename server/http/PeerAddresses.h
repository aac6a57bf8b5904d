#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>

namespace atriumd {

// Who is at the other end of connections that TlsFront hands to Drogon: by the port of its own end
// of them. Thread-safe.
class PeerAddresses {
public:
    void add(std::uint16_t port, std::string ip)
    {
        const std::lock_guard lock(m_mutex);
        m_addresses[port] = std::move(ip);
    }
    void remove(std::uint16_t port)
    {
        const std::lock_guard lock(m_mutex);
        m_addresses.erase(port);
    }
    // `seen`: what Drogon takes for the peer's address, for connections that came without TLS.
    std::string find(std::uint16_t port, const std::string &seen) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_addresses.find(port);
        return found == m_addresses.end() ? seen : found->second;
    }

private:
    mutable std::mutex m_mutex;
    std::unordered_map<std::uint16_t, std::string> m_addresses;
};

} // namespace atriumd
