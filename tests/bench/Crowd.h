#pragma once

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

// Many WebSocket connections to a server on loopback, as cheap as they can be, in this thread. What
// goes wrong ends the benchmark with a message. RFC 6455; frames of a server are not masked.
class Crowd {
public:
    explicit Crowd(const QUrl &url);
    ~Crowd();
    Crowd(const Crowd &) = delete;

    // Opens one more; `headers` are lines of the handshake. Returns when it is open.
    void join(const QByteArray &headers, const QByteArray &path = "/jmap/ws");
    int size() const { return static_cast<int>(m_members.size()); }
    void send(int index, const QByteArray &text);
    // Gives every text frame that comes to `received`, until that returns true.
    void run(const std::function<bool(int index, const QByteArray &text)> &received, int timeoutMs = 60'000);
    // Until every connection has had a text that contains `marker`. Milliseconds.
    double waitForAll(const QByteArray &marker);
    QByteArray lastText() const { return m_lastText; } // that had the marker

    static void allowManyFiles(); // as many as this system lets the process have open

    // The first whole frame in `bytes`, which it takes from them: its opcode and what it carries.
    struct Frame {
        int opcode;
        QByteArray payload;
    };
    static std::optional<Frame> takeFrame(QByteArray &bytes);
    static QByteArray frame(int opcode, const QByteArray &payload); // of a client
    static QByteArray handshake(int port, const QByteArray &path, const QByteArray &headers);

private:
    struct Member {
        int socket;
        QByteArray pending;
    };
    int m_port;
    int m_epoll;
    std::vector<Member> m_members;
    QByteArray m_lastText;
};
