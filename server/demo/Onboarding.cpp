#include "server/demo/Onboarding.h"

#include "server/charter/DefaultCharter.h"
#include "server/demo/Calendar.h"
#include "server/types/UtcDate.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace atriumd {

using nlohmann::json;

namespace {

// Who stands behind it, in each language of the charter.
const std::map<std::string, std::string> charterSponsors { { "en", "Ingrid Kolding, managing director" },
    { "de", "Ingrid Kolding, Geschäftsführerin" }, { "fr", "Ingrid Kolding, directrice générale" },
    { "da", "Ingrid Kolding, administrerende direktør" } };

template <typename T> T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().code + ": " + result.error().message);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

Onboarding::Onboarding(const Plan &plan, Workspace &workspace, std::string workspaceId, Ids ids)
    : m_plan(plan)
    , m_workspace(workspace)
    , m_workspaceId(std::move(workspaceId))
    , m_ids(ids)
{
}

void Onboarding::prepare(const std::shared_ptr<std::int64_t> &clock)
{
    *clock = m_plan.start;
    publishCharter();
    for (const auto &route : m_plan.corpus.routes)
        addRoute(route);
    for (std::size_t i = 0; i < m_plan.corpus.people.size(); ++i) {
        if (m_plan.joined[i] > m_plan.end - calendar::day) // has not opened Atrium yet
            continue;
        // Within the first days, not all at the same minute.
        const auto order = static_cast<std::int64_t>(i);
        *clock = m_plan.joined[i] + order % 3 * calendar::day + (1 + order % 50) * 5 * calendar::minute;
        finish(i, *clock);
    }
}

std::size_t Onboarding::person(const std::string &key) const
{
    const auto found = std::ranges::find(m_plan.corpus.people, key, &Person::key);
    if (found == m_plan.corpus.people.end())
        throw std::runtime_error("there is nobody called " + key);
    return static_cast<std::size_t>(found - m_plan.corpus.people.begin());
}

void Onboarding::publishCharter()
{
    auto texts = valueOf(defaultCharterTexts());
    for (const auto &[language, sponsor] : charterSponsors)
        texts.at(language)["sponsor"] = sponsor;
    valueOf(m_workspace.create(
        m_workspaceId, "Charter", m_ids.members[person("sofie")], { { "texts", std::move(texts) } }));
}

void Onboarding::addRoute(const Sheet &sheet)
{
    json route { { "what", sheet.key }, { "words", sheet.list("words", ',') }, { "place", sheet["place"] },
        { "ownerId", m_ids.members[person(sheet["owner"])] }, { "exceptions", sheet["exceptions"] } };
    if (sheet["place"].empty()) {
        const auto group = std::ranges::find(m_plan.corpus.groups, sheet["group"], &Sheet::key);
        if (group == m_plan.corpus.groups.end())
            throw std::runtime_error("there is no group " + sheet["group"]);
        route["groupId"] = m_ids.groups[static_cast<std::size_t>(group - m_plan.corpus.groups.begin())];
    }
    if (!sheet["since"].empty())
        route["since"] = formatUtcDate((m_plan.end / calendar::day - sheet.number("since")) * calendar::day);
    valueOf(m_workspace.create(m_workspaceId, "Route", m_ids.members[person("sofie")], std::move(route)));
}

void Onboarding::finish(std::size_t person, std::int64_t at)
{
    json enrolment { { "page", "done" }, { "acceptedVersion", 1 }, { "finishedAt", formatUtcDate(at) } };
    // Mette is new, and still has her first week's path before her.
    if (m_plan.corpus.people[person].key != "mette")
        enrolment["dismissedAt"] = formatUtcDate(at + 5 * calendar::day);
    valueOf(m_workspace.update(m_ids.members[person], "Enrolment", "singleton", std::move(enrolment)));
}

} // namespace atriumd
