#include "server/import/Charset.h"
#include "server/import/HtmlToText.h"
#include "server/import/MailAuthor.h"
#include "server/import/MessageParser.h"
#include "server/import/SubjectLine.h"

#include <QTest>

using namespace atriumd;

class MessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAuthors_data();
    void readsAuthors();
    void knowsOnePersonBehindSpellings();
    void keepsSimilarPeopleApart();
    void readsSubjects_data();
    void readsSubjects();
    void readsDates_data();
    void readsDates();
    void readsReferences();
    void refusesMessagesWithoutSender();
    void convertsCharsets_data();
    void convertsCharsets();
    void prefersPlainText();
    void keepsOtherPartsAsAttachments();
    void turnsHtmlIntoText_data();
    void turnsHtmlIntoText();
};

void MessageTest::readsAuthors_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("standard") << QByteArray("Ann Berg <Ann.Berg@Example.org>") << QByteArray("Ann Berg")
                              << QByteArray("ann.berg@example.org");
    QTest::newRow("quoted, last name first")
        << QByteArray("\"Berg, Ann\" <a@b.org>") << QByteArray("Ann Berg") << QByteArray("a@b.org");
    QTest::newRow("address only") << QByteArray("ann.berg@example.org") << QByteArray("ann.berg")
                                  << QByteArray("ann.berg@example.org");
    QTest::newRow("old comment form") << QByteArray("a@b.org (Ann Berg)") << QByteArray("Ann Berg")
                                      << QByteArray("a@b.org");
    QTest::newRow("pipermail") << QByteArray("ann at example.org (Ann Berg)") << QByteArray("Ann Berg")
                               << QByteArray("ann@example.org");
    QTest::newRow("pipermail, encoded") << QByteArray("a at b.org (=?ISO-8859-1?Q?Poul_S=F8rensen?=)")
                                        << QByteArray("Poul Sørensen") << QByteArray("a@b.org");
    QTest::newRow("pipermail, address in the name") << QByteArray("c.h at uni.at (Hockemeyer, Cord (c.h@uni.at))")
                                                    << QByteArray("Cord Hockemeyer") << QByteArray("c.h@uni.at");
    QTest::newRow("masked") << QByteArray("||gge@ @end|ng |rom @t@t|@t|k@de (Uwe Ligges)") << QByteArray("Uwe Ligges")
                            << QByteArray("||gge@ @t@t|@t|k@de");
    QTest::newRow("masked twice") << QByteArray(
        "c@rtogr@iiow m@iii@g oii gm@ii@com (c@rtogr@iiow m@iii@g oii gm@ii@com)")
                                  << QByteArray("c@rtogr@iiow") << QByteArray("c@rtogr@iiow gm@ii@com");
    QTest::newRow("rewritten by the list")
        << QByteArray("list at b.org (Ann Berg via the-list)") << QByteArray("Ann Berg") << QByteArray("list@b.org");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("") << QByteArray("");
}

void MessageTest::readsAuthors()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, address);
    const auto author = parseAuthor(from.toStdString());
    QCOMPARE(QByteArray::fromStdString(author.name), name);
    QCOMPARE(QByteArray::fromStdString(author.address), address);
}

void MessageTest::knowsOnePersonBehindSpellings()
{
    const auto plain = parseAuthor("ligges at statistik.tu-dortmund.de (Uwe Ligges)");
    const auto first = parseAuthor("ligge@ @ending from @t@ti@tik@tu-dortmund@de (Uwe Ligges)");
    const auto second = parseAuthor("||gge@ @end|ng |rom @t@t|@t|k@tu-dortmund@de (Uwe L.)");
    AuthorDirectory directory;
    for (const auto &author : { first, second, plain, first })
        directory.add(author);
    QCOMPARE(directory.key(plain), "ligges@statistik.tu-dortmund.de");
    QCOMPARE(directory.key(first), directory.key(plain));
    QCOMPARE(directory.key(second), directory.key(plain));
    QCOMPARE(directory.name(directory.key(plain)), "Uwe Ligges");

    AuthorDirectory masksOnly;
    masksOnly.add(first);
    masksOnly.add(second);
    QCOMPARE(masksOnly.key(first), masksOnly.key(second));
}

void MessageTest::keepsSimilarPeopleApart()
{
    const auto lisa = parseAuthor("Lisa <lisa@example.org>");
    const auto lina = parseAuthor("Lina <lina@example.org>");
    const auto masked = parseAuthor("||@@ @end|ng |rom ex@mp|e@org (Lina)");
    AuthorDirectory directory;
    for (const auto &author : { lisa, lina, masked })
        directory.add(author);
    QVERIFY(directory.key(lisa) != directory.key(lina));
    QCOMPARE(directory.key(masked), directory.key(lina));
}

