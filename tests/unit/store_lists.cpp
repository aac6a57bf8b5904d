#include "support/CacheFixture.h"

#include "sync/types/Json.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using Cache = test::CacheFixture;

// What the screens list beside the feeds of threads: topics, files, pinned posts, people, who knows
// what, and what somebody missed.
class StoreLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void official();
    void topics();
    void topicFeedByKey();
    void searchByTopic();
    void searchAmongTheSaved();
    void files();
    void pinned();
    void acceptedAnswerBeforeAndAfterItsQuestion_data();
    void acceptedAnswerBeforeAndAfterItsQuestion();
    void people_data();
    void people();
    void peopleByPage();
    void responders();
    void missed();
    void sizes();
    void purgedWithTheGroup();

private:
    const Reader &reader() { return m_cache->reader(); }
    QStringList page(const Feed &feed, const Reader::Page &page = {})
    {
        QStringList ids;
        for (const FeedRow &row : reader().page(feed, page))
            ids.append(row.id);
        return ids;
    }
    // Posts in Pump control, a second apart, p0 being the oldest.
    void addPosts(const QStringList &topics, int count)
    {
        QList<QJsonObject> posts;
        for (int i = 0; i < count; ++i) {
            QJsonObject post = Cache::postJson(
                u"p%1"_s.arg(i), Cache::jonas, {}, u"valve number %1"_s.arg(i), m_cache->now().addSecs(-1000 + i));
            post.insert("topics"_L1, QJsonArray::fromStringList(topics));
            posts.append(post);
        }
        QVERIFY(m_cache->apply(Cache::pumps, Type::Post, posts));
    }

    std::unique_ptr<Cache> m_cache;
};

void StoreLists::init()
{
    m_cache = std::make_unique<Cache>();
    QVERIFY2(m_cache->isOpen(), qPrintable(m_cache->problem()));
}

void StoreLists::official()
{
    QCOMPARE(page({ Feed::Scope::Official, {} }), QStringList(Cache::announcement));
    QCOMPARE(reader().unreadOfficial(), 1);
    QCOMPARE(page({ Feed::Scope::Official, {}, Feed::Filter::Unread }), QStringList(Cache::announcement));
    QVERIFY(m_cache->apply(Cache::mette, Type::ReadMark, { Cache::readMarkJson(Cache::news, m_cache->now()) }));
    QCOMPARE(reader().unreadOfficial(), 0);
    QVERIFY(page({ Feed::Scope::Official, {}, Feed::Filter::Unread }).isEmpty());
    QVERIFY(reader().row({ Feed::Scope::Official, {} }, Cache::announcement));
    QVERIFY(!reader().row({ Feed::Scope::Official, {} }, Cache::code));
}

void StoreLists::topics()
{
    addPosts({ u"firmware"_s, u"filters"_s }, 3);
    using Topics = QList<std::pair<QString, int>>;
    QCOMPARE(reader().topics({}, 10), Topics({ { u"firmware"_s, 4 }, { u"filters"_s, 3 } }));
    QCOMPARE(reader().topics(u"FIL"_s, 10), Topics({ { u"filters"_s, 3 } }));
    QCOMPARE(reader().topics({}, 1).size(), 1);
    // A post that is edited, removed, or goes.
    QJsonObject post = Cache::postJson(u"p0"_s, Cache::jonas, {}, u"x"_s, m_cache->now().addSecs(-1000));
    post.insert("topics"_L1, QJsonArray { u"firmware"_s });
    QVERIFY(m_cache->apply(Cache::pumps, Type::Post, { post }));
    QCOMPARE(reader().topics({}, 10), Topics({ { u"firmware"_s, 4 }, { u"filters"_s, 2 } }));
    post.insert("removed"_L1, true);
    QVERIFY(m_cache->apply(Cache::pumps, Type::Post, { post }, { u"p1"_s }));
    QCOMPARE(reader().topics({}, 10), Topics({ { u"firmware"_s, 2 }, { u"filters"_s, 1 } }));
    QVERIFY(m_cache->apply(Cache::pumps, Type::Post, {}, { u"p2"_s }));
    QCOMPARE(reader().topics({}, 10), Topics({ { u"firmware"_s, 1 } }));
}

