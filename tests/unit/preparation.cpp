// Objects on their way into the cache: none is left out, none waits for somebody else's work.
#include "sync/store/Preparation.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

QList<QJsonObject> posts(int count)
{
    QList<QJsonObject> list;
    for (int i = 0; i < count; ++i)
        list.append({ { u"id"_s, u"p%1"_s.arg(i) }, { u"title"_s, QString() }, { u"body"_s, u"text *%1*"_s.arg(i) } });
    return list;
}

} // namespace

class PreparationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allInOrder_data();
    void allInOrder();
    void aBusyPool();
    void givenUpEarly();
    void whatIsStored();
};

void PreparationTest::allInOrder_data()
{
    QTest::addColumn<int>("count");
    for (const int count : { 0, 1, 63, 64, 65, 128, 1000 })
        QTest::addRow("%d", count) << count;
}

void PreparationTest::allInOrder()
{
    QFETCH(const int, count);
    Preparation preparation(Type::Post, posts(count));
    for (int i = 0; i < count; ++i) {
        const Contents *contents = preparation.next();
        QVERIFY(contents);
        QCOMPARE(contents->id, u"p%1"_s.arg(i));
        QCOMPARE(contents->post().words.body, "text " + QByteArray::number(i));
    }
    QVERIFY(!preparation.next());
    QVERIFY(!preparation.next());
}

// A pool in which nothing comes to its turn: then all of it is made here.
void PreparationTest::aBusyPool()
{
    QThreadPool &pool = *QThreadPool::globalInstance();
    QSemaphore go;
    const int threads = pool.maxThreadCount();
    for (int i = 0; i < threads; ++i)
        pool.start([&] { go.acquire(); });
    {
        Preparation preparation(Type::Post, posts(300));
        int count = 0;
        while (preparation.next())
            ++count;
        QCOMPARE(count, 300);
        Preparation dropped(Type::Post, posts(300));
    }
    go.release(threads);
    QVERIFY(pool.waitForDone(10'000));
}

void PreparationTest::givenUpEarly()
{
    for (int taken = 0; taken < 200; taken += 7) {
        Preparation preparation(Type::Post, posts(1000));
        for (int i = 0; i < taken; ++i)
            QVERIFY(preparation.next());
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000)); // nothing is left behind that hangs
}

// Of posts and responses without what is empty; of all else as it is.
void PreparationTest::whatIsStored()
{
    const QJsonObject json { { u"id"_s, u"x"_s }, { u"title"_s, QString() }, { u"kind"_s, u"reaction"_s } };
    QCOMPARE(Contents(Type::Post, json).stored.value(), R"({"id":"x","kind":"reaction"})");
    QCOMPARE(Contents(Type::Response, json).stored.value(), R"({"id":"x","kind":"reaction"})");
    QCOMPARE(Contents(Type::Response, json).response().kind, u"reaction"_s);
    QCOMPARE(Contents(Type::Member, json).stored.value(), R"({"id":"x","kind":"reaction","title":""})");
    QVERIFY(!Contents(Type::Post, {}).stored);
    QVERIFY(!Contents(Type::Post, {}).isThere());
}

QTEST_GUILESS_MAIN(PreparationTest)
#include "preparation.moc"
