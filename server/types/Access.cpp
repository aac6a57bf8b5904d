#include "server/types/Access.h"

namespace atriumd {

namespace {

struct Row {
    std::string_view type;
    Operation operation;
    who::Set who;
};

using enum Operation;
using namespace who;

constexpr Row table[] = {
    // The workspace's account. What of it a guest or an advisor sees: Visibility.h.
    { "Member", Read, reader },
    { "Member", Create, steward },
    { "Member", Update, author | steward },
    { "Group", Read, reader },
    { "Group", Create, employee },
    { "Group", Update, moderator | steward },
    // Only what the organisation key signed can be one (MandateType).
    { "Mandate", Read, reader },
    { "Mandate", Create, steward },
    { "Mandate", Update, steward },
    { "Charter", Read, reader },
    { "Charter", Create, steward },
    { "Route", Read, reader },
    { "Route", Create, steward },
    { "Route", Update, steward },
    { "Route", Destroy, steward },
    // A group's account. Stewards can bring people into any group, but not read what is in it.
    { "Membership", Read, reader },
    { "Membership", Create, reader | moderator | steward | joiner },
    { "Membership", Update, moderator | steward | sponsor },
    { "Membership", Destroy, author | moderator | steward | sponsor },
    { "JoinRequest", Read, reader },
    { "JoinRequest", Create, asker },
    { "JoinRequest", Destroy, author | moderator | steward },
    { "Post", Read, reader },
    { "Post", Create, reader },
    { "Post", Update, author | moderator },
    { "Post", Destroy, author },
    { "Response", Read, reader },
    { "Response", Create, reader },
    { "Response", Destroy, author },
    // A member's own account.
    { "ReadMark", Read, reader },
    { "ReadMark", Update, author },
    { "Preference", Read, reader },
    { "Preference", Update, author },
    { "Enrolment", Read, reader },
    { "Enrolment", Update, author },
    { "Device", Read, reader },
    { "Device", Update, author },
    { "Device", Destroy, author },
    { "Bookmark", Read, reader },
    { "Bookmark", Create, reader },
    { "Bookmark", Destroy, author },
    { "Notification", Read, reader },
    { "Notification", Update, author },
    { "Notification", Destroy, author },
    { "ScheduledPost", Read, reader },
    { "ScheduledPost", Create, reader },
    { "ScheduledPost", Update, author },
    { "ScheduledPost", Destroy, author },
    { "Report", Read, reader },
    { "Report", Create, reader },
    { "Acknowledgement", Read, reader },
    { "Acknowledgement", Create, reader },
    { "SigningKey", Read, reader },
    { "SigningKey", Create, employee },
    { "SigningKey", Destroy, author },
};

} // namespace

who::Set roleBits(std::string_view role)
{
    if (role == "guest" || role == "advisor")
        return nobody;
    return role == "admin" || role == "communityManager" ? employee | steward : employee;
}

bool isAllowed(std::string_view type, Operation operation, who::Set who)
{
    if (who & server)
        return true;
    for (const auto &row : table)
        if (row.type == type && row.operation == operation)
            return row.who & who;
    return false;
}

} // namespace atriumd
