#include "server/store/Store.h"

#include <array>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <random>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace atriumd {

namespace {

struct Migration {
    const char *name;
    const char *sql;
};

constexpr Migration migrations[] = {
#include "Migrations.inc"
};

constexpr int readerCount = 2;
// How many writes share a commit at most, so that the first of them does not wait for ever.
constexpr std::size_t maxBatch = 256;

Error toError(const StoreFailure &failure)
{
    if (failure.code == "diskFull")
        return { failure.code, "The disk is full, so nothing was saved. Make room on it, then try again." };
    return { failure.code, failure.what() };
}

Error currentError()
{
    try {
        throw;
    } catch (const StoreFailure &failure) {
        return toError(failure);
    } catch (const std::exception &exception) {
        return { "internal", exception.what() };
    }
}

// Brings a database to the newest schema; each migration is one transaction.
Result<> migrate(Database &database, const std::filesystem::path &file)
{
    std::size_t version = 0;
    for (auto row = database.query("PRAGMA user_version"); row.step();) // it may not stay open: tables are dropped
        version = std::size_t(row.integer(0));
    if (version > std::size(migrations))
        return failure("newer",
            file.string()
                + " was written by a newer version of atriumd. Install that version, or use another data directory.");
    for (auto next = version; next < std::size(migrations); ++next) {
        database.script("BEGIN IMMEDIATE");
        database.script(migrations[next].sql);
        database.script("PRAGMA user_version = " + std::to_string(next + 1));
        database.script("COMMIT");
    }
    return {};
}

std::vector<Change> toChanges(WriteTransaction::Log log)
{
    std::vector<Change> changes;
    for (auto &[key, touched] : log) {
        Change change { key.first, key.second, touched.oldState, touched.newState, touched.bare, {}, {} };
        for (auto &[id, body] : touched.objects) {
            if (body)
                change.updated.push_back(std::move(*body));
            else
                change.destroyed.push_back(id);
        }
        if (change.bare)
            change.updated.clear();
        changes.push_back(std::move(change));
    }
    return changes;
}

// Adds what a later transaction of the same commit did.
void merge(WriteTransaction::Log &log, WriteTransaction::Log later)
{
    for (auto &[key, touched] : later) {
        auto [entry, added] = log.try_emplace(key);
        if (added) {
            entry->second = std::move(touched);
            continue;
        }
        entry->second.newState = touched.newState;
        entry->second.bare |= touched.bare;
        for (auto &[id, body] : touched.objects)
            entry->second.add(id, std::move(body));
    }
}

} // namespace

struct Store::Private {
    using Read = std::shared_ptr<Job<ReadTransaction>>;
    using Write = std::shared_ptr<Job<WriteTransaction>>;

    std::filesystem::path directory;
    int lock = -1;
    std::unique_ptr<Database> writer;
    std::array<std::unique_ptr<Database>, readerCount> readers;
    std::function<void(std::vector<Change>)> listener;

    std::mutex mutex;
    std::condition_variable writesWaiting, readsWaiting;
    std::deque<Write> writes;
    std::deque<Read> reads;
    bool stopping = false;
    bool hasSkipped = false; // numbers, see skipUnknownNumbers()
    std::vector<std::jthread> threads;

    ~Private();
    Result<> open();
    void start();
    void writeLoop();
    void readLoop(Database &database);
    bool takeMore(std::vector<Write> &batch);
    void commit(std::vector<Write> batch);
    void skipUnknownNumbers();
    void runRead(Database &database, Job<ReadTransaction> &job);

    // Wakes whoever waits for the jobs, each event loop once. A job may be gone before its `done` returns.
    template <typename J> static void finish(std::vector<std::shared_ptr<J>> jobs)
    {
        std::map<trantor::EventLoop *, std::vector<std::function<void()>>> waiting;
        for (auto &job : jobs)
            waiting[job->loop].push_back(std::move(job->done));
        jobs.clear();
        for (auto &[loop, all] : waiting) {
            auto wake = [all = std::move(all)] {
                for (const auto &done : all)
                    done();
            };
            if (loop)
                loop->queueInLoop(std::move(wake));
            else
                wake();
        }
    }
};

Store::Private::~Private()
{
    {
        const std::lock_guard guard(mutex);
        stopping = true;
    }
    writesWaiting.notify_all();
    readsWaiting.notify_all();
    threads.clear(); // joins
    readers = {};
    writer.reset(); // the last connection: empties the WAL
    if (lock >= 0)
        ::close(lock);
}

