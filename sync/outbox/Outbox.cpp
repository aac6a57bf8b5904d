#include "sync/outbox/Outbox.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int largestBatch = 50;
// A command over which the server fails so often is given back to its author. It takes some minutes, for
// it may be the server's affair alone, and nobody waits for it.
constexpr int mostFailures = 10;

} // namespace

Outbox::Outbox(Store &store, Environment &environment)
    : m_store(store)
    , m_environment(environment)
    , m_batchSize(largestBatch)
    , m_pause(environment.timer())
    , m_again(environment.timer())
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) { m_renamed.insert(changes.renamed); });
}

Outbox::~Outbox() = default;

Result<qint64> Outbox::submit(const Command &command, const QString &draft)
{
    const auto sequence = m_store.enqueue(withRealIds(command), draft);
    endUnwantedUpload(); // it may have changed what waits
    wake();
    return sequence;
}

// Somebody may answer a post, or write in a group, by its creation id when the server has named it.
Command Outbox::withRealIds(Command command) const
{
    command.accountId = m_renamed.value(command.accountId, command.accountId);
    command.objectId = m_renamed.value(command.objectId, command.objectId);
    for (const auto name : { "parentId"_L1, "postId"_L1, "groupId"_L1, "value"_L1 }) {
        const auto real = m_renamed.constFind(command.properties.value(name).toString());
        if (real != m_renamed.cend())
            command.properties.insert(name, *real);
    }
    return command;
}

Result<> Outbox::retry(qint64 sequence)
{
    const auto done = m_store.retry(sequence);
    m_failures.remove(sequence);
    m_pause->stop();
    wake();
    return done;
}

Result<> Outbox::discard(qint64 sequence)
{
    const auto done = m_store.discard(sequence);
    endUnwantedUpload();
    wake();
    return done;
}

Result<> Outbox::leaveOut(const Id &localId)
{
    const auto done = m_store.leaveOut(localId);
    endUnwantedUpload();
    wake();
    return done;
}

Result<Store::Rebuilt> Outbox::takeAlong(const QString &path, const QByteArray &key)
{
    const auto taken = m_store.takeAlong(path, key);
    wake();
    return taken;
}

// A file that goes with nothing any more need not arrive.
void Outbox::endUnwantedUpload()
{
    if (m_uploading && !m_store.hasFile(m_uploading->localId()))
        drop(m_uploading);
}

void Outbox::goOnline(const TaskTools &tools)
{
    m_tools.emplace(tools);
    m_pause->stop();
    m_again->stop();
    wake();
}

void Outbox::goOffline()
{
    drop(m_sending);
    drop(m_uploading);
    m_pause->stop();
    m_again->stop();
    m_tools.reset();
    std::ignore = m_store.queueAgain(); // what cannot be written now, wake() does
}

// What was being sent has no answer, or one that could not be written: it goes again.
bool Outbox::queueAgain()
{
    if (m_sending)
        return true;
    const auto queued = m_store.queueAgain();
    if (!queued)
        Q_EMIT failed(TransportError::local(queued.error()));
    return queued.has_value();
}

void Outbox::wake()
{
    if (!m_tools || m_pause->isActive() || !queueAgain())
        return;
    // None of them waits for another: the order may be any. Those it failed over must not hide the others.
    auto items = m_store.sendable(largestBatch + static_cast<int>(m_failures.size()));
    // What the server failed over goes when there is nothing else, for it may end the connection.
    const auto failures = [this](const Store::Queued &item) { return m_failures.value(item.sequence); };
    std::ranges::stable_sort(items, {}, failures);
    if (m_again->isActive() || m_sending || m_uploading || (!items.isEmpty() && failures(items.first()) == 0))
        items.removeIf(failures);
    if (!m_uploading)
        upload(items);
    if (!m_sending)
        send(items);
}

void Outbox::upload(const QList<Store::Queued> &items)
{
    for (const auto &item : items) {
        if (item.command.files.isEmpty())
            continue;
        m_uploading = new UploadTask(*m_tools, item, this);
        connect(
            m_uploading, &UploadTask::progressed, this, [this, id = m_uploading->localId()](qint64 sent, qint64 total) {
                Q_EMIT uploadProgressed(id, total > 0 ? static_cast<double>(sent) / static_cast<double>(total) : 1.0);
            });
        connect(m_uploading, &Task::done, this, [this](const Task::Outcome &outcome) {
            const qint64 sequence = m_uploading->sequence();
            drop(m_uploading);
            ended(outcome, sequence);
        });
        return m_uploading->start();
    }
}

void Outbox::send(const QList<Store::Queued> &items)
{
    QList<Store::Queued> ready;
    for (const auto &item : items) {
        if (item.state == SendState::Queued && item.command.files.isEmpty())
            ready.append(item);
    }
    if (ready.isEmpty())
        return;
    if (m_failures.contains(ready.first().sequence))
        ready.resize(1);
    const jmap::Session &session = m_tools->channel->session();
    const SetBatch batch(
        ready, session.maxSizeRequest / 2, qMin(m_batchSize, session.maxObjectsInSet), session.maxCallsInRequest);
    m_sending = new OutboxTask(*m_tools, batch, this);
    connect(m_sending, &OutboxTask::setAnswered, this, &Outbox::setAnswered);
    connect(m_sending, &OutboxTask::membershipsChanged, this, &Outbox::membershipsChanged);
    connect(m_sending, &Task::done, this, [this](const Task::Outcome &outcome) {
        if (m_sending->wasTooMuch())
            m_batchSize = 1;
        else if (outcome)
            m_batchSize = qMin(m_batchSize * 2, largestBatch);
        const auto failedOver = m_sending->failedOver();
        drop(m_sending);
        ended(outcome, failedOver);
    });
    m_sending->start();
}

// `failedOver`: what it was about, if that was one command.
void Outbox::ended(const Task::Outcome &outcome, std::optional<qint64> failedOver)
{
    using Kind = TransportError::Kind;
    if (outcome) {
        m_backoff.reset();
        m_failedLast.reset();
        return wake();
    }
    const TransportError &error = outcome.error();
    // A sign-in page of the network answers as something in between, too, but then there is no connection
    // to come back to.
    const bool blamed = failedOver && (error.kind == Kind::Server || error.kind == Kind::NotJmap);
    if (blamed && ++m_failures[*failedOver] >= mostFailures) {
        m_failures.remove(*failedOver);
        if (const auto stored = m_store.markFailed(*failedOver, error.message); !stored)
            return Q_EMIT failed(TransportError::local(stored.error()));
    }
    if (error.kind == Kind::Busy || error.kind == Kind::Server) {
        if (!queueAgain())
            return;
        // The others need not wait, unless the server fails over each.
        const bool only = blamed && m_failedLast.value_or(*failedOver) == *failedOver;
        m_failedLast = failedOver;
        const auto &wait = only ? m_again : m_pause;
        wait->start(m_backoff.next(m_environment, error.retryAfter), [this] { wake(); });
        return wake();
    }
    Q_EMIT failed(error); // goOffline() follows
}

} // namespace atrium
