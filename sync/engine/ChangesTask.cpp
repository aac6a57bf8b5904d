#include "sync/engine/ChangesTask.h"

#include "sync/jmap/Answers.h"

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int mostChangesInFlight = 5; // one less than the channel carries: what is written meanwhile need not wait
constexpr qsizetype worthAGlance = 8; // from so many keys on, ask first which have changed at all
constexpr int mostAtOnce = 4000; // objects in one answer, so that none grows without bound
constexpr int fewAtOnce = 200; // on a line where those did not come in time
constexpr qsizetype sideBySide = 3; // requests: the server works on some while the cache takes in another

// The state before everything (docs/protocol.md, "Accounts").
QString beginningOfChanges() { return u"0"_s; }

} // namespace

ChangesTask::ChangesTask(const TaskTools &tools, const QList<SyncKey> &keys, QObject *parent)
    : Task(tools, parent)
    , m_keys(keys)
    , m_pageSize(qMin(tools.channel->session().maxObjectsInGet, 1000))
{
}

void ChangesTask::start()
{
    for (const SyncKey &key : std::as_const(m_keys)) {
        const QString state = tools().inbox.state(key);
        // Of what was made here and is gone again /changes says nothing: that is not seen at a glance.
        const bool known = state.isEmpty() || m_keys.size() < worthAGlance || !tools().inbox.unconfirmed(key).isEmpty();
        m_todo.append({ key, state.isEmpty() ? beginningOfChanges() : state, known, false, {} });
    }
    sendNext();
    endWhenDone();
}

void ChangesTask::sendNext()
{
    const int mostCalls = qMax(tools().channel->session().maxCallsInRequest, 3);
    const auto isLong = [](const auto &item) { return item.isLong; };
    const bool isSlow = tools().isSlow;
    while (!m_todo.isEmpty() && m_inFlight < (isSlow ? 1 : mostChangesInFlight) && !isOver()) {
        const qsizetype longOnes = m_longAsked + std::ranges::count_if(m_todo, isLong);
        const qsizetype mostKeys = m_todo.first().isLong
            ? std::clamp(longOnes / sideBySide, qsizetype(1), qsizetype(mostCalls / 3))
            : mostCalls;
        const auto fetching = std::count_if(m_todo.begin(), m_todo.end(), [](const Item &item) { return item.known; });
        const qsizetype sharers = std::clamp<qsizetype>(fetching, 1, std::min<qsizetype>(mostKeys, mostCalls / 3));
        const int pageSize = qBound(1, static_cast<int>((isSlow ? fewAtOnce : mostAtOnce) / sharers), m_pageSize);
        jmap::Request request;
        QList<Call> calls;
        int callsLeft = mostCalls;
        const auto fits = [&](const Item &item) { return (callsLeft -= item.known ? 3 : 1) >= 0; };
        while (!m_todo.isEmpty() && calls.size() < mostKeys && fits(m_todo.first())) {
            Item item = m_todo.takeFirst();
            if (item.known && !item.resync && !item.unconfirmed)
                item.unconfirmed = tools().inbox.unconfirmed(item.key);
            const QString type = typeName(item.key.type);
            const auto fetch = [&](const QString &changes, const QString &path) {
                return request.call(type + "/get"_L1,
                    { { u"accountId"_s, item.key.accountId },
                        { u"#ids"_s, jmap::Request::resultOf(changes, type + "/changes"_L1, path) } });
            };
            Call call { item, {}, {}, {} };
            call.changes = request.call(type + "/changes"_L1,
                { { u"accountId"_s, item.key.accountId }, { u"sinceState"_s, item.since },
                    { u"maxChanges"_s, item.known ? pageSize : 1 } });
            if (item.known) {
                call.created = fetch(call.changes, u"/created"_s);
                call.updated = fetch(call.changes, u"/updated"_s);
            }
            calls.append(call);
        }
        const auto isBulk = std::ranges::count_if(calls, [](const Call &call) { return call.item.isLong; });
        ++m_inFlight;
        m_longAsked += isBulk;
        const auto done = [this, calls, isBulk](const Channel::Answer &answer) {
            --m_inFlight;
            m_longAsked -= isBulk;
            if (answer)
                answered(calls, *answer);
            else
                fail(answer.error());
        };
        const auto size = isBulk > 0 || isSlow ? Transport::Size::Bulk : Transport::Size::Usual;
        tools().channel->send(request, this, done, size);
    }
}

