#include "server/types/Seal.h"

#include "server/store/Transaction.h"
#include "server/types/People.h"
#include "server/types/UtcDate.h"

#include <sodium.h>

namespace atriumd::seal {

using nlohmann::json;

namespace {

template <std::size_t size> bool decode(const std::string &text, std::array<unsigned char, size> &bytes)
{
    std::size_t length = 0;
    return sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, nullptr,
               sodium_base64_VARIANT_ORIGINAL)
        == 0
        && length == size;
}

// RFC 8785: json's keys are sorted and its strings escaped as there, and no number is signed.
std::string canonical(const json &object) { return object.dump(-1, ' ', false, json::error_handler_t::replace); }

SetError wrong(const char *why) { return invalidProperty("seal", why); }

} // namespace

std::string mandateForm(std::string_view workspaceId, const json &mandate)
{
    return canonical({ { "type", "Mandate" }, { "workspaceId", workspaceId }, { "memberId", mandate["memberId"] },
        { "publicKey", mandate["publicKey"] }, { "subject", mandate["subject"] }, { "authority", mandate["authority"] },
        { "givenById", mandate["givenById"] }, { "from", mandate["from"] }, { "until", mandate["until"] } });
}

std::string postForm(std::string_view accountId, const json &post, const json &mandate)
{
    json files = json::array();
    for (const auto &file : post["attachments"])
        files.push_back({ { "blobId", file["blobId"] }, { "name", file["name"] }, { "type", file["type"] } });
    return canonical({ { "type", "Post" }, { "accountId", accountId }, { "parentId", post["parentId"] },
        { "kind", post["kind"] }, { "title", post["title"] }, { "body", post["body"] }, { "attachments", files },
        { "mustRead", post["mustRead"] }, { "supersedesId", post["supersedesId"] }, { "mandate", mandate["signature"] },
        { "signedAt", post["seal"]["signedAt"] } });
}

bool verify(std::string_view message, const std::string &signature, const std::string &publicKey)
{
    std::array<unsigned char, crypto_sign_BYTES> bytes {};
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> key {};
    return decode(signature, bytes) && decode(publicKey, key)
        && crypto_sign_verify_detached(
               bytes.data(), reinterpret_cast<const unsigned char *>(message.data()), message.size(), key.data())
        == 0;
}

bool isKey(const json &text)
{
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> key {};
    return text.is_string() && decode(text.get_ref<const std::string &>(), key);
}

std::string base64(const unsigned char *bytes, std::size_t size)
{
    std::string text(sodium_base64_ENCODED_LEN(size, sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes, size, sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the terminating zero
    return text;
}

SecretKey::SecretKey(const std::array<unsigned char, seedSize> &seed)
{
    static_assert(crypto_sign_SEEDBYTES == seedSize && crypto_sign_SECRETKEYBYTES == 64);
    crypto_sign_seed_keypair(m_public.data(), m_secret.data(), seed.data());
}

SecretKey::~SecretKey() { sodium_memzero(m_secret.data(), m_secret.size()); }

std::string SecretKey::publicKey() const { return base64(m_public.data(), m_public.size()); }

std::string SecretKey::sign(std::string_view message) const
{
    std::array<unsigned char, crypto_sign_BYTES> signature {};
    crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const unsigned char *>(message.data()),
        message.size(), m_secret.data());
    return base64(signature.data(), signature.size());
}

std::optional<SetError> check(Context &context, const Draft &draft)
{
    const auto &post = draft.after;
    const auto &given = post["seal"];
    if (post["kind"] == "poll" || post["kind"] == "praise")
        return wrong("polls and praise cannot be official");
    const auto mandate = workspaceObject(context, "Mandate", given["mandateId"]);
    if (mandate.is_null() || mandate["memberId"] != draft.row.authorId)
        return wrong("you have no such mandate");

    // By our own clock, so that a key that was lost cannot be used for the time before.
    const auto timeOf = [](const json &date) { return *parseUtcDate(date.get_ref<const std::string &>()); };
    const auto now = context.actor.isServer() ? draft.row.createdAt : context.environment.now();
    const auto signedAt = timeOf(given["signedAt"]);
    if (signedAt > now + clockTolerance)
        return wrong("it was signed in the future; is the clock of your computer right?");
    if (now < timeOf(mandate["from"]) || signedAt + clockTolerance < timeOf(mandate["from"]))
        return wrong("your mandate is not valid yet");
    if (!mandate["until"].is_null() && now > timeOf(mandate["until"]))
        return wrong("your mandate has ended");
    if (!mandate["withdrawnAt"].is_null() && now >= timeOf(mandate["withdrawnAt"]))
        return wrong("your mandate was withdrawn");
    if (!verify(postForm(context.accountId, post, mandate), given["signature"], mandate["publicKey"]))
        return wrong("the signature does not fit what the post says");
    return std::nullopt;
}

} // namespace atriumd::seal
