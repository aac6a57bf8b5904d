#pragma once

#include "server/push/Hub.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>

// What Hub keeps of its connections, and how a text gets to one of them.
namespace atriumd::push {

struct Connection;
using ConnectionPtr = std::shared_ptr<Connection>;

// An account and who may hear of it, ordered by handle. Never goes, so that plain pointers do.
struct Account {
    std::string id;
    std::vector<ConnectionPtr> members;

    bool isWorkspace() const { return id.starts_with('w'); }
};

struct Connection {
    Hub::Handle handle = 0;
    Hub::Subscriber subscriber;

    std::mutex mutex; // of everything below; never held while calling out
    std::optional<Hub::Push> push;
    std::vector<Account *> accounts; // ordered by address
    bool settled = false; // setAccounts() was called
    std::map<Account *, bool> moved; // until then: memberships that came (true) and went
    bool blocked = false; // send() said no
    bool closed = false;
    ChangedStates waiting; // what could not be sent yet

    bool has(Account *account) const { return std::ranges::binary_search(accounts, account); }
    bool wants(const std::string &type) const
    {
        return push && (push->types.empty() || std::ranges::find(push->types, type) != push->types.end());
    }
};

// A StateChange of one account, for all who get it in this form.
struct Prepared {
    explicit Prepared(StateChange made)
        : change(std::move(made))
        , text(change.text())
    {
    }
    StateChange change;
    std::string text;
};
using PreparedPtr = std::shared_ptr<const Prepared>;

// What one commit did to one account, and its texts, each made when first asked for.
class Message {
public:
    Account *account = nullptr;
    std::vector<const Change *> changes;
    std::vector<Account *> hiddenGroups; // groups in it that only their members may know of

    // Nothing: the connection asked for none of these types. With the connection's mutex held.
    PreparedPtr textFor(const Connection &connection, bool mayInline);

private:
    std::map<std::string, PreparedPtr> m_texts;
};

// What is on its way to one connection.
struct Delivery {
    ConnectionPtr connection;
    Account *account = nullptr;
    PreparedPtr text;
    std::shared_ptr<const std::map<std::string, std::int64_t>> states; // by type, should it have to wait
};

// With the connection's mutex held: what it must still hear of, when there is room.
void remember(Connection &connection, const std::string &account, const std::map<std::string, std::int64_t> &states);
// Both on the connection's event loop.
void deliver(std::vector<Delivery> all); // to one connection what is for it in one message, if it is not too large
void flush(const ConnectionPtr &connection); // what is waiting, as one bare StateChange

void runIn(trantor::EventLoop *loop, std::function<void()> work); // without a loop: here and now

} // namespace atriumd::push
