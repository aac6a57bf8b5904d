#include "server/demo/Demo.h"

#include "server/demo/Calendar.h"
#include "server/demo/Confirmations.h"
#include "server/demo/Morning.h"
#include "server/demo/Onboarding.h"
#include "server/demo/Pictures.h"
#include "server/demo/Plan.h"
#include "server/demo/Random.h"
#include "server/demo/Signatories.h"
#include "server/store/BlobStore.h"
#include "server/store/Database.h"
#include "server/store/Store.h"
#include "server/types/UtcDate.h"
#include "server/types/Workspace.h"

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace atriumd {

using nlohmann::json;

namespace {

constexpr std::size_t atOnce = 400; // posts and responses in one transaction
constexpr std::int64_t newsSince = 5 * calendar::day; // before the end: what people are notified of

// How many posts Mette has not read on her Monday morning; 0 in her other groups.
const std::map<std::string, int> unread { { "field-notes", 12 }, { "design-office", 3 }, { "brandt", 1 },
    { "p340", 2 } };

template <typename T> T value(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().code + ": " + result.error().message);
    return std::move(*result);
}

void check(const Result<> &result)
{
    if (!result)
        throw std::runtime_error(result.error().code + ": " + result.error().message);
}

// A post, or a response to one, in the order of time.
struct Event {
    std::int64_t at = 0;
    std::size_t post = 0;
    int response = -1; // -1: the post itself
};

// Writes a plan into an empty store. Its methods throw std::runtime_error.
class Teller {
public:
    Teller(Store &store, const DemoOptions &options, const Plan &plan)
        : m_store(store)
        , m_blobs(store.dataDirectory())
        , m_options(options)
        , m_plan(plan)
        , m_random(std::make_shared<Random>(options.seed, "ids"))
    {
        const auto clock = [time = m_time] { return *time; };
        m_environment.now = clock;
        m_environment.ids = std::make_shared<UlidSource>(clock, [random = m_random] { return random->next(); });
    }

    DemoReport tell(const std::function<void(int, int)> &progress);

private:
    template <typename Work> void write(Work work)
    {
        check(m_store.writeNow<void>([&](WriteTransaction &transaction) -> Result<> {
            Workspace workspace(transaction, m_environment);
            try {
                work(transaction, workspace);
            } catch (const std::runtime_error &error) {
                return failure("demo", error.what());
            }
            return {};
        }));
    }
    void addPeople(WriteTransaction &transaction, Workspace &workspace);
    void addGroup(Workspace &workspace, std::size_t index);
    void giveMandates(Workspace &workspace);
    std::vector<Event> events() const;
    void tellEvent(WriteTransaction &transaction, Workspace &workspace, const Event &event);
    json postProperties(WriteTransaction &transaction, std::size_t index);
    json attachment(WriteTransaction &transaction, const PlannedPost &post, const PictureOrder &order);
    void addReadMarks(Workspace &workspace, std::size_t group);
    void markMettes(Workspace &workspace, std::size_t group, int mette);
    const std::string &memberId(int person) const { return m_memberIds[static_cast<std::size_t>(person)]; }
    const std::string &groupId(const PlannedPost &post) const
    {
        return m_groupIds[static_cast<std::size_t>(post.group)];
    }

    Store &m_store;
    BlobStore m_blobs;
    const DemoOptions &m_options;
    const Plan &m_plan;
    std::shared_ptr<std::int64_t> m_time = std::make_shared<std::int64_t>(0); // what the workspace's clock shows
    std::shared_ptr<Random> m_random;
    Environment m_environment;
    Signatories m_signatories { m_options };
    const Confirmations m_confirmations { m_plan };
    std::vector<std::string> m_memberIds, m_groupIds, m_postIds;
    struct Picture {
        std::string blobId;
        std::int64_t size = 0;
    };
    std::map<std::string, Picture> m_pictures; // by title
    DemoReport m_report;
};

DemoReport Teller::tell(const std::function<void(int, int)> &progress)
{
    const auto all = events();
    const int total = static_cast<int>(all.size());
    *m_time = m_plan.start;
    write([&](WriteTransaction &transaction, Workspace &workspace) {
        m_report.workspaceId = value(workspace.found("Halvorsen Pumps"));
        transaction.set("organisationKey", m_signatories.organisationKey());
        addPeople(transaction, workspace);
    });
    for (std::size_t group = 0; group < m_plan.groups.size(); ++group)
        write([&](WriteTransaction &, Workspace &workspace) { addGroup(workspace, group); });
    write([&](WriteTransaction &, Workspace &workspace) { giveMandates(workspace); });
    write([&](WriteTransaction &, Workspace &workspace) {
        Onboarding(m_plan, workspace, m_report.workspaceId, { m_memberIds, m_groupIds }).prepare(m_time);
    });

    m_postIds.resize(m_plan.posts.size());
    for (std::size_t begin = 0; begin < all.size(); begin += atOnce) {
        const auto end = std::min(begin + atOnce, all.size());
        write([&](WriteTransaction &transaction, Workspace &workspace) {
            for (std::size_t i = begin; i < end; ++i)
                tellEvent(transaction, workspace, all[i]);
        });
        if (progress)
            progress(static_cast<int>(end), total);
    }
    *m_time = m_plan.end;
    for (std::size_t group = 0; group < m_plan.groups.size(); ++group)
        write([&](WriteTransaction &, Workspace &workspace) { addReadMarks(workspace, group); });
    write([&](WriteTransaction &, Workspace &workspace) {
        const auto post = m_confirmations.post();
        m_confirmations.prepare(
            workspace, m_options.seed, m_memberIds, groupId(m_plan.posts[post]), m_postIds[post], m_time);
    });
    write([&](WriteTransaction &transaction, Workspace &workspace) {
        Morning(m_plan, transaction, workspace, { m_memberIds, m_groupIds, m_postIds }).prepare(m_time);
    });
    return m_report;
}

void Teller::addPeople(WriteTransaction &transaction, Workspace &workspace)
{
    const auto &people = m_plan.corpus.people;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const auto &person = people[i];
        *m_time = m_plan.joined[i];
        const auto manager = std::ranges::find(people, person.manager, &Person::key);
        json properties { { "name", person.name }, { "email", person.email }, { "role", person.role },
            { "title", person.title }, { "place", person.place }, { "skills", person.skills },
            { "about", person.about } };
        properties["department"] = person.isGuest() ? "" : person.department;
        properties["firm"] = person.isGuest() ? json(person.department) : json(nullptr);
        m_memberIds.push_back(value(workspace.addMember(properties)));
        if (manager != people.end() && manager - people.begin() < static_cast<std::ptrdiff_t>(i))
            check(workspace.update(m_report.workspaceId, "Member", m_memberIds.back(),
                { { "managerId", memberId(static_cast<int>(manager - people.begin())) } }));
        if (person.key == "mette")
            m_report.email = person.email;
        ++m_report.members;
    }
    // Those whose manager stands further down in the list.
    for (std::size_t i = 0; i < people.size(); ++i) {
        const auto manager = std::ranges::find(people, people[i].manager, &Person::key);
        if (manager != people.end() && manager - people.begin() > static_cast<std::ptrdiff_t>(i))
            check(workspace.update(m_report.workspaceId, "Member", m_memberIds[i],
                { { "managerId", memberId(static_cast<int>(manager - people.begin())) } }));
    }
    if (!m_options.passwordHash.empty())
        transaction.database().run("UPDATE credential SET password_hash = ?", m_options.passwordHash);
}

