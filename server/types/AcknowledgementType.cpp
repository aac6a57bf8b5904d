#include "server/types/AcknowledgementType.h"

#include "server/store/Database.h"
#include "server/types/Notify.h"
#include "server/types/People.h"
#include "server/types/UtcDate.h"

namespace atriumd {

using nlohmann::json;
using namespace who;

AcknowledgementType::AcknowledgementType()
    : Type("Acknowledgement", AccountKind::Member, 'y',
          {
              { .name = "token", .who = creator, .required = true, .min = 1, .max = 64 },
              { .name = "groupId", .shape = Shape::Id, .who = creator, .required = true },
              { .name = "postId", .shape = Shape::Id, .who = creator, .required = true },
              { .name = "signedAt", .shape = Shape::UtcDate, .who = creator, .required = true },
              { .name = "createdAt", .shape = Shape::UtcDate },
          })
{
}

std::optional<SetError> AcknowledgementType::beforeCreate(Context &context, Draft &draft) const
{
    const auto object = postInOwnGroup(context, draft);
    if (!object)
        return object.error();
    const auto post = json::parse(object->body);
    if (post.value("mustRead", json()).is_null() || post["seal"].is_null())
        return invalidProperty("postId", "this post does not ask to be confirmed");
    const auto timeOf = [](const json &date) { return *parseUtcDate(date.get_ref<const std::string &>()); };
    const auto &signedAt = post["seal"]["signedAt"];
    if (timeOf(draft.after["signedAt"]) != timeOf(signedAt))
        return invalidProperty("signedAt", "it was changed meanwhile; read it again");
    draft.after["signedAt"] = signedAt; // as it is written there: versions are compared by their text

    auto row = context.transaction.database().query(
        "SELECT id FROM object WHERE account_id = ? AND type = ? AND parent_id = ? AND destroyed = 0"
        " AND json_extract(body, '$.signedAt') = ? LIMIT 1",
        context.accountId, name, object->id, signedAt.get_ref<const std::string &>());
    if (row.step())
        return SetError { "alreadyExists", "You confirmed this already", {}, row.text(0) };
    draft.row.authorId = context.accountId;
    draft.row.parentId = object->id;
    return std::nullopt;
}

void AcknowledgementType::afterCreate(Context &context, Draft &draft) const
{
    notify::postAcknowledged(context, draft.after["postId"]);
}

} // namespace atriumd