void StoreLists::topicFeedByKey()
{
    addPosts({ u"valves"_s }, 7);
    const Feed feed { Feed::Scope::Topic, u"valves"_s };
    QCOMPARE(page(feed, { .limit = 3 }), QStringList({ u"p6"_s, u"p5"_s, u"p4"_s }));
    const auto key = reader().row(feed, u"p4"_s)->key;
    QCOMPARE(page(feed, { .from = key, .limit = 3 }), QStringList({ u"p3"_s, u"p2"_s, u"p1"_s }));
    QCOMPARE(page(feed, { .from = key, .direction = Reader::Page::Direction::Before, .limit = 2 }),
        QStringList({ u"p6"_s, u"p5"_s }));
}

void StoreLists::searchByTopic()
{
    addPosts({ u"c-valves"_s }, 2);
    const auto found = [&](const QString &text) {
        QStringList ids;
        for (const SearchHit &hit : reader().search({ text }))
            ids.append(hit.postId);
        ids.sort();
        return ids;
    };
    QCOMPARE(found(u"#c-valves "_s), QStringList({ u"p0"_s, u"p1"_s }));
    QCOMPARE(found(u"#c-v"_s), QStringList({ u"p0"_s, u"p1"_s }));
    QCOMPARE(found(u"#c-v "_s), QStringList());
    QCOMPARE(found(u"topic:firmware"_s), QStringList(Cache::code));
    QCOMPARE(found(u"#firmware bump"_s), QStringList(Cache::code));
    QCOMPARE(reader().searchCount(u"valve"_s, 100), 2);
    QCOMPARE(reader().searchCount(u"valve"_s, 1), 1);
}

void StoreLists::searchAmongTheSaved()
{
    addPosts({}, 3);
    for (const Id &id : { u"p0"_s, u"p2"_s })
        QVERIFY(m_cache->store().enqueue(commands::bookmark({}, reader().post(id)->post)));
    QCOMPARE(reader().search({ u"is:saved "_s }).size(), 2);
    QCOMPARE(reader().search({ u"is:saved valve "_s }).size(), 2);
    QCOMPARE(reader().search({ u"is:saved 2 "_s }).size(), 1);
}

void StoreLists::files()
{
    const auto all = reader().files(Cache::coffee, {});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].attachment.name, u"protocol.pdf"_s);
    QCOMPARE(all[1].attachment.name, u"bench.png"_s);
    QCOMPARE(all[1].postId, Cache::photo);
    QCOMPARE(all[1].author.name, u"Jonas Bakke"_s);
    QCOMPARE(reader().files(Cache::coffee, { .from = all[0].key }).size(), 1);
    QVERIFY(reader().files(Cache::pumps, {}).isEmpty());
    QVERIFY(m_cache->store().enqueue(commands::removePost(reader().post(Cache::photo)->post)));
    QVERIFY(reader().files(Cache::coffee, {}).isEmpty());
}

void StoreLists::pinned()
{
    const auto pin = [&](const Id &id, int seconds) {
        QJsonObject post = Cache::postJson(id, Cache::jonas, {}, u"x"_s, m_cache->now().addDays(-1));
        post.insert("pinnedAt"_L1, json::utcDate(m_cache->now().addSecs(seconds)));
        return post;
    };
    QVERIFY(m_cache->apply(Cache::pumps, Type::Post, { pin(u"p1"_s, 1), pin(u"p2"_s, 2) }));
    QCOMPARE(reader().pinned(Cache::pumps).size(), 2);
    QCOMPARE(reader().pinned(Cache::pumps).first().id, u"p2"_s);
    QVERIFY(reader().pinned(Cache::coffee).isEmpty());
}

void StoreLists::acceptedAnswerBeforeAndAfterItsQuestion_data()
{
    QTest::addColumn<bool>("answerFirst");
    QTest::newRow("the answer comes first") << true;
    QTest::newRow("the question comes first") << false;
}

