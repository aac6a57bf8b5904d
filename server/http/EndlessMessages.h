#pragma once

#include <drogon/WebSocketConnection.h>

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace atriumd {

// Ends WebSocket messages that have no end. Drogon joins the frames of a message, bounds each of
// them but not their sum, and hands nothing over before the last one. So whenever the process has
// grown, the system is asked how much came on each connection (TCP_INFO of Linux), and is asked again
// about those that are in a long message: where more came than two messages may have, and none became
// complete meanwhile, the connection is cut.
// Thread-safe.
class EndlessMessages {
public:
    // A connection, which is watched for as long as this lives. The watcher outlives it.
    class Watched {
    public:
        Watched(EndlessMessages &watcher, const drogon::WebSocketConnectionPtr &connection, std::string memberId);
        Watched(const Watched &) = delete;
        ~Watched();
        void messageIsComplete() { ++m_complete; }

    private:
        friend EndlessMessages;
        EndlessMessages &m_watcher;
        const std::weak_ptr<drogon::WebSocketConnection> m_connection;
        const std::string m_addresses; // both ends
        const std::string m_memberId; // for the log
        std::atomic<std::uint32_t> m_complete { 0 };
        // When the watcher looked last and found that messages had become complete:
        std::uint32_t m_completeThen = 0;
        std::uint64_t m_bytesThen = 0;
    };

    static constexpr double lookEvery = 0.05; // seconds
    void look();

private:
    void lookAt(int socket);

    std::mutex m_mutex;
    std::unordered_map<std::string, Watched *> m_watched; // by its addresses
    std::uint64_t m_memory = 0; // least pages since the last look at the sockets
    // In the middle of a long message: looked at again, for its buffer may double before the process grows.
    std::vector<int> m_suspects; // numbers of files, which another connection may have by then
};

} // namespace atriumd
