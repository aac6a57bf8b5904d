#include "server/push/CurrentStates.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace atriumd {

namespace {

// The types of docs/protocol.md, by the letter that the account's id starts with.
std::vector<std::string> typesOf(const std::string &accountId)
{
    switch (accountId.empty() ? '\0' : accountId.front()) {
    case 'w':
        return { "Group", "Member" };
    case 'g':
        return { "Membership", "Post", "Response" };
    case 'm':
        return { "Device", "Preference", "ReadMark" };
    default:
        return {};
    }
}

std::string digest(const std::string &text)
{
    std::array<unsigned char, 16> bytes;
    crypto_generichash(bytes.data(), bytes.size(), reinterpret_cast<const unsigned char *>(text.data()), text.size(), nullptr, 0);
    std::string hex(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    hex.pop_back();
    return hex;
}

} // namespace

drogon::Task<Result<CurrentStates>> currentStates(Store &store, std::vector<std::string> accounts, std::vector<std::string> types)
{
    co_return co_await store.read<CurrentStates>([&accounts, &types](ReadTransaction &transaction) -> Result<CurrentStates> {
        CurrentStates current;
        for (const std::string &account : accounts) {
            for (const std::string &type : typesOf(account)) {
                if (types.empty() || std::ranges::find(types, type) != types.end())
                    current.states[account][type] = transaction.state(account, type);
            }
        }
        current.token = digest(bareStateChange(current.states));
        return current;
    });
}

} // namespace atriumd
