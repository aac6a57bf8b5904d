// Which official posts ask this member to confirm that they have read them.
#include "support/CacheFixture.h"

#include "sync/types/Json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace atrium;
using Cache = atrium::test::CacheFixture;

namespace {

MustRead asks(const QString &list, const QStringList &values)
{
    MustRead asks;
    if (list == "groups"_L1)
        asks.groups = values;
    if (list == "departments"_L1)
        asks.departments = values;
    if (list == "places"_L1)
        asks.places = values;
    if (list == "roles"_L1)
        asks.roles = values;
    return asks;
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

Asked askedIn(const Cache &cache) { return cache.reader().post(Cache::mustRead)->asked; }

} // namespace

class StoreMustRead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsSignedAsItIsWritten();
    void onlyTheAudienceIsAsked_data();
    void onlyTheAudienceIsAsked();
    void onlyWhatIsOfficialAsks();
    void whatTheMemberIsDecides();
    void groupsThatComeAndGo();
    void confirmedBeforeAndAfter();
    void withoutAConnection();
    void aNewSealAsksAgain();
    void whatIsDueFirstComesFirst();
    void isCheapAmongManyPosts();
};

void StoreMustRead::itIsSignedAsItIsWritten()
{
    const MustRead all = { .by = Cache::asksEverybody().by,
        .groups = { Cache::pumps },
        .departments = { u"Sales"_s },
        .places = { u"Odense"_s },
        .roles = { u"teamLead"_s } };
    QCOMPARE(MustRead::fromJson(all.toJson()), all);
    QVERIFY(MustRead().toJson().value("by"_L1).isNull());
    QCOMPARE(MustRead().toJson().size(), 5);
    Cache cache;
    QVERIFY2(cache.isOpen(), qPrintable(cache.problem()));
    QVERIFY(cache.addMustRead());
    const auto post = cache.reader().post(Cache::mustRead);
    QCOMPARE(post->proof, Proof::Official);
    QCOMPARE(post->post.mustRead, Cache::asksEverybody());
}

void StoreMustRead::onlyTheAudienceIsAsked_data()
{
    QTest::addColumn<MustRead>("mustRead");
    QTest::addColumn<Asked>("asked");
    QTest::newRow("everybody") << MustRead() << Asked::Yes;
    QTest::newRow("department") << asks(u"departments"_s, { u"Sales"_s, u"Operations"_s }) << Asked::Yes;
    QTest::newRow("another department") << asks(u"departments"_s, { u"Sales"_s }) << Asked::No;
    QTest::newRow("place") << asks(u"places"_s, { u"Odense"_s }) << Asked::Yes;
    QTest::newRow("another place") << asks(u"places"_s, { u"Aarhus"_s }) << Asked::No;
    QTest::newRow("role") << asks(u"roles"_s, { u"teamLead"_s }) << Asked::Yes;
    QTest::newRow("another role") << asks(u"roles"_s, { u"leader"_s }) << Asked::No;
    QTest::newRow("group") << asks(u"groups"_s, { Cache::running, Cache::pumps }) << Asked::Yes;
    QTest::newRow("a group that I am not in") << asks(u"groups"_s, { Cache::running }) << Asked::No;
    MustRead half = asks(u"places"_s, { u"Odense"_s });
    half.roles = { u"leader"_s };
    QTest::newRow("each list counts") << half << Asked::No;
}

void StoreMustRead::onlyTheAudienceIsAsked()
{
    QFETCH(const MustRead, mustRead);
    Cache cache;
    QVERIFY(cache.apply(Cache::news, Type::Post, { Cache::mustReadJson(mustRead) }));
    QTEST(askedIn(cache), "asked");
    QCOMPARE(cache.reader().mustReads().size(), askedIn(cache) == Asked::Yes ? 1 : 0);
    QCOMPARE(cache.reader().waitingOfficial(), 2); // both are unread
}

