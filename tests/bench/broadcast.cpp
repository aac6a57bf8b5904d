// One post to every connected member: from sending it to the moment when the last of N connections
// has the whole push frame, against a bare broadcast of the same bytes by the same HTTP library. The
// N connections are sockets of this process; they share a few members' tokens.
#include "Figures.h"
#include "Workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void giveUp(const char *what)
{
    std::perror(what);
    std::exit(1);
}

// N WebSocket connections that count frames. RFC 6455: server frames are not masked.
class Crowd {
public:
    Crowd(const QUrl &url, int size, const QByteArray &headers)
        : m_epoll(epoll_create1(0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<quint16>(url.port()));
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
        const QByteArray request = "GET /jmap/ws HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(url.port())
            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nSec-WebSocket-Protocol: jmap\r\n"
            + headers + "\r\n";
        for (int i = 0; i < size; ++i) {
            const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
            if (socket < 0 || connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
                giveUp("connect");
            const int on = 1;
            setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
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
            m_members.push_back({ socket, {}, 0 });
        }
    }
    ~Crowd()
    {
        for (const Member &member : m_members)
            close(member.socket);
        close(m_epoll);
    }

    void send(int index, const QByteArray &text)
    {
        QByteArray frame("\x81", 1);
        if (text.size() < 126) {
            frame += static_cast<char>(0x80 | text.size());
        } else {
            frame += static_cast<char>(0x80 | 126);
            frame += static_cast<char>(text.size() >> 8);
            frame += static_cast<char>(text.size() & 0xff);
        }
        frame += QByteArray(4, '\0') + text; // a mask of zeros leaves the text as it is
        if (write(m_members[static_cast<size_t>(index)].socket, frame.constData(), frame.size()) != frame.size())
            giveUp("write");
    }

    // Reads until every connection has had a text frame that contains `marker`. Milliseconds.
    double waitForAll(const QByteArray &marker, int timeoutMs = 60'000)
    {
        QElapsedTimer timer;
        timer.start();
        size_t have = 0;
        for (Member &member : m_members)
            member.has = false;
        std::vector<epoll_event> events(512);
        std::vector<char> buffer(1 << 16);
        while (have < m_members.size()) {
            if (timer.elapsed() > timeoutMs) {
                std::fprintf(stderr, "Only %zu of %zu connections were reached.\n", have, m_members.size());
                std::exit(1);
            }
            const int ready = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 100);
            for (int i = 0; i < ready; ++i) {
                Member &member = m_members[events[static_cast<size_t>(i)].data.u32];
                const ssize_t got = read(member.socket, buffer.data(), buffer.size());
                if (got <= 0)
                    giveUp("read");
                member.pending.append(buffer.data(), got);
                while (const auto frame = takeFrame(member.pending)) {
                    if (!member.has && frame->contains(marker)) {
                        member.has = true;
                        m_frame = *frame;
                        ++have;
                    }
                }
            }
        }
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    QByteArray lastFrame() const { return m_frame; }

private:
    struct Member {
        int socket;
        QByteArray pending;
        bool has;
    };

    static std::optional<QByteArray> takeFrame(QByteArray &bytes)
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
        const QByteArray frame = bytes.mid(header, length);
        bytes.remove(0, header + length);
        return frame;
    }

    int m_epoll;
    std::vector<Member> m_members;
    QByteArray m_frame;
};

QJsonObject fetch(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &body = {})
{
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = body.isEmpty() ? network.get(request) : network.post(request, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(request.url().toString()), qPrintable(reply->errorString()));
        std::exit(1);
    }
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    rlimit files {};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    const int members = static_cast<int>(std::min<rlim_t>(5000, files.rlim_cur - 200));

    Figures figures(u"broadcast"_s, application.arguments());
    const Workspace workspace(2000);
    QNetworkAccessManager network;
    QUrl url = workspace.url();
    url.setPath(u"/auth/sign-in"_s);
    const QJsonObject signedIn = fetch(network, QNetworkRequest(url),
        QJsonDocument(QJsonObject { { u"email"_s, workspace.email() }, { u"password"_s, workspace.password() },
                          { u"deviceName"_s, u"bench"_s }, { u"platform"_s, u"bench"_s } })
            .toJson());
    const QByteArray authorization = "Bearer " + signedIn[u"token"].toString().toUtf8();
    url.setPath(u"/jmap/session"_s);
    QNetworkRequest sessionRequest(url);
    sessionRequest.setRawHeader("Authorization", authorization);
    const QJsonObject accounts = fetch(network, sessionRequest)[u"accounts"].toObject();
    QString group;
    for (const QString &id : accounts.keys()) {
        if (id.startsWith(u'g') && !accounts[id][u"isReadOnly"].toBool()
            && accounts[id][u"name"].toString().startsWith(u"Service desk"))
            group = id;
    }

    const double memoryBefore = proportionalMemory(workspace.serverPid());
    QList<double> ours, bare;
    QByteArray frame;
    {
        Crowd crowd(workspace.url(), members, "Authorization: " + authorization + "\r\n");
        for (int i = 0; i < members; ++i)
            crowd.send(i, R"({"@type":"WebSocketPushEnable","dataTypes":["Post"],"inline":true})");
        for (int round = 0; round < 7; ++round) {
            const QByteArray marker = "round-" + QByteArray::number(round) + "-marker";
            const QJsonObject post { { u"token"_s, u"01J0000000000000000000000%1"_s.arg(round) },
                { u"kind"_s, u"update"_s }, { u"title"_s, QString() },
                { u"body"_s, QString::fromLatin1(marker) + QString(485, u'x') } };
            const QJsonObject set { { u"accountId"_s, group }, { u"create"_s, QJsonObject { { u"a"_s, post } } } };
            const QJsonObject request { { u"@type"_s, u"Request"_s }, { u"id"_s, u"r"_s },
                { u"using"_s, QJsonArray { u"urn:ietf:params:jmap:core"_s, u"urn:atrium:params:jmap:feeds"_s } },
                { u"methodCalls"_s, QJsonArray { QJsonArray { u"Post/set"_s, set, u"0"_s } } } };
            crowd.send(0, QJsonDocument(request).toJson(QJsonDocument::Compact));
            const double elapsed = crowd.waitForAll(marker);
            if (round > 0) // the first warms up
                ours << elapsed;
            frame = crowd.lastFrame();
        }
        figures.add(u"memory a connection"_s,
            (proportionalMemory(workspace.serverPid()) - memoryBefore) * 1000 / members, u"KB"_s);
    }
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        const QString port = QString::number(free.serverPort());
        free.close();
        QProcess raw;
        if (timeToLine(raw, QStringLiteral(RAW_BROADCAST), { port }, "Listening on ") < 0) {
            std::fprintf(stderr, "The raw server did not start.\n");
            return 1;
        }
        Crowd crowd(QUrl(raw.property("line").toString().mid(13).trimmed()), members, {});
        for (int round = 0; round < 7; ++round) {
            const QByteArray marker = "round-" + QByteArray::number(round) + "-raw";
            crowd.send(0, marker + QByteArray(frame.size() - marker.size(), 'x'));
            const double elapsed = crowd.waitForAll(marker);
            if (round > 0)
                bare << elapsed;
        }
        raw.kill();
        raw.waitForFinished();
    }
    figures.add(u"one post to %1 connections"_s.arg(members), median(ours), u"ms"_s, median(bare));
    figures.add(u"bytes of the frame"_s, static_cast<double>(frame.size()), u"B"_s);
    return 0;
}
