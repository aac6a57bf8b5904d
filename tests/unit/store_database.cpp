#include "support/CacheFixture.h"

#include "sync/store/Database.h"
#include "sync/store/FeedSql.h"
#include "sync/store/Schema.h"
#include "sync/store/SearchWords.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace atrium;
using namespace Qt::StringLiterals;
using Cache = test::CacheFixture;

namespace {

const QByteArray key(32, 'k');

QByteArray everyFileOf(const QString &directory)
{
    QByteArray all;
    QDirIterator it(directory, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QString schemaOf(Database &database)
{
    QString schema;
    for (auto query = database.query("SELECT name, sql FROM sqlite_master ORDER BY name"); query.next();)
        schema += query.text(0) + u": "_s + query.text(1) + u'\n';
    return schema;
}

// -- what the test program does when it is started again as a child

// Writes posts and commands until it is killed; a line on stdout for each command that is durable.
int writeForEver(const QString &path)
{
    auto store = Store::open(path, key);
    if (!store || !(*store)->setSession(Cache::session()))
        return 1;
    for (int i = 0;; ++i) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QJsonArray posts;
        for (int k = 0; k < 50; ++k)
            posts.append(Cache::postJson(u"p%1-%2-%3"_s.arg(QCoreApplication::applicationPid()).arg(i).arg(k),
                Cache::lena, u"Title"_s, u"some words"_s, now));
        if (!(*store)->apply({ { Cache::pumps, Type::Post, posts, {}, QString::number(now.toMSecsSinceEpoch()) } }))
            return 2;
        if (!(*store)->enqueue(commands::createPost({ .groupId = Cache::pumps, .body = u"x"_s })))
            return 3;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}

// Writes into a file system that has room for little; exits with 0 when the store says so and has
// all that it acknowledged.
int fillTheDisk(const QString &path)
{
    auto store = Store::open(path, key);
    if (!store || !(*store)->setSession(Cache::session()))
        return 1;
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit { 2 << 20, 2 << 20 };
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 2;
    int acknowledged = 0;
    for (int i = 0; i < 10'000; ++i) {
        const auto sequence
            = (*store)->enqueue(commands::createPost({ .groupId = Cache::pumps, .body = QString(2000, u'x') }));
        if (!sequence) {
            const QString code = sequence.error().code;
            if ((code != u"diskFull" && code != u"unwritable") || sequence.error().hint.isEmpty())
                return 3;
            return (*store)->pendingCount() == acknowledged ? 0 : 4;
        }
        ++acknowledged;
    }
    return 5;
}

// In a process where another SQLite answers for SQLCipher: exits with 0 when that is refused.
int openWithAnother(const QString &path)
{
    const auto store = Store::open(path, key);
    return !store && store.error().code == u"notEncrypted" && !store.error().hint.isEmpty() ? 0 : 1;
}

} // namespace

// The encrypted file: how it opens, what it refuses, and what it survives.
class StoreDatabase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opens();
    void refuses_data();
    void refuses();
    void lockedByAnother();
    void damagedInTheMiddle();
    void onlyCiphertextOnDisk();
    void migratedIsFresh();
    void failedTransactionLeavesNothing();
    void feedsWalkAnIndex_data();
    void feedsWalkAnIndex();
    void survivesKills();
    void diskFull();
    void anotherSqliteInTheProcess();
    void erased();
};

void StoreDatabase::opens()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"cache.db"_s);
    QCOMPARE(Reader::open(path, key).error().code, u"missing"_s);
    auto database = Database::open(path, key, Database::Mode::ReadWrite);
    QVERIFY2(database, "a new file");
    const auto one = [&](std::string_view sql) {
        auto query = (*database)->query(sql);
        return query.next() ? query.text(0) : QString();
    };
    QCOMPARE(one("PRAGMA journal_mode"), u"wal"_s);
    QCOMPARE(one("PRAGMA temp_store"), u"2"_s); // nothing that is sorted goes to a plain file
    QCOMPARE(one("PRAGMA user_version"), QString::number(schema::newest()));
    QVERIFY((*database)->write(Database::Durability::Full, [] { }));
    QCOMPARE(one("PRAGMA synchronous"), u"2"_s);
    QVERIFY((*database)->write(Database::Durability::Normal, [] { }));
    QCOMPARE(one("PRAGMA synchronous"), u"1"_s);
    auto reader = Reader::open(path, key);
    QVERIFY(reader);
}

