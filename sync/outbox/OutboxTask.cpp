#include "sync/outbox/OutboxTask.h"

#include "sync/jmap/Answers.h"

using namespace Qt::StringLiterals;

namespace atrium {

OutboxTask::OutboxTask(const TaskTools &tools, const SetBatch &batch, QObject *parent)
    : Task(tools, parent)
    , m_batch(batch)
{
}

void OutboxTask::start()
{
    QList<qint64> sequences;
    for (const auto &item : m_batch.items())
        sequences.append(item.sequence);
    if (!check(tools().store.markSending(sequences)))
        return;
    tools().channel->send(m_batch.request(), this, [this](const Channel::Answer &answer) {
        if (answer)
            answered(*answer);
        else
            rejected(answer.error());
    });
}

// Which of them is to blame shows when they go one by one.
void OutboxTask::blame(const SetBatch::Item &item)
{
    if (m_batch.items().size() == 1)
        m_failedOver = item.sequence;
    else
        m_tooMuch = true;
}

// The request as a whole got no Response.
void OutboxTask::rejected(const TransportError &error)
{
    using Kind = TransportError::Kind;
    const auto &first = m_batch.items().first();
    if (error.kind == Kind::Rejected || error.kind == Kind::Server || error.kind == Kind::NotJmap)
        blame(first);
    if (error.kind == Kind::Rejected) { // a single one is the wrong one for certain
        if (m_failedOver)
            markFailed(first, error.message);
        return finish();
    }
    fail(error);
}

void OutboxTask::answered(const jmap::Response &response)
{
    const auto outcomes = m_batch.outcomes(response);
    QList<SetBatch::Outcome> before;
    for (const auto &outcome : outcomes) {
        if (!outcome.newState.isEmpty())
            Q_EMIT setAnswered({ outcome.item.command.accountId, outcome.item.command.type }, outcome.newState);
        if (outcome.verdict == SetBatch::Verdict::DoneBefore)
            before.append(outcome);
        else
            settle(outcome);
    }
    if (before.isEmpty())
        end();
    else if (!isOver())
        lookUp(before);
}

void OutboxTask::end() { finish(m_trouble ? Outcome(std::unexpected(*m_trouble)) : Outcome()); }

void OutboxTask::settle(const SetBatch::Outcome &outcome)
{
    const bool alone = m_batch.items().size() == 1;
    switch (outcome.verdict) {
    case SetBatch::Verdict::Done:
    case SetBatch::Verdict::DoneBefore:
        return markDone(outcome, outcome.server);
    case SetBatch::Verdict::Moot:
        check(tools().store.discard(outcome.item.sequence));
        return;
    case SetBatch::Verdict::Failed:
        return markFailed(outcome.item, outcome.reason);
    case SetBatch::Verdict::TooMuch:
        if (alone)
            return markFailed(outcome.item, outcome.reason);
        m_tooMuch = true;
        return;
    case SetBatch::Verdict::Later:
        m_trouble = TransportError::server();
        return;
    case SetBatch::Verdict::Again:
        blame(outcome.item);
        m_trouble = TransportError::server();
        return;
    }
}

void OutboxTask::lookUp(const QList<SetBatch::Outcome> &outcomes)
{
    QHash<SyncKey, Lookup> lookups;
    for (const auto &outcome : outcomes)
        lookups[{ outcome.item.command.accountId, outcome.item.command.type }].outcomes.append(outcome);
    jmap::Request request;
    for (auto it = lookups.begin(); it != lookups.end(); ++it) {
        QJsonArray ids;
        for (const auto &outcome : std::as_const(it->outcomes))
            ids.append(outcome.serverId);
        it->asked = tools().inbox.asking(it.key().accountId);
        it->callId = request.call(
            typeName(it.key().type) + "/get"_L1, { { u"accountId"_s, it.key().accountId }, { u"ids"_s, ids } });
    }
    tools().channel->send(request, this, [this, lookups](const Channel::Answer &answer) {
        if (!answer)
            return fail(answer.error()); // they will prove again to have been done before
        for (const Lookup &lookup : lookups)
            lookedUp(lookup, *answer);
        end();
    });
}

void OutboxTask::lookedUp(const Lookup &lookup, const jmap::Response &response)
{
    const auto answer = response.answer(lookup.callId);
    const auto got = jmap::GetAnswer::parse(answer.arguments);
    QHash<Id, QJsonObject> objects;
    for (const auto &object : got ? got->list : QJsonArray())
        objects.insert(object.toObject().value("id"_L1).toString(), object.toObject());
    for (const auto &outcome : lookup.outcomes) {
        const Command &command = outcome.item.command;
        const QJsonObject onlyId { { u"id"_s, outcome.serverId } };
        if (got && got->notFound.contains(outcome.serverId)) { // done, and undone since by somebody else
            markDone(outcome, onlyId);
            check(tools().inbox.apply({ { command.accountId, command.type, {}, { outcome.serverId }, QString() } }));
        } else if (tools().inbox.changedSince(lookup.asked, outcome.serverId) || answer.isRefusal()) {
            markDone(outcome, onlyId); // the cache knows better by now, or may not know
        } else if (objects.contains(outcome.serverId)) {
            markDone(outcome, objects.value(outcome.serverId));
        } else {
            m_trouble = TransportError::server();
        }
    }
    tools().inbox.forget(lookup.asked);
}

void OutboxTask::markDone(const SetBatch::Outcome &outcome, const QJsonObject &server)
{
    const qint64 sequence = outcome.item.sequence;
    const bool before = outcome.verdict == SetBatch::Verdict::DoneBefore;
    if (!check(before ? tools().store.markDoneBefore(sequence, server) : tools().store.markDone(sequence, server)))
        return;
    const Type type = outcome.item.command.type;
    if (type == Type::Membership || type == Type::Group)
        Q_EMIT membershipsChanged();
}

void OutboxTask::markFailed(const SetBatch::Item &item, const QString &reason)
{
    check(tools().store.markFailed(item.sequence, reason));
}

bool OutboxTask::check(const Result<> &stored)
{
    if (!stored)
        fail(stored.error());
    return stored.has_value();
}

} // namespace atrium
