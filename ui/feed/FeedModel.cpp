#include "ui/feed/FeedModel.h"

#include "sync/Client.h"

#include <algorithm>

namespace atrium {

namespace {
constexpr int pageSize = 50;
constexpr int detailsKept = 200;
constexpr int refreshPageSize = 500;
constexpr qsizetype farthest = 5000; // rows that are read to find a place again
constexpr int refreshDelay = 200; // ms; a first sync writes many pages a second

// A post that was saved on two devices without a connection is saved twice until the server says
// otherwise. It is one row: the first.
void keepOneOfEach(QList<FeedRow> &rows)
{
    QSet<Id> seen;
    QList<FeedRow> kept;
    for (const FeedRow &row : std::as_const(rows)) {
        if (seen.contains(row.id))
            continue;
        seen += row.id;
        kept += row;
    }
    rows = kept;
}

} // namespace

FeedModel::FeedModel(Client &client, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
    , m_details(detailsKept)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &FeedModel::refreshAll);
    connect(&client, &Client::changed, this, &FeedModel::apply);
}

void FeedModel::setFeed(const Feed &feed)
{
    beginResetModel();
    m_refresh.stop();
    m_feed = feed;
    m_rows.clear();
    m_keys.clear();
    m_lifted.clear();
    m_details.clear();
    m_rows = m_client.reader().page(m_feed, Reader::Page { .limit = pageSize });
    m_end = m_rows.size() < pageSize;
    keepOneOfEach(m_rows);
    for (const FeedRow &row : std::as_const(m_rows))
        m_keys.insert(row.id, row.key);
    endResetModel();
    setPending({});
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return m_rows.at(index.row()).id;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        const PostDetails *post = details(index.row());
        return post ? (post->post.title.isEmpty() ? post->post.body.section(u'\n', 0, 0) : post->post.title)
                    : QString();
    }
    return {};
}

bool FeedModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_end; }

void FeedModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        fetch(pageSize);
}