void StoreLists::acceptedAnswerBeforeAndAfterItsQuestion()
{
    QFETCH(bool, answerFirst);
    QJsonObject question = Cache::postJson(u"q"_s, Cache::mette, {}, u"How?"_s, m_cache->now());
    question.insert("kind"_L1, u"question"_s);
    question.insert("topics"_L1, QJsonArray { u"valves"_s });
    question.insert("answerId"_L1, u"a"_s);
    const QJsonObject answer = Cache::replyJson(u"a"_s, Cache::amina, question, u"So."_s, m_cache->now().addSecs(1));
    for (const QJsonObject &post : answerFirst ? QList { answer, question } : QList { question, answer })
        QVERIFY(m_cache->apply(Cache::coffee, Type::Post, { post }));
    using Topics = QList<std::pair<QString, int>>;
    QCOMPARE(reader().expertise(Cache::amina, 5), Topics({ { u"valves"_s, 1 } }));
    QCOMPARE(reader().expertise(Cache::jonas, 5), Topics({ { QString(), 1 } })); // of the fixture, without a topic
    QCOMPARE(reader().experts(Cache::coffee, 5).size(), 1);
    QCOMPARE(reader().knowing(u"val"_s, 5).value(0).first.id, Cache::amina);
    QVERIFY(m_cache->apply(Cache::coffee, Type::Post, {}, { u"a"_s }));
    QVERIFY(reader().expertise(Cache::amina, 5).isEmpty());
}

void StoreLists::people_data()
{
    QTest::addColumn<PeopleQuery>("query");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const PeopleQuery &query, const QStringList &names) {
        QTest::newRow(name) << query << names;
    };
    row("everybody, by name", {},
        { u"Amina Özdemir"_s, u"Jonas Bakke"_s, u"Lena Thorup"_s, u"Mette Halvorsen"_s, u"Rolf Lindqvist"_s });
    row("name", { .text = u"le"_s }, { u"Lena Thorup"_s });
    row("folded", { .text = u"ozd"_s }, { u"Amina Özdemir"_s });
    row("title", { .text = u"develop"_s }, { u"Jonas Bakke"_s });
    row("skill", { .text = u"weld"_s }, { u"Lena Thorup"_s });
    row("several words", { .text = u"odense lena"_s }, { u"Lena Thorup"_s });
    row("firm", { .firm = u"Nordlys A/S"_s }, { u"Rolf Lindqvist"_s });
    row("department", { .department = u"Sales"_s }, { u"Lena Thorup"_s });
    row("all of it", { .text = u"lena"_s, .department = u"Operations"_s }, {});
    row("nobody", { .text = u"zzz"_s }, {});
}

void StoreLists::people()
{
    QFETCH(PeopleQuery, query);
    QFETCH(QStringList, names);
    QJsonObject lena = Cache::memberJson(Cache::lena, u"Lena Thorup"_s, u"leader"_s, u"Managing director"_s);
    lena.insert("skills"_L1, QJsonArray { u"Welding"_s });
    lena.insert("department"_L1, u"Sales"_s);
    lena.insert("managerId"_L1, Cache::mette);
    QJsonObject gone = Cache::memberJson(u"mGone"_s, u"Lena Gone"_s, u"member"_s, {});
    gone.insert("state"_L1, u"disabled"_s);
    QVERIFY(m_cache->apply(Cache::workspace, Type::Member, { lena, gone }));
    QStringList found;
    for (const Member &member : reader().people(query, 100))
        found.append(member.name);
    QCOMPARE(found, names);
    QCOMPARE(reader().departments(), QStringList({ u"Operations"_s, u"Sales"_s }));
    QCOMPARE(reader().places(), QStringList(u"Odense"_s));
    QCOMPARE(reader().firms(), QStringList(u"Nordlys A/S"_s));
    QCOMPARE(reader().reports(Cache::mette).value(0).id, Cache::lena);
    QVERIFY2(reader().members(u"weld"_s, 10).isEmpty(), "mentions go by name and title");
}

