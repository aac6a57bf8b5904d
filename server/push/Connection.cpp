#include "server/push/Connection.h"

#include <trantor/net/EventLoop.h>

namespace atriumd::push {

namespace {

PreparedPtr make(const Connection &connection, bool whole, const std::vector<const Change *> &all)
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
    std::optional<StateChange> change;
    if (whole)
        change = inlineStateChange(wanted);
    return std::make_shared<const Prepared>(change ? std::move(*change) : bareStateChange(states));
}

Hub::Text textOf(const std::vector<const Delivery *> &deliveries)
{
    if (const auto &first = deliveries.front()->text; deliveries.size() == 1)
        return { first, &first->text };
    StateChange all;
    for (const Delivery *delivery : deliveries)
        all.add(delivery->text->change);
    return std::make_shared<const std::string>(all.text());
}

void deliverOne(std::span<const Delivery> all)
{
    Connection &connection = *all.front().connection;
    std::vector<const Delivery *> allowed;
    const auto rememberAll = [&] {
        for (const Delivery *delivery : allowed)
            remember(connection, delivery->account->id, *delivery->states);
    };
    {
        const std::lock_guard lock(connection.mutex);
        if (connection.closed || !connection.push)
            return;
        for (const Delivery &delivery : all)
            if (connection.has(delivery.account))
                allowed.push_back(&delivery);
        if (connection.blocked)
            return rememberAll();
    }
    if (allowed.empty() || connection.subscriber.send(textOf(allowed)))
        return;
    const std::lock_guard lock(connection.mutex);
    connection.blocked = true;
    rememberAll();
}

} // namespace

PreparedPtr Message::textFor(const Connection &connection, bool mayInline)
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

void deliver(std::vector<Delivery> all)
{
    const auto handle = [](const Delivery &delivery) { return delivery.connection->handle; };
    if (!std::ranges::is_sorted(all, {}, handle))
        std::ranges::stable_sort(all, {}, handle);
    for (auto first = all.cbegin(); first != all.cend();) {
        auto size = first->text->text.size();
        auto last = std::next(first);
        for (; last != all.cend() && last->connection == first->connection; ++last)
            if ((size += last->text->text.size()) > maxInlineBytes)
                break;
        deliverOne({ first, last });
        first = last;
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
    if (connection->subscriber.send(std::make_shared<const std::string>(bareStateChange(states).text())))
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
