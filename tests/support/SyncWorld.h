#pragma once

#include "FakeEnvironment.h"
#include "FakeNetwork.h"
#include "Truth.h"

#include "sync/Worker.h"

#include <QTemporaryDir>

namespace atrium::test {

// A server, a wire and a clock, and clients on them, all in one thread. Nothing happens by itself.
class SyncWorld {
public:
    explicit SyncWorld(quint32 seed = 1)
        : environment(seed)
        , wire(server)
    {
    }

    FakeServer server;
    FakeEnvironment environment;
    FakeWire wire;

    Truth truth(const Id &member);
    void settle(); // delivers all that is under way
    void advance(qint64 milliseconds); // and lets the time pass that goes with it
    void advanceMinutes(int minutes) { advance(minutes * qint64(60'000)); }
};

// One member's client core with a cache of its own.
class SyncClient {
public:
    SyncClient(SyncWorld &world, const Id &member);
    ~SyncClient();

    bool open(); // or opens again
    void start(); // open() if need be, and lets it settle
    void kill(); // the process ends at this very moment; open() goes on from what is on the disk
    void goLive(); // start(), until backfill and outbox are done

    Worker &worker() { return *m_worker; }
    const Reader &reader() const { return *m_reader; }
    bool isOpen() const { return m_reader && signedOutReasons.isEmpty(); }
    const ConnectionState &state() const { return m_state; }
    Connection connection() const { return m_state.connection; }
    QStringList reasons; // of every state told
    QStringList signedOutReasons;
    QStringList blobsReady, blobsFailed;
    bool cacheExists() const;
    QString cachePath() const;
    static QByteArray cacheKey() { return QByteArray(32, 'k'); }
    FakeNetwork *network() { return m_network; }
    int historyMonths = 12;

    Command post(const Id &group, const QString &body, const Id &parent = {});
    void submit(const Command &command);
    QString difference() const; // from the server (Truth.h)

private:
    SyncWorld &m_world;
    Id m_member;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<Reader> m_reader;
    ConnectionState m_state;
    FakeNetwork *m_network = nullptr;
};

// Two members of one group, and the client of the first, which has not connected yet.
struct TwoMembers : SyncWorld {
    TwoMembers()
    {
        using namespace Qt::StringLiterals;
        anna = server.addMember(u"Anna"_s);
        ben = server.addMember(u"Ben"_s);
        group = server.addGroup(u"Pumps"_s);
        server.join(group, anna);
        server.join(group, ben);
        client = std::make_unique<SyncClient>(*this, anna);
    }
    QList<OutboxItem> outbox() const { return client->reader().outbox(); }
    QStringList bodies() const // of the group's posts on the server
    {
        QStringList bodies;
        for (const QJsonObject &post : server.objects(group, Type::Post))
            bodies.append(post.value(QLatin1StringView("body")).toString());
        bodies.sort();
        return bodies;
    }
    Id anna, ben, group;
    std::unique_ptr<SyncClient> client;
};

} // namespace atrium::test

// The end of every sync test: the client equals the server, and its outbox is empty or explained.
#define assertConverged(client)                                                                                        \
    do {                                                                                                               \
        const QString difference = (client).difference();                                                              \
        QVERIFY2(difference.isEmpty(), qPrintable(difference));                                                        \
    } while (false)
