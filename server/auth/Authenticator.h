#pragma once

#include "server/auth/RateLimiter.h"
#include "server/auth/WorkerPool.h"
#include "server/jmap/Dispatcher.h"
#include "server/types/Environment.h"

#include <chrono>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <variant>

namespace atriumd {

// Who holds a token.
struct Identity {
    Caller caller;
    std::string role; // of the member, now
};

// Signing in and out, and whose token it is. Tokens are 256 random bits, kept as their BLAKE2b
// hash. Who they belong to is remembered; forget() keeps that memory true, so that a token is
// worth nothing as soon as its device or member is. Thread-safe.
class Authenticator {
public:
    Authenticator(Store &store, Environment environment, RateLimiter::Clock clock);

    struct SignIn {
        std::string email, password, deviceName, platform;
        std::string source; // the IP address it comes from
    };
    struct SignedIn {
        std::string token, deviceId, memberId;
    };
    struct Refused { }; // address or password; one does not learn which
    struct TooMany {
        std::chrono::milliseconds retryAfter;
    };
    using Answer = std::variant<SignedIn, Refused, TooMany, Error>;

    // Tries are counted for each source, and for each address from each source, never for an
    // address alone: so nobody can lock somebody else out. Good ones do not count. Passwords are
    // hashed on two threads, and at most 64 wait for them.
    drogon::Task<Answer> signIn(SignIn request);

    drogon::Task<Result<>> signOut(Caller caller);

    // Nothing: the token is unknown or revoked. Notes once a day that the device was seen.
    drogon::Task<std::optional<Identity>> identify(std::string token);

    // From Store::onCommit, before anybody is told.
    void forget(const std::vector<Change> &changes);

private:
    struct Known {
        Identity identity;
        std::int64_t day = 0; // when the device was last noted as seen, in days since 1970
    };
    std::optional<Known> recall(const std::string &hash);
    drogon::Task<std::optional<Known>> lookUp(std::string hash);
    drogon::Task<> noteSeen(Identity identity);
    std::int64_t today() const;

    Store &m_store;
    const Environment m_environment;
    RateLimiter m_bySource;
    RateLimiter m_byAddress;
    WorkerPool m_hashers;

    std::shared_mutex m_mutex;
    std::unordered_map<std::string, Known> m_known; // by hash of the token
    std::uint64_t m_forgotten = 0; // how often something was; a lookup across it is not kept
};

} // namespace atriumd
