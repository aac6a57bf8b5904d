// What the engine makes of every way in which a server can fail to answer.

#include "support/SyncWorld.h"
#include "sync/store/Database.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace atrium;
using namespace atrium::test;

namespace {

constexpr auto problem401 = R"({"type":"about:blank","status":401,"title":"Unauthorized"})";
constexpr auto problem403 = R"({"type":"about:blank","status":403,"detail":"This device is not managed."})";

struct Office : SyncWorld {
    explicit Office(quint32 seed = 1)
        : SyncWorld(seed)
    {
        anna = server.addMember(u"Anna"_s);
        group = server.addGroup(u"Pumps"_s);
        server.join(group, anna);
        for (int i = 0; i < 150; ++i)
            server.post(group, anna, u"post %1"_s.arg(i));
        client = std::make_unique<SyncClient>(*this, anna);
    }
    Id anna, group;
    std::unique_ptr<SyncClient> client;
};

} // namespace

class ConnectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void faults_data();
    void faults();
    void tidyingUpWaitsForWhatIsMissing();
    void statesInOrder();
    void retryAfterIsHonoured();
    void backoffGrowsAndSpreads();
    void retryNowSkipsTheWait();
    void offlineMeansSilence();
    void webSocketBlocked();
    void revokedWhileLive();
    void revokedWhileAway();
    void captivePortalDoesNotErase();
    void signOut();
    void signOutWithoutNetwork();
    void anotherVersion();
    void sessionPointsElsewhere();
    void diskFull();
    void diskFullWithTheLastAnswer();
    void aDraftThatCouldNotBeKept();
};

void ConnectionTest::faults_data()
{
    using Fault = FakeWire::Fault;
    using Point = FakeWire::Point;
    QTest::addColumn<FakeWire::Trouble>("trouble");
    QTest::addColumn<Connection>("then");
    for (const auto &[point, at] :
        { std::pair { Point::Session, "session" }, { Point::Open, "opening" }, { Point::Request, "request" } }) {
        const auto row = [&](const char *what, FakeWire::Trouble trouble, Connection then) {
            trouble.point = point;
            QTest::addRow("%s, %s", at, what) << trouble << then;
        };
        for (const int status : { 302, 400, 404, 408, 409, 412, 413, 500, 502, 503, 504 })
            row(qPrintable(QString::number(status)), { .fault = Fault::Status, .status = status }, Connection::Offline);
        row("401 from a proxy", { .fault = Fault::Status, .status = 401, .body = "<html>" }, Connection::Offline);
        row("403 from a proxy", { .fault = Fault::Status, .status = 403, .body = "<html>" }, Connection::Offline);
        row("403", { .fault = Fault::Status, .status = 403, .body = problem403 }, Connection::Refused);
        row("429", { .fault = Fault::Status, .status = 429, .retryAfter = "5" }, Connection::Offline);
        row("cut before", { .fault = Fault::CutBefore }, Connection::Offline);
        row("cut after", { .fault = Fault::CutAfter }, Connection::Offline);
        row("not JSON", { .fault = Fault::NotJson }, Connection::Offline);
        if (point != Point::Open)
            row("wrong JSON", { .fault = Fault::WrongJson }, Connection::Offline);
        row("certificate", { .fault = Fault::Certificate }, Connection::Refused);
    }
    QTest::addRow("request, hanging") << FakeWire::Trouble { Point::Request, Fault::Hang } << Connection::CatchingUp;
}

void ConnectionTest::faults()
{
    QFETCH(const FakeWire::Trouble, trouble);
    QFETCH(const Connection, then);
    Office office;
    office.wire.trouble(trouble);
    office.client->open();
    office.client->worker().start();
    office.wire.deliver();
    QCOMPARE(office.client->connection(), then);
    QCOMPARE(office.client->state().reason.isEmpty(), then == Connection::CatchingUp);
    QVERIFY(office.client->signedOutReasons.isEmpty());
    // Whatever it was, it mends itself when it is over.
    office.advanceMinutes(15);
    QCOMPARE(office.client->connection(), Connection::Live);
    QVERIFY(office.client->state().reason.isEmpty());
    assertConverged(*office.client);
}

