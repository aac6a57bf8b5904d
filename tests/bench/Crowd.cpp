#include "Crowd.h"

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace {

constexpr int text = 1, ping = 9, pong = 10;

[[noreturn]] void giveUp(const char *what)
{
    std::perror(what);
    std::exit(1);
}

} // namespace

Crowd::Crowd(const QUrl &url)
    : m_port(url.port())
    , m_epoll(epoll_create1(0))
{
}

Crowd::~Crowd()
{
    for (const Member &member : m_members)
        close(member.socket);
    close(m_epoll);
}

void Crowd::join(const QByteArray &headers, const QByteArray &path)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(m_port));
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    if (socket < 0 || connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        giveUp("connect");
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const QByteArray request = handshake(m_port, path, headers);
    if (write(socket, request.constData(), request.size()) != request.size())
        giveUp("write");
    // The answer to the handshake is read here, so that a refusal is seen at once.
    QByteArray answer;
    while (!answer.contains("\r\n\r\n")) {
        char byte = 0;
        if (read(socket, &byte, 1) != 1)
            giveUp("handshake");
        answer += byte;
    }
    if (!answer.startsWith("HTTP/1.1 101")) {
        std::fprintf(stderr, "The server answered %s\n", answer.left(200).constData());
        std::exit(1);
    }
    fcntl(socket, F_SETFL, O_NONBLOCK);
    epoll_event event { EPOLLIN, { .u32 = static_cast<quint32>(m_members.size()) } };
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
    m_members.push_back({ socket, {} });
}

void Crowd::send(int index, const QByteArray &message)
{
    const QByteArray bytes = frame(text, message);
    if (write(m_members[static_cast<size_t>(index)].socket, bytes.constData(), bytes.size()) != bytes.size())
        giveUp("write");
}

void Crowd::run(const std::function<bool(int, const QByteArray &)> &received, int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<epoll_event> events(512);
    std::vector<char> buffer(1 << 16);
    while (timer.elapsed() < timeoutMs) {
        const int ready = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 100);
        for (int i = 0; i < ready; ++i) {
            const int index = static_cast<int>(events[static_cast<size_t>(i)].data.u32);
            Member &member = m_members[static_cast<size_t>(index)];
            const ssize_t got = read(member.socket, buffer.data(), buffer.size());
            if (got <= 0)
                giveUp("read");
            member.pending.append(buffer.data(), got);
            while (const auto frame = takeFrame(member.pending)) {
                if (frame->opcode == ping) {
                    const QByteArray answer = Crowd::frame(pong, frame->payload);
                    if (write(member.socket, answer.constData(), answer.size()) != answer.size())
                        giveUp("write");
                } else if (frame->opcode == text && received(index, frame->payload)) {
                    return;
                }
            }
        }
    }
    std::fprintf(stderr, "What was waited for did not come within %d seconds.\n", timeoutMs / 1000);
    std::exit(1);
}

double Crowd::waitForAll(const QByteArray &marker)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<bool> has(m_members.size());
    size_t have = 0;
    run([&](int index, const QByteArray &text) {
        if (!has[static_cast<size_t>(index)] && text.contains(marker)) {
            has[static_cast<size_t>(index)] = true;
            m_lastText = text;
            ++have;
        }
        return have == m_members.size();
    });
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void Crowd::allowManyFiles()
{
    rlimit files {};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
}

std::optional<Crowd::Frame> Crowd::takeFrame(QByteArray &bytes)
{
    if (bytes.size() < 2)
        return {};
    qsizetype length = bytes[1] & 0x7f, header = 2;
    const int wide = length == 126 ? 2 : length == 127 ? 8 : 0;
    if (bytes.size() < 2 + wide)
        return {};
    if (wide) {
        length = 0;
        for (int i = 0; i < wide; ++i)
            length = (length << 8) | static_cast<quint8>(bytes[2 + i]);
        header += wide;
    }
    if (bytes.size() < header + length)
        return {};
    Frame frame { bytes[0] & 0x0f, bytes.mid(header, length) };
    bytes.remove(0, header + length);
    return frame;
}

QByteArray Crowd::frame(int opcode, const QByteArray &payload)
{
    QByteArray frame(1, static_cast<char>(0x80 | opcode));
    if (payload.size() < 126) {
        frame += static_cast<char>(0x80 | payload.size());
    } else if (payload.size() < 1 << 16) {
        frame += static_cast<char>(0x80 | 126);
        frame += static_cast<char>(payload.size() >> 8);
        frame += static_cast<char>(payload.size() & 0xff);
    } else {
        std::fprintf(stderr, "A frame of %lld bytes is not foreseen.\n", static_cast<long long>(payload.size()));
        std::exit(1);
    }
    return frame + QByteArray(4, '\0') + payload; // a mask of zeros leaves the text as it is
}

QByteArray Crowd::handshake(int port, const QByteArray &path, const QByteArray &headers)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nSec-WebSocket-Protocol: jmap\r\n"
        + headers + "\r\n";
}
