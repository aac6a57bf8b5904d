#pragma once

#include "server/types/Type.h"

// What the files that implement Notify.h share; nobody else includes it.
namespace atriumd::notify {

// What a Notification begins with: kind, groupId, lastAt (when it happened; left out: now), and which
// of postId, threadId, requestId and text it has.
using Notice = nlohmann::json;

// Makes the member's Notification, or joins it to one, if they want to know.
void tell(Context &context, const std::string &memberId, Notice notice);
void forget(Context &context, const std::string &memberId, const std::string &id);

struct Found {
    std::string memberId;
    std::string id;
    std::string kind;
    std::string postId;
};
// Everybody's notifications in the group about one thing.
std::vector<Found> notificationsAbout(
    ReadTransaction &transaction, const std::string &groupId, const std::string &about);
// What stewards who are not in the context's group were told of one thing in it.
std::vector<Found> notificationsOutside(Context &context, const std::string &about);

bool isActive(const Context &context, const nlohmann::json &memberId); // null is not
std::vector<std::string> stewards(Context &context); // those who look after the workspace, in the group or not

} // namespace atriumd::notify