// No "Offline": the person is told what is wrong, and it mends itself when there is room again.
void ConnectionTest::diskFull()
{
    Office office;
    office.client->open();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit little { 32 << 10, before.rlim_max };
    setrlimit(RLIMIT_FSIZE, &little);
    office.client->worker().start();
    office.wire.deliver();
    office.advance(1000);
    setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(office.client->connection(), Connection::Refused);
    QVERIFY2(office.client->state().reason.contains(u"disk"_s), qPrintable(office.client->state().reason));
    office.advanceMinutes(15);
    QCOMPARE(office.client->connection(), Connection::Live);
    assertConverged(*office.client);
}

// What came last cannot be stored: that is not "up to date".
void ConnectionTest::diskFullWithTheLastAnswer()
{
    Office office;
    office.client->goLive();
    office.wire.pushes = FakeWire::Pushes::Lost;
    office.server.post(office.group, office.anna, u"unheard of"_s);
    office.settle();
    office.wire.pushes = FakeWire::Pushes::Normal;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit nothing { 0, before.rlim_max };
    setrlimit(RLIMIT_FSIZE, &nothing);
    office.advanceMinutes(16); // it looks whether it has missed something
    setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(office.client->connection(), Connection::Refused);
    office.advanceMinutes(15);
    QCOMPARE(office.client->connection(), Connection::Live);
    assertConverged(*office.client);
}

// It says so for as long as it is so, and not in place of what the connection has to say.
void ConnectionTest::aDraftThatCouldNotBeKept()
{
    Office office;
    office.client->goLive();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit nothing { 0, before.rlim_max };
    int typed = 0;
    const auto fails = [&] {
        setrlimit(RLIMIT_FSIZE, &nothing);
        office.client->worker().setDraft(office.group, u"{\"body\":\"typed %1\"}"_s.arg(++typed));
        setrlimit(RLIMIT_FSIZE, &before);
    };
    fails();
    QVERIFY2(office.client->state().reason.contains(u"disk"_s), qPrintable(office.client->state().reason));
    office.client->worker().setDraft(office.group, u"{\"body\":\"typed\"}"_s);
    QVERIFY2(office.client->state().reason.isEmpty(), qPrintable(office.client->state().reason));

    fails();
    QVERIFY2(office.client->state().reason.contains(u"disk"_s), qPrintable(office.client->state().reason));
    office.client->post(office.group, u"goes out"_s);
    QCOMPARE(office.client->connection(), Connection::Live);
    QVERIFY2(office.client->state().reason.isEmpty(), qPrintable(office.client->state().reason));

    fails();
    office.wire.up = false;
    office.wire.cutAll();
    office.settle();
    QCOMPARE(office.client->connection(), Connection::Offline);
    QVERIFY2(office.client->state().reason.contains(u"reached"_s), qPrintable(office.client->state().reason));
}

// Each slice of it would hold up what comes.
void ConnectionTest::tidyingUpWaitsForWhatIsMissing()
{
    Office office;
    office.client->goLive();
    office.client->kill();
    {
        const auto database
            = Database::open(office.client->cachePath(), SyncClient::cacheKey(), Database::Mode::ReadWrite);
        (*database)->run("INSERT INTO setting (name, value) VALUES ('tidy', 'merge')");
    }
    const auto untidy = [&office] {
        auto database = Database::open(office.client->cachePath(), SyncClient::cacheKey(), Database::Mode::ReadOnly);
        return (*database)->query("SELECT 1 FROM setting WHERE name = 'tidy'").next();
    };
    office.wire.trouble({ FakeWire::Point::Request, FakeWire::Fault::Hang });
    QVERIFY(office.client->open());
    office.client->worker().start();
    office.wire.deliver();
    QCOMPARE(office.client->connection(), Connection::CatchingUp);
    QVERIFY(untidy());
    office.advanceMinutes(15);
    QCOMPARE(office.client->connection(), Connection::Live);
    QVERIFY(!untidy());
}

