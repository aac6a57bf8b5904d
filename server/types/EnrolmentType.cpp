#include "server/types/EnrolmentType.h"

#include "server/types/UtcDate.h"

namespace atriumd {

using namespace who;

EnrolmentType::EnrolmentType()
    : Type("Enrolment", AccountKind::Member, 'u',
          {
              { .name = "page", .who = author, .initial = "", .max = 40 },
              { .name = "role",
                  .who = author,
                  .initial = "",
                  .values = { "", "member", "leader", "teamLead", "communityManager", "topicExpert", "admin", "advisor",
                      "guest" } },
              { .name = "acceptedVersion", .shape = Shape::UnsignedInt, .who = author, .initial = 0 },
              { .name = "acceptedAt", .shape = Shape::UtcDate, .nullable = true },
              { .name = "finishedAt", .shape = Shape::UtcDate, .who = author, .nullable = true },
              { .name = "postponedAt", .shape = Shape::UtcDate, .who = author, .nullable = true },
              { .name = "dismissedAt", .shape = Shape::UtcDate, .who = author, .nullable = true },
          })
{
}

std::optional<SetError> EnrolmentType::beforeUpdate(Context &context, Draft &draft) const
{
    const auto before = draft.before["acceptedVersion"].get<std::int64_t>();
    const auto after = draft.after["acceptedVersion"].get<std::int64_t>();
    if (after == before)
        return std::nullopt;
    if (after < before)
        return invalidProperty("acceptedVersion", "what was accepted stays accepted");
    if (after > context.transaction.count(context.workspaceId, "Charter"))
        return invalidProperty("acceptedVersion", "there is no such version of the charter");
    draft.after["acceptedAt"] = formatUtcDate(context.environment.now());
    return std::nullopt;
}

} // namespace atriumd
