#include "sync/transport/HttpTransport.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace atrium {

namespace {

constexpr int pingSeconds = 30;
constexpr auto silenceLimit = 75s; // two pings and some
constexpr auto pause = 500ms; // between two streams

} // namespace

HttpTransport::HttpTransport(Http &http, const jmap::Session &session)
    : m_http(http)
    , m_apiUrl(session.apiUrl)
    , m_eventsUrl(jmap::Session::expand(session.eventSourceUrl,
          { { u"types"_s, u"*"_s }, { u"closeafter"_s, u"no"_s }, { u"ping"_s, QString::number(pingSeconds) } }))
{
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &HttpTransport::openStream);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { fail(TransportError::network()); });
}

HttpTransport::~HttpTransport()
{
    m_over = true;
    delete m_stream;
}

void HttpTransport::open()
{
    m_silence.start(openingLimit);
    openStream();
}

void HttpTransport::openStream()
{
    m_stream = m_http.stream(m_eventsUrl, m_lastEventId);
    connect(m_stream, &QNetworkReply::metaDataChanged, this, [this] {
        const int status = m_stream->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QString type = m_stream->header(QNetworkRequest::ContentTypeHeader).toString();
        if (m_open || m_over || status != 200 || !type.startsWith("text/event-stream"_L1))
            return;
        m_open = true;
        m_silence.start(silenceLimit);
        Q_EMIT opened();
    });
    connect(m_stream, &QNetworkReply::readyRead, this, &HttpTransport::readStream);
    connect(m_stream, &QNetworkReply::finished, this, &HttpTransport::streamEnded);
}

void HttpTransport::close()
{
    m_over = true;
    m_silence.stop();
    m_again.stop();
    if (m_stream)
        m_stream->abort();
    m_pending.failAll(TransportError::network());
}

void HttpTransport::send(const QJsonObject &request, Size, QObject *context, Done done)
{
    const QString requestId = QString::number(++m_lastRequest);
    m_pending.add(requestId, context, std::move(done));
    if (m_over) {
        QMetaObject::invokeMethod(this, [this] { m_pending.failAll(TransportError::network()); }, Qt::QueuedConnection);
        return;
    }
    m_http.call(m_apiUrl, request, this, [this, requestId](const Reply &reply) { m_pending.finish(requestId, reply); });
}

void HttpTransport::readStream()
{
    if (!m_open)
        return; // an error's body; streamEnded() reads it
    m_silence.start(silenceLimit);
    const auto events = m_events.feed(m_stream->readAll());
    for (const EventStream::Event &event : events) {
        m_lastEventId = event.id;
        if (event.name == "state" && !m_over)
            Q_EMIT pushed(QJsonDocument::fromJson(event.data).object());
    }
    if (m_events.isTooLong())
        fail(TransportError::notJmap());
}

void HttpTransport::streamEnded()
{
    if (m_over)
        return;
    const int status = m_stream->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_open && m_stream->error() == QNetworkReply::NoError && status == 200) {
        m_stream->deleteLater();
        m_stream = nullptr;
        m_again.start();
        return;
    }
    if (m_open && status == 200)
        return fail(TransportError::network());
    // A success that is no event stream comes from something in between.
    const bool wrongPlace = m_stream->error() == QNetworkReply::NoError && status >= 200 && status < 300;
    fail(wrongPlace ? TransportError::notJmap() : Http::errorOf(m_stream, m_stream->read(100'000)));
}

void HttpTransport::fail(const TransportError &error)
{
    if (m_over)
        return;
    m_over = true;
    m_silence.stop();
    m_again.stop();
    if (m_stream)
        m_stream->abort();
    const QPointer<HttpTransport> self(this); // whoever waits for a reply may let go of us
    m_pending.failAll(error);
    if (self)
        Q_EMIT closed(error);
}

} // namespace atrium