Result<> Store::Private::open()
{
    std::error_code error;
    std::filesystem::create_directories(directory, error);
    const auto lockFile = directory / "lock";
    lock = ::open(lockFile.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0)
        return failure("unwritable",
            "Cannot write in " + directory.string() + " (" + std::strerror(errno)
                + "). Check that it is a directory that atriumd may write to.");
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0)
        return failure("locked",
            "Another atriumd is using " + directory.string() + ". Stop it first, or choose another data directory.");

    const auto file = directory / "atrium.db";
    try {
        writer = std::make_unique<Database>(file, Database::Mode::ReadWrite);
        writer->script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        if (auto migrated = migrate(*writer, file); !migrated)
            return migrated;
        for (auto &reader : readers)
            reader = std::make_unique<Database>(file, Database::Mode::ReadOnly);
    } catch (const StoreFailure &failed) {
        if (failed.code == "damaged")
            return failure("damaged", file.string() + " is damaged (" + failed.what() + "). Restore it from a backup.");
        return std::unexpected(toError(failed));
    }
    return {};
}

void Store::Private::start()
{
    threads.emplace_back([this] { writeLoop(); });
    for (auto &reader : readers)
        threads.emplace_back([this, &reader] { readLoop(*reader); });
}

void Store::Private::writeLoop()
{
    while (true) {
        std::vector<Write> batch;
        {
            std::unique_lock guard(mutex);
            writesWaiting.wait(guard, [this] { return stopping || !writes.empty(); });
            if (writes.empty())
                return;
        }
        takeMore(batch);
        commit(std::move(batch));
    }
}

// Whether there was any.
bool Store::Private::takeMore(std::vector<Write> &batch)
{
    const std::lock_guard guard(mutex);
    const auto before = batch.size();
    for (; !writes.empty() && batch.size() < maxBatch; writes.pop_front())
        batch.push_back(std::move(writes.front()));
    return batch.size() > before;
}

// When this is a backup that was restored, clients have seen numbers that it does not know. None of
// those may come to mean something else: each run goes on beyond whatever was given out before, by a
// distance that no other run from the same backup has.
void Store::Private::skipUnknownNumbers()
{
    std::random_device random;
    WriteTransaction(*writer).skipNumbers((std::int64_t(1) << 32) + random());
}

void Store::Private::commit(std::vector<Write> batch)
{
    WriteTransaction::Log log;
    const auto runOne = [&](Job<WriteTransaction> &job) {
        writer->run("SAVEPOINT one");
        try {
            WriteTransaction transaction(*writer);
            if (job.run(transaction)) {
                auto done = transaction.finish();
                writer->run("RELEASE one");
                merge(log, std::move(done));
                return;
            }
        } catch (...) {
            job.fail(currentError());
            // A full disk can make SQLite give up the whole transaction.
            if (!writer->inTransaction())
                throw;
        }
        writer->run("ROLLBACK TO one");
        writer->run("RELEASE one");
    };
    try {
        writer->run("BEGIN IMMEDIATE");
        if (!hasSkipped)
            skipUnknownNumbers();
        for (std::size_t next = 0; next < batch.size() || takeMore(batch); ++next) // what comes meanwhile, too
            runOne(*batch[next]);
        writer->run("COMMIT");
        hasSkipped = true;
    } catch (...) {
        const auto error = currentError();
        if (writer->inTransaction()) {
            try {
                writer->run("ROLLBACK");
            } catch (const StoreFailure &) {
                // The transaction is over all the same; the next BEGIN says what is wrong.
            }
        }
        for (auto &job : batch)
            job->fail(error);
        log.clear();
    }
    if (listener && !log.empty())
        listener(toChanges(std::move(log)));
    finish(std::move(batch));
}

void Store::Private::readLoop(Database &database)
{
    while (true) {
        Read job;
        {
            std::unique_lock guard(mutex);
            readsWaiting.wait(guard, [this] { return stopping || !reads.empty(); });
            if (reads.empty())
                return;
            job = std::move(reads.front());
            reads.pop_front();
        }
        runRead(database, *job);
        finish<Job<ReadTransaction>>({ std::move(job) });
    }
}

void Store::Private::runRead(Database &database, Job<ReadTransaction> &job)
{
    try {
        database.run("BEGIN");
        ReadTransaction transaction(database);
        job.run(transaction);
    } catch (...) {
        job.fail(currentError());
    }
    try {
        if (database.inTransaction())
            database.run("COMMIT");
    } catch (...) {
        job.fail(currentError());
    }
}

Store::Store(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path &dataDirectory)
{
    auto d = std::make_unique<Private>();
    d->directory = dataDirectory;
    if (auto opened = d->open(); !opened)
        return std::unexpected(opened.error());
    d->start();
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

void Store::onCommit(std::function<void(std::vector<Change>)> listener) { d->listener = std::move(listener); }

const std::filesystem::path &Store::dataDirectory() const { return d->directory; }

void Store::submit(std::shared_ptr<Job<ReadTransaction>> job)
{
    {
        const std::lock_guard guard(d->mutex);
        d->reads.push_back(std::move(job));
    }
    d->readsWaiting.notify_one();
}

void Store::submit(std::shared_ptr<Job<WriteTransaction>> job)
{
    {
        const std::lock_guard guard(d->mutex);
        d->writes.push_back(std::move(job));
    }
    d->writesWaiting.notify_one();
}

} // namespace atriumd
