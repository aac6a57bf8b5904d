#include "server/jmap/Scheduler.h"

#include "server/types/Deadlines.h"
#include "server/types/MustRead.h"
#include "server/types/ScheduledPostType.h"

#include <algorithm>

namespace atriumd {

namespace {

constexpr double longestWait = 60; // seconds

struct Job {
    std::int64_t at = 0;
    std::function<void(WriteTransaction &transaction)> run;
};

// The first of all that waits.
std::optional<Job> nextJob(ReadTransaction &transaction, const Environment &environment)
{
    std::optional<Job> first;
    const auto consider = [&first](Job job) {
        if (!first || job.at < first->at)
            first = std::move(job);
    };
    if (const auto post = ScheduledPostType::next(transaction))
        consider({ post->sendAt, [post = *post, &environment](WriteTransaction &write) {
                      ScheduledPostType::send(write, environment, post.memberId, post.id);
                  } });
    if (const auto reminder = mustread::nextDue(transaction))
        consider({ reminder->at, [reminder = *reminder, &environment](WriteTransaction &write) {
                      mustread::remind(write, environment, reminder.groupId, reminder.postId);
                  } });
    if (const auto due = deadlines::next(transaction))
        consider({ due->at,
            [due = *due, &environment](WriteTransaction &write) { deadlines::meet(write, environment, due); } });
    return first;
}

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
        if (const auto next = co_await doDue(); next && *next)
            wait = std::clamp(double(**next - m_environment.now()) / 1000, 0.0, longestWait);
    }
    m_isRunning = false;
    m_runAfter(wait, [this, turn = ++m_turn] {
        if (turn == m_turn)
            look();
    });
}

drogon::Task<Result<std::optional<std::int64_t>>> Scheduler::doDue()
{
    using Due = std::optional<Job>;
    while (true) {
        const auto due = co_await m_store.read<Due>(
            [this](ReadTransaction &transaction) -> Result<Due> { return nextJob(transaction, m_environment); });
        if (!due)
            co_return std::unexpected(due.error());
        if (!*due)
            co_return std::nullopt;
        if ((*due)->at > m_environment.now())
            co_return (*due)->at;
        const auto done = co_await m_store.write<bool>([&](WriteTransaction &transaction) -> Result<bool> {
            (*due)->run(transaction);
            return true;
        });
        if (!done)
            co_return std::unexpected(done.error());
    }
}

} // namespace atriumd
