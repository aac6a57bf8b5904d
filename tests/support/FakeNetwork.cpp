#include "FakeNetwork.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace atrium::test {

namespace {

QByteArray revoked() { return R"({"type":"about:blank","status":401,"title":"Unauthorized"})"; }

TransportError errorOf(const FakeWire::Trouble &trouble)
{
    switch (trouble.fault) {
    case FakeWire::Fault::Status:
        return TransportError::fromStatus(trouble.status, trouble.body, trouble.retryAfter);
    case FakeWire::Fault::Certificate:
        return TransportError::certificate({});
    case FakeWire::Fault::NotJson:
        return TransportError::notJmap();
    default:
        return TransportError::network();
    }
}

} // namespace

// -- the wire

FakeWire::FakeWire(FakeServer &server)
    : m_server(server)
{
    connect(&server, &FakeServer::pushed, this, &FakeWire::push);
}

std::optional<FakeWire::Trouble> FakeWire::next(Point point, const QByteArray &sent)
{
    if (!up)
        return Trouble { point, Fault::CutBefore };
    for (qsizetype i = 0; i < m_troubles.size(); ++i) {
        if (m_troubles[i].point != point || !sent.contains(m_troubles[i].about))
            continue;
        if (m_troubles[i].after > 0) {
            --m_troubles[i].after;
            continue;
        }
        const Trouble trouble = m_troubles[i];
        if (--m_troubles[i].times <= 0)
            m_troubles.removeAt(i);
        return trouble;
    }
    return std::nullopt;
}

void FakeWire::deliver()
{
    if (std::exchange(m_delivering, true))
        return;
    do {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!m_parcels.isEmpty()) {
            const Parcel parcel = m_parcels.takeFirst();
            if (parcel.to)
                parcel.open();
        }
        QCoreApplication::processEvents();
    } while (!m_parcels.isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_delivering = false;
}

void FakeWire::cutAll()
{
    const auto all = m_transports;
    for (FakeTransport *transport : all)
        transport->cut(TransportError::network());
}

void FakeWire::push(const Id &account, const QJsonObject &stateChange)
{
    for (FakeTransport *transport : std::as_const(m_transports)) {
        if (!transport->m_push || transport->m_over || pushes == Pushes::Lost || !up
            || !m_server.canSee(transport->m_member, account))
            continue;
        const Parcel parcel { transport, [this, transport, stateChange] {
                                 received[transport->m_member] += QJsonDocument(stateChange).toJson();
                                 Q_EMIT transport->pushed(stateChange);
                             } };
        if (pushes == Pushes::Late)
            m_late.append(parcel);
        else if (pushes == Pushes::Reversed)
            m_parcels.prepend(parcel);
        else
            m_parcels.append(parcel);
        if (pushes == Pushes::Doubled)
            m_parcels.append(parcel);
    }
}

void FakeWire::releaseLate() { m_parcels += std::exchange(m_late, {}); }

// -- requests over HTTP

void FakeNetwork::request(FakeWire::Point point, QObject *context, const Done &done,
    const std::function<QByteArray()> &answer, const QByteArray &sent)
{
    ++m_wire.requests;
    m_wire.later(context, [this, point, context, done, answer, sent] {
        const auto trouble = m_wire.next(point, sent);
        if (trouble && trouble->fault == FakeWire::Fault::Late)
            return m_wire.m_late.append({ context, [done, bytes = answer()] { done(bytes); } });
        if (trouble && trouble->fault == FakeWire::Fault::Hang)
            return;
        if (trouble && trouble->fault == FakeWire::Fault::WrongJson)
            return done(QByteArray(R"({"hello":[1]})"));
        if (trouble) {
            if (trouble->fault == FakeWire::Fault::CutAfter)
                answer();
            return done(std::unexpected(errorOf(*trouble)));
        }
        if (m_wire.m_server.isRevoked(m_member))
            return done(std::unexpected(TransportError::fromStatus(401, revoked(), {})));
        done(answer());
    });
}

