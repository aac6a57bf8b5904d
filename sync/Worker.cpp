#include "sync/Worker.h"

namespace atrium {

Worker::Worker(std::unique_ptr<Store> store, Setup setup)
    : m_store(std::move(store))
    , m_setup(std::move(setup))
{
    connect(m_store.get(), &Store::changed, this, [this](const ChangeSet &changes) {
        Q_EMIT changed(changes);
        tellProblem({}); // it can be written again
        if (changes.outbox)
            tellState();
    });
    connect(m_store.get(), &Store::damaged, this, &Worker::damaged);
}

Worker::~Worker() = default;

void Worker::begin()
{
    auto reader = Reader::open(m_setup.cachePath, m_setup.cacheKey);
    if (!reader)
        return tellProblem(std::unexpected(reader.error()));
    m_reader = std::move(*reader);
    m_environment = m_setup.makeEnvironment();
    m_network = m_setup.makeNetwork();
    m_outbox = std::make_unique<Outbox>(*m_store, *m_environment);
    m_engine = std::make_unique<SyncEngine>(*m_store, *m_reader, *m_environment, *m_network, m_setup.options);

    connect(m_engine.get(), &SyncEngine::stateChanged, this, [this] {
        const Connection now = m_engine->connection();
        m_store->setBusy(now == Connection::Connecting || now == Connection::CatchingUp);
        tellState();
    });
    connect(m_engine.get(), &SyncEngine::connected, m_outbox.get(), [this] { m_outbox->goOnline(m_engine->tools()); });
    connect(m_engine.get(), &SyncEngine::disconnected, m_outbox.get(), &Outbox::goOffline);
    connect(m_engine.get(), &SyncEngine::blobReady, this, &Worker::blobReady);
    connect(m_engine.get(), &SyncEngine::blobFailed, this, &Worker::blobFailed);
    connect(m_engine.get(), &SyncEngine::olderCame, this, &Worker::olderCame);
    connect(m_engine.get(), &SyncEngine::olderFailed, this, &Worker::olderFailed);
    connect(m_engine.get(), &SyncEngine::acknowledgementsReady, this, &Worker::acknowledgementsReady);
    connect(m_engine.get(), &SyncEngine::acknowledgementsFailed, this, &Worker::acknowledgementsFailed);
    // Queued: the engine is in the middle of something, and goes.
    connect(m_engine.get(), &SyncEngine::signedOut, this, &Worker::erase, Qt::QueuedConnection);
    connect(m_outbox.get(), &Outbox::uploadProgressed, this, &Worker::uploadProgressed);
    connect(m_outbox.get(), &Outbox::setAnswered, &m_engine->pushListener(), &PushListener::heardOf);
    connect(m_outbox.get(), &Outbox::membershipsChanged, m_engine.get(), &SyncEngine::refreshSession);
    connect(m_outbox.get(), &Outbox::failed, m_engine.get(), &SyncEngine::connectionFailed);

    tellState();
}

void Worker::start()
{
    if (m_engine)
        m_engine->start();
}

void Worker::retryNow()
{
    if (m_engine)
        m_engine->retryNow();
}

void Worker::goOffline()
{
    if (m_engine)
        m_engine->stop();
}

void Worker::submit(const Command &command, const QString &draft)
{
    const auto submitted = m_outbox ? m_outbox->submit(command, draft)
                                    : failure(QStringLiteral("closed"), tr("This device was signed out."));
    if (!submitted)
        Q_EMIT commandRefused(command, submitted.error());
}

void Worker::retry(qint64 sequence)
{
    if (m_outbox)
        tellProblem(m_outbox->retry(sequence));
}

void Worker::discard(qint64 sequence)
{
    if (m_outbox)
        tellProblem(m_outbox->discard(sequence));
}

void Worker::leaveOut(const Id &localId)
{
    if (m_outbox)
        tellProblem(m_outbox->leaveOut(localId));
}

void Worker::setDraft(const QString &place, const QString &json)
{
    if (!m_store)
        return;
    const Result<> kept = m_store->setDraft(place, json);
    tellProblem(kept);
    if (kept)
        Q_EMIT draftKept(place, json);
}

void Worker::takeAlong(const QString &path, const QByteArray &key)
{
    if (!m_outbox)
        return;
    if (const auto taken = m_outbox->takeAlong(path, key))
        Q_EMIT tookAlong(path, taken->unsent);
    else if (taken.error().code == u"damaged" || taken.error().code == u"notEncrypted")
        Q_EMIT tookAlong(path, 0); // nothing will ever be read there
}

void Worker::fetchBlob(const BlobTask::Blob &blob)
{
    if (m_engine)
        m_engine->fetchBlob(blob);
}

void Worker::fetchAcknowledgements(const Id &groupId, const Id &postId)
{
    if (m_engine)
        m_engine->fetchAcknowledgements(groupId, postId);
    else
        Q_EMIT acknowledgementsFailed(postId, tr("This device was signed out."));
}

void Worker::loadOlder(const Id &groupId)
{
    if (m_engine)
        m_engine->loadOlder(groupId);
    else
        Q_EMIT olderFailed(groupId, tr("This device was signed out."));
}

void Worker::signOut()
{
    if (!m_engine)
        return;
    m_engine->stop();
    // Signing out works offline too: then the server forgets the device when its owner says so there.
    m_network->signOut(this, [this](const Network::Answer &) { erase({}); });
}

void Worker::erase(const QString &reason)
{
    m_engine.reset();
    m_outbox.reset();
    m_reader.reset();
    m_store.reset();
    if (const auto erased = Store::erase(m_setup.cachePath); !erased)
        qCritical("The cache could not be erased: %ls", qUtf16Printable(erased.error().message));
    Q_EMIT signedOut(reason);
}

void Worker::tellProblem(const Result<> &result)
{
    const QString problem = result ? QString() : result.error().message + u' ' + result.error().hint;
    if (std::exchange(m_problem, problem) != problem)
        tellState();
}

void Worker::tellState()
{
    if (!m_store)
        return;
    ConnectionState state;
    state.connection = m_engine ? m_engine->connection() : Connection::Offline;
    state.reason = m_engine && !m_engine->reason().isEmpty() ? m_engine->reason() : m_problem;
    state.retryAt = m_engine ? m_engine->retryAt() : QDateTime();
    state.pending = m_store->pendingCount();
    state.failed = m_store->failedCount();
    state.backfill = m_engine ? m_engine->backfillProgress() : 1.0;
    if (state == m_told)
        return;
    m_told = state;
    Q_EMIT connectionStateChanged(state);
}

} // namespace atrium
