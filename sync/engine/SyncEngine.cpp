#include "sync/engine/SyncEngine.h"

#include "sync/engine/ChangesTask.h"
#include "sync/engine/FirstScreenTask.h"
#include "sync/engine/SessionTask.h"

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr qint64 longWait = 20; // seconds of catching up: a line that is cut ends sooner
constexpr qint64 minute = 60'000;
constexpr qint64 refusedRetry = 10 * minute; // a captive portal's certificate does not stay for ever
constexpr qint64 checkupEvery = 15 * minute; // in case a last push was lost
constexpr qint64 stableAfter = minute; // a connection that lasted so long ends the backing off
constexpr int triesPerWay = 2;

bool anyKey(const SyncKey &) { return true; }

} // namespace

SyncEngine::SyncEngine(
    Store &store, const Reader &reader, Environment &environment, Network &network, const Options &options)
    : m_store(store)
    , m_reader(reader)
    , m_environment(environment)
    , m_network(network)
    , m_options(options)
    , m_inbox(store)
    , m_push(m_inbox, environment)
    , m_retry(environment.timer())
    , m_checkup(environment.timer())
    , m_stable(environment.timer())
{
    connect(&m_push, &PushListener::behind, this, [this](const QSet<SyncKey> &keys) {
        m_behind.unite(keys);
        proceed();
    });
    connect(&m_push, &PushListener::membershipsChanged, this, &SyncEngine::refreshSession);
    connect(&m_push, &PushListener::failed, this, [this](const Error &error) { failed(TransportError::local(error)); });
}

SyncEngine::~SyncEngine() { disconnectNow(); }

TaskTools SyncEngine::tools() { return { m_inbox, m_store, m_environment, m_network, m_channel, m_isSlow }; }

// -- coming and going

void SyncEngine::start()
{
    m_wanted = true;
    if (m_connection == Connection::Offline || m_connection == Connection::Refused)
        connectNow();
}

void SyncEngine::stop()
{
    m_wanted = false;
    disconnectNow();
    if (m_connection != Connection::SignedOut)
        enter(Connection::Offline);
}

void SyncEngine::retryNow()
{
    m_failedOpenings = 0;
    m_way = Network::Way::WebSocket; // the network may be another one now
    if (m_wanted)
        start();
}

void SyncEngine::connectNow()
{
    m_retry->stop();
    enter(Connection::Connecting);
    runSession();
}

void SyncEngine::openConnection(const jmap::Session &session)
{
    const bool webSocket = m_options.allowWebSocket && !session.webSocketUrl.isEmpty();
    m_transport = m_network.connection(session, webSocket ? m_way : Network::Way::Http).release();
    m_transport->setParent(this);
    m_channel = new Channel(*m_transport, session, m_environment, this);
    connect(m_transport, &Transport::opened, this, &SyncEngine::connectionOpened);
    connect(m_transport, &Transport::closed, this, &SyncEngine::connectionClosed);
    connect(m_transport, &Transport::pushed, &m_push, &PushListener::pushed);
    connect(m_channel, &Channel::sessionIsOld, this, &SyncEngine::refreshSession);
    connect(m_channel, &Channel::hangs, this, [this] { failed(TransportError::network()); });
    m_transport->open();
}

void SyncEngine::connectionOpened()
{
    m_failedOpenings = 0;
    m_opened = m_environment.now();
    // Before anything is asked for, so that no change falls between the answer and the first push.
    m_transport->enablePush();
    markBehind(anyKey);
    enter(Connection::CatchingUp);
    Q_EMIT connected();
    proceed();
}

void SyncEngine::connectionClosed(const TransportError &error)
{
    // Some networks let the Session through and block WebSockets: then by turns, the other way.
    if (m_connection == Connection::Connecting && ++m_failedOpenings >= triesPerWay) {
        m_failedOpenings = 0;
        m_way = m_way == Network::Way::WebSocket ? Network::Way::Http : Network::Way::WebSocket;
    }
    failed(error);
}

void SyncEngine::disconnectNow()
{
    m_retry->stop();
    m_checkup->stop();
    m_stable->stop();
    if (m_connection == Connection::CatchingUp || m_connection == Connection::Live)
        Q_EMIT disconnected(); // the outbox lets go of the channel
    drop(m_task);
    drop(m_backfill);
    const auto blobs = std::exchange(m_blobs, {});
    for (BlobTask *task : blobs) {
        Q_EMIT blobFailed(task->blobId(), TransportError::network().message);
        drop(task);
    }
    for (const QList<Id> older = std::exchange(m_older, {}).keys(); const Id &asked : older)
        Q_EMIT olderFailed(asked, TransportError::network().message);
    const auto reports = std::exchange(m_reports, {});
    for (ReportTask *task : reports) {
        Q_EMIT acknowledgementsFailed(task->postId(), TransportError::network().message);
        drop(task);
    }
    m_push.reset();
    m_inbox.forgetAsked();
    m_behind.clear();
    m_firstScreens.clear();
    m_sessionIsOld = false;
    m_backfilled = false;
    if (m_transport) {
        m_transport->disconnect(this);
        m_transport->disconnect(&m_push);
        m_transport->close();
        drop(m_transport);
        drop(m_channel);
    }
}