void StoreDatabase::refuses_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong key") << u"key"_s << u"wrongKey"_s;
    QTest::newRow("plain SQLite") << u"plain"_s << u"notEncrypted"_s;
    QTest::newRow("first page damaged") << u"flip"_s << u"damaged"_s;
    QTest::newRow("cut short") << u"cut"_s << u"damaged"_s;
    QTest::newRow("newer") << u"newer"_s << u"newer"_s;
    QTest::newRow("not a file") << u"directory"_s << u"unwritable"_s;
    QTest::newRow("no such folder") << u"nowhere"_s << u"unwritable"_s;
}

void StoreDatabase::refuses()
{
    QFETCH(QString, how);
    QFETCH(QString, code);
    QTemporaryDir directory;
    QString path = directory.filePath(u"cache.db"_s);
    QByteArray with = key;
    {
        auto database = Database::open(path, key, Database::Mode::ReadWrite);
        QVERIFY(database);
        if (how == u"newer")
            (*database)->execute("PRAGMA user_version = 9999");
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (how == u"key") {
        with = QByteArray(32, 'x');
    } else if (how == u"plain") {
        file.resize(0);
        file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    } else if (how == u"flip") {
        file.seek(200);
        file.write(QByteArray(200, 'x'));
    } else if (how == u"cut") {
        file.resize(1000);
    } else if (how == u"directory") {
        path = directory.path();
    } else if (how == u"nowhere") {
        path = directory.filePath(u"nowhere/cache.db"_s);
    }
    file.close();
    const auto opened = Store::open(path, with);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QVERIFY(!opened.error().message.isEmpty() && !opened.error().hint.isEmpty());
    if (how != u"nowhere" && how != u"directory") {
        const auto read = Reader::open(path, with);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }
}

void StoreDatabase::lockedByAnother()
{
    Cache cache(Cache::Content::Nothing);
    QVERIFY(cache.isOpen());
    const auto second = Store::open(cache.path(), key);
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"locked"_s);
    QVERIFY(Reader::open(cache.path(), key)); // readers may be many
}

void StoreDatabase::damagedInTheMiddle()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"cache.db"_s);
    {
        auto store = Store::open(path, key);
        QVERIFY(store && (*store)->setSession(Cache::session()));
        QVERIFY((*store)->enqueue(commands::createPost({ .groupId = Cache::pumps, .body = u"Typed with care"_s })));
        QJsonArray posts;
        for (int i = 0; i < 500; ++i)
            posts.append(
                Cache::postJson(u"p%1"_s.arg(i), Cache::lena, {}, QString(500, u'x'), QDateTime::currentDateTimeUtc()));
        QVERIFY((*store)->apply({ { Cache::pumps, Type::Post, posts, {}, u"1"_s } }));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = 400'000; at + 100 < file.size(); at += 4096) { // everything but the beginning
        file.seek(at);
        file.write(QByteArray(64, 'x'));
    }
    file.close();
    auto store = Store::open(path, key);
    QVERIFY(store); // the damage is not where opening looks
    QStringList all;
    for (int i = 0; i < 500; ++i)
        all.append(u"p%1"_s.arg(i));
    const auto applied = (*store)->apply({ { Cache::pumps, Type::Post, {}, all, u"2"_s } });
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, u"damaged"_s);
    QCOMPARE((*store)->state(Cache::pumps, Type::Post), u"1"_s);
    QCOMPARE((*store)->exportUnsent().size(), 1); // what was typed can be taken out
}

