#pragma once

#include "server/demo/Corpus.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace atriumd {

// What happened at Halvorsen Pumps: a pure function of corpus, seed, end and size. People, groups
// and posts are indexes into the lists; times are milliseconds since 1970.

struct PlannedResponse {
    int person = 0;
    std::string kind; // "reaction", "vote", "accept"
    std::string value; // the emoji, or the poll option's id; of accept empty
    int answer = -1; // of accept: the post
    std::int64_t at = 0;
};

struct PlannedPost {
    int group = 0;
    int author = 0;
    int thread = -1; // the post that starts it; -1: this one does
    std::string kind = "update";
    bool forGroup = false;
    std::string title, body;
    std::vector<PictureOrder> pictures;
    std::set<int> mentions;
    std::vector<std::string> topics;
    std::vector<int> praised;
    std::vector<std::string> options; // ids are "o1", "o2", ...
    std::int64_t closesAt = 0;
    std::int64_t at = 0;
    std::vector<PlannedResponse> responses;
};

struct PlannedMembership {
    int person = 0;
    std::string role;
    std::int64_t at = 0;
};

struct PlannedGroup {
    int owner = -1; // -1: none
    std::int64_t since = 0;
    std::vector<PlannedMembership> members; // without the owner
    bool has(int person) const;
};

struct Plan {
    Corpus corpus;
    std::int64_t start = 0, end = 0;
    std::vector<std::int64_t> joined; // of each person
    std::vector<PlannedGroup> groups; // beside corpus.groups
    std::vector<PlannedPost> posts; // replies after what they answer
};

// Error: "corpus".
Result<Plan> makePlan(Corpus corpus, std::uint64_t seed, std::int64_t end, int posts);

} // namespace atriumd
