// A cache that cannot be used any more: what can still be read of it goes into a new one.
#include "support/CacheFixture.h"

#include "sync/store/Database.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using Cache = test::CacheFixture;

namespace {

const QByteArray key(32, 'k');
const QString pinned = u"key that came first"_s;

// Posts, a draft and something unsent; damaged afterwards where opening does not look.
class Damaged {
public:
    Damaged()
    {
        auto store = Store::open(path, key);
        Store::SessionInfo session = Cache::session();
        session.organisationKey = pinned;
        QJsonArray posts;
        for (int i = 0; i < 500; ++i)
            posts.append(
                Cache::postJson(u"p%1"_s.arg(i), Cache::lena, {}, QString(500, u'x'), QDateTime::currentDateTimeUtc()));
        made = store && (*store)->setSession(session) && (*store)->setDraft(Cache::pumps, u"{\"body\":\"Half a\"}"_s)
            && (*store)->enqueue(commands::createPost({ .groupId = Cache::pumps, .body = u"Typed with care"_s }))
            && (*store)->apply({ { Cache::pumps, Type::Post, posts, {}, u"1"_s } });
    }
    bool damage(qint64 from) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            return false;
        for (qint64 at = from; at + 100 < file.size(); at += 4096) {
            if (!file.seek(at) || file.write(QByteArray(64, 'x')) != 64)
                return false;
        }
        return true;
    }
    bool meetDamage(bool *told = nullptr) const
    {
        auto store = Store::open(path, key);
        if (store && told)
            QObject::connect(store->get(), &Store::damaged, store->get(), [told] { *told = true; });
        QStringList all;
        for (int i = 0; i < 500; ++i)
            all.append(u"p%1"_s.arg(i));
        const bool met = store && !(*store)->apply({ { Cache::pumps, Type::Post, {}, all, u"2"_s } });
        QCoreApplication::processEvents();
        return met;
    }

    QTemporaryDir directory;
    const QString path = directory.filePath(u"cache.db"_s);
    bool made = false;
};

QStringList waiting(const QString &path)
{
    QStringList bodies;
    if (const auto reader = Reader::open(path, key))
        for (const OutboxItem &item : (*reader)->outbox())
            bodies.append(item.properties.value("body"_L1).toString());
    return bodies;
}

} // namespace

