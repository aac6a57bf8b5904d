#pragma once

#include "server/jmap/MethodTable.h"

namespace atriumd {

// What methods have in common in reading their arguments. All throw MethodError.

[[noreturn]] void invalidArguments(std::string description);

// An argument, or null where it is left out.
const nlohmann::json &argument(const nlohmann::json &arguments, const char *name);
std::optional<std::vector<std::string>> idListArgument(const nlohmann::json &arguments, const char *name);
std::optional<std::string> stringArgument(const nlohmann::json &arguments, const char *name);
std::optional<std::int64_t> intArgument(const nlohmann::json &arguments, const char *name);
bool boolArgument(const nlohmann::json &arguments, const char *name);

// The account that a call is about, and what the caller is to it. Errors: "invalidArguments",
// "accountNotFound", "accountNotSupportedByMethod".
struct AccountArgument {
    std::string id;
    who::Set standing = who::nobody;
};
template <typename Transaction> AccountArgument accountArgument(Call<Transaction> &call);
// The same for methods that read: only accounts in the caller's Session.
AccountArgument readableAccount(ReadCall &call);

std::string stateText(std::int64_t modseq);
std::optional<std::int64_t> parseState(const std::string &text);

} // namespace atriumd
