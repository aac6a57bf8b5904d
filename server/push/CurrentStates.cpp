#include "server/push/CurrentStates.h"

#include "server/types/Type.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace atriumd {

namespace {

// The kind of an account, by the letter that its id starts with.
bool isHome(const Type &type, const std::string &accountId)
{
    switch (type.home) {
    case AccountKind::Workspace:
        return accountId.starts_with('w');
    case AccountKind::Group:
        return accountId.starts_with('g');
    case AccountKind::Member:
        return accountId.starts_with('m');
    }
    return false;
}

std::string digest(const std::string &text)
{
    std::array<unsigned char, 16> bytes;
    crypto_generichash(
        bytes.data(), bytes.size(), reinterpret_cast<const unsigned char *>(text.data()), text.size(), nullptr, 0);
    std::string hex(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    hex.pop_back();
    return hex;
}

} // namespace

drogon::Task<Result<CurrentStates>> currentStates(
    Store &store, std::vector<std::string> accounts, std::vector<std::string> types)
{
    co_return co_await store.read<CurrentStates>(
        [&accounts, &types](ReadTransaction &transaction) -> Result<CurrentStates> {
            CurrentStates current;
            for (const std::string &account : accounts) {
                for (const Type *type : allTypes()) {
                    if (isHome(*type, account) && (types.empty() || std::ranges::contains(types, type->name)))
                        current.states[account][type->name] = transaction.state(account, type->name);
                }
            }
            current.token = digest(bareStateChange(current.states).text());
            return current;
        });
}

} // namespace atriumd
