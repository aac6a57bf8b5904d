// A disk that fails at the n-th write, for every n: what was acknowledged is there once, the stored
// state says exactly which posts are, and the cache opens again. As SQLite tests itself, one layer
// further up. A disk that fails for good while it makes a write durable may leave that write
// behind, though it was told to have failed: the last one, and whole.
#include "support/CacheFixture.h"

#include "sync/store/Database.h"

#include <QLoggingCategory>
#include <QTest>

#include <sqlite3.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace atrium;
using Cache = test::CacheFixture;

namespace {

const QByteArray key(32, 'k');

// Lies between SQLite and its files once it is the default, and fails when it is told to.
class FaultyFiles {
public:
    enum class Fault { Once, FromThenOn, DiskFull };

    static void install()
    {
        s_below = sqlite3_vfs_find(nullptr);
        s_vfs = *s_below;
        s_vfs.zName = "faulty";
        s_vfs.szOsFile = s_below->szOsFile + static_cast<int>(sizeof(File));
        s_vfs.xOpen = open;
        sqlite3_vfs_register(&s_vfs, 1);
    }
    static void fail(int write, Fault fault)
    {
        s_left = write;
        s_fault = fault;
        s_hit = false;
    }
    static void heal() { s_left = 0; }
    static bool wasHit() { return s_hit; }
    // Called in the middle of every write and every sync: a disk that takes its time.
    static inline std::function<void()> meanwhile;

private:
    struct File {
        sqlite3_file base;
        sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };
    static sqlite3_file *below(sqlite3_file *file) { return reinterpret_cast<File *>(file)->below(); }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        file->pMethods = nullptr;
        const int code = s_below->xOpen(s_below, name, below(file), flags, outFlags);
        if (code != SQLITE_OK || !below(file)->pMethods)
            return code;
        static sqlite3_io_methods methods = makeMethods(below(file)->pMethods->iVersion);
        file->pMethods = &methods;
        return SQLITE_OK;
    }
    static int written(int code)
    {
        if (const auto work = std::exchange(meanwhile, {})) { // its own writes are quick
            work();
            meanwhile = work;
        }
        if (s_left <= 0 || --s_left > 0)
            return code;
        s_hit = true;
        if (s_fault != Fault::Once)
            s_left = 1; // and the next
        return s_fault == Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    static sqlite3_io_methods makeMethods(int version)
    {
        return { .iVersion = version,
            .xClose = [](sqlite3_file *f) { return below(f)->pMethods->xClose(below(f)); },
            .xRead = [](sqlite3_file *f, void *to, int n,
                         sqlite3_int64 at) { return below(f)->pMethods->xRead(below(f), to, n, at); },
            .xWrite =
                [](sqlite3_file *f, const void *from, int n, sqlite3_int64 at) {
                    const int fault = written(SQLITE_OK);
                    return fault != SQLITE_OK ? fault : below(f)->pMethods->xWrite(below(f), from, n, at);
                },
            .xTruncate =
                [](sqlite3_file *f, sqlite3_int64 size) {
                    const int fault = written(SQLITE_OK);
                    return fault != SQLITE_OK ? SQLITE_IOERR_TRUNCATE : below(f)->pMethods->xTruncate(below(f), size);
                },
            .xSync =
                [](sqlite3_file *f, int flags) {
                    const int fault = written(SQLITE_OK);
                    return fault != SQLITE_OK ? SQLITE_IOERR_FSYNC : below(f)->pMethods->xSync(below(f), flags);
                },
            .xFileSize
            = [](sqlite3_file *f, sqlite3_int64 *size) { return below(f)->pMethods->xFileSize(below(f), size); },
            .xLock = [](sqlite3_file *f, int level) { return below(f)->pMethods->xLock(below(f), level); },
            .xUnlock = [](sqlite3_file *f, int level) { return below(f)->pMethods->xUnlock(below(f), level); },
            .xCheckReservedLock
            = [](sqlite3_file *f, int *out) { return below(f)->pMethods->xCheckReservedLock(below(f), out); },
            .xFileControl
            = [](sqlite3_file *f, int op, void *arg) { return below(f)->pMethods->xFileControl(below(f), op, arg); },
            .xSectorSize = [](sqlite3_file *f) { return below(f)->pMethods->xSectorSize(below(f)); },
            .xDeviceCharacteristics
            = [](sqlite3_file *f) { return below(f)->pMethods->xDeviceCharacteristics(below(f)); },
            .xShmMap
            = [](sqlite3_file *f, int page, int size, int extend,
                  void volatile **out) { return below(f)->pMethods->xShmMap(below(f), page, size, extend, out); },
            .xShmLock = [](sqlite3_file *f, int offset, int n,
                            int flags) { return below(f)->pMethods->xShmLock(below(f), offset, n, flags); },
            .xShmBarrier = [](sqlite3_file *f) { below(f)->pMethods->xShmBarrier(below(f)); },
            .xShmUnmap = [](sqlite3_file *f, int remove) { return below(f)->pMethods->xShmUnmap(below(f), remove); },
            .xFetch = [](sqlite3_file *f, sqlite3_int64 at, int n,
                          void **out) { return below(f)->pMethods->xFetch(below(f), at, n, out); },
            .xUnfetch = [](sqlite3_file *f, sqlite3_int64 at,
                            void *page) { return below(f)->pMethods->xUnfetch(below(f), at, page); } };
    }

    static inline sqlite3_vfs *s_below = nullptr;
    static inline sqlite3_vfs s_vfs;
    static inline int s_left = 0;
    static inline Fault s_fault = Fault::Once;
    static inline bool s_hit = false;
};

QJsonArray posts(int round)
{
    QJsonArray list;
    for (int i = 0; i < 5; ++i)
        list.append(Cache::postJson(u"p%1-%2"_s.arg(round).arg(i), Cache::lena, u"Title"_s, u"some words"_s,
            QDateTime(QDate(2026, 3, 2), QTime(9, round, i), QTimeZone::UTC)));
    return list;
}

// What a story was told to be done.
struct Told {
    QStringList bodies;
    int pages = 0; // of five posts; the state is the number of the last
};

// Opens the cache, and lets the server and the person write by turns.
Told story(const QString &path)
{
    Told told;
    auto store = Store::open(path, key);
    if (!store || !(*store)->setSession(Cache::session()))
        return told;
    for (int i = 0; i < 6; ++i) {
        const QString state = QString::number(told.pages + 1);
        if ((*store)->apply({ { Cache::pumps, Type::Post, posts(told.pages), {}, state } }))
            ++told.pages;
        const QString body = u"written %1"_s.arg(i);
        if ((*store)->enqueue(commands::createPost({ .groupId = Cache::pumps, .body = body })))
            told.bodies.append(body);
    }
    return told;
}

QString problemOf(const QString &path, const Told &told)
{
    auto store = Store::open(path, key);
    if (!store)
        return u"does not open: "_s + store.error().message;
    auto reader = Reader::open(path, key);
    if (!reader)
        return u"cannot be read: "_s + reader.error().message;
    QStringList bodies;
    for (const OutboxItem &item : (*reader)->outbox())
        bodies.append(item.properties.value("body"_L1).toString());
    for (const QString &body : told.bodies)
        if (bodies.count(body) != 1)
            return body + u" was told to be there, and is there %1 times"_s.arg(bodies.count(body));
    if (bodies.size() > told.bodies.size() + 1)
        return u"waiting: "_s + bodies.join(u", "_s);
    const int pages = (*store)->state(Cache::pumps, Type::Post).toInt();
    if (pages < told.pages || pages > told.pages + 1)
        return u"state %1, told %2"_s.arg(pages).arg(told.pages);
    const auto rows = (*reader)->page({ Feed::Scope::Group, Cache::pumps }, { .limit = 100 });
    if (rows.size() != pages * 5 + bodies.size())
        return u"%1 posts in state %2, and %3 of one's own"_s.arg(rows.size()).arg(pages).arg(bodies.size());
    reader->reset();
    store->reset();
    auto database = Database::open(path, key, Database::Mode::ReadOnly);
    if (!database)
        return u"cannot be checked: "_s + database.error().message;
    auto check = (*database)->query("PRAGMA integrity_check");
    return check.next() && check.text(0) == "ok"_L1 ? QString() : u"integrity: "_s + check.text(0);
}

} // namespace

class StoreFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"atrium.store=false"_s);
        FaultyFiles::install();
    }

    void everyWriteFails_data()
    {
        QTest::addColumn<FaultyFiles::Fault>("fault");
        QTest::newRow("once") << FaultyFiles::Fault::Once;
        QTest::newRow("from then on") << FaultyFiles::Fault::FromThenOn;
        QTest::newRow("full from then on") << FaultyFiles::Fault::DiskFull;
    }

    void everyWriteFails()
    {
        QFETCH(const FaultyFiles::Fault, fault);
        QTemporaryDir directory;
        const QString made = directory.filePath(u"made.db"_s), path = directory.filePath(u"cache.db"_s);
        QVERIFY(Store::open(made, key)); // its schema is not what is tested
        int hits = 0;
        for (int n = 1;; ++n) {
            QVERIFY(Store::erase(path));
            QVERIFY(QFile::copy(made, path) && QFile::copy(made + u".key"_s, path + u".key"_s));
            FaultyFiles::fail(n, fault);
            const Told told = story(path);
            FaultyFiles::heal();
            if (!FaultyFiles::wasHit())
                break;
            ++hits;
            const QString problem = problemOf(path, told);
            QVERIFY2(problem.isEmpty(), qPrintable(u"write %1: "_s.arg(n) + problem));
        }
        QVERIFY2(hits > 30, qPrintable(QString::number(hits)));
    }

    // Whoever reads need not wait for it, and never sees a half of what is being written.
    void aSlowDiskHoldsUpNobodyWhoReads()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"cache.db"_s);
        {
            auto store = Store::open(path, key);
            QVERIFY(store && (*store)->setSession(Cache::session()));
        }
        auto reader = Reader::open(path, key);
        QVERIFY(reader);
        int reads = 0;
        QStringList problems;
        FaultyFiles::meanwhile = [&] {
            ++reads;
            const auto rows = (*reader)->page({ Feed::Scope::Group, Cache::pumps }, { .limit = 100 }).size();
            const auto waiting = (*reader)->outbox().size();
            if ((rows - waiting) % 5 != 0)
                problems.append(u"%1 posts, %2 of one's own"_s.arg(rows).arg(waiting));
        };
        const Told told = story(path);
        FaultyFiles::meanwhile = {};
        QVERIFY2(reads > 30, qPrintable(QString::number(reads)));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"; "_s)));
        QCOMPARE(told.bodies.size(), 6);
        reader->reset();
        const QString problem = problemOf(path, told);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

QTEST_GUILESS_MAIN(StoreFaults)
#include "store_faults.moc"
