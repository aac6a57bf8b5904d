#include "server/jmap/Arguments.h"
#include "server/jmap/Methods.h"
#include "server/types/MustRead.h"
#include "server/types/Visibility.h"

#include <map>

namespace atriumd {

using nlohmann::json;

// Who has confirmed a post that must be read, for who asked and who looks after the workspace.
Answer acknowledgementReport(ReadCall &call)
{
    const auto account = readableAccount(call);
    const auto postId = stringArgument(call.arguments, "postId");
    if (!postId)
        invalidArguments("postId is missing");
    auto object = call.transaction.find(account.id, "Post", call.exchange.resolveId(*postId).value_or(*postId));
    if (object && !Visibility(call.transaction, *call.type, call.actor, account.id).sees(*object))
        object.reset();
    const auto post = object ? json::parse(object->body) : json::object();
    if (!(account.standing & who::steward) && post.value("authorId", "") != call.actor.memberId)
        throw MethodError { "forbidden",
            "Only its author, admins and community managers see who has confirmed a post" };
    if (post.value("mustRead", json()).is_null())
        invalidArguments("There is no such post in this group that asks to be confirmed");

    struct Count {
        int audience = 0, acknowledged = 0;
        void add(bool isAcknowledged)
        {
            ++audience;
            acknowledged += isAcknowledged;
        }
    };
    Count all;
    std::map<std::string, Count> counts; // by department
    json list = json::array(), departments = json::array();
    for (const auto &reader : mustread::audience(call.transaction, call.workspaceId, account.id, post)) {
        const bool isAcknowledged = !reader.acknowledgedAt.empty();
        all.add(isAcknowledged);
        counts[reader.department].add(isAcknowledged);
        list.push_back({ { "memberId", reader.memberId }, { "name", reader.name }, { "department", reader.department },
            { "acknowledgedAt", isAcknowledged ? json(reader.acknowledgedAt) : json() } });
    }
    for (const auto &[department, count] : counts)
        departments.push_back(
            { { "department", department }, { "audience", count.audience }, { "acknowledged", count.acknowledged } });
    return json { { "accountId", account.id }, { "postId", object->id }, { "signedAt", post["seal"]["signedAt"] },
        { "by", post["mustRead"]["by"] }, { "audience", all.audience }, { "acknowledged", all.acknowledged },
        { "departments", std::move(departments) }, { "list", std::move(list) } };
}

} // namespace atriumd
