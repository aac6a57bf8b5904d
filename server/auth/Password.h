#pragma once

#include "server/store/Result.h"

#include <string>

namespace atriumd {

// argon2id (RFC 9106) through libsodium: t=2, m=46 MiB, p=1, which is above what OWASP ASVS 5.0
// appendix C asks for. Blocks for some 50 ms and needs those 46 MiB; PasswordHasher bounds how many
// run at once in the server.
namespace password {

inline constexpr std::size_t minLength = 10; // characters
inline constexpr std::size_t maxBytes = 1024; // more is a denial of service, not a password

Result<> check(const std::string &password); // "weakPassword"
Result<std::string> hash(const std::string &password); // "outOfMemory"

// An empty hash takes the same time and is always wrong: so nobody learns from the time
// whether an address is known.
bool verify(const std::string &hash, const std::string &password);

} // namespace password

} // namespace atriumd
