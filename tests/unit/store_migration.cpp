#include "support/CacheFixture.h"

#include "sync/store/Database.h"
#include "sync/store/Schema.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using Cache = test::CacheFixture;

// A cache that an older Atrium made: after the update everything is there, and what the newer one
// derives from it as well, without the server.
class StoreMigration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromVersion1();

private:
    QString m_path;
    QTemporaryDir m_directory;
    bool make(int version, const QString &from);
};

// A cache of the given version with the rows of the cache at `from`.
bool StoreMigration::make(int version, const QString &from)
{
    m_path = m_directory.filePath(u"old.db"_s);
    auto source = Database::open(from, Cache::key(), Database::Mode::ReadOnly);
    auto target = Database::open(m_path, Cache::key(), Database::Mode::ReadWrite);
    if (!source || !target)
        return false;
    Database &old = **target;
    QStringList drops;
    for (auto query
        = old.query("SELECT type, name FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'trigger')"
                    " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' ORDER BY type DESC");
        query.next();)
        drops.append(u"DROP %1 \"%2\""_s.arg(query.text(0), query.text(1)));
    for (const QString &drop : std::as_const(drops))
        old.execute(drop.toUtf8());
    old.execute("PRAGMA user_version = 0");
    if (!schema::migrate(old, version))
        return false;
    const auto written = old.write(Database::Durability::Full, [&] {
        for (auto q = (*source)->query("SELECT name, value FROM setting"); q.next();)
            old.run("INSERT INTO setting VALUES (?, ?)", q.text(0), q.text(1));
        for (auto q = (*source)->query("SELECT key, id, kind, listed, unread FROM account"); q.next();)
            old.run("INSERT INTO account (key, id, kind, listed, unread) VALUES (?, ?, ?, ?, ?)", q.integer(0),
                q.text(1), q.text(2), q.integer(3), q.integer(4));
        old.run("UPDATE account SET history_complete = 1, history_before = 1000 WHERE kind = 'group'");
        for (auto q = (*source)->query("SELECT account, type, id, shown FROM object"); q.next();)
            old.run("INSERT INTO object (account, type, id, shown) VALUES (?, ?, ?, ?)", q.integer(0), q.integer(1),
                q.text(2), q.bytes(3));
        for (auto q = (*source)->query(
                 "SELECT row, account, id, thread, place, author, kind, created_at, activity_at, home, official,"
                 " unread, thread_unread, answer, shown FROM post");
            q.next();)
            old.run("INSERT INTO post (row, account, id, thread, place, author, kind, created_at, activity_at, home, "
                    "official, unread,"
                    " thread_unread, answer, shown) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                q.integer(0), q.integer(1), q.text(2), q.text(3), q.integer(4), q.text(5), q.text(6), q.integer(7),
                q.integer(8), q.integer(9), q.integer(10), q.integer(11), q.integer(12),
                q.isNull(13) ? std::nullopt : std::optional(q.text(13)), q.bytes(14));
        for (auto q = (*source)->query("SELECT account, id, post, member, kind, value, shown FROM response"); q.next();)
            old.run("INSERT INTO response (account, id, post, member, kind, value, shown) VALUES (?, ?, ?, ?, ?, ?, ?)",
                q.integer(0), q.text(1), q.text(2), q.text(3), q.text(4), q.text(5), q.bytes(6));
    });
    return written.has_value();
}

void StoreMigration::fromVersion1()
{
    Cache cache;
    QVERIFY2(cache.isOpen(), qPrintable(cache.problem()));
    cache.close();
    QVERIFY(make(1, cache.path()));

    auto store = Store::open(m_path, Cache::key());
    auto opened = Reader::open(m_path, Cache::key());
    QVERIFY(store && opened);
    const Reader &reader = **opened;
    QCOMPARE(reader.page({ Feed::Scope::Group, Cache::pumps }, {}).size(), 3);
    QCOMPARE(reader.page({ Feed::Scope::Topic, u"firmware"_s }, {}).value(0).id, Cache::code);
    QCOMPARE(reader.topics({}, 5).value(0).second, 1);
    QCOMPARE(reader.files(Cache::coffee, {}).size(), 2);
    QCOMPARE(reader.experts(Cache::pumps, 5).value(0).first.id, Cache::jonas);
    QCOMPARE(reader.people({ .text = u"odense lena"_s }, 5).value(0).id, Cache::lena);
    QCOMPARE(reader.people({}, 50).size(), 5);
    QVERIFY(reader.deeds().contains(u"react"_s));
    // What is official is what is proved, and nobody proved anything before.
    QCOMPARE(reader.page({ Feed::Scope::Official, {} }, {}).size(), 0);
    QVERIFY((*store)->apply({ { Cache::workspace, Type::Mandate, { Cache::mandateJson() }, {}, {} } }));
    QCOMPARE(reader.page({ Feed::Scope::Official, {} }, {}).size(), 1);
    // History ended where it did for what is official, too.
    const Store::Backfill history = (*store)->backfill(Cache::pumps);
    QVERIFY(!history.complete);
    QCOMPARE(history.before.toMSecsSinceEpoch(), 1000);
    // The words of what has topics are renewed when there is time.
    QVERIFY(reader.search({ u"#firmware "_s }).isEmpty());
    QTRY_COMPARE(reader.search({ u"#firmware "_s }).value(0).postId, Cache::code);
    QTRY_COMPARE(reader.search({ u"torq"_s }).value(0).postId, Cache::question);
    QVERIFY((*store)->enqueue(commands::bookmark({}, reader.post(Cache::code)->post)));
    QCOMPARE(reader.page({ Feed::Scope::Bookmarks, {} }, {}).size(), 1);
}

QTEST_GUILESS_MAIN(StoreMigration)
#include "store_migration.moc"