void Teller::addGroup(Workspace &workspace, std::size_t index)
{
    const auto &sheet = m_plan.corpus.groups[index];
    const auto &group = m_plan.groups[index];
    *m_time = group.since;
    m_groupIds.push_back(value(workspace.addGroup(group.owner < 0 ? std::string() : memberId(group.owner),
        { { "name", sheet["name"] }, { "kind", sheet["kind"] }, { "join", sheet["join"] },
            { "purpose", sheet["purpose"] }, { "charter", sheet["charter"] },
            { "goodExamples", sheet.list("good", '|') }, { "elsewhere", sheet.list("elsewhere", '|') },
            { "replyPromise", sheet["promise"] },
            { "reviewAt", formatUtcDate((m_plan.end / calendar::day + sheet.number("review")) * calendar::day) } })));
    auto members = group.members;
    std::ranges::stable_sort(members, {}, &PlannedMembership::at);
    for (const auto &member : members) {
        *m_time = member.at;
        value(workspace.addMembership(m_groupIds.back(), memberId(member.person), member.role));
    }
    ++m_report.groups;
}

std::vector<Event> Teller::events() const
{
    std::vector<Event> all;
    for (std::size_t post = 0; post < m_plan.posts.size(); ++post) {
        all.push_back({ m_plan.posts[post].at, post });
        for (std::size_t i = 0; i < m_plan.posts[post].responses.size(); ++i)
            all.push_back({ m_plan.posts[post].responses[i].at, post, static_cast<int>(i) });
    }
    std::ranges::stable_sort(all, {}, [](const Event &event) { return std::pair(event.at, event.response >= 0); });
    return all;
}

