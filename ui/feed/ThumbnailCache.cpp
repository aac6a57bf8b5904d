#include "ui/feed/ThumbnailCache.h"

#include "sync/Client.h"

#include <QBuffer>
#include <QImageReader>
#include <QPointer>
#include <QThreadPool>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptKiB = 12 * 1024;
constexpr qint64 mostPixels = 64'000'000; // a small file can claim to be an enormous picture

QImage fill(const QByteArray &bytes, const QSize &size)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (!whole.isValid() || qint64(whole.width()) * whole.height() > mostPixels)
        return {};
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize wanted = turned ? size.transposed() : size;
    reader.setScaledSize(whole.scaled(wanted, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    const QPoint offset((image.width() - size.width()) / 2, (image.height() - size.height()) / 2);
    return image.isNull() ? image : image.copy(QRect(offset, size));
}

Id idOf(const Attachment &attachment) { return attachment.blobId.isEmpty() ? attachment.localId : attachment.blobId; }

QString keyOf(const Id &id, const QSize &size)
{
    return id + u'@' + QString::number(size.width()) + u'x' + QString::number(size.height());
}

} // namespace

ThumbnailCache &ThumbnailCache::of(Client &client)
{
    if (auto *found = client.findChild<ThumbnailCache *>(Qt::FindDirectChildrenOnly))
        return *found;
    return *new ThumbnailCache(&client);
}

ThumbnailCache::ThumbnailCache(Client *client)
    : QObject(client)
    , m_client(*client)
    , m_pixmaps(keptKiB)
{
    connect(client, &Client::blobReady, this, [this](const Id &id) {
        m_busy -= id;
        Q_EMIT ready(id);
    });
    connect(client, &Client::blobFailed, this, [this](const Id &id) {
        m_busy -= id;
        m_failed += id;
        Q_EMIT failed(id);
    });
}

QPixmap ThumbnailCache::get(const Id &accountId, const Attachment &attachment, const QSize &size)
{
    const Id id = idOf(attachment);
    if (const QPixmap *known = m_pixmaps.object(keyOf(id, size)))
        return *known;
    if (m_busy.contains(id) || m_failed.contains(id) || id.isEmpty())
        return {};
    m_busy += id;
    if (const std::optional<QByteArray> bytes = m_client.reader().blob(id))
        decode(id, *bytes, size);
    else
        m_client.fetchBlob(accountId, id, attachment.name, attachment.type);
    return {};
}

bool ThumbnailCache::hasFailed(const Attachment &attachment) const { return m_failed.contains(idOf(attachment)); }

void ThumbnailCache::decode(const Id &id, const QByteArray &bytes, const QSize &size)
{
    QThreadPool::globalInstance()->start([self = QPointer(this), id, bytes, size] {
        const QImage image = fill(bytes, size);
        // Back in the UI thread, where the pointer can be trusted.
        QMetaObject::invokeMethod(qApp, [self, id, size, image] {
            if (!self)
                return;
            self->m_busy -= id;
            if (image.isNull()) {
                self->m_failed += id;
                Q_EMIT self->failed(id);
                return;
            }
            const int cost = std::max<int>(1, static_cast<int>(image.sizeInBytes() / 1024));
            self->m_pixmaps.insert(keyOf(id, size), new QPixmap(QPixmap::fromImage(image)), cost);
            Q_EMIT self->ready(id);
        });
    });
}

} // namespace atrium
