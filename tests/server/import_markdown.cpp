#include "server/import/MarkdownEscape.h"
#include "server/import/MboxReader.h"
#include "server/import/MessageParser.h"
#include "server/import/Question.h"
#include "server/import/Text.h"
#include "server/import/TextToMarkdown.h"

#include <QDirIterator>
#include <QTest>
#include <QTextDocument>

using namespace atriumd;

namespace {

QByteArray markdown(const QByteArray &text, bool reply = false)
{
    return QByteArray::fromStdString(textToMarkdown({ text.constData(), std::size_t(text.size()) }, reply));
}

QString rendered(const QByteArray &source)
{
    QTextDocument document;
    document.setMarkdown(QString::fromUtf8(source), QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText();
}

// Letters and digits only: what must be the same before and after rendering.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

// The letters that Markdown source means to show: without fences' languages and lists' numbers.
QString lettersMeant(const QByteArray &source)
{
    QString text;
    QString fence; // that is open
    for (const QString &line : QString::fromUtf8(source).split(u'\n')) {
        qsizetype start = 0;
        while (start < line.size() && (line[start] == u'>' || line[start] == u' '))
            ++start;
        QString content = line.mid(start);
        if (content.startsWith(QStringLiteral("```"))) {
            QString ticks = content.left(content.lastIndexOf(u'`') + 1);
            if (fence.isEmpty() || content == fence) {
                fence = fence.isEmpty() ? ticks : QString();
                continue;
            }
        }
        if (fence.isEmpty()) {
            const qsizetype dot = content.indexOf(QStringLiteral(". "));
            bool isNumber = false;
            if (dot > 0 && dot <= 2 && content.first(dot).toInt(&isNumber) >= 0 && isNumber)
                content = content.mid(dot);
        }
        text += content;
    }
    return lettersOf(text);
}

} // namespace

class MarkdownTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void escapes_data();
    void escapes();
    void converts_data();
    void converts();
    void cutsBetweenParagraphs();
    void cutsInsideAFence();
    void cutsOneLongParagraph();
    void tellsQuestions_data();
    void tellsQuestions();
    void realArchivesSurviveRendering();
};

void MarkdownTest::escapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("plain, with: punctuation (and more)!", "plain, with: punctuation (and more)!");
    row("# not a heading", "\\# not a heading");
    row("#hashtag", "#hashtag");
    row("- not a list", "\\- not a list");
    row("1. not a list", "1\\. not a list");
    row("1.5 litres", "1.5 litres");
    row("> not a quote", "\\> not a quote");
    row("a < b > c", "a \\< b > c");
    row("<SNIP>", "\\<SNIP>");
    row("snake_case_name", "snake_case_name");
    row("_underlined_ words", "_underlined_ words");
    row("__init__", "\\_\\_init\\_\\_");
    row("*really*, he said", "*really*, he said");
    row("2 * 3 * 4", "2 * 3 * 4");
    row("3.2.* series and *.cpp", "3.2.\\* series and \\*.cpp");
    row("`code` and `", "`code` and \\`");
    row("[1] and [link](target)", "\\[1\\] and \\[link\\](target)");
    row("a|b", "a\\|b");
    row("C:\\Users\\me", "C:\\Users\\me");
    row("AT&amp;T & Co", "AT\\&amp;T & Co");
    row("~~gone~~", "\\~\\~gone\\~\\~");
    row("see https://a.org/x_y_z*.", "see <https://a.org/x_y_z>\\*.");
    row("see <https://a.org/x_y>", "see <https://a.org/x_y>");
    row("(https://a.org/x(y)_z)", "(<https://a.org/x(y)_z>)");
    row("====", "\\====");
}

void MarkdownTest::escapes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto escaped = QByteArray::fromStdString(escapeMarkdown(text.toStdString()));
    QCOMPARE(escaped, expected);
    QCOMPARE(lettersOf(rendered(escaped)), lettersOf(QString::fromUtf8(text)));
}

