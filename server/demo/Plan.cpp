#include "server/demo/Plan.h"

#include "server/demo/Calendar.h"
#include "server/demo/Company.h"
#include "server/demo/ThreadWriter.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace atriumd {

namespace {

struct Happening {
    int group = 0;
    const Scenario *scenario = nullptr;
    int repeat = 0; // which of `repeats` this is
    int repeats = 1;
};

// How many posts a scenario makes, short replies included: a guess.
double expectedPosts(const Scenario &scenario)
{
    return 1.0 + static_cast<double>(scenario.replies.size()) + ThreadWriter::shortReplies;
}

// Which scenarios happen how often: each once, then those that happen again and again, and for
// benchmarks all of them.
std::vector<Happening> choose(const Plan &plan, int posts, Random &random)
{
    std::vector<std::pair<int, const Scenario *>> once, again;
    std::map<const Scenario *, int> times;
    double total = 0;
    for (std::size_t group = 0; group < plan.corpus.groups.size(); ++group) {
        const auto found = plan.corpus.scenarios.find(plan.corpus.groups[group].key);
        if (found == plan.corpus.scenarios.end())
            throw std::invalid_argument("a group has no threads: " + plan.corpus.groups[group].key);
        for (const auto &scenario : found->second) {
            (scenario.most > 1 ? again : once).emplace_back(static_cast<int>(group), &scenario);
            times[&scenario] = 1;
            total += expectedPosts(scenario);
        }
    }
    auto pool = again;
    while (total < posts) {
        std::erase_if(pool,
            [&](const auto &one) { return times[one.second] >= one.second->most && pool.size() <= again.size(); });
        if (pool.empty()) { // large: everything happens again
            pool = once;
            pool.insert(pool.end(), again.begin(), again.end());
        }
        random.shuffle(pool);
        for (std::size_t i = 0; i < pool.size() && total < posts; ++i) {
            ++times[pool[i].second];
            total += expectedPosts(*pool[i].second);
        }
    }
    std::vector<Happening> happenings;
    for (const auto *list : { &once, &again })
        for (const auto &[group, scenario] : *list)
            for (int repeat = 0; repeat < times[scenario]; ++repeat)
                happenings.push_back({ group, scenario, repeat, times[scenario] });
    return happenings;
}

// When a thread starts: as the corpus says, and otherwise spread over the group's life, more of it
// lately, since a network grows.
std::int64_t when(const Plan &plan, const Happening &happening, Random &random)
{
    const auto &scenario = *happening.scenario;
    if (scenario.before >= 0 && happening.repeat == 0) {
        const auto early = std::max<std::int64_t>(scenario.before - ThreadWriter::justNow, 0);
        return calendar::officeTime(plan.end - scenario.before + early, -early);
    }
    if (scenario.ago >= 0 && happening.repeat == 0)
        return plan.end - scenario.ago * calendar::day + random.between(0, 480 * calendar::minute);
    const auto start = plan.groups[static_cast<std::size_t>(happening.group)].since + calendar::day;
    const auto end = plan.end - 6 * calendar::day;
    const double part = (happening.repeat + random.unit()) / happening.repeats;
    auto at = start + static_cast<std::int64_t>(std::pow(part, 0.75) * static_cast<double>(end - start));
    if (scenario.weekday > 0) {
        at -= ((calendar::weekday(at) - scenario.weekday + 7) % 7) * calendar::day;
        return std::max(at - at % calendar::day, start) + 5 * calendar::hour; // first thing in the morning
    }
    if (scenario.month > 0)
        while (calendar::month(at) != scenario.month && at > start)
            at -= 10 * calendar::day;
    if (scenario.month > 0 && calendar::month(at) != scenario.month)
        for (at = end; calendar::month(at) != scenario.month;)
            at -= 10 * calendar::day;
    return std::max(at, start) + random.between(0, 600) * calendar::minute;
}

} // namespace

bool PlannedGroup::has(int person) const
{
    return owner == person || std::ranges::find(members, person, &PlannedMembership::person) != members.end();
}

Result<Plan> makePlan(Corpus corpus, std::uint64_t seed, std::int64_t end, int posts)
{
    try {
        Plan plan { std::move(corpus), 0, end, {}, {}, {} };
        const Company company(plan);
        Random random(seed, "threads");
        ThreadWriter writer(plan, company, random);
        for (const auto &happening : choose(plan, posts, random))
            writer.write(happening.group, *happening.scenario, when(plan, happening, random), happening.repeat);
        while (static_cast<int>(plan.posts.size()) < posts)
            writer.addShortReply();
        return plan;
    } catch (const std::invalid_argument &error) {
        return failure("corpus", error.what());
    }
}

} // namespace atriumd
