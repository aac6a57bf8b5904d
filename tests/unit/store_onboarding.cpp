#include "support/CacheFixture.h"

#include "sync/types/Json.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using Cache = test::CacheFixture;

// The charter, what belongs where, and what a member has really done.
class StoreOnboarding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void newestCharterFirst();
    void charterInALanguage_data();
    void charterInALanguage();
    void routesByWhatTheyAreAbout();
    void enrolmentChangesAtOnce();
    void deedsOfANewMember();
    void deed_data();
    void deed();
    void aRemovedPostIsNoDeed();
    void onlyLeadersAnswerAsLeaders();

private:
    const Reader &reader() { return m_cache->reader(); }
    // Somebody who has written nothing, is in no group and knows nobody.
    void forgetEverything();
    QJsonObject asked(const Id &id, const Id &author)
    {
        QJsonObject post = Cache::postJson(id, author, u"Why?"_s, u"It stops."_s, m_cache->now());
        post.insert(u"kind"_s, u"question"_s);
        return post;
    }
    QJsonObject mette(const QString &property = {}, const QJsonValue &value = {})
    {
        QJsonObject member = Cache::memberJson(Cache::mette, u"Mette Halvorsen"_s, u"leader"_s, u"Head"_s);
        if (!property.isEmpty())
            member.insert(property, value);
        return member;
    }

    std::unique_ptr<Cache> m_cache;
};

void StoreOnboarding::init()
{
    m_cache = std::make_unique<Cache>();
    QVERIFY2(m_cache->isOpen(), qPrintable(m_cache->problem()));
    m_cache->removeCharter();
}

void StoreOnboarding::cleanup() { m_cache.reset(); }

void StoreOnboarding::newestCharterFirst()
{
    QVERIFY(!reader().charter());
    QVERIFY(reader().charters().isEmpty());
    QJsonObject tenth = Cache::fullCharterJson(2);
    tenth.insert(u"id"_s, u"cTenth"_s);
    tenth.insert(u"version"_s, 10); // by number, not by letters
    m_cache->addCharter();
    QCOMPARE(reader().charter()->version, 2);
    QVERIFY(m_cache->apply(Cache::workspace, Type::Charter, { tenth }));
    QCOMPARE(reader().charter()->version, 10);
    QList<int> versions;
    for (const Charter &charter : reader().charters())
        versions += charter.version;
    QCOMPARE(versions, (QList<int> { 10, 2, 1 }));
    // One that waits to be sent does not apply.
    QVERIFY(m_cache->store().enqueue(
        commands::publishCharter(Cache::workspace, { { u"texts"_s, tenth.value("texts"_L1) } })));
    QCOMPARE(reader().charters().size(), 3);
    QCOMPARE(reader().charter()->version, 10);
}

void StoreOnboarding::charterInALanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("purpose");
    QTest::newRow("German") << u"de"_s << u"Hier fragen wir"_s;
    QTest::newRow("German of a country") << u"de_AT"_s << u"Hier fragen wir"_s;
    QTest::newRow("a tag of the wire") << u"pt_BR"_s << u"Aqui"_s;
    QTest::newRow("none of that language") << u"fi"_s << u"Here we ask"_s;
}

void StoreOnboarding::charterInALanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, purpose);
    QJsonObject json = Cache::fullCharterJson(2);
    QJsonObject texts = json.value("texts"_L1).toObject();
    texts.insert(u"pt-BR"_s, QJsonObject { { u"purpose"_s, u"Aqui perguntamos."_s } });
    json.insert(u"texts"_s, texts);
    QVERIFY(m_cache->apply(Cache::workspace, Type::Charter, { json }));
    QVERIFY(reader().charter()->text(language).purpose.startsWith(purpose));
}

void StoreOnboarding::routesByWhatTheyAreAbout()
{
    m_cache->addCharter();
    QStringList what;
    for (const Route &route : reader().routes())
        what += route.what;
    QCOMPARE(what,
        (QStringList { u"Holiday requests"_s, u"Project status"_s, u"Training times"_s, u"Wishes for the canteen"_s }));
    QVERIFY(m_cache->store().enqueue(commands::removeRoute(Cache::workspace, u"oHoliday"_s)));
    QCOMPARE(reader().routes().size(), 3);
    QVERIFY(m_cache->store().enqueue(
        commands::createRoute(Cache::workspace, { { u"what"_s, u"Faults"_s }, { u"groupId"_s, Cache::pumps } })));
    QCOMPARE(reader().routes().first().what, u"Faults"_s);
    QCOMPARE(reader().routes().first().groupId, Cache::pumps);
}

void StoreOnboarding::enrolmentChangesAtOnce()
{
    QCOMPARE(reader().enrolment(), Enrolment());
    m_cache->addCharter();
    QCOMPARE(reader().enrolment().acceptedVersion, 2);
    QVERIFY(!reader().enrolment().dismissedAt.isValid());
    QVERIFY(m_cache->store().enqueue(
        commands::setEnrolment(Cache::mette, { { u"dismissedAt"_s, json::utcDate(m_cache->now()) } })));
    QCOMPARE(reader().enrolment().dismissedAt, m_cache->now());
}

