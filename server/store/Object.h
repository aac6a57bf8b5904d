#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace atriumd {

// One row of table `object`: what JMAP calls a record. `body` is the JSON that goes out as it is;
// the other members are what is queried. Times are milliseconds since 1970.
struct Object {
    std::string accountId;
    std::string type; // "Post"
    std::string id;
    std::int64_t modseq = 0; // when the object last changed
    std::int64_t createdModseq = 0;
    bool destroyed = false;
    std::string authorId;
    std::int64_t createdAt = 0;
    std::int64_t activityAt = 0; // posts that start a thread: newest post in it
    std::string parentId; // a reply's thread; a response's post; otherwise empty
    std::string body;
};

// What one commit did to one type of one account, for push. There is one for each account and
// type that changed: transactions that shared the commit are one Change.
struct Change {
    std::string accountId;
    std::string type;
    std::int64_t oldState = 0;
    std::int64_t newState = 0;
    // Too much to keep: only the states are known, and `updated` is empty.
    bool bare = false;
    std::vector<std::string> updated; // bodies of created and updated objects
    std::vector<std::string> destroyed; // ids
};

} // namespace atriumd
