#include "support/CacheFixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using Cache = test::CacheFixture;

// Full-text search over the cache.
class SearchPosts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void aWholeNameIsThatGroup();
    void hitIsMarked();
    void lettersOfOtherLanguages_data();
    void lettersOfOtherLanguages();
    void newerAndTitlesFirst();
    void byWhenTheyWereWritten();
    void pagesJoin();
    void editedAndRemoved();
    void anythingCanBeTyped();

private:
    QStringList ids(const QString &text) const
    {
        QStringList ids;
        for (const SearchHit &hit : m_cache->reader().search({ text }))
            ids.append(hit.postId);
        ids.sort();
        return ids;
    }
    std::unique_ptr<Cache> m_cache;
};

void SearchPosts::initTestCase()
{
    m_cache = std::make_unique<Cache>();
    QVERIFY2(m_cache->isOpen(), qPrintable(m_cache->problem()));
}

void SearchPosts::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const QString &text, QStringList found) {
        found.sort();
        QTest::newRow(qPrintable(text)) << text << found;
    };
    row(u"torque "_s, { Cache::question });
    row(u"torq"_s, { Cache::question });
    row(u"torq "_s, {});
    row(u"TORQUE "_s, { Cache::question });
    row(u"bench "_s, { Cache::code, Cache::photo, Cache::praise });
    row(u"bench 3 "_s, { Cache::code, Cache::photo });
    row(u"bench 3"_s, { Cache::code, Cache::photo }); // a word
    row(u"bench p"_s, { Cache::code, Cache::photo, Cache::praise }); // none yet
    row(u"from:me t"_s, { Cache::question });
    row(u"p"_s, {});
    row(u"3"_s, {});
    row(u"\"3\""_s, { Cache::code, Cache::photo });
    row(u"\"bench 3\""_s, { Cache::code, Cache::photo });
    row(u"\"3 bench\""_s, {});
    row(u"\"second line\""_s, { Cache::announcement });
    row(u"bold "_s, {});
    row(u"june "_s, { Cache::announcement });
    row(u"setspeed "_s, { Cache::code }); // code is text
    row(u"protocol "_s, { Cache::photo }); // an attachment's name
    row(u"egeskov "_s, { Cache::poll }); // a poll's option
    row(u"from:lena"_s, { Cache::announcement, Cache::praise });
    row(u"from:\"Lena Thorup\""_s, { Cache::announcement, Cache::praise });
    row(u"from:ozdemir sensor"_s, { Cache::openQuestion });
    row(u"from:me"_s, { Cache::question });
    row(u"from:nobody"_s, {});
    row(u"from:lena from:rolf"_s, { Cache::announcement, Cache::praise, Cache::partnerPost });
    row(u"in:news"_s, { Cache::announcement });
    row(u"in:\"pump control\" is:question"_s, { Cache::question, Cache::openQuestion });
    row(u"in:nowhere"_s, {});
    row(u"has:code"_s, { Cache::code });
    row(u"has:attachment"_s, { Cache::photo });
    row(u"has:image"_s, { Cache::photo });
    row(u"has:poll"_s, { Cache::poll });
    row(u"has:link"_s, { Cache::code });
    row(u"is:official"_s, { Cache::announcement });
    row(u"is:question"_s, { Cache::question, Cache::openQuestion });
    row(u"is:unanswered"_s, { Cache::openQuestion });
    row(u"is:praise"_s, { Cache::praise });
    row(u"is:unread"_s, { Cache::announcement, Cache::openQuestion, Cache::partnerPost });
    row(u"is:unread thursday"_s, { Cache::partnerPost });
    row(u"before:2026-02-26"_s, { Cache::photo, Cache::question, u"pReply"_s });
    row(u"after:2026-03-02"_s, { Cache::announcement, Cache::openQuestion, Cache::partnerPost });
    row(u"bench before:2026-02-28"_s, { Cache::photo });
    row(u"isquestion "_s, {}); // marks are not words
    row(u"mLena "_s, {});
    row(QString(), {});
}

void SearchPosts::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QCOMPARE(ids(text), found);
}

