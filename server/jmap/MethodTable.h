#pragma once

#include "server/jmap/Exchange.h"
#include "server/types/Standing.h"

#include <span>
#include <string_view>
#include <variant>

namespace atriumd {

// What a method runs with. Methods throw MethodError.
template <typename Transaction> struct Call {
    Transaction &transaction;
    const Environment &environment;
    const std::string &workspaceId;
    const Actor &actor;
    Exchange &exchange;
    const Type *type; // of "Post/get"; null for Core/echo
    nlohmann::json arguments; // references are resolved
};
using ReadCall = Call<ReadTransaction>;
using WriteCall = Call<WriteTransaction>;

// One row of the table of methods.
struct Method {
    std::string name; // "Post/get"
    std::string_view capability;
    const Type *type;
    std::variant<Answer (*)(ReadCall &), Answer (*)(WriteCall &)> function;

    bool writes() const { return std::holds_alternative<Answer (*)(WriteCall &)>(function); }
};

// Null: there is no such method among the capabilities that the request uses.
const Method *findMethod(const Request &request, std::string_view name);

} // namespace atriumd
