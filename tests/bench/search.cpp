// Search as one types: a million posts in the encrypted cache, words letter by letter, each keystroke
// until the first page of hits is there, as the page of the search asks for it (ui/search/SearchModel).
// Against FTS5 alone: the newest rows that have the same words, in a table of its own file with the same
// texts. Whether both find the same is a figure, too.
//
// The posts are made of the words of real mailing lists as often as they come there, when SHARED_DATA
// has them; else of invented words, of which the n-th comes 1/n as often as the first.
#include "Figures.h"
#include "sync/store/Database.h"
#include "sync/store/PlainText.h"
#include "sync/store/Store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sqlcipher/sqlite3.h>

#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace atrium;

namespace {

constexpr int groups = 60, members = 500, pageSize = 30;
constexpr int newestHits = 400; // among which the search ranks
constexpr int wordsInPost = 60;

template <typename T> T value(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return std::move(*result);
}
void check(const Result<> &result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
}

// Every word of the archives in their order, so that to take any one is to take a frequent one often.
QStringList archivedWords()
{
    QStringList words;
    QDirIterator files(QStringLiteral(SHARED_DATA), { u"*.mbox"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && words.size() < 2'000'000) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        bool inBody = false;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            if (line.startsWith("From "))
                inBody = false;
            else if (line.trimmed().isEmpty())
                inBody = true;
            if (!inBody || line.startsWith('>'))
                continue;
            const QStringList parts = QString::fromUtf8(line).simplified().split(u' ', Qt::SkipEmptyParts);
            for (const QString &part : parts) {
                if (part.size() <= 24)
                    words.append(part);
            }
        }
    }
    return words;
}

QStringList inventedWords(std::mt19937 &random)
{
    QStringList vocabulary;
    for (int n = 0; n < 50'000; ++n) {
        QString word;
        for (int left = n + 27; left > 0; left /= 26)
            word += QChar(u'a' + left % 26);
        vocabulary.append(word);
    }
    QStringList words;
    std::uniform_real_distribution<double> uniform(0, std::log(double(vocabulary.size())));
    for (int i = 0; i < 2'000'000; ++i)
        words.append(vocabulary[static_cast<qsizetype>(std::exp(uniform(random))) - 1]);
    return words;
}

