#include "server/store/BlobStore.h"
#include "server/store/Store.h"

#include <sqlite3.h>
#include <trantor/net/EventLoopThread.h>

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <latch>
#include <set>
#include <thread>

using namespace atriumd;

namespace {

Object post(const std::string &id, const std::string &body = "{}")
{
    return { .accountId = "g1", .type = "Post", .id = id, .body = body };
}

// A JSON text of so many bytes.
std::string text(std::size_t size) { return '"' + std::string(size - 2, 'x') + '"'; }

Result<int> put(Store &store, const std::string &id, const std::string &body = "{}")
{
    return store.writeNow<int>([&](WriteTransaction &t) -> Result<int> {
        t.put(post(id, body));
        return 0;
    });
}

std::vector<std::string> ids(Store &store)
{
    return *store.readNow<std::vector<std::string>>([](ReadTransaction &t) -> Result<std::vector<std::string>> {
        std::vector<std::string> found;
        for (const auto &object : t.all("g1", "Post", -1))
            found.push_back(object.id);
        return found;
    });
}

// A store with one account.
struct Fixture {
    QTemporaryDir directory;
    std::unique_ptr<Store> store;
    std::vector<std::vector<Change>> commits;

    Fixture()
    {
        open();
        (void)store->writeNow<int>([](WriteTransaction &t) -> Result<int> {
            t.createAccount("g1", "group", "");
            return 0;
        });
    }
    std::filesystem::path path() const { return directory.path().toStdString(); }
    void open()
    {
        store = std::move(*Store::open(path()));
        store->onCommit([this](std::vector<Change> changes) { commits.push_back(std::move(changes)); });
    }
    // Runs all of these in one commit: the writer is held up until they are all waiting.
    std::vector<Result<int>> together(std::vector<std::function<Result<int>(WriteTransaction &)>> works)
    {
        std::latch started(1), go(1);
        std::thread holdUp([&] {
            (void)store->writeNow<int>([&](WriteTransaction &) -> Result<int> {
                started.count_down();
                go.wait();
                return 0;
            });
        });
        started.wait();
        std::vector<Result<int>> results(works.size(), 0);
        std::vector<drogon::Task<Result<int>>> tasks;
        std::latch done(std::ptrdiff_t(works.size()));
        for (std::size_t i = 0; i < works.size(); ++i) // each is waiting when async_run returns
            drogon::async_run([&, i]() -> drogon::Task<> {
                results[i] = co_await store->write<int>(works[i]);
                done.count_down();
            });
        go.count_down();
        holdUp.join();
        done.wait();
        return results;
    }
};

} // namespace

