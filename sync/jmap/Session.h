#pragma once

#include "sync/store/Store.h"
#include "sync/transport/TransportError.h"

#include <QUrl>

#include <expected>

namespace atrium::jmap {

// The Session object (RFC 8620 section 2) as far as the client uses it. Sizes are in bytes.
struct Session {
    QString state;
    QUrl apiUrl;
    QUrl webSocketUrl; // empty: the server has none
    QString uploadUrl, downloadUrl, eventSourceUrl; // absolute URI templates, level 1 (RFC 6570)
    qint64 maxSizeUpload = 50'000'000;
    qint64 maxSizeRequest = 10'000'000;
    int maxConcurrentRequests = 4;
    int maxCallsInRequest = 16;
    int maxObjectsInGet = 500;
    int maxObjectsInSet = 500;
    Store::SessionInfo info;

    // `server` is where the person signed in: a Session that points to another host is refused,
    // because the token would go there. Errors: Version, Policy, NotJmap.
    static std::expected<Session, TransportError> parse(const QJsonObject &json, const QUrl &server);

    // Expands a template with percent-encoded values.
    static QUrl expand(QString uriTemplate, const QHash<QString, QString> &values);
};

} // namespace atrium::jmap
