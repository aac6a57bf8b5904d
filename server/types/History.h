#pragma once

#include "server/types/Type.h"

namespace atriumd {

// How far back a member sees into a group: of a guest whose Membership has a `historyFrom`, only the
// threads that began since. Nothing of an older one is there for them, whatever its replies' dates.
class History {
public:
    // In other accounts than a group's, and for whoever is not in it, there is nothing to hide.
    History(ReadTransaction &transaction, std::string groupId, const std::string &memberId);

    bool isWhole() const { return m_from == 0; }
    std::int64_t from() const { return m_from; } // milliseconds since 1970; 0: whole
    // A state of posts and responses from before this one is of what they saw at another time.
    std::int64_t oldestState() const { return m_oldestState; }
    // Of the thread that an object is in, or was in before it was destroyed. What never was is not seen.
    bool includesPost(const std::string &id) const;
    bool includesResponse(const std::string &id) const;
    // A file of a post that they see, or one that they uploaded.
    bool includesFile(const std::string &blobId) const;

    // When the thread of a post began, in milliseconds since 1970.
    static std::optional<std::int64_t> threadBegan(
        ReadTransaction &transaction, const std::string &groupId, const std::string &postId);

    // The member sees another part of the context's group than they did before, or come to it (again):
    // their client reads it anew, and what they keep about posts that they do not see goes.
    static void change(Context &context, const std::string &memberId, const nlohmann::json &historyFrom);

private:
    ReadTransaction *m_transaction;
    std::string m_groupId;
    std::string m_memberId;
    std::int64_t m_from = 0; // milliseconds since 1970
    std::int64_t m_oldestState = 0;
};

} // namespace atriumd
