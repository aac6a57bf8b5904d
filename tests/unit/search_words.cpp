#include "support/CacheFixture.h"

#include "sync/store/Database.h"
#include "sync/store/SearchQueryParser.h"
#include "sync/store/TextFold.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace atrium;
using namespace Qt::StringLiterals;
using Cache = test::CacheFixture;

// The search index keeps common words apart, so that beginnings are found fast (SearchWords). What is
// found is what a plain FTS5 table with the same texts finds.
class SearchWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asPlainly_data();
    void asPlainly();
    void aLeafIsOnePageOfTheFile();
    void onePieceOnceTheHistoryIsWhole();
    void leaveWithTheirPosts();

private:
    const QString &anyWord() // the n-th comes 1/n as often as the first
    {
        const double at = std::exp(m_random.generateDouble() * std::log(double(m_vocabulary.size())));
        return m_vocabulary[std::min(m_vocabulary.size() - 1, static_cast<qsizetype>(at) - 1)];
    }
    QStringList plainly(const ParsedSearch &search);
    qint64 number(const char *sql) const
    {
        auto database = Database::open(m_cache->path(), Cache::key(), Database::Mode::ReadOnly);
        auto query = (*database)->query(sql);
        return query.next() ? query.integer(0) : -1;
    }
    qint64 commonWords() const { return number("SELECT count(*) FROM common_word"); }
    qint64 pieces() const { return number("SELECT count(DISTINCT segid) FROM search_idx"); }

    QRandomGenerator m_random;
    QStringList m_vocabulary;
    std::unique_ptr<Cache> m_cache;
    QTemporaryDir m_directory;
    std::unique_ptr<Database> m_plain;
};

