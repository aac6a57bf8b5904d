#include "server/demo/Company.h"

#include "server/demo/Calendar.h"

#include <algorithm>
#include <stdexcept>

namespace atriumd {

namespace {

constexpr std::int64_t mettesDays = 24; // she is new
constexpr std::int64_t noahsHours = 2; // this is his first day
constexpr int storyDays = 548;

std::string languageAt(const std::string &place) { return place == "Lübeck" ? "de" : place == "Lyon" ? "fr" : "da"; }

} // namespace

Company::Company(Plan &plan)
    : m_plan(plan)
{
    plan.start = plan.end - storyDays * calendar::day;
    for (const auto &person : plan.corpus.people)
        plan.joined.push_back(person.key == "mette" ? plan.end - mettesDays * calendar::day
                : person.key == "noah"              ? plan.end - noahsHours * calendar::hour
                                                    : plan.start);
    for (std::size_t group = 0; group < plan.corpus.groups.size(); ++group)
        settle(static_cast<int>(group));
}

void Company::settle(int group)
{
    const auto &sheet = m_plan.corpus.groups[static_cast<std::size_t>(group)];
    auto &planned = m_plan.groups.emplace_back();
    auto &inside = m_people.emplace_back();
    planned.since = m_plan.end - sheet.number("since") * calendar::day;

    std::set<int> chosen;
    const auto add = [&](const std::string &selector) {
        bool found = false;
        for (std::size_t i = 0; i < m_plan.corpus.people.size(); ++i) {
            const auto &person = m_plan.corpus.people[i];
            const bool everybody = selector == "everyone" && person.role != "advisor";
            if (person.isGuest() ? sheet["guests"] == person.department : everybody || person.is(selector)) {
                chosen.insert(static_cast<int>(i));
                found = true;
            }
        }
        if (!found)
            throw std::invalid_argument(sheet.key + ": there is nobody called " + selector);
    };
    for (const auto &selector : sheet.list("members", ','))
        add(fold(selector));
    // Whoever speaks by name in a group's threads is in it.
    for (const auto &scenario : m_plan.corpus.scenarios[sheet.key]) {
        auto names = scenario.praised;
        names.push_back(scenario.root.by);
        for (const auto &reply : scenario.replies)
            names.push_back(reply.by);
        for (const auto &name : names)
            for (std::size_t i = 0; i < m_plan.corpus.people.size(); ++i)
                if (m_plan.corpus.people[i].key == name)
                    chosen.insert(static_cast<int>(i));
    }
    const auto moderators = sheet.list("moderators", ',');
    for (const auto &key : moderators)
        chosen.insert(byKey(key));
    if (sheet["owner"] != "-")
        chosen.insert(planned.owner = byKey(sheet["owner"]));

    Random random(7, sheet.key);
    for (const int person : chosen) {
        inside.push_back(person);
        if (person == planned.owner)
            continue;
        const auto &key = m_plan.corpus.people[static_cast<std::size_t>(person)].key;
        const bool moderates = std::ranges::find(moderators, key) != moderators.end();
        const auto at = std::max(planned.since, m_plan.joined[static_cast<std::size_t>(person)]);
        planned.members.push_back({ person, moderates ? "moderator" : "member",
            std::min(at + random.between(1, 600) * calendar::minute, m_plan.end) });
    }
}

int Company::byKey(const std::string &key) const
{
    const auto &people = m_plan.corpus.people;
    const auto found = std::ranges::find(people, key, &Person::key);
    if (found == people.end())
        throw std::invalid_argument("there is nobody called " + key);
    return static_cast<int>(found - people.begin());
}

bool Company::wasThere(int person, std::int64_t at) const
{
    return m_plan.joined[static_cast<std::size_t>(person)] + calendar::day < at;
}

bool Company::fits(int person, int group, const std::string &selector) const
{
    const auto &who = m_plan.corpus.people[static_cast<std::size_t>(person)];
    const auto &language = m_plan.corpus.groups[static_cast<std::size_t>(group)]["language"];
    if (selector != "any")
        return who.is(selector);
    if (who.role == "leader" || who.isGuest() || (language == "en" && who.department == "Canteen"))
        return false;
    return language == "en" || language == languageAt(who.place);
}

int Company::speaker(
    int group, const std::string &selector, std::int64_t at, const std::vector<int> &taken, Random &random) const
{
    const auto choose = [&](const std::string &wanted, bool again) {
        std::vector<int> candidates;
        for (const int person : m_people[static_cast<std::size_t>(group)])
            if (wasThere(person, at) && fits(person, group, wanted)
                && (again || std::ranges::find(taken, person) == taken.end()))
                candidates.push_back(person);
        return candidates.empty() ? -1 : random.pick(candidates);
    };
    for (const auto &wanted : { selector, std::string("any") })
        for (const bool again : { false, true })
            if (const int found = choose(wanted, again); found >= 0)
                return found;
    throw std::invalid_argument("nobody can speak for " + selector);
}

std::vector<int> Company::some(int group, int count, int not_, std::int64_t at, Random &random) const
{
    std::vector<int> people;
    for (const int person : m_people[static_cast<std::size_t>(group)])
        if (person != not_ && wasThere(person, at))
            people.push_back(person);
    random.shuffle(people);
    people.resize(std::min(people.size(), static_cast<std::size_t>(std::max(count, 0))));
    return people;
}

} // namespace atriumd