class StoreRebuild : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void damageThatWasMetIsSaidAtTheNextOpening()
    {
        Damaged cache;
        QVERIFY(cache.made && cache.damage(400'000));
        bool told = false;
        QVERIFY(cache.meetDamage(&told));
        QVERIFY(told);
        const auto again = Store::open(cache.path, key);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"damaged"_s);
        QVERIFY(!Reader::open(cache.path, key));
    }

    // Somebody has to be told that what was not sent is lost.
    void whatIsGoneIsNotTakenForNew_data()
    {
        QTest::addColumn<bool>("emptied");
        QTest::newRow("removed") << false;
        QTest::newRow("emptied") << true;
    }

    void whatIsGoneIsNotTakenForNew()
    {
        QFETCH(const bool, emptied);
        const Damaged cache;
        QVERIFY(cache.made);
        QVERIFY(emptied ? QFile::resize(cache.path, 0) : QFile::remove(cache.path));
        const auto opened = Store::open(cache.path, key);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"damaged"_s);
        const auto rebuilt = Store::rebuild(cache.path, key);
        QVERIFY(rebuilt && !rebuilt->salvaged);
        QVERIFY(Store::open(cache.path, key));
    }

    void takesAlongWhatCanBeRead()
    {
        Damaged cache;
        QVERIFY(cache.made && cache.damage(400'000) && cache.meetDamage());
        const auto rebuilt = Store::rebuild(cache.path, key);
        QVERIFY2(rebuilt, rebuilt ? "" : qPrintable(rebuilt.error().message));
        QVERIFY(rebuilt->salvaged);
        QCOMPARE(rebuilt->unsent, 1);
        QCOMPARE(waiting(cache.path), QStringList(u"Typed with care"_s));
        QCOMPARE(QDir(cache.directory.path()).entryList(QDir::Files).filter(u".new"_s), QStringList());

        auto store = Store::open(cache.path, key);
        QVERIFY(store);
        QCOMPARE((*store)->state(Cache::pumps, Type::Post), QString()); // everything is fetched again
        QCOMPARE((*store)->session().memberId, Cache::session().memberId);
        QCOMPARE((*store)->session().organisationKey, pinned);
        auto reader = Reader::open(cache.path, key);
        QCOMPARE((*reader)->draft(Cache::pumps), u"{\"body\":\"Half a\"}"_s);
        QCOMPARE((*reader)->page({ Feed::Scope::Group, Cache::pumps }, {}).size(), 1); // what waits
        // Another key that the server offers now is not believed.
        Store::SessionInfo session = Cache::session();
        session.organisationKey = u"another"_s;
        QVERIFY((*store)->setSession(session));
        QCOMPARE((*store)->session().organisationKey, pinned);
    }

    void whatCannotBeReadIsNotSaidToBeKept_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("the first page is damaged") << u"first page"_s << u"damaged"_s;
        QTest::newRow("another key") << u"key"_s << u"wrongKey"_s;
        QTest::newRow("plain SQLite") << u"plain"_s << u"notEncrypted"_s;
        QTest::newRow("not a database") << u"text"_s << u"damaged"_s;
    }

    void whatCannotBeReadIsNotSaidToBeKept()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, code);
        Damaged cache;
        QVERIFY(cache.made);
        QByteArray used = key;
        if (what == "first page"_L1) {
            QVERIFY(cache.damage(100));
        } else if (what == "key"_L1) {
            used = QByteArray(32, 'z');
        } else {
            QFile file(cache.path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(what == "plain"_L1 ? QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0')
                                          : QByteArray("Dear diary\n").repeated(1000));
        }
        const auto opened = Store::open(cache.path, used);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        const auto rebuilt = Store::rebuild(cache.path, used);
        QVERIFY2(rebuilt, rebuilt ? "" : qPrintable(rebuilt.error().message));
        QVERIFY(!rebuilt->salvaged);
        QVERIFY(Store::open(cache.path, used));
    }

    void takesAlongFromAnotherCache()
    {
        Damaged other;
        QTemporaryDir directory;
        const QString path = directory.filePath(u"cache.db"_s);
        const QByteArray mine(32, 'm');
        auto store = Store::open(path, mine);
        QVERIFY(other.made && store && (*store)->setSession(Cache::session())
            && (*store)->setDraft(Cache::pumps, u"{\"body\":\"Begun since\"}"_s));
        const auto wrong = (*store)->takeAlong(other.path, mine);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, u"wrongKey"_s);
        for (int time = 0; time < 2; ++time) { // twice is as good as once
            const auto taken = (*store)->takeAlong(other.path, key);
            QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
            QCOMPARE(taken->unsent, 1);
            const auto reader = Reader::open(path, mine);
            QCOMPARE((*reader)->outbox().size(), 1);
            QCOMPARE((*reader)->outbox().constFirst().properties.value("body"_L1).toString(), u"Typed with care"_s);
            QCOMPARE((*reader)->draft(Cache::pumps), u"{\"body\":\"Begun since\"}"_s);
            QCOMPARE((*reader)->page({ Feed::Scope::Group, Cache::pumps }, {}).size(), 1);
        }
        QVERIFY(Store::open(other.path, key)); // it is still what it was
    }

    // The program ends at the worst moments of a rebuilding.
    void isFinishedAtTheNextOpening_data()
    {
        QTest::addColumn<QString>("ended");
        QTest::newRow("before the new one was whole") << u"before"_s;
        QTest::newRow("when the old one was gone") << u"between"_s;
        QTest::newRow("when the old one's log was still there") << u"log"_s;
    }

    void isFinishedAtTheNextOpening()
    {
        QFETCH(const QString, ended);
        Damaged cache;
        QVERIFY(cache.made && cache.damage(400'000) && cache.meetDamage());
        if (ended == "before"_L1) {
            QFile half(cache.path + u".new"_s);
            QVERIFY(half.open(QIODevice::WriteOnly) && half.write("half") == 4);
            half.close();
            QVERIFY(!Store::open(cache.path, key)); // still the old one
            QVERIFY(Store::rebuild(cache.path, key));
        } else {
            QVERIFY(Store::rebuild(cache.path, key));
            for (const QString &suffix : { u""_s, u".key"_s })
                QVERIFY(QFile::rename(cache.path + suffix, cache.path + u".new"_s + suffix));
            if (ended == "log"_L1) {
                QFile log(cache.path + u"-wal"_s);
                QVERIFY(log.open(QIODevice::WriteOnly) && log.write(QByteArray(8192, 'w')) == 8192);
            }
        }
        QVERIFY(Store::open(cache.path, key));
        QCOMPARE(waiting(cache.path), QStringList(u"Typed with care"_s));
    }

    // As when the device is revoked then.
    void whatIsErasedInTheMiddleOfItIsGone()
    {
        Damaged cache;
        QVERIFY(cache.made && cache.damage(400'000) && cache.meetDamage());
        QVERIFY(Store::rebuild(cache.path, key));
        for (const QString &suffix : { u""_s, u".key"_s })
            QVERIFY(QFile::rename(cache.path + suffix, cache.path + u".new"_s + suffix));
        QVERIFY(Store::erase(cache.path));
        QCOMPARE(QDir(cache.directory.path()).entryList(QDir::Files), QStringList());
    }
};

QTEST_GUILESS_MAIN(StoreRebuild)
#include "store_rebuild.moc"