void ChangesTask::endWhenDone()
{
    if (m_todo.isEmpty() && m_inFlight == 0)
        finish();
}

void ChangesTask::answered(const QList<Call> &calls, const jmap::Response &response)
{
    QList<Store::Applied> applied;
    for (const Call &call : calls)
        take(call, response, applied);
    if (isOver())
        return;
    sendNext(); // before the cache is written: meanwhile the server can work
    if (const auto stored = tools().inbox.apply(applied); !stored)
        return fail(stored.error());
    endWhenDone();
}

void ChangesTask::take(const Call &call, const jmap::Response &response, QList<Store::Applied> &applied)
{
    Item item = call.item;
    const auto changesAnswer = response.answer(call.changes);
    if (changesAnswer.isError())
        return methodFailed(item, changesAnswer);
    const auto changes = jmap::ChangesAnswer::parse(changesAnswer.arguments);
    if (!changes)
        return fail(TransportError::notJmap());
    if (!item.known) {
        if (changes->newState != item.since) {
            item.known = true;
            m_todo.append(item);
        }
        return;
    }
    if (changes->hasMoreChanges && changes->newState == item.since)
        return fail(TransportError::server()); // it would go on for ever

    QJsonArray list;
    QStringList destroyed = changes->destroyed;
    for (const QString &callId : { call.created, call.updated }) {
        const auto getAnswer = response.answer(callId);
        if (getAnswer.isError())
            return methodFailed(item, getAnswer);
        const auto got = jmap::GetAnswer::parse(getAnswer.arguments);
        if (!got)
            return fail(TransportError::notJmap());
        for (const auto &object : got->list)
            list.append(object);
        destroyed += got->notFound; // destroyed since the list of changes was made
    }

    item.since = changes->newState;
    if (!item.resync) {
        for (const QStringList &ids : { changes->created, changes->updated, destroyed })
            item.unconfirmed->subtract(QSet<Id>(ids.begin(), ids.end()));
        if (!changes->hasMoreChanges) // it was made here and destroyed again since: /changes is silent about it
            destroyed += QStringList(item.unconfirmed->begin(), item.unconfirmed->end());
        applied.append({ item.key.accountId, item.key.type, list, destroyed, changes->newState });
        if (changes->hasMoreChanges) {
            item.isLong = true;
            m_todo.append(item);
        }
        return;
    }
    for (const auto &object : std::as_const(list))
        item.seen.insert(object.toObject().value("id"_L1).toString());
    for (const Id &id : std::as_const(destroyed))
        item.seen.remove(id);
    if (changes->hasMoreChanges) {
        applied.append({ item.key.accountId, item.key.type, list, destroyed, QString() });
        item.isLong = true;
        m_todo.append(item);
        return;
    }
    if (const auto kept = tools().inbox.retainOnly(item.key, item.seen); !kept)
        return fail(kept.error());
    applied.append({ item.key.accountId, item.key.type, list, destroyed, changes->newState });
}

void ChangesTask::methodFailed(const Item &item, const jmap::Response::Answer &answer)
{
    const QString errorType = answer.errorType();
    if (errorType == u"cannotCalculateChanges" && !item.resync && item.since != beginningOfChanges()) {
        m_todo.append({ item.key, beginningOfChanges(), true, true, {} });
    } else if (errorType == u"requestTooLarge" && m_pageSize > 1) {
        m_pageSize /= 2;
        m_todo.append(item);
    } else if (!answer.isRefusal()) {
        fail(TransportError::server());
    }
}

} // namespace atrium
