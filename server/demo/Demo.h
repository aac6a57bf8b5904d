#pragma once

#include "server/store/Result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace atriumd {

class Store;
namespace seal {
class SecretKey;
}

struct DemoOptions {
    std::uint64_t seed = 1; // the same seed, now and posts give the same bytes
    std::int64_t now = 0; // ms since 1970 at which the story ends; 0: the current time
    std::string passwordHash; // every demo account's credential; empty: nobody can sign in
    std::string passphrase; // of everybody's signing key; empty: nobody can sign
    std::shared_ptr<const seal::SecretKey> organisationKey; // none: one that follows from the seed
    int posts = 2000; // at least; more than 2,000 for benchmarks
};

struct DemoReport {
    int members = 0;
    int groups = 0;
    int posts = 0;
    int responses = 0;
    int pictures = 0;
    std::string workspaceId;
    std::string email; // of Mette Sand, whom ./run signs in
};

// Makes the workspace of Halvorsen Pumps, an invented firm of about 120 people with 18 months of
// history, in an empty data directory. Blocks the calling thread; `progress` (may be empty) is
// called on it after each transaction. Errors: "notEmpty" (there is a workspace already), and the
// store's own.
Result<DemoReport> makeDemo(
    Store &store, const DemoOptions &options, std::function<void(int done, int total)> progress);

} // namespace atriumd
