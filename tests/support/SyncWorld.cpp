#include "SyncWorld.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace atrium::test {

void SyncWorld::settle()
{
    wire.deliver();
    advance(100); // pushes are gathered for a moment
}

void SyncWorld::advance(qint64 milliseconds)
{
    wire.deliver();
    while (environment.step(milliseconds))
        wire.deliver();
    wire.deliver();
}

Truth SyncWorld::truth(const Id &member)
{
    return Truth::fetched(server.session(member),
        [&](const QString &method, const QJsonObject &arguments) { return server.ask(member, method, arguments); });
}

SyncClient::SyncClient(SyncWorld &world, const Id &member)
    : m_world(world)
    , m_member(member)
    , m_directory(std::make_unique<QTemporaryDir>())
{
}

SyncClient::~SyncClient()
{
    m_reader.reset();
    m_worker.reset();
}

bool SyncClient::open()
{
    m_reader.reset();
    m_worker.reset();
    m_network = nullptr;
    const QString path = cachePath();
    auto store = Store::open(path, cacheKey(), [this] { return m_world.environment.now(); });
    auto reader = Reader::open(path, cacheKey());
    if (!store || !reader) {
        qWarning("%s", qPrintable((store ? reader.error() : store.error()).message));
        return false;
    }
    m_reader = std::move(*reader);
    Worker::Setup setup;
    setup.cachePath = path;
    setup.cacheKey = cacheKey();
    setup.options.historyMonths = historyMonths;
    setup.makeEnvironment = [this] { return m_world.environment.environment(); };
    setup.makeNetwork = [this] {
        auto network = std::make_unique<FakeNetwork>(m_world.wire, m_member);
        m_network = network.get();
        return network;
    };
    m_worker = std::make_unique<Worker>(std::move(*store), std::move(setup));
    QObject::connect(
        m_worker.get(), &Worker::connectionStateChanged, m_worker.get(), [this](const ConnectionState &state) {
            m_state = state;
            reasons.append(state.reason);
        });
    QObject::connect(m_worker.get(), &Worker::signedOut, m_worker.get(),
        [this](const QString &reason) { signedOutReasons.append(reason); });
    QObject::connect(
        m_worker.get(), &Worker::blobReady, m_worker.get(), [this](const Id &id) { blobsReady.append(id); });
    QObject::connect(
        m_worker.get(), &Worker::blobFailed, m_worker.get(), [this](const Id &id) { blobsFailed.append(id); });
    m_worker->begin();
    return true;
}

void SyncClient::start()
{
    if (!m_worker)
        open();
    m_worker->start();
    m_world.settle();
}

void SyncClient::kill()
{
    // What is on the disk now is what the next process finds; what this one still does is lost.
    auto next = std::make_unique<QTemporaryDir>();
    const QDir from(m_directory->path());
    for (const QString &file : from.entryList(QDir::Files)) {
        if (!file.endsWith("-shm"_L1) && !file.endsWith(".lock"_L1))
            QFile::copy(from.filePath(file), next->filePath(file));
    }
    m_reader.reset();
    m_worker.reset();
    m_directory = std::move(next);
    m_state = {};
}

void SyncClient::goLive()
{
    start();
    for (int i = 0; i < 100 && (connection() != Connection::Live || m_state.backfill < 1 || m_state.pending > 0); ++i)
        m_world.advance(10'000);
}

bool SyncClient::cacheExists() const { return !QDir(m_directory->path()).entryList(QDir::Files).isEmpty(); }

QString SyncClient::cachePath() const { return m_directory->filePath(u"cache.db"_s); }

Command SyncClient::post(const Id &group, const QString &body, const Id &parent)
{
    commands::NewPost post;
    post.groupId = group;
    post.body = body;
    post.parentId = parent;
    const Command command = commands::createPost(post);
    submit(command);
    return command;
}

void SyncClient::submit(const Command &command)
{
    m_worker->submit(command);
    m_world.settle();
}

QString SyncClient::difference() const { return test::difference(*m_reader, m_world.truth(m_member)); }

} // namespace atrium::test