class StoreCommit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitingWritesShareOneCommit()
    {
        Fixture f;
        std::vector<std::function<Result<int>(WriteTransaction &)>> works;
        for (int i = 0; i < 20; ++i)
            works.push_back([i](WriteTransaction &t) -> Result<int> {
                t.put(post("p" + std::to_string(100 + i)));
                return i;
            });
        const auto results = f.together(works);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(results[std::size_t(i)].value(), i);
        QCOMPARE(f.commits.size(), 1u);
        QCOMPARE(f.commits[0].size(), 1u);
        const auto &change = f.commits[0][0];
        QCOMPARE(change.oldState, 0);
        QCOMPARE(change.newState, 20);
        QCOMPARE(change.updated.size(), 20u);
        QCOMPARE(ids(*f.store).size(), 20u);
    }

    void aFailedWriteIsRolledBackAlone_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("an error") << 0;
        QTest::newRow("an exception") << 1;
        QTest::newRow("a broken constraint") << 2;
    }

    void aFailedWriteIsRolledBackAlone()
    {
        QFETCH(int, how);
        Fixture f;
        const auto good = [](const std::string &id) {
            return [id](WriteTransaction &t) -> Result<int> {
                t.put(post(id));
                return 0;
            };
        };
        const auto bad = [how](WriteTransaction &t) -> Result<int> {
            t.put(post("p2"));
            if (how == 1)
                throw std::runtime_error("out of luck");
            if (how == 2)
                t.createAccount("g1", "group", ""); // is there
            return failure("refused", "");
        };
        const auto results = f.together({ good("p1"), bad, good("p3") });
        QVERIFY(results[0] && !results[1] && results[2]);
        QCOMPARE(results[1].error().code, std::string(how == 0 ? "refused" : how == 1 ? "internal" : "constraint"));
        QCOMPARE(ids(*f.store), (std::vector<std::string> { "p1", "p3" }));
        QCOMPARE(f.commits.size(), 1u);
        QCOMPARE(f.commits[0][0].newState, 2); // its number was not used up
        QCOMPARE(f.commits[0][0].updated.size(), 2u);
    }

    void concurrentWritersLoseNothing()
    {
        Fixture f;
        constexpr int threads = 8, each = 40;
        {
            std::vector<std::jthread> writers;
            for (int writer = 0; writer < threads; ++writer)
                writers.emplace_back([&, writer] {
                    for (int i = 0; i < each; ++i)
                        if (!put(*f.store, "p" + std::to_string(writer) + "-" + std::to_string(i)))
                            qFatal("a write failed");
                });
        }
        QCOMPARE(ids(*f.store).size(), std::size_t(threads * each));
        std::int64_t state = 0;
        for (const auto &commit : f.commits) { // in order, without a gap
            QCOMPARE(commit[0].oldState, state);
            state = commit[0].newState;
        }
        QCOMPARE(state, threads * each);
    }

    void listenersHearBeforeTheWriterIsAnswered()
    {
        Fixture f;
        QVERIFY(put(*f.store, "p1"));
        QCOMPARE(f.commits.size(), 1u);
        f.commits.clear();
        (void)f.store->writeNow<int>([](WriteTransaction &) -> Result<int> { return 0; });
        QCOMPARE(f.commits.size(), 0u); // nothing changed
    }

    void oneCommitIsOneChangeWhateverHappenedToAnObject()
    {
        Fixture f;
        QVERIFY(put(*f.store, "p1", "1"));
        f.commits.clear();
        f.together({ [](WriteTransaction &t) -> Result<int> {
                        t.put(post("p1", "2"));
                        t.put(post("p2", "3"));
                        return 0;
                    },
            [](WriteTransaction &t) -> Result<int> {
                t.put(post("p1", "4"));
                t.remove("g1", "Post", "p2");
                return 0;
            } });
        QCOMPARE(f.commits.size(), 1u);
        const auto &change = f.commits[0][0];
        QCOMPARE(change.updated, std::vector<std::string> { "4" });
        QCOMPARE(change.destroyed, std::vector<std::string> { "p2" });
        QCOMPARE(change.oldState, 1);
        QCOMPARE(change.newState, 5);
    }

    void whatComesWhileOthersAreWrittenSharesTheirCommit()
    {
        Fixture f;
        const auto writeLate = [&f]() -> drogon::Task<> {
            (void)co_await f.store->write<int>([](WriteTransaction &t) -> Result<int> {
                t.put(post("p2"));
                return 0;
            });
        };
        f.commits.clear();
        QVERIFY(f.store->writeNow<int>([&](WriteTransaction &t) -> Result<int> {
            t.put(post("p1"));
            std::thread([&] { drogon::async_run(writeLate); }).join(); // it is waiting then
            return 0;
        }));
        f.store.reset();
        QCOMPARE(f.commits.size(), 1u);
        QCOMPARE(f.commits[0][0].newState, 2);
    }

    void moreThanFitsTheMemoryIsOnlyCounted()
    {
        Fixture f;
        const std::string mebibyte = text(1 << 20);
        for (const int count : { 16, 17 }) {
            f.commits.clear();
            (void)f.store->writeNow<int>([&](WriteTransaction &t) -> Result<int> {
                for (int i = 0; i < count; ++i)
                    t.put(post("p" + std::to_string(i), mebibyte));
                t.remove("g1", "Post", "p3");
                return 0;
            });
            const auto &change = f.commits[0][0];
            QCOMPARE(change.bare, count == 17);
            QCOMPARE(change.updated.size(), count == 17 ? 0u : 15u);
            QCOMPARE(change.destroyed, std::vector<std::string> { "p3" });
        }
    }

    void whatWasAnsweredIsThereAfterReopening()
    {
        Fixture f;
        QVERIFY(put(*f.store, "p1", "{\"a\":1}"));
        f.store.reset();
        f.open();
        QCOMPARE(ids(*f.store), std::vector<std::string> { "p1" });
        QVERIFY(put(*f.store, "p2"));
        QCOMPARE(f.commits.back()[0].oldState, 1); // numbers go on
        QVERIFY(f.commits.back()[0].newState > 2); // with a gap, see Store
    }

    void acceptedWritesAreFinishedOnClosing()
    {
        Fixture f;
        int answered = 0;
        for (int i = 0; i < 50; ++i)
            drogon::async_run([&, i]() -> drogon::Task<> {
                const auto done = co_await f.store->write<int>([i](WriteTransaction &t) -> Result<int> {
                    t.put(post("p" + std::to_string(100 + i)));
                    return 0;
                });
                answered += done.has_value();
            });
        f.store.reset();
        QCOMPARE(answered, 50);
        f.open();
        QCOMPARE(ids(*f.store).size(), 50u);
    }

    void theCoroutineContinuesOnItsEventLoop()
    {
        Fixture f;
        trantor::EventLoopThread thread;
        thread.run();
        auto *loop = thread.getLoop();
        std::latch done(1);
        bool wasOnLoop = false;
        loop->queueInLoop(drogon::async_func([&]() -> drogon::Task<> {
            (void)co_await f.store->write<int>([](WriteTransaction &t) -> Result<int> {
                t.put(post("p1"));
                return 0;
            });
            wasOnLoop = loop->isInLoopThread();
            const auto state = co_await f.store->read<std::int64_t>(
                [](ReadTransaction &t) -> Result<std::int64_t> { return t.state("g1", "Post"); });
            wasOnLoop = wasOnLoop && loop->isInLoopThread() && state.value() == 1;
            done.count_down();
        }));
        done.wait();
        QVERIFY(wasOnLoop);
    }

    void aDirectoryIsForOneStore()
    {
        Fixture f;
        const auto second = Store::open(f.path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, std::string("locked"));
        QVERIFY(second.error().message.find("Stop it first") != std::string::npos);
        f.store.reset();
        QVERIFY(Store::open(f.path()));
    }

    void whatCannotBeOpenedSaysWhy_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : { "newer", "damaged", "unwritable" })
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void whatCannotBeOpenedSaysWhy()
    {
        QFETCH(QString, code);
        Fixture f;
        auto path = f.path();
        if (code == QLatin1String("newer")) {
            f.store.reset();
            Database(path / "atrium.db", Database::Mode::ReadWrite).script("PRAGMA user_version = 9999");
        } else if (code == QLatin1String("damaged")) {
            f.store.reset();
            std::ofstream(path / "atrium.db", std::ios::trunc) << std::string(8192, 'x');
        } else {
            std::ofstream(path / "file") << "not a directory";
            path = path / "file" / "data";
        }
        const auto opened = Store::open(path);
        QVERIFY(!opened);
        QCOMPARE(QString::fromStdString(opened.error().code), code);
        QVERIFY(opened.error().message.ends_with('.'));
    }

    void aFullDiskIsSaidAndSurvived()
    {
        Fixture f;
        QVERIFY(put(*f.store, "before"));
        const auto limit = [&](const std::string &pages) {
            return f.store->writeNow<int>([&](WriteTransaction &t) -> Result<int> {
                auto row = t.database().query("PRAGMA max_page_count = " + pages);
                row.step();
                return int(row.integer(0));
            });
        };
        QVERIFY(limit("60"));
        const auto full = put(*f.store, "large", text(1'000'000));
        QVERIFY(!full);
        QCOMPARE(full.error().code, std::string("diskFull"));
        QVERIFY(full.error().message.find("Make room") != std::string::npos);
        QCOMPARE(ids(*f.store), std::vector<std::string> { "before" });
        QVERIFY(limit("1000000"));
        QVERIFY(put(*f.store, "large", text(1'000'000)));
        QCOMPARE(ids(*f.store), (std::vector<std::string> { "before", "large" }));
    }

    // A client may send again what an older atriumd did, when it has lost the answer.
    void tokensOfAnOlderVersionAreKnown()
    {
        QTemporaryDir directory;
        const std::filesystem::path path(directory.path().toStdString());
        std::set<std::filesystem::path> files;
        for (const auto &file : std::filesystem::directory_iterator(SOURCE_DIRECTORY "/server/store/sql/sqlite"))
            if (file.path().filename() < "0008")
                files.insert(file.path());
        {
            Database old(path / "atrium.db", Database::Mode::ReadWrite);
            for (const auto &file : files) {
                std::ifstream in(file);
                old.script(std::string(std::istreambuf_iterator<char>(in), {}));
            }
            old.script("INSERT INTO token VALUES ('g1', 'm1', 'T1', 'p1'); PRAGMA user_version = 7");
        }
        auto store = std::move(*Store::open(path));
        const auto used = [&](const char *author, const char *token) {
            return *store->writeNow<std::string>([&](WriteTransaction &t) -> Result<std::string> {
                return t.tokenUsed("g1", author, token).value_or("");
            });
        };
        QCOMPARE(used("m1", "T1"), std::string("p1"));
        QCOMPARE(used("m2", "T1"), std::string());
        QCOMPARE(used("m1", "T2"), std::string());
    }

    void aFreshDatabaseIsTheNewestVersion()
    {
        Fixture f;
        const auto version = *f.store->readNow<std::int64_t>([](ReadTransaction &t) -> Result<std::int64_t> {
            auto row = t.database().query("PRAGMA user_version");
            row.step();
            return row.integer(0);
        });
        const auto files = std::filesystem::directory_iterator(SOURCE_DIRECTORY "/server/store/sql/sqlite");
        QCOMPARE(version, std::distance(begin(files), end(files)));
    }

    void readersCannotWrite()
    {
        Fixture f;
        const auto result = f.store->readNow<int>(
            [](ReadTransaction &t) -> Result<int> { return t.database().run("DELETE FROM object"); });
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::string("unwritable"));
    }

    void statementsAreCompiledOnce()
    {
        // SQLite shows the connections that the store opens.
        static std::vector<sqlite3 *> connections;
        connections.clear();
        const auto remember = +[](sqlite3 *connection, char **, const sqlite3_api_routines *) {
            connections.push_back(connection);
            return SQLITE_OK;
        };
        using Entry = void (*)();
        sqlite3_auto_extension(reinterpret_cast<Entry>(remember));
        Fixture f;
        sqlite3_cancel_auto_extension(reinterpret_cast<Entry>(remember));

        for (const char *id : { "p1", "p2", "p3" })
            QVERIFY(put(*f.store, id));
        QCOMPARE(ids(*f.store).size(), 3u);
        QCOMPARE(connections.size(), 3u);
        int statements = 0;
        for (sqlite3 *connection : connections) {
            for (auto *one = sqlite3_next_stmt(connection, nullptr); one; one = sqlite3_next_stmt(connection, one)) {
                ++statements;
                QVERIFY2(sqlite3_stmt_status(one, SQLITE_STMTSTATUS_REPREPARE, 0) == 0, sqlite3_sql(one));
            }
        }
        QVERIFY(statements > 5);
    }

    void blobsAreFilesNamedByWhatIsInThem()
    {
        Fixture f;
        const BlobStore blobs(f.path());
        const auto id = blobs.put("test");
        QVERIFY(id);
        QCOMPARE(*id, std::string("b9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
        QCOMPARE(*blobs.put("test"), *id);
        std::ifstream in(*blobs.path(*id), std::ios::binary);
        QCOMPARE(std::string(std::istreambuf_iterator<char>(in), {}), std::string("test"));
        const auto directory = blobs.path(*id)->parent_path();
        QCOMPARE(std::distance(std::filesystem::directory_iterator(directory), {}), 1); // nothing temporary is left
        for (const char *bad : { "", "b", "../../etc/passwd", "b../../../etc/passwd",
                 "bZf86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" })
            QVERIFY(!blobs.path(bad));
    }
};

QTEST_GUILESS_MAIN(StoreCommit)
#include "store_commit.moc"
