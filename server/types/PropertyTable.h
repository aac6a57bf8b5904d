#pragma once

#include "server/types/Access.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atriumd {

// What a property's value looks like. Ids and keys of IdBooleans and IdStrings may be creation
// references ("#id") in a request.
enum class Shape { Id, String, Boolean, UnsignedInt, UtcDate, Ids, Strings, IdBooleans, IdStrings, Other };

// One line of a type's table in docs/protocol.md.
struct Property {
    std::string name;
    Shape shape = Shape::String;
    // Who may set it: who::creator only at create; who::nobody: the server alone.
    who::Set who = who::nobody;
    nlohmann::json initial = nullptr; // when left out at create
    bool required = false; // must be given at create
    bool nullable = false;
    std::size_t min = 0; // strings: UTF-16 code units; lists and maps: entries
    std::size_t max = 200;
    std::vector<std::string> values = {}; // strings: only these
    bool mayRefer = false; // a String that is resolved when it names a creation id
    // Says what is wrong with a value of the right shape; nothing: it is good.
    std::function<std::optional<std::string>(const nlohmann::json &)> check = {};
};

using PropertyTable = std::vector<Property>;

const Property *findProperty(const PropertyTable &table, std::string_view name);

// Says what is wrong with the value; nothing: it is good.
std::optional<std::string> problemWith(const Property &property, const nlohmann::json &value);

bool isId(std::string_view text); // RFC 8620 section 1.2
std::size_t utf16Length(std::string_view utf8);

} // namespace atriumd
