#include "server/types/JoinRequestType.h"

#include "server/types/Notify.h"
#include "server/types/People.h"

namespace atriumd {

using namespace who;

JoinRequestType::JoinRequestType()
    : Type("JoinRequest", AccountKind::Group, 'j',
          {
              { .name = "token", .who = creator, .required = true, .min = 1, .max = 64 },
              { .name = "memberId", .shape = Shape::Id },
              { .name = "message", .who = creator, .initial = "", .max = 500 },
              { .name = "createdAt", .shape = Shape::UtcDate },
          })
{
}

std::optional<SetError> JoinRequestType::beforeCreate(Context &context, Draft &draft) const
{
    const auto &memberId = context.actor.memberId;
    if (const auto existing = joinRequestOf(context.transaction, context.accountId, memberId))
        return SetError { "alreadyExists", "You asked already", {}, *existing };
    if (membershipIn(context.transaction, context.accountId, memberId))
        return forbidden("You are in this group");
    const auto group = workspaceObject(context, "Group", context.accountId);
    if (group["join"] != "request")
        return forbidden("This group is not joined by request");
    if (!group["archivedAt"].is_null())
        return forbidden("This group is archived");
    draft.after["memberId"] = memberId;
    return std::nullopt;
}

void JoinRequestType::afterCreate(Context &context, Draft &draft) const { notify::joinAsked(context, draft.after); }

void JoinRequestType::afterDestroy(Context &context, const Draft &draft) const
{
    notify::joinEnded(context, draft.before);
}

} // namespace atriumd