void StoreOnboarding::forgetEverything()
{
    auto session = Cache::session();
    session.accounts = { { Cache::mette, u"member"_s }, { Cache::workspace, u"workspace"_s } };
    QVERIFY(m_cache->store().setSession(session));
    QVERIFY(m_cache->apply(Cache::workspace, Type::Member, { mette() }));
    // The official group is no team: being in it is nothing that one has done.
    session.accounts.append({ Cache::news, u"group"_s });
    QVERIFY(m_cache->store().setSession(session));
}

void StoreOnboarding::deedsOfANewMember()
{
    forgetEverything();
    QCOMPARE(reader().deeds(), QSet<QString>());
}

void StoreOnboarding::deed_data()
{
    QTest::addColumn<QString>("task");
    for (const char *task : { "profile", "joinGroup", "charter", "post", "ask", "answer", "accept", "thank", "react",
             "groupCharter", "answerAsLeader", "bookmark", "search" })
        QTest::newRow(task) << QString::fromLatin1(task);
}

void StoreOnboarding::deed()
{
    QFETCH(const QString, task);
    forgetEverything();
    const auto apply = [this](const Id &account, Type type, const QList<QJsonObject> &objects) {
        QVERIFY2(m_cache->apply(account, type, objects), qPrintable(m_cache->problem()));
    };
    const QJsonObject theirs = asked(u"pTheirs"_s, Cache::jonas);
    QSet<QString> expected { task };
    if (task == "profile"_L1) {
        apply(Cache::workspace, Type::Member, { mette(u"skills"_s, QJsonArray { u"seals"_s }) });
    } else if (task == "joinGroup"_L1) {
        auto session = Cache::session();
        session.accounts
            = { { Cache::mette, u"member"_s }, { Cache::workspace, u"workspace"_s }, { Cache::pumps, u"group"_s } };
        QVERIFY(m_cache->store().setSession(session));
    } else if (task == "charter"_L1) {
        apply(Cache::mette, Type::Enrolment, { Cache::fullEnrolmentJson() });
    } else if (task == "post"_L1) {
        apply(
            Cache::news, Type::Post, { Cache::postJson(u"pMine"_s, Cache::mette, u"Hello"_s, u"."_s, m_cache->now()) });
    } else if (task == "ask"_L1) {
        apply(Cache::news, Type::Post, { asked(u"pMine"_s, Cache::mette) });
        expected += u"post"_s;
    } else if (task == "answer"_L1 || task == "answerAsLeader"_L1) {
        apply(Cache::news, Type::Post,
            { theirs, Cache::replyJson(u"pReply"_s, Cache::mette, theirs, u"The valve."_s, m_cache->now()) });
        expected = { u"answer"_s, u"answerAsLeader"_s };
    } else if (task == "accept"_L1) {
        QJsonObject mine = asked(u"pMine"_s, Cache::mette);
        mine.insert(u"answerId"_s, u"pReply"_s);
        apply(Cache::news, Type::Post, { mine });
        expected += { u"post"_s, u"ask"_s };
    } else if (task == "thank"_L1) {
        QJsonObject praise = Cache::postJson(u"pMine"_s, Cache::mette, {}, u"Thank you."_s, m_cache->now());
        praise.insert(u"kind"_s, u"praise"_s);
        apply(Cache::news, Type::Post, { praise });
        expected += u"post"_s;
    } else if (task == "react"_L1) {
        apply(Cache::news, Type::Response,
            { Cache::responseJson(u"rMine"_s, Cache::mette, u"pTheirs"_s, u"reaction"_s, u"👍"_s) });
    } else if (task == "groupCharter"_L1) {
        QJsonObject group = Cache::groupJson(Cache::news, u"News"_s, u"official"_s, u"News"_s);
        group.insert(u"ownerId"_s, Cache::mette);
        apply(Cache::workspace, Type::Group, { group });
    } else if (task == "bookmark"_L1) {
        apply(Cache::mette, Type::Bookmark,
            { { { u"id"_s, u"oMark"_s }, { u"groupId"_s, Cache::news }, { u"postId"_s, u"pTheirs"_s },
                { u"createdAt"_s, json::utcDate(m_cache->now()) } } });
    }
    if (task == "search"_L1)
        QVERIFY(m_cache->store().setDraft(Reader::foundPlace, u"1"_s));
    QCOMPARE(reader().deeds(), expected);
}

void StoreOnboarding::aRemovedPostIsNoDeed()
{
    forgetEverything();
    QJsonObject mine = asked(u"pMine"_s, Cache::mette);
    mine.insert(u"removed"_s, true);
    QVERIFY(m_cache->apply(Cache::news, Type::Post, { mine }));
    QCOMPARE(reader().deeds(), QSet<QString>());
}

void StoreOnboarding::onlyLeadersAnswerAsLeaders()
{
    forgetEverything();
    const QJsonObject theirs = asked(u"pTheirs"_s, Cache::jonas);
    QVERIFY(m_cache->apply(Cache::news, Type::Post,
        { theirs, Cache::replyJson(u"pReply"_s, Cache::mette, theirs, u"The valve."_s, m_cache->now()) }));
    QVERIFY(m_cache->apply(Cache::workspace, Type::Member, { mette(u"role"_s, u"member"_s) }));
    QCOMPARE(reader().deeds(), QSet<QString>({ u"answer"_s }));
}

QTEST_GUILESS_MAIN(StoreOnboarding)
#include "store_onboarding.moc"