void MarkdownTest::converts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("reply");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, bool reply, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << reply << QByteArray(expected);
    };
    row("hard-wrapped lines become a paragraph",
        "The fair in Odense begins on Thursday at ten. There is a train at\nseven, and another at eight.\n\nSee you.\n",
        false,
        "The fair in Odense begins on Thursday at ten. There is a train at seven, and another at eight.\n\nSee you.");
    row("breaks that were meant stay", "Best,\nAnn\nOdense\n", false, "Best,  \nAnn  \nOdense");
    row("quotation under its attribution",
        "On Mon, Mar 4, 2019 at 9:15 AM Ann Berg\n<ann at b.org> wrote:\n> The train?\n> > At 7.\n\nYes.\n", true,
        "*Ann Berg wrote:*\n\n> The train?\n>\n> > At 7.\n\nYes.");
    row("German and Danish attributions",
        "Am 07.12.2018 um 13:46 schrieb Georg B.:\n> Ja\n\nDen 2018-01-06 kl. 04:41, skrev Rolf Turner:\n> Nej\n", true,
        "*Georg B. wrote:*\n\n> Ja\n\n*Rolf Turner wrote:*\n\n> Nej");
    row("attribution inside the quotation", "> On 3 Jan 2018, at 14:33 , Uwe L <u at l.de> wrote:\n> \n> No.\n", true,
        "> *Uwe L wrote:*\n>\n> No.");
    row("a sentence that only looks like one", "On Monday Ann wrote:\nnothing at all.\n", false,
        "On Monday Ann wrote:  \nnothing at all.");
    row("Outlook's header",
        "Yes.\n\n-----Original Message-----\nFrom: Ann Berg <a@b.org>\nSent: Monday\nTo: Poul\nSubject: "
        "Train\n\nWhen?\n",
        true, "Yes.\n\n*Ann Berg wrote:*\n\n> When?");
    row("R's prompt in a first message", "> library(stats)\n> x <- 1\n", false,
        "```r\n> library(stats)\n> x <- 1\n```");
    row("the same in a reply is a quotation", "> library(stats)\n> x <- 1\n", true,
        "> ```r\n> library(stats)\n> x <- 1\n> ```");
    row("a session with its output, quoted", ">> f(1)\n> Error in f(1) : no\n", true,
        "> ```r\n> > f(1)\n> Error in f(1) : no\n> ```");
    row("indented text is code", "Run\n\n    make all -j2\n\n    ./x --help\n\nand wait.\n", false,
        "Run\n\n```\nmake all -j2\n\n./x --help\n```\n\nand wait.");
    row("indented prose is not", "He said\n\n     This is a sentence that somebody has indented for a reason.\n", false,
        "He said\n\nThis is a sentence that somebody has indented for a reason.");
    row("diff", "Index: a/b.c\n--- a/b.c\n+++ b/b.c\n@@ -1 +1 @@\n-x\n+y\n\n z\n", false,
        "```diff\nIndex: a/b.c\n--- a/b.c\n+++ b/b.c\n@@ -1 +1 @@\n-x\n+y\n\n z\n```");
    row("a command before a diff", "    make all\n\n--- a/b.c\n+++ b/b.c\n@@ -1 +1 @@\n-x\n+y\n", false,
        "```\nmake all\n```\n\n```diff\n--- a/b.c\n+++ b/b.c\n@@ -1 +1 @@\n-x\n+y\n```");
    row("C++", "#include <vector>\nint main() {\n  return 0;\n}\n", false,
        "```cpp\n#include <vector>\nint main() {\n  return 0;\n}\n```");
    row("check log", "* checking tests ... ERROR\n** R\n* DONE\n", false,
        "```\n* checking tests ... ERROR\n** R\n* DONE\n```");
    row("fence of the author's", "```{r}\nx <- 1\n\n# y\n```\nDone.\n", false, "```{r}\nx <- 1\n\n# y\n```\n\nDone.");
    row("list",
        "We need:\n- a pump\n- a hose that is long enough to reach from here to the other end of it\n  and back\n1) "
        "first\n",
        false,
        "We need:\n\n- a pump\n- a hose that is long enough to reach from here to the other end of it and back\n1. "
        "first");
    row("a number that begins a line is no list",
        "The observations are all of them either one or\n0. The type of the residuals is that of the case before, "
        "or\n3. We see.\n",
        false,
        "The observations are all of them either one or 0. The type of the residuals is that of the case before, or 3. "
        "We see.");
    row("rule", "One\n\n--------\n\nTwo\n", false, "One\n\n---\n\nTwo");
    row("signature and footer",
        "Yes.\n-- \nAnn Berg\nOdense\n\n____________________________________________\nt at b.org mailing "
        "list\nhttps://b.org/mailman/listinfo/t\n",
        false, "Yes.");
    row("signature above a quotation", "Yes.\n--\nAnn\n\nOn 5 July 2018 at 22:19, Poul wrote:\n> Well?\n", true,
        "Yes.\n\n*Poul wrote:*\n\n> Well?");
    row("what mailing list programs leave",
        "Yes.\n\t[[alternative HTML version deleted]]\n-------------- next part --------------\nA non-text attachment "
        "was scrubbed...\nName: x.tar.gz\nType: application/x-gzip\nSize: 2984 bytes\nURL: <https://b.org/x.bin>\n",
        false, "Yes.\n\nAttachment: x.tar.gz, <https://b.org/x.bin>");
    row("signed by PGP",
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\nYes.\n-----BEGIN PGP SIGNATURE-----\niQ\n-----END PGP "
        "SIGNATURE-----\n",
        false, "Yes.");
    row("a quotation that was wrapped",
        "> This line was so long that the mail program of somebody else broke\nit there\n> and went on.\n", true,
        "> This line was so long that the mail program of somebody else broke it there and went on.");
    row("damaged no-break spaces", "????? Write it.\n?\n? ? ? So.\n", false, "Write it.\n\nSo.");
    row("control characters", "a\x01\x1b[31mb\x7f\r\n", false, "a\\[31mb");
    row("nothing", "", false, "");
    row("only a signature", "-- \nAnn\n", false, "");
}

