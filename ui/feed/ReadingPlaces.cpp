#include "ui/feed/ReadingPlaces.h"

#include "sync/Client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int listsKept = 200;
constexpr int pauseMs = 1500;

QString draftName() { return u"reading places"_s; } // no id has a space
} // namespace

ReadingPlaces &ReadingPlaces::of(Client &client)
{
    if (auto *found = client.findChild<ReadingPlaces *>(Qt::FindDirectChildrenOnly))
        return *found;
    return *new ReadingPlaces(client);
}

ReadingPlaces::ReadingPlaces(Client &client)
    : QObject(&client)
    , m_client(client)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReadingPlaces::flush);
    const QJsonArray entries = QJsonDocument::fromJson(client.reader().draft(draftName()).toUtf8()).array();
    for (const QJsonValue entry : entries) {
        m_entries += Entry { entry["feed"_L1].toString(),
            { .postId = entry["post"_L1].toString(),
                .key = { entry["time"_L1].toInteger(), entry["row"_L1].toInteger() },
                .offset = entry["offset"_L1].toInt(),
                .newest = { entry["newestTime"_L1].toInteger(), entry["newestRow"_L1].toInteger() } } };
    }
}

ReadingPlaces::~ReadingPlaces() = default;

QString ReadingPlaces::keyOf(const Feed &feed)
{
    return u"%1/%2/%3"_s.arg(static_cast<int>(feed.scope)).arg(static_cast<int>(feed.filter)).arg(feed.id);
}

std::optional<ReadingPlaces::Position> ReadingPlaces::find(const Feed &feed) const
{
    const QString key = keyOf(feed);
    for (const Entry &entry : m_entries)
        if (entry.feed == key)
            return entry.position;
    return {};
}

void ReadingPlaces::keep(const Feed &feed, const Position &position)
{
    const QString key = keyOf(feed);
    if (find(feed) == position)
        return;
    m_entries.removeIf([&](const Entry &entry) { return entry.feed == key; });
    m_entries += Entry { key, position };
    if (m_entries.size() > listsKept)
        m_entries.removeFirst();
    m_dirty = true;
    m_pause.start();
}

void ReadingPlaces::flush()
{
    if (!std::exchange(m_dirty, false))
        return;
    m_pause.stop();
    QJsonArray entries;
    for (const Entry &entry : std::as_const(m_entries)) {
        const Position &at = entry.position;
        entries += QJsonObject { { u"feed"_s, entry.feed }, { u"post"_s, at.postId }, { u"time"_s, at.key.time },
            { u"row"_s, at.key.row }, { u"offset"_s, at.offset }, { u"newestTime"_s, at.newest.time },
            { u"newestRow"_s, at.newest.row } };
    }
    m_client.setDraft(draftName(), QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact)));
}

} // namespace atrium
