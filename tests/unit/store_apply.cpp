#include "support/CacheFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using Cache = test::CacheFixture;

// What came from the server, and how the screens read it.
class StoreApply : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void feeds_data();
    void feeds();
    void paging();
    void postDetails();
    void groups();
    void people();
    void stateGoesWithItsRows();
    void newerPostsHaveLargerRows_data();
    void newerPostsHaveLargerRows();
    void lateObjectsOfAnUnlistedAccountAreLeftOut();
    void whatHasNoIdIsLeftOut_data();
    void whatHasNoIdIsLeftOut();
    void destroyedAndRetained();
    void filesGoWithTheirPost();
    void filesGoWithTheirGroup();
    void movedPost();
};

static QStringList idsOf(const QList<FeedRow> &rows)
{
    QStringList ids;
    for (const FeedRow &row : rows)
        ids.append(row.id);
    return ids;
}

void StoreApply::feeds_data()
{
    using Scope = Feed::Scope;
    using Filter = Feed::Filter;
    QTest::addColumn<Feed>("feed");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, Scope scope, const Id &id, Filter filter, const QStringList &ids) {
        QTest::newRow(name) << Feed { scope, id, filter } << ids;
    };
    row("home", Scope::Home, {}, Filter::All,
        { Cache::partnerPost, Cache::openQuestion, Cache::announcement, Cache::praise, Cache::code, Cache::poll,
            Cache::question, Cache::photo });
    row("home, unread", Scope::Home, {}, Filter::Unread,
        { Cache::partnerPost, Cache::openQuestion, Cache::announcement });
    row("home, questions", Scope::Home, {}, Filter::Questions, { Cache::openQuestion, Cache::question });
    row("home, official", Scope::Home, {}, Filter::Official, { Cache::announcement });
    row("group", Scope::Group, Cache::pumps, Filter::All, { Cache::openQuestion, Cache::code, Cache::question });
    row("group, unread", Scope::Group, Cache::pumps, Filter::Unread, { Cache::openQuestion });
    row("group, questions", Scope::Group, Cache::pumps, Filter::Questions, { Cache::openQuestion, Cache::question });
    row("group, official", Scope::Group, Cache::news, Filter::Official, { Cache::announcement });
    row("group, no official", Scope::Group, Cache::pumps, Filter::Official, {});
    row("thread, oldest first", Scope::Thread, Cache::question, Filter::All, { u"pReply"_s, Cache::answer });
    row("person", Scope::Person, Cache::jonas, Filter::All, { Cache::code, Cache::answer, Cache::photo });
    row("person, questions", Scope::Person, Cache::amina, Filter::Questions, { Cache::openQuestion });
    row("person, unread", Scope::Person, Cache::rolf, Filter::Unread, { Cache::partnerPost });
    row("unknown group", Scope::Group, u"gNobody"_s, Filter::All, {});
}

void StoreApply::feeds()
{
    QFETCH(Feed, feed);
    QFETCH(QStringList, ids);
    Cache cache;
    QVERIFY2(cache.isOpen(), qPrintable(cache.problem()));
    // Praise and code are of the same moment: the later arrival is the newer row.
    const QList<FeedRow> rows = cache.reader().page(feed, {});
    QCOMPARE(idsOf(rows), ids);
    for (const FeedRow &row : rows) {
        const auto found = cache.reader().row(feed, row.id);
        QVERIFY(found);
        QCOMPARE(found->key, row.key);
        QCOMPARE(found->accountId, row.accountId);
    }
    QVERIFY(!cache.reader().row(feed, u"pNobody"_s));
}

void StoreApply::paging()
{
    Cache cache(Cache::Content::Session);
    QVERIFY2(cache.isOpen(), qPrintable(cache.problem()));
    QList<QJsonObject> posts; // many of the same moment
    for (int i = 0; i < 100; ++i)
        posts.append(Cache::postJson(u"p%1"_s.arg(i), Cache::lena, {}, u"x"_s, cache.now().addSecs(-(i / 10))));
    QVERIFY(cache.apply(Cache::pumps, Type::Post, posts));

    const Feed home;
    const QStringList all = idsOf(cache.reader().page(home, { .limit = 1000 }));
    QCOMPARE(all.size(), 100);
    for (const auto direction : { Reader::Page::Direction::After, Reader::Page::Direction::Before }) {
        QStringList walked;
        std::optional<FeedKey> from;
        for (;;) {
            const auto rows = cache.reader().page(home, { from, direction, 7 });
            if (rows.isEmpty())
                break;
            const bool after = direction == Reader::Page::Direction::After;
            walked = after ? walked + idsOf(rows) : idsOf(rows) + walked;
            from = after ? rows.last().key : rows.first().key;
        }
        QCOMPARE(walked, all);
    }
}

