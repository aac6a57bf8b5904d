#include "server/push/Hub.h"

#include "server/push/Connection.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_map>

namespace atriumd {

using namespace push;

struct Hub::Private {
    std::mutex mutex; // of the two maps and of every Account; taken before a Connection's
    std::unordered_map<std::string, Account> accounts;
    std::unordered_map<Handle, ConnectionPtr> connections;
    std::vector<ConnectionPtr> unsettled;
    Handle lastHandle = 0;

    Account *account(const std::string &id)
    {
        Account &found = accounts[id];
        if (found.id.empty())
            found.id = id;
        return &found;
    }

    ConnectionPtr find(Handle handle)
    {
        const std::lock_guard lock(mutex);
        const auto found = connections.find(handle);
        return found == connections.end() ? nullptr : found->second;
    }

    static auto place(Account &account, Handle handle)
    {
        return std::ranges::lower_bound(account.members, handle, {}, &Connection::handle);
    }

    // Both with `mutex` and the connection's held.
    void grant(const ConnectionPtr &connection, Account *account)
    {
        const auto own = std::ranges::lower_bound(connection->accounts, account);
        if (own != connection->accounts.end() && *own == account)
            return;
        connection->accounts.insert(own, account);
        account->members.insert(place(*account, connection->handle), connection);
    }
    void withdraw(const ConnectionPtr &connection, Account *account)
    {
        const auto own = std::ranges::lower_bound(connection->accounts, account);
        if (own == connection->accounts.end() || *own != account)
            return;
        connection->accounts.erase(own);
        connection->waiting.erase(account->id);
        account->members.erase(place(*account, connection->handle));
    }

    using ToClose = std::vector<std::pair<ConnectionPtr, Closing>>;

    // A membership came or went: its ReadMark did (docs/protocol.md). If there were too many to
    // know which, the connection is made anew.
    void follow(const Change &readMarks, ToClose &closing)
    {
        const auto move = [&](const std::string &groupId, bool came) {
            Account *group = account(groupId);
            for (const ConnectionPtr &connection : account(readMarks.accountId)->members) {
                const std::lock_guard lock(connection->mutex);
                if (!connection->settled)
                    connection->moved[group] = came;
                else if (came)
                    grant(connection, group);
                else
                    withdraw(connection, group);
            }
        };
        const std::vector<ConnectionPtr> &own = account(readMarks.accountId)->members;
        if (own.empty())
            return;
        if (readMarks.bare) {
            for (const ConnectionPtr &connection : own)
                closing.emplace_back(connection, Closing::Changed);
        }
        for (const std::string &body : readMarks.updated)
            move(nlohmann::json::parse(body).at("id").get<std::string>(), true);
        for (const std::string &id : readMarks.destroyed)
            move(id, false);
    }

    // Connections whose member was disabled or got another role; all, if that is not known.
    void collectChanged(const Change &members, ToClose &closing)
    {
        if (members.bare) {
            for (const auto &[handle, connection] : connections)
                closing.emplace_back(connection, Closing::Changed);
        }
        for (const std::string &body : members.updated) {
            const auto member = nlohmann::json::parse(body);
            const auto found = accounts.find(member.at("id").get<std::string>());
            if (found == accounts.end())
                continue;
            for (const ConnectionPtr &connection : found->second.members) {
                if (member.value("state", "active") != "active")
                    closing.emplace_back(connection, Closing::Revoked);
                else if (member.value("role", "") != connection->subscriber.role)
                    closing.emplace_back(connection, Closing::Changed);
            }
        }
    }

    static void close(const ConnectionPtr &connection, Closing why)
    {
        {
            const std::lock_guard lock(connection->mutex);
            if (connection->closed)
                return;
            connection->closed = true;
        }
        runIn(connection->subscriber.loop, [connection, why] { connection->subscriber.close(why); });
    }

    void closeWhere(Closing why, const std::function<bool(const Subscriber &)> &condition)
    {
        std::vector<ConnectionPtr> found;
        {
            const std::lock_guard lock(mutex);
            for (const auto &[handle, connection] : connections) {
                if (condition(connection->subscriber))
                    found.push_back(connection);
            }
        }
        for (const ConnectionPtr &connection : found)
            close(connection, why);
    }

    // Guests and advisors do not see everything (types/Visibility.h), and who is not in a group that is not
    // listed may not know of it: they get the bare form, and /changes decides.
    static bool mayInline(const Message &message, const Connection &connection)
    {
        const std::string &role = connection.subscriber.role;
        if (role == "guest" || role == "advisor")
            return message.account->id == connection.subscriber.memberId;
        return std::ranges::all_of(message.hiddenGroups, [&](Account *group) { return connection.has(group); });
    }

    // The group whose members alone may know of an object; empty: everybody may. Whether a route's
    // group is listed is not in it.
    static std::string hiddenGroup(const std::string &type, const std::string &body)
    {
        if (type != "Group" && type != "Route")
            return {};
        const auto object = nlohmann::json::parse(body);
        if (type == "Route")
            return object.at("groupId").is_null() ? "" : object.at("groupId").get<std::string>();
        return object.value("join", "") == "invite" ? object.at("id").get<std::string>() : "";
    }