void MessageTest::readsSubjects_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<bool>("reply");
    QTest::newRow("plain") << QByteArray("Pumps  in\tOdense") << QByteArray("Pumps in Odense")
                           << QByteArray("pumps in odense") << false;
    QTest::newRow("list tag") << QByteArray("[travel] Pumps") << QByteArray("Pumps") << QByteArray("pumps") << false;
    QTest::newRow("reply") << QByteArray("Re: [travel] Pumps") << QByteArray("Pumps") << QByteArray("pumps") << true;
    QTest::newRow("many languages") << QByteArray("AW: SV: Re[2]: Pumps") << QByteArray("Pumps") << QByteArray("pumps")
                                    << true;
    QTest::newRow("no-break space") << QByteArray("[t] Re\xC2\xA0:Re: Pumps") << QByteArray("Pumps")
                                    << QByteArray("pumps") << true;
    QTest::newRow("second tag stays") << QByteArray("[t] [FORGED] Re: Pumps") << QByteArray("[FORGED] Pumps")
                                      << QByteArray("pumps") << true;
    QTest::newRow("forwarded") << QByteArray("Fwd: Pumps") << QByteArray("Fwd: Pumps") << QByteArray("pumps") << false;
    QTest::newRow("a word that begins so")
        << QByteArray("Reply promise") << QByteArray("Reply promise") << QByteArray("reply promise") << false;
    QTest::newRow("only a tag") << QByteArray("[travel]") << QByteArray("[travel]") << QByteArray("[travel]") << false;
    QTest::newRow("empty") << QByteArray("") << QByteArray("") << QByteArray("") << false;
}

void MessageTest::readsSubjects()
{
    QFETCH(QByteArray, subject);
    QFETCH(QByteArray, title);
    QFETCH(QByteArray, base);
    QFETCH(bool, reply);
    const auto parsed = parseSubject(subject.toStdString());
    QCOMPARE(QByteArray::fromStdString(parsed.title), title);
    QCOMPARE(QByteArray::fromStdString(parsed.base), base);
    QCOMPARE(parsed.reply, reply);
}

void MessageTest::readsDates_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("east") << QByteArray("Tue, 2 Jan 2018 23:56:34 +0100") << qint64(1514933794);
    QTest::newRow("west") << QByteArray("Tue, 2 Jan 2018 23:56:34 -0830") << qint64(1514967994);
    QTest::newRow("named zone in brackets") << QByteArray("Tue, 2 Jan 2018 23:56:34 +0000 (UTC)") << qint64(1514937394);
    QTest::newRow("old zone name") << QByteArray("Tue, 2 Jan 2018 23:56:34 EST") << qint64(1514955394);
    QTest::newRow("without weekday") << QByteArray("2 Jan 2018 23:56:34 GMT") << qint64(1514937394);
    QTest::newRow("words") << QByteArray("yesterday, or so") << qint64(0);
    QTest::newRow("empty") << QByteArray("") << qint64(0);
}

void MessageTest::readsDates()
{
    QFETCH(QByteArray, date);
    QFETCH(qint64, seconds);
    const auto head = parseHead("From: a@b.org\nDate: " + date.toStdString() + "\n\n");
    QVERIFY(head);
    QCOMPARE(head->date / 1000, seconds);
}

void MessageTest::readsReferences()
{
    const auto head = parseHead("From: a@b.org\nMessage-ID: <own@b>\nReferences: <one@b>\n\t<two@b> <own@b>\n"
                                "In-Reply-To: Your message of Monday <three@b>\n\nText <four@b>\n");
    QVERIFY(head);
    QCOMPARE(head->id, "own@b");
    QCOMPARE(head->references, (std::vector<std::string> { "one@b", "two@b", "three@b" }));
}

void MessageTest::refusesMessagesWithoutSender()
{
    QCOMPARE(parseHead("Subject: x\n\nText\n").error().code, "damaged");
    QCOMPARE(parseHead("").error().code, "damaged");
}

void MessageTest::convertsCharsets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("UTF-8") << QByteArray("Grüße") << QByteArray("utf-8") << QByteArray("Grüße");
    QTest::newRow("no label") << QByteArray("Grüße") << QByteArray() << QByteArray("Grüße");
    QTest::newRow("ASCII that is not") << QByteArray("Gr\xFC\xDF"
                                                     "e")
                                       << QByteArray("us-ascii") << QByteArray("Grüße");
    QTest::newRow("Latin-1") << QByteArray("Gr\xFC\xDF"
                                           "e")
                             << QByteArray("ISO-8859-1") << QByteArray("Grüße");
    QTest::newRow("Latin-1 with Windows quotes")
        << QByteArray("\x93ja\x94") << QByteArray("iso-8859-1") << QByteArray("“ja”");
    QTest::newRow("Latin-2") << QByteArray("\xB1") << QByteArray("iso-8859-2") << QByteArray("ą");
    QTest::newRow("Cyrillic") << QByteArray("\xF0\xD2\xC9") << QByteArray("koi8-r") << QByteArray("При");
    QTest::newRow("UTF-8 that is not") << QByteArray("caf\xE9") << QByteArray("utf-8") << QByteArray("café");
    QTest::newRow("unknown label") << QByteArray("Grüße") << QByteArray("x-mine") << QByteArray("Grüße");
    QTest::newRow("undefined byte") << QByteArray("a\x81") << QByteArray("windows-1252") << QByteArray("a\xEF\xBF\xBD");
    QTest::newRow("zero bytes") << QByteArray("a\0b", 3) << QByteArray("utf-8") << QByteArray("ab");
}