void SyncEngine::connectionFailed(const TransportError &error)
{
    if (m_channel)
        failed(error);
}

void SyncEngine::failed(const TransportError &error, bool fromSession)
{
    using Kind = TransportError::Kind;
    m_isSlow = m_isSlow || (m_connection == Connection::CatchingUp && m_opened.secsTo(m_environment.now()) >= longWait);
    disconnectNow();

    const QString reason = error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint;
    switch (error.kind) {
    case Kind::Certificate:
    case Kind::Version:
    case Kind::Policy:
        enter(Connection::Refused, reason);
        m_retry->start(refusedRetry, [this] { connectNow(); });
        return;
    case Kind::SignedOut:
        // Only the Session has the last word: this erases the cache.
        if (fromSession) {
            m_wanted = false;
            enter(Connection::SignedOut, reason);
            Q_EMIT signedOut(error.message);
            return;
        }
        break;
    default:
        break;
    }
    const qint64 wait = m_backoff.next(m_environment, error.retryAfter);
    // What this computer cannot do, such as to write on a full disk, is not for the network to mend.
    enter(error.kind == Kind::Local ? Connection::Refused : Connection::Offline, reason,
        m_environment.now().addMSecs(wait));
    m_retry->start(wait, [this] { connectNow(); });
}

void SyncEngine::enter(Connection connection, const QString &reason, const QDateTime &retryAt)
{
    if (connection == m_connection && reason == m_reason && retryAt == m_retryAt)
        return;
    m_connection = connection;
    m_reason = reason;
    m_retryAt = retryAt;
    Q_EMIT stateChanged();
}

// -- while connected

// Does the next thing that there is to do. The end of each comes back here.
void SyncEngine::proceed()
{
    if (m_task || !m_channel)
        return;
    const auto again = [this] { proceed(); };
    if (m_sessionIsOld) {
        runSession();
    } else if (const QList<Id> groups = groupsWithoutPosts(); !groups.isEmpty()) {
        m_firstScreens.unite(QSet<Id>(groups.begin(), groups.end()));
        run(new FirstScreenTask(tools(), groups, this), again);
    } else if (const QList<SyncKey> keys = keysToFetch(); !keys.isEmpty()) {
        m_behind.clear();
        m_push.setBusy(QSet<SyncKey>(keys.begin(), keys.end()));
        run(new ChangesTask(tools(), keys, this), [this] {
            m_push.setBusy({}); // takes in what was pushed meanwhile
            proceed();
        });
    } else {
        live();
    }
}

void SyncEngine::run(Task *task, const std::function<void()> &then)
{
    m_task = task;
    connect(task, &Task::done, this, [this, then](const Task::Outcome &outcome) {
        if (!outcome)
            return failed(outcome.error(), qobject_cast<SessionTask *>(m_task));
        drop(m_task);
        then();
    });
    task->start();
}

void SyncEngine::runSession()
{
    auto *task = new SessionTask(tools(), this);
    m_sessionIsOld = false;
    run(task, [this, task] {
        if (!m_channel)
            return openConnection(task->session());
        m_channel->setSession(task->session());
        m_firstScreens.removeIf([this](const Id &group) { return !m_inbox.knows(group); }); // they may come again
        markBehind([this](const SyncKey &key) { return m_inbox.state(key).isEmpty(); });
        drop(m_backfill); // the groups may be others now
        m_backfilled = false;
        proceed();
    });
}

void SyncEngine::refreshSession()
{
    m_sessionIsOld = true;
    proceed();
}

QList<Id> SyncEngine::groupsWithoutPosts() const
{
    QList<Id> groups;
    for (const auto &account : m_inbox.accounts()) {
        if (account.kind == u"group" && m_inbox.state({ account.id, Type::Post }).isEmpty()
            && !m_firstScreens.contains(account.id))
            groups.append(account.id);
    }
    return groups;
}

QList<SyncKey> SyncEngine::keysToFetch() const
{
    QList<SyncKey> keys;
    for (const SyncKey &key : m_inbox.keys()) {
        // Posts begin with their first screen, not with the oldest.
        if (m_behind.contains(key) && (key.type != Type::Post || !m_inbox.state(key).isEmpty()))
            keys.append(key);
    }
    return keys;
}

void SyncEngine::markBehind(const std::function<bool(const SyncKey &)> &which)
{
    for (const SyncKey &key : m_inbox.keys()) {
        if (which(key))
            m_behind.insert(key);
    }
}

