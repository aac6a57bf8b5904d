#include "sync/transport/Http.h"

#include <QTimer>

#include <QFutureWatcher>
#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkCookieJar>
#include <QPromise>
#include <QSslConfiguration>
#include <QThread>
#include <QThreadPool>

#include <mutex>
#include <tuple>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr auto sslErrors = "sslErrors"; // of a reply, for when it fails

// Qt looks through the system's certificates when a process first makes a socket that may need them,
// even for a plain ws://. That takes longer than most answers: it is done while one is waited for.
void readCertificates()
{
    static std::once_flag once;
    std::call_once(once,
        [] { QThreadPool::globalInstance()->start([] { std::ignore = QSslConfiguration::defaultConfiguration(); }); });
}

} // namespace

// An Http in a thread of its own.
class Http::Beside {
public:
    explicit Beside(const QByteArray &token)
        : m_http(new Http(token))
    {
        m_http->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_http, &QObject::deleteLater);
        m_thread.setObjectName("http"_L1);
        m_thread.start();
    }
    ~Beside()
    {
        m_thread.quit();
        m_thread.wait();
    }

    // Runs `ask` there. What it answers comes back as `done`, unless `context` is gone: then what was
    // asked, of which `asking` is the context, is given up as well.
    template <typename Answer> using Ask = std::function<void(Http &, QObject *asking, std::function<void(Answer)>)>;
    template <typename Answer>
    void run(const Ask<Answer> &ask, QObject *context, std::function<void(const Answer &)> done)
    {
        const auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        const auto gone = connect(context, &QObject::destroyed, [future]() mutable { future.cancel(); });
        future.then(context, [gone, done = std::move(done)](const Answer &answer) {
            disconnect(gone);
            done(answer);
        });
        QMetaObject::invokeMethod(m_http, [http = m_http, ask, promise, future] {
            auto *asking = new QFutureWatcher<Answer>(http);
            connect(asking, &QFutureWatcherBase::canceled, asking, &QObject::deleteLater);
            connect(asking, &QFutureWatcherBase::finished, asking, &QObject::deleteLater);
            asking->setFuture(future);
            ask(*http, asking, [promise](const Answer &answer) {
                promise->addResult(answer);
                promise->finish();
            });
        });
    }

private:
    QThread m_thread;
    Http *m_http;
};

Http::Http(const QByteArray &token, QObject *parent)
    : QObject(parent)
    , m_manager(this) // moves with it to another thread
    , m_token(token)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
    connect(&m_manager, &QNetworkAccessManager::sslErrors, this, // never ignored
        [](QNetworkReply *reply, const QList<QSslError> &errors) {
            reply->setProperty(sslErrors, QVariant::fromValue(errors));
        });
}

Http::~Http() = default;

Http::Beside &Http::beside()
{
    if (!m_beside)
        m_beside = std::make_unique<Beside>(m_token);
    return *m_beside;
}

bool Http::isAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    if (url.scheme() == u"https" || url.scheme() == u"wss")
        return true;
    const bool loopback = url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
    return loopback && (url.scheme() == u"http" || url.scheme() == u"ws");
}

