#pragma once

#include "sync/store/Reader.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace atrium {

class Client;

// Where somebody was reading in a list, so that it is there again after going away and back and
// after a restart. Kept in the cache beside the drafts: it goes with the account. The lists that
// were read last are remembered. One for each Client.
class ReadingPlaces : public QObject {
    Q_OBJECT
public:
    struct Position {
        Id postId; // the row that was read; empty: the top
        FeedKey key; // its place in the feed, to find what is there when the post has moved
        int offset = 0; // of its top below the top of the screen
        FeedKey newest; // the first row: what comes above it is new
        bool operator==(const Position &) const = default;
    };
    static ReadingPlaces &of(Client &client); // made on first use, dies with it
    ~ReadingPlaces() override;

    std::optional<Position> find(const Feed &feed) const;
    void keep(const Feed &feed, const Position &position); // written after a pause
    void flush(); // writes it now

private:
    explicit ReadingPlaces(Client &client);
    struct Entry {
        QString feed;
        Position position;
    };
    static QString keyOf(const Feed &feed);

    Client &m_client;
    QList<Entry> m_entries; // the last one kept is the last
    QTimer m_pause;
    bool m_dirty = false;
};

} // namespace atrium
