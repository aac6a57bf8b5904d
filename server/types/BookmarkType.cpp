#include "server/types/BookmarkType.h"

#include "server/types/People.h"

namespace atriumd {

using namespace who;

BookmarkType::BookmarkType()
    : Type("Bookmark", AccountKind::Member, 'b',
          {
              { .name = "token", .who = creator, .required = true, .min = 1, .max = 64 },
              { .name = "groupId", .shape = Shape::Id, .who = creator, .required = true },
              { .name = "postId", .shape = Shape::Id, .who = creator, .required = true },
              { .name = "createdAt", .shape = Shape::UtcDate },
          })
{
}

std::optional<SetError> BookmarkType::beforeCreate(Context &context, Draft &draft) const
{
    const auto post = postForOwn(context, draft);
    return post ? std::nullopt : std::optional(post.error());
}

} // namespace atriumd
