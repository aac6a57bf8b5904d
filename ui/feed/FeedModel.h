#pragma once

#include "sync/store/ChangeSet.h"
#include "sync/store/Reader.h"

#include <QAbstractListModel>
#include <QCache>
#include <QTimer>

namespace atrium {

class Client;

// The rows of one feed, read page by page from the cache, in the feed's order. It follows
// Client::changed with the smallest signal that says what happened: a changed post is one
// dataChanged, an answer that lifts a thread is one move.
//
// While `holdsNew` is set (somebody reads further down), threads from others that would appear
// above wait in pendingCount(), and threads that would move up stay where they are; showPending()
// lets them in. One's own posts never wait. Lives in the UI thread.
class FeedModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1 };
    explicit FeedModel(Client &client, QObject *parent = nullptr);

    void setFeed(const Feed &feed); // a reset: another list
    const Feed &feed() const { return m_feed; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const Id &idAt(int row) const { return m_rows.at(row).id; }
    const FeedKey &keyAt(int row) const { return m_rows.at(row).key; }
    bool before(const FeedKey &a, const FeedKey &b) const; // in the feed's order
    int rowOf(const Id &postId) const; // -1: not among the rows read so far
    // Everything about a row, read when it is first asked for; nullptr when the post has just gone.
    // Valid until the next call.
    const PostDetails *details(int row) const;
    // The same about any post, for what a row says about another one: its answer, its thread.
    const PostDetails *detailsOf(const Id &postId) const;
    // Reads pages until the post is among the rows; false when it is not in the feed.
    bool reach(const Id &postId);
    // Reads pages until `key` is among the rows; the row that is there now or follows. -1: too far.
    int reach(const FeedKey &key);

    void setHoldsNew(bool holds);
    int pendingCount() const { return static_cast<int>(m_pending.size()); }
    void showPending();

Q_SIGNALS:
    void pendingCountChanged(int count);
    void renamed(const atrium::Id &from, const atrium::Id &to); // a sent post got its real id

private:
    void apply(const ChangeSet &changes);
    void applyRenames(const QHash<Id, Id> &renamed);
    QSet<Id> named(const ChangeSet &changes) const;
    void forgetAbout(const ChangeSet &changes);
    void place(const Id &postId);
    void insert(const FeedRow &row);
    void removeAt(int row);
    void rekey(int row, const FeedKey &key);
    void refreshAll();
    void fetch(int limit);
    int lowerBound(const FeedKey &key) const;
    void setPending(const QSet<Id> &pending);
    void touchAll();

    Client &m_client;
    Feed m_feed;
    QList<FeedRow> m_rows;
    QHash<Id, FeedKey> m_keys; // each row's key, to find it again by halving
    bool m_end = true; // everything is read
    bool m_holds = false;
    QSet<Id> m_pending; // not among the rows yet
    QSet<Id> m_lifted; // among the rows, at an older place than they have
    mutable QCache<Id, PostDetails> m_details;
    QTimer m_refresh;
};

} // namespace atrium
