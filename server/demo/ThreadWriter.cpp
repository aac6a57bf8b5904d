#include "server/demo/ThreadWriter.h"

#include "server/demo/Calendar.h"

#include <algorithm>
#include <stdexcept>

namespace atriumd {

// A thread while it is written.
struct ThreadWriter::Thread {
    int group = 0;
    const Scenario &scenario;
    bool exact = false; // the corpus says when, and nothing is added
    int root = -1; // index of the post
    std::int64_t last = 0; // when the newest post was written
    std::vector<int> speakers; // the root's author, then each reply's
    bool answered = false;
    Slots slots;
};

namespace {

std::vector<std::string> emoji(const std::string &kind)
{
    static const std::map<std::string, std::vector<std::string>> byKind {
        { "question", { "👀", "👍", "🙏" } },
        { "praise", { "❤️", "👏", "🎉", "👍" } },
        { "poll", { "👍", "🤔" } },
        { "announcement", { "👍", "👍", "👏", "🙏" } },
        { "update", { "👍", "👍", "❤️", "👏", "😄", "🎉" } },
        { "reply", { "👍", "👍", "🙏", "❤️", "😄" } },
    };
    const auto found = byKind.find(kind);
    return (found == byKind.end() ? byKind.find("reply") : found)->second;
}

} // namespace

ThreadWriter::ThreadWriter(Plan &plan, const Company &company, Random &random)
    : m_plan(plan)
    , m_company(company)
    , m_random(random)
    , m_seed(random.next())
{
}

const std::string &ThreadWriter::language(int group) const
{
    return m_plan.corpus.groups[static_cast<std::size_t>(group)]["language"];
}

// `selector`: as in Part::by. A person who was not there yet is replaced.
int ThreadWriter::speaker(Thread &thread, const std::string &selector, std::int64_t at)
{
    if (selector == "author")
        return thread.speakers.at(0);
    if (!selector.empty() && selector[0] >= '0' && selector[0] <= '9') {
        const auto index = static_cast<std::size_t>(std::stoul(selector));
        if (index >= thread.speakers.size())
            throw std::invalid_argument("there is no reply " + selector + ": " + thread.scenario.title);
        return thread.speakers[index];
    }
    return m_company.speaker(thread.group, selector, at, thread.speakers, m_random);
}

Slots ThreadWriter::slotsFor(int group, const Scenario &scenario, int turn, Slots::FindPerson findPerson)
{
    const auto character = Random(m_seed, scenario.title + scenario.root.body).next();
    return Slots(m_plan.corpus, m_random, language(group), character, turn, std::move(findPerson));
}

void ThreadWriter::write(int group, const Scenario &scenario, std::int64_t at, int turn)
{
    Thread *self = nullptr;
    const auto mention = [&](const std::string &selector) {
        const bool relative = selector == "author" || (selector[0] >= '0' && selector[0] <= '9');
        return relative ? speaker(*self, selector, at) : m_company.byKey(selector);
    };
    Thread thread { group, scenario, turn == 0 && scenario.before >= 0, -1, 0, {}, false,
        slotsFor(group, scenario, turn, mention) };
    self = &thread;
    writeRoot(thread, at);
    for (const auto &reply : scenario.replies)
        writeReply(thread, reply);
    const double more = thread.exact ? 0 : m_random.unit();
    for (const double enough : { 0.42, 0.8 })
        if (more > enough)
            writeShortReply(thread);
    auto &root = m_plan.posts[static_cast<std::size_t>(thread.root)];
    if (scenario.kind == "poll")
        vote(thread, root);
}

void ThreadWriter::writeRoot(Thread &thread, std::int64_t at)
{
    const auto &scenario = thread.scenario;
    const int author = speaker(thread, scenario.root.by, at);
    if (!thread.exact)
        at = std::min(calendar::atWork(at, person(author).place, m_random), m_plan.end - 20 * calendar::hour);
    else
        at -= m_random.between(0, 59'000);
    std::set<int> mentions;
    std::string title, body;
    // Repeats differ: when chance makes the same text twice, it may choose again.
    for (int attempt = 0; attempt < 8; ++attempt) {
        mentions.clear();
        title = thread.slots.fill(scenario.title, at, mentions);
        body = thread.slots.fill(scenario.root.body, at, mentions);
        if (m_rootBodies.insert(title + '\n' + body).second)
            break;
        thread.slots.chooseAgain();
    }
    thread.root = static_cast<int>(m_plan.posts.size());
    auto &post = add(thread, author, at, body);
    post.thread = -1;
    post.kind = scenario.kind;
    post.forGroup = scenario.forGroup;
    post.title = title;
    post.mentions = mentions;
    post.pictures = scenario.root.pictures;
    post.topics = scenario.topics;
    for (const auto &key : scenario.praised)
        post.praised.push_back(m_company.byKey(key));
    for (const auto &option : scenario.options)
        post.options.push_back(option.text);
    post.closesAt = scenario.closes > 0 ? at + scenario.closes : 0;
    respond(thread, post, &scenario.root);
}

void ThreadWriter::writeReply(Thread &thread, const Part &part)
{
    const auto start = m_plan.posts[static_cast<std::size_t>(thread.root)].at;
    const int author = speaker(thread, part.by, std::max(start, thread.last));
    const bool exact = thread.exact && part.delay >= 0;
    auto at = replyTime(thread, person(author).place);
    if (exact) {
        const auto office = calendar::officeTime(start, part.delay);
        const bool late = start + justNow >= m_plan.end || office > m_plan.end;
        at = (late ? start + part.delay : office) - m_random.between(0, 59'000);
    }
    std::set<int> mentions;
    const auto body = thread.slots.fill(part.body, at, mentions);
    auto &post = add(thread, author, at, body);
    post.mentions = mentions;
    post.pictures = part.pictures;
    respond(thread, post, &part);
    if (part.accept && thread.scenario.kind == "question") {
        thread.answered = true;
        const int answer = static_cast<int>(m_plan.posts.size()) - 1;
        auto &root = m_plan.posts[static_cast<std::size_t>(thread.root)];
        root.responses.push_back({ root.author, "accept", "", answer,
            std::min(at + m_random.between(2, 40) * calendar::minute, m_plan.end) });
    }
}

bool ThreadWriter::writeShortReply(Thread &thread)
{
    const auto &scenario = thread.scenario;
    const bool hello
        = scenario.kind == "update" && std::ranges::find(scenario.topics, "hello") != scenario.topics.end();
    const auto context = language(thread.group) + ' '
        + (hello                  ? "hello"
                : thread.answered ? "answered"
                                  : scenario.kind);
    const auto texts = m_plan.corpus.shortReplies.find(context);
    if (texts == m_plan.corpus.shortReplies.end())
        return false;
    const auto reply = drawShortReply(context, thread.group);
    if (!addLate(thread, speaker(thread, reply.by, thread.last), reply.text))
        return false;
    if (!reply.answer.empty())
        addLate(thread, thread.speakers.at(0), reply.answer);
    return true;
}

// False: there is no time left for it.
bool ThreadWriter::addLate(Thread &thread, int author, const std::string &body)
{
    const auto at = replyTime(thread, person(author).place);
    if (at > m_plan.end - 4 * calendar::hour)
        return false;
    respond(thread, add(thread, author, at, body), nullptr);
    return true;
}

// Those that suit everywhere and those of the group, each once before any comes again.
ShortReply ThreadWriter::drawShortReply(const std::string &context, int group)
{
    const auto here = context + ' ' + m_plan.corpus.groups[static_cast<std::size_t>(group)].key;
    auto &deck = m_decks[here];
    if (deck.empty()) {
        for (const auto &key : { context, here })
            if (const auto texts = m_plan.corpus.shortReplies.find(key); texts != m_plan.corpus.shortReplies.end())
                deck.insert(deck.end(), texts->second.begin(), texts->second.end());
        m_random.shuffle(deck);
    }
    const auto reply = deck.back();
    deck.pop_back();
    return reply;
}

void ThreadWriter::addShortReply()
{
    for (;;) {
        const auto index
            = static_cast<std::size_t>(m_random.between(0, static_cast<std::int64_t>(m_plan.posts.size()) - 1));
        const auto &root = m_plan.posts[index];
        if (root.thread >= 0 || root.at > m_plan.end - 5 * calendar::day)
            continue;
        Scenario scenario;
        scenario.kind = root.kind;
        scenario.topics = root.topics;
        Thread thread { root.group, scenario, false, static_cast<int>(index), root.at, { root.author }, false,
            slotsFor(root.group, scenario, 0, {}) };
        for (const auto &post : m_plan.posts) {
            if (post.thread == thread.root) {
                thread.last = std::max(thread.last, post.at);
                thread.speakers.push_back(post.author);
            }
        }
        thread.answered = std::ranges::any_of(root.responses, [](const auto &one) { return one.kind == "accept"; });
        if (writeShortReply(thread))
            return;
    }
}

PlannedPost &ThreadWriter::add(Thread &thread, int author, std::int64_t at, const std::string &body)
{
    thread.last = std::max(thread.last + 1000, std::min(at, m_plan.end));
    thread.speakers.push_back(author);
    auto &post = m_plan.posts.emplace_back();
    post.group = thread.group;
    post.author = author;
    post.thread = thread.root;
    post.body = body;
    post.at = thread.last;
    return post;
}

// Most answers come within the hour, some after lunch, a few on the next day; all at work.
std::int64_t ThreadWriter::replyTime(const Thread &thread, const std::string &place)
{
    const double luck = m_random.unit();
    const auto wait = luck < 0.55 ? m_random.between(3, 50)
        : luck < 0.88             ? m_random.between(50, 300)
                                  : m_random.between(900, 1500);
    const auto at
        = calendar::atWork(thread.last + wait * calendar::minute + m_random.between(0, 59'999), place, m_random);
    return std::min(at, m_plan.end - m_random.between(10, 50) * calendar::minute);
}

std::int64_t ThreadWriter::responseTime(std::int64_t after)
{
    const auto wait = m_random.between(1, m_random.chance(0.6) ? 90 : 900) * calendar::minute;
    return after + wait <= m_plan.end ? after + wait
                                      : after + m_random.between(0, std::max<std::int64_t>(m_plan.end - after, 0));
}

void ThreadWriter::respond(const Thread &thread, PlannedPost &post, const Part *part)
{
    auto reactions = part ? part->reactions : decltype(part->reactions)();
    if (reactions.empty() && !thread.exact) {
        const auto kinds = emoji(post.thread < 0 ? thread.scenario.kind : "reply");
        if (const auto count = static_cast<int>(m_random.between(post.thread < 0 ? 0 : -3, post.thread < 0 ? 6 : 3));
            count > 0)
            reactions.emplace_back(m_random.pick(kinds), count);
        if (m_random.chance(post.thread < 0 ? 0.3 : 0.05))
            reactions.emplace_back(m_random.pick(kinds), static_cast<int>(m_random.between(1, 2)));
    }
    for (const auto &[value, count] : reactions) {
        for (const int who : m_company.some(post.group, count, post.author, post.at, m_random)) {
            const auto same = [&](const auto &one) { return one.person == who && one.value == value; };
            if (std::ranges::none_of(post.responses, same))
                post.responses.push_back({ who, "reaction", value, -1, responseTime(post.at) });
        }
    }
}

void ThreadWriter::vote(const Thread &thread, PlannedPost &post)
{
    int total = 0;
    for (const auto &option : thread.scenario.options)
        total += option.votes;
    const auto voters = m_company.some(post.group, total, -1, post.at, m_random);
    std::size_t next = 0;
    for (std::size_t i = 0; i < thread.scenario.options.size(); ++i)
        for (int n = 0; n < thread.scenario.options[i].votes && next < voters.size(); ++n)
            post.responses.push_back(
                { voters[next++], "vote", 'o' + std::to_string(i + 1), -1, responseTime(post.at) });
}

} // namespace atriumd
