#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace atrium {

// Where the engine stands with the server. Offline is normal, not an error.
enum class Connection {
    SignedOut, // no token: nothing is tried until a person signs in
    Offline, // no connection; the next try is at ConnectionState::retryAt
    Connecting, // a connection is being opened, or the Session fetched
    CatchingUp, // connected; changes since the last time are being fetched
    Live, // everything known to the server is in the cache, and push is on
    Refused, // a person must do something: certificate, version, policy, full disk. `reason` says what
};

struct ConnectionState {
    Connection connection = Connection::SignedOut;
    QString reason; // a sentence for a person; empty when there is nothing to say
    QDateTime retryAt; // Offline only; invalid when waiting for the network
    int pending = 0; // commands waiting in the outbox
    int failed = 0; // commands that a person must look at
    double backfill = 1.0; // how much of the history is here, 0 to 1

    bool operator==(const ConnectionState &) const = default;
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::ConnectionState)