void StoreApply::postDetails()
{
    Cache cache;
    const auto answer = cache.reader().post(Cache::answer);
    QVERIFY(answer);
    QCOMPARE(answer->author.name, u"Jonas Bakke"_s);
    QCOMPARE(answer->group.name, u"Pump control"_s);
    QCOMPARE(answer->post.threadId, Cache::question);
    QCOMPARE(answer->reactions.size(), 2);
    QCOMPARE(answer->reactions[0].emoji, u"👍"_s);
    QCOMPARE(answer->reactions[0].count, 2);
    QVERIFY(answer->reactions[0].mine);
    QVERIFY(!answer->reactions[1].mine);
    QCOMPARE(cache.reader().myResponse(Cache::answer, u"reaction"_s, u"👍"_s), u"rThanks"_s);
    QVERIFY(cache.reader().myResponse(Cache::answer, u"reaction"_s, u"❤️"_s).isEmpty());

    const auto question = cache.reader().post(Cache::question);
    QVERIFY(question && question->mine);
    QCOMPARE(question->answerAuthor.id, Cache::jonas);
    QCOMPARE(question->sendState, SendState::Sent);

    const auto poll = cache.reader().post(Cache::poll);
    QVERIFY(poll && poll->post.poll);
    QCOMPARE(poll->post.poll->options.size(), 3);
    QCOMPARE(poll->votes, (QHash<QString, int> { { u"o1"_s, 1 }, { u"o2"_s, 1 } }));
    QVERIFY(poll->myVotes.isEmpty());
    QVERIFY(cache.reader().post(Cache::announcement)->unread);
    QVERIFY(!cache.reader().post(Cache::photo)->unread);
    QVERIFY(!cache.reader().post(u"pNobody"_s));
    QVERIFY(cache.reader().blob(u"bPhoto"_s));
    QVERIFY(!cache.reader().blob(u"bReport"_s));
}

void StoreApply::groups()
{
    Cache cache;
    QStringList names;
    for (const GroupSummary &group : cache.reader().groups())
        names.append(group.group.name + (group.joined ? u" joined %1"_s.arg(group.unread) : QString()));
    QCOMPARE(names,
        (QStringList { u"Coffee corner joined 0"_s, u"News joined 1"_s, u"Nordlys pilot joined 1"_s,
            u"Pump control joined 1"_s, u"Running club"_s }));
    QCOMPARE(cache.reader().unreadTotal(), 3);
    QCOMPARE(cache.reader().myMembership(Cache::pumps)->role, u"member"_s);
    QVERIFY(!cache.reader().myMembership(Cache::running));
    QCOMPARE(cache.reader().memberships(Cache::pumps).size(), 2);
    const auto experts = cache.reader().experts(Cache::pumps, 5);
    QCOMPARE(experts.size(), 1);
    QCOMPARE(experts[0].first.id, Cache::jonas);
    QCOMPARE(experts[0].second, 1);
    QCOMPARE(cache.reader().devices().size(), 1);
    QCOMPARE(cache.reader().workspaceName(), u"Halvorsen Pumps"_s);
}