void FakeNetwork::fetchSession(QObject *context, Done done)
{
    request(FakeWire::Point::Session, context, done,
        [this] { return QJsonDocument(m_wire.m_server.session(m_member)).toJson(); });
}

void FakeNetwork::upload(
    const QUrl &url, const QByteArray &bytes, const QString &, QObject *context, Progress progress, Done done)
{
    m_wire.uploadUrls += url;
    if (progress)
        progress(bytes.size() / 2, bytes.size());
    request(
        FakeWire::Point::Upload, context, done,
        [this, bytes] {
            const QString blobId = u'b' + QString::number(m_wire.blobs.size() + 1);
            m_wire.blobs.insert(blobId, bytes);
            return QJsonDocument(QJsonObject { { u"blobId"_s, blobId } }).toJson();
        },
        bytes);
}

void FakeNetwork::download(const QUrl &url, qint64, QObject *context, Progress, Done done)
{
    request(FakeWire::Point::Download, context, done,
        [this, url] { return m_wire.blobs.value(url.path().section(u'/', 4, 4)); });
}

void FakeNetwork::signOut(QObject *context, Done done)
{
    request(FakeWire::Point::Session, context, done, [this] {
        m_wire.m_server.revoke(m_member);
        return QByteArray();
    });
}

std::unique_ptr<Transport> FakeNetwork::connection(const jmap::Session &, Way way)
{
    lastWay = way;
    return std::make_unique<FakeTransport>(m_wire, m_member);
}

// -- the connection

FakeTransport::FakeTransport(FakeWire &wire, const Id &member)
    : m_wire(wire)
    , m_member(member)
{
    m_wire.m_transports.append(this);
}

FakeTransport::~FakeTransport() { m_wire.m_transports.removeOne(this); }

void FakeTransport::open()
{
    m_wire.later(this, [this] {
        const auto trouble = m_wire.next(FakeWire::Point::Open);
        if (trouble && trouble->fault != FakeWire::Fault::Hang)
            cut(errorOf(*trouble));
        else if (!trouble)
            Q_EMIT opened();
    });
}

void FakeTransport::close()
{
    m_over = true;
    m_pending.failAll(TransportError::network());
}

void FakeTransport::send(const QJsonObject &request, Size, QObject *context, Done done)
{
    ++m_wire.requests;
    const QString id = QString::number(++m_last);
    m_pending.add(id, context, std::move(done));
    m_wire.later(this, [this, id, request] {
        if (m_over)
            return m_pending.failAll(TransportError::network());
        const auto trouble
            = m_wire.next(FakeWire::Point::Request, QJsonDocument(request).toJson(QJsonDocument::Compact));
        if (trouble) {
            switch (trouble->fault) {
            case FakeWire::Fault::CutAfter:
                m_wire.m_server.handle(m_member, request);
                return cut(TransportError::network());
            case FakeWire::Fault::CutBefore:
                return cut(TransportError::network());
            case FakeWire::Fault::Hang:
                return;
            case FakeWire::Fault::WrongJson:
                return m_pending.finish(id, QJsonObject { { u"methodResponses"_s, 7 } });
            default:
                return m_pending.finish(id, std::unexpected(errorOf(*trouble)));
            }
        }
        if (m_wire.m_server.isRevoked(m_member))
            return cut(TransportError::network());
        const QJsonObject response = m_wire.m_server.handle(m_member, request);
        m_wire.later(this, [this, id, response] {
            const QByteArray bytes = QJsonDocument(response).toJson();
            if (m_wire.widest > 0 && bytes.size() > m_wire.widest)
                return;
            m_wire.received[m_member] += bytes;
            m_pending.finish(id, response);
        });
    });
}

void FakeTransport::cut(const TransportError &error)
{
    if (std::exchange(m_over, true))
        return;
    const QPointer<FakeTransport> self(this);
    m_pending.failAll(error);
    if (self)
        Q_EMIT closed(error);
}

} // namespace atrium::test
