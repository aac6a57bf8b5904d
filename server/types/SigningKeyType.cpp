#include "server/types/SigningKeyType.h"

#include "server/store/Transaction.h"
#include "server/types/Objects.h"
#include "server/types/Seal.h"

namespace atriumd {

using nlohmann::json;
using namespace who;

namespace {

std::optional<std::string> checkKey(const json &value)
{
    return seal::isKey(value) ? std::nullopt : std::optional<std::string>("must be an Ed25519 key in base64");
}

// The public half, where whoever gives mandates finds it.
void show(Context &context, const json &publicKey)
{
    amend(context.transaction, context.workspaceId, "Member", context.accountId,
        [&](Object &, json &member) { member["signingKey"] = publicKey; });
}

} // namespace

SigningKeyType::SigningKeyType()
    : Type("SigningKey", AccountKind::Member, 'k',
          {
              { .name = "token", .who = creator, .required = true, .min = 1, .max = 64 },
              { .name = "publicKey", .who = creator, .required = true, .check = checkKey },
              { .name = "wrapped", .who = creator, .required = true, .min = 1, .max = 500 },
              { .name = "createdAt", .shape = Shape::UtcDate },
          })
{
}

std::optional<SetError> SigningKeyType::beforeCreate(Context &context, Draft &draft) const
{
    draft.row.authorId = context.accountId;
    const auto keys = context.transaction.all(context.accountId, name, 1);
    if (!keys.empty())
        return SetError { "alreadyExists", "There is a signing key; destroy it first", {}, keys.front().id };
    return std::nullopt;
}

void SigningKeyType::afterCreate(Context &context, Draft &draft) const { show(context, draft.after["publicKey"]); }

void SigningKeyType::afterDestroy(Context &context, const Draft &) const { show(context, nullptr); }

} // namespace atriumd
