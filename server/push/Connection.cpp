#include "server/push/Connection.h"

#include <trantor/net/EventLoop.h>

namespace atriumd::push {

namespace {

Hub::Text make(const Connection &connection, bool whole, const std::vector<const Change *> &all)
{
    std::vector<const Change *> wanted;
    ChangedStates states;
    for (const Change *change : all) {
        if (!connection.wants(change->type))
            continue;
        wanted.push_back(change);
        states[change->accountId][change->type] = change->newState;
    }
    if (wanted.empty())
        return nullptr;
    std::optional<std::string> text;
    if (whole)
        text = inlineStateChange(wanted);
    return std::make_shared<const std::string>(text ? std::move(*text) : bareStateChange(states));
}

} // namespace

Hub::Text Message::textFor(const Connection &connection, bool mayInline)
{
    const bool whole = connection.push->inlineChanges && mayInline;
    std::string key(whole ? "i" : "b");
    if (!connection.push->types.empty()) {
        for (const Change *change : changes)
            key += connection.wants(change->type) ? '1' : '0';
    }
    const auto [found, isNew] = m_texts.try_emplace(std::move(key));
    if (isNew)
        found->second = make(connection, whole, changes);
    return found->second;
}

void remember(Connection &connection, const std::string &account, const std::map<std::string, std::int64_t> &states)
{
    for (const auto &[type, state] : states) {
        if (connection.wants(type))
            connection.waiting[account][type] = state;
    }
}

void deliver(const Delivery &delivery)
{
    Connection &connection = *delivery.connection;
    {
        const std::lock_guard lock(connection.mutex);
        if (connection.closed || !connection.push || !connection.has(delivery.account))
            return;
        if (connection.blocked) {
            remember(connection, delivery.account->id, *delivery.states);
            return;
        }
    }
    if (!connection.subscriber.send(delivery.text)) {
        const std::lock_guard lock(connection.mutex);
        connection.blocked = true;
        remember(connection, delivery.account->id, *delivery.states);
    }
}

void flush(const ConnectionPtr &connection)
{
    ChangedStates states;
    {
        const std::lock_guard lock(connection->mutex);
        if (connection->closed || connection->blocked || connection->waiting.empty())
            return;
        states.swap(connection->waiting);
    }
    if (connection->subscriber.send(std::make_shared<const std::string>(bareStateChange(states))))
        return;
    const std::lock_guard lock(connection->mutex);
    connection->blocked = true;
    for (auto &[account, types] : connection->waiting) {
        for (const auto &[type, state] : types)
            states[account][type] = state;
    }
    connection->waiting = std::move(states);
}

void runIn(trantor::EventLoop *loop, std::function<void()> work)
{
    if (loop)
        loop->queueInLoop(std::move(work));
    else
        work();
}

} // namespace atriumd::push
