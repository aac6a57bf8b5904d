#pragma once

#include "sync/types/Types.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace atrium {

class Client;

// Small versions of attached pictures. A picture that is not in the cache is fetched; it is made
// small in another thread, because that takes longer than a frame. One for each Client.
class ThumbnailCache : public QObject {
    Q_OBJECT
public:
    static ThumbnailCache &of(Client &client);

    // Filling `size` (in device pixels), cut at the edges. Null while it is on its way: ready()
    // follows, or failed().
    QPixmap get(const Id &accountId, const Attachment &attachment, const QSize &size);
    bool hasFailed(const Attachment &attachment) const;
    bool isIdle() const { return m_busy.isEmpty(); }

Q_SIGNALS:
    void ready(const atrium::Id &blobId); // or the local id of what is still to be sent
    void failed(const atrium::Id &blobId);

private:
    explicit ThumbnailCache(Client *client);
    void decode(const Id &id, const QByteArray &bytes, const QSize &size);

    Client &m_client;
    QCache<QString, QPixmap> m_pixmaps; // cost in KiB
    QSet<Id> m_busy;
    QSet<Id> m_failed;
};

} // namespace atrium
