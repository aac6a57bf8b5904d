#include "server/demo/Confirmations.h"

#include "server/demo/Calendar.h"
#include "server/demo/Random.h"
#include "server/types/UtcDate.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace atriumd {

using nlohmann::json;

namespace {

constexpr double share = 0.6; // of those who are asked

} // namespace

Confirmations::Confirmations(const Plan &plan)
    : m_plan(plan)
{
    std::int64_t newest = -1;
    for (std::size_t i = 0; i < plan.posts.size(); ++i) {
        const auto &post = plan.posts[i];
        if (post.kind != "announcement" || post.thread >= 0 || post.at <= newest
            || plan.corpus.groups[static_cast<std::size_t>(post.group)].key != "company-news")
            continue;
        newest = post.at;
        m_post = i;
    }
    if (newest < 0)
        throw std::runtime_error("there is no announcement in Company news");
}

json Confirmations::mustRead() const
{
    // In the afternoon, a few days after the end.
    auto by = (m_plan.end / calendar::day + 4) * calendar::day + 14 * calendar::hour;
    while (calendar::weekday(by) > 5)
        by += calendar::day;
    return { { "by", formatUtcDate(by) }, { "groups", json::array() }, { "departments", json::array() },
        { "places", json::array() }, { "roles", json::array() } };
}

void Confirmations::prepare(Workspace &workspace, std::uint64_t seed, const std::vector<std::string> &memberIds,
    const std::string &groupId, const std::string &postId, const std::shared_ptr<std::int64_t> &clock) const
{
    const auto &post = m_plan.posts[m_post];
    const auto &group = m_plan.groups[static_cast<std::size_t>(post.group)];
    auto people = group.members;
    if (group.owner >= 0)
        people.push_back({ group.owner, "owner", group.since });
    std::erase_if(people, [&](const auto &member) { return member.person == post.author; });
    const auto wanted = static_cast<std::size_t>(std::lround(share * static_cast<double>(people.size())));
    std::erase_if(people, [&](const auto &member) {
        return member.at > post.at || m_plan.corpus.people[static_cast<std::size_t>(member.person)].key == "mette";
    });
    Random random(seed, "confirmations");
    random.shuffle(people);
    people.resize(std::min(wanted, people.size()));

    // Most soon after they saw it.
    std::vector<std::pair<std::int64_t, int>> confirmed;
    for (const auto &member : people)
        confirmed.emplace_back(
            post.at + static_cast<std::int64_t>(std::pow(random.unit(), 2) * static_cast<double>(m_plan.end - post.at)),
            member.person);
    std::ranges::sort(confirmed);
    for (const auto &[at, person] : confirmed) {
        *clock = at;
        const auto &memberId = memberIds[static_cast<std::size_t>(person)];
        const auto made = workspace.create(memberId, "Acknowledgement", memberId,
            { { "groupId", groupId }, { "postId", postId }, { "signedAt", formatUtcDate(post.at) } });
        if (!made)
            throw std::runtime_error(made.error().code + ": " + made.error().message);
    }
    *clock = m_plan.end;
}

} // namespace atriumd
