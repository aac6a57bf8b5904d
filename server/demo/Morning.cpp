#include "server/demo/Morning.h"

#include "server/demo/Calendar.h"
#include "server/types/UtcDate.h"

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>

namespace atriumd {

using nlohmann::json;

namespace {

// What Mette has not looked at yet: so many of each kind, the newest.
const std::map<std::string, int> morningUnread { { "mention", 1 }, { "reply", 2 }, { "answer", 1 }, { "reaction", 1 },
    { "praise", 1 }, { "question", 1 }, { "request", 1 }, { "mustRead", 1 } };

template <typename T> T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().code + ": " + result.error().message);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

constexpr std::int64_t guestsStay = 300 * calendar::day;

} // namespace

Morning::Morning(const Plan &plan, WriteTransaction &transaction, Workspace &workspace, Ids ids)
    : m_plan(plan)
    , m_transaction(transaction)
    , m_workspace(workspace)
    , m_ids(ids)
{
}

void Morning::prepare(const std::shared_ptr<std::int64_t> &clock)
{
    const auto before = [&](std::int64_t span) { *clock = m_plan.end - span; };
    m_workspace.setNews(true);
    before(14 * calendar::hour);
    bookmark("Which three numbers do customers really compare?");
    pin("P-340, the plan until the hundredth pump");
    pin("Three things nobody uses because nobody told you");
    before(95 * calendar::minute);
    bookmark("What is a \"duty point\", really? Everybody says it");
    edit("Which three numbers do customers really compare?",
        "The data sheet has forty-one numbers. I would like to put five at the top.");
    before(55 * calendar::minute);
    ask("nadia", "p340", "I shall service the first pumps in Funen, and would like to know what is coming.");
    before(20 * calendar::minute);
    bookmark("P-340 trips after a cold start: has anybody seen this?");
    plan("p340",
        { { "title", "Drive logs from the pilot customers" },
            { "body",
                "Anton needs them for 6.2.2. I have asked Svendborg and Nyborg; who has a contact in "
                "**Horsens**?" },
            { "topics", { "p-340", "drives" } } });
    before(0);
    renewGuests();
    readNotifications();
}

// Who came more than half a year ago would be out at the first look of the server.
void Morning::renewGuests()
{
    for (const auto &groupId : m_ids.groups) {
        for (const auto &object : m_transaction.all(groupId, "Membership", -1)) {
            if (!json::parse(object.body)["until"].is_null())
                must(m_workspace.update(
                    groupId, "Membership", object.id, { { "until", formatUtcDate(m_plan.end + guestsStay) } }));
        }
    }
}

Morning::Place Morning::find(const std::string &title) const
{
    for (std::size_t i = m_plan.posts.size(); i-- > 0;)
        if (m_plan.posts[i].title == title)
            return { m_ids.groups[static_cast<std::size_t>(m_plan.posts[i].group)], m_ids.posts[i],
                m_plan.posts[i].at };
    throw std::runtime_error("there is no thread " + title);
}

const std::string &Morning::member(const std::string &key) const
{
    const auto found = std::ranges::find(m_plan.corpus.people, key, &Person::key);
    if (found == m_plan.corpus.people.end())
        throw std::runtime_error("there is nobody called " + key);
    return m_ids.members[static_cast<std::size_t>(found - m_plan.corpus.people.begin())];
}

const std::string &Morning::group(const std::string &key) const
{
    const auto found = std::ranges::find(m_plan.corpus.groups, key, &Sheet::key);
    if (found == m_plan.corpus.groups.end())
        throw std::runtime_error("there is no group " + key);
    return m_ids.groups[static_cast<std::size_t>(found - m_plan.corpus.groups.begin())];
}

void Morning::pin(const std::string &title)
{
    const auto place = find(title);
    must(m_workspace.update(
        place.group, "Post", place.post, { { "pinnedAt", formatUtcDate(place.at + 10 * calendar::minute) } }));
}

void Morning::edit(const std::string &title, const std::string &earlier)
{
    const auto place = find(title);
    must(m_workspace.update(place.group, "Post", place.post,
        { { "versions",
              json::array({ { { "title", title }, { "body", earlier }, { "at", formatUtcDate(place.at) } } }) },
            { "editedAt", formatUtcDate(place.at + 7 * calendar::minute) } }));
}

void Morning::bookmark(const std::string &title)
{
    const auto place = find(title);
    must(m_workspace.create(
        member("mette"), "Bookmark", member("mette"), { { "groupId", place.group }, { "postId", place.post } }));
}

void Morning::ask(const std::string &who, const std::string &key, const std::string &message)
{
    must(m_workspace.create(group(key), "JoinRequest", member(who), { { "message", message } }));
}

void Morning::plan(const std::string &key, json post)
{
    post["groupId"] = group(key);
    post["sendAt"] = formatUtcDate((m_plan.end / calendar::hour + 22) * calendar::hour);
    must(m_workspace.create(member("mette"), "ScheduledPost", member("mette"), std::move(post)));
}

// Whoever works here has seen what is from yesterday; Mette has more to look at.
void Morning::readNotifications()
{
    for (const auto &memberId : m_ids.members) {
        auto all = m_transaction.all(memberId, "Notification", -1);
        std::ranges::stable_sort(all, std::greater(), &Object::activityAt);
        auto left = memberId == member("mette") ? morningUnread : std::map<std::string, int>();
        for (const auto &object : all) {
            const auto kind = json::parse(object.body)["kind"].get<std::string>();
            const bool isRecent = object.activityAt > m_plan.end - 12 * calendar::hour;
            if (left[kind]-- > 0 || (isRecent && memberId != member("mette")))
                continue;
            must(m_workspace.update(memberId, "Notification", object.id,
                { { "readAt", formatUtcDate(std::min(m_plan.end, object.activityAt + 8 * calendar::minute)) } }));
        }
    }
}

} // namespace atriumd