void StoreDatabase::onlyCiphertextOnDisk()
{
    const QString marker = u"Xylophon42MarkerOfThisTest"_s;
    QTemporaryDir directory;
    const QString path = directory.filePath(u"cache.db"_s);
    auto store = Store::open(path, key);
    QVERIFY(store && (*store)->setSession(Cache::session()));
    QVERIFY((*store)->apply({ { Cache::pumps, Type::Post,
        { Cache::postJson(marker, Cache::lena, marker, marker, QDateTime::currentDateTimeUtc()) }, {}, u"1"_s } }));
    QVERIFY((*store)->enqueue(commands::createPost(
        { .groupId = Cache::pumps, .body = marker, .files = { { u"f"_s, marker, marker, marker.toUtf8() } } })));
    QVERIFY((*store)->putBlob(Cache::pumps, u"b"_s, marker.toUtf8()));
    QVERIFY((*store)->setDraft(u"d"_s, marker));
    auto reader = Reader::open(path, key);
    QVERIFY(reader);
    QCOMPARE((*reader)->search({ marker }).size(), 2);
    const auto check = [&](const char *when) {
        const QByteArray all = everyFileOf(directory.path());
        QVERIFY2(!all.isEmpty(), when);
        QVERIFY2(!all.contains(marker.toUtf8()), when);
        QVERIFY2(!all.contains(marker.toLower().toUtf8()), when); // as the search index has it
        QVERIFY2(!all.contains(key) && !all.contains(key.toHex()), when);
        QVERIFY2(!all.contains("SQLite format 3") && !all.contains("CREATE TABLE"), when);
    };
    QVERIFY(QFile(path + u"-wal"_s).size() > 0);
    check("open, in the WAL");
    reader->reset();
    store->reset();
    check("closed");
}

void StoreDatabase::migratedIsFresh()
{
    QTemporaryDir directory;
    auto fresh = Database::open(directory.filePath(u"fresh.db"_s), key, Database::Mode::ReadWrite);
    auto stepwise = Database::open(directory.filePath(u"steps.db"_s), key, Database::Mode::ReadWrite);
    QVERIFY(fresh && stepwise);
    Database &database = **stepwise;
    // Back to nothing, then one version at a time.
    QStringList drops;
    for (auto query
        = database.query("SELECT type, name FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'trigger')"
                         " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' ORDER BY type DESC");
        query.next();)
        drops.append(u"DROP %1 \"%2\""_s.arg(query.text(0), query.text(1)));
    for (const QString &drop : std::as_const(drops))
        database.execute(drop.toUtf8());
    QVERIFY(!schemaOf(database).contains(u"post"_s));
    database.execute("PRAGMA user_version = 0");
    for (int version = 1; version <= schema::newest(); ++version)
        QVERIFY(schema::migrate(database, version));
    QCOMPARE(schemaOf(database), schemaOf(**fresh));
    QVERIFY(schemaOf(database).contains(u"CREATE TABLE post"_s));
}

void StoreDatabase::failedTransactionLeavesNothing()
{
    QTemporaryDir directory;
    auto database = Database::open(directory.filePath(u"cache.db"_s), key, Database::Mode::ReadWrite);
    QVERIFY(database);
    const auto written = (*database)->write(Database::Durability::Full, [&] {
        (*database)->run("INSERT INTO draft (place, json) VALUES ('a', 'b')");
        (*database)->run("INSERT INTO nothing VALUES (1)");
        (*database)->run("INSERT INTO draft (place, json) VALUES ('c', 'd')");
    });
    QVERIFY(!written);
    QVERIFY(!(*database)->query("SELECT 1 FROM draft").next());
    QVERIFY((*database)->write(
        Database::Durability::Full, [&] { (*database)->run("INSERT INTO draft (place, json) VALUES ('a', 'b')"); }));
    QVERIFY((*database)->query("SELECT 1 FROM draft").next());
}

