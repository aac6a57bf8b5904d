#include "sync/store/PostRows.h"

#include "sync/store/Changes.h"
#include "sync/store/Database.h"
#include "sync/store/PlainText.h"
#include "sync/store/SearchWords.h"
#include "sync/types/Json.h"

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

// In the middle, so that history can grow downwards and small differences stay small: FTS5 stores
// rows as differences.
constexpr qint64 firstRow = 1LL << 32;

qint64 milliseconds(const QJsonObject &object, QLatin1StringView name)
{
    return json::milliseconds(object.value(name).toString()).value_or(0);
}

// What decides a post's words in the search index.
bool sameWords(const QJsonObject &a, const QJsonObject &b)
{
    for (const QLatin1StringView name :
        { "title"_L1, "body"_L1, "attachments"_L1, "kind"_L1, "removed"_L1, "poll"_L1, "topics"_L1 }) {
        const QJsonValue one = a.value(name), other = b.value(name);
        if (one != other && !(json::isEmpty(one) && json::isEmpty(other)))
            return false;
    }
    return true;
}

// What Search asks for besides words.
QString marks(const Id &accountId, const QJsonObject &post, const QString &body, const QJsonArray &attachments)
{
    QString marks;
    const auto add = [&](const QString &mark) { marks += SearchWords::mark(mark) + u' '; };
    add(accountId);
    add(post.value("authorId"_L1).toString());
    if (const QString kind = post.value("kind"_L1).toString(); kind != "update"_L1)
        add("is"_L1 + kind);
    if (body.contains("```"_L1))
        add(u"hascode"_s);
    if (body.contains("https://"_L1))
        add(u"haslink"_s);
    if (post.value("poll"_L1).isObject())
        add(u"haspoll"_s);
    if (!attachments.isEmpty())
        add(u"hasattachment"_s);
    for (const QJsonValue attachment : attachments) {
        if (attachment["type"_L1].toString().startsWith("image/"_L1)) {
            add(u"hasimage"_s);
            break;
        }
    }
    const QJsonArray topics = post.value("topics"_L1).toArray();
    for (const QJsonValue topic : topics)
        add(PostRows::topicMark(topic.toString()));
    return marks;
}

// The wire has the property in every post, and null in nearly all.
bool asksToBeRead(const QJsonObject &post) { return post.value("mustRead"_L1).isObject(); }

// What a post has of a list that goes with its text.
QJsonArray listOf(const QJsonObject &post, QLatin1StringView name)
{
    return post.value("removed"_L1).toBool() ? QJsonArray() : post.value(name).toArray();
}

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

