// The server is stopped and started again, and 5,000 members come back in the same moment: how long
// until the last of them is live, as the desktop understands it: the Session fetched, a WebSocket
// open, push enabled, and every account asked for its changes by /changes. None may be refused. The
// desktop's tries are spread by full jitter; here they are not. Against Drogon alone, which sends as
// many bytes for each of the three.
#include "Crowd.h"
#include "Figures.h"
#include "Workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr int groupsOfEach = 10;

// What one member's desktop sends.
struct Script {
    QByteArray sessionRequest, handshake, enable, request;
};

// Each is a member of whom everybody is in the same step of the same way.
class Arrivals {
public:
    struct Result {
        double seconds = 0;
        QList<double> each; // milliseconds until live
        int refused = 0;
    };

    Arrivals(int port, const QList<Script> &scripts)
        : m_port(port)
        , m_scripts(scripts)
        , m_epoll(epoll_create1(0))
    {
        m_members.resize(static_cast<size_t>(scripts.size()));
    }
    ~Arrivals()
    {
        for (const Member &member : m_members) {
            for (const int socket : member.sockets)
                if (socket >= 0)
                    close(socket);
        }
        close(m_epoll);
    }

    // All come, so many at once. Returns when the last one is live.
    Result run(int atOnce)
    {
        Result result;
        QElapsedTimer timer;
        timer.start();
        size_t next = 0;
        int there = 0;
        const auto come = [&] {
            m_members[next].since = timer.nsecsElapsed();
            connectTo(next, 0);
            ++next;
        };
        while (next < m_members.size() && next < static_cast<size_t>(atOnce))
            come();
        std::vector<epoll_event> events(512);
        std::vector<char> buffer(1 << 16);
        while (there + result.refused < static_cast<int>(m_members.size())) {
            if (timer.elapsed() > 300'000) {
                std::fprintf(stderr, "Only %d of %zu members are live after 5 minutes.\n", there, m_members.size());
                std::exit(1);
            }
            const int ready = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 100);
            for (int i = 0; i < ready; ++i) {
                const size_t index = events[static_cast<size_t>(i)].data.u64 / 2;
                const int which = static_cast<int>(events[static_cast<size_t>(i)].data.u64 % 2);
                Member &member = m_members[index];
                const bool wasLive = member.step == Step::Live;
                if (events[static_cast<size_t>(i)].events & EPOLLOUT && member.step != Step::Refused)
                    connected(index, which);
                else if (member.step != Step::Refused)
                    arrived(index, which, buffer);
                if (!wasLive && member.step == Step::Live) {
                    result.each << static_cast<double>(timer.nsecsElapsed() - member.since) / 1e6;
                    ++there;
                } else if (!member.counted && member.step == Step::Refused) {
                    member.counted = true;
                    ++result.refused;
                } else {
                    continue;
                }
                if (next < m_members.size())
                    come();
            }
        }
        result.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        return result;
    }

    QByteArray session(int index) const { return m_members[static_cast<size_t>(index)].session; }
    QByteArray answer(int index) const { return m_members[static_cast<size_t>(index)].answer; }

    // Sends once more, when all are live, and waits for all answers.
    void ask(const std::function<QByteArray(int)> &request)
    {
        int left = 0;
        std::vector<char> buffer(1 << 16);
        const auto read = [&](int timeout) {
            epoll_event event;
            if (epoll_wait(m_epoll, &event, 1, timeout) == 1) {
                const size_t index = event.data.u64 / 2;
                arrived(index, static_cast<int>(event.data.u64 % 2), buffer);
                if (m_members[index].step == Step::Live && std::exchange(m_members[index].asked, false))
                    --left;
            }
        };
        for (size_t i = 0; i < m_members.size(); ++i) {
            m_members[i].step = Step::Request;
            m_members[i].asked = true;
            ++left;
            sendNow(i, 1, Crowd::frame(1, request(static_cast<int>(i))));
            while (left > 100)
                read(1000);
        }
        while (left > 0)
            read(1000);
    }

