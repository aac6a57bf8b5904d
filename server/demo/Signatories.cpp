#include "server/demo/Signatories.h"

#include "server/demo/Random.h"
#include "server/types/UtcDate.h"

#include <sodium.h>

#include <stdexcept>

namespace atriumd {

using nlohmann::json;

namespace {

std::array<unsigned char, seal::SecretKey::seedSize> seedFrom(Random random)
{
    std::array<unsigned char, seal::SecretKey::seedSize> seed {};
    for (auto &byte : seed)
        byte = static_cast<unsigned char>(random.next());
    return seed;
}

// As a client wraps it (docs/protocol.md, SigningKey).
std::string wrap(const std::array<unsigned char, 32> &seed, const std::string &passphrase)
{
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt {};
    std::array<unsigned char, crypto_secretbox_NONCEBYTES> nonce {};
    std::array<unsigned char, crypto_secretbox_KEYBYTES> key {};
    std::array<unsigned char, crypto_secretbox_MACBYTES + 32> box {};
    randombytes_buf(salt.data(), salt.size());
    randombytes_buf(nonce.data(), nonce.size());
    if (crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(), salt.data(), seal::wrapOperations,
            seal::wrapMemory, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw std::runtime_error("There is not enough memory to wrap a signing key.");
    crypto_secretbox_easy(box.data(), seed.data(), seed.size(), nonce.data(), key.data());
    std::string all(salt.begin(), salt.end());
    all.append(nonce.begin(), nonce.end()).append(box.begin(), box.end());
    return "1." + seal::base64(reinterpret_cast<const unsigned char *>(all.data()), all.size());
}

void check(const Result<std::string> &result)
{
    if (!result)
        throw std::runtime_error(result.error().code + ": " + result.error().message);
}

} // namespace

Signatories::Signatories(const DemoOptions &options)
    : m_options(options)
    , m_organisation(options.organisationKey
              ? options.organisationKey
              : std::make_shared<seal::SecretKey>(seedFrom(Random(options.seed, "organisation"))))
{
}

void Signatories::give(Workspace &workspace, const std::string &workspaceId, const std::string &memberId,
    const std::string &groupId, const std::string &subject, const std::string &givenById, std::int64_t since)
{
    auto &key = m_keys[memberId];
    if (!key) {
        const auto seed = seedFrom(Random(m_options.seed, memberId));
        key = std::make_unique<seal::SecretKey>(seed);
        check(workspace.create(memberId, "SigningKey", memberId,
            { { "publicKey", key->publicKey() },
                { "wrapped", m_options.passphrase.empty() ? "1." : wrap(seed, m_options.passphrase) } }));
    }
    json mandate { { "memberId", memberId }, { "publicKey", key->publicKey() }, { "subject", subject },
        { "authority", "Decision of the management" }, { "givenById", givenById }, { "from", formatUtcDate(since) },
        { "until", nullptr } };
    mandate["signature"] = m_organisation->sign(seal::mandateForm(workspaceId, mandate));
    auto id = workspace.create(workspaceId, "Mandate", "", mandate);
    check(id);
    mandate["id"] = *id;
    m_mandates[{ memberId, groupId }] = std::move(mandate);
}

void Signatories::seal(json &properties, const std::string &memberId, const std::string &groupId, std::int64_t at)
{
    const auto found = m_mandates.find({ memberId, groupId });
    if (found == m_mandates.end())
        return;
    json post = properties;
    for (const char *name : { "title", "body" })
        post.emplace(name, "");
    for (const char *name : { "parentId", "supersedesId", "mustRead" })
        post.emplace(name, nullptr);
    post.emplace("attachments", json::array());
    post["seal"] = { { "mandateId", found->second["id"] }, { "signedAt", formatUtcDate(at) } };
    post["seal"]["signature"] = m_keys.at(memberId)->sign(seal::postForm(groupId, post, found->second));
    properties["seal"] = post["seal"];
}

} // namespace atriumd
