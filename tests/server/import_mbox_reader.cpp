#include "server/import/MboxReader.h"

#include <QTemporaryFile>
#include <QTest>

using namespace atriumd;

namespace {

class File {
public:
    explicit File(const QByteArray &bytes)
    {
        if (!m_file.open() || m_file.write(bytes) != bytes.size() || !m_file.flush())
            qFatal("The temporary file cannot be written");
    }
    std::filesystem::path path() const { return m_file.fileName().toStdString(); }

private:
    QTemporaryFile m_file;
};

std::vector<RawMessage> readAll(const std::filesystem::path &path)
{
    auto reader = MboxReader::open(path);
    std::vector<RawMessage> messages;
    while (reader) {
        auto message = reader->next();
        if (!message || !*message)
            break;
        messages.push_back(std::move(**message));
    }
    return messages;
}

const QByteArray first = "From a@example.org  Tue Jan  2 23:56:34 2018\nFrom: a@example.org\n\nOne.\n\n";
const QByteArray second = "From b at example.org  Wed Jan  3 00:00:00 2018\nFrom: b at example.org (B)\n\nTwo.\n\n";

} // namespace

class MboxReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheDateOfASeparator_data();
    void readsTheDateOfASeparator();
    void splitsOnlyAtSeparators_data();
    void splitsOnlyAtSeparators();
    void restoresEscapedLines();
    void tellsPlacesAndReadsThemAgain();
    void reportsWhatIsDamaged();
    void refusesWhatIsNoFile();
};

void MboxReaderTest::readsTheDateOfASeparator_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("seconds"); // -1: no separator
    QTest::newRow("pipermail") << QByteArray("From a at b.org  Tue Jan  2 23:56:34 2018") << qint64(1514937394);
    QTest::newRow("RFC 4155") << QByteArray("From a@b.org Tue Jan  2 23:56:34 2018\r\n") << qint64(1514937394);
    QTest::newRow("zone before the year")
        << QByteArray("From a@b Tue Jan  2 23:56:34 +0000 2018") << qint64(1514937394);
    QTest::newRow("zone after the year") << QByteArray("From a@b Tue Jan  2 23:56:34 2018 +0000") << qint64(1514937394);
    QTest::newRow("without seconds") << QByteArray("From a@b Tue Jan  2 23:56 2018") << qint64(1514937360);
    QTest::newRow("masked") << QByteArray("From pd@me@ @end|ng |rom cb@@dk  Thu Feb 29 16:58:13 2024")
                            << qint64(1709225893);
    QTest::newRow("prose") << QByteArray("From the CRAN policies") << qint64(-1);
    QTest::newRow("prose with a date") << QByteArray("From Mon Jan 1 on we do it so") << qint64(-1);
    QTest::newRow("no such day") << QByteArray("From a@b Tue Feb 30 23:56:34 2018") << qint64(-1);
    QTest::newRow("no such hour") << QByteArray("From a@b Tue Feb  3 24:56:34 2018") << qint64(-1);
    QTest::newRow("signs") << QByteArray("From a@b Tue Feb  3 -1:-2:-3 2018") << qint64(-1);
    QTest::newRow("nothing") << QByteArray("From ") << qint64(-1);
}

void MboxReaderTest::readsTheDateOfASeparator()
{
    QFETCH(QByteArray, line);
    QFETCH(qint64, seconds);
    const auto date = envelopeDate(std::string_view(line.constData(), std::size_t(line.size())));
    QCOMPARE(date ? *date / 1000 : -1, seconds);
}

void MboxReaderTest::splitsOnlyAtSeparators_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("messages");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("blank lines") << QByteArray("\n\n\n") << 0;
    QTest::newRow("two") << first + second << 2;
    QTest::newRow("line ends of DOS") << (first + second).replace("\n", "\r\n") << 2;
    QTest::newRow("body lines of prose") << first + "From here on it is easy.\n\nFrom Monday: nothing.\n" + second << 2;
    QTest::newRow("a separator's shape without a header after it")
        << first + "From x@example.org  Tue Jan  2 23:56:34 2018\nis how such a line looks.\n"
        << 1;
    QTest::newRow("no blank line before the separator") << first.trimmed() + "\n" + second << 2;
    QTest::newRow("blank lines before the first") << "\n\n" + first << 1;
}

void MboxReaderTest::splitsOnlyAtSeparators()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, messages);
    const auto found = readAll(File(bytes).path());
    QCOMPARE(int(found.size()), messages);
    for (const auto &message : found)
        QVERIFY(message.damage == RawMessage::Damage::None);
}

void MboxReaderTest::restoresEscapedLines()
{
    const auto lone = readAll(File(first + ">From here on.\n\n").path());
    QVERIFY(lone.at(0).bytes.find("\nFrom here on.\n") != std::string::npos);
    const auto quoted = readAll(File(first + "> Where\n>From here on.\n\n").path());
    QVERIFY(quoted.at(0).bytes.find("\n>From here on.\n") != std::string::npos);
}

void MboxReaderTest::tellsPlacesAndReadsThemAgain()
{
    const File file(first + second);
    const auto messages = readAll(file.path());
    QCOMPARE(messages.size(), std::size_t(2));
    QCOMPARE(messages[0].line, 1);
    QCOMPARE(messages[1].line, 6);
    QCOMPARE(messages[1].offset, std::uint64_t(first.size()));
    QCOMPARE(messages[1].envelopeDate, 1514937600000);

    auto reader = MboxReader::open(file.path());
    QVERIFY(reader);
    const auto again = reader->at(messages[1].offset, messages[1].line);
    QVERIFY(again);
    QCOMPARE(again->bytes, messages[1].bytes);
    QCOMPARE(again->line, 6);
    QCOMPARE(reader->at(0, 1)->bytes, messages[0].bytes);
    QCOMPARE(reader->at(1000000, 9).error().code, "unreadable");
}

void MboxReaderTest::reportsWhatIsDamaged()
{
    const auto rubbish = readAll(File("PK\3\4 this is no mail\n" + first).path());
    QCOMPARE(rubbish.size(), std::size_t(2));
    QVERIFY(rubbish[0].damage == RawMessage::Damage::NotAnMbox);
    QVERIFY(rubbish[1].damage == RawMessage::Damage::None);
    QCOMPARE(rubbish[1].line, 2);

    const auto cut = readAll(File(first + second.left(second.size() - 4)).path());
    QCOMPARE(cut.size(), std::size_t(2));
    QVERIFY(cut[1].damage == RawMessage::Damage::CutOff);

    const auto large = readAll(File(first + QByteArray(MboxReader::maxMessageBytes + 5, 'x') + "\n" + second).path());
    QCOMPARE(large.size(), std::size_t(2));
    QVERIFY(large[0].damage == RawMessage::Damage::TooLarge);
    QVERIFY(large[0].bytes.empty());
    QVERIFY(large[1].damage == RawMessage::Damage::None);
}

void MboxReaderTest::refusesWhatIsNoFile()
{
    QCOMPARE(MboxReader::open("/nowhere/at/all.mbox").error().code, "unreadable");
    QCOMPARE(MboxReader::open(std::filesystem::temp_directory_path()).error().code, "unreadable");
}

QTEST_GUILESS_MAIN(MboxReaderTest)
#include "import_mbox_reader.moc"