void SearchPosts::aWholeNameIsThatGroup()
{
    Cache cache;
    QVERIFY(cache.apply(Cache::workspace, Type::Group,
        { Cache::groupJson(Cache::pumps, u"News Denmark"_s, u"team"_s, u"What is new there"_s) }));
    const auto groupsOf = [&cache](const QString &text) {
        QSet<Id> groups;
        for (const SearchHit &hit : cache.reader().search({ text }))
            groups += hit.accountId;
        return groups;
    };
    QCOMPARE(groupsOf(u"in:News"_s), QSet<Id> { Cache::news });
    QCOMPARE(groupsOf(u"in:\"news denmark\""_s), QSet<Id> { Cache::pumps });
    QCOMPARE(groupsOf(u"in:new"_s), (QSet<Id> { Cache::news, Cache::pumps }));
}

void SearchPosts::hitIsMarked()
{
    const auto hits = m_cache->reader().search({ u"odessa OR odense"_s });
    QVERIFY(hits.isEmpty()); // OR is a word like any other
    const auto found = m_cache->reader().search({ u"line open"_s });
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].title, u"We are \ue000opening\ue001 a second \ue000line\ue001 in Odense"_s);
    QCOMPARE(found[0].author.name, u"Lena Thorup"_s);
    QCOMPARE(found[0].group.id, Cache::news);
    QVERIFY(!found[0].snippet.contains(u"**"_s));
    QVERIFY(!found[0].snippet.contains(u'\n'));
}

void SearchPosts::lettersOfOtherLanguages_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const QString &written, const QString &typed) {
        QTest::newRow(name) << written << typed;
    };
    row("as it is written, Danish", u"Færgen til Ærø"_s, u"Ærø "_s);
    row("without the letters", u"Færgen til Ærø"_s, u"faergen aero "_s);
    row("the beginning of it", u"Smørrebrød"_s, u"smo"_s);
    row("the beginning with the letter", u"Smørrebrød"_s, u"smø"_s);
    row("sharp s", u"Kirchstraße"_s, u"kirchstraße "_s);
    row("sharp s as ss", u"Kirchstraße"_s, u"Kirchstrasse "_s);
    row("ss as sharp s", u"Kirchstrasse"_s, u"kirchstraße"_s);
    row("capital sharp s", u"KIRCHSTRAẞE"_s, u"kirchstraß"_s);
    row("an accent", u"Menü, garçon, élève"_s, u"eleve garcon menu "_s);
    row("an accent that is typed", u"eleve"_s, u"élève "_s);
    row("accents of their own", u"e\u0301le\u0300ve"_s, u"élève "_s);
    row("in a phrase", u"das große Haus"_s, u"\"grosse haus\""_s);
    row("short i", u"Новый насос"_s, u"новый "_s);
    row("Greek", u"αντλία"_s, u"αντλία "_s);
    row("Korean", u"펌프 교체"_s, u"펌프 "_s);
    row("the beginning in Korean", u"펌프교체"_s, u"펌프"_s);
    row("Turkish", u"İstanbul"_s, u"istanbul "_s);
}

void SearchPosts::lettersOfOtherLanguages()
{
    QFETCH(QString, written);
    QFETCH(QString, typed);
    Cache cache;
    QVERIFY(cache.apply(
        Cache::coffee, Type::Post, { Cache::postJson(u"pWritten"_s, Cache::lena, {}, written, cache.now()) }));
    const auto hits = cache.reader().search({ typed });
    QCOMPARE(hits.size(), 1);
    QVERIFY2(hits[0].snippet.contains(u'\ue000'), "the hit stands out");
}

void SearchPosts::newerAndTitlesFirst()
{
    Cache cache;
    QVERIFY(cache.apply(Cache::coffee, Type::Post,
        { Cache::postJson(u"pOldBody"_s, Cache::lena, {}, u"a zebra"_s, cache.now().addDays(-900)),
            Cache::postJson(u"pNewBody"_s, Cache::lena, {}, u"a zebra"_s, cache.now()),
            Cache::postJson(u"pNewTitle"_s, Cache::lena, u"Zebra"_s, u"stripes"_s, cache.now()) }));
    QStringList order;
    for (const SearchHit &hit : cache.reader().search({ u"zebra"_s }))
        order.append(hit.postId);
    QCOMPARE(order, (QStringList { u"pNewTitle"_s, u"pNewBody"_s, u"pOldBody"_s }));
}

