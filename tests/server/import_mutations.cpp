#include "tests/support/ArchiveCheck.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace atriumd::test;

// Damaged archives, made from a good one with a fixed seed: nothing may crash, hang, or give text
// that is not UTF-8. Meant for the sanitizers; a failure prints its seed.
class MutationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesMutations();
    void survivesDeepNesting_data();
    void survivesDeepNesting();
};

namespace {

QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    static const QByteArrayList pieces { "From a@b Tue Jan  2 23:56:34 2018\n", "\n\n", "--outer\n", "--inner--\n",
        "> ", ">>>>>>>>>>>>>>>>", "```\n", "=?utf-8?Q?=C3?=", "=?x?B?",
        "Content-Type: multipart/mixed; boundary=\"\"\n", "\0", "\xff\xfe", "\xF0\x9F", "On x wrote:\n> ", "<a href='",
        "<!--", "&#x", "-- \n", "References: <", "(((((", "\r", "Date: Thu, 99 Foo 0000 99:99:99 +9999\n" };
    const auto below
        = [&](qsizetype limit) { return qsizetype(random() % std::uint32_t(std::max<qsizetype>(limit, 1))); };
    for (auto count = 1 + below(12); count > 0; --count) {
        if (bytes.isEmpty())
            bytes = pieces.first();
        const auto at = below(bytes.size());
        switch (below(6)) {
        case 0:
            bytes[at] = char(random());
            break;
        case 1:
            bytes.remove(at, below(200));
            break;
        case 2:
            bytes.insert(at, pieces[below(pieces.size())]);
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(400)));
            break;
        case 4:
            bytes.truncate(at + 1);
            break;
        case 5:
            bytes.insert(at, QByteArray(below(300), char(random())));
            break;
        }
    }
    return bytes;
}

} // namespace

void MutationsTest::survivesMutations()
{
    QFile file(QStringLiteral(FIXTURES "/mbox/travel.mbox"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto good = file.readAll();
    QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("mutated.mbox"));
    for (unsigned seed = 1; seed <= 1500; ++seed) {
        std::mt19937 random(seed);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(mutated(good, random));
        out.close();
        const auto wrong = checkArchive(path.toStdString());
        QVERIFY2(wrong.isEmpty(), "seed " + QByteArray::number(seed) + ": " + wrong);
    }
}

void MutationsTest::survivesDeepNesting_data()
{
    QTest::addColumn<QByteArray>("body");
    QByteArray multiparts;
    for (int i = 0; i < 3000; ++i)
        multiparts += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b"
            + QByteArray::number(i) + "\n";
    QTest::newRow("parts in parts") << "MIME-Version: 1.0\n" + multiparts;
    QTest::newRow("messages in messages")
        << "MIME-Version: 1.0\n" + QByteArray("Content-Type: message/rfc822\n\n").repeated(3000);
    QTest::newRow("quotations") << "\n" + QByteArray(100000, '>') + " deep\n" + QByteArray("> ").repeated(50000)
            + "deep\n";
    QTest::newRow("one long line") << "\n" + QByteArray("* a_b [c](d) `e` <f> ").repeated(50000) + "\n";
    QTest::newRow("many open brackets") << "\n> f" + QByteArray(100000, '(') + "\n" + QByteArray(100000, '[') + "\n";
    QTest::newRow("html in html") << "Content-Type: text/html\n\n" + QByteArray("<blockquote><script>").repeated(20000)
            + QByteArray("<a href=x>").repeated(20000) + "\n";
    QTest::newRow("many references") << "References: " + QByteArray("<a@b> ").repeated(50000) + "\n\nx\n";
    QTest::newRow("many attributions") << "\n" + QByteArray("On 1 Jan A wrote:\n> ").repeated(20000) + "\n";
}

void MutationsTest::survivesDeepNesting()
{
    QFETCH(QByteArray, body);
    QTemporaryDir directory;
    QFile out(directory.filePath(QStringLiteral("deep.mbox")));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("From a@b.org Tue Jan  2 23:56:34 2018\nFrom: a@b.org\n" + body);
    out.close();
    QCOMPARE(checkArchive(out.fileName().toStdString()), QByteArray());
}

QTEST_GUILESS_MAIN(MutationsTest)
#include "import_mutations.moc"