void StoreMustRead::onlyWhatIsOfficialAsks()
{
    Cache cache;
    QJsonObject changed = Cache::mustReadJson(Cache::asksEverybody());
    QVERIFY(cache.apply(Cache::news, Type::Post, { with(changed, u"body"_s, u"Book flights."_s) }));
    QCOMPARE(askedIn(cache), Asked::No); // altered
    QVERIFY(cache.apply(Cache::news, Type::Post, { changed }));
    QCOMPARE(askedIn(cache), Asked::Yes);
    QVERIFY(cache.apply(Cache::news, Type::Post, { with(changed, u"supersededById"_s, u"pNext"_s) }));
    QCOMPARE(askedIn(cache), Asked::No);
    QVERIFY(cache.apply(Cache::news, Type::Post, { with(changed, u"removed"_s, true) }));
    QVERIFY(cache.reader().mustReads().isEmpty());
    QVERIFY(cache.apply(Cache::news, Type::Post, { changed }));
    QVERIFY(cache.apply(Cache::workspace, Type::Mandate, {}, { Cache::lenasMandate }));
    QCOMPARE(askedIn(cache), Asked::No);
    QVERIFY(cache.apply(Cache::workspace, Type::Mandate, { Cache::mandateJson() }));
    QCOMPARE(askedIn(cache), Asked::Yes);
    QVERIFY(cache.apply(Cache::news, Type::Post, {}, { Cache::mustRead }));
    QVERIFY(cache.reader().mustReads().isEmpty());
}

void StoreMustRead::whatTheMemberIsDecides()
{
    Cache cache;
    QVERIFY(cache.apply(Cache::news, Type::Post, { Cache::mustReadJson(asks(u"departments"_s, { u"Sales"_s })) }));
    QCOMPARE(askedIn(cache), Asked::No);
    const QJsonObject me = Cache::memberJson(Cache::mette, u"Mette Sand"_s, u"teamLead"_s, u"Team lead"_s);
    QVERIFY(cache.apply(Cache::workspace, Type::Member, { with(me, u"department"_s, u"Sales"_s) }));
    QCOMPARE(askedIn(cache), Asked::Yes);
    QVERIFY(cache.apply(Cache::news, Type::Post, { Cache::mustReadJson(asks(u"roles"_s, { u"leader"_s })) }));
    QCOMPARE(askedIn(cache), Asked::No);
    QVERIFY(cache.apply(Cache::workspace, Type::Member, { with(me, u"role"_s, u"leader"_s) }));
    QCOMPARE(askedIn(cache), Asked::Yes);
}

void StoreMustRead::groupsThatComeAndGo()
{
    Cache cache;
    QVERIFY(cache.apply(Cache::news, Type::Post, { Cache::mustReadJson(asks(u"groups"_s, { Cache::running })) }));
    QCOMPARE(askedIn(cache), Asked::No);
    auto session = Cache::session();
    session.accounts.append({ Cache::running, u"group"_s });
    QVERIFY(cache.store().setSession(session));
    QCOMPARE(askedIn(cache), Asked::Yes);
    QVERIFY(cache.store().setSession(Cache::session()));
    QCOMPARE(askedIn(cache), Asked::No);
    session = Cache::session();
    session.accounts.removeIf([](const Store::Account &account) { return account.id == Cache::news; });
    QVERIFY(cache.store().setSession(session));
    QVERIFY(cache.reader().mustReads().isEmpty());
}

void StoreMustRead::confirmedBeforeAndAfter()
{
    const QJsonObject post = Cache::mustReadJson(Cache::asksEverybody());
    const QJsonObject acknowledgement = Cache::acknowledgementJson(post);
    {
        Cache cache;
        QVERIFY(cache.apply(Cache::mette, Type::Acknowledgement, { acknowledgement }));
        QVERIFY(cache.apply(Cache::news, Type::Post, { post }));
        QCOMPARE(askedIn(cache), Asked::Done);
    }
    Cache cache;
    QVERIFY(cache.apply(Cache::news, Type::Post, { post }));
    ChangeSet heard;
    connect(&cache.store(), &Store::changed, this, [&heard](const ChangeSet &changes) { heard = changes; });
    QVERIFY(cache.apply(Cache::mette, Type::Acknowledgement, { acknowledgement }));
    QVERIFY(heard.of(Type::Post).contains(Cache::mustRead)); // its card says so
    QCOMPARE(askedIn(cache), Asked::Done);
    QCOMPARE(cache.reader().post(Cache::mustRead)->confirmedAt, cache.now());
    QVERIFY(cache.reader().mustReads().isEmpty());
    QVERIFY(cache.reopen());
    QCOMPARE(askedIn(cache), Asked::Done);
    QVERIFY(cache.apply(Cache::mette, Type::Acknowledgement, {}, { acknowledgement.value("id"_L1).toString() }));
    QCOMPARE(askedIn(cache), Asked::Yes);
}