class Words {
public:
    Words()
        : m_words(archivedWords())
    {
        if (m_words.size() < 100'000)
            m_words = inventedWords(m_random);
    }
    const QString &any() { return m_words[static_cast<qsizetype>(m_random() % std::size_t(m_words.size()))]; }
    QString text()
    {
        QString text;
        for (int i = 0; i < wordsInPost; ++i)
            text += any() + u' ';
        return text;
    }
    std::mt19937 &random() { return m_random; }

private:
    std::mt19937 m_random { 7 };
    QStringList m_words;
};

Id groupId(int i) { return u"g%1"_s.arg(i); }
Id memberId(int i) { return u"m%1"_s.arg(i); }

// The floor: encrypted like the cache, with nothing but the texts.
class Raw {
public:
    explicit Raw(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run("PRAGMA key = \"x'" + QByteArray(32, 'k').toHex() + "'\"");
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -4000");
        run("CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5 (title, body, content = '',"
            " tokenize = 'unicode61 remove_diacritics 2')");
        run("INSERT INTO search (search, rank) VALUES ('automerge', 16)");
        sqlite3_prepare_v2(m_database, "INSERT INTO search (title, body) VALUES (?, ?)", -1, &m_insert, nullptr);
        sqlite3_prepare_v2(m_database, "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?", -1,
            &m_search, nullptr);
    }
    ~Raw()
    {
        sqlite3_finalize(m_insert);
        sqlite3_finalize(m_search);
        sqlite3_close(m_database);
    }
    Raw(const Raw &) = delete;
    void run(const QByteArray &sql) { sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr); }
    void insert(const QString &title, const QString &body)
    {
        const QByteArray texts[] { title.toUtf8(), body.toUtf8() };
        for (int i = 0; i < 2; ++i)
            sqlite3_bind_text(m_insert, i + 1, texts[i].constData(), static_cast<int>(texts[i].size()), SQLITE_STATIC);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }
    int search(const QString &text, int most)
    {
        QStringList terms;
        for (const QString &word : text.split(u' '))
            terms.append(u'"' + word + u'"');
        if (text.section(u' ', -1).size() >= 2)
            terms.last() += u" *"_s;
        const QByteArray match = terms.join(u" AND "_s).toUtf8();
        sqlite3_bind_text(m_search, 1, match.constData(), -1, SQLITE_STATIC);
        sqlite3_bind_int(m_search, 2, most);
        int found = 0;
        while (sqlite3_step(m_search) == SQLITE_ROW)
            ++found;
        sqlite3_reset(m_search);
        return found;
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr, *m_search = nullptr;
};

// As the first sync would have left it. Returns posts a second.
double fill(Store &store, Raw &raw, Words &words, int posts)
{
    Store::SessionInfo session { .memberId = memberId(0), .workspaceId = u"w"_s, .workspaceName = u"Bench"_s };
    session.accounts = { { memberId(0), u"member"_s }, { u"w"_s, u"workspace"_s } };
    QJsonArray groupList, memberList;
    for (int i = 0; i < groups; ++i) {
        session.accounts.append({ groupId(i), u"group"_s });
        groupList.append(
            QJsonObject { { u"id"_s, groupId(i) }, { u"name"_s, u"Group %1"_s.arg(i) }, { u"kind"_s, u"team"_s } });
    }
    for (int i = 0; i < members; ++i)
        memberList.append(QJsonObject { { u"id"_s, memberId(i) }, { u"name"_s, u"Member %1"_s.arg(i) },
            { u"role"_s, u"member"_s }, { u"state"_s, u"active"_s } });
    check(store.setSession(session));
    check(store.apply(
        { { u"w"_s, Type::Group, groupList, {}, u"1"_s }, { u"w"_s, Type::Member, memberList, {}, u"1"_s } }));

    constexpr int atOnce = 6000;
    QDateTime at = QDateTime::currentDateTimeUtc().addYears(-10);
    const qint64 step = at.msecsTo(QDateTime::currentDateTimeUtc()) / posts;
    QElapsedTimer timer;
    timer.start();
    qint64 making = 0;
    for (int first = 0; first < posts; first += atOnce) {
        const qint64 before = timer.nsecsElapsed();
        QList<QJsonArray> lists(groups);
        for (int i = first; i < std::min(posts, first + atOnce); ++i) {
            at = at.addMSecs(step);
            const QString time = at.toString(Qt::ISODateWithMs), id = u"p%1"_s.arg(i);
            const QString title = words.any() + u' ' + words.any(), body = words.text();
            lists[i % groups].append(QJsonObject { { u"id"_s, id }, { u"token"_s, id }, { u"threadId"_s, id },
                { u"parentId"_s, QJsonValue::Null },
                { u"authorId"_s, memberId(static_cast<int>(words.random()() % members)) }, { u"kind"_s, u"update"_s },
                { u"title"_s, title }, { u"body"_s, body }, { u"createdAt"_s, time }, { u"lastActivityAt"_s, time },
                { u"removed"_s, false }, { u"replyCount"_s, 0 } });
            if (i == first)
                raw.run("BEGIN");
            raw.insert(title, plainText(body));
        }
        raw.run("COMMIT");
        QList<Store::Applied> applied;
        for (int i = 0; i < groups; ++i)
            applied.append({ groupId(i), Type::Post, lists[i], {}, QString::number(first + 1) });
        making += timer.nsecsElapsed() - before;
        check(store.apply(applied));
    }
    const double rate = posts * 1e9 / static_cast<double>(timer.nsecsElapsed() - making);
    for (int i = 0; i < groups; ++i)
        check(store.applyHistory(groupId(i), {}, { .complete = true, .before = {} }, {}));
    raw.run("INSERT INTO search (search) VALUES ('optimize')");
    return rate;
}

// And as it is some minutes later: once history is whole, the store makes the index one piece.
void waitUntilTidy(const QString &path)
{
    const auto database = value(Database::open(path, QByteArray(32, 'k'), Database::Mode::ReadOnly));
    const auto pieces = [&] {
        auto query = database->query("SELECT count(DISTINCT segid) FROM search_idx");
        return query.next() ? query.integer(0) : 0;
    };
    while (pieces() > 1) {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::sendPostedEvents(); // one slice
    }
}

// What somebody types, keystroke by keystroke: one word or two, with nothing but letters.
QStringList keystrokes(Words &words, int queries)
{
    QStringList typed;
    const auto letters = [&] {
        while (true) {
            const QString word = words.any().toLower();
            const bool good = word.size() >= 3
                && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
            if (good)
                return word;
        }
    };
    for (int i = 0; i < queries; ++i) {
        const QString text = i % 2 ? letters() : QString(letters() + u' ' + letters());
        for (qsizetype length = 1; length <= text.size(); ++length) {
            if (text[length - 1] != u' ')
                typed.append(text.left(length));
        }
    }
    return typed;
}

// Milliseconds that this process has computed: unlike the time that passed, they do not depend on what
// else the machine does.
double computed() { return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC; }

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(u"search"_s, application.arguments());
    const int posts = sizeOr(1'000'000, application.arguments());
    const QTemporaryDir directory;
    // A third argument names a cache to make, or to search once more.
    const QString path = application.arguments().value(3, directory.filePath(u"cache.db"_s));
    const bool isThere = QFile::exists(path);
    Words words;
    Raw raw(path + u".raw"_s);
    {
        const auto store = value(Store::open(path, QByteArray(32, 'k')));
        if (!isThere)
            figures.add(u"the cache takes in"_s, fill(*store, raw, words, posts), u"/s"_s);
        const double before = computed();
        waitUntilTidy(path);
        if (!isThere)
            figures.add(u"and tidies up in"_s, computed() - before, u"ms"_s);
    }
    figures.add(u"size of the cache"_s, static_cast<double>(QFile(path).size()) / 1e6, u"MB"_s);

