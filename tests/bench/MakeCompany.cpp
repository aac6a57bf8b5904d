// Makes a workspace of a given size with the server's own types, and lets its people write. Signed in
// are all of them already: to hash 5,000 passwords takes minutes.
//
//   make_company DIR people MEMBERS GROUPS EACH   each member is in EACH of the groups. Prints a line a
//                                                 member: TOKEN MEMBER DEVICE GROUP, one of their groups
//   make_company DIR write COUNT                  posts, replies and reactions of the last week by
//                                                 everybody but the first member. Prints how many of
//                                                 them are posts and replies
//   make_company DIR fill COUNT                   posts of three years, in SQL: a million takes a minute
#include "server/store/Database.h"
#include "server/types/Workspace.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <random>

using namespace atriumd;
using nlohmann::json;

namespace {

constexpr std::int64_t week = 7 * 24 * 60 * 60 * 1000LL;
constexpr int atOnce = 200; // in one commit

// As server/auth keeps it.
std::string hashOf(const std::string &token)
{
    unsigned char digest[32];
    crypto_generichash(
        digest, sizeof digest, reinterpret_cast<const unsigned char *>(token.data()), token.size(), nullptr, 0);
    std::string text(sizeof digest * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), digest, sizeof digest);
    text.pop_back();
    return text;
}

struct Failed {
    Error error;
};

template <typename T> T value(Result<T> result)
{
    if (!result)
        throw Failed { result.error() };
    return std::move(*result);
}

// Calls work(workspace, transaction, i) for each i below `count`, many in one commit.
template <typename Work> void inBatches(Store &store, const Environment &environment, int count, Work work)
{
    for (int first = 0; first < count; first += atOnce) {
        const auto written = store.writeNow<void>([&](WriteTransaction &transaction) -> Result<> {
            Workspace workspace(transaction, environment);
            workspace.setNews(true);
            try {
                for (int i = first; i < std::min(first + atOnce, count); ++i)
                    work(workspace, transaction, i);
            } catch (const Failed &failed) {
                return std::unexpected(failed.error);
            }
            return {};
        });
        if (!written)
            throw Failed { written.error() };
    }
}

void makePeople(Store &store, const Environment &environment, int members, int groups, int each)
{
    std::vector<std::string> memberIds, groupIds;
    inBatches(
        store, environment, 1, [](Workspace &workspace, WriteTransaction &, int) { value(workspace.found("Bench")); });
    inBatches(store, environment, members, [&](Workspace &workspace, WriteTransaction &, int i) {
        memberIds.push_back(value(workspace.addMember({ { "name", "Member " + std::to_string(i) } })));
    });
    inBatches(store, environment, groups, [&](Workspace &workspace, WriteTransaction &, int i) {
        groupIds.push_back(value(workspace.addGroup(
            "", { { "name", "Group " + std::to_string(i) }, { "kind", "team" }, { "token", std::to_string(i) } })));
    });
    inBatches(store, environment, members, [&](Workspace &workspace, WriteTransaction &transaction, int i) {
        const std::string &member = memberIds[std::size_t(i)];
        const auto group = [&](int k) { return groupIds[std::size_t((i + k) % groups)]; };
        for (int k = 0; k < each; ++k)
            value(workspace.addMembership(group(k), member));
        const std::string token = "bench-token-of-member-" + std::to_string(i);
        const auto device = value(workspace.addDevice(member, "bench", "bench"));
        transaction.database().run("INSERT INTO device_token (device_id, member_id, token_hash, created_at, "
                                   "last_seen_at) VALUES (?, ?, ?, ?, ?)",
            device, member, hashOf(token), environment.now(), environment.now());
        std::printf("%s %s %s %s\n", token.c_str(), member.c_str(), device.c_str(), group(0).c_str());
    });
}

