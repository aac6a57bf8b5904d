#pragma once

#include "server/demo/Plan.h"
#include "server/demo/Random.h"

namespace atriumd {

// Who is in which group, and who speaks.
class Company {
public:
    // Fills plan.joined and plan.groups. Throws std::invalid_argument if the corpus names nobody.
    explicit Company(Plan &plan);

    // Somebody in the group who fits the selector and is not in `taken`; with nobody left, anybody who fits,
    // and then anybody. Those who speak only one of the firm's languages are not asked in another.
    int speaker(
        int group, const std::string &selector, std::int64_t at, const std::vector<int> &taken, Random &random) const;
    int byKey(const std::string &key) const;
    // Up to `count` different people of the group, without `not_`.
    std::vector<int> some(int group, int count, int not_, std::int64_t at, Random &random) const;

private:
    void settle(int group);
    bool fits(int person, int group, const std::string &selector) const;
    bool wasThere(int person, std::int64_t at) const;

    Plan &m_plan;
    std::vector<std::vector<int>> m_people; // of each group, the owner included
};

} // namespace atriumd