void FeedModel::fetch(int limit)
{
    if (m_end)
        return;
    Reader::Page page { .limit = limit };
    if (!m_rows.isEmpty())
        page.from = m_rows.constLast().key;
    QList<FeedRow> more = m_client.reader().page(m_feed, page);
    m_end = more.size() < limit;
    keepOneOfEach(more);
    more.removeIf([this](const FeedRow &row) { return m_keys.contains(row.id); });
    if (more.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    for (const FeedRow &row : std::as_const(more))
        m_keys.insert(row.id, row.key);
    m_rows += more;
    endInsertRows();
}

int FeedModel::rowOf(const Id &postId) const
{
    const auto key = m_keys.constFind(postId);
    return key == m_keys.cend() ? -1 : lowerBound(*key);
}

const PostDetails *FeedModel::details(int row) const { return detailsOf(m_rows.at(row).id); }

const PostDetails *FeedModel::detailsOf(const Id &id) const
{
    if (PostDetails *known = m_details.object(id))
        return known;
    std::optional<PostDetails> read = m_client.reader().post(id);
    if (!read)
        return nullptr;
    auto *kept = new PostDetails(std::move(*read));
    m_details.insert(id, kept);
    return kept;
}

bool FeedModel::reach(const Id &postId)
{
    if (rowOf(postId) < 0 && !m_client.reader().row(m_feed, postId))
        return false;
    while (rowOf(postId) < 0 && canFetchMore({}))
        fetchMore({});
    return rowOf(postId) >= 0;
}

int FeedModel::reach(const FeedKey &key)
{
    while (m_rows.size() < farthest && !m_end && (m_rows.isEmpty() || before(m_rows.constLast().key, key)))
        fetch(refreshPageSize);
    const int row = std::min(lowerBound(key), rowCount() - 1);
    return row >= 0 && (m_end || !before(m_rows.at(row).key, key)) ? row : -1;
}

void FeedModel::setHoldsNew(bool holds) { m_holds = holds; }

void FeedModel::showPending()
{
    const QSet<Id> waiting = m_pending + m_lifted;
    const bool held = std::exchange(m_holds, false);
    setPending({});
    m_lifted.clear();
    for (const Id &id : waiting)
        place(id);
    m_holds = held;
}

void FeedModel::apply(const ChangeSet &changes)
{
    applyRenames(changes.renamed);
    if (changes.many || changes.accounts) {
        if (!m_refresh.isActive())
            m_refresh.start();
        return;
    }
    for (const Id &id : named(changes))
        place(id);
    forgetAbout(changes);
    // A name or a group's perimeter is on many cards: they are few on the screen, and read again
    // only when they are shown.
    if (changes.touches(Type::Member) || changes.touches(Type::Group))
        touchAll();
}

void FeedModel::applyRenames(const QHash<Id, Id> &renames)
{
    for (const auto &[from, to] : renames.asKeyValueRange()) {
        const int row = rowOf(from);
        m_details.remove(from);
        if (row < 0)
            continue;
        const FeedKey key = m_keys.take(from);
        if (m_keys.contains(to)) { // the server's copy came first
            m_keys.insert(from, key);
            removeAt(row);
            continue;
        }
        m_keys.insert(to, key);
        m_rows[row].id = to;
        Q_EMIT renamed(from, to);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

// The posts that the changes name, and the threads of those that are replies: a reply changes what
// its thread's row says.
QSet<Id> FeedModel::named(const ChangeSet &changes) const
{
    QSet<Id> posts = changes.of(Type::Post);
    for (const Id &to : changes.renamed)
        posts += to;
    if (m_feed.scope == Feed::Scope::Home || m_feed.scope == Feed::Scope::Group
        || m_feed.scope == Feed::Scope::Official)
        for (const Id &id : QSet<Id>(posts))
            if (!m_keys.contains(id))
                if (const auto reply = m_client.reader().post(id); reply && !reply->post.threadId.isEmpty())
                    posts += reply->post.threadId;
    return posts;
}

// Responses, read marks, memberships and the outbox do not say which post they are about: what is
// known of the posts that they may be about is forgotten, and read again where it is shown.
void FeedModel::forgetAbout(const ChangeSet &changes)
{
    QSet<Id> groups;
    for (const auto &[key, ids] : changes.ids.asKeyValueRange()) {
        if (key.type == Type::Response || key.type == Type::Membership)
            groups += key.accountId;
        else if (key.type == Type::ReadMark)
            groups += ids; // a read mark's id is its group's
    }
    for (const Id &id : m_details.keys()) {
        if (!changes.outbox && !groups.contains(m_details.object(id)->post.accountId))
            continue;
        m_details.remove(id);
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

// Puts one post where it belongs now, which may be nowhere.
void FeedModel::place(const Id &postId)
{
    m_details.remove(postId);
    const int at = rowOf(postId);
    const std::optional<FeedRow> now = m_client.reader().row(m_feed, postId);
    if (!now) {
        // Reading a post must not take it away from under the eyes of who reads it.
        // So must not what is taken out of Saved: a second click puts it back.
        const bool stays = (m_feed.filter == Feed::Filter::Unread || m_feed.scope == Feed::Scope::Bookmarks) && at >= 0
            && m_client.reader().post(postId);
        if (stays)
            Q_EMIT dataChanged(index(at), index(at));
        else if (at >= 0)
            removeAt(at);
        if (m_pending.contains(postId))
            setPending(m_pending - QSet<Id> { postId });
        return;
    }
    if (at >= 0) {
        const bool lifted = !m_rows.isEmpty() && before(now->key, m_rows.at(at).key);
        if (now->key == m_rows.at(at).key || (m_holds && lifted)) {
            if (now->key != m_rows.at(at).key)
                m_lifted += postId;
            Q_EMIT dataChanged(index(at), index(at));
        } else {
            rekey(at, now->key);
        }
        return;
    }
    const bool below = !m_rows.isEmpty() && before(m_rows.constLast().key, now->key);
    if (below && !m_end)
        return; // comes with its page
    const bool above = !m_rows.isEmpty() && before(now->key, m_rows.constFirst().key);
    if (m_holds && above) {
        if (const auto post = m_client.reader().post(postId); post && !post->mine) {
            setPending(m_pending + QSet<Id> { postId });
            return;
        }
    }
    insert(*now);
}

void FeedModel::insert(const FeedRow &row)
{
    const int at = lowerBound(row.key);
    beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    m_keys.insert(row.id, row.key);
    endInsertRows();
}

void FeedModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    const Id id = m_rows.takeAt(row).id;
    m_keys.remove(id);
    m_lifted.remove(id);
    m_details.remove(id);
    endRemoveRows();
}

void FeedModel::rekey(int row, const FeedKey &key)
{
    const Id id = m_rows.at(row).id;
    int to = lowerBound(key);
    if (to == row || to == row + 1) {
        m_rows[row].key = key;
        m_keys[id] = key;
    } else {
        if (to == rowCount() && !m_end) { // it belongs to a page that is not read yet
            removeAt(row);
            return;
        }
        beginMoveRows({}, row, row, {}, to);
        FeedRow moved = m_rows.takeAt(row);
        moved.key = key;
        if (to > row)
            --to;
        m_rows.insert(to, moved);
        m_keys[id] = key;
        endMoveRows();
        row = to;
    }
    Q_EMIT dataChanged(index(row), index(row));
}

// After a change too large to list: reads the rows again as far as they were read, and makes the
// list equal to them with removals, moves and insertions, so that nobody loses their place.
void FeedModel::refreshAll()
{
    QList<FeedRow> now;
    const qsizetype wanted = std::max<qsizetype>(m_rows.size(), pageSize);
    bool end = false;
    while (now.size() < wanted && !end) {
        Reader::Page page { .limit = static_cast<int>(std::min<qsizetype>(refreshPageSize, wanted - now.size())) };
        if (!now.isEmpty())
            page.from = now.constLast().key;
        const QList<FeedRow> more = m_client.reader().page(m_feed, page);
        end = more.size() < page.limit;
        now += more;
    }
    m_end = end;
    keepOneOfEach(now);
    m_lifted.clear();
    m_details.clear();
    setPending({});

    QSet<Id> wantedIds;
    for (const FeedRow &row : std::as_const(now))
        wantedIds += row.id;
    for (int row = rowCount() - 1; row >= 0; --row)
        if (!wantedIds.contains(m_rows.at(row).id))
            removeAt(row);
    for (int row = 0; row < now.size(); ++row) {
        const FeedRow &target = now.at(row);
        if (row < rowCount() && m_rows.at(row).id == target.id) {
            m_rows[row].key = target.key;
            m_keys[target.id] = target.key;
            continue;
        }
        if (m_keys.contains(target.id)) {
            int from = row + 1;
            while (m_rows.at(from).id != target.id)
                ++from;
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            m_rows[row].key = target.key;
            m_keys[target.id] = target.key;
            endMoveRows();
            continue;
        }
        int last = row; // a run of new rows is one insertion
        while (last + 1 < now.size() && !m_keys.contains(now.at(last + 1).id))
            ++last;
        beginInsertRows({}, row, last);
        for (int i = row; i <= last; ++i) {
            m_rows.insert(i, now.at(i));
            m_keys.insert(now.at(i).id, now.at(i).key);
        }
        endInsertRows();
        row = last;
    }
    touchAll();
}

bool FeedModel::before(const FeedKey &a, const FeedKey &b) const
{
    return m_feed.scope == Feed::Scope::Thread ? a < b : b < a;
}

int FeedModel::lowerBound(const FeedKey &key) const
{
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), key,
        [this](const FeedRow &row, const FeedKey &wanted) { return before(row.key, wanted); });
    return static_cast<int>(found - m_rows.cbegin());
}

void FeedModel::setPending(const QSet<Id> &pending)
{
    if (pending == m_pending)
        return;
    m_pending = pending;
    Q_EMIT pendingCountChanged(pendingCount());
}

void FeedModel::touchAll()
{
    m_details.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace atrium
