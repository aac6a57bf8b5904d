#pragma once

#include <drogon/utils/coroutine.h>
#include <trantor/net/EventLoop.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace atriumd {

// A few threads for work that is too slow for an event loop. At most `maxWaiting` jobs wait:
// more are refused at once, so that memory and delay are bounded.
class WorkerPool {
public:
    WorkerPool(int threads, std::size_t maxWaiting);
    ~WorkerPool(); // finishes what was accepted

    // Runs `work` on a worker; the coroutine goes on in its own event loop. Nothing: refused.
    template <typename T> drogon::Task<std::optional<T>> run(std::function<T()> work);

private:
    bool accept(std::function<void()> job);
    void loop();

    const std::size_t m_maxWaiting;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

template <typename T> drogon::Task<std::optional<T>> WorkerPool::run(std::function<T()> work)
{
    struct Awaiter {
        WorkerPool &pool;
        std::function<T()> work;
        std::optional<T> result;

        bool await_ready() const { return false; }
        bool await_suspend(std::coroutine_handle<> handle)
        {
            trantor::EventLoop *home = trantor::EventLoop::getEventLoopOfCurrentThread();
            return pool.accept([this, handle, home] {
                result = work();
                home->queueInLoop([handle] { handle.resume(); });
            });
        }
        std::optional<T> await_resume() { return std::move(result); }
    };
    Awaiter awaiter { *this, std::move(work), std::nullopt };
    co_return co_await awaiter;
}

} // namespace atriumd
