#include "sync/transport/HttpNetwork.h"

#include "sync/transport/HttpTransport.h"
#ifdef ATRIUM_WEBSOCKETS
#include "sync/transport/WebSocketTransport.h"
#endif

using namespace Qt::StringLiterals;

namespace atrium {

HttpNetwork::HttpNetwork(const QUrl &server, const QByteArray &token, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_http(token)
{
}

void HttpNetwork::fetchSession(QObject *context, Done done)
{
    m_http.getAhead(m_server.resolved(QUrl(u"/jmap/session"_s)), { .maxSize = 4'000'000, .idleMs = 30'000 }, context,
        std::move(done));
}

void HttpNetwork::upload(
    const QUrl &url, const QByteArray &bytes, const QString &type, QObject *context, Progress progress, Done done)
{
    m_http.post(url, bytes, type.isEmpty() ? u"application/octet-stream"_s : type,
        { .maxSize = 100'000, .idleMs = 60'000 }, context, std::move(progress), std::move(done));
}

void HttpNetwork::download(const QUrl &url, qint64 maxSize, QObject *context, Progress progress, Done done)
{
    m_http.get(url, { .maxSize = maxSize, .idleMs = 60'000 }, context, std::move(progress), std::move(done));
}

void HttpNetwork::signOut(QObject *context, Done done)
{
    m_http.post(m_server.resolved(QUrl(u"/auth/sign-out"_s)), {}, u"application/json"_s,
        { .maxSize = 100'000, .idleMs = 5'000 }, context, {}, std::move(done));
}

std::unique_ptr<Transport> HttpNetwork::connection(const jmap::Session &session, [[maybe_unused]] Way way)
{
#ifdef ATRIUM_WEBSOCKETS
    if (way == Way::WebSocket)
        return std::make_unique<WebSocketTransport>(m_http, session);
#endif
    return std::make_unique<HttpTransport>(m_http, session);
}

} // namespace atrium
