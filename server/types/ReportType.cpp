#include "server/types/ReportType.h"

#include "server/types/Notify.h"
#include "server/types/People.h"

namespace atriumd {

using namespace who;

ReportType::ReportType()
    : Type("Report", AccountKind::Member, 'r',
          {
              { .name = "token", .who = creator, .required = true, .min = 1, .max = 64 },
              { .name = "groupId", .shape = Shape::Id, .who = creator, .required = true },
              { .name = "postId", .shape = Shape::Id, .who = creator, .required = true },
              { .name = "reason",
                  .who = creator,
                  .required = true,
                  .values = { "unkind", "private", "wrong", "spam", "other" } },
              { .name = "note", .who = creator, .initial = "", .max = 1000 },
              { .name = "createdAt", .shape = Shape::UtcDate },
          })
{
}

std::optional<SetError> ReportType::beforeCreate(Context &context, Draft &draft) const
{
    const auto post = postForOwn(context, draft);
    if (!post)
        return post.error();
    if (post->authorId == context.accountId)
        return invalidProperty("postId", "this is your own post");
    return std::nullopt;
}

void ReportType::afterCreate(Context &context, Draft &draft) const { notify::postReported(context, draft.after); }

} // namespace atriumd
