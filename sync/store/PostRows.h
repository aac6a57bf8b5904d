#pragma once

#include "sync/store/Accounts.h"
#include "sync/store/Contents.h"
#include "sync/store/MustReads.h"
#include "sync/store/ObjectKey.h"
#include "sync/store/Proof.h"

#include <QJsonObject>
#include <QMap>

namespace atrium {

class Changes;
class Database;

// The table `post` with everything that is derived from a post: its place in the feeds, whether it
// is unread, its topics, files and accepted answer, and its words in the search index.
class PostRows {
public:
    PostRows(Database &database, Accounts &accounts, Changes &changes);

    // `shown` is of type Post. `server` as in the schema.
    void write(const ObjectKey &key, const Contents &shown, const std::optional<QByteArray> &server);
    void remove(const ObjectKey &key);
    void rename(const ObjectKey &from, const Id &to);
    void purge(qint64 account); // and the blobs that its posts had
    // Every commit puts a piece of its own into the search index; a search looks in all of them, and a
    // row that is gone leaves its words there until they are merged into one. Does about `pages` of
    // that work; false: it is done, and from now on there are only a few pieces.
    bool mergeIndex(int pages);
    // Puts the words of about `count` posts into the index again that a newer version of the schema
    // wants there otherwise. False: none is left.
    bool refreshWords(int count);
    // Brings the search index up to date; at the end of a transaction. Not earlier: every other
    // statement in between would make FTS5 write out what it has gathered.
    void flush();

    // New posts are older than all that are here (a page of history), and there are `count` of
    // them; until newestNext(). Keeps the order of `row` true.
    void oldestNext(qint64 count);
    void newestNext();

    // After the group's kind, its level or the Session changed: what belongs on which feed.
    void placeGroup(qint64 account);
    // After mandates or the organisation key changed: what is official. Empty: by any mandate.
    void prove(const Id &mandate);
    // After the member's own directory entry or the Session changed: which posts ask to be confirmed.
    void askAgain();
    void acknowledge(qint64 object, const QJsonObject &before, const QJsonObject &now); // see MustReads
    void markRead(qint64 account, const ReadState &before, const ReadState &now);
    void forget(); // after a rollback

private:
    qint64 nextRow();
    void index(qint64 row, const ObjectKey &key, const PostContents &post, bool isNew);
    void derive(qint64 row, const ObjectKey &key, const PostContents &before, const PostContents &now);
    void forgetFiles(const QJsonArray &before, const QJsonArray &now);
    void deriveAnswer(qint64 row, const ObjectKey &key, const PostContents &before, const PostContents &now);
    bool isMissingAnswer(const Id &post);
    void noteAll(class Query &&ids, const Id &accountId);

    struct Words {
        bool replaces = false; // there may be words of this row in the index already
        PostWords words; // without marks the row is only taken out
    };

    Database &m_database;
    Accounts &m_accounts;
    Changes &m_changes;
    Mandates m_mandates { m_database, m_accounts };
    MustReads m_mustReads { m_database, m_accounts, m_changes };
    QMap<qint64, Words> m_words; // by row, in which order FTS5 wants them
    std::optional<QSet<Id>> m_missingAnswers; // accepted ones that are not here yet; nothing: not known
    qint64 m_newest = 0; // the largest row in use, 0 when not known
    qint64 m_oldest = 0; // the smallest
    qint64 m_next = 0; // the next row of a page of history, 0 outside of one
};

} // namespace atrium
