#include "support/CacheFixture.h"

#include "sync/store/Database.h"

#include <QRandomGenerator>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using Cache = test::CacheFixture;

// What counts as unread, and the ReadMark that says so.
class StoreUnread : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counts();
    void markSeenAndAllRead();
    void levels();
    void markComesAfterItsPosts();
    void ownAndRemovedPostsAreRead();
    void threadsShowUnreadReplies();
    void commandsAreMerged();
    void markStaysWithinItsLimit();
    void longAgoUnreadDoesNotBreakTheLimit();
    void randomised();

private:
    static int unread(const Cache &cache, const Id &group)
    {
        for (const GroupSummary &summary : cache.reader().groups()) {
            if (summary.group.id == group)
                return summary.unread;
        }
        return -1;
    }
};

void StoreUnread::counts()
{
    Cache cache;
    QCOMPARE(unread(cache, Cache::pumps), 1);
    QVERIFY(cache.apply(Cache::pumps, Type::Post, { Cache::postJson(u"p1"_s, Cache::lena, {}, u"x"_s, cache.now()) }));
    QCOMPARE(unread(cache, Cache::pumps), 2);
    QVERIFY(
        cache.apply(Cache::pumps, Type::Post, { Cache::postJson(u"p1"_s, Cache::lena, {}, u"edited"_s, cache.now()) }));
    QCOMPARE(unread(cache, Cache::pumps), 2);
    QVERIFY(cache.apply(Cache::pumps, Type::Post, {}, { u"p1"_s }));
    QCOMPARE(unread(cache, Cache::pumps), 1);
    QVERIFY(cache.apply(
        Cache::mette, Type::ReadMark, { Cache::readMarkJson(Cache::pumps, cache.now()) })); // read elsewhere
    QCOMPARE(unread(cache, Cache::pumps), 0);
    QVERIFY(!cache.reader().post(Cache::openQuestion)->unread);
}

void StoreUnread::markSeenAndAllRead()
{
    Cache cache;
    ChangeSet last;
    connect(&cache.store(), &Store::changed, this, [&](const ChangeSet &changes) { last = changes; });
    const auto sequence = cache.store().enqueue(commands::markSeen(Cache::pumps, { Cache::openQuestion }));
    QVERIFY(sequence);
    QCOMPARE(cache.store().sendable(1).value(0).command.accountId, Cache::mette);
    QVERIFY(last.of(Type::Post).contains(Cache::openQuestion));
    QCOMPARE(unread(cache, Cache::pumps), 0);
    QCOMPARE(cache.reader().unreadTotal(), 2);
    QVERIFY(cache.store().discard(*sequence));
    QCOMPARE(unread(cache, Cache::pumps), 1);
    QVERIFY(cache.store().enqueue(commands::markAllRead(Cache::pumps, cache.now())));
    QCOMPARE(unread(cache, Cache::pumps), 0);
    QVERIFY(cache.reader().page({ Feed::Scope::Group, Cache::pumps, Feed::Filter::Unread }, {}).isEmpty());
}

void StoreUnread::levels()
{
    Cache cache;
    const int all = static_cast<int>(cache.reader().page({}, {}).size());
    QVERIFY(cache.store().enqueue(
        commands::setPreferences(Cache::mette, { { u"groupLevels/"_s + Cache::pumps, u"none"_s } })));
    QCOMPARE(cache.reader().preferences().groupLevels.value(Cache::pumps), u"none"_s);
    QCOMPARE(cache.reader().page({}, {}).size(), all - 3);
    QCOMPARE(cache.reader().page({ Feed::Scope::Group, Cache::pumps }, {}).size(), 3);
    QCOMPARE(cache.reader().unreadTotal(), 2);
    QCOMPARE(unread(cache, Cache::pumps), 1);
    QVERIFY(cache.store().enqueue(
        commands::setPreferences(Cache::mette, { { u"groupLevels/"_s + Cache::pumps, QJsonValue() } })));
    QCOMPARE(cache.reader().page({}, {}).size(), all);
}