private:
    enum class Step { Session, Handshake, Request, Live, Refused };
    struct Member {
        int sockets[2] { -1, -1 }; // for HTTP and the WebSocket, as in the desktop
        Step step = Step::Session;
        bool counted = false, asked = false;
        qint64 since = 0;
        QByteArray pending, session, answer;
    };

    void connectTo(size_t index, int which)
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        if (socket < 0) {
            std::perror("socket");
            std::exit(1);
        }
        const int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        // One address has 28,000 ports, and those of closed connections are not free for a minute.
        setsockopt(socket, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK + 1 + static_cast<uint32_t>(index % 8));
        bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
        m_members[index].sockets[which] = socket;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<quint16>(m_port));
        if (connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 && errno != EINPROGRESS)
            return refuse(index, std::strerror(errno));
        epoll_event event { EPOLLOUT, { .u64 = index * 2 + static_cast<size_t>(which) } };
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
    }

    void connected(size_t index, int which)
    {
        const int socket = m_members[index].sockets[which];
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0)
            return refuse(index, std::strerror(error));
        epoll_event event { EPOLLIN, { .u64 = index * 2 + static_cast<size_t>(which) } };
        epoll_ctl(m_epoll, EPOLL_CTL_MOD, socket, &event);
        const Script &script = m_scripts[static_cast<qsizetype>(index)];
        sendNow(index, which, which == 0 ? script.sessionRequest : script.handshake);
    }

    void arrived(size_t index, int which, std::vector<char> &buffer)
    {
        Member &member = m_members[index];
        const ssize_t got = read(member.sockets[which], buffer.data(), buffer.size());
        if (got <= 0) {
            epoll_ctl(m_epoll, EPOLL_CTL_DEL, member.sockets[which], nullptr);
            return refuse(index, got == 0 ? "closed" : std::strerror(errno));
        }
        member.pending.append(buffer.data(), got);
        if (member.step == Step::Session) {
            const qsizetype head = member.pending.indexOf("\r\n\r\n");
            if (head < 0)
                return;
            if (!member.pending.startsWith("HTTP/1.1 200"))
                return refuse(index, member.pending.left(60).constData());
            const QByteArray lower = member.pending.left(head).toLower();
            const qsizetype length = lower.indexOf("content-length:");
            const qsizetype size = lower.mid(length + 15, 12).split('\r')[0].trimmed().toLongLong();
            if (member.pending.size() < head + 4 + size)
                return;
            member.session = member.pending.mid(head + 4, size);
            member.pending.clear();
            member.step = Step::Handshake;
            connectTo(index, 1);
        } else if (member.step == Step::Handshake) {
            const qsizetype head = member.pending.indexOf("\r\n\r\n");
            if (head < 0)
                return;
            if (!member.pending.startsWith("HTTP/1.1 101"))
                return refuse(index, member.pending.left(60).constData());
            member.pending.remove(0, head + 4);
            member.step = Step::Request;
            const Script &script = m_scripts[static_cast<qsizetype>(index)];
            sendNow(index, 1, Crowd::frame(1, script.enable) + Crowd::frame(1, script.request));
        } else {
            while (const auto frame = Crowd::takeFrame(member.pending)) {
                if (frame->opcode == 8)
                    return refuse(index, "closed by the server");
                if (member.step == Step::Request && frame->payload.size() > 20
                    && !frame->payload.contains("\"StateChange\"")) {
                    member.answer = frame->payload;
                    member.step = Step::Live;
                }
            }
        }
    }

    void sendNow(size_t index, int which, const QByteArray &bytes)
    {
        if (write(m_members[index].sockets[which], bytes.constData(), bytes.size()) != bytes.size())
            refuse(index, "could not be sent");
    }

    void refuse(size_t index, const char *why)
    {
        if (m_refusals++ < 3)
            std::fprintf(stderr, "A member was refused: %s\n", why);
        m_members[index].step = Step::Refused;
    }

    int m_port;
    QList<Script> m_scripts;
    int m_epoll;
    int m_refusals = 0;
    std::vector<Member> m_members;
};

// The types that the desktop asks each account for (sync/engine/Inbox).
QStringList typesOf(const QString &account)
{
    if (account.startsWith(u'g'))
        return { u"Post"_s, u"Response"_s, u"Membership"_s, u"JoinRequest"_s };
    if (account.startsWith(u'w'))
        return { u"Group"_s, u"Mandate"_s, u"Charter"_s, u"Route"_s, u"Member"_s };
    return { u"ReadMark"_s, u"Preference"_s, u"Notification"_s, u"Bookmark"_s, u"Device"_s, u"ScheduledPost"_s,
        u"Report"_s, u"Enrolment"_s, u"SigningKey"_s, u"Acknowledgement"_s };
}

QByteArray request(const QJsonArray &calls)
{
    return QJsonDocument(
        QJsonObject { { u"@type"_s, u"Request"_s }, { u"id"_s, u"r"_s },
            { u"using"_s, QJsonArray { u"urn:ietf:params:jmap:core"_s, u"urn:atrium:params:jmap:feeds"_s } },
            { u"methodCalls"_s, calls } })
        .toJson(QJsonDocument::Compact);
}

// Asks where every type of every account stands.
QByteArray whereAll(const QByteArray &session)
{
    QJsonArray calls;
    const QJsonObject accounts = QJsonDocument::fromJson(session).object()[u"accounts"].toObject();
    for (const QString &account : accounts.keys()) {
        for (const QString &type : typesOf(account))
            calls.append(QJsonArray { QString(type + u"/get"_s),
                QJsonObject { { u"accountId"_s, account }, { u"ids"_s, QJsonArray() } },
                QString::number(calls.size()) });
    }
    return request(calls);
}

