#pragma once

#include "server/types/Type.h"

// Official posts that ask members to confirm that they have read them (docs/protocol.md, Post.mustRead):
// whom they ask, who has confirmed, and when the others are reminded.
namespace atriumd::mustread {

// What is wrong with the value of the property; nothing: it is good.
std::optional<std::string> problemWith(const nlohmann::json &mustRead);
// Why a post cannot ask, or not the way it does.
std::optional<SetError> checkCreate(Context &context, const nlohmann::json &post);
// Why a post that asks cannot be signed like this: a version is known by when it was signed.
std::optional<SetError> checkSignedAnew(const Draft &post);

// Whether a post asks now: it does not once it was removed or replaced.
bool asks(const nlohmann::json &post);

// Somebody whom a post asks. `acknowledgedAt`: when they confirmed the version that is there now; empty: not yet.
struct Reader {
    std::string memberId, name, department, acknowledgedAt;
};
// By name. Those of the post's group who are active, see it and fit, whether or not it still asks.
std::vector<Reader> audience(ReadTransaction &transaction, const std::string &workspaceId, const std::string &groupId,
    const nlohmann::json &post);

// When people are reminded next after a moment, in milliseconds since 1970; nothing: no more.
std::optional<std::int64_t> nextReminder(std::int64_t by, std::int64_t after);
// Sets the post's next reminder, or takes it away when it asks nobody (any more). In a quiet context there is none.
void scheduleReminder(Context &context, const nlohmann::json &post);
void dropReminder(Context &context, const std::string &postId);

struct Due {
    std::string groupId, postId;
    std::int64_t at = 0;
};
std::optional<Due> nextDue(ReadTransaction &transaction);
// Reminds whoever has not confirmed the post, and sets the next reminder. Nothing happens if it is gone.
void remind(WriteTransaction &transaction, const Environment &environment, const std::string &groupId,
    const std::string &postId);

} // namespace atriumd::mustread