void StoreUnread::markComesAfterItsPosts()
{
    Cache cache(Cache::Content::Session);
    QVERIFY(cache.apply(Cache::pumps, Type::Post,
        { Cache::postJson(u"p1"_s, Cache::lena, {}, {}, cache.now().addSecs(-20)),
            Cache::postJson(u"p2"_s, Cache::lena, {}, {}, cache.now().addSecs(-10)),
            Cache::postJson(u"p3"_s, Cache::mette, {}, {}, cache.now().addSecs(-10)) }));
    QCOMPARE(cache.reader().unreadTotal(), 0);
    QVERIFY(cache.apply(
        Cache::mette, Type::ReadMark, { Cache::readMarkJson(Cache::pumps, cache.now().addSecs(-30), { u"p1"_s }) }));
    QCOMPARE(cache.reader().unreadTotal(), 1);
    QVERIFY(cache.apply(Cache::mette, Type::ReadMark, { Cache::readMarkJson(Cache::pumps, cache.now()) }));
    QCOMPARE(cache.reader().unreadTotal(), 0);
    QVERIFY(cache.apply(
        Cache::mette, Type::ReadMark, { Cache::readMarkJson(Cache::pumps, cache.now().addSecs(-15)) })); // back
    QCOMPARE(cache.reader().unreadTotal(), 1);
    QVERIFY(cache.apply(Cache::mette, Type::ReadMark, {}, { Cache::pumps })); // no longer a member
    QCOMPARE(cache.reader().unreadTotal(), 0);
}

void StoreUnread::ownAndRemovedPostsAreRead()
{
    Cache cache;
    const int before = cache.reader().unreadTotal();
    QJsonObject removed = Cache::postJson(u"p2"_s, Cache::lena, {}, {}, cache.now());
    removed.insert("removed"_L1, true);
    QVERIFY(cache.apply(
        Cache::pumps, Type::Post, { Cache::postJson(u"p1"_s, Cache::mette, {}, {}, cache.now()), removed }));
    QCOMPARE(cache.reader().unreadTotal(), before);
}

void StoreUnread::threadsShowUnreadReplies()
{
    Cache cache;
    const QJsonObject root = Cache::postJson(Cache::code, Cache::jonas, u"Ramp"_s, {}, cache.now().addDays(-2));
    QVERIFY(
        cache.apply(Cache::pumps, Type::Post, { Cache::replyJson(u"p1"_s, Cache::lena, root, u"x"_s, cache.now()) }));
    QCOMPARE(cache.reader().post(Cache::code)->unreadReplies, 1);
    QVERIFY(!cache.reader().post(Cache::code)->unread);
    QVERIFY(cache.reader().row({ Feed::Scope::Home, {}, Feed::Filter::Unread }, Cache::code));
    QVERIFY(cache.store().enqueue(commands::markSeen(Cache::pumps, { u"p1"_s })));
    QCOMPARE(cache.reader().post(Cache::code)->unreadReplies, 0);
    QVERIFY(!cache.reader().row({ Feed::Scope::Home, {}, Feed::Filter::Unread }, Cache::code));

    // A page of history may bring the reply before the post that starts the thread.
    QJsonObject late = Cache::postJson(u"pLate"_s, Cache::jonas, {}, {}, cache.now().addDays(-3));
    QVERIFY(
        cache.apply(Cache::pumps, Type::Post, { Cache::replyJson(u"p2"_s, Cache::lena, late, u"x"_s, cache.now()) }));
    late.insert("lastActivityAt"_L1, cache.now().toString(Qt::ISODateWithMs));
    QVERIFY(cache.apply(Cache::pumps, Type::Post, { late }));
    QCOMPARE(cache.reader().post(u"pLate"_s)->unreadReplies, 1);
}

void StoreUnread::commandsAreMerged()
{
    Cache cache;
    QVERIFY(cache.store().enqueue(commands::markSeen(Cache::pumps, { u"p1"_s })));
    QVERIFY(cache.store().enqueue(commands::markSeen(Cache::pumps, { u"p2"_s })));
    QCOMPARE(cache.store().pendingCount(), 1);
    QCOMPARE(cache.store().sendable(1)[0].command.properties.size(), 2);
    QVERIFY(cache.store().enqueue(commands::markSeen(Cache::coffee, { u"p3"_s })));
    QCOMPARE(cache.store().pendingCount(), 2);
}

void StoreUnread::markStaysWithinItsLimit()
{
    Cache cache(Cache::Content::Session);
    QVERIFY(cache.apply(Cache::mette, Type::ReadMark, { Cache::readMarkJson(Cache::pumps, cache.now().addDays(-1)) }));
    QList<QJsonObject> posts;
    for (int i = 0; i < 700; ++i)
        posts.append(Cache::postJson(u"p%1"_s.arg(i), Cache::lena, {}, {}, cache.now().addSecs(i)));
    QVERIFY(cache.apply(Cache::pumps, Type::Post, posts));
    for (int i = 0; i < 600; ++i) // read in order, from the oldest on
        QVERIFY(cache.store().enqueue(commands::markSeen(Cache::pumps, { u"p%1"_s.arg(i) })));
    QCOMPARE(unread(cache, Cache::pumps), -1); // the directory does not know the group; the total does
    QCOMPARE(cache.reader().unreadTotal(), 100);
    const QJsonObject patch = cache.store().sendable(1)[0].command.properties;
    QVERIFY(patch.contains("upTo"_L1));
    QVERIFY(patch.value("seen"_L1).toObject().size() + patch.size() <= 402);
}

