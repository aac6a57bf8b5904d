// The floor of broadcast and reconnect: Drogon's HTTP and WebSocket server alone. Its argument is a
// free port.
//   /jmap/ws        whatever one connection sends is sent to every connection
//   /jmap/bytes     a text that begins with a number is answered with so many bytes
//   /jmap/session   GET; ?size=N bytes
#include <drogon/WebSocketController.h>
#include <drogon/drogon.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
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

class Bytes : public drogon::WebSocketController<Bytes> {
public:
    void handleNewMessage(const drogon::WebSocketConnectionPtr &connection, std::string &&message,
        const drogon::WebSocketMessageType &type) override
    {
        if (type == drogon::WebSocketMessageType::Text)
            connection->send(std::string(std::size_t(std::atoi(message.c_str())), 'x'));
    }
    void handleNewConnection(const drogon::HttpRequestPtr &, const drogon::WebSocketConnectionPtr &) override { }
    void handleConnectionClosed(const drogon::WebSocketConnectionPtr &) override { }
    WS_PATH_LIST_BEGIN
    WS_PATH_ADD("/jmap/bytes");
    WS_PATH_LIST_END
};

} // namespace

int main(int argc, char **argv)
{
    constexpr int threads = 2;
    const int port = argc > 1 ? std::atoi(argv[1]) : 0;
    auto &app = drogon::app();
    // Each thread listens by itself on the same port.
    app.enableReusePort();
    app.addListener("127.0.0.1", std::uint16_t(port)).setThreadNum(threads);
    app.setMaxConnectionNum(100'000).setIdleConnectionTimeout(0);
    app.registerHandler("/jmap/session",
        [](const drogon::HttpRequestPtr &request, std::function<void(const drogon::HttpResponsePtr &)> &&answer) {
            const auto response = drogon::HttpResponse::newHttpResponse();
            response->setBody(std::string(std::size_t(std::atoi(request->getParameter("size").c_str())), 'x'));
            answer(response);
        });
    std::atomic<int> left { threads };
    app.registerBeginningAdvice([&] {
        app.getLoop()->queueInLoop([&] { // the threads begin to listen after this advice
            for (int i = 0; i < threads; ++i)
                app.getIOLoop(std::size_t(i))->queueInLoop([&] {
                    if (--left > 0)
                        return;
                    std::printf("Listening on http://127.0.0.1:%d\n", port);
                    std::fflush(stdout);
                });
        });
    });
    app.run();
}