void PostRows::write(const ObjectKey &key, const QJsonObject &shown, const std::optional<QByteArray> &server)
{
    const Accounts::GroupFacts &group = m_accounts.group(key.account);
    const bool there = !shown.isEmpty();
    const bool reply = !shown.value("parentId"_L1).toString().isEmpty();
    const bool starts = there && !reply;
    const QString author = shown.value("authorId"_L1).toString();
    const QString kind = shown.value("kind"_L1).toString();
    const QString thread = reply ? shown.value("threadId"_L1).toString() : key.id;
    const QString answer = shown.value("answerId"_L1).toString();
    const qint64 createdAt = milliseconds(shown, "createdAt"_L1);
    const qint64 activityAt = std::max(createdAt, milliseconds(shown, "lastActivityAt"_L1));
    const int place = !there ? 2 : reply ? 1 : 0;
    const bool home = starts && group.home;
    const Proof proof = m_mandates.proofOf(m_accounts.id(key.account), shown);
    const bool official = starts && proof == Proof::Official;
    const QString mandate = shown.value("seal"_L1)["mandateId"_L1].toString();
    const std::optional<QString> mandateOrNull = mandate.isEmpty() ? std::nullopt : std::optional(mandate);
    const bool unread = there && group.read.isUnread(key.id, createdAt) && author != m_accounts.me()
        && !shown.value("removed"_L1).toBool();
    const std::optional<QString> answerOrNull = answer.isEmpty() ? std::nullopt : std::optional(answer);
    const auto pinnedAt = starts && !shown.value("removed"_L1).toBool()
        ? json::milliseconds(shown.value("pinnedAt"_L1).toString())
        : std::nullopt;
    const std::optional<QByteArray> body = there ? std::optional(json::compactWithoutEmpty(shown)) : std::nullopt;

    const auto insert = [&] {
        const qint64 row = nextRow();
        // Replies may have come before the post that starts the thread.
        qint64 threadUnread = 0;
        if (starts && activityAt > group.read.upTo) {
            auto query = m_database.query("SELECT count(*) FROM post WHERE thread = ? AND unread = 1", key.id);
            threadUnread = query.next() ? query.integer(0) : 0;
        }
        if (m_database.run(
                "INSERT INTO post (row, account, id, thread, place, author, kind, created_at, activity_at, home,"
                " official, proof, mandate, unread, thread_unread, answer, pinned_at, shown, server)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                row, key.account, key.id, thread, place, author, kind, createdAt, activityAt, home, official,
                static_cast<int>(proof), mandateOrNull, unread, threadUnread, answerOrNull, pinnedAt, body, server)
            == 0)
            return false;
        if (unread) {
            m_database.run("UPDATE account SET unread = unread + 1 WHERE key = ?", key.account);
            m_database.run("UPDATE post SET thread_unread = thread_unread + 1 WHERE id = ?", thread);
        }
        index(row, key, shown, true);
        derive(row, key, {}, shown);
        if (asksToBeRead(shown))
            m_mustReads.derive(row, shown, proof);
        return true;
    };
    const auto update = [&](qint64 row, const QJsonObject &before) {
        m_database.run("UPDATE post SET thread = ?, place = ?, author = ?, kind = ?, created_at = ?, activity_at = ?,"
                       " home = ?, official = ?, proof = ?, mandate = ?, unread = ?, answer = ?, pinned_at = ?, shown "
                       "= ?, server = ? WHERE row = ?",
            thread, place, author, kind, createdAt, activityAt, home, official, static_cast<int>(proof), mandateOrNull,
            unread, answerOrNull, pinnedAt, body, server, row);
        if (!sameWords(before, shown))
            index(row, key, shown, false);
        forgetFiles(before, shown);
        derive(row, key, before, shown);
        if (asksToBeRead(shown) || asksToBeRead(before))
            m_mustReads.derive(row, shown, proof);
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
            update(row, json::parse(before));
        } else if (row > 0) { // it moved to another group
            remove({ account, Type::Post, key.id });
            insert();
        }
    }
    m_changes.note(m_accounts.id(key.account), Type::Post, key.id);
}

