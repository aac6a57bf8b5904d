#include "server/auth/Authenticator.h"

#include "server/auth/Log.h"
#include "server/auth/Password.h"
#include "server/types/UtcDate.h"
#include "server/types/Workspace.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cctype>

namespace atriumd {

using namespace std::chrono_literals;

namespace {

constexpr std::int64_t dayLength = 24 * 60 * 60 * 1000;
constexpr std::size_t maxEmail = 254; // RFC 5321 section 4.5.3.1
constexpr std::size_t maxDeviceText = 100;

struct Login {
    std::string memberId;
    std::string passwordHash; // empty: none
};

std::string newToken()
{
    std::array<unsigned char, 32> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    text.pop_back(); // the terminating zero
    return text;
}

std::string tokenHash(const std::string &token)
{
    std::array<unsigned char, 32> digest;
    crypto_generichash(
        digest.data(), digest.size(), reinterpret_cast<const unsigned char *>(token.data()), token.size(), nullptr, 0);
    std::string text(digest.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    text.pop_back();
    return text;
}

// Whom an address stands for when tries are counted: an IPv6 /64 is one customer's.
std::string placeOf(const std::string &ip)
{
    in6_addr address {};
    if (::inet_pton(AF_INET6, ip.c_str(), &address) != 1)
        return ip;
    std::fill(std::begin(address.s6_addr) + 8, std::end(address.s6_addr), 0);
    char text[INET6_ADDRSTRLEN] = "";
    ::inet_ntop(AF_INET6, &address, text, sizeof text);
    return text;
}

// The first `bytes` of a text, not cutting a character in two.
std::string shortened(std::string text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (text[bytes] & 0xC0) == 0x80)
        --bytes;
    text.resize(bytes);
    return text;
}

// The JSON of a member who may sign in.
std::optional<nlohmann::json> activeMember(ReadTransaction &transaction, const std::string &memberId)
{
    const auto workspace = Workspace::id(transaction);
    if (!workspace)
        return std::nullopt;
    const auto object = transaction.find(*workspace, "Member", memberId);
    if (!object)
        return std::nullopt;
    auto member = nlohmann::json::parse(object->body);
    if (member.value("state", "") != "active")
        return std::nullopt;
    return member;
}

Result<Login> accountOf(ReadTransaction &transaction, const std::string &email)
{
    auto row = transaction.database().query("SELECT member_id, password_hash FROM credential WHERE email = ?", email);
    if (!row.step())
        return Login {};
    Login account { row.text(0), row.text(1) };
    if (!activeMember(transaction, account.memberId))
        account.passwordHash.clear();
    return account;
}

} // namespace

Authenticator::Authenticator(Store &store, Environment environment, RateLimiter::Clock clock)
    : m_store(store)
    , m_environment(std::move(environment))
    , m_bySource(100, 2s, clock)
    , m_byAddress(10, 30s, clock)
    , m_hashers(2, 64)
{
}

drogon::Task<Authenticator::Answer> Authenticator::signIn(SignIn request)
{
    if (request.email.size() > maxEmail || request.password.size() > password::maxBytes)
        co_return Refused {};
    const std::string place = placeOf(request.source);
    std::string address = place + ' ' + request.email;
    std::ranges::transform(
        address, address.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (const auto wait = m_bySource.take(place)) {
        log(LogLevel::Warning, "sign-in refused: too many tries from one place", { { "source", request.source } });
        co_return TooMany { *wait };
    }
    if (const auto wait = m_byAddress.take(address)) {
        log(LogLevel::Warning, "sign-in refused: too many tries for one address", { { "source", request.source } });
        co_return TooMany { *wait };
    }
    const auto account = co_await m_store.read<Login>(
        [email = request.email](ReadTransaction &transaction) { return accountOf(transaction, email); });
    if (!account)
        co_return account.error();
    const auto right
        = co_await m_hashers.run<bool>([hash = account->passwordHash, password = std::move(request.password)] {
              return password::verify(hash, password);
          });
    if (!right) {
        m_bySource.giveBack(place);
        m_byAddress.giveBack(address);
        co_return TooMany { 5s };
    }
    if (!*right) {
        log(LogLevel::Warning, "sign-in refused", { { "source", request.source } });
        co_return Refused {};
    }

    SignedIn signedIn { newToken(), {}, account->memberId };
    const auto device = co_await m_store.write<std::string>(
        [this, &request, &account, &signedIn](WriteTransaction &transaction) -> Result<std::string> {
            // The member may have been disabled, or the password changed, while it was hashed.
            const auto still = accountOf(transaction, request.email);
            if (still->memberId != account->memberId || still->passwordHash != account->passwordHash)
                return failure("refused", "The account has changed.");
            Workspace workspace(transaction, m_environment);
            const std::string name = request.deviceName.empty() ? "Unnamed device" : request.deviceName;
            auto deviceId = workspace.addDevice(
                account->memberId, shortened(name, maxDeviceText), shortened(request.platform, maxDeviceText));
            if (!deviceId)
                return deviceId;
            const auto now = m_environment.now();
            transaction.database().run("INSERT INTO device_token (device_id, member_id, token_hash, created_at, "
                                       "last_seen_at) VALUES (?, ?, ?, ?, ?)",
                *deviceId, account->memberId, tokenHash(signedIn.token), now, now);
            return deviceId;
        });
    if (!device && device.error().code == "refused")
        co_return Refused {};
    if (!device)
        co_return device.error();
    m_bySource.giveBack(place);
    m_byAddress.giveBack(address);
    signedIn.deviceId = *device;
    log(LogLevel::Info, "signed in",
        { { "member", signedIn.memberId }, { "device", signedIn.deviceId }, { "source", request.source } });
    co_return signedIn;
}

drogon::Task<Result<>> Authenticator::signOut(Caller caller)
{
    const auto done = co_await m_store.write<bool>([this, caller](WriteTransaction &transaction) -> Result<bool> {
        transaction.database().run("DELETE FROM device_token WHERE device_id = ?", caller.deviceId);
        if (!transaction.find(caller.memberId, "Device", caller.deviceId))
            return false; // another request was faster
        if (auto destroyed = Workspace(transaction, m_environment).destroy(caller.memberId, "Device", caller.deviceId);
            !destroyed)
            return std::unexpected(destroyed.error());
        return true;
    });
    if (!done)
        co_return std::unexpected(done.error());
    log(LogLevel::Info, "signed out", { { "member", caller.memberId }, { "device", caller.deviceId } });
    co_return Result<> {};
}

drogon::Task<std::optional<Identity>> Authenticator::identify(std::string token)
{
    const std::string hash = tokenHash(token);
    auto known = recall(hash);
    if (!known)
        known = co_await lookUp(hash);
    if (!known)
        co_return std::nullopt;
    if (known->day != today()) {
        {
            const std::lock_guard lock(m_mutex);
            if (const auto found = m_known.find(hash); found != m_known.end())
                found->second.day = today();
        }
        co_await noteSeen(known->identity);
    }
    co_return known->identity;
}

std::optional<Authenticator::Known> Authenticator::recall(const std::string &hash)
{
    const std::shared_lock lock(m_mutex);
    const auto found = m_known.find(hash);
    return found == m_known.end() ? std::nullopt : std::optional(found->second);
}

drogon::Task<std::optional<Authenticator::Known>> Authenticator::lookUp(std::string hash)
{
    std::uint64_t forgotten = 0;
    {
        const std::shared_lock lock(m_mutex);
        forgotten = m_forgotten;
    }
    const auto found = co_await m_store.read<std::optional<Known>>(
        [hash](ReadTransaction &transaction) -> Result<std::optional<Known>> {
            auto row = transaction.database().query(
                "SELECT member_id, device_id, last_seen_at FROM device_token WHERE token_hash = ?", hash);
            if (!row.step())
                return std::nullopt;
            Known known;
            known.identity.caller.memberId = row.text(0);
            known.identity.caller.deviceId = row.text(1);
            known.day = row.integer(2) / dayLength;
            const auto member = activeMember(transaction, known.identity.caller.memberId);
            if (!member || !transaction.find(known.identity.caller.memberId, "Device", known.identity.caller.deviceId))
                return std::nullopt;
            known.identity.role = member->value("role", "");
            return known;
        });
    if (!found || !*found)
        co_return std::nullopt;
    const std::lock_guard lock(m_mutex);
    if (m_forgotten == forgotten)
        m_known.insert_or_assign(hash, **found);
    co_return *found;
}

drogon::Task<> Authenticator::noteSeen(Identity identity)
{
    const auto day = today();
    const auto noted = co_await m_store.write<bool>([identity, day](WriteTransaction &transaction) -> Result<bool> {
        auto device = transaction.find(identity.caller.memberId, "Device", identity.caller.deviceId);
        if (!device)
            return false;
        const int rows = transaction.database().run(
            "UPDATE device_token SET last_seen_at = ?1 WHERE device_id = ?2 AND last_seen_at < ?1", day * dayLength,
            identity.caller.deviceId);
        if (rows == 0)
            return false; // another request noted it
        auto body = nlohmann::json::parse(device->body);
        body["lastSeenAt"] = formatUtcDate(day * dayLength);
        device->body = body.dump();
        transaction.put(std::move(*device));
        return true;
    });
    if (!noted)
        log(LogLevel::Warning, "could not note that a device was seen",
            { { "device", identity.caller.deviceId }, { "reason", noted.error().code } });
}

void Authenticator::forget(const std::vector<Change> &changes)
{
    for (const Change &change : changes) {
        const bool isDevice = change.type == "Device" && !change.destroyed.empty();
        const bool isMember = change.type == "Member";
        if (!isDevice && !isMember)
            continue;
        std::vector<std::string> members;
        for (const std::string &body : change.updated) {
            if (isMember)
                members.push_back(nlohmann::json::parse(body).at("id").get<std::string>());
        }
        const std::lock_guard lock(m_mutex);
        ++m_forgotten;
        std::erase_if(m_known, [&](const auto &entry) {
            const Caller &caller = entry.second.identity.caller;
            if (isDevice)
                return std::ranges::find(change.destroyed, caller.deviceId) != change.destroyed.end();
            return change.bare || std::ranges::find(members, caller.memberId) != members.end();
        });
    }
}

std::int64_t Authenticator::today() const { return m_environment.now() / dayLength; }

} // namespace atriumd