void MarkdownTest::converts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, reply);
    QFETCH(QByteArray, expected);
    const auto result = markdown(text, reply);
    QCOMPARE(result, expected);
    QCOMPARE(lettersOf(rendered(result)), lettersMeant(result));
}

void MarkdownTest::cutsBetweenParagraphs()
{
    const std::string paragraph = std::string(90, 'a') + "\n\n";
    std::string text;
    for (int i = 0; i < 20; ++i)
        text += paragraph;
    QCOMPARE(cutMarkdown(text, utf16Length(text)), text);
    const auto cut = cutMarkdown(text, 1000);
    QVERIFY(utf16Length(cut) <= 1000);
    QCOMPARE(cut, text.substr(0, paragraph.size() * 10) + "\n…");
}

void MarkdownTest::cutsInsideAFence()
{
    std::string text = "> ````r\n";
    for (int i = 0; i < 500; ++i)
        text += "> ```x\n";
    const auto cut = cutMarkdown(text + "> ````\n", 1000);
    QVERIFY(utf16Length(cut) <= 1000);
    QVERIFY2(cut.ends_with("> ```x\n> ````\n\n…"), cut.substr(cut.size() - 40).c_str());
}

void MarkdownTest::cutsOneLongParagraph()
{
    std::string text;
    while (text.size() < 4000)
        text += "ø𝄞"; // one and two code units
    const auto cut = cutMarkdown(text, 1000);
    QVERIFY(utf16Length(cut) <= 1000);
    QVERIFY(utf16Length(cut) > 900);
    QVERIFY(!QString::fromStdString(cut).contains(QChar::ReplacementCharacter));
}

void MarkdownTest::tellsQuestions_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("asks");
    const auto row = [](const char *title, const char *text, bool asks) {
        QTest::newRow((std::string(title) + text).c_str()) << QByteArray(title) << QByteArray(text) << asks;
    };
    row("Trains?", "", true);
    row("How to reach Odense", "", true);
    row("Trains", "Does the eight o'clock train run? I need it.", true);
    row("Trains", "Any idea would be welcome.", true);
    row("Trains", "The train left. > Is that so?", true);
    row("Trains", "The train left.\n> Is that so?\n", false);
    row("Trains", "The package ?conflicted? is missing, and ?that too?.", false);
    row("Trains", "The train left.\n-- \nWho am I?\n", false);
    row("R 4.1.0 is released", "Have a lot of fun.", false);
}

void MarkdownTest::tellsQuestions()
{
    QFETCH(QByteArray, title);
    QFETCH(QByteArray, text);
    QFETCH(bool, asks);
    QCOMPARE(asksSomething(title.toStdString(), text.toStdString()), asks);
}

// Whatever people wrote in ten years: Markdown must not eat a letter of it.
void MarkdownTest::realArchivesSurviveRendering()
{
    QDirIterator files(QStringLiteral(SHARED_DATA "/mailing-lists"), { QStringLiteral("*.mbox") }, QDir::Files,
        QDirIterator::Subdirectories);
    if (!files.hasNext())
        QSKIP("The real archives are not here: " SHARED_DATA "/mailing-lists");
    int messages = 0;
    int wrong = 0;
    while (files.hasNext()) {
        auto reader = MboxReader::open(files.next().toStdString());
        QVERIFY(reader);
        for (auto raw = reader->next(); raw && *raw; raw = reader->next()) {
            const auto body = parseBody((*raw)->bytes);
            QVERIFY(body);
            for (const bool reply : { false, true }) {
                const auto source = QByteArray::fromStdString(textToMarkdown(body->text, reply));
                const auto shown = lettersOf(rendered(source));
                const auto meant = lettersMeant(source);
                if (shown != meant && ++wrong <= 10) {
                    const auto at
                        = std::mismatch(shown.begin(), shown.end(), meant.begin(), meant.end()).first - shown.begin();
                    qWarning().noquote() << files.fileName() << (*raw)->line << "shows" << shown.mid(at - 20, 60)
                                         << "and means" << meant.mid(at - 20, 60);
                }
            }
            ++messages;
        }
    }
    QCOMPARE(messages, 2025);
    QCOMPARE(wrong, 0);
}

QTEST_MAIN(MarkdownTest)
#include "import_markdown.moc"