// A third of a company's traffic each: what starts a thread, what answers one, a reaction.
void write(Store &store, const Environment &environment, int count)
{
    std::vector<std::pair<std::string, std::string>> memberships; // group and member
    value(store.readNow<bool>([&](ReadTransaction &transaction) -> Result<bool> {
        auto row = transaction.database().query("SELECT group_id, member_id FROM membership");
        while (row.step())
            memberships.emplace_back(row.text(0), row.text(1));
        return true;
    }));
    const std::string reader = std::ranges::min(memberships, {}, [](const auto &one) { return one.second; }).second;
    std::erase_if(memberships, [&](const auto &one) { return one.second == reader; });
    std::mt19937 random(7);
    const std::vector<std::string> words { "pump", "seal", "drive", "cold", "start", "bearing", "flange", "quote",
        "customer", "firmware", "vibration", "torque", "impeller", "valve", "report", "monday", "shift", "pressure" };
    std::map<std::string, std::string> threads; // the last one of each group
    int posts = 0;
    inBatches(store, environment, count, [&](Workspace &workspace, WriteTransaction &, int i) {
        const auto &[group, member] = memberships[random() % memberships.size()];
        const std::int64_t at = environment.now() - week + i * (week / count);
        std::string &thread = threads[group];
        if (i % 3 == 2 && !thread.empty()) {
            value(workspace.addResponse(
                group, member, { { "postId", thread }, { "kind", "reaction" }, { "value", "👍" } }, at));
            return;
        }
        std::string body;
        while (body.size() < 300)
            body += words[random() % words.size()] + ' ';
        json post { { "kind", "update" }, { "body", body } };
        if (i % 3 == 1 && !thread.empty())
            post["parentId"] = thread;
        const auto id = value(workspace.addPost(group, member, post, at));
        if (!post.contains("parentId"))
            thread = id;
        ++posts;
    });
    std::printf("%d\n", posts);
}

// Copies of one post in each group.
void fill(Store &store, const Environment &environment, int count)
{
    std::vector<std::array<std::string, 3>> groups; // with one member of each, and the post
    value(store.readNow<bool>([&](ReadTransaction &transaction) -> Result<bool> {
        auto row = transaction.database().query("SELECT group_id, min(member_id) FROM membership GROUP BY group_id");
        while (row.step())
            groups.push_back({ row.text(0), row.text(1), {} });
        return true;
    }));
    const int each = count / int(groups.size());
    const std::int64_t step = 3 * 52 * week / each;
    inBatches(store, environment, int(groups.size()), [&](Workspace &workspace, WriteTransaction &, int i) {
        auto &[group, member, post] = groups[std::size_t(i)];
        post = value(workspace.addPost(group, member, { { "kind", "update" } }, environment.now() - (each + 1) * step));
    });
    inBatches(store, environment, int(groups.size()), [&](Workspace &, WriteTransaction &transaction, int i) {
        const auto &[group, member, post] = groups[std::size_t(i)];
        auto &database = transaction.database();
        database.run("WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?3)"
                     " INSERT INTO object (account_id, type, id, modseq, created_modseq, author_id, created_at,"
                     " activity_at, body) SELECT account_id, type, id || n, modseq + n, modseq + n, author_id, at, at,"
                     " json_set(body, '$.id', id || n, '$.threadId', id || n, '$.token', id || n, '$.createdAt', utc,"
                     " '$.lastActivityAt', utc, '$.body', 'Report ' || n || ' of the test bench: pressure ' || n % 97"
                     " || ' bar, flow ' || n % 89 || ' litres, the seal of pump ' || n % 83 || ' holds, all is quiet')"
                     " FROM (SELECT *, strftime('%Y-%m-%dT%H:%M:%fZ', at / 1000.0, 'unixepoch') AS utc FROM"
                     " (SELECT *, created_at + n * ?4 AS at FROM object CROSS JOIN number"
                     " WHERE account_id = ?1 AND type = 'Post' AND id = ?2))",
            group, post, each, step);
        database.run(
            "UPDATE sequence SET last = max(last, (SELECT max(modseq) FROM object WHERE account_id = ?))", group);
    });
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto number = [&](std::size_t i) { return i < arguments.size() ? std::atoi(arguments[i].c_str()) : 0; };
    try {
        const auto store = value(Store::open(arguments.at(0)));
        const auto environment = Environment::system();
        if (arguments.at(1) == "people")
            makePeople(*store, environment, number(2), number(3), number(4));
        else if (arguments.at(1) == "write")
            write(*store, environment, number(2));
        else
            fill(*store, environment, number(2));
    } catch (const Failed &failed) {
        std::fprintf(stderr, "%s: %s\n", failed.error.code.c_str(), failed.error.message.c_str());
        return 1;
    }
    return 0;
}
