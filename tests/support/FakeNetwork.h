#pragma once

#include "FakeServer.h"

#include "sync/transport/Network.h"
#include "sync/transport/PendingReplies.h"

#include <QPointer>

namespace atrium::test {

class FakeTransport;

// What lies between clients and the FakeServer. Everything is delivered when the test says so, and
// can go wrong on the way: an error table for requests, cuts at every moment, and pushes that are
// lost, doubled or late.
class FakeWire : public QObject {
    Q_OBJECT
public:
    explicit FakeWire(FakeServer &server);

    enum class Point { Session, Open, Request, Upload, Download };
    enum class Fault {
        CutBefore, // the server never hears of it
        CutAfter, // the server does it, and the answer is lost with the connection
        Hang,
        Late, // over HTTP: the answer comes with releaseLate()
        NotJson,
        WrongJson,
        Status, // `status`, `body`, `retryAfter`
        Certificate,
    };
    struct Trouble {
        Point point;
        Fault fault;
        int status = 0;
        QByteArray body = {};
        QByteArray retryAfter = {};
        int times = 1;
        int after = 0; // so many get through first
        QByteArray about = {}; // only what has this in it, as a text that is looked through on the way
    };
    void trouble(const Trouble &trouble) { m_troubles.append(trouble); }
    void clearTroubles() { m_troubles.clear(); }
    bool up = true; // false: nothing gets through
    qsizetype widest = 0; // bytes of an answer that still come in time; 0: all do

    enum class Pushes { Normal, Lost, Doubled, Reversed, Late };
    Pushes pushes = Pushes::Normal;
    void releaseLate(); // pushes and answers held back

    // Delivers what is under way, and what follows from it.
    void deliver();
    void cutAll();
    int requests = 0; // made by clients since the test cleared it
    QHash<Id, QByteArray> received; // by each member over their connections, since the test cleared it
    QHash<QString, QByteArray> blobs; // uploaded
    QList<QUrl> uploadUrls; // asked for, also when nothing arrived

private:
    friend class FakeNetwork;
    friend class FakeTransport;
    struct Parcel {
        QPointer<QObject> to;
        std::function<void()> open;
    };
    void later(QObject *to, std::function<void()> open) { m_parcels.append({ to, std::move(open) }); }
    std::optional<Trouble> next(Point point, const QByteArray &sent = {});
    void push(const Id &account, const QJsonObject &stateChange);

    FakeServer &m_server;
    QList<Parcel> m_parcels;
    QList<Trouble> m_troubles;
    QList<FakeTransport *> m_transports;
    QList<Parcel> m_late;
    bool m_delivering = false;
};

// One member's way to the server.
class FakeNetwork : public Network {
public:
    FakeNetwork(FakeWire &wire, const Id &member)
        : m_wire(wire)
        , m_member(member)
    {
    }

    QUrl server() const override { return QUrl(QStringLiteral("https://fake.example")); }
    void fetchSession(QObject *context, Done done) override;
    void upload(const QUrl &url, const QByteArray &bytes, const QString &type, QObject *context, Progress progress,
        Done done) override;
    void download(const QUrl &url, qint64 maxSize, QObject *context, Progress progress, Done done) override;
    void signOut(QObject *context, Done done) override;
    std::unique_ptr<Transport> connection(const jmap::Session &session, Way way) override;

    Way lastWay = Way::WebSocket;

private:
    void request(FakeWire::Point point, QObject *context, const Done &done, const std::function<QByteArray()> &answer,
        const QByteArray &sent = {});

    FakeWire &m_wire;
    Id m_member;
};

class FakeTransport : public Transport {
    Q_OBJECT
public:
    FakeTransport(FakeWire &wire, const Id &member);
    ~FakeTransport() override;

    void open() override;
    void close() override;
    void send(const QJsonObject &request, Size size, QObject *context, Done done) override;
    void enablePush() override { m_push = true; }
    void cut(const TransportError &error);

private:
    friend class FakeWire;
    FakeWire &m_wire;
    Id m_member;
    PendingReplies m_pending;
    int m_last = 0;
    bool m_push = false;
    bool m_over = false;
};

} // namespace atrium::test
