#pragma once

#include "server/store/Result.h"

#include "server/types/Seal.h"

#include <filesystem>
#include <memory>
#include <string>

namespace atriumd {

// The organisation's Ed25519 key, which vouches for what is official. The secret half is a file
// for whoever signs, and is best kept away from the server; the server knows the public half only.
struct OrganisationKey {
    std::string publicKey; // base64

    // Makes a key and writes its secret half to `file`, readable by its owner only; never over an
    // existing file. Errors: "exists", "unwritable".
    static Result<OrganisationKey> create(const std::filesystem::path &file);
    // The secret half, to sign with. Errors: "unreadable", "malformed".
    static Result<std::unique_ptr<seal::SecretKey>> read(const std::filesystem::path &file);
};

} // namespace atriumd