void ConnectionTest::statesInOrder()
{
    Office office;
    QList<Connection> states;
    office.client->open();
    QObject::connect(
        &office.client->worker(), &Worker::connectionStateChanged, &office.server, [&](const ConnectionState &state) {
            if (states.isEmpty() || states.last() != state.connection)
                states.append(state.connection);
        });
    office.client->start();
    QCOMPARE(states, (QList { Connection::Connecting, Connection::CatchingUp, Connection::Live }));
    assertConverged(*office.client);
}

void ConnectionTest::retryAfterIsHonoured()
{
    Office office;
    office.wire.trouble(
        { .point = FakeWire::Point::Session, .fault = FakeWire::Fault::Status, .status = 503, .retryAfter = "120" });
    office.client->start();
    office.wire.requests = 0;
    office.advance(119'000);
    QCOMPARE(office.wire.requests, 0);
    office.advance(5'000);
    QCOMPARE(office.client->connection(), Connection::Live);
    assertConverged(*office.client);
}

void ConnectionTest::backoffGrowsAndSpreads()
{
    // Of a hundred clients no more than a few come in the same tenth of a second, and after an hour
    // each comes about once a minute.
    QHash<qint64, int> tenths;
    for (quint32 seed = 1; seed <= 100; ++seed) {
        FakeEnvironment clock(seed);
        const auto environment = clock.environment();
        Backoff backoff;
        qint64 time = 0;
        int tries = 0;
        for (; time < 3'600'000; ++tries)
            time += backoff.next(*environment);
        QVERIFY2(tries > 30 && tries < 120, qPrintable(QString::number(tries)));
        backoff.reset();
        ++tenths[backoff.next(*environment) / 100];
    }
    for (const int clients : std::as_const(tenths))
        QVERIFY(clients < 30);
    FakeEnvironment clock;
    const auto environment = clock.environment();
    Backoff backoff;
    QVERIFY(backoff.next(*environment, 5000) >= 5000);
}

void ConnectionTest::retryNowSkipsTheWait()
{
    Office office;
    office.wire.up = false;
    office.client->start();
    office.advanceMinutes(30);
    QCOMPARE(office.client->connection(), Connection::Offline);
    QVERIFY(office.client->state().retryAt.isValid());
    office.wire.up = true;
    office.client->worker().retryNow();
    office.wire.deliver();
    QCOMPARE(office.client->connection(), Connection::Live);
    office.settle();
    assertConverged(*office.client);
}

void ConnectionTest::offlineMeansSilence()
{
    Office office;
    office.client->goLive();
    office.client->worker().goOffline();
    office.settle();
    office.wire.requests = 0;
    office.client->worker().retryNow();
    office.advanceMinutes(60);
    QCOMPARE(office.wire.requests, 0);
    QCOMPARE(office.client->connection(), Connection::Offline);
    assertConverged(*office.client);
}

void ConnectionTest::webSocketBlocked()
{
    Office office;
    office.wire.trouble({ .point = FakeWire::Point::Open, .fault = FakeWire::Fault::CutBefore, .times = 2 });
    office.client->start();
    office.advanceMinutes(1);
    QCOMPARE(office.client->connection(), Connection::Live);
    QCOMPARE(office.client->network()->lastWay, Network::Way::Http);
    assertConverged(*office.client);
}

void ConnectionTest::revokedWhileLive()
{
    Office office;
    office.client->goLive();
    office.client->worker().goOffline();
    office.client->post(office.group, u"unsent"_s);
    office.server.revoke(office.anna);
    office.client->start();
    office.advanceMinutes(1);
    QCOMPARE(office.client->signedOutReasons.size(), 1);
    QVERIFY(!office.client->signedOutReasons.first().isEmpty());
    QVERIFY(!office.client->cacheExists());
    // Afterwards nothing is tried any more, and nothing crashes.
    office.wire.requests = 0;
    office.client->worker().start();
    office.client->worker().retryNow();
    office.client->post(office.group, u"too late"_s);
    office.advanceMinutes(60);
    QCOMPARE(office.wire.requests, 0);
}

void ConnectionTest::revokedWhileAway()
{
    Office office;
    office.client->goLive();
    office.client->kill();
    office.server.revoke(office.anna);
    office.client->start();
    QCOMPARE(office.client->signedOutReasons.size(), 1);
    QVERIFY(!office.client->cacheExists());
}

void ConnectionTest::captivePortalDoesNotErase()
{
    Office office;
    office.client->goLive();
    office.client->kill();
    office.wire.trouble({ .point = FakeWire::Point::Session,
        .fault = FakeWire::Fault::Status,
        .status = 401,
        .body = "<h1>Hotel",
        .times = 5 });
    // Even a 401 in the right words counts only where the Session is asked for.
    office.wire.trouble(
        { .point = FakeWire::Point::Request, .fault = FakeWire::Fault::Status, .status = 401, .body = problem401 });
    office.client->start();
    office.advanceMinutes(15);
    QVERIFY(office.client->signedOutReasons.isEmpty());
    QCOMPARE(office.client->connection(), Connection::Live);
    assertConverged(*office.client);
}

void ConnectionTest::signOut()
{
    Office office;
    office.client->goLive();
    office.client->worker().signOut();
    office.settle();
    QVERIFY(office.server.isRevoked(office.anna));
    QCOMPARE(office.client->signedOutReasons, QStringList { QString() });
    QVERIFY(!office.client->cacheExists());
}

void ConnectionTest::signOutWithoutNetwork()
{
    Office office;
    office.client->goLive();
    office.wire.up = false;
    office.client->worker().signOut();
    office.settle();
    QCOMPARE(office.client->signedOutReasons.size(), 1);
    QVERIFY(!office.client->cacheExists());
}

void ConnectionTest::anotherVersion()
{
    Office office;
    QJsonObject session = office.server.session(office.anna);
    QVERIFY(jmap::Session::parse(session, QUrl(u"https://fake.example"_s)));
    QJsonObject capabilities = session.value("capabilities"_L1).toObject();
    capabilities.insert("urn:atrium:params:jmap:feeds"_L1, QJsonObject { { u"protocol"_s, 2 } });
    session.insert("capabilities"_L1, capabilities);
    const auto parsed = jmap::Session::parse(session, QUrl(u"https://fake.example"_s));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, TransportError::Kind::Version);
}

void ConnectionTest::sessionPointsElsewhere()
{
    Office office;
    const QUrl server(u"https://fake.example"_s);
    for (const auto &[name, url] : { std::pair { "apiUrl"_L1, u"https://evil.example/jmap/api"_s },
             { "apiUrl"_L1, u"http://fake.example/jmap/api"_s },
             { "uploadUrl"_L1, u"https://fake.example:444/jmap/upload/{accountId}"_s },
             { "downloadUrl"_L1, u"https://fake.example.evil.example/{blobId}"_s },
             { "downloadUrl"_L1, u"https://fake.example{accountId}/{blobId}"_s }, // a value must not end the host
             { "uploadUrl"_L1, u"https://{accountId}fake.example/"_s },
             { "eventSourceUrl"_L1, u"https://fake.example@evil.example/"_s } }) {
        QJsonObject session = office.server.session(office.anna);
        session.insert(name, url);
        const auto parsed = jmap::Session::parse(session, server);
        QVERIFY2(!parsed, qPrintable(url));
        QCOMPARE(parsed.error().kind, TransportError::Kind::Policy);
    }
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection.moc"
