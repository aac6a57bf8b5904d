// A disk that fails at the n-th write, for every n: what was acknowledged is there once, the stored
// state says exactly which posts are, and the cache opens again. As SQLite tests itself, one layer
// further up. A disk that fails for good while it makes a write durable may leave that write
// behind, though it was told to have failed: the last one, and whole.
#include "support/CacheFixture.h"
#include "support/FaultyFiles.h"

#include "sync/store/Database.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using Cache = test::CacheFixture;
using test::FaultyFiles;

namespace {

const QByteArray key(32, 'k');

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

// Opens the cache, and lets the server and the person write by turns. `heard` is told at once.
Told story(const QString &path, const std::function<void(const Told &)> &heard = [](const Told &) { })
{
    Told told;
    auto store = Store::open(path, key);
    if (!store || !(*store)->setSession(Cache::session()))
        return told;
    for (int i = 0; i < 6; ++i) {
        const QString state = QString::number(told.pages + 1);
        if ((*store)->apply({ { Cache::pumps, Type::Post, posts(told.pages), {}, state } }))
            ++told.pages;
        heard(told);
        const QString body = u"written %1"_s.arg(i);
        if ((*store)->enqueue(commands::createPost({ .groupId = Cache::pumps, .body = body })))
            told.bodies.append(body);
        heard(told);
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

    // The first half of the n-th write is on the disk, and nothing after it.
    void killedInEveryWrite()
    {
        QTemporaryDir directory;
        const QString made = directory.filePath(u"made.db"_s), path = directory.filePath(u"cache.db"_s);
        QVERIFY(Store::open(made, key));
#ifdef __SANITIZE_ADDRESS__
        const int step = 7; // a process takes long to copy
#else
        const int step = 1;
#endif
        for (int n = 1;; n += step) {
            QVERIFY(Store::erase(path));
            QVERIFY(QFile::copy(made, path) && QFile::copy(made + u".key"_s, path + u".key"_s));
            const auto [reached, killed] = test::killedAtWrite(n, [&](test::Progress &progress) {
                story(path, [&](const Told &told) {
                    progress[0] = told.pages;
                    progress[1] = static_cast<int>(told.bodies.size());
                });
            });
            if (!killed) {
                QVERIFY2(n > 30, qPrintable(QString::number(n)));
                break;
            }
            Told told { {}, reached[0] };
            for (int i = 0; i < reached[1]; ++i)
                told.bodies.append(u"written %1"_s.arg(i));
            const QString problem = problemOf(path, told);
            QVERIFY2(problem.isEmpty(), qPrintable(u"write %1: "_s.arg(n) + problem));
        }
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
