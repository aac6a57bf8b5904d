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
    static constexpr double shortReplies = 0.8; // to a thread, on average
    // Until so long before the end threads are where the corpus puts them, by the minute; earlier
    // ones count back in office time.
    static constexpr std::int64_t justNow = 190 * 60'000;

    ThreadWriter(Plan &plan, const Company &company, Random &random);

    // `turn` 0: as it is written; later ones leave the exact times to chance.
    void write(int group, const Scenario &scenario, std::int64_t at, int turn);
    // One more answer, to a thread that has room for it.
    void addShortReply();

private:
    struct Thread;
    int speaker(Thread &thread, const std::string &selector, std::int64_t at);
    void writeRoot(Thread &thread, std::int64_t at);
    void writeReply(Thread &thread, const Part &part);
    bool writeShortReply(Thread &thread);
    bool addLate(Thread &thread, int author, const std::string &body);
    ShortReply drawShortReply(const std::string &context, int group);
    Slots slotsFor(int group, const Scenario &scenario, int turn, Slots::FindPerson findPerson);
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
    const std::uint64_t m_seed;
    std::map<std::string, std::vector<ShortReply>> m_decks; // short replies that are left, by context
    std::set<std::string> m_rootBodies;
};

} // namespace atriumd