void StoreApply::people()
{
    Cache cache;
    const auto names = [&](const QString &prefix) {
        QStringList found;
        for (const Member &member : cache.reader().members(prefix, 10))
            found.append(member.name);
        return found;
    };
    QCOMPARE(names(u"le"_s), QStringList { u"Lena Thorup"_s });
    QCOMPARE(names(u"Thor"_s), QStringList { u"Lena Thorup"_s });
    QCOMPARE(names(u"lena th"_s), QStringList { u"Lena Thorup"_s });
    QCOMPARE(names(u"lena x"_s), QStringList());
    QCOMPARE(names(u"ozd"_s), QStringList { u"Amina Özdemir"_s });
    QCOMPARE(names(u"develop"_s), QStringList { u"Jonas Bakke"_s });
    QCOMPARE(names({}).size(), 5);
    QCOMPARE(names(u"\"' OR 1=1"_s), QStringList());
    QVERIFY(cache.apply(
        Cache::workspace, Type::Member, { Cache::memberJson(Cache::lena, u"Lena Krogh"_s, u"leader"_s, {}) }));
    QCOMPARE(names(u"thor"_s), QStringList());
    QCOMPARE(names(u"krogh"_s), QStringList { u"Lena Krogh"_s });
}

void StoreApply::stateGoesWithItsRows()
{
    Cache cache;
    QCOMPARE(cache.store().state(Cache::pumps, Type::Post), u"1"_s);
    QVERIFY(cache.apply(Cache::pumps, Type::Post, {}, {}, u"7"_s));
    QCOMPARE(cache.store().state(Cache::pumps, Type::Post), u"7"_s);
    QVERIFY(cache.apply(Cache::pumps, Type::Post, {}));
    QCOMPARE(cache.store().state(Cache::pumps, Type::Post), u"7"_s);
    QVERIFY(cache.store().forgetState(Cache::pumps, Type::Post));
    QCOMPARE(cache.store().state(Cache::pumps, Type::Post), QString());
    QVERIFY(cache.store().applyHistory(Cache::pumps, {}, { true, cache.now() }, u"9"_s));
    QCOMPARE(cache.store().state(Cache::pumps, Type::Post), u"9"_s);
    QCOMPARE(cache.store().backfill(Cache::pumps).before, cache.now());
    QVERIFY(cache.store().backfill(Cache::pumps).complete);
}

void StoreApply::newerPostsHaveLargerRows_data()
{
    QTest::addColumn<bool>("waits");
    QTest::newRow("nothing waits to be sent") << false;
    QTest::newRow("something waits") << true;
}

