#include "sync/store/Store.h"

#include "sync/store/SearchWords.h"
#include "sync/store/StoreParts.h"
#include "sync/types/Json.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

using Durability = Database::Durability;

namespace {

constexpr qint64 blobCacheSize = 256LL << 20; // bytes; the oldest attachments make room

void sortByAge(QList<QJsonObject> &posts)
{
    QList<std::pair<QString, QJsonObject>> dated;
    dated.reserve(posts.size());
    for (const QJsonObject &post : std::as_const(posts))
        dated.emplaceBack(post.value("createdAt"_L1).toString(), post);
    std::ranges::stable_sort(dated, {}, &std::pair<QString, QJsonObject>::first);
    std::ranges::transform(dated, posts.begin(), &std::pair<QString, QJsonObject>::second);
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &path, const QByteArray &key, Clock clock)
{
    if (auto finished = finishRebuild(path); !finished)
        return std::unexpected(finished.error());
    auto database = Database::open(path, key, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    std::unique_ptr<Store> store(new Store(std::move(*database), std::move(clock)));
    const auto requeued = store->write(Durability::Full, [&] {
        store->m_database->run("UPDATE command SET state = ? WHERE state = ?", static_cast<int>(SendState::Queued),
            static_cast<int>(SendState::Sending));
        if (!store->m->accounts.setting(u"deriveMembers"_s).isEmpty()) { // the schema was brought up to date
            store->m->objects.deriveMembers();
            store->m_database->run("DELETE FROM setting WHERE name = 'deriveMembers'");
        }
        if (!store->m->accounts.setting(u"deriveMustReads"_s).isEmpty()) {
            store->m->objects.posts().askAgain();
            store->m_database->run("DELETE FROM setting WHERE name = 'deriveMustReads'");
        }
    });
    if (!requeued)
        return std::unexpected(requeued.error());
    if (!store->m->accounts.setting(u"tidy"_s).isEmpty())
        QMetaObject::invokeMethod(store.get(), &Store::tidy, Qt::QueuedConnection);
    return store;
}

Store::Store(std::unique_ptr<Database> database, Clock clock)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
    , m(std::make_unique<Parts>(*m_database))
{
    m_database->whenDamaged([this] { QMetaObject::invokeMethod(this, &Store::damaged, Qt::QueuedConnection); });
}

Store::~Store() = default;

Result<> Store::write(Durability durability, const std::function<void()> &work)
{
    const auto written = m_database->write(durability, [&] {
        m->overlay.begin();
        work();
        m->overlay.settle();
        m->objects.posts().flush();
    });
    const ChangeSet changes = m->changes.take();
    if (!written) { // what the parts remember may be of rows that are not there
        m->accounts.forget();
        m->objects.posts().forget();
        return written;
    }
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    return {};
}

// -- what came from the server

Result<> Store::apply(const QList<Applied> &changes)
{
    return write(Durability::Normal, [&] {
        for (const Applied &change : changes)
            applyOne(change);
    });
}

void Store::applyOne(const Applied &change)
{
    const qint64 account = m->accounts.key(change.accountId);
    if (!m->accounts.isListed(account))
        return;
    QList<QJsonObject> objects;
    objects.reserve(change.list.size());
    for (const QJsonValue value : change.list)
        objects.append(value.toObject());
    if (change.type == Type::Post)
        sortByAge(objects); // the search index wants its rows in order
    m->overlay.serverHas(change.type, account, objects);
    for (const Id &id : change.destroyed)
        m->overlay.serverLost({ account, change.type, id });
    if (!change.newState.isEmpty())
        m_database->run("INSERT INTO state (account, type, state) VALUES (?, ?, ?)"
                        " ON CONFLICT DO UPDATE SET state = excluded.state",
            account, static_cast<int>(change.type), change.newState);
}

QString Store::state(const Id &accountId, Type type) const
{
    auto query = m_database->query("SELECT state FROM state WHERE account = (SELECT key FROM account WHERE id = ?)"
                                   " AND type = ?",
        accountId, static_cast<int>(type));
    return query.next() ? query.text(0) : QString();
}

QSet<Id> Store::unconfirmed(const Id &accountId, Type type) const
{
    QSet<Id> ids;
    for (auto query
        = m_database->query("SELECT id FROM unconfirmed WHERE account = (SELECT key FROM account WHERE id = ?)"
                            " AND type = ?",
            accountId, static_cast<int>(type));
        query.next();)
        ids.insert(query.text(0));
    return ids;
}

Result<> Store::forgetState(const Id &accountId, Type type)
{
    return write(Durability::Normal, [&] {
        m_database->run(
            "DELETE FROM state WHERE account = ? AND type = ?", m->accounts.key(accountId), static_cast<int>(type));
        m_database->run("DELETE FROM unconfirmed WHERE account = ? AND type = ?", m->accounts.key(accountId),
            static_cast<int>(type));
    });
}

Result<> Store::retainOnly(const Id &accountId, Type type, const QSet<Id> &ids)
{
    return write(Durability::Normal, [&] {
        for (const ObjectKey &key : m->objects.all(m->accounts.key(accountId), type)) {
            if (ids.contains(key.id) || m->objects.read(key).server.isEmpty())
                continue;
            m->overlay.serverLost(key);
        }
    });
}

Result<> Store::setSession(const SessionInfo &session)
{
    bool purged = false;
    const auto written = write(Durability::Full, [&] {
        const QHash<QString, QString> settings {
            { u"memberId"_s, session.memberId },
            { u"workspaceId"_s, session.workspaceId },
            { u"workspaceName"_s, session.workspaceName },
            { u"maxPostLength"_s, QString::number(session.maxPostLength) },
            { u"maxTitleLength"_s, QString::number(session.maxTitleLength) },
            { u"maxUploadSize"_s, QString::number(session.maxUploadSize) },
        };
        for (auto it = settings.begin(); it != settings.end(); ++it)
            m_database->run(
                "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                it.key(), it.value());
        m->accounts.forget();
        pinOrganisationKey(session.organisationKey);

        QList<Account> gone = accounts(), come;
        for (const Account &account : session.accounts) {
            if (!gone.removeOne(account))
                come.append(account);
        }
        for (const Account &account : std::as_const(gone))
            purge(account);
        for (const Account &account : std::as_const(come))
            m->objects.forgetRequests(m->accounts.key(account.id));
        for (const Account &account : std::as_const(come))
            m_database->run(
                "UPDATE account SET listed = 1, kind = ? WHERE key = ?", account.kind, m->accounts.key(account.id));
        m->accounts.forget();
        for (const Account &account : std::as_const(come))
            m->objects.posts().placeGroup(m->accounts.key(account.id));
        if (!gone.isEmpty() || !come.isEmpty()) {
            m->objects.posts().askAgain();
            m->changes.noteAccounts();
        }
        purged = !gone.isEmpty();
    });
    if (written && purged)
        QMetaObject::invokeMethod(this, &Store::tidy, Qt::QueuedConnection);
    return written;
}

Store::SessionInfo Store::session() const
{
    const auto setting = [this](const QString &name) { return m->accounts.setting(name); };
    return { .memberId = setting(u"memberId"_s),
        .workspaceId = setting(u"workspaceId"_s),
        .workspaceName = setting(u"workspaceName"_s),
        .maxPostLength = setting(u"maxPostLength"_s).toInt(),
        .maxTitleLength = setting(u"maxTitleLength"_s).toInt(),
        .maxUploadSize = setting(u"maxUploadSize"_s).toLongLong(),
        .organisationKey = setting(u"organisationKey"_s),
        .accounts = accounts() };
}

// Trust on first use: a server that comes with another key later cannot make anything official.
void Store::pinOrganisationKey(const QString &key)
{
    m_database->run("INSERT INTO setting (name, value) VALUES ('organisationKeyOffered', ?)"
                    " ON CONFLICT DO UPDATE SET value = excluded.value",
        key);
    if (!key.isEmpty()
        && m_database->run(
               "INSERT INTO setting (name, value) VALUES ('organisationKey', ?) ON CONFLICT DO NOTHING", key)
            > 0)
        m->objects.posts().prove({});
}

void Store::purge(const Account &account)
{
    const qint64 key = m->accounts.key(account.id);
    m->overlay.accountLost(key, account.id);
    m->overlay.settle();
    m_database->execute("PRAGMA secure_delete = ON"); // else freed pages keep what was on them
    m->objects.purge(key);
    m_database->execute("PRAGMA secure_delete = FAST");
    m_database->run("DELETE FROM state WHERE account = ?", key);
    m_database->run("DELETE FROM unconfirmed WHERE account = ?", key);
    m_database->run(
        "UPDATE account SET listed = 0, unread = 0, history_complete = 0, history_before = NULL WHERE key = ?", key);
    m_database->run(
        "INSERT INTO setting (name, value) VALUES ('tidy', 'index') ON CONFLICT DO UPDATE SET value = 'index'");
}

void Store::setBusy(bool busy)
{
    m_isBusy = busy;
    if (!busy && std::exchange(m_isUntidy, false))
        QMetaObject::invokeMethod(this, &Store::tidy, Qt::QueuedConnection);
}

// One slice of renewing the words of posts in the search index, or of merging it into one piece (which
// takes purged words out of it), and the next one when other events had their turn. Goes on after a
// restart.
void Store::tidy()
{
    m_isUntidy = m_isBusy;
    if (m_isBusy)
        return;
    bool more = false;
    const auto written = write(Durability::Normal, [&] {
        more = m->objects.posts().refreshWords(200);
        const QString what = m->accounts.setting(u"tidy"_s);
        const bool purged = what == "index"_L1;
        if (!more && purged) {
            m_database->execute("PRAGMA secure_delete = ON");
            more = m->objects.posts().mergeIndex(64);
            m_database->execute("PRAGMA secure_delete = FAST");
            if (!more)
                m_database->searchWords().forgetGone();
        } else if (!more && what == "merge"_L1) {
            more = m->objects.posts().mergeIndex(64);
        }
        if (!more)
            m_database->run("DELETE FROM setting WHERE name = 'tidy'");
    });
    if (!written)
        return; // the next start tries again
    if (more)
        QMetaObject::invokeMethod(this, &Store::tidy, Qt::QueuedConnection);
    else
        m_database->execute("PRAGMA wal_checkpoint(TRUNCATE)"); // older versions of those pages
}

QList<Store::Account> Store::accounts() const
{
    QList<Account> accounts;
    for (auto query = m_database->query("SELECT id, kind FROM account WHERE listed = 1 ORDER BY key"); query.next();)
        accounts.append({ query.text(0), query.text(1) });
    return accounts;
}

Store::Backfill Store::backfill(const Id &accountId) const
{
    auto query = m_database->query("SELECT history_complete, history_before FROM account WHERE id = ?", accountId);
    Backfill backfill;
    if (!query.next())
        return backfill;
    backfill.complete = query.integer(0) != 0;
    if (!query.isNull(1))
        backfill.before = QDateTime::fromMSecsSinceEpoch(query.integer(1), QTimeZone::UTC);
    return backfill;
}

Result<> Store::applyHistory(
    const Id &accountId, const QJsonArray &posts, const Backfill &reached, const QString &stateIfFirst)
{
    bool whole = false; // every group's history is here now: a search need not look in many pieces
    const auto applied = write(Durability::Normal, [&] {
        const qint64 account = m->accounts.key(accountId);
        if (!m->accounts.isListed(account))
            return;
        m->objects.posts().oldestNext(posts.size());
        applyOne(
            { accountId, Type::Post, posts, {}, state(accountId, Type::Post).isEmpty() ? stateIfFirst : QString() });
        m->overlay.settle(); // while commands wait, this writes the rows
        m->objects.posts().newestNext();
        m_database->run("UPDATE account SET history_complete = ?, history_before = ? WHERE key = ?", reached.complete,
            reached.before.isValid() ? std::optional(reached.before.toMSecsSinceEpoch()) : std::nullopt, account);
        whole = reached.complete
            && m_database->run("INSERT INTO setting (name, value) SELECT 'tidy', 'merge' WHERE NOT EXISTS"
                               " (SELECT 1 FROM account WHERE listed = 1 AND kind = 'group' AND history_complete = 0)"
                               " ON CONFLICT DO UPDATE SET value = 'merge' WHERE value = 'words'")
                > 0;
    });
    if (applied && whole)
        QMetaObject::invokeMethod(this, &Store::tidy, Qt::QueuedConnection);
    return applied;
}

Result<> Store::putBlob(const Id &accountId, const Id &blobId, const QByteArray &bytes)
{
    return write(Durability::Normal, [&] {
        m_database->run("INSERT INTO blob (account, id, size, bytes) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            m->accounts.key(accountId), blobId, bytes.size(), Blob { bytes });
        qint64 total = 0;
        if (auto query = m_database->query("SELECT sum(size) FROM blob"); query.next())
            total = query.integer(0);
        while (total > blobCacheSize) {
            auto oldest = m_database->query("DELETE FROM blob WHERE row = (SELECT min(row) FROM blob) AND id <> ?"
                                            " RETURNING size",
                blobId);
            if (!oldest.next())
                break;
            total -= oldest.integer(0);
        }
    });
}

} // namespace atrium