void StoreLists::peopleByPage()
{
    QCOMPARE(reader().people({}, 2).size(), 2);
    QCOMPARE(reader().people({}, 2, 2).value(0).name, u"Lena Thorup"_s);
    QVERIFY(reader().people({}, 2, 5).isEmpty());
}

void StoreLists::responders()
{
    const auto all = reader().responders(Cache::answer, u"reaction"_s, {});
    QCOMPARE(all.size(), 3);
    QCOMPARE(reader().responders(Cache::answer, u"reaction"_s, u"👍"_s).size(), 2);
    QCOMPARE(reader().responders(Cache::poll, u"vote"_s, u"o1"_s).value(0).first.name, u"Jonas Bakke"_s);
}

void StoreLists::missed()
{
    const QDateTime since = m_cache->now();
    m_cache->setNow(since.addDays(1));
    QJsonObject busy = Cache::postJson(u"busy"_s, Cache::jonas, {}, u"x"_s, since.addDays(-9));
    busy.insert("lastActivityAt"_L1, json::utcDate(since.addSecs(200)));
    QList<QJsonObject> posts { busy };
    for (int i = 0; i < 3; ++i)
        posts.append(
            Cache::replyJson(u"r%1"_s.arg(i), Cache::lena, busy, u"x"_s, since.addSecs(i == 0 ? -100 : i * 100)));
    posts.append(Cache::postJson(u"quiet"_s, Cache::jonas, {}, u"x"_s, since.addSecs(300)));
    posts.append(Cache::postJson(u"old"_s, Cache::jonas, {}, u"x"_s, since.addSecs(-300)));
    QVERIFY(m_cache->apply(Cache::pumps, Type::Post, posts));
    QJsonObject response = Cache::responseJson(u"r9"_s, Cache::lena, u"r1"_s, u"reaction"_s, u"👍"_s);
    response.insert("createdAt"_L1, json::utcDate(since.addSecs(150)));
    QVERIFY(m_cache->apply(Cache::pumps, Type::Response,
        { response, Cache::responseJson(u"r8"_s, Cache::mette, u"r0"_s, u"reaction"_s, u"👍"_s) }));
    const auto missed = reader().missed(since, 10);
    QCOMPARE(missed.size(), 2);
    QCOMPARE(missed[0].threadId, u"busy"_s);
    QCOMPARE(missed[0].accountId, Cache::pumps);
    QCOMPARE(missed[0].replies, 2);
    QCOMPARE(missed[0].reactions, 1);
    QCOMPARE(missed[1].threadId, u"quiet"_s);
    QCOMPARE(reader().missed(since, 1).size(), 1);
}

void StoreLists::sizes()
{
    const Sizes before = reader().sizes();
    QVERIFY(before.posts > 0 && before.pictures > 0 && before.unsent == 0);
    QVERIFY(m_cache->store().setDraft(u"x"_s, u"æ"_s));
    QVERIFY(m_cache->store().enqueue(
        commands::createPost({ .groupId = Cache::pumps, .files = { { u"f"_s, {}, {}, QByteArray(1000, 'x') } } })));
    const Sizes now = reader().sizes();
    QCOMPARE(now.drafts, 2);
    QVERIFY(now.unsent > 1000);
    QVERIFY(reader().size() >= now.posts + now.pictures);
}

// After access is removed nothing that was derived stays.
void StoreLists::purgedWithTheGroup()
{
    addPosts({ u"valves"_s }, 2);
    auto session = Cache::session();
    session.accounts.removeIf(
        [](const Store::Account &account) { return account.id == Cache::pumps || account.id == Cache::coffee; });
    QVERIFY(m_cache->store().setSession(session));
    QVERIFY(reader().topics({}, 10).isEmpty());
    QVERIFY(page({ Feed::Scope::Topic, u"valves"_s }).isEmpty());
    QVERIFY(reader().files(Cache::coffee, {}).isEmpty());
    QVERIFY(reader().expertise(Cache::jonas, 5).isEmpty());
}

QTEST_GUILESS_MAIN(StoreLists)
#include "store_lists.moc"
