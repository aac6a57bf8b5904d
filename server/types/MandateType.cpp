#include "server/types/MandateType.h"

#include "server/store/Transaction.h"
#include "server/types/People.h"
#include "server/types/Seal.h"
#include "server/types/UtcDate.h"

namespace atriumd {

using nlohmann::json;
using namespace who;

namespace {

std::optional<std::string> checkKey(const json &value)
{
    return seal::isKey(value) ? std::nullopt : std::optional<std::string>("must be an Ed25519 key in base64");
}

bool isEmployee(const Context &context, const json &id)
{
    const auto member = workspaceObject(context, "Member", id);
    return !member.is_null() && (roleBits(member["role"].get<std::string>()) & employee);
}

std::int64_t timeOf(const json &date) { return *parseUtcDate(date.get_ref<const std::string &>()); }

} // namespace

MandateType::MandateType()
    : Type("Mandate", AccountKind::Workspace, 'a',
          {
              { .name = "token", .who = creator, .required = true, .min = 1, .max = 64 },
              { .name = "memberId", .shape = Shape::Id, .who = creator, .required = true },
              { .name = "publicKey", .who = creator, .required = true, .check = checkKey },
              { .name = "subject", .who = creator, .required = true, .min = 1, .max = 100 },
              { .name = "authority", .who = creator, .initial = "", .max = 200 },
              { .name = "givenById", .shape = Shape::Id, .who = creator, .nullable = true },
              { .name = "from", .shape = Shape::UtcDate, .who = creator, .required = true },
              { .name = "until", .shape = Shape::UtcDate, .who = creator, .nullable = true },
              { .name = "signature", .who = creator, .required = true },
              { .name = "withdrawnAt", .shape = Shape::UtcDate, .who = steward, .nullable = true },
              { .name = "createdAt", .shape = Shape::UtcDate },
          })
{
}

std::optional<SetError> MandateType::beforeCreate(Context &context, Draft &draft) const
{
    const auto &mandate = draft.after;
    draft.row.authorId = mandate["memberId"]; // the person that it is about
    if (!isEmployee(context, mandate["memberId"]))
        return invalidProperty("memberId", "only a member of the company can speak for it");
    if (!mandate["givenById"].is_null() && !isEmployee(context, mandate["givenById"]))
        return invalidProperty("givenById", "there is no such member of the company");
    if (workspaceObject(context, "Member", mandate["memberId"])["signingKey"] != mandate["publicKey"])
        return invalidProperty("publicKey", "this is not the member's signing key");
    if (!mandate["until"].is_null() && timeOf(mandate["until"]) <= timeOf(mandate["from"]))
        return invalidProperty("until", "it ends before it begins");
    if (!mandate["withdrawnAt"].is_null())
        return invalidProperty("withdrawnAt", "a mandate cannot begin as withdrawn");
    const auto key = context.transaction.setting("organisationKey").value_or("");
    if (!seal::verify(seal::mandateForm(context.workspaceId, mandate), mandate["signature"], key))
        return invalidProperty("signature", "the organisation key did not sign this");
    return std::nullopt;
}

std::optional<SetError> MandateType::beforeUpdate(Context &, Draft &draft) const
{
    const auto &before = draft.before["withdrawnAt"], &now = draft.after["withdrawnAt"];
    // What was said meanwhile is not official: nobody can make it so afterwards.
    if (!before.is_null() && (now.is_null() || timeOf(now) > timeOf(before)))
        return invalidProperty("withdrawnAt", "a mandate that was withdrawn is not given back; give a new one");
    return std::nullopt;
}

} // namespace atriumd
