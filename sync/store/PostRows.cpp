#include "sync/store/PostRows.h"

#include "sync/store/Changes.h"
#include "sync/store/Database.h"
#include "sync/store/SearchWords.h"
#include "sync/types/Json.h"

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

// In the middle, so that history can grow downwards and small differences stay small: FTS5 stores
// rows as differences.
constexpr qint64 firstRow = 1LL << 32;

} // namespace

PostRows::PostRows(Database &database, Accounts &accounts, Changes &changes)
    : m_database(database)
    , m_accounts(accounts)
    , m_changes(changes)
{
}

qint64 PostRows::nextRow()
{
    if (m_next > 0)
        return m_next++;
    if (m_newest == 0) {
        auto query = m_database.query("SELECT max(row) FROM post");
        m_newest = query.next() && !query.isNull(0) ? query.integer(0) : firstRow;
    }
    return ++m_newest;
}

void PostRows::oldestNext(qint64 count)
{
    if (m_oldest == 0) {
        auto query = m_database.query("SELECT min(row) FROM post");
        m_oldest = query.next() && !query.isNull(0) ? query.integer(0) : firstRow;
    }
    m_oldest -= count;
    m_next = m_oldest;
}

void PostRows::newestNext() { m_next = 0; }

void PostRows::forget()
{
    m_newest = m_oldest = m_next = 0;
    m_missingAnswers.reset();
    m_mandates.forget();
    m_mustReads.forget();
    m_database.searchWords().forget();
    m_words.clear();
}

void PostRows::write(const ObjectKey &key, const Contents &shown, const std::optional<QByteArray> &server)
{
    const PostContents &post = shown.post();
    const Accounts::GroupFacts &group = m_accounts.group(key.account);
    const bool there = shown.isThere();
    const bool starts = there && !post.reply;
    const QString thread = post.reply ? post.thread : key.id;
    const int place = !there ? 2 : post.reply ? 1 : 0;
    const bool home = starts && group.home;
    const Proof proof = post.sealed ? m_mandates.proofOf(m_accounts.id(key.account), shown.json) : Proof::None;
    const bool official = starts && proof == Proof::Official;
    const bool unread
        = there && group.read.isUnread(key.id, post.createdAt) && post.author != m_accounts.me() && !post.removed;
    const auto orNull = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    const auto mandate = orNull(post.mandate), answer = orNull(post.answer);
    const auto pinnedAt = starts ? post.pinnedAt : std::nullopt;

    const auto insert = [&] {
        const qint64 row = nextRow();
        // Replies may have come before the post that starts the thread.
        qint64 threadUnread = 0;
        if (starts && post.activityAt > group.read.upTo) {
            auto query = m_database.query("SELECT count(*) FROM post WHERE thread = ? AND unread = 1", key.id);
            threadUnread = query.next() ? query.integer(0) : 0;
        }
        if (m_database.run(
                "INSERT INTO post (row, account, id, thread, place, author, kind, created_at, activity_at, home,"
                " official, proof, mandate, unread, thread_unread, answer, pinned_at, shown, server)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                row, key.account, key.id, thread, place, post.author, post.kind, post.createdAt, post.activityAt, home,
                official, static_cast<int>(proof), mandate, unread, threadUnread, answer, pinnedAt, shown.stored,
                server)
            == 0)
            return false;
        if (unread) {
            m_database.run("UPDATE account SET unread = unread + 1 WHERE key = ?", key.account);
            m_database.run("UPDATE post SET thread_unread = thread_unread + 1 WHERE id = ?", thread);
        }
        index(row, key, post, true);
        derive(row, key, {}, post);
        if (post.asksToBeRead)
            m_mustReads.derive(row, shown.json, proof);
        return true;
    };
    const auto update = [&](qint64 row, const PostContents &before) {
        m_database.run("UPDATE post SET thread = ?, place = ?, author = ?, kind = ?, created_at = ?, activity_at = ?,"
                       " home = ?, official = ?, proof = ?, mandate = ?, unread = ?, answer = ?, pinned_at = ?, shown "
                       "= ?, server = ? WHERE row = ?",
            thread, place, post.author, post.kind, post.createdAt, post.activityAt, home, official,
            static_cast<int>(proof), mandate, unread, answer, pinnedAt, shown.stored, server, row);
        if (before.words != post.words)
            index(row, key, post, false);
        forgetFiles(before.attachments, post.attachments);
        derive(row, key, before, post);
        if (post.asksToBeRead || before.asksToBeRead)
            m_mustReads.derive(row, shown.json, proof);
    };

    // Most posts are new: try that first.
    if (!insert()) {
        qint64 row = 0, account = 0;
        QByteArray before;
        if (auto query = m_database.query("SELECT row, account, shown FROM post WHERE id = ?", key.id); query.next()) {
            row = query.integer(0);
            account = query.integer(1);
            before = query.bytes(2);
        }
        if (account == key.account) {
            update(row, Contents(Type::Post, json::parse(before)).post());
        } else if (row > 0) { // it moved to another group
            remove({ account, Type::Post, key.id });
            insert();
        }
    }
    m_changes.note(m_accounts.id(key.account), Type::Post, key.id);
}