void MessageTest::convertsCharsets()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, charset);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(toUtf8({ bytes.constData(), std::size_t(bytes.size()) }, charset.toStdString())),
        text);
}

void MessageTest::prefersPlainText()
{
    const std::string head = "From: a@b.org\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n";
    const std::string html = "--x\nContent-Type: text/html\n\n<p>Formatted</p>\n";
    const std::string plain = "--x\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: "
                              "quoted-printable\n\nPlain =E9=\n nd\n";
    QCOMPARE(parseBody(head + html + plain + "--x--\n")->text, "Plain é nd");
    QCOMPARE(parseBody(head + html + "--x--\n")->text, "Formatted\n");
    // cut off before its last boundary
    QCOMPARE(QByteArray::fromStdString(parseBody(head + plain)->text).trimmed(), "Plain é nd");
    QVERIFY(parseBody(head + plain)->attachments.empty());
}

void MessageTest::keepsOtherPartsAsAttachments()
{
    const std::string message
        = "From: a@b.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
          "--x\nContent-Type: text/plain\n\nSee below.\n"
          "--x\nContent-Type: image/png; name=\"=?utf-8?Q?pumpe_=C3=A6.png?=\"\nContent-Transfer-Encoding: "
          "base64\n\niVBORw==\n"
          "--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename=\"../../etc/passwd\"\n\nroot\n"
          "--x\nContent-Type: message/rfc822\n\nFrom: c@d.org\nSubject: inside\n\nHi\n"
          "--x\nContent-Type: application/pgp-signature\n\nsignature\n"
          "--x\nContent-Type: text/plain\n\nThe list's footer\n--x--\n";
    const auto body = parseBody(message);
    QVERIFY(body);
    QCOMPARE(body->text, "See below.\n\nThe list's footer");
    QCOMPARE(body->attachments.size(), std::size_t(3));
    QCOMPARE(body->attachments[0].name, "pumpe æ.png");
    QCOMPARE(body->attachments[0].type, "image/png");
    QCOMPARE(body->attachments[0].bytes, "\x89PNG");
    QCOMPARE(body->attachments[1].name, "passwd");
    QCOMPARE(body->attachments[2].type, "message/rfc822");
    QVERIFY(body->attachments[2].bytes.find("Subject: inside") != std::string::npos);
}

void MessageTest::turnsHtmlIntoText_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("paragraphs") << QByteArray("<p>One\nline</p><p>Two<br>lines</p>")
                                << QByteArray("One line\n\nTwo\nlines\n");
    QTest::newRow("entities") << QByteArray("a &lt; b &amp;&nbsp;c &#8364; &#x20AC; &bogus; & &#0;")
                              << QByteArray("a < b & c € € &bogus; & &#0;\n");
    QTest::newRow("quotation") << QByteArray("<div>Yes</div><blockquote>Well?<blockquote>So</blockquote></blockquote>")
                               << QByteArray("Yes\n\n> Well?\n>\n>> So\n");
    QTest::newRow("list") << QByteArray("<ul><li>one</li><li>two</li></ul>") << QByteArray("- one\n- two\n");
    QTest::newRow("link") << QByteArray(
        "<a href=\"https://a.org/x\">there</a> <a href='https://b.org'>https://b.org</a>")
                          << QByteArray("there <https://a.org/x> https://b.org\n");
    QTest::newRow("script") << QByteArray("<script>alert(1)</script><!-- <p> -->x<style>p{}</style>")
                            << QByteArray("x\n");
    QTest::newRow("preformatted") << QByteArray("<pre>a\n  b</pre>") << QByteArray("a\n  b\n");
    QTest::newRow("damaged") << QByteArray("a < b <p <b>c</b") << QByteArray("a < b\n\nc\n");
    QTest::newRow("unclosed script") << QByteArray("x<script>y") << QByteArray("x\n");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
}

void MessageTest::turnsHtmlIntoText()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(htmlToText({ html.constData(), std::size_t(html.size()) })), text);
}

QTEST_GUILESS_MAIN(MessageTest)
#include "import_message.moc"