// Few posts have topics, files or an accepted answer: the others cost nothing here.
void PostRows::derive(qint64 row, const ObjectKey &key, const QJsonObject &before, const QJsonObject &now)
{
    const QJsonArray topicsBefore = listOf(before, "topics"_L1), topics = listOf(now, "topics"_L1);
    const QJsonArray filesBefore = listOf(before, "attachments"_L1), files = listOf(now, "attachments"_L1);
    const bool moved = before.value("createdAt"_L1) != now.value("createdAt"_L1);
    const qint64 createdAt = topics.isEmpty() && files.isEmpty() ? 0 : milliseconds(now, "createdAt"_L1);
    if (moved || topics != topicsBefore) {
        if (!topicsBefore.isEmpty())
            m_database.run("DELETE FROM post_topic WHERE post = ?", row);
        for (const QJsonValue topic : topics)
            m_database.run("INSERT INTO post_topic (topic, created_at, post) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                topic.toString(), createdAt, row);
    }
    if (moved || files.size() != filesBefore.size()) {
        if (!filesBefore.isEmpty())
            m_database.run("DELETE FROM attachment WHERE row >= ?1 * 64 AND row < (?1 + 1) * 64", row);
        for (qsizetype i = 0; i < std::min<qsizetype>(files.size(), 64); ++i)
            m_database.run("INSERT INTO attachment (row, account, created_at) VALUES (?, ?, ?)", row * 64 + i,
                key.account, createdAt);
    }
    deriveAnswer(row, key, before, now);
}

// What the post does not have any more. Should another post have it, it is fetched again.
void PostRows::forgetFiles(const QJsonObject &before, const QJsonObject &now)
{
    const QJsonArray filesBefore = listOf(before, "attachments"_L1), files = listOf(now, "attachments"_L1);
    if (filesBefore.isEmpty() || files == filesBefore)
        return;
    QSet<QString> kept;
    for (const QJsonValue file : files)
        kept.insert(file["blobId"_L1].toString());
    for (const QJsonValue file : filesBefore) {
        if (const QString blob = file["blobId"_L1].toString(); !kept.contains(blob))
            m_database.run("DELETE FROM blob WHERE id = ?", blob);
    }
}

void PostRows::deriveAnswer(qint64 row, const ObjectKey &key, const QJsonObject &before, const QJsonObject &now)
{
    const QString answer = now.value("answerId"_L1).toString();
    if (!answer.isEmpty()) {
        auto query = m_database.query("SELECT author FROM post WHERE id = ?", answer);
        const QString author = query.next() ? query.text(0) : QString();
        m_database.run("INSERT INTO accepted (question, account, answer, author) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT DO UPDATE SET answer = excluded.answer, author = excluded.author",
            row, key.account, answer, author);
        if (author.isEmpty() && m_missingAnswers)
            m_missingAnswers->insert(answer);
    } else if (!before.value("answerId"_L1).toString().isEmpty()) {
        m_database.run("DELETE FROM accepted WHERE question = ?", row);
    }
    if (before.isEmpty() && isMissingAnswer(key.id)) {
        m_database.run("UPDATE accepted SET author = ? WHERE answer = ? AND author = ''",
            now.value("authorId"_L1).toString(), key.id);
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

QString PostRows::topicMark(const QString &topic) { return "topic"_L1 + QLatin1StringView(topic.toUtf8().toHex()); }

bool PostRows::refreshWords(int count)
{
    QList<qint64> rows;
    for (auto query = m_database.query("SELECT post FROM stale_words ORDER BY post DESC LIMIT ?", count); query.next();)
        rows.append(query.integer(0));
    for (const qint64 row : std::as_const(rows)) {
        m_database.run("DELETE FROM stale_words WHERE post = ?", row);
        auto query = m_database.query("SELECT account, id, shown FROM post WHERE row = ?", row);
        if (query.next())
            index(row, { query.integer(0), Type::Post, query.text(1) }, json::parse(query.bytes(2)), false);
    }
    return rows.size() == count;
}

void PostRows::index(qint64 row, const ObjectKey &key, const QJsonObject &shown, bool isNew)
{
    Words &words = m_words[row];
    words = { .replaces = words.replaces || !isNew, .title = {}, .body = {}, .files = {}, .marks = {} };
    if (shown.isEmpty() || shown.value("removed"_L1).toBool())
        return;
    const QString body = shown.value("body"_L1).toString();
    const QJsonArray attachments = shown.value("attachments"_L1).toArray();
    for (const QJsonValue attachment : attachments)
        words.files += attachment["name"_L1].toString() + u' ';
    words.title = shown.value("title"_L1).toString();
    words.body = plainText(body);
    const QJsonArray options = shown.value("poll"_L1)["options"_L1].toArray();
    for (const QJsonValue option : options)
        words.body += u'\n' + option["text"_L1].toString();
    words.marks = marks(m_accounts.id(key.account), shown, body, attachments);
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
        if (!it->marks.isEmpty())
            m_database.run("INSERT INTO search (rowid, title, body, files, marks) VALUES (?, ?, ?, ?, ?)", it.key(),
                it->title, it->body, it->files, it->marks);
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
    forgetFiles(json::parse(before), {});
    m_database.run("UPDATE accepted SET author = '' WHERE answer = ?1 AND question ="
                   " (SELECT row FROM post WHERE id = (SELECT thread FROM post WHERE id = ?1))",
        key.id);
    m_missingAnswers.reset();
    m_database.run("DELETE FROM post WHERE row = ?", row);
    m_words[row] = { .replaces = true, .title = {}, .body = {}, .files = {}, .marks = {} };
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