QNetworkRequest Http::request(const QUrl &url) const
{
    QNetworkRequest request(url);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

void Http::get(const QUrl &url, const Limits &limits, QObject *context, Network::Progress progress, Network::Done done)
{
    if (!isAllowed(url))
        return refuse(context, done);
    QNetworkReply *reply = m_manager.get(request(url));
    if (progress)
        connect(reply, &QNetworkReply::downloadProgress, context, progress);
    watch(reply, limits, context, std::move(done));
}

void Http::post(const QUrl &url, const QByteArray &body, const QString &type, const Limits &limits, QObject *context,
    Network::Progress progress, Network::Done done)
{
    if (!isAllowed(url))
        return refuse(context, done);
    QNetworkRequest post = request(url);
    post.setHeader(QNetworkRequest::ContentTypeHeader, type);
    QNetworkReply *reply = m_manager.post(post, body);
    if (progress)
        connect(reply, &QNetworkReply::uploadProgress, context, progress);
    watch(reply, limits, context, std::move(done));
}

void Http::call(const QUrl &url, const QJsonObject &request, QObject *context, Transport::Done done)
{
    beside().run<Transport::Reply>(
        [url, request](Http &http, QObject *asking, const std::function<void(Transport::Reply)> &answered) {
            const QByteArray body = QJsonDocument(request).toJson(QJsonDocument::Compact);
            http.post(url, body, u"application/json"_s, {}, asking, {}, [answered](const Network::Answer &answer) {
                if (!answer)
                    return answered(std::unexpected(answer.error()));
                const QJsonDocument document = QJsonDocument::fromJson(*answer);
                if (document.isObject())
                    answered(document.object());
                else
                    answered(std::unexpected(TransportError::notJmap()));
            });
        },
        context, std::move(done));
}

void Http::getAhead(const QUrl &url, const Limits &limits, QObject *context, Network::Done done)
{
    beside().run<Network::Answer>(
        [url, limits](Http &http, QObject *asking, const std::function<void(Network::Answer)> &answered) {
            http.get(url, limits, asking, {}, answered);
        },
        context, std::move(done));
}

QNetworkReply *Http::stream(const QUrl &url, const QByteArray &lastEventId)
{
    QNetworkRequest get = request(isAllowed(url) ? url : QUrl());
    get.setRawHeader("Accept", "text/event-stream");
    if (!lastEventId.isEmpty())
        get.setRawHeader("Last-Event-ID", lastEventId);
    return m_manager.get(get);
}

void Http::watch(QNetworkReply *reply, const Limits &limits, QObject *context, Network::Done done)
{
    readCertificates();
    // The reply is the context's: when that goes, nobody waits for the answer any more.
    reply->setParent(context);
    auto *idle = new QTimer(reply);
    idle->setSingleShot(true);
    idle->setInterval(limits.idleMs);
    connect(idle, &QTimer::timeout, reply, &QNetworkReply::abort);
    const auto alive = [idle] { idle->start(); };
    connect(reply, &QNetworkReply::uploadProgress, idle, alive);
    connect(reply, &QNetworkReply::downloadProgress, idle, alive);
    idle->start();

    const qint64 maxSize = limits.maxSize;
    connect(reply, &QNetworkReply::readyRead, reply, [reply, maxSize] {
        if (reply->bytesAvailable() > maxSize)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, context, [reply, maxSize, done = std::move(done)] {
        reply->deleteLater();
        const bool tooLarge = reply->bytesAvailable() > maxSize;
        const QByteArray body = tooLarge || !reply->isOpen() ? QByteArray() : reply->readAll();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (tooLarge)
            done(std::unexpected(TransportError::rejected({}, TransportError::tr("The answer is too large."))));
        else if (reply->error() == QNetworkReply::NoError && status >= 200 && status < 300)
            done(body);
        else
            done(std::unexpected(errorOf(reply, body)));
    });
}

TransportError Http::errorOf(QNetworkReply *reply, const QByteArray &body)
{
    if (reply->error() == QNetworkReply::SslHandshakeFailedError)
        return TransportError::certificate(reply->property(sslErrors).value<QList<QSslError>>());
    if (reply->error() == QNetworkReply::HostNotFoundError)
        return TransportError::unknownHost();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || (status >= 200 && status < 300)) // nothing came, or it broke off
        return TransportError::network();
    return TransportError::fromStatus(status, body, reply->rawHeader("Retry-After"));
}

void Http::refuse(QObject *context, const Network::Done &done)
{
    const auto error
        = TransportError::policy(TransportError::tr("Atrium only talks to servers over a secure connection."));
    QMetaObject::invokeMethod(context, [done, error] { done(std::unexpected(error)); }, Qt::QueuedConnection);
}

} // namespace atrium