void StoreDatabase::feedsWalkAnIndex_data()
{
    QTest::addColumn<Feed>("feed");
    QTest::addColumn<QString>("index");
    using Scope = Feed::Scope;
    using Filter = Feed::Filter;
    const std::pair<Scope, const char *> scopes[] = { { Scope::Home, "home" }, { Scope::Group, "group" },
        { Scope::Thread, "thread" }, { Scope::Person, "author" }, { Scope::Official, "official" } };
    const std::pair<Filter, const char *> filters[] = { { Filter::All, "" }, { Filter::Unread, "_unread" },
        { Filter::Questions, "_question" }, { Filter::Official, "_official" } };
    for (const auto &[scope, scopeName] : scopes) {
        for (const auto &[filter, filterName] : filters) {
            const bool own = scope == Scope::Home || scope == Scope::Group;
            QString index
                = u"post_"_s + QLatin1StringView(scopeName) + (own ? QString::fromLatin1(filterName) : QString());
            if (scope == Scope::Official && filter == Filter::Unread)
                index = u"post_official_unread"_s;
            if (scope == Scope::Home && filter == Filter::Official) // nearly all that is official is on Home
                index = u"post_official"_s;
            QTest::newRow(qPrintable(QLatin1StringView(scopeName) + QLatin1StringView(filterName)))
                << Feed { scope, u"x"_s, filter } << index;
        }
    }
    QTest::newRow("topic") << Feed { Scope::Topic, u"x"_s } << u"PRIMARY KEY"_s;
    QTest::newRow("bookmarks") << Feed { Scope::Bookmarks, {} } << u"bookmark_order"_s;
}

// A page costs the same at any depth and size: it walks its index from the key, and sorts nothing.
void StoreDatabase::feedsWalkAnIndex()
{
    QFETCH(Feed, feed);
    QFETCH(QString, index);
    QTemporaryDir directory;
    auto database = Database::open(directory.filePath(u"cache.db"_s), key, Database::Mode::ReadWrite);
    QVERIFY(database);
    for (const auto direction : { Reader::Page::Direction::After, Reader::Page::Direction::Before }) {
        for (const bool fromKey : { false, true }) {
            QStringList plan;
            for (auto query = (*database)->query("EXPLAIN QUERY PLAN " + feedPageSql(feed, direction, fromKey));
                query.next();)
                plan.append(query.text(3));
            const QString text = plan.join(u'\n');
            // The partial index holds nothing but the feed's rows: walking it whole, in order, is the page.
            const bool walks = text.contains(u"USING "_s + index) || text.contains(u"USING COVERING INDEX "_s + index)
                || text.contains(u"USING INDEX "_s + index + u' ') || text.endsWith(u"USING INDEX "_s + index)
                || text.contains(u"USING INDEX "_s + index + u'\n');
            QVERIFY2(walks, qPrintable(text));
            QVERIFY2(!text.contains(u"TEMP B-TREE"_s), qPrintable(text));
            if (fromKey || feed.scope == Feed::Scope::Group || feed.scope == Feed::Scope::Thread
                || feed.scope == Feed::Scope::Person)
                QVERIFY2(!text.contains(u"SCAN"_s), qPrintable(text));
        }
    }
}