    const QStringList typed = keystrokes(words, 150);
    const auto reader = value(Reader::open(path, QByteArray(32, 'k')));
    QList<double> times, bare;
    double hits = 0;
    int different = 0;
    for (const QString &text : typed) {
        const double before = computed();
        hits += static_cast<double>(reader->search({ .text = text, .limit = pageSize, .offset = 0 }).size());
        const double between = computed();
        const int found = raw.search(text, newestHits);
        times << between - before;
        bare << computed() - between;
        const bool oneLetter = text.section(u' ', -1).size() == 1; // that is no beginning (Search.h)
        different += !oneLetter && found != reader->searchCount(text, newestHits) ? 1 : 0;
    }
    figures.add(u"keystrokes that find another number than FTS5 alone"_s, different, u""_s);
    figures.add(u"keystrokes"_s, static_cast<double>(typed.size()), u""_s);
    figures.add(u"hits on a first page"_s, hits / static_cast<double>(typed.size()), u""_s);
    for (const auto &[name, part] : { std::pair(u"median"_s, 0.5), std::pair(u"90th percentile"_s, 0.9),
             std::pair(u"99th percentile"_s, 0.99), std::pair(u"slowest"_s, 1.0) })
        figures.add(u"%1 posts, %2"_s.arg(posts).arg(name), percentile(times, part), u"ms"_s, percentile(bare, part));
    for (const int letters : { 1, 2, 3, 4, 5 }) {
        QList<double> ours, floor;
        for (qsizetype i = 0; i < typed.size(); ++i) {
            if (std::min<qsizetype>(5, typed[i].section(u' ', -1).size()) == letters) {
                ours << times[i];
                floor << bare[i];
            }
        }
        figures.add(u"99th percentile, %1 letters%2"_s.arg(letters).arg(letters == 5 ? u" or more"_s : QString()),
            percentile(ours, 0.99), u"ms"_s, percentile(floor, 0.99));
    }
    return 0;
}