void Teller::tellEvent(WriteTransaction &transaction, Workspace &workspace, const Event &event)
{
    *m_time = event.at;
    workspace.setNews(event.at > m_plan.end - newsSince);
    const auto &post = m_plan.posts[event.post];
    if (event.response < 0) {
        m_postIds[event.post] = value(
            workspace.addPost(groupId(post), memberId(post.author), postProperties(transaction, event.post), event.at));
        ++m_report.posts;
        return;
    }
    const auto &response = post.responses[static_cast<std::size_t>(event.response)];
    const auto &answer = response.answer < 0 ? response.value : m_postIds[static_cast<std::size_t>(response.answer)];
    value(workspace.addResponse(groupId(post), memberId(response.person),
        { { "postId", m_postIds[event.post] }, { "kind", response.kind }, { "value", answer } }, event.at));
    ++m_report.responses;
}

// To whoever announces in an official group, by the managing director; to her, by the chairman.
void Teller::giveMandates(Workspace &workspace)
{
    const auto byKey = [this](const char *key) {
        const auto &people = m_plan.corpus.people;
        return static_cast<int>(std::ranges::find(people, key, &Person::key) - people.begin());
    };
    const int director = byKey("ingrid"), chairman = byKey("per");
    std::set<std::pair<int, int>> given;
    for (const auto &post : m_plan.posts) {
        const auto &group = m_plan.corpus.groups[static_cast<std::size_t>(post.group)];
        if (group["kind"] != "official" || post.thread >= 0 || !given.emplace(post.author, post.group).second)
            continue;
        *m_time = m_plan.groups[static_cast<std::size_t>(post.group)].since;
        m_signatories.give(workspace, m_report.workspaceId, memberId(post.author), groupId(post), group["subject"],
            memberId(post.author == director ? chairman : director), *m_time);
    }
}

json Teller::postProperties(WriteTransaction &transaction, std::size_t index)
{
    const auto &post = m_plan.posts[index];
    json properties { { "kind", post.kind }, { "voice", post.forGroup ? "group" : "personal" }, { "title", post.title },
        { "body", post.body }, { "topics", post.topics } };
    if (post.thread >= 0)
        properties["parentId"] = m_postIds[static_cast<std::size_t>(post.thread)];
    for (const int person : post.mentions)
        properties["mentions"].push_back(memberId(person));
    for (const int person : post.praised)
        properties["praised"].push_back(memberId(person));
    for (const auto &picture : post.pictures)
        properties["attachments"].push_back(attachment(transaction, post, picture));
    if (!post.options.empty()) {
        auto &poll = properties["poll"];
        for (std::size_t i = 0; i < post.options.size(); ++i)
            poll["options"].push_back({ { "id", 'o' + std::to_string(i + 1) }, { "text", post.options[i] } });
        poll["closesAt"] = post.closesAt > 0 ? json(formatUtcDate(post.closesAt)) : json(nullptr);
    }
    if (m_confirmations.asks(index))
        properties["mustRead"] = m_confirmations.mustRead();
    if (post.kind == "announcement")
        m_signatories.seal(properties, memberId(post.author), groupId(post), post.at);
    return properties;
}