// Few posts have topics, files or an accepted answer: the others cost nothing here.
void PostRows::derive(qint64 row, const ObjectKey &key, const PostContents &before, const PostContents &now)
{
    const bool moved = before.createdAt != now.createdAt;
    if (moved || now.topics != before.topics) {
        if (!before.topics.isEmpty())
            m_database.run("DELETE FROM post_topic WHERE post = ?", row);
        for (const QJsonValue topic : now.topics)
            m_database.run("INSERT INTO post_topic (topic, created_at, post) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                topic.toString(), now.createdAt, row);
    }
    if (moved || now.attachments.size() != before.attachments.size()) {
        if (!before.attachments.isEmpty())
            m_database.run("DELETE FROM attachment WHERE row >= ?1 * 64 AND row < (?1 + 1) * 64", row);
        for (qsizetype i = 0; i < std::min<qsizetype>(now.attachments.size(), 64); ++i)
            m_database.run("INSERT INTO attachment (row, account, created_at) VALUES (?, ?, ?)", row * 64 + i,
                key.account, now.createdAt);
    }
    deriveAnswer(row, key, before, now);
}

// What the post does not have any more. Should another post have it, it is fetched again.
void PostRows::forgetFiles(const QJsonArray &before, const QJsonArray &now)
{
    if (before.isEmpty() || now == before)
        return;
    QSet<QString> kept;
    for (const QJsonValue file : now)
        kept.insert(file["blobId"_L1].toString());
    for (const QJsonValue file : before) {
        if (const QString blob = file["blobId"_L1].toString(); !kept.contains(blob))
            m_database.run("DELETE FROM blob WHERE id = ?", blob);
    }
}

void PostRows::deriveAnswer(qint64 row, const ObjectKey &key, const PostContents &before, const PostContents &now)
{
    if (!now.answer.isEmpty()) {
        auto query = m_database.query("SELECT author FROM post WHERE id = ?", now.answer);
        const QString author = query.next() ? query.text(0) : QString();
        m_database.run("INSERT INTO accepted (question, account, answer, author) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT DO UPDATE SET answer = excluded.answer, author = excluded.author",
            row, key.account, now.answer, author);
        if (author.isEmpty() && m_missingAnswers)
            m_missingAnswers->insert(now.answer);
    } else if (!before.answer.isEmpty()) {
        m_database.run("DELETE FROM accepted WHERE question = ?", row);
    }
    if (before.author.isEmpty() && isMissingAnswer(key.id)) {
        m_database.run("UPDATE accepted SET author = ? WHERE answer = ? AND author = ''", now.author, key.id);
        m_missingAnswers->remove(key.id);
    }
}

// Asked for every new post: so the answer is kept in memory.
bool PostRows::isMissingAnswer(const Id &post)
{
    if (!m_missingAnswers) {
        m_missingAnswers.emplace();
        for (auto query = m_database.query("SELECT answer FROM accepted WHERE author = ''"); query.next();)
            m_missingAnswers->insert(query.text(0));
    }
    return m_missingAnswers->contains(post);
}

bool PostRows::refreshWords(int count)
{
    QList<qint64> rows;
    for (auto query = m_database.query("SELECT post FROM stale_words ORDER BY post DESC LIMIT ?", count); query.next();)
        rows.append(query.integer(0));
    for (const qint64 row : std::as_const(rows)) {
        m_database.run("DELETE FROM stale_words WHERE post = ?", row);
        auto query = m_database.query("SELECT account, id, shown FROM post WHERE row = ?", row);
        if (query.next())
            index(row, { query.integer(0), Type::Post, query.text(1) },
                Contents(Type::Post, json::parse(query.bytes(2))).post(), false);
    }
    return rows.size() == count;
}

void PostRows::index(qint64 row, const ObjectKey &key, const PostContents &post, bool isNew)
{
    Words &words = m_words[row];
    words = { .replaces = words.replaces || !isNew, .words = post.words };
    if (!post.words.marks.isEmpty())
        words.words.marks += SearchWords::mark(m_accounts.id(key.account)).toUtf8();
}

void PostRows::flush()
{
    if (m_words.isEmpty())
        return;
    SearchWords &searchWords = m_database.searchWords();
    searchWords.refresh();
    for (auto it = m_words.begin(); it != m_words.end(); ++it) {
        if (it->replaces)
            m_database.run("DELETE FROM search WHERE rowid = ?", it.key());
        if (const PostWords &words = it->words; !words.marks.isEmpty())
            m_database.run("INSERT INTO search (rowid, title, body, files, marks) VALUES (?, ?, ?, ?, ?)", it.key(),
                words.title, words.body, words.files, words.marks);
    }
    m_words.clear();
    searchWords.learn();
}

void PostRows::remove(const ObjectKey &key)
{
    qint64 row = 0;
    QByteArray before;
    if (auto query = m_database.query("SELECT row, shown FROM post WHERE id = ? AND account = ?", key.id, key.account);
        query.next()) {
        row = query.integer(0);
        before = query.bytes(1);
    }
    if (row == 0)
        return;
    forgetFiles(Contents(Type::Post, json::parse(before)).post().attachments, {});
    m_database.run("UPDATE accepted SET author = '' WHERE answer = ?1 AND question ="
                   " (SELECT row FROM post WHERE id = (SELECT thread FROM post WHERE id = ?1))",
        key.id);
    m_missingAnswers.reset();
    m_database.run("DELETE FROM post WHERE row = ?", row);
    m_words[row] = { .replaces = true, .words = {} };
    m_changes.note(m_accounts.id(key.account), Type::Post, key.id);
}

void PostRows::rename(const ObjectKey &from, const Id &to)
{
    m_database.run("UPDATE post SET id = ? WHERE id = ?", to, from.id);
    m_database.run("UPDATE post SET thread = ? WHERE thread = ? AND place = 1", to, from.id);
    m_database.run("UPDATE post SET thread = id WHERE id = ? AND place <> 1", to);
}

void PostRows::purge(qint64 account)
{
    flush();
    m_database.run("DELETE FROM blob WHERE account = ?", account);
    m_database.run("DELETE FROM search WHERE rowid IN (SELECT row FROM post WHERE account = ?)", account);
    m_database.run("DELETE FROM post WHERE account = ?", account);
    m_changes.noteMany();
}

bool PostRows::mergeIndex(int pages)
{
    const auto total = [&] {
        auto query = m_database.query("SELECT total_changes()");
        return query.next() ? query.integer(0) : 0;
    };
    const qint64 before = total();
    m_database.run("INSERT INTO search (search, rank) VALUES ('merge', ?)", -pages);
    const bool more = total() - before >= 2; // SQLite's manual, FTS5 section 6.8: less means that nothing was left
    if (!more)
        m_database.run("INSERT INTO search (search, rank) VALUES ('automerge', 4)");
    return more;
}

void PostRows::placeGroup(qint64 account)
{
    const Accounts::GroupFacts &group = m_accounts.group(account);
    noteAll(m_database.query("UPDATE post SET home = ?1 WHERE account = ?2 AND place = 0 AND home <> ?1 RETURNING id",
                group.home, account),
        m_accounts.id(account));
}

void PostRows::markRead(qint64 account, const ReadState &before, const ReadState &now)
{
    const Id accountId = m_accounts.id(account);
    const auto set = [&](const Id &id) {
        noteAll(
            m_database.query("UPDATE post SET unread = (created_at > ?1 AND place < 2 AND author <> ?2 AND NOT ?3"
                             " AND NOT coalesce(shown ->> 'removed', 0)) WHERE id = ?4 AND account = ?5 RETURNING id",
                now.upTo, m_accounts.me(), now.seen.contains(id) || !now.known, id, account),
            accountId);
    };
    if (!before.known || !now.known || now.upTo < before.upTo) {
        // A mark that moves back is rare, and so is one that comes after its posts: look at all.
        noteAll(
            m_database.query("UPDATE post SET unread = 1 WHERE account = ?1 AND unread = 0 AND ?2 AND created_at > ?3"
                             " AND place < 2 AND author <> ?4 AND NOT coalesce(shown ->> 'removed', 0) RETURNING id",
                account, now.known, now.upTo, m_accounts.me()),
            accountId);
        for (const Id &id : now.seen)
            set(id);
    }
    noteAll(
        m_database.query("UPDATE post SET unread = 0 WHERE account = ? AND unread = 1 AND created_at <= ? RETURNING id",
            account, now.known ? now.upTo : std::numeric_limits<qint64>::max()),
        accountId);
    const QSet<Id> changed = (now.seen - before.seen) + (before.seen - now.seen);
    for (const Id &id : changed)
        set(id);
}

// Posts whose unread state changed; the thread that shows how many are new changes with them.
void PostRows::noteAll(Query &&ids, const Id &accountId)
{
    QStringList changed;
    while (ids.next())
        changed.append(ids.text(0));
    for (const Id &id : std::as_const(changed)) {
        m_changes.note(accountId, Type::Post, id);
        if (auto thread = m_database.query("SELECT thread FROM post WHERE id = ?", id); thread.next())
            m_changes.note(accountId, Type::Post, thread.text(0));
    }
}

} // namespace atrium
