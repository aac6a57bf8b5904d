#include "sync/SignIn.h"

#include "sync/transport/Http.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int knownProtocol = 1;
constexpr Http::Limits limits { .maxSize = 100'000, .idleMs = 20'000 };

} // namespace

struct SignIn::Private {
    Http http { {} };
    std::unique_ptr<QObject> attempt; // its end cancels what is under way
    QUrl server;
    QString workspaceName;
};

SignIn::SignIn(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

SignIn::~SignIn() = default;

void SignIn::cancel() { d->attempt.reset(); }

std::optional<QUrl> SignIn::serverUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    const QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    if (!Http::isAllowed(url) || url.scheme().startsWith("ws"_L1) || text.contains(u' '))
        return std::nullopt;
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

void SignIn::signIn(const QString &server, const QString &email, const QString &password, const QString &deviceName)
{
    d->attempt = std::make_unique<QObject>();
    const auto url = serverUrl(server);
    if (!url) {
        const bool plain = server.trimmed().startsWith("http://"_L1);
        QMetaObject::invokeMethod(
            d->attempt.get(),
            [this, plain] {
                end({ u"server"_s, plain ? tr("This address is not secure.") : tr("This is not a server's address."),
                    plain ? tr("Please use an address that begins with https://.")
                          : tr("It looks like atrium.example.com. You find it in your invitation.") });
            },
            Qt::QueuedConnection);
        return;
    }
    d->server = *url;
    const QJsonObject body { { u"email"_s, email.trimmed() }, { u"password"_s, password },
        { u"deviceName"_s, deviceName }, { u"platform"_s, QSysInfo::prettyProductName() } };
    // The password goes only to what has said that it is a server of this version.
    d->http.get(
        url->resolved(QUrl(u"/about"_s)), limits, d->attempt.get(), {}, [this, body](const Network::Answer &answer) {
            if (!answer)
                return end(explained(answer.error()));
            const QJsonObject about = QJsonDocument::fromJson(*answer).object();
            if (about.value("product"_L1).toString() != u"atriumd")
                return end(explained(TransportError::notJmap()));
            if (about.value("protocol"_L1).toInt() != knownProtocol)
                return end(explained(TransportError::version()));
            d->workspaceName = about.value("workspace"_L1).toString();
            send(body);
        });
}

void SignIn::send(const QJsonObject &body)
{
    d->http.post(d->server.resolved(QUrl(u"/auth/sign-in"_s)), QJsonDocument(body).toJson(QJsonDocument::Compact),
        u"application/json"_s, limits, d->attempt.get(), {}, [this](const Network::Answer &answer) {
            if (!answer)
                return end(explained(answer.error()));
            const QJsonObject json = QJsonDocument::fromJson(*answer).object();
            const QByteArray token = json.value("token"_L1).toString().toLatin1();
            const Id memberId = json.value("memberId"_L1).toString();
            const Id deviceId = json.value("deviceId"_L1).toString();
            if (token.isEmpty() || memberId.isEmpty() || deviceId.isEmpty())
                return end(explained(TransportError::notJmap()));
            d->attempt.release()->deleteLater();
            Q_EMIT succeeded(d->server, memberId, deviceId, token, d->workspaceName);
        });
}

Error SignIn::explained(const TransportError &error)
{
    using Kind = TransportError::Kind;
    switch (error.kind) {
    case Kind::SignedOut:
        return { u"password"_s, tr("The address or the password is not right."),
            tr("Please try again. If you have forgotten your password, ask whoever runs Atrium for you.") };
    case Kind::Busy: {
        const auto minutes = static_cast<int>((error.retryAfter + 59'999) / 60'000);
        return { u"tooMany"_s, tr("There were too many tries."),
            minutes > 1 ? tr("Please wait %n minute(s) and try again.", nullptr, minutes)
                        : tr("Please wait a minute and try again.") };
    }
    case Kind::Certificate:
        return { u"certificate"_s, error.message, error.hint };
    case Kind::Version:
        return { u"version"_s, error.message, error.hint };
    case Kind::NotJmap:
        return { u"server"_s, tr("There is no Atrium at this address."),
            tr("Please check it. If this network has a sign-in page, open that in a browser first.") };
    case Kind::Network:
        if (error == TransportError::unknownHost())
            return { u"network"_s, error.message, error.hint };
        return { u"network"_s, tr("The server cannot be reached."),
            tr("Please check the address and your connection, and try again.") };
    case Kind::Server: // nothing tries again by itself here
        return { u"server"_s, error.message, tr("Please try again in a few minutes.") };
    case Kind::Policy:
    case Kind::Rejected:
    case Kind::Local:
        break;
    }
    return { u"server"_s, error.message, error.hint };
}

void SignIn::end(const Error &error)
{
    d->attempt.release()->deleteLater(); // it may be what called us
    Q_EMIT failed(error);
}

} // namespace atrium
