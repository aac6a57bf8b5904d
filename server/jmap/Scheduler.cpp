#include "server/jmap/Scheduler.h"

#include "server/types/Deadlines.h"
#include "server/types/ScheduledPostType.h"

#include <algorithm>

namespace atriumd {

namespace {

constexpr double longestWait = 60; // seconds

} // namespace

Scheduler::Scheduler(Store &store, Environment environment, RunAfter runAfter)
    : m_store(store)
    , m_environment(std::move(environment))
    , m_runAfter(std::move(runAfter))
{
}

bool Scheduler::concerns(const std::vector<Change> &changes)
{
    return std::ranges::any_of(changes, [](const Change &change) {
        return (change.type == "ScheduledPost" || change.type == "Membership" || change.type == "Group")
            && (change.bare || !change.updated.empty());
    });
}

void Scheduler::look()
{
    m_again = true;
    if (!m_isRunning)
        run();
}

drogon::AsyncTask Scheduler::run()
{
    m_isRunning = true;
    double wait = longestWait;
    while (m_again) {
        m_again = false;
        wait = longestWait;
        // What could not be written (a full disk) is tried again with the next look.
        const auto until = [&](const Result<std::optional<std::int64_t>> &next) {
            if (next && *next)
                wait = std::min(wait, std::max(double(**next - m_environment.now()) / 1000, 0.0));
        };
        until(co_await sendDue());
        until(co_await meetDeadlines());
    }
    m_isRunning = false;
    m_runAfter(wait, [this, turn = ++m_turn] {
        if (turn == m_turn)
            look();
    });
}

drogon::Task<Result<std::optional<std::int64_t>>> Scheduler::sendDue()
{
    using Due = std::optional<ScheduledPostType::Due>;
    while (true) {
        const auto due = co_await m_store.read<Due>(
            [](ReadTransaction &transaction) -> Result<Due> { return ScheduledPostType::next(transaction); });
        if (!due)
            co_return std::unexpected(due.error());
        if (!*due)
            co_return std::nullopt;
        if ((*due)->sendAt > m_environment.now())
            co_return (*due)->sendAt;
        const auto sent = co_await m_store.write<bool>([&](WriteTransaction &transaction) -> Result<bool> {
            ScheduledPostType::send(transaction, m_environment, (*due)->memberId, (*due)->id);
            return true;
        });
        if (!sent)
            co_return std::unexpected(sent.error());
    }
}

drogon::Task<Result<std::optional<std::int64_t>>> Scheduler::meetDeadlines()
{
    using Due = std::optional<deadlines::Due>;
    while (true) {
        const auto due = co_await m_store.read<Due>(
            [](ReadTransaction &transaction) -> Result<Due> { return deadlines::next(transaction); });
        if (!due)
            co_return std::unexpected(due.error());
        if (!*due)
            co_return std::nullopt;
        if ((*due)->at > m_environment.now())
            co_return (*due)->at;
        const auto met = co_await m_store.write<bool>([&](WriteTransaction &transaction) -> Result<bool> {
            deadlines::meet(transaction, m_environment, **due);
            return true;
        });
        if (!met)
            co_return std::unexpected(met.error());
    }
}

} // namespace atriumd
