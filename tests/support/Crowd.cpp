// Hires many at once, while the server is stopped. They have no password, which takes long by design, but a device
// whose token is known. Prints a line for each: address, member, device, token.
//   crowd DATA COUNT
#include "server/store/Database.h"
#include "server/types/Workspace.h"

#include <sodium.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <format>

using namespace atriumd;

namespace {

std::string tokenHash(const std::string &token) // as server/auth/Authenticator.cpp
{
    std::array<unsigned char, 32> digest {};
    crypto_generichash(
        digest.data(), digest.size(), reinterpret_cast<const unsigned char *>(token.data()), token.size(), nullptr, 0);
    std::string text(digest.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    text.pop_back();
    return text;
}

Result<std::string> hire(WriteTransaction &transaction, int count)
{
    const auto environment = Environment::system();
    Workspace workspace(transaction, environment);
    std::string lines;
    for (int i = 1; i <= count; ++i) {
        const auto name = std::format("p{:03}", i), email = name + "@company.example";
        const auto member = workspace.addMember({ { "name", name }, { "email", email } });
        if (!member)
            return member;
        const auto device = workspace.addDevice(*member, "test", "test");
        if (!device)
            return device;
        const auto token = environment.newId('t');
        transaction.database().run("INSERT INTO device_token (device_id, member_id, token_hash, created_at,"
                                   " last_seen_at) VALUES (?, ?, ?, ?, ?)",
            *device, *member, tokenHash(token), environment.now(), environment.now());
        lines += email + ' ' + *member + ' ' + *device + ' ' + token + '\n';
    }
    return lines;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3 || sodium_init() < 0)
        return 1;
    auto store = Store::open(argv[1]);
    if (!store)
        return 1;
    const auto lines = (*store)->writeNow<std::string>(
        [&](WriteTransaction &transaction) { return hire(transaction, std::atoi(argv[2])); });
    if (!lines)
        return 1;
    std::fputs(lines->c_str(), stdout);
    return 0;
}
