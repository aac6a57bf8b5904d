#pragma once

#include "server/types/Type.h"

#include <array>
#include <string>
#include <string_view>

// What is signed, and how it is checked (docs/protocol.md, "Signatures"): Ed25519 over the RFC 8785
// form of a small object. Clients check the same by themselves, and believe no server.
namespace atriumd::seal {

inline constexpr std::int64_t clockTolerance = 10 * 60 * 1000; // ms that a signer's clock may be ahead

// How a client wraps a member's key with a passphrase: argon2id (RFC 9106) with these, then XSalsa20-Poly1305.
inline constexpr unsigned long long wrapOperations = 3;
inline constexpr std::size_t wrapMemory = 64 * 1024 * 1024;

// The bytes that a signature is made of.
std::string mandateForm(std::string_view workspaceId, const nlohmann::json &mandate);
std::string postForm(std::string_view accountId, const nlohmann::json &post, const nlohmann::json &mandate);

// Keys and signatures are base64 (RFC 4648 section 4).
bool verify(std::string_view message, const std::string &signature, const std::string &publicKey);
bool isKey(const nlohmann::json &text); // 32 bytes

// An Ed25519 key with its secret half; wiped when it goes.
class SecretKey {
public:
    static constexpr std::size_t seedSize = 32;
    explicit SecretKey(const std::array<unsigned char, seedSize> &seed);
    ~SecretKey();
    SecretKey(const SecretKey &) = delete;
    SecretKey &operator=(const SecretKey &) = delete;

    std::string publicKey() const;
    std::string sign(std::string_view message) const;

private:
    std::array<unsigned char, 64> m_secret {};
    std::array<unsigned char, 32> m_public {};
};

std::string base64(const unsigned char *bytes, std::size_t size);

// What is wrong with the seal of a post that is written now by the draft's author; nothing: it is official.
std::optional<SetError> check(Context &context, const Draft &post);

} // namespace atriumd::seal