json Teller::attachment(WriteTransaction &transaction, const PlannedPost &post, const PictureOrder &order)
{
    auto &picture = m_pictures[order.kind + order.title];
    if (picture.blobId.empty()) {
        const auto bytes = drawPicture(order);
        picture = { value(m_blobs.put(bytes)), static_cast<std::int64_t>(bytes.size()) };
        ++m_report.pictures;
    }
    BlobStore::record(
        transaction, { groupId(post), picture.blobId, picture.size, "image/png", memberId(post.author), post.at });
    std::string name;
    for (const char c : fold(order.title)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain || (!name.empty() && name.back() != '-'))
            name += plain ? c : '-';
    }
    return { { "blobId", picture.blobId }, { "name", name + ".png" }, { "type", "image/png" },
        { "size", static_cast<std::uint64_t>(picture.size) } };
}

void Teller::addReadMarks(Workspace &workspace, std::size_t group)
{
    const auto &planned = m_plan.groups[group];
    Random random(m_options.seed, m_plan.corpus.groups[group].key);
    auto people = planned.members;
    if (planned.owner >= 0)
        people.push_back({ planned.owner, "owner", planned.since });
    for (const auto &member : people) {
        if (m_plan.corpus.people[static_cast<std::size_t>(member.person)].key == "mette") {
            markMettes(workspace, group, member.person);
            continue;
        }
        const auto readUntil = std::max(m_plan.joined[static_cast<std::size_t>(member.person)],
            m_plan.end - random.between(0, 60) * random.between(0, 80) * calendar::minute);
        check(workspace.update(
            memberId(member.person), "ReadMark", m_groupIds[group], { { "upTo", formatUtcDate(readUntil) } }));
    }
}

// Everything but the newest posts of others is read; her own count as read.
void Teller::markMettes(Workspace &workspace, std::size_t group, int mette)
{
    std::vector<std::pair<std::int64_t, std::size_t>> posts;
    for (std::size_t i = 0; i < m_plan.posts.size(); ++i)
        if (static_cast<std::size_t>(m_plan.posts[i].group) == group)
            posts.emplace_back(m_plan.posts[i].at, i);
    std::ranges::sort(posts);
    const auto wanted = unread.find(m_plan.corpus.groups[group].key);
    int left = wanted == unread.end() ? 0 : wanted->second;
    json seen = json::object();
    while (left > 0 && !posts.empty()) {
        if (m_plan.posts[posts.back().second].author == mette)
            seen[m_postIds[posts.back().second]] = true;
        else
            --left;
        posts.pop_back();
    }
    const auto upTo = wanted == unread.end() || posts.empty() ? m_plan.end : posts.back().first;
    check(workspace.update(
        memberId(mette), "ReadMark", m_groupIds[group], { { "upTo", formatUtcDate(upTo) }, { "seen", seen } }));
}

} // namespace

Result<DemoReport> makeDemo(Store &store, const DemoOptions &options, std::function<void(int, int)> progress)
{
    const auto existing = store.readNow<bool>(
        [](ReadTransaction &transaction) -> Result<bool> { return Workspace::id(transaction).has_value(); });
    if (!existing)
        return std::unexpected(existing.error());
    if (*existing)
        return failure("notEmpty", "There is a workspace in this data directory. Choose an empty one for the demo.");
    using namespace std::chrono;
    const auto now = options.now > 0
        ? options.now
        : std::int64_t(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
    auto corpus = readCorpus();
    if (!corpus)
        return std::unexpected(corpus.error());
    const auto plan = makePlan(std::move(*corpus), options.seed, now, options.posts);
    if (!plan)
        return std::unexpected(plan.error());
    try {
        return Teller(store, options, *plan).tell(progress);
    } catch (const std::exception &error) {
        return failure("demo", error.what());
    }
}

} // namespace atriumd
