#pragma once

#include "sync/transport/TransportError.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <expected>
#include <functional>

namespace atrium {

// A connection to the server that carries JMAP requests and pushes. Lives in the sync thread.
class Transport : public QObject {
    Q_OBJECT
public:
    using Reply = std::expected<QJsonObject, TransportError>; // a Response object
    using Done = std::function<void(const Reply &)>;

    using QObject::QObject;

    // How long opening may take before it counts as closed.
    static constexpr std::chrono::seconds openingLimit { 20 };
    virtual void open() = 0; // once; opened() or closed() follows
    virtual void close() = 0; // closed() does not follow; what was sent fails
    // How much a request brings. Bulk comes over HTTPS, which compresses, where a WebSocket does not.
    enum class Size { Usual, Bulk };
    // Sends a Request object. `done` is called exactly once, never before send() returns, and not
    // at all when `context` is destroyed first.
    virtual void send(const QJsonObject &request, Size size, QObject *context, Done done) = 0;
    // Asks for every change, with what changed where the way can carry it. pushed() follows.
    virtual void enablePush() = 0;

Q_SIGNALS:
    void opened();
    void closed(const atrium::TransportError &error); // once, after every pending reply has failed
    void pushed(const QJsonObject &stateChange);
};

} // namespace atrium
