#pragma once

#include "server/types/Type.h"

#include <variant>

namespace atriumd {

// A piece of SQL with the values of its parameters, in order.
struct Sql {
    std::string text;
    std::vector<std::variant<std::string, std::int64_t>> values;
    std::size_t conditions = 1; // how many it is made of
};

// The WHERE condition of a filter (RFC 8620 section 5.5) on Post or Member, for table `object`.
// Parameter ?1 of the statement must be the account.
// `byActivity`: threads will be read in the order of their activity, for which there is an index.
// Throws MethodError "unsupportedFilter" or "invalidArguments".
Sql filterToSql(const Type &type, const nlohmann::json &filter, bool byActivity);

} // namespace atriumd
