#include "server/types/NotificationType.h"

#include "server/store/Database.h"
#include "server/types/UtcDate.h"

namespace atriumd {

using nlohmann::json;

NotificationType::NotificationType()
    : Type("Notification", AccountKind::Member, 'n',
          {
              { .name = "kind",
                  .required = true,
                  .values = { "mention", "reply", "answer", "reaction", "praise", "question", "request", "asked",
                      "admitted", "declined", "report", "mustRead", "guestEnds", "review", "ownerless" } },
              { .name = "groupId", .shape = Shape::Id, .required = true },
              { .name = "postId", .shape = Shape::Id, .nullable = true },
              { .name = "threadId", .shape = Shape::Id, .nullable = true },
              { .name = "requestId", .shape = Shape::Id, .nullable = true },
              { .name = "memberIds", .shape = Shape::Ids, .initial = json::array(), .max = 10 },
              { .name = "count", .shape = Shape::UnsignedInt, .initial = 1 },
              { .name = "text", .initial = "", .max = 1100 },
              { .name = "createdAt", .shape = Shape::UtcDate },
              { .name = "lastAt", .shape = Shape::UtcDate, .required = true },
              { .name = "readAt", .shape = Shape::UtcDate, .who = who::author, .nullable = true },
          })
{
}

std::string NotificationType::aboutOf(const json &notification)
{
    const auto &kind = notification["kind"];
    const char *property = "postId";
    if (kind == "reply")
        property = "threadId";
    else if (kind == "request")
        property = "requestId";
    else if (kind == "asked" || kind == "admitted" || kind == "declined" || kind == "guestEnds" || kind == "review"
        || kind == "ownerless")
        property = "groupId";
    return notification[property].is_string() ? notification[property].get<std::string>() : std::string();
}

std::optional<SetError> NotificationType::beforeCreate(Context &context, Draft &draft) const
{
    draft.row.authorId = context.accountId; // the person that the object is about
    draft.row.parentId = aboutOf(draft.after);
    draft.row.activityAt = *parseUtcDate(draft.after["lastAt"].get_ref<const std::string &>());
    return std::nullopt;
}

void NotificationType::afterCreate(Context &context, Draft &) const
{
    std::vector<std::string> tooMany;
    auto row = context.transaction.database().query(
        "SELECT id FROM object WHERE account_id = ? AND type = 'Notification' AND destroyed = 0 AND activity_at > 0"
        " ORDER BY activity_at DESC LIMIT -1 OFFSET ?",
        context.accountId, kept);
    while (row.step())
        tooMany.push_back(row.text(0));
    for (const auto &id : tooMany)
        context.transaction.remove(context.accountId, name, id);
}

} // namespace atriumd
