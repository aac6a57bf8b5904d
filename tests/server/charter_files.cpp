#include "server/admin/Commands.h"
#include "server/charter/CharterFile.h"
#include "server/charter/DefaultCharter.h"
#include "server/store/Database.h"
#include "server/types/CharterType.h"
#include "server/types/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <iterator>
#include <map>

using namespace atriumd;
using nlohmann::json;

namespace {

// Every kind of text, with what could be taken for the file's own marks.
json awkwardText()
{
    return { { "purpose", "First.\n\n# Not a heading\n\\# nor this\n## may stay\n\n- a list\n    code" },
        { "vision", "" }, { "sponsor", "Ingrid Kolding,\nmanaging director: \"yes\"" },
        { "benefits", { "One", "Two\nin two lines", "- three", "# four" } }, { "official", "**Shield**: yes." },
        { "rules",
            { { { "rule", "Say: what\nit is" }, { "good", "good: really\nthen more" }, { "bad", "" } },
                { { "rule", "# hash" }, { "good", "" }, { "bad", "bad: bad" } } } },
        { "visibility", { { { "what", "Drafts: mine" }, { "who", "Only I" } } } }, { "measured", json::array() },
        { "neverMeasured", { "x" } }, { "outside", "---" }, { "guests", "Welcome." },
        { "cases",
            { { { "author", "lngrid" }, { "title", "" }, { "group", "News" },
                  { "body", "why: a body\n\n## heading\n\\## escaped\n# top\n```\n# comment\n```" },
                  { "standing", "personal" }, { "why", "No shield." } },
                { { "author", "B" }, { "title", "t" }, { "group", "" }, { "body", "x" }, { "standing", "group" },
                    { "why", "w" } } } } };
}

std::string goodFile() { return CharterFile { "en", awkwardText() }.toMarkdown(); }

std::string replaced(std::string text, const std::string &what, const std::string &with)
{
    const auto at = text.find(what);
    return at == std::string::npos ? "the test looks for what is not there: " + what
                                   : text.replace(at, what.size(), with);
}

int lineOf(const std::string &text, const std::string &what)
{
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, text.find(what)), '\n'));
}

struct BadFile {
    const char *name;
    std::string text;
    int line;
    const char *expected; // is part of the message
};
std::vector<BadFile> badFiles()
{
    const auto good = goodFile();
    const auto line = [&](const char *what) { return lineOf(good, what); };
    const auto last = static_cast<int>(std::ranges::count(good, '\n'));
    const auto with = [&](const char *what, const std::string &instead) { return replaced(good, what, instead); };
    return {
        { "empty", "", 1, "expected \"---\"" },
        { "no front matter", good.substr(good.find("# Purpose")), 1, "expected \"---\"" },
        { "no language", with("language: en\n", ""), 4, "expected a line \"language: …\"" },
        { "language in words", with("language: en", "language: English"), 2, "expected a language such as" },
        { "unknown front matter", with("language: en", "langue: en"), 2, "expected \"language: en\" or" },
        { "front matter without an end", "---\nlanguage: en\nsponsor: x\n", 3, "before the second \"---\"" },
        { "unknown heading", with("# Vision", "# Zweck"), line("# Vision"), "expected one of the headings" },
        { "heading twice", with("# Vision", "# Purpose"), line("# Vision"), "only once" },
        { "heading missing", with("\n# Vision\n\n", ""), last - 3, "\"# Vision\", which is missing" },
        { "text before the headings", with("# Purpose", "Hello\n\n# Purpose"), line("# Purpose"),
            "one of the headings" },
        { "no entry", with("- One", "One"), line("- One"), "expected an entry, \"- …\"" },
        { "no rule", with("## Say: what", "Say: what"), line("## Say: what"),
            "expected a heading \"## …\" with the rule" },
        { "no example", with("bad: \n", ""), line("bad: \n") + 1, "expected a line \"bad: …\"" },
        { "unknown field", with("who: Only I", "whom: Only I"), line("who: Only I"), "expected \"who: …\"" },
        { "field twice", with("who: Only I", "who: I\nwho: I"), line("who: Only I") + 1, "expected \"who: …\"" },
        { "case without a reason", with("why: No shield.\n", ""), line("why: No shield."),
            "expected a line \"why: …\"" },
        { "case without a body", with("\nx\n", "\n"), last - 1, "cases/1/body must not be empty" },
        { "standing", with("standing: personal", "standing: private"), line("standing: personal"),
            "must be one of: official, group, personal" },
        { "too long", with("- One", "- " + std::string(501, 'x')), line("- One"), "at most 500" },
        { "empty purpose",
            replaced(good, good.substr(good.find("First."), good.find("# Vision") - good.find("First.")), ""),
            line("# Purpose"), "purpose must not be empty" },
        { "not UTF-8", with("Welcome", "Welc\xf6me"), line("Welcome"), "UTF-8" },
    };
}

