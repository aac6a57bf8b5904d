#include "server/demo/Calendar.h"

#include <array>
#include <chrono>

namespace atriumd::calendar {

using namespace std::chrono;

namespace {

using Names = std::array<std::string_view, 12>;

constexpr Names months(std::string_view language)
{
    if (language == "da")
        return { "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
            "november", "december" };
    if (language == "de")
        return { "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
            "November", "Dezember" };
    if (language == "fr")
        return { "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre" };
    return { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December" };
}

constexpr std::array<std::string_view, 5> weekdays(std::string_view language)
{
    if (language == "da")
        return { "mandag", "tirsdag", "onsdag", "torsdag", "fredag" };
    if (language == "de")
        return { "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag" };
    if (language == "fr")
        return { "lundi", "mardi", "mercredi", "jeudi", "vendredi" };
    return { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday" };
}

// Directive 2000/84/EC: summer time from the last Sunday of March to that of October, 01:00 UTC.
std::int64_t toLocal(std::int64_t time)
{
    const sys_time<milliseconds> utc { milliseconds(time) };
    const year_month_day today { floor<days>(utc) };
    const sys_time<milliseconds> start = sys_days { today.year() / March / Sunday[last] } + hours(1);
    const sys_time<milliseconds> end = sys_days { today.year() / October / Sunday[last] } + hours(1);
    return time + (utc >= start && utc < end ? 2 : 1) * hour;
}

sys_days localDay(std::int64_t time) { return floor<days>(sys_time<milliseconds> { milliseconds(toLocal(time)) }); }

// The offices are closed at weekends, at Christmas and around New Year.
bool isFree(std::int64_t time)
{
    const year_month_day today { localDay(time) };
    const auto is = [&](auto month, unsigned first, unsigned last) {
        return today.month() == month && today.day() >= std::chrono::day { first }
        && today.day() <= std::chrono::day { last };
    };
    return weekday(time) > 5 || is(December, 24, 26) || is(December, 31, 31) || is(January, 1, 1);
}

std::int64_t workday(std::int64_t time)
{
    const int today = weekday(time);
    return today > 5 ? time + (8 - today) * day : time;
}

} // namespace

int weekday(std::int64_t time) { return static_cast<int>(std::chrono::weekday { localDay(time) }.iso_encoding()); }

int month(std::int64_t time)
{
    return static_cast<int>(static_cast<unsigned>(year_month_day { localDay(time) }.month()));
}

std::int64_t atWork(std::int64_t time, std::string_view place, Random &random)
{
    const double start = place == "Lübeck" ? 6.0 : place == "Lyon" ? 8.75 : 7.5;
    const double end = place == "Lübeck" ? 16.0 : place == "Lyon" ? 18.25 : 16.75;
    const auto offset = toLocal(time) - time;
    auto local = time + offset;
    if (static_cast<double>(local % day) > end * static_cast<double>(hour))
        local += day - local % day; // midnight
    while (isFree(local - offset))
        local += day - local % day;
    const auto bell = static_cast<std::int64_t>(start * static_cast<double>(hour));
    if (local % day < bell)
        local += bell - local % day + random.between(2, 75) * minute + random.between(0, 59'999);
    return local - offset;
}

std::int64_t officeTime(std::int64_t time, std::int64_t span)
{
    const auto step = span < 0 ? -minute : minute;
    for (std::int64_t left = std::abs(span); left > 0;) {
        time += step;
        const auto ofDay = toLocal(time) % day;
        if (ofDay >= 7 * hour + 30 * minute && ofDay < 17 * hour + 30 * minute && !isFree(time))
            left -= minute;
    }
    return time;
}

std::string date(std::int64_t time, std::string_view language)
{
    const year_month_day when { localDay(workday(time)) };
    const auto number = std::to_string(static_cast<unsigned>(when.day()));
    const auto point = language == "da" || language == "de" ? ". " : " ";
    return number + point + monthName(static_cast<int>(static_cast<unsigned>(when.month())), language);
}

std::string weekdayName(std::int64_t time, std::string_view language)
{
    return std::string(weekdays(language)[static_cast<std::size_t>(weekday(workday(time)) - 1)]);
}

std::string monthName(int month, std::string_view language)
{
    return std::string(months(language)[static_cast<std::size_t>(((month - 1) % 12 + 12) % 12)]);
}

int week(std::int64_t time)
{
    const sys_days thursday = localDay(time) + days(4 - weekday(time)); // is in the same ISO week
    const sys_days newYear { year_month_day { thursday }.year() / January / 1 };
    return static_cast<int>((thursday - newYear).count() / 7 + 1);
}

} // namespace atriumd::calendar
