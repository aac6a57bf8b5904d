#pragma once

#include "server/store/Object.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace atriumd {

// Tells connections what has changed. Serialises a StateChange once for each account and form
// (bare, inline) and hands every connection the same buffer. A connection that reads too slowly
// keeps at most one bare StateChange waiting. Thread-safe.
class Hub {
public:
    // What a connection gives to be told. `send` must not block; it returns false when the
    // connection has too much waiting, and drained() must then be called when it has room.
    struct Subscriber {
        std::string memberId;
        std::string deviceId;
        std::vector<std::string> types; // empty: all
        bool inlineChanges = false;
        std::function<bool(std::shared_ptr<const std::string>)> send;
        std::function<void()> close; // the device was revoked, the member disabled
    };
    using Handle = std::uint64_t;

    Handle subscribe(Subscriber subscriber, std::vector<std::string> accounts);
    void setAccounts(Handle handle, std::vector<std::string> accounts); // memberships changed
    void unsubscribe(Handle handle);
    void drained(Handle handle);

    void publish(const std::vector<Change> &changes); // from Store::onCommit
    void closeDevice(const std::string &deviceId);
    void closeMember(const std::string &memberId);

    Hub();
    ~Hub();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atriumd
