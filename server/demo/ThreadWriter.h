#pragma once

#include "server/demo/Company.h"
#include "server/demo/Plan.h"
#include "server/demo/Random.h"
#include "server/demo/Slots.h"

#include <map>

namespace atriumd {

// Makes posts of scenarios: chooses who speaks and when, fills the slots, and lets others answer
// shortly, react and vote. Throws std::invalid_argument if the corpus is wrong.
class ThreadWriter {
public:
    static constexpr double shortReplies = 1.15; // to a thread, on average

    ThreadWriter(Plan &plan, const Company &company, Random &random);

    // `first`: as it is written; repeats leave the exact times to chance.
    void write(int group, const Scenario &scenario, std::int64_t at, bool first);
    // One more answer, to a thread that has room for it.
    void addShortReply();

private:
    struct Thread;
    int speaker(Thread &thread, const std::string &selector, std::int64_t at);
    void writeRoot(Thread &thread, std::int64_t at);
    void writeReply(Thread &thread, const Part &part);
    bool writeShortReply(Thread &thread);
    PlannedPost &add(Thread &thread, int author, std::int64_t at, const std::string &body);
    std::int64_t replyTime(const Thread &thread, const std::string &place);
    void respond(const Thread &thread, PlannedPost &post, const Part *part);
    void vote(const Thread &thread, PlannedPost &post);
    std::int64_t responseTime(std::int64_t after);
    const std::string &language(int group) const;
    const Person &person(int index) const { return m_plan.corpus.people[static_cast<std::size_t>(index)]; }

    Plan &m_plan;
    const Company &m_company;
    Random &m_random;
    std::map<std::string, std::vector<std::string>> m_deck; // short replies that are left, by context
    std::set<std::string> m_rootBodies;
};

} // namespace atriumd
