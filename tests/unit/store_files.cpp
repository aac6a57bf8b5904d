// Files that wait to be sent, and those that are kept, may be large: what they cost is only paid by
// who asks for their bytes.
#include "support/CacheFixture.h"

#include "sync/store/Database.h"

#include <QElapsedTimer>
#include <QTest>

#include <sqlite3.h>

using namespace atrium;
using namespace Qt::StringLiterals;
using Cache = test::CacheFixture;

namespace {

constexpr qsizetype large = 24 << 20; // three times what a connection keeps of its pages

Command withFile(const QByteArray &bytes)
{
    return commands::createPost({ .groupId = Cache::pumps,
        .body = u"See the file"_s,
        .files = { { u"~file"_s, u"film.mp4"_s, u"video/mp4"_s, bytes } } });
}

// The quickest of a few.
qint64 cost(const std::function<void()> &work)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        least = std::min(least, timer.nsecsElapsed());
    }
    return least;
}

} // namespace

class StoreFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bytesAreNotReadToFindTheRest()
    {
        Cache cache(Cache::Content::Session);
        QVERIFY(cache.store().enqueue(withFile(QByteArray(large, 'x'))));
        const qint64 bytes = cost([&] { QCOMPARE(cache.store().file(u"~file"_s)->size(), large); });
        const qint64 sendable = cost([&] { QCOMPARE(cache.store().sendable(50).value(0).command.files.size(), 1); });
        const qint64 portrait = cost([&] { QVERIFY(!cache.reader().blob(u"bNobody"_s)); });
        const auto times = u"%1, %2 of %3 ms"_s.arg(sendable / 1e6).arg(portrait / 1e6).arg(bytes / 1e6);
        QVERIFY2(sendable < bytes / 5 && portrait < bytes / 5, qPrintable(times));
    }

    void bytesDoNotStayInMemory()
    {
        Cache cache(Cache::Content::Session);
        const sqlite3_int64 before = sqlite3_memory_used();
        QVERIFY(cache.store().enqueue(withFile(QByteArray(large, 'x'))));
        const sqlite3_int64 kept = sqlite3_memory_used() - before;
        QVERIFY2(kept < large / 2, qPrintable(QString::number(kept)));
    }

    void whatIsKeptIsCountedByAnIndex()
    {
        Cache cache(Cache::Content::Session);
        cache.close();
        auto database = Database::open(cache.path(), Cache::key(), Database::Mode::ReadOnly);
        QVERIFY(database);
        auto plan = (*database)->query("EXPLAIN QUERY PLAN SELECT sum(size) FROM blob");
        QVERIFY(plan.next());
        QVERIFY2(plan.text(3).contains(u"COVERING INDEX"_s), qPrintable(plan.text(3)));
    }
};

QTEST_GUILESS_MAIN(StoreFiles)
#include "store_files.moc"
