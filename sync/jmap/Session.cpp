#include "sync/jmap/Session.h"

using namespace Qt::StringLiterals;

namespace atrium::jmap {

namespace {

constexpr int knownProtocol = 1;
constexpr auto core = "urn:ietf:params:jmap:core"_L1;
constexpr auto webSocket = "urn:ietf:params:jmap:websocket"_L1;
constexpr auto feeds = "urn:atrium:params:jmap:feeds"_L1;

template <typename Number> void readLimit(const QJsonObject &json, QLatin1StringView name, Number &limit)
{
    const qint64 value = json.value(name).toInteger();
    if (value > 0)
        limit = static_cast<Number>(qMin<qint64>(value, std::numeric_limits<Number>::max()));
}

bool samePlace(const QUrl &url, const QUrl &server)
{
    const bool secure = server.scheme() == u"https";
    const int port = url.port(secure ? 443 : 80);
    const bool rightScheme = secure ? url.scheme() == u"https" || url.scheme() == u"wss"
                                    : url.scheme() == u"http" || url.scheme() == u"ws";
    return rightScheme && url.host() == server.host() && port == server.port(secure ? 443 : 80);
}

// What stands before a template's first value. A value must not complete the host's name, so a
// template that has one before its path has no host.
QUrl fixedPart(const QString &uriTemplate)
{
    const qsizetype value = uriTemplate.indexOf(u'{');
    const QUrl url(uriTemplate.left(value));
    return value >= 0 && url.path().isEmpty() ? QUrl(u"about:blank"_s) : url;
}

} // namespace

std::expected<Session, TransportError> Session::parse(const QJsonObject &json, const QUrl &server)
{
    const QJsonObject capabilities = json.value("capabilities"_L1).toObject();
    const QJsonObject own = capabilities.value(feeds).toObject();
    if (!capabilities.contains(core) || json.value("state"_L1).toString().isEmpty())
        return std::unexpected(TransportError::notJmap());
    if (own.value("protocol"_L1).toInt() != knownProtocol)
        return std::unexpected(TransportError::version());

    Session session;
    session.state = json.value("state"_L1).toString();
    const auto absolute = [&](QLatin1StringView name) {
        // Not through QUrl: it would encode the braces of a template.
        const QString text = json.value(name).toString();
        return text.startsWith(u'/') ? server.toString(QUrl::RemovePath | QUrl::StripTrailingSlash) + text : text;
    };
    session.apiUrl = QUrl(absolute("apiUrl"_L1));
    session.uploadUrl = absolute("uploadUrl"_L1);
    session.downloadUrl = absolute("downloadUrl"_L1);
    session.eventSourceUrl = absolute("eventSourceUrl"_L1);
    session.webSocketUrl = QUrl(capabilities.value(webSocket).toObject().value("url"_L1).toString());
    for (const QUrl &url : { session.apiUrl, fixedPart(session.uploadUrl), fixedPart(session.downloadUrl),
             fixedPart(session.eventSourceUrl), session.webSocketUrl }) {
        if (!url.isEmpty() && !samePlace(url, server))
            return std::unexpected(TransportError::policy(TransportError::tr("The server points to another address.")));
    }

    const QJsonObject limits = capabilities.value(core).toObject();
    readLimit(limits, "maxSizeUpload"_L1, session.maxSizeUpload);
    readLimit(limits, "maxSizeRequest"_L1, session.maxSizeRequest);
    readLimit(limits, "maxConcurrentRequests"_L1, session.maxConcurrentRequests);
    readLimit(limits, "maxCallsInRequest"_L1, session.maxCallsInRequest);
    readLimit(limits, "maxObjectsInGet"_L1, session.maxObjectsInGet);
    readLimit(limits, "maxObjectsInSet"_L1, session.maxObjectsInSet);

    Store::SessionInfo &info = session.info;
    info.memberId = own.value("memberId"_L1).toString();
    info.workspaceId = own.value("workspaceId"_L1).toString();
    info.workspaceName = own.value("workspaceName"_L1).toString();
    readLimit(own, "maxPostLength"_L1, info.maxPostLength);
    readLimit(own, "maxTitleLength"_L1, info.maxTitleLength);
    info.maxUploadSize = session.maxSizeUpload;
    info.organisationKey = own.value("organisationKey"_L1).toString();
    const QJsonObject accounts = json.value("accounts"_L1).toObject();
    for (auto it = accounts.begin(); it != accounts.end(); ++it) {
        const QJsonObject account = it.value().toObject().value("accountCapabilities"_L1).toObject();
        const QString kind = account.value(feeds).toObject().value("kind"_L1).toString();
        if (kind == u"workspace" || kind == u"group" || kind == u"member")
            info.accounts.append({ it.key(), kind });
    }
    // Without these the cache would be emptied on the word of a broken answer.
    if (info.memberId.isEmpty() || info.workspaceId.isEmpty() || !accounts.contains(info.memberId)
        || !accounts.contains(info.workspaceId) || session.apiUrl.isEmpty())
        return std::unexpected(TransportError::notJmap());
    return session;
}

QUrl Session::expand(QString uriTemplate, const QHash<QString, QString> &values)
{
    static const QRegularExpression variable(u"\\{(\\w+)\\}"_s);
    qsizetype at = 0;
    for (auto match = variable.match(uriTemplate); match.hasMatch(); match = variable.match(uriTemplate, at)) {
        const QString value = QString::fromLatin1(QUrl::toPercentEncoding(values.value(match.captured(1))));
        uriTemplate.replace(match.capturedStart(), match.capturedLength(), value);
        at = match.capturedStart() + value.size();
    }
    return QUrl(uriTemplate, QUrl::StrictMode);
}

} // namespace atrium::jmap