void StoreUnread::longAgoUnreadDoesNotBreakTheLimit()
{
    Cache cache(Cache::Content::Session);
    QVERIFY(cache.apply(Cache::mette, Type::ReadMark, { Cache::readMarkJson(Cache::pumps, cache.now().addDays(-1)) }));
    QList<QJsonObject> posts;
    for (int i = 0; i < 600; ++i)
        posts.append(Cache::postJson(u"p%1"_s.arg(i), Cache::lena, {}, {}, cache.now().addSecs(i)));
    QVERIFY(cache.apply(Cache::pumps, Type::Post, posts));
    QStringList all;
    for (int i = 10; i < 600; ++i) // the ten oldest stay unread
        all.append(u"p%1"_s.arg(i));
    QVERIFY(cache.store().enqueue(commands::markSeen(Cache::pumps, all)));
    QVERIFY(cache.store().sendable(1)[0].command.properties.value("seen"_L1).toObject().size() <= 400);
    for (const Id &id : all)
        QVERIFY(!cache.reader().post(id)->unread);
}

// The kept counts equal counting everything again, whatever happens in whatever order.
void StoreUnread::randomised()
{
    const quint32 seed = qEnvironmentVariableIsSet("SEED") ? qEnvironmentVariableIntValue("SEED")
                                                           : QRandomGenerator::global()->generate();
    qInfo("SEED=%u", seed);
    QRandomGenerator random(seed);
    Cache cache(Cache::Content::Session);
    const QList<Id> authors { Cache::mette, Cache::lena, Cache::jonas };
    QDateTime upTo = cache.now();
    QVERIFY(cache.apply(Cache::mette, Type::ReadMark, { Cache::readMarkJson(Cache::pumps, upTo) }));
    QSet<Id> seen;
    QHash<Id, QJsonObject> posts;
    for (int step = 0; step < 400; ++step) {
        const Id id = u"p%1"_s.arg(random.bounded(60));
        switch (random.bounded(6)) {
        case 0:
        case 1:
        case 2: {
            // Every third post starts the thread that the next two are in.
            const int number = id.mid(1).toInt();
            const Id author = authors[random.bounded(3)];
            const QDateTime at = cache.now().addSecs(random.bounded(100));
            QJsonObject post = Cache::postJson(id, author, {}, {}, at);
            if (number % 3 != 0)
                post = Cache::replyJson(
                    id, author, Cache::postJson(u"p%1"_s.arg(number - number % 3), {}, {}, {}, {}), {}, at);
            post.insert("lastActivityAt"_L1, cache.now().addSecs(200).toString(Qt::ISODateWithMs));
            if (random.bounded(8) == 0)
                post.insert("removed"_L1, true);
            posts.insert(id, post);
            QVERIFY(cache.apply(Cache::pumps, Type::Post, { post }));
            break;
        }
        case 3:
            posts.remove(id);
            QVERIFY(cache.apply(Cache::pumps, Type::Post, {}, { id }));
            break;
        case 4:
            seen.insert(id);
            QVERIFY(cache.store().enqueue(commands::markSeen(Cache::pumps, { id })));
            if (random.bounded(2))
                QVERIFY(cache.store().markDone(cache.store().sendable(1)[0].sequence, {}));
            break;
        default:
            for (const auto &queued : cache.store().sendable(10))
                QVERIFY(cache.store().markDone(queued.sequence, {}));
            upTo = cache.now().addSecs(random.bounded(100));
            seen.clear();
            QVERIFY(cache.apply(Cache::mette, Type::ReadMark, { Cache::readMarkJson(Cache::pumps, upTo) }));
        }
        int expected = 0;
        QHash<Id, int> inThread;
        for (const QJsonObject &post : std::as_const(posts)) {
            const Post value = Post::fromJson(Cache::pumps, post);
            if (value.createdAt > upTo && !seen.contains(value.id) && value.authorId != Cache::mette
                && !value.removed) {
                ++expected;
                ++inThread[value.startsThread() ? value.id : value.threadId];
            }
        }
        QVERIFY2(cache.reader().unreadTotal() == expected,
            qPrintable(u"step %1: %2 instead of %3"_s.arg(step).arg(cache.reader().unreadTotal()).arg(expected)));
        for (auto it = posts.begin(); it != posts.end(); ++it) {
            const auto details = cache.reader().post(it.key());
            QVERIFY(details);
            if (details->post.startsThread())
                QCOMPARE(details->unreadReplies + details->unread, inThread.value(it.key()));
        }
    }
}

QTEST_GUILESS_MAIN(StoreUnread)
#include "store_unread.moc"
