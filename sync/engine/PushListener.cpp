#include "sync/engine/PushListener.h"

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr qint64 gatherFor = 25; // milliseconds: less than a person notices
constexpr qint64 pushIsLate = 3'000;

} // namespace

PushListener::PushListener(Inbox &inbox, Environment &environment)
    : m_inbox(inbox)
    , m_gather(environment.timer())
    , m_check(environment.timer())
{
}

void PushListener::pushed(const QJsonObject &stateChange)
{
    const auto change = jmap::StateChange::parse(stateChange);
    for (const auto &entry : change.entries) {
        if (!m_inbox.knows(entry.key.accountId)) {
            Q_EMIT membershipsChanged();
            continue;
        }
        if (changesMemberships(entry))
            Q_EMIT membershipsChanged();
        m_waiting[entry.key].append(entry);
    }
    if (m_gather->isActive())
        return;
    takeIn(); // the first at once; what follows closely, together
    m_gather->start(gatherFor, [this] { takeIn(); });
}

void PushListener::heardOf(const SyncKey &key, const QString &newState)
{
    m_heardOf.insert(key, newState);
    if (!m_check->isActive())
        m_check->start(pushIsLate, [this] { check(); });
}

void PushListener::setBusy(const QSet<SyncKey> &keys)
{
    m_busy = keys;
    takeIn();
}

void PushListener::reset()
{
    m_waiting.clear();
    m_busy.clear();
    m_heardOf.clear();
    m_gather->stop();
    m_check->stop();
}

void PushListener::takeIn()
{
    QList<Store::Applied> applied;
    QSet<SyncKey> gaps;
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        if (m_busy.contains(it.key())) {
            ++it;
            continue;
        }
        if (!chain(it.key(), it.value(), applied))
            gaps.insert(it.key());
        it = m_waiting.erase(it);
    }
    if (!applied.isEmpty()) {
        if (const auto stored = m_inbox.apply(applied); !stored) {
            Q_EMIT failed(stored.error());
            return;
        }
    }
    if (!gaps.isEmpty())
        Q_EMIT behind(gaps);
}

bool PushListener::chain(
    const SyncKey &key, QList<jmap::StateChange::Entry> entries, QList<Store::Applied> &applied) const
{
    QString state = m_inbox.state(key);
    if (state.isEmpty())
        return true; // its first sync is still to come, and brings this too
    QSet<QString> passed { state };
    const auto startsHere = [&](const jmap::StateChange::Entry &entry) { return entry.oldState == state; };
    for (auto it = std::find_if(entries.begin(), entries.end(), startsHere); it != entries.end();
        it = std::find_if(entries.begin(), entries.end(), startsHere)) {
        const auto entry = *it;
        entries.erase(it);
        if (passed.contains(entry.newState))
            continue;
        applied.append({ key.accountId, key.type, entry.list, entry.destroyed, entry.newState });
        state = entry.newState;
        passed.insert(state);
    }
    return std::all_of(
        entries.begin(), entries.end(), [&](const auto &entry) { return passed.contains(entry.newState); });
}

bool PushListener::changesMemberships(const jmap::StateChange::Entry &entry) const
{
    // The server makes and destroys one ReadMark with each membership (docs/protocol.md, "Accounts").
    if (entry.key.type != Type::ReadMark)
        return false;
    return !entry.destroyed.isEmpty()
        || std::any_of(entry.list.begin(), entry.list.end(),
            [this](const QJsonValue &mark) { return !m_inbox.knows(mark.toObject().value("id"_L1).toString()); });
}

void PushListener::check()
{
    QSet<SyncKey> late;
    for (auto it = m_heardOf.cbegin(); it != m_heardOf.cend(); ++it) {
        if (m_inbox.knows(it.key().accountId) && m_inbox.state(it.key()) != it.value())
            late.insert(it.key());
    }
    m_heardOf.clear();
    if (!late.isEmpty())
        Q_EMIT behind(late);
}

} // namespace atrium
