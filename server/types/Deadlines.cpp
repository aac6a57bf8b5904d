#include "server/types/Deadlines.h"

#include "server/store/Database.h"
#include "server/types/MembershipType.h"
#include "server/types/Notify.h"
#include "server/types/Objects.h"
#include "server/types/UtcDate.h"
#include "server/types/Workspace.h"

namespace atriumd::deadlines {

using nlohmann::json;

namespace {

void meetGuest(Context &group, const Object &object)
{
    const auto membership = json::parse(object.body);
    const auto memberId = membership["memberId"].get<std::string>();
    const auto now = group.environment.now();
    const auto until = membership.value("until", json());
    if (until.is_null()) // a guest of before there were ends
        return followRole(group, { group.accountId, memberId, "member", object.id }, true);
    const auto end = *parseUtcDate(until.get_ref<const std::string &>());
    if (end <= now) {
        (void)destroyObject(group, *findType("Membership"), object.id); // cannot be refused to the server
        return;
    }
    amend(group.transaction, group.accountId, "Membership", object.id,
        [&](Object &row, json &) { row.activityAt = deadlineOf(end, now); });
    notify::guestEnds(group, membership);
}

} // namespace

std::optional<Due> next(ReadTransaction &transaction)
{
    auto row = transaction.database().query(
        "SELECT account_id, type, id, activity_at FROM object INDEXED BY object_deadline"
        " WHERE type IN ('Membership', 'Group') AND destroyed = 0 AND activity_at > 0 ORDER BY activity_at LIMIT 1");
    if (!row.step())
        return std::nullopt;
    return Due { row.text(0), row.text(1), row.text(2), row.integer(3) };
}

void meet(WriteTransaction &transaction, const Environment &environment, const Due &due)
{
    const auto object = transaction.find(due.accountId, due.type, due.id);
    if (!object || object->activityAt != due.at)
        return;
    Context context { transaction, environment, Workspace::id(transaction).value_or(""), { "", "", who::server },
        due.accountId, who::server };
    if (due.type == "Membership")
        return meetGuest(context, *object);
    amend(transaction, due.accountId, "Group", due.id, [](Object &row, json &) { row.activityAt = 0; });
    auto group = context.in(due.id);
    notify::reviewDue(group);
}

} // namespace atriumd::deadlines
