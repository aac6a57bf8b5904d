// Two people write, a third writes elsewhere, and everything goes wrong at random: against a server,
// a wire and a clock of the test's own, so a story is the same each time it is told. See Story.h.
//   ATRIUM_SEEDS=5000 sync_random       more seeds
//   ATRIUM_SEED=17 sync_random          one seed again
// A seed that fails is told with the fewest of its steps that still fail:
//   ATRIUM_SEED=17 ATRIUM_STEPS=3,9,40 sync_random

#include "support/Story.h"
#include "support/SyncWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

class FakeDesk : public Desk {
public:
    FakeDesk(SyncWorld &world, const Id &member)
        : m_world(world)
        , m_member(member)
    {
        FakeDesk::signIn();
    }
    Id member() const override { return m_member; }
    const Reader *reader() const override { return m_client->isOpen() ? &m_client->reader() : nullptr; }
    ConnectionState state() const override { return m_client->state(); }
    QString cachePath() const override { return m_client->cachePath(); }
    QByteArray cacheKey() const override { return SyncClient::cacheKey(); }
    bool wasSignedOut() const override { return !m_client->signedOutReasons.isEmpty(); }

    bool submit(const Command &command) override
    {
        m_client->submit(command);
        return true;
    }
    void discard(qint64 sequence) override
    {
        m_client->worker().discard(sequence);
        m_world.settle();
    }
    void start() override { m_client->start(); }
    void goOffline() override
    {
        m_client->worker().goOffline();
        m_world.settle();
    }
    void sleep(QRandomGenerator &random) override { m_world.environment.jump(random.bounded(10 * 3'600'000)); }
    void kill() override { m_client->kill(); }
    void signIn() override
    {
        m_client = std::make_unique<SyncClient>(m_world, m_member);
        m_client->start();
    }
    QByteArray received() override { return m_world.wire.received.take(m_member); }

private:
    SyncWorld &m_world;
    Id m_member;
    std::unique_ptr<SyncClient> m_client;
};

class FakeStoryWorld : public StoryWorld {
public:
    explicit FakeStoryWorld(quint32 seed)
        : m_world(seed)
    {
        server().maxObjectsInGet = 20;
        elsewhere = server().addMember(u"Cara"_s);
        for (int i = 0; i < 2; ++i) {
            groups.append(server().addGroup(u"group %1"_s.arg(i)));
            server().join(groups.last(), elsewhere);
        }
        for (const QString &name : { u"Anna"_s, u"Ben"_s }) {
            const Id member = server().addMember(name);
            for (const Id &group : groups)
                server().join(group, member);
            desks.push_back(std::make_unique<FakeDesk>(m_world, member));
        }
    }
    ~FakeStoryWorld() override { desks.clear(); }

    QDateTime now() const override { return m_world.environment.now(); }
    QJsonObject call(const Id &member, const QString &method, const QJsonObject &arguments) override
    {
        return m_world.server.ask(member, method, arguments);
    }
    QJsonObject session(const Id &member) override { return m_world.server.session(member); }
    QDateTime laterTime(QRandomGenerator &) const override { return now().addDays(1); }
    void sendWhatIsDue(const Id &member) override { server().sendScheduled(member); }
    void pass(qint64 milliseconds) override { m_world.advance(milliseconds); }
    void shutOut(const Id &member) override { server().revoke(member); }
    void letIn(const Id &member) override { server().readmit(member); }
    QString problem() override { return {}; }
    bool isPatient() const override { return false; }

    void goWrong(QRandomGenerator &random) override
    {
        const auto pick = [&](const auto &list) { return list[random.bounded(list.size())]; };
        FakeWire &wire = m_world.wire;
        switch (random.bounded(6)) {
        case 0:
            return wire.trouble({ .point = FakeWire::Point::Request,
                .fault = pick(QList { FakeWire::Fault::CutBefore, FakeWire::Fault::CutAfter, FakeWire::Fault::CutAfter,
                    FakeWire::Fault::Hang, FakeWire::Fault::WrongJson }),
                .after = static_cast<int>(random.bounded(3)) });
        case 1:
            return wire.trouble(
                { .point = pick(QList { FakeWire::Point::Session, FakeWire::Point::Open, FakeWire::Point::Request }),
                    .fault = FakeWire::Fault::Status,
                    .status = pick(QList { 429, 500, 502, 503, 504 }),
                    .retryAfter = "3" });
        case 2:
            return server().failMethod(pick(QStringList { u"Post/set"_s, u"Post/changes"_s, u"Post/query"_s,
                                           u"Response/set"_s, u"Post/get"_s }),
                pick(QStringList { u"serverFail"_s, u"serverUnavailable"_s, u"requestTooLarge"_s }));
        case 3:
            wire.pushes = static_cast<FakeWire::Pushes>(random.bounded(5));
            return wire.releaseLate();
        case 4:
            wire.up = !wire.up;
            return wire.up ? void() : wire.cutAll();
        default:
            if (random.bounded(4) == 0)
                server().forgetChanges();
        }
    }
    void calmDown() override
    {
        m_world.wire.up = true;
        m_world.wire.clearTroubles();
        m_world.wire.pushes = FakeWire::Pushes::Normal;
        m_world.wire.releaseLate();
        for (const auto &desk : desks) {
            if (!desk->wasSignedOut()) // also who had gone offline
                desk->start();
        }
        m_world.advanceMinutes(40);
    }

private:
    FakeServer &server() { return m_world.server; }
    SyncWorld m_world;
};

} // namespace

class RandomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void converges_data() { storyData(200); }
    void converges()
    {
        QFETCH(const quint32, seed);
        tellStory(seed, 80, 1000, [](quint32 each) { return std::make_unique<FakeStoryWorld>(each); });
    }
};

QTEST_GUILESS_MAIN(RandomTest)
#include "random.moc"