void SearchWordsTest::initTestCase()
{
    const quint32 seed = qEnvironmentVariableIsSet("SEED") ? qEnvironmentVariableIntValue("SEED")
                                                           : QRandomGenerator::global()->generate();
    qInfo("SEED=%u", seed);
    m_random.seed(seed);
    const QStringList syllables { u"th"_s, u"co"_s, u"e"_s, u"mpo"_s, u"re"_s, u"æ"_s, u"n"_s, u"ü"_s, u"ser"_s,
        u"Ti"_s, u"1"_s, u"é"_s, u"日"_s, u"ж"_s };
    QSet<QString> made;
    while (m_vocabulary.size() < 2000) {
        QString word;
        for (int left = static_cast<int>(m_random.bounded(1, 6)); left > 0; --left)
            word += syllables[m_random.bounded(syllables.size())];
        if (!made.contains(word)) {
            made.insert(word);
            m_vocabulary.append(word);
        }
    }

    m_cache = std::make_unique<Cache>(Cache::Content::Session);
    QVERIFY2(m_cache->isOpen(), qPrintable(m_cache->problem()));
    auto plain = Database::open(m_directory.filePath(u"plain.db"_s), Cache::key(), Database::Mode::ReadWrite);
    QVERIFY(plain);
    m_plain = std::move(*plain);
    m_plain->execute("CREATE VIRTUAL TABLE plain USING fts5 (title, body, files, marks,"
                     " tokenize = 'unicode61 remove_diacritics 2')");
    // So long ago that newness counts nothing: the order is by rank, then by row.
    QDateTime at(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
    for (int batch = 0; batch < 8; ++batch) {
        QList<QJsonObject> posts;
        for (int i = 0; i < 800; ++i) {
            QStringList words;
            for (int left = static_cast<int>(m_random.bounded(5, 30)); left > 0; --left)
                words.append(anyWord());
            at = at.addSecs(60);
            posts.append(Cache::postJson(u"p%1"_s.arg(batch * 800 + i), i % 7 ? Cache::lena : Cache::jonas,
                anyWord() + u' ' + anyWord(), words.join(u' '), at));
        }
        QVERIFY(m_cache->apply(Cache::coffee, Type::Post, posts));
    }
    auto cache = Database::open(m_cache->path(), Cache::key(), Database::Mode::ReadOnly);
    QVERIFY(cache);
    QVERIFY(m_plain->write(Database::Durability::Normal, [&] {
        for (auto query = (*cache)->query("SELECT row, shown ->> 'title', shown ->> 'body', author FROM post");
            query.next();)
            m_plain->run("INSERT INTO plain (rowid, title, body, files, marks) VALUES (?, ?, ?, '', ?)",
                query.integer(0), textfold::folded(query.text(1)), textfold::folded(query.text(2)), query.text(3));
    }));
    QVERIFY2(commonWords() > 100, "otherwise nothing is kept apart");
}

// The hits among which a search ranks, ranked as FTS5 alone has it.
QStringList SearchWordsTest::plainly(const ParsedSearch &search)
{
    QStringList terms;
    for (const ParsedSearch::Words &words : search.words)
        terms.append(
            u"{title body files} : \"%1\"%2"_s.arg(textfold::folded(words.text), words.prefix ? u" *"_s : QString()));
    QList<std::pair<double, qint64>> found;
    for (auto query = m_plain->query("SELECT rowid, search_rank(plain) FROM plain WHERE plain MATCH ?"
                                     " ORDER BY rowid DESC LIMIT 400",
             terms.join(" AND "_L1));
        query.next();)
        found.append({ query.real(1), query.integer(0) });
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    auto cache = Database::open(m_cache->path(), Cache::key(), Database::Mode::ReadOnly);
    QStringList ids;
    for (const auto &[rank, row] : std::as_const(found)) {
        auto query = (*cache)->query("SELECT id FROM post WHERE row = ?", row);
        ids.append(query.next() ? query.text(0) : QString());
    }
    return ids;
}

void SearchWordsTest::asPlainly_data()
{
    QTest::addColumn<QString>("text");
    // One letter is no beginning (Search.h).
    const auto begun = [&](const QString &word) {
        const QString letters = word.first(m_random.bounded(1, static_cast<int>(word.size()) + 1));
        return letters.size() == 1 ? letters + u' ' : letters;
    };
    for (int i = 0; i < 150; ++i) {
        const QString one = anyWord(), two = anyWord(), three = anyWord();
        for (const QString &text : { begun(one), QString(one + u' '), QString(one + u' ' + begun(two)),
                 QString(one + u' ' + two + u' ' + begun(three)), QString(u'"' + one + u' ' + two + u'"'),
                 QString(one + u'-' + begun(two)) })
            QTest::newRow(qPrintable(text)) << text;
    }
    // These whatever the seed.
    for (const QString &text : { u"th"_s, u"co"_s, u"thc"_s, u"comp"_s, u"ae"_s, u"æt"_s, u"日日"_s, u"日 "_s, u"1 "_s,
             u"11"_s, u"ж "_s, u"жr"_s, u"ét"_s, u"Üt"_s })
        QTest::newRow(qPrintable(text)) << text;
}

void SearchWordsTest::asPlainly()
{
    QFETCH(QString, text);
    QStringList found;
    for (const SearchHit &hit : m_cache->reader().search({ .text = text, .limit = 400 }))
        found.append(hit.postId);
    QCOMPARE(found, plainly(SearchQueryParser::parse(text)));
}

// What does not fit into its page has a second one, which is read and decrypted with it.
void SearchWordsTest::aLeafIsOnePageOfTheFile()
{
    constexpr int page = 4096, ofSqlCipher = 80; // its IV and HMAC
    constexpr int ofSqlite = 35 + 4; // file format, section 1.6: what of a page a row may not fill; its header
    const qint64 largest = number("SELECT max(length(block)) FROM search_data");
    QVERIFY2(largest > page / 2 && largest <= page - ofSqlCipher - ofSqlite, qPrintable(QString::number(largest)));
}

void SearchWordsTest::onePieceOnceTheHistoryIsWhole()
{
    QVERIFY(pieces() > 1);
    m_cache->store().setBusy(true);
    for (const Store::Account &account : m_cache->store().accounts()) {
        QCoreApplication::sendPostedEvents();
        QVERIFY(pieces() > 1);
        QVERIFY(m_cache->store().applyHistory(account.id, {}, { .complete = true, .before = {} }, {}));
    }
    for (int i = 0; i < 100; ++i)
        QCoreApplication::sendPostedEvents();
    QVERIFY(pieces() > 1); // while more urgent things come in
    m_cache->store().setBusy(false);
    QTRY_COMPARE(pieces(), 1);
}

// What was learned from a group's posts is not kept when the group is lost.
void SearchWordsTest::leaveWithTheirPosts()
{
    auto session = Cache::session();
    session.accounts.removeIf([](const auto &account) { return account.id == Cache::coffee; });
    QVERIFY(m_cache->store().setSession(session));
    QTRY_COMPARE(commonWords(), 0);
    // And others are learned, by a reader that was there before as well.
    QVERIFY(m_cache->store().setSession(Cache::session()));
    QList<QJsonObject> posts;
    for (int i = 0; i < 5100; ++i)
        posts.append(Cache::postJson(u"q%1"_s.arg(i), Cache::lena, {}, u"zebra %1"_s.arg(i), m_cache->now()));
    QVERIFY(m_cache->apply(Cache::coffee, Type::Post, posts));
    posts = { Cache::postJson(u"last"_s, Cache::lena, {}, u"zebra last"_s, m_cache->now().addSecs(1)) };
    QVERIFY(m_cache->apply(Cache::coffee, Type::Post, posts));
    QVERIFY(commonWords() > 0);
    QCOMPARE(m_cache->reader().search({ u"last zeb"_s }).size(), 1);
}

QTEST_GUILESS_MAIN(SearchWordsTest)
#include "search_words.moc"
