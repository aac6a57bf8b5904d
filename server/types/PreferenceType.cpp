#include "server/types/PreferenceType.h"

#include <algorithm>

namespace atriumd {

using nlohmann::json;

namespace {

// "18:00"
bool isTimeOfDay(const json &value)
{
    if (!value.is_string())
        return false;
    const auto &text = value.get_ref<const std::string &>();
    const auto digit = [&](std::size_t at, char most) { return text[at] >= '0' && text[at] <= most; };
    return text.size() == 5 && digit(0, '2') && digit(1, text[0] == '2' ? '3' : '9') && text[2] == ':' && digit(3, '5')
        && digit(4, '9');
}

std::optional<std::string> checkQuietHours(const json &value)
{
    const auto isDay = [](const json &day) { return day.is_number_integer() && day >= 1 && day <= 7; };
    const bool good = value.is_object() && value.size() == 3 && value.contains("from") && isTimeOfDay(value["from"])
        && value.contains("to") && isTimeOfDay(value["to"]) && value.contains("days") && value["days"].is_array()
        && value["days"].size() <= 7 && std::ranges::all_of(value["days"], isDay);
    if (!good)
        return "must be null or {from: \"18:00\", to: \"07:30\", days: [1, 2, …]}, with 1 for Monday";
    return std::nullopt;
}

std::optional<std::string> checkLevels(const json &value)
{
    for (const auto &level : value)
        if (level != "all" && level != "mentions" && level != "none")
            return "must have the values all, mentions or none";
    return std::nullopt;
}

} // namespace

PreferenceType::PreferenceType()
    : Type("Preference", AccountKind::Member, 's',
          {
              { .name = "language", .who = who::author, .initial = "", .max = 20 },
              { .name = "theme", .who = who::author, .initial = "system", .values = { "system", "light", "dark" } },
              { .name = "groupLevels",
                  .shape = Shape::IdStrings,
                  .who = who::author,
                  .initial = json::object(),
                  .max = 5000,
                  .check = checkLevels },
              { .name = "quietHours",
                  .shape = Shape::Other,
                  .who = who::author,
                  .nullable = true,
                  .check = checkQuietHours },
          })
{
}

} // namespace atriumd
