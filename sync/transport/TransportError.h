#pragma once

#include "sync/types/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QSslError>

namespace atrium {

// Why the server could not be asked, sorted by what follows from it. `message` and `hint` are for
// a person.
struct TransportError {
    Q_DECLARE_TR_FUNCTIONS(atrium::TransportError)
public:
    enum class Kind {
        Network, // no answer: unreachable, cut, timed out. Trying again helps
        Busy, // 429, 503, 507: trying again after `retryAfter` helps
        Server, // any other answer that the server may not repeat
        NotJmap, // the answer is not the server's: a captive portal, a proxy, a cut body
        SignedOut, // 401, in the server's own words: the token is not valid any more
        Certificate, // TLS could not be verified
        Version, // the server speaks another version of the protocol
        Policy, // the server, or a rule of this program, forbids it
        Rejected, // this one request is wrong or too large; `type` says how
        Local, // the cache could not be written
    };

    Kind kind = Kind::Network;
    QString message;
    QString hint;
    QString type; // Rejected: the problem type (RFC 8620 section 3.6.1), "" for a plain 413
    qint64 retryAfter = 0; // milliseconds

    bool operator==(const TransportError &) const = default;

    static TransportError network();
    static TransportError unknownHost(); // a kind of that: the name leads nowhere, here and now
    static TransportError busy(qint64 retryAfter);
    static TransportError server();
    static TransportError notJmap();
    static TransportError signedOut();
    // What is wrong with the server's certificate. Nothing: TLS failed before there was one.
    static TransportError certificate(const QList<QSslError> &errors);
    static TransportError version();
    static TransportError policy(const QString &message);
    static TransportError rejected(const QString &type, const QString &detail);
    static TransportError local(const Error &error);

    // From an HTTP status other than 2xx. `retryAfter` is that header's text (RFC 9110 section 10.2.3).
    static TransportError fromStatus(int status, const QByteArray &body, const QByteArray &retryAfter);
    // From problem details (RFC 7807), as in a 400 or a RequestError.
    static TransportError fromProblem(const QJsonObject &problem);
};

} // namespace atrium
