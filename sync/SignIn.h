#pragma once

#include "sync/transport/TransportError.h"
#include "sync/types/Types.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace atrium {

// What a person types on the sign-in page. Asynchronous, lives in the UI thread. Emits exactly one
// of its two signals for each call of signIn().
class SignIn : public QObject {
    Q_OBJECT
public:
    explicit SignIn(QObject *parent = nullptr);
    ~SignIn() override;
    // `server` as typed: a name, with or without scheme and port.
    void signIn(const QString &server, const QString &email, const QString &password, const QString &deviceName);
    void cancel();
    // Where that is: https unless another scheme is typed; http to this machine only.
    static std::optional<QUrl> serverUrl(const QString &typed);

Q_SIGNALS:
    void succeeded(const QUrl &server, const atrium::Id &memberId, const atrium::Id &deviceId, const QByteArray &token,
        const QString &workspaceName);
    // Wrong password, unknown server, wrong certificate, other version, too many tries: each with
    // its own sentence and what to do. error.code: password server certificate version tooMany network
    void failed(const atrium::Error &error);

private:
    void send(const QJsonObject &body);
    void end(const Error &error);
    static Error explained(const TransportError &error);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