    std::vector<Message> messages(const std::vector<Change> &changes)
    {
        std::vector<Message> all;
        for (const Change &change : changes) {
            if (all.empty() || all.back().account->id != change.accountId)
                all.emplace_back().account = account(change.accountId);
            all.back().changes.push_back(&change);
            if (!all.back().account->isWorkspace())
                continue;
            for (const std::string &body : change.updated)
                if (const auto group = hiddenGroup(change.type, body); !group.empty())
                    all.back().hiddenGroups.push_back(account(group));
        }
        return all;
    }
};

Hub::Hub()
    : d(std::make_unique<Private>())
{
}

Hub::~Hub() = default;

Hub::Handle Hub::subscribe(Subscriber subscriber)
{
    const std::lock_guard lock(d->mutex);
    auto connection = std::make_shared<Connection>();
    connection->handle = ++d->lastHandle;
    connection->subscriber = std::move(subscriber);
    {
        const std::lock_guard connectionLock(connection->mutex);
        d->grant(connection, d->account(connection->subscriber.memberId));
    }
    d->unsettled.push_back(connection);
    d->connections.emplace(connection->handle, connection);
    return connection->handle;
}

void Hub::setAccounts(Handle handle, const std::vector<std::string> &accounts)
{
    const ConnectionPtr connection = d->find(handle);
    if (!connection)
        return;
    {
        const std::lock_guard lock(d->mutex);
        const std::lock_guard connectionLock(connection->mutex);
        std::vector<Account *> wanted;
        for (const std::string &id : accounts)
            wanted.push_back(d->account(id));
        for (Account *account : std::vector(connection->accounts)) {
            if (std::ranges::find(wanted, account) == wanted.end())
                d->withdraw(connection, account);
        }
        for (Account *account : wanted)
            d->grant(connection, account);
        for (const auto &[account, came] : connection->moved) {
            if (came)
                d->grant(connection, account);
            else
                d->withdraw(connection, account);
        }
        connection->moved.clear();
        connection->settled = true;
        std::erase_if(
            connection->waiting, [&](const auto &entry) { return !connection->has(d->account(entry.first)); });
        std::erase(d->unsettled, connection);
    }
    runIn(connection->subscriber.loop, [connection] { flush(connection); });
}

void Hub::enablePush(Handle handle, Push push)
{
    if (const ConnectionPtr connection = d->find(handle)) {
        const std::lock_guard lock(connection->mutex);
        connection->push = std::move(push);
    }
}

void Hub::disablePush(Handle handle)
{
    if (const ConnectionPtr connection = d->find(handle)) {
        const std::lock_guard lock(connection->mutex);
        connection->push.reset();
        connection->waiting.clear();
    }
}

void Hub::unsubscribe(Handle handle)
{
    const std::lock_guard lock(d->mutex);
    const auto found = d->connections.find(handle);
    if (found == d->connections.end())
        return;
    const ConnectionPtr connection = found->second;
    d->connections.erase(found);
    std::erase(d->unsettled, connection);
    const std::lock_guard connectionLock(connection->mutex);
    connection->closed = true;
    for (Account *account : std::vector(connection->accounts))
        d->withdraw(connection, account);
}

void Hub::drained(Handle handle)
{
    const ConnectionPtr connection = d->find(handle);
    if (!connection)
        return;
    {
        const std::lock_guard lock(connection->mutex);
        connection->blocked = false;
    }
    flush(connection);
}

void Hub::publish(const std::vector<Change> &changes)
{
    std::unordered_map<trantor::EventLoop *, std::vector<Delivery>> deliveries;
    Private::ToClose closing;
    std::vector<std::string> devices;
    {
        const std::lock_guard lock(d->mutex);
        for (const Change &change : changes) {
            if (change.type == "ReadMark")
                d->follow(change, closing);
            else if (change.type == "Member")
                d->collectChanged(change, closing);
            else if (change.type == "Device")
                devices.insert(devices.end(), change.destroyed.begin(), change.destroyed.end());
        }
        for (Message &message : d->messages(changes)) {
            auto states = std::make_shared<std::map<std::string, std::int64_t>>();
            for (const Change *change : message.changes)
                (*states)[change->type] = change->newState;
            for (const ConnectionPtr &connection : message.account->members) {
                const std::lock_guard connectionLock(connection->mutex);
                if (!connection->push || connection->closed)
                    continue;
                if (auto text = message.textFor(*connection, Private::mayInline(message, *connection)))
                    deliveries[connection->subscriber.loop].push_back(
                        { connection, message.account, std::move(text), states });
            }
            for (const ConnectionPtr &connection : d->unsettled) {
                const std::lock_guard connectionLock(connection->mutex);
                if (!connection->has(message.account))
                    remember(*connection, message.account->id, *states);
            }
        }
    }
    for (const auto &[connection, why] : closing)
        Private::close(connection, why);
    for (const std::string &device : devices)
        closeDevice(device);
    for (auto &[loop, batch] : deliveries) {
        runIn(loop, [batch = std::move(batch)]() mutable { deliver(std::move(batch)); });
    }
}

void Hub::closeDevice(const std::string &deviceId)
{
    d->closeWhere(Closing::Revoked, [&](const Subscriber &subscriber) { return subscriber.deviceId == deviceId; });
}

void Hub::closeAll()
{
    d->closeWhere(Closing::Stopping, [](const Subscriber &) { return true; });
}

} // namespace atriumd
