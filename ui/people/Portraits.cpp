#include "ui/people/Portraits.h"

#include "sync/Client.h"
#include "ui/feed/ThumbnailCache.h"

namespace atrium {

using namespace Qt::StringLiterals;

Portraits::Portraits(Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&ThumbnailCache::of(client), &ThumbnailCache::ready, this, [this](const Id &blob) {
        if (const Id person = m_people.value(blob); !person.isEmpty())
            repaint(person);
    });
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        if (!changes.touches(Type::Member) && !changes.many)
            return;
        m_blobs.clear();
        m_people.clear();
        repaintAll();
    });
}

QPixmap Portraits::portrait(const QString &personId, int side)
{
    auto known = m_blobs.constFind(personId);
    if (known == m_blobs.cend()) {
        const std::optional<Member> member = m_client.reader().member(personId);
        known = m_blobs.insert(personId, member ? member->avatarBlobId : Id());
        if (!known->isEmpty())
            m_people.insert(*known, personId);
    }
    if (known->isEmpty())
        return {};
    // A picture that is still to be uploaded goes by its local id, which the cache knows as well.
    const Attachment picture {
        .blobId = *known, .localId = {}, .name = u"portrait"_s, .type = u"image/jpeg"_s, .size = 0
    };
    return ThumbnailCache::of(m_client).get(m_client.reader().workspaceId(), picture, { side, side });
}

} // namespace atrium
