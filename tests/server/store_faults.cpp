// The disk of the server fails at the n-th write, or the server is killed in the middle of it, for
// every n: what was acknowledged is there, whole, everybody hears of that and of nothing else, and
// once the disk is well again the server goes on without being started anew.
#include "server/store/BlobStore.h"
#include "server/store/Store.h"
#include "support/FaultyFiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <sys/resource.h>
#include <sys/wait.h>
#include <tuple>
#include <unistd.h>

using namespace atriumd;
using atrium::test::FaultyFiles;

namespace {

constexpr int rounds = 6, each = 5; // posts in one write

Result<int> write(Store &store, int round)
{
    return store.writeNow<int>([&](WriteTransaction &t) -> Result<int> {
        for (int i = 0; i < each; ++i)
            t.put({ .accountId = "g1",
                .type = "Post",
                .id = "p" + std::to_string(round) + "-" + std::to_string(i),
                .body = '"' + std::string(2000, 'x') + '"' });
        return 0;
    });
}

struct Told {
    int writes = 0, heard = 0;
    bool goesOn = true; // once the disk is well again
};

Told story(const std::filesystem::path &directory, const std::function<void(int)> &told = [](int) { })
{
    Told all;
    auto store = Store::open(directory);
    if (!store)
        return all;
    (*store)->onCommit([&](const std::vector<Change> &) { ++all.heard; });
    for (int round = 0; round < rounds; ++round) {
        if (write(**store, round))
            told(++all.writes);
    }
    FaultyFiles::heal();
    all.goesOn = write(**store, rounds).has_value();
    return all;
}

// `least` of the writes were told to be done; one more may be there, whole.
QString problemOf(const std::filesystem::path &directory, int least)
{
    auto store = Store::open(directory);
    if (!store)
        return QString::fromStdString("does not open: " + store.error().message);
    const auto problem = (*store)->readNow<QString>([&](ReadTransaction &t) -> Result<QString> {
        auto row = t.database().query("PRAGMA integrity_check");
        row.step();
        if (row.text(0) != "ok")
            return QString::fromStdString("integrity: " + row.text(0));
        const auto posts = int(t.all("g1", "Post", -1).size());
        if (posts % each != 0 || posts < least * each || posts > (least + 1) * each)
            return QStringLiteral("%1 posts after %2 writes").arg(posts).arg(least);
        if (t.state("g1", "Post") != posts)
            return QStringLiteral("%1 posts in state %2").arg(posts).arg(t.state("g1", "Post"));
        return QString();
    });
    return problem ? *problem : QString::fromStdString(problem.error().message);
}

} // namespace

class StoreFaults : public QObject {
    Q_OBJECT
    QTemporaryDir m_directory;

    // A store with one account, as it is before each story.
    std::filesystem::path fresh() const
    {
        const std::filesystem::path base(m_directory.path().toStdString());
        if (!exists(base / "made")) {
            auto store = Store::open(base / "made");
            (void)(*store)->writeNow<int>([](WriteTransaction &t) -> Result<int> {
                t.createAccount("g1", "group", "");
                return 0;
            });
        }
        remove_all(base / "data");
        copy(base / "made", base / "data");
        return base / "data";
    }

private Q_SLOTS:
    void initTestCase() { FaultyFiles::install(); }

    void everyWriteFails_data()
    {
        QTest::addColumn<FaultyFiles::Fault>("fault");
        QTest::newRow("once") << FaultyFiles::Fault::Once;
        QTest::newRow("from then on") << FaultyFiles::Fault::FromThenOn;
        QTest::newRow("full from then on") << FaultyFiles::Fault::DiskFull;
    }

    void everyWriteFails()
    {
        QFETCH(const FaultyFiles::Fault, fault);
        for (int n = 1;; ++n) {
            const auto directory = fresh();
            FaultyFiles::fail(n, fault);
            const Told told = story(directory);
            const bool hit = FaultyFiles::wasHit();
            FaultyFiles::heal();
            const QByteArray where = "write " + QByteArray::number(n);
            QVERIFY2(told.goesOn, where);
            const int writes = told.writes + (told.heard > 0);
            QCOMPARE(told.heard, writes); // that after healing is one of them
            const QString problem = problemOf(directory, writes);
            QVERIFY2(problem.isEmpty(), qPrintable(QString::fromLatin1(where + ": ") + problem));
            if (!hit) {
                QVERIFY2(n > 10, where);
                break;
            }
        }
    }

    void killedInEveryWrite()
    {
        for (int n = 1;; ++n) {
            const auto directory = fresh();
            const auto [reached, killed] = atrium::test::killedAtWrite(
                n, [&](auto &progress) { story(directory, [&](int writes) { progress[0] = writes; }); });
            if (!killed) {
                QVERIFY2(n > 10, qPrintable(QString::number(n)));
                break;
            }
            const QString problem = problemOf(directory, reached[0]);
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("write %1: ").arg(n) + problem));
        }
    }

    // What is left of it is where the next start removes it, and no blob.
    void killedWhileAFileIsStored()
    {
        const auto directory = fresh();
        const pid_t child = ::fork();
        if (child == 0) {
            const rlimit most { 1000, 1000 }; // the next write beyond that kills
            ::setrlimit(RLIMIT_FSIZE, &most);
            std::ignore = BlobStore(directory).put(std::string(100'000, 'x'));
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        const auto files = [](const std::filesystem::path &folder) {
            const std::filesystem::recursive_directory_iterator all(folder);
            return std::count_if(begin(all), end(all), [](const auto &entry) { return entry.is_regular_file(); });
        };
        QCOMPARE(files(directory / "blobs"), 0);
        QCOMPARE(files(BlobStore::incoming(directory)), 1); // server/http_blobs starts with such a one
        QVERIFY(BlobStore(directory).put(std::string(100'000, 'x')));
        QCOMPARE(files(directory / "blobs"), 1);
    }
};

QTEST_GUILESS_MAIN(StoreFaults)
#include "store_faults.moc"
