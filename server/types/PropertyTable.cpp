#include "server/types/PropertyTable.h"

#include "server/types/UtcDate.h"

#include <algorithm>

namespace atriumd {

namespace {

using nlohmann::json;
using Problem = std::optional<std::string>;

constexpr std::size_t maxItemLength = 300; // of each string in a list
constexpr std::int64_t maxInt = (std::int64_t(1) << 53) - 1; // RFC 8620 section 1.3

Problem problemWithText(const json &value, std::size_t min, std::size_t max)
{
    if (!value.is_string())
        return "must be a string";
    const auto &text = value.get_ref<const std::string &>();
    if (text.find('\0') != std::string::npos)
        return "must not contain the character U+0000";
    const auto length = utf16Length(text);
    if (length < min)
        return min == 1 ? "must not be empty" : "must have at least " + std::to_string(min) + " characters";
    if (length > max)
        return "must have at most " + std::to_string(max) + " characters";
    return {};
}

bool isIdValue(const json &value) { return value.is_string() && isId(value.get_ref<const std::string &>()); }

Problem problemWithSize(const json &value, const Property &property)
{
    if (value.size() < property.min)
        return "must have at least " + std::to_string(property.min) + " entries";
    if (value.size() > property.max)
        return "must have at most " + std::to_string(property.max) + " entries";
    return {};
}

template <typename Predicate>
Problem problemWithList(const json &value, const Property &property, Predicate isGood, const char *what)
{
    if (!value.is_array() || !std::ranges::all_of(value, isGood))
        return what;
    return problemWithSize(value, property);
}

template <typename Predicate>
Problem problemWithMap(const json &value, const Property &property, Predicate isGood, const char *what)
{
    if (!value.is_object())
        return what;
    for (const auto &[key, item] : value.items())
        if (!isId(key) || !isGood(item))
            return what;
    return problemWithSize(value, property);
}

bool isUnsignedInt(const json &value)
{
    return value.is_number_integer() && value.get<std::int64_t>() >= 0 && value.get<std::int64_t>() <= maxInt;
}

Problem problemWithShape(const Property &property, const json &value)
{
    switch (property.shape) {
    case Shape::Id:
        return isIdValue(value) ? Problem() : "must be an id";
    case Shape::String:
        if (auto problem = problemWithText(value, property.min, property.max))
            return problem;
        if (!property.values.empty() && !std::ranges::contains(property.values, value.get_ref<const std::string &>())) {
            std::string all;
            for (const auto &allowed : property.values)
                all += (all.empty() ? "" : ", ") + allowed;
            return "must be one of: " + all;
        }
        return {};
    case Shape::Boolean:
        return value.is_boolean() ? Problem() : "must be true or false";
    case Shape::UnsignedInt:
        return isUnsignedInt(value) ? Problem() : "must be a whole number, 0 or more";
    case Shape::UtcDate:
        return value.is_string() && parseUtcDate(value.get_ref<const std::string &>())
            ? Problem()
            : "must be a time such as 2026-01-31T12:00:00Z";
    case Shape::Ids:
        return problemWithList(value, property, isIdValue, "must be a list of ids");
    case Shape::Strings:
        return problemWithList(
            value, property, [](const json &item) { return !problemWithText(item, 1, maxItemLength); },
            "must be a list of strings, none of them empty or longer than 300 characters");
    case Shape::IdBooleans:
        return problemWithMap(
            value, property, [](const json &item) { return item.is_boolean(); },
            "must be an object of ids to true or false");
    case Shape::IdStrings:
        return problemWithMap(
            value, property, [](const json &item) { return !problemWithText(item, 1, maxItemLength); },
            "must be an object of ids to strings");
    case Shape::Other:
        break;
    }
    return {};
}

} // namespace

const Property *findProperty(const PropertyTable &table, std::string_view name)
{
    const auto found = std::ranges::find(table, name, &Property::name);
    return found == table.end() ? nullptr : &*found;
}

std::optional<std::string> problemWith(const Property &property, const json &value)
{
    if (value.is_null())
        return property.nullable ? Problem() : "must not be null";
    if (auto problem = problemWithShape(property, value))
        return problem;
    return property.check ? property.check(value) : std::nullopt;
}

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= 255 && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

std::size_t utf16Length(std::string_view utf8)
{
    std::size_t length = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xc0) != 0x80) // not a continuation
            length += byte >= 0xf0 ? 2 : 1; // beyond the basic plane: a surrogate pair
    }
    return length;
}

} // namespace atriumd