// And not by when they came here, also when one of them has been found before.
void SearchPosts::byWhenTheyWereWritten()
{
    Cache cache(Cache::Content::Session);
    const auto found = [&cache] {
        QStringList ids;
        for (const SearchHit &hit : cache.reader().search({ .text = u"okapi"_s }))
            ids.append(hit.postId);
        return ids;
    };
    const auto come = [&cache](const QString &id, int days) {
        const QDateTime at = cache.now().addDays(-days);
        return cache.apply(Cache::coffee, Type::Post, { Cache::postJson(id, Cache::lena, {}, u"an okapi"_s, at) });
    };
    QVERIFY(come(u"p100"_s, 100));
    QCOMPARE(found(), QStringList { u"p100"_s });
    QVERIFY(come(u"p0"_s, 0) && come(u"p300"_s, 300));
    QCOMPARE(found(), (QStringList { u"p0"_s, u"p100"_s, u"p300"_s }));
}

void SearchPosts::pagesJoin()
{
    Cache cache;
    QList<QJsonObject> posts;
    for (int i = 0; i < 500; ++i)
        posts.append(Cache::postJson(u"p%1"_s.arg(i), Cache::lena, {}, u"giraffe"_s, cache.now().addSecs(-i * 60)));
    QVERIFY(cache.apply(Cache::coffee, Type::Post, posts));
    QSet<Id> seen;
    for (int offset = 0; offset < 600; offset += 30) {
        for (const SearchHit &hit : cache.reader().search({ u"giraffe"_s, 30, offset }))
            seen.insert(hit.postId);
    }
    QCOMPARE(seen.size(), 500);
}

void SearchPosts::editedAndRemoved()
{
    Cache cache;
    QJsonObject post = Cache::postJson(Cache::code, Cache::jonas, u"A zebra"_s, {}, cache.now());
    QVERIFY(cache.apply(Cache::pumps, Type::Post, { post }));
    QCOMPARE(cache.reader().search({ u"zebra"_s }).size(), 1);
    QCOMPARE(cache.reader().search({ u"ramp"_s }).size(), 0);
    post.insert("title"_L1, QString());
    post.insert("removed"_L1, true);
    QVERIFY(cache.apply(Cache::pumps, Type::Post, { post }));
    QCOMPARE(cache.reader().search({ u"zebra"_s }).size(), 0);
}

// FTS5 has a query language of its own; nothing typed may reach it as such.
void SearchPosts::anythingCanBeTyped()
{
    const quint32 seed = qEnvironmentVariableIsSet("SEED") ? qEnvironmentVariableIntValue("SEED")
                                                           : QRandomGenerator::global()->generate();
    qInfo("SEED=%u", seed);
    QRandomGenerator random(seed);
    const QStringList pieces { u"\""_s, u"'"_s, u"*"_s, u"("_s, u")"_s, u"^"_s, u":"_s, u"-"_s, u"+"_s, u" "_s,
        u"AND"_s, u"OR"_s, u"NOT"_s, u"NEAR("_s, u"{title}"_s, u"from:"_s, u"in:"_s, u"is:"_s, u"has:"_s, u"before:"_s,
        u"bench"_s, u"é"_s, u"😀"_s, QString(QChar(0xd800)), QString(QChar(0)), u"\\"_s, u"%"_s, u"_"_s, u";"_s, u"٣"_s,
        u"日本"_s, QString(QChar(0x301)), u"\ue000"_s, u"me"_s, u"2026"_s, u"\t"_s, u"“"_s };
    QTest::failOnWarning(QRegularExpression(u".*"_s)); // a failed statement is logged
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int k = static_cast<int>(random.bounded(8)); k >= 0; --k)
            text += pieces[random.bounded(pieces.size())];
        m_cache->reader().search({ text });
    }
}

QTEST_GUILESS_MAIN(SearchPosts)
#include "search_posts.moc"