void StoreDatabase::survivesKills()
{
    bool given = false;
    quint32 seed = qEnvironmentVariable("ATRIUM_SEED").toUInt(&given);
    if (!given)
        seed = QRandomGenerator::global()->generate();
    const int rounds = qEnvironmentVariableIsSet("ATRIUM_KILLS") ? qEnvironmentVariableIntValue("ATRIUM_KILLS") : 8;
    qInfo("ATRIUM_SEED=%u, %d kills", seed, rounds);
    QRandomGenerator random(seed);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"cache.db"_s);
    int acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), { u"--write-for-ever"_s, path });
        // Killed somewhere after so many acknowledged commands.
        const int after = 1 + static_cast<int>(random.bounded(12));
        int lines = 0;
        while (lines < after && child.waitForReadyRead(30'000))
            lines += static_cast<int>(child.readAllStandardOutput().count('\n'));
        QVERIFY2(lines >= after, child.readAllStandardError().constData());
        QTest::qWait(static_cast<int>(random.bounded(15))); // anywhere in the next transaction
        child.kill();
        QVERIFY(child.waitForFinished());
        acknowledged += lines + static_cast<int>(child.readAllStandardOutput().count('\n'));
    }
    auto database = Database::open(path, key, Database::Mode::ReadWrite);
    QVERIFY(database);
    auto check = (*database)->query("PRAGMA integrity_check");
    QVERIFY(check.next());
    QCOMPARE(check.text(0), u"ok"_s);
    (*database)->execute("INSERT INTO search (search) VALUES ('integrity-check')");
    QVERIFY(!(*database)->error());
    auto commands = (*database)->query("SELECT count(*) FROM command");
    QVERIFY(commands.next());
    QVERIFY2(commands.integer(0) >= acknowledged, "every acknowledged command is there");
    // Rows and state go together: whole batches of 50, and every one of them searchable.
    auto posts = (*database)->query("SELECT count(*) FROM post WHERE author <> ?", Cache::mette);
    QVERIFY(posts.next());
    QCOMPARE(posts.integer(0) % 50, 0);
    (*database)->searchWords().refresh(); // after some thousand posts it is a common one
    auto found = (*database)->query("SELECT count(*) FROM search WHERE search MATCH 'words'");
    QVERIFY(found.next());
    QCOMPARE(found.integer(0), posts.integer(0));
}

void StoreDatabase::anotherSqliteInTheProcess()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"cache.db"_s);
    const auto openIn = [&](const QString &preload) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!preload.isEmpty())
            environment.insert(u"LD_PRELOAD"_s, preload);
        // AddressSanitizer, where the tests run under it, would rather be the first library itself.
        environment.insert(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS") + u":verify_asan_link_order=0"_s);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), { u"--open-with-another"_s, path });
        return child.waitForFinished(60'000) && child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -1;
    };
    QCOMPARE(openIn(u"libsqlite3.so.0"_s), 0);
    QVERIFY2(!everyFileOf(directory.path()).contains("SQLite format 3"), "nothing was stored in plain text");
    QCOMPARE(openIn({}), 1); // by itself it opens
}

void StoreDatabase::diskFull()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"cache.db"_s);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), { u"--fill-the-disk"_s, path });
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QVERIFY2(child.exitCode() == 0,
        qPrintable(u"%1: %2"_s.arg(child.exitCode()).arg(QString::fromUtf8(child.readAllStandardError()))));
    auto store = Store::open(path, key); // and with room again all is there
    QVERIFY(store);
    const int before = (*store)->pendingCount();
    QVERIFY(before > 0);
    QVERIFY((*store)->enqueue(commands::createPost({ .groupId = Cache::pumps, .body = u"x"_s })));
    QCOMPARE((*store)->pendingCount(), before + 1);
}

void StoreDatabase::erased()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"cache.db"_s);
    {
        auto store = Store::open(path, key);
        QVERIFY(store && (*store)->setSession(Cache::session()));
    }
    QVERIFY(Store::erase(path));
    QVERIFY(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    QVERIFY(Store::erase(path));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--write-for-ever")
        return writeForEver(arguments.value(2));
    if (arguments.value(1) == u"--fill-the-disk")
        return fillTheDisk(arguments.value(2));
    if (arguments.value(1) == u"--open-with-another")
        return openWithAnother(arguments.value(2));
    StoreDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "store_database.moc"
