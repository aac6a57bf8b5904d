#pragma once

#include "server/store/Database.h"
#include "server/store/Object.h"
#include "server/store/Result.h"
#include "server/store/Transaction.h"

#include <drogon/utils/coroutine.h>
#include <trantor/net/EventLoop.h>

#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace atriumd {

// Storage on embedded SQLite (WAL, synchronous=FULL). Writes run one after the other on the
// writer thread, each in a savepoint; those that are waiting share one commit, and each is
// answered only after that commit is durable. Reads run on a small pool of reader threads.
// The awaiting coroutine continues on the event loop that it came from; without a running one, on
// the store's thread. Thread-safe.
class Store {
public:
    // Creates the database and migrates it. Errors: "locked" (another atriumd has the directory),
    // "unwritable", "newer" (a later atriumd wrote it), "damaged", "diskFull", "io".
    static Result<std::unique_ptr<Store>> open(const std::filesystem::path &dataDirectory);
    ~Store(); // finishes what was accepted

    // Read and write: `work` runs in a transaction, exactly once. A write whose work returns an
    // error, or throws, is rolled back alone. Errors: "diskFull", "io", "damaged", "internal", or work's own.
    template <typename T> drogon::Task<Result<T>> read(std::function<Result<T>(ReadTransaction &)> work)
    {
        co_return co_await Waiting<ReadTransaction, T> { *this,
            std::make_shared<Work<ReadTransaction, T>>(std::move(work)) };
    }
    template <typename T> drogon::Task<Result<T>> write(std::function<Result<T>(WriteTransaction &)> work)
    {
        co_return co_await Waiting<WriteTransaction, T> { *this,
            std::make_shared<Work<WriteTransaction, T>>(std::move(work)) };
    }
    // The same for command-line tools and imports: blocks the calling thread, which must not be
    // one of the store's own.
    template <typename T> Result<T> readNow(std::function<Result<T>(ReadTransaction &)> work)
    {
        return now<ReadTransaction, T>(std::move(work));
    }
    template <typename T> Result<T> writeNow(std::function<Result<T>(WriteTransaction &)> work)
    {
        return now<WriteTransaction, T>(std::move(work));
    }

    // Called on the writer thread after each commit, in order, before the writers are answered.
    // Must not block. Set once, before the first write.
    void onCommit(std::function<void(std::vector<Change>)> listener);

    const std::filesystem::path &dataDirectory() const;

private:
    // One accepted read or write, whatever it returns.
    template <typename Transaction> struct Job {
        virtual ~Job() = default;
        virtual bool run(Transaction &transaction) = 0; // false: undo what it wrote
        virtual void fail(Error error) = 0;
        std::function<void()> done; // called once, after run() or fail()
        trantor::EventLoop *loop = nullptr; // where; null: on the store's thread
    };
    template <typename Transaction, typename T> struct Work final : Job<Transaction> {
        explicit Work(std::function<Result<T>(Transaction &)> work)
            : work(std::move(work))
        {
        }
        bool run(Transaction &transaction) override { return result.emplace(work(transaction)).has_value(); }
        void fail(Error error) override { result.emplace(std::unexpected(std::move(error))); }
        std::function<Result<T>(Transaction &)> work;
        std::optional<Result<T>> result;
    };
    template <typename Transaction, typename T> struct Waiting {
        Store &store;
        std::shared_ptr<Work<Transaction, T>> work;
        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> coroutine)
        {
            auto *loop = trantor::EventLoop::getEventLoopOfCurrentThread();
            if (loop && !loop->isRunning()) // a command-line tool, which only has one
                loop = nullptr;
            work->done = [coroutine] { coroutine.resume(); };
            work->loop = loop;
            store.submit(work);
        }
        Result<T> await_resume() { return std::move(*work->result); }
    };
    template <typename Transaction, typename T> Result<T> now(std::function<Result<T>(Transaction &)> function)
    {
        auto work = std::make_shared<Work<Transaction, T>>(std::move(function));
        std::promise<void> finished;
        work->done = [&finished] { finished.set_value(); };
        submit(work);
        finished.get_future().wait();
        return std::move(*work->result);
    }
    void submit(std::shared_ptr<Job<ReadTransaction>> job);
    void submit(std::shared_ptr<Job<WriteTransaction>> job);

    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace atriumd