struct Files {
    QTemporaryDir directory;
    std::filesystem::path data = path("data");

    Files()
    {
        std::ofstream(path("password")) << "a long enough password\n";
        const auto made = commands::init({ data, path("key"), "Halvorsen Pumps", "", "", path("password") });
        if (!made)
            qFatal("%s", made.error().message.c_str());
    }
    std::filesystem::path path(const char *name) const
    {
        return std::filesystem::path(directory.path().toStdString()) / name;
    }
    std::filesystem::path write(const char *name, const CharterFile &file) const
    {
        std::ofstream(path(name)) << file.toMarkdown();
        return path(name);
    }
    std::string read(const char *name) const
    {
        std::ifstream in(path(name));
        return { std::istreambuf_iterator<char>(in), {} };
    }
    std::map<int, json> charters() const
    {
        const auto store = std::move(*Store::open(data));
        return *store->readNow<std::map<int, json>>([](ReadTransaction &t) -> Result<std::map<int, json>> {
            std::map<int, json> all;
            for (const auto &object : t.all(*Workspace::id(t), "Charter", -1)) {
                auto body = json::parse(object.body);
                all[body["version"]] = body;
            }
            return all;
        });
    }
};

} // namespace

// The charter as files that people write, and the one that every workspace starts with.
class CharterFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoundTripGivesTheSameTexts()
    {
        const auto again = CharterFile::parse("en.md", goodFile());
        QVERIFY2(again, again ? "" : again.error().message.c_str());
        QCOMPARE(again->language, "en");
        QCOMPARE(QString::fromStdString(again->text.dump(2)), QString::fromStdString(awkwardText().dump(2)));
        QCOMPARE(again->toMarkdown(), goodFile());
    }

    void isReadAsEditorsWriteIt()
    {
        auto text = "\xef\xbb\xbf" + goodFile();
        text = replaced(text, "# Vision", "# Vision   ");
        text = replaced(text, "- One", "\n* One\n");
        text = replaced(text, "good: good", "\ngood: good");
        std::string lines;
        for (const char c : text)
            lines += c == '\n' ? "\r\n" : std::string(1, c);
        const auto again = CharterFile::parse("en.md", lines);
        QVERIFY2(again, again ? "" : again.error().message.c_str());
        QCOMPARE(again->text, awkwardText());
    }

    void whatIsWrongIsSaidWithItsLine_data()
    {
        QTest::addColumn<int>("row");
        const auto files = badFiles();
        for (std::size_t row = 0; row < files.size(); ++row)
            QTest::newRow(files[row].name) << int(row);
    }

    void whatIsWrongIsSaidWithItsLine()
    {
        QFETCH(int, row);
        const auto bad = badFiles()[std::size_t(row)];
        const auto file = CharterFile::parse("dir/en.md", bad.text);
        QVERIFY(!file);
        QCOMPARE(file.error().code, "charterFile");
        const auto &message = file.error().message;
        QVERIFY2(message.starts_with("dir/en.md:" + std::to_string(bad.line) + ": "), message.c_str());
        QVERIFY2(message.contains(bad.expected), message.c_str());
        QVERIFY(message.ends_with('.'));
    }

    void theDefaultIsCompleteInFourLanguages()
    {
        const auto texts = defaultCharterTexts();
        QVERIFY2(texts, texts ? "" : texts.error().message.c_str());
        QCOMPARE(texts->size(), 4U);
        const auto &english = (*texts)["en"];
        for (const char *language : { "en", "de", "fr", "da" }) {
            QVERIFY2(texts->contains(language), language);
            const auto &text = (*texts)[language];
            for (const auto &[name, value] : text.items()) {
                QVERIFY2(!value.empty() && value != "", (std::string(language) + ' ' + name).c_str());
                if (value.is_array())
                    QVERIFY2(value.size() == english[name].size(), (std::string(language) + ' ' + name).c_str());
                else if (std::string(language) != "en")
                    QVERIFY2(value != english[name], (std::string(language) + ' ' + name).c_str());
            }
            for (std::size_t i = 0; i < text["cases"].size(); ++i)
                QCOMPARE(text["cases"][i]["standing"], english["cases"][i]["standing"]);
            for (const auto &rule : text["rules"])
                QVERIFY(rule["good"] != "" && rule["bad"] != "");
        }
        QCOMPARE(english["benefits"].size(), 4U);
        QCOMPARE(english["rules"].size(), 6U);
        QCOMPARE(english["cases"].size(), 4U);
        QVERIFY(english["visibility"].size() >= 6 && english["visibility"].size() <= 8);
        QVERIFY(english["cases"][0]["author"].get<std::string>().starts_with('l')); // a small L, for an I
    }

    void initPublishesTheDefault()
    {
        const Files files;
        const auto charters = files.charters();
        QCOMPARE(charters.size(), 1U);
        QCOMPARE(charters.at(1)["texts"], *defaultCharterTexts());
        QCOMPARE(charters.at(1)["mayPostpone"], true);
        QCOMPARE(charters.at(1)["authorId"], nullptr);
    }

    void whatIsExportedCanBeImported()
    {
        const Files files;
        std::vector<std::filesystem::path> exported;
        for (const char *language : { "en", "de" }) {
            QVERIFY(commands::charterExport({ .data = files.data, .language = language, .out = files.path(language) }));
            exported.push_back(files.path(language));
        }
        QVERIFY(commands::charterImport(
            { .data = files.data, .acceptBy = "2026-03-31", .noPostpone = true, .files = exported }));
        const auto charters = files.charters();
        QCOMPARE(charters.size(), 2U);
        const auto &second = charters.at(2);
        QCOMPARE(second["texts"].size(), 2U); // those that were given, and no others
        QCOMPARE(second["texts"]["de"], charters.at(1)["texts"]["de"]);
        QCOMPARE(second["acceptBy"], "2026-03-31T23:59:59Z");
        QCOMPARE(second["mayPostpone"], false);
        QCOMPARE(second["paths"], charters.at(1)["paths"]);
        const auto again = commands::charterExport({ .data = files.data, .language = "fr" });
        QVERIFY(!again);
        QVERIFY2(again.error().message.contains("de, en"), again.error().message.c_str());
    }

    void theLastExportIsOfTheNewest()
    {
        const Files files;
        const auto path = files.write("own.md", { "en", awkwardText() });
        QVERIFY(commands::charterImport({ .data = files.data, .files = { path } }));
        QVERIFY(commands::charterExport({ .data = files.data, .language = "en", .out = files.path("out.md") }));
        QCOMPARE(files.read("out.md"), files.read("own.md"));
    }

    void nothingIsPublishedWhenSomethingIsWrong_data()
    {
        QTest::addColumn<QString>("wrong");
        for (const char *wrong : { "missing file", "bad file", "language twice", "date", "no workspace" })
            QTest::newRow(wrong) << QString::fromLatin1(wrong);
    }

    void nothingIsPublishedWhenSomethingIsWrong()
    {
        QFETCH(QString, wrong);
        const Files files;
        commands::Charter options { .data = files.data, .files = { files.write("a.md", { "en", awkwardText() }) } };
        if (wrong == QLatin1String("missing file"))
            options.files.push_back(files.path("none.md"));
        if (wrong == QLatin1String("language twice"))
            options.files.push_back(files.write("b.md", { "en", awkwardText() }));
        if (wrong == QLatin1String("date"))
            options.acceptBy = "31.3.2026";
        if (wrong == QLatin1String("no workspace"))
            options.data = files.path("nowhere");
        if (wrong == QLatin1String("bad file")) {
            std::ofstream(files.path("c.md")) << "# Purpose\n";
            options.files.push_back(files.path("c.md"));
        }
        const auto done = commands::charterImport(options);
        QVERIFY(!done);
        QVERIFY(!done.error().message.empty());
        QCOMPARE(files.charters().size(), 1U);
    }
};

QTEST_GUILESS_MAIN(CharterFiles)
#include "charter_files.moc"
