#pragma once

#include "server/demo/Random.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace atriumd::calendar {

// Times are milliseconds since 1970 (UTC). All places of the demo keep Central European Time.
inline constexpr std::int64_t minute = 60'000;
inline constexpr std::int64_t hour = 60 * minute;
inline constexpr std::int64_t day = 24 * hour;

// Monday is 1, Sunday 7; in local time.
int weekday(std::int64_t time);
int month(std::int64_t time); // 1 to 12
// The first moment from `time` on at which people at `place` are at work, a little after the bell.
std::int64_t atWork(std::int64_t time, std::string_view place, Random &random);
// So much office time later, or earlier where `span` is negative: nights and weekends do not count.
std::int64_t officeTime(std::int64_t time, std::int64_t span);

// In the words of a language (en, da, de, fr). Dates that fall on a weekend move to the Monday.
std::string date(std::int64_t time, std::string_view language); // "14 June"
std::string weekdayName(std::int64_t time, std::string_view language); // "Thursday"
std::string monthName(int month, std::string_view language); // "June"
int week(std::int64_t time); // ISO 8601

} // namespace atriumd::calendar
