#include "server/auth/Password.h"

#include <algorithm>
#include <sodium.h>

namespace atriumd::password {

namespace {

constexpr unsigned long long passes = 2;
constexpr std::size_t memory = 46 * 1024 * 1024;
// Of no password: the same cost as `passes` and `memory`, a salt of zeros, and a tag of zeros.
constexpr char nobody[]
    = "$argon2id$v=19$m=47104,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

std::size_t characters(const std::string &text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

} // namespace

Result<> check(const std::string &password)
{
    if (characters(password) < minLength)
        return failure("weakPassword", "A password needs at least " + std::to_string(minLength) + " characters.");
    if (password.size() > maxBytes)
        return failure("weakPassword", "A password can have at most " + std::to_string(maxBytes) + " bytes.");
    return {};
}

Result<std::string> hash(const std::string &password)
{
    char text[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str_alg(text, password.data(), password.size(), passes, memory, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return failure("outOfMemory", "There is not enough memory to hash a password; 46 MiB are needed.");
    return std::string(text);
}

bool verify(const std::string &hash, const std::string &password)
{
    const std::string &checked = hash.empty() ? nobody : hash;
    return crypto_pwhash_str_verify(checked.c_str(), password.data(), password.size()) == 0 && !hash.empty();
}

} // namespace atriumd::password
