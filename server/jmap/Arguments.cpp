#include "server/jmap/Arguments.h"

#include <charconv>

namespace atriumd {

using nlohmann::json;

void invalidArguments(std::string description) { throw MethodError { "invalidArguments", std::move(description) }; }

const json &argument(const json &arguments, const char *name)
{
    static const json null;
    const auto found = arguments.find(name);
    return found == arguments.end() ? null : *found;
}

std::optional<std::vector<std::string>> idListArgument(const json &arguments, const char *name)
{
    const auto &value = argument(arguments, name);
    if (value.is_null())
        return std::nullopt;
    if (!value.is_array())
        invalidArguments(std::string(name) + " must be a list or null");
    std::vector<std::string> list;
    for (const auto &item : value) {
        if (!item.is_string())
            invalidArguments(std::string(name) + " must be a list of strings");
        list.push_back(item.get<std::string>());
    }
    return list;
}

std::optional<std::string> stringArgument(const json &arguments, const char *name)
{
    const auto &value = argument(arguments, name);
    if (value.is_null())
        return std::nullopt;
    if (!value.is_string())
        invalidArguments(std::string(name) + " must be a string");
    return value.get<std::string>();
}

std::optional<std::int64_t> intArgument(const json &arguments, const char *name)
{
    const auto &value = argument(arguments, name);
    if (value.is_null())
        return std::nullopt;
    constexpr std::int64_t most = (std::int64_t(1) << 53) - 1; // RFC 8620 section 1.3
    if (!value.is_number_integer() || (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t(most))
        || value.get<std::int64_t>() < -most)
        invalidArguments(std::string(name) + " must be a whole number");
    return value.get<std::int64_t>();
}

bool boolArgument(const json &arguments, const char *name)
{
    const auto &value = argument(arguments, name);
    if (!value.is_null() && !value.is_boolean())
        invalidArguments(std::string(name) + " must be true or false");
    return value == true;
}

template <typename Transaction> AccountArgument accountArgument(Call<Transaction> &call)
{
    const auto given = stringArgument(call.arguments, "accountId");
    if (!given)
        invalidArguments("accountId is missing");
    const auto id = call.exchange.resolveId(*given);
    const auto standing = id ? standingIn(call.transaction, call.workspaceId, call.actor, *id) : std::nullopt;
    if (!standing)
        throw MethodError { "accountNotFound", "" };
    if (standing->kind != call.type->home)
        throw MethodError { "accountNotSupportedByMethod", "There is no " + call.type->name + " in this account" };
    return { *id, standing->who };
}

template AccountArgument accountArgument(ReadCall &);
template AccountArgument accountArgument(WriteCall &);

AccountArgument readableAccount(ReadCall &call)
{
    auto account = accountArgument(call);
    // Who could join, or bring people in, may not look into a group before.
    if (!(account.standing & who::reader))
        throw MethodError { "accountNotFound", "" };
    if (!isAllowed(call.type->name, Operation::Read, account.standing))
        throw MethodError { "forbidden", "" };
    return account;
}

std::string stateText(std::int64_t modseq) { return std::to_string(modseq); }

std::optional<std::int64_t> parseState(const std::string &text)
{
    std::int64_t state = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), state);
    if (error != std::errc() || end != text.data() + text.size() || stateText(state) != text)
        return std::nullopt;
    return state;
}

} // namespace atriumd
