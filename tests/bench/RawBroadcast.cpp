// The floor of broadcast: Drogon's WebSocket server alone. Whatever one connection sends is sent to
// every connection.
#include <drogon/WebSocketController.h>
#include <drogon/drogon.h>

#include <cstdio>
#include <mutex>
#include <set>

namespace {

class Everybody : public drogon::WebSocketController<Everybody> {
public:
    void handleNewMessage(const drogon::WebSocketConnectionPtr &, std::string &&message,
        const drogon::WebSocketMessageType &type) override
    {
        if (type != drogon::WebSocketMessageType::Text)
            return;
        const std::lock_guard lock(m_mutex);
        for (const auto &connection : m_connections)
            connection->send(message);
    }
    void handleNewConnection(const drogon::HttpRequestPtr &, const drogon::WebSocketConnectionPtr &connection) override
    {
        const std::lock_guard lock(m_mutex);
        m_connections.insert(connection);
    }
    void handleConnectionClosed(const drogon::WebSocketConnectionPtr &connection) override
    {
        const std::lock_guard lock(m_mutex);
        m_connections.erase(connection);
    }
    WS_PATH_LIST_BEGIN
    WS_PATH_ADD("/jmap/ws");
    WS_PATH_LIST_END

private:
    std::mutex m_mutex;
    std::set<drogon::WebSocketConnectionPtr> m_connections;
};

} // namespace

int main()
{
    auto &app = drogon::app();
    app.addListener("127.0.0.1", 0).setThreadNum(2).setMaxConnectionNum(100'000).setIdleConnectionTimeout(0);
    app.registerBeginningAdvice([&app] {
        std::printf("Listening on http://%s\n", app.getListeners().front().toIpPort().c_str());
        std::fflush(stdout);
    });
    app.run();
}