void SyncEngine::live()
{
    m_behind.clear();
    m_isSlow = false;
    if (!m_stable->isActive())
        m_stable->start(stableAfter, [this] { m_backoff.reset(); }); // a timer: the clock may be set meanwhile
    if (!m_checkup->isActive())
        m_checkup->start(checkupEvery, [this] {
            markBehind(anyKey);
            proceed();
        });
    if (!m_backfill && !m_backfilled)
        startBackfill();
    enter(Connection::Live);
}

void SyncEngine::startBackfill()
{
    QList<BackfillTask::Place> places;
    for (const auto &account : m_inbox.accounts()) {
        if (account.kind != u"group" || m_inbox.state({ account.id, Type::Post }).isEmpty())
            continue;
        const auto group = m_reader.group(account.id);
        const bool all = m_options.historyMonths <= 0 || (group && group->kind == u"official");
        places.append({ account.id, all ? QDateTime() : m_environment.now().addMonths(-m_options.historyMonths) });
    }
    m_backfill = new BackfillTask(tools(), places, this);
    const auto tell = [this] {
        m_backfillProgress = m_backfill->progress();
        Q_EMIT stateChanged();
    };
    connect(m_backfill, &BackfillTask::progressed, this, tell);
    connect(m_backfill, &Task::done, this, [this, tell](const Task::Outcome &outcome) {
        if (!outcome)
            return failed(outcome.error());
        tell();
        drop(m_backfill);
        m_backfilled = true;
        if (!m_older.isEmpty() && m_connection == Connection::Live) // asked for when it had just ended
            startBackfill();
    });
    connect(m_backfill, &BackfillTask::came, this, [this](const Id &group) { olderOf(group); });
    connect(m_backfill, &BackfillTask::refused, this,
        [this](const Id &group) { olderOf(group, tr("The server has no older posts for you here.")); });
    for (const QList<Id> all = m_older.keys(); const Id &asked : all)
        wantOlder(asked);
    tell();
    m_backfill->start();
}

void SyncEngine::loadOlder(const Id &groupId)
{
    if (m_older.contains(groupId))
        return;
    if (m_connection != Connection::CatchingUp && m_connection != Connection::Live) {
        Q_EMIT olderFailed(groupId, tr("You are offline. Older posts come with a connection."));
        return;
    }
    m_older.insert(groupId, {});
    if (m_backfill) {
        wantOlder(groupId);
        m_backfill->start();
    } else if (m_connection == Connection::Live) {
        startBackfill();
    }
}

void SyncEngine::wantOlder(const Id &asked)
{
    QSet<Id> groups;
    for (const auto &account : m_inbox.accounts())
        if (account.kind == u"group" && (asked.isEmpty() || account.id == asked) && m_backfill->want(account.id))
            groups.insert(account.id);
    m_older[asked] = groups;
    if (groups.isEmpty() && m_older.remove(asked))
        Q_EMIT olderCame(asked);
}

// The page of a group is here, or will not come.
void SyncEngine::olderOf(const Id &group, const QString &refusal)
{
    for (const QList<Id> all = m_older.keys(); const Id &asked : all) {
        QSet<Id> &groups = m_older[asked];
        if (!groups.remove(group) || !groups.isEmpty())
            continue;
        m_older.remove(asked);
        if (refusal.isEmpty())
            Q_EMIT olderCame(asked);
        else
            Q_EMIT olderFailed(asked, refusal);
    }
}

void SyncEngine::fetchBlob(const BlobTask::Blob &blob)
{
    if (m_blobs.contains(blob.blobId))
        return;
    if (!m_channel) {
        Q_EMIT blobFailed(blob.blobId, TransportError::network().message);
        return;
    }
    auto *task = new BlobTask(tools(), blob, this);
    m_blobs.insert(blob.blobId, task);
    connect(task, &Task::done, this, [this, task](const Task::Outcome &outcome) {
        const Id blobId = task->blobId();
        BlobTask *over = m_blobs.take(blobId);
        drop(over);
        if (outcome)
            Q_EMIT blobReady(blobId);
        else
            Q_EMIT blobFailed(blobId, outcome.error().message);
    });
    task->start();
}

void SyncEngine::fetchAcknowledgements(const Id &groupId, const Id &postId)
{
    if (m_reports.contains(postId))
        return;
    if (m_connection != Connection::CatchingUp && m_connection != Connection::Live) {
        Q_EMIT acknowledgementsFailed(
            postId, tr("You are offline. Who has confirmed this can be seen with a connection."));
        return;
    }
    auto *task = new ReportTask(tools(), groupId, postId, this);
    m_reports.insert(postId, task);
    connect(task, &Task::done, this, [this, task](const Task::Outcome &outcome) {
        const Id asked = task->postId();
        const QJsonObject report = task->report();
        ReportTask *over = m_reports.take(asked);
        drop(over);
        if (outcome)
            Q_EMIT acknowledgementsReady(asked, report);
        else
            Q_EMIT acknowledgementsFailed(asked, outcome.error().message);
    });
    task->start();
}

} // namespace atrium