// What the desktop asks after it was away, from the answer to whereAll().
QByteArray whatChanged(const QByteArray &answer)
{
    QJsonArray calls;
    const QJsonArray responses = QJsonDocument::fromJson(answer).object()[u"methodResponses"].toArray();
    for (const QJsonValue response : responses) {
        const QString type = response[0].toString().section(u'/', 0, 0);
        calls.append(QJsonArray { QString(type + u"/changes"_s),
            QJsonObject { { u"accountId"_s, response[1][u"accountId"] }, { u"sinceState"_s, response[1][u"state"] },
                { u"maxChanges"_s, 1 } },
            QString::number(calls.size()) });
    }
    return request(calls);
}

QByteArray get(int port, const QByteArray &path, const QByteArray &headers)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n" + headers + "\r\n";
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Crowd::allowManyFiles();
    Figures figures(u"reconnect"_s, application.arguments());
    const int members = sizeOr(5000, application.arguments());
    Company company(members, 60, groupsOfEach);
    company.startServer();
    const int port = company.server().url().port();

    QList<Script> scripts;
    const QByteArray enable = R"({"@type":"WebSocketPushEnable","dataTypes":null,"inline":true})";
    for (const Company::Person &person : company.people()) {
        const QByteArray headers = "Authorization: Bearer " + person.token + "\r\n";
        scripts << Script { get(port, "/jmap/session", headers), Crowd::handshake(port, "/jmap/ws", headers), enable,
            request({ QJsonArray { u"Core/echo"_s, QJsonObject(), u"0"_s } }) };
    }
    { // They were there before; from that each knows where it stands.
        Arrivals before(port, scripts);
        before.run(100);
        before.ask([&](int i) { return whereAll(before.session(i)); });
        for (int i = 0; i < members; ++i)
            scripts[i].request = whatChanged(before.answer(i));
    }
    company.server().stop();
    company.startServer();
    const double atRest = proportionalMemory(company.server().pid());
    qsizetype sessionSize = 0, answerSize = 0;
    Arrivals::Result ours;
    {
        const double computed = processorTime(company.server().pid());
        Arrivals arrivals(port, scripts);
        ours = arrivals.run(members);
        figures.add(u"the server computes for a member"_s,
            (processorTime(company.server().pid()) - computed) * 1e3 / members, u"ms"_s);
        sessionSize = arrivals.session(0).size();
        answerSize = arrivals.answer(0).size();
        if (QJsonDocument::fromJson(arrivals.answer(0)).object()[u"methodResponses"].toArray().size()
            < groupsOfEach * 4) {
            std::fprintf(stderr, "That is no answer: %s\n", arrivals.answer(0).left(500).constData());
            return 1;
        }
        const double after = proportionalMemory(company.server().pid());
        const double peak = peakMemory(company.server().pid());
        figures.add(u"server at rest"_s, atRest, u"MB"_s);
        figures.add(u"server with all of them"_s, after, u"MB"_s);
        figures.add(u"server at its peak"_s, peak, u"MB"_s);
        figures.add(u"a member, when all are there"_s, (after - atRest) * 1000 / members, u"KB"_s);
        figures.add(u"a member, at the peak"_s, (peak - atRest) * 1000 / members, u"KB"_s);
    }
    company.server().stop();

    const RawServer raw;
    const int rawPort = raw.url().port();
    const QByteArray handshake = Crowd::handshake(rawPort, "/jmap/bytes", {});
    const QByteArray session = get(rawPort, "/jmap/session?size=" + QByteArray::number(sessionSize), {});
    for (Script &script : scripts)
        script = { session, handshake, "1 " + enable,
            QByteArray::number(answerSize) + ' ' + QByteArray(script.request.size(), 'x') };
    const double rawAtRest = proportionalMemory(raw.pid());
    Arrivals arrivals(rawPort, scripts);
    const auto bare = arrivals.run(members);
    figures.add(u"a member of Drogon alone"_s, (proportionalMemory(raw.pid()) - rawAtRest) * 1000 / members, u"KB"_s);
    figures.add(u"refused"_s, ours.refused, u""_s);
    figures.add(u"%1 members are live"_s.arg(members), ours.seconds, u"s"_s, bare.seconds);
    figures.add(u"half of them after"_s, median(ours.each), u"ms"_s, median(bare.each));
    figures.add(u"bytes of a Session"_s, static_cast<double>(sessionSize), u"B"_s);
    figures.add(u"bytes of the changes"_s, static_cast<double>(answerSize), u"B"_s);
    return ours.refused > 0;
}
