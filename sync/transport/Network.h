#pragma once

#include "sync/jmap/Session.h"
#include "sync/transport/Transport.h"

#include <memory>

namespace atrium {

// Every way to the server that the engine and the outbox use. Tests put a server of their own in
// its place. Each `done` is called exactly once, never before the method returns, and not at all
// when `context` is destroyed first; destroying it cancels the call. Lives in the sync thread.
class Network {
public:
    using Answer = std::expected<QByteArray, TransportError>;
    using Done = std::function<void(const Answer &)>;
    using Progress = std::function<void(qint64 done, qint64 total)>;
    enum class Way { WebSocket, Http };

    virtual ~Network() = default;

    virtual QUrl server() const = 0;
    virtual void fetchSession(QObject *context, Done done) = 0;
    // The bytes of the upload's answer are JSON (RFC 8620 section 6.1).
    virtual void upload(
        const QUrl &url, const QByteArray &bytes, const QString &type, QObject *context, Progress progress, Done done)
        = 0;
    virtual void download(const QUrl &url, qint64 maxSize, QObject *context, Progress progress, Done done) = 0;
    virtual void signOut(QObject *context, Done done) = 0;
    virtual std::unique_ptr<Transport> connection(const jmap::Session &session, Way way) = 0;
};

} // namespace atrium