void StoreMustRead::withoutAConnection()
{
    Cache cache;
    QVERIFY(cache.addMustRead());
    const auto post = cache.reader().post(Cache::mustRead);
    const Command command = commands::acknowledge(Cache::mette, post->post);
    const auto sequence = cache.store().enqueue(command);
    QVERIFY(sequence);
    QCOMPARE(askedIn(cache), Asked::Done);
    QCOMPARE(cache.store().sendable(1).value(0).command.properties.value("signedAt"_L1),
        Cache::mustReadJson(Cache::asksEverybody()).value("seal"_L1)["signedAt"_L1]);
    QVERIFY(cache.store().discard(*sequence));
    QCOMPARE(askedIn(cache), Asked::Yes);

    const auto again = cache.store().enqueue(commands::acknowledge(Cache::mette, post->post));
    QVERIFY(again && cache.store().markDone(*again, { { u"id"_s, u"y1"_s } }));
    QCOMPARE(askedIn(cache), Asked::Done);
}

void StoreMustRead::aNewSealAsksAgain()
{
    Cache cache;
    QJsonObject post = Cache::mustReadJson(Cache::asksEverybody());
    QVERIFY(cache.apply(Cache::news, Type::Post, { post }));
    QVERIFY(cache.apply(Cache::mette, Type::Acknowledgement, { Cache::acknowledgementJson(post) }));
    QVERIFY(cache.apply(Cache::news, Type::Post, { with(post, u"replyCount"_s, 3) }));
    QCOMPARE(askedIn(cache), Asked::Done); // an answer changes nothing

    post.insert("body"_L1, u"Book trains for anything under six hours."_s);
    post.insert("createdAt"_L1, json::utcDate(cache.now()));
    Cache::seal(post, Cache::news, Cache::mandateJson());
    QVERIFY(cache.apply(Cache::news, Type::Post, { post }));
    QCOMPARE(askedIn(cache), Asked::Yes);
    QCOMPARE(cache.reader().mustReads().size(), 1);
}

void StoreMustRead::whatIsDueFirstComesFirst()
{
    Cache cache;
    const auto add = [&](const Id &id, int days) {
        MustRead asks;
        if (days != 0)
            asks.by = cache.now().addDays(days);
        QJsonObject post = Cache::mustReadJson(asks);
        post.insert("id"_L1, id);
        post.insert("threadId"_L1, id);
        Cache::seal(post, Cache::news, Cache::mandateJson());
        return cache.apply(Cache::news, Type::Post, { post }).has_value();
    };
    QVERIFY(add(u"pWhenever"_s, 0) && add(u"pLater"_s, 9) && add(u"pLate"_s, -2) && add(u"pSoon"_s, 1));
    QStringList order;
    for (const FeedRow &row : cache.reader().mustReads())
        order += row.id;
    QCOMPARE(order, (QStringList { u"pLate"_s, u"pSoon"_s, u"pLater"_s, u"pWhenever"_s }));
    QCOMPARE(cache.reader().mustReads().constLast().key.time, 0);
    QCOMPARE(cache.reader().mustReads().constLast().accountId, Cache::news);

    // The number beside Official: what is unread, and what is read but not confirmed, each once.
    QCOMPARE(cache.reader().waitingOfficial(), 5);
    QVERIFY(cache.apply(Cache::mette, Type::ReadMark, { Cache::readMarkJson(Cache::news, cache.now()) }));
    QCOMPARE(cache.reader().unreadOfficial(), 0);
    QCOMPARE(cache.reader().waitingOfficial(), 4);
}

// The question goes to an index, whatever there is beside it.
void StoreMustRead::isCheapAmongManyPosts()
{
    Cache cache;
    QVERIFY(cache.addMustRead());
    auto database = Database::open(cache.path(), Cache::key(), Database::Mode::ReadOnly);
    QVERIFY(database);
    QString plan;
    for (auto query = (*database)->query("EXPLAIN QUERY PLAN SELECT p.id FROM must_read m CROSS JOIN post p"
                                         " ON p.row = m.post WHERE m.done_at IS NULL");
        query.next();)
        plan += query.text(3) + u'\n';
    QVERIFY2(plan.contains("must_read_waiting"_L1), qPrintable(plan));
    QVERIFY2(!plan.contains("SCAN p"_L1), qPrintable(plan));
}

QTEST_GUILESS_MAIN(StoreMustRead)
#include "store_mustread.moc"
