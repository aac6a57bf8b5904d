#pragma once

#include "server/types/Type.h"

// Tells members what concerns them: the one place where Notifications are made, joined and taken
// back (docs/protocol.md says who gets which). Called by the hooks of what happened, in the same
// write; the context's actor is who did it. In a quiet context nobody is told, but what has lost its
// ground goes all the same.
namespace atriumd::notify {

void postWritten(Context &context, const Draft &post);
void postEdited(Context &context, const Draft &post); // tells those whom it names or asks for the first time
void postGone(Context &context, const Object &post); // removed or destroyed

// Posts that must be read (MustRead.h). In postWritten and postEdited their audience is told.
void postAcknowledged(Context &context, const std::string &postId); // by the member whose account it is
void postReplaced(Context &context, const std::string &postId); // it asks nobody any more
void mustReadDue(Context &context, const nlohmann::json &post); // reminds those who have not confirmed it

void responseGiven(Context &context, const nlohmann::json &response, const nlohmann::json &post);
void responseWithdrawn(Context &context, const nlohmann::json &response);

void joinAsked(Context &context, const nlohmann::json &request);
void joinEnded(Context &context, const nlohmann::json &request); // withdrawn, declined, or the asker was added

void postReported(Context &context, const nlohmann::json &report);

// The context's account is the group.
void guestEnds(Context &context, const nlohmann::json &membership); // it will: tells the sponsor, or the owner
void guestSettled(Context &context, const std::string &guestId); // renewed, another's, or gone
void reviewDue(Context &context);
void reviewSettled(Context &context);
void ownerLost(Context &context); // tells the stewards
void ownerFound(Context &context); // or the group was closed

void leftGroup(Context &context, const std::string &groupId, const std::string &memberId);
void steppedDown(Context &context, const std::string &groupId, const std::string &memberId); // moderates no more

} // namespace atriumd::notify
