#pragma once

#include "server/push/StateChange.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace trantor {
class EventLoop;
}

namespace atriumd {

// Tells connections what has changed. Serialises a StateChange once for each account and form
// (bare, inline) and hands every connection the same buffer, on the connection's own event loop;
// who hears of several accounts by one commit gets them in one message.
// A connection that reads too slowly keeps at most one bare StateChange waiting. Thread-safe.
//
// Access follows the changes themselves, so that no lookup can be late: a ReadMark that goes takes
// the group's account with it before anything else of that commit is sent, and a push that is
// still on its way to an event loop is dropped there.
class Hub {
public:
    using Handle = std::uint64_t;
    using Text = std::shared_ptr<const std::string>;

    enum class Closing {
        Revoked, // the device is gone, the member disabled: the token is worth nothing any more
        Changed, // what the member may see is not known any more: connect again
        Stopping, // the server is
    };

    // One connection. `send` must not block; it returns false, and has taken nothing, when the
    // connection has too much waiting. drained() must then be called when there is room again.
    struct Subscriber {
        std::string memberId;
        std::string deviceId;
        std::string role;
        trantor::EventLoop *loop = nullptr; // where both functions run; null: where publish() runs
        std::function<bool(const Text &)> send;
        std::function<void(Closing)> close;
    };
    struct Push {
        std::vector<std::string> types; // empty: all
        bool inlineChanges = false;
    };

    Hub();
    ~Hub();

    // From here on the connection can be closed through the hub, and what is pushed is kept for it
    // until setAccounts() says which accounts it may hear of. Read those only after subscribing.
    Handle subscribe(Subscriber subscriber);
    void setAccounts(Handle handle, const std::vector<std::string> &accounts);
    // RFC 8887 section 4.3.5: nothing is pushed before the first call.
    void enablePush(Handle handle, Push push);
    void disablePush(Handle handle);
    void unsubscribe(Handle handle);
    void drained(Handle handle);

    void publish(const std::vector<Change> &changes); // from Store::onCommit, in order
    void closeDevice(const std::string &deviceId);
    void closeAll(); // Closing::Stopping

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atriumd
