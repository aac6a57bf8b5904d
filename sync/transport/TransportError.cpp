#include "sync/transport/TransportError.h"

#include <QTimeZone>

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr qint64 longestWait = 60 * 60 * 1000; // a server cannot send a client away for a week

qint64 parseRetryAfter(const QByteArray &header)
{
    bool isSeconds = false;
    qint64 wait = header.trimmed().toLongLong(&isSeconds) * 1000;
    if (!isSeconds) {
        const QDateTime until
            = QLocale::c().toDateTime(QString::fromLatin1(header), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        wait = until.isValid()
            ? QDateTime::currentDateTimeUtc().msecsTo(QDateTime(until.date(), until.time(), QTimeZone::UTC))
            : 0;
    }
    return qBound<qint64>(0, wait, longestWait);
}

} // namespace

TransportError TransportError::network()
{
    return { Kind::Network, tr("The server cannot be reached."), tr("Atrium tries again by itself."), {}, 0 };
}

TransportError TransportError::busy(qint64 retryAfter)
{
    return { Kind::Busy, tr("The server is busy."), tr("Atrium tries again in a moment."), {}, retryAfter };
}

TransportError TransportError::server()
{
    return { Kind::Server, tr("The server has a problem."), tr("Atrium tries again by itself."), {}, 0 };
}

TransportError TransportError::notJmap()
{
    return { Kind::NotJmap, tr("Something else answers in place of the server."),
        tr("If this network has a sign-in page, open it in a browser."), {}, 0 };
}

TransportError TransportError::signedOut()
{
    return { Kind::SignedOut, tr("This device was signed out."), tr("Please sign in again."), {}, 0 };
}

TransportError TransportError::certificate(const QList<QSslError> &errors)
{
    if (errors.isEmpty())
        return { Kind::Certificate, tr("No secure connection could be made."),
            tr("Nothing was sent. A proxy or a sign-in page of this network may be in between: please ask whoever "
               "runs the network, or Atrium for you."),
            {}, 0 };
    const auto explain = [&] {
        using enum QSslError::SslError;
        const auto first = [&](const QList<QSslError::SslError> &kinds) -> std::optional<QSslCertificate> {
            for (const QSslError &error : errors) {
                if (kinds.contains(error.error()))
                    return error.certificate();
            }
            return std::nullopt;
        };
        if (const auto shown = first({ SelfSignedCertificate, SelfSignedCertificateInChain, CertificateUntrusted,
                UnableToGetIssuerCertificate, UnableToGetLocalIssuerCertificate, UnableToVerifyFirstCertificate }))
            return tr("Its certificate comes from “%1”, whom this computer does not trust: a proxy that reads along, a "
                      "sign-in page of this network, or a server that is not set up yet. Nothing was sent. Please ask "
                      "whoever runs the network, or Atrium for you.")
                .arg(shown->issuerDisplayName());
        if (const auto shown = first({ CertificateExpired, CertificateNotYetValid }))
            return tr("Its certificate is valid from %1 to %2. Nothing was sent. Please check the date of this "
                      "computer; if that is right, ask whoever runs Atrium for you.")
                .arg(QLocale().toString(shown->effectiveDate().toLocalTime().date(), QLocale::ShortFormat),
                    QLocale().toString(shown->expiryDate().toLocalTime().date(), QLocale::ShortFormat));
        if (first({ HostNameMismatch }))
            return tr("Its certificate is for another name. Nothing was sent. Please check the address, or ask whoever "
                      "runs Atrium for you.");
        return tr("Nothing was sent. Please ask whoever runs Atrium for you about its certificate.");
    };
    return { Kind::Certificate, tr("The server could not prove who it is."), explain(), {}, 0 };
}

TransportError TransportError::unknownHost()
{
    return { Kind::Network, tr("No server with this name was found."),
        tr("Please check the address. If other programs have no connection either, check that first."), {}, 0 };
}

TransportError TransportError::version()
{
    return { Kind::Version, tr("The server has another version of Atrium."), tr("Please update Atrium."), {}, 0 };
}

TransportError TransportError::policy(const QString &message)
{
    return { Kind::Policy, message, tr("Please ask whoever runs Atrium for you."), {}, 0 };
}

TransportError TransportError::rejected(const QString &type, const QString &detail)
{
    return { Kind::Rejected, detail.isEmpty() ? tr("The server did not accept this.") : detail, {}, type, 0 };
}

TransportError TransportError::local(const Error &error) { return { Kind::Local, error.message, error.hint, {}, 0 }; }

TransportError TransportError::fromStatus(int status, const QByteArray &body, const QByteArray &retryAfter)
{
    const QJsonObject problem = QJsonDocument::fromJson(body).object();
    const bool inItsOwnWords = problem.value("status"_L1).toInt() == status;
    switch (status) {
    case 401:
        // A proxy or a captive portal may ask for a password too; its word must not erase a cache.
        return inItsOwnWords ? signedOut() : notJmap();
    case 403:
        return inItsOwnWords ? policy(problem.value("detail"_L1).toString(tr("The server does not let you in.")))
                             : notJmap();
    case 408:
        return network();
    case 413:
        return rejected(QString(), tr("This is too large for the server."));
    case 429:
    case 503:
    case 507: // its disk is full, until somebody makes room
        return busy(parseRetryAfter(retryAfter));
    case 404:
    case 405:
    case 501: // some other web server
        return inItsOwnWords ? server() : notJmap();
    case 400:
        return inItsOwnWords || problem.contains("type"_L1) ? fromProblem(problem) : notJmap();
    default:
        return status >= 300 && status < 400 ? notJmap() : server();
    }
}

TransportError TransportError::fromProblem(const QJsonObject &problem)
{
    return rejected(problem.value("type"_L1).toString(), problem.value("detail"_L1).toString());
}

} // namespace atrium