// Search goes from the largest row downwards, and stops when it has enough.
void StoreApply::newerPostsHaveLargerRows()
{
    QFETCH(const bool, waits);
    Cache cache(Cache::Content::Session);
    if (waits)
        QVERIFY(cache.store().enqueue(commands::markAllRead(Cache::coffee, cache.now())));
    const auto page = [&](int from) { // of fifty posts, a minute apart
        QJsonArray posts;
        for (int i = from; i < from + 50; ++i)
            posts.append(Cache::postJson(
                u"p%1"_s.arg(i), Cache::lena, {}, u"x"_s, cache.now().addSecs(60 * qint64(i) - 86'400)));
        return posts;
    };
    QVERIFY(cache.store().apply({ { Cache::pumps, Type::Post, page(100), {}, u"1"_s } }));
    QVERIFY(cache.store().applyHistory(Cache::pumps, page(50), {}, {}));
    QVERIFY(cache.store().applyHistory(Cache::pumps, page(0), {}, {}));
    QVERIFY(cache.store().apply({ { Cache::pumps, Type::Post, page(150), {}, u"2"_s } }));
    cache.close();
    auto database = Database::open(cache.path(), Cache::key(), Database::Mode::ReadOnly);
    QVERIFY(database);
    QStringList ids, expected;
    for (auto query = (*database)->query("SELECT id FROM post ORDER BY row"); query.next();)
        ids.append(query.text(0));
    for (int i = 0; i < 200; ++i)
        expected.append(u"p%1"_s.arg(i));
    QCOMPARE(ids, expected);
}

void StoreApply::lateObjectsOfAnUnlistedAccountAreLeftOut()
{
    Cache cache;
    QVERIFY(cache.apply(
        Cache::running, Type::Post, { Cache::postJson(u"pLate"_s, Cache::lena, {}, u"x"_s, cache.now()) }, {}, u"5"_s));
    QVERIFY(!cache.reader().post(u"pLate"_s));
    QCOMPARE(cache.store().state(Cache::running, Type::Post), QString());
}

void StoreApply::whatHasNoIdIsLeftOut_data()
{
    QTest::addColumn<bool>("somethingWaits");
    QTest::newRow("nothing waits") << false;
    QTest::newRow("something waits to be sent") << true;
}

// A server that is wrong, or not ours.
void StoreApply::whatHasNoIdIsLeftOut()
{
    QFETCH(const bool, somethingWaits);
    Cache cache;
    if (somethingWaits)
        QVERIFY(cache.store().enqueue(commands::createPost({ .groupId = Cache::coffee, .body = u"Mine"_s })));
    const Feed feed { .scope = Feed::Scope::Group, .id = Cache::coffee };
    const auto before = cache.reader().page(feed, { .limit = 100 }).size();
    QJsonObject post = Cache::postJson(u"pX"_s, Cache::jonas, u"No id"_s, u"No id"_s, QDateTime::currentDateTimeUtc());
    post.remove("id"_L1);
    QVERIFY(cache.apply(Cache::coffee, Type::Post, { post, QJsonObject() }));
    QCOMPARE(cache.reader().page(feed, { .limit = 100 }).size(), before);
}

void StoreApply::destroyedAndRetained()
{
    Cache cache;
    QVERIFY(cache.apply(Cache::pumps, Type::Post, {}, { Cache::code, u"pNobody"_s }));
    QVERIFY(!cache.reader().post(Cache::code));
    QVERIFY(cache.store().retainOnly(Cache::pumps, Type::Post, { Cache::question }));
    QCOMPARE(idsOf(cache.reader().page({ Feed::Scope::Group, Cache::pumps }, {})), QStringList { Cache::question });
    QVERIFY(cache.reader().page({ Feed::Scope::Thread, Cache::question }, {}).isEmpty());
    QCOMPARE(cache.reader().unreadTotal(), 2);
    QVERIFY(cache.reader().search({ u"sensor"_s }).isEmpty());
    QVERIFY(cache.reader().blob(u"bPhoto"_s));
    QVERIFY(cache.store().retainOnly(Cache::coffee, Type::Post, { Cache::poll }));
    QVERIFY(!cache.reader().blob(u"bPhoto"_s)); // with the post that had it
}

void StoreApply::filesGoWithTheirPost()
{
    const QJsonObject without
        = Cache::postJson(Cache::photo, Cache::jonas, u"Bench"_s, u"Running."_s, QDateTime::currentDateTimeUtc());
    QJsonObject removed = without;
    removed.insert(u"removed"_s, true);
    for (const QJsonObject &now : { without, removed }) {
        Cache cache;
        QVERIFY(cache.reader().blob(u"bPhoto"_s));
        QVERIFY(cache.apply(Cache::coffee, Type::Post, { now }));
        QVERIFY(!cache.reader().blob(u"bPhoto"_s));
    }
    Cache cache;
    QVERIFY(cache.apply(Cache::coffee, Type::Post, {}, { Cache::photo }));
    QVERIFY(!cache.reader().blob(u"bPhoto"_s));
}

// Also one that came when its post was gone.
void StoreApply::filesGoWithTheirGroup()
{
    Cache cache;
    QVERIFY(cache.store().putBlob(Cache::coffee, u"bLate"_s, "late"));
    QVERIFY(cache.store().putBlob(Cache::pumps, u"bOther"_s, "other"));
    Store::SessionInfo session = Cache::session();
    session.accounts.removeIf([](const auto &account) { return account.id == Cache::coffee; });
    QVERIFY(cache.store().setSession(session));
    QVERIFY(!cache.reader().blob(u"bPhoto"_s));
    QVERIFY(!cache.reader().blob(u"bLate"_s));
    QVERIFY(cache.reader().blob(u"bOther"_s));
}

void StoreApply::movedPost()
{
    Cache cache;
    QVERIFY(cache.apply(
        Cache::coffee, Type::Post, { Cache::postJson(Cache::code, Cache::jonas, u"Moved"_s, {}, cache.now()) }));
    QVERIFY(cache.apply(Cache::pumps, Type::Post, {}, { Cache::code })); // the old place says so later
    QCOMPARE(cache.reader().post(Cache::code)->post.accountId, Cache::coffee);
    QCOMPARE(cache.reader().unreadTotal(), 4);
}

QTEST_GUILESS_MAIN(StoreApply)
#include "store_apply.moc"
