#include "server/types/UtcDate.h"

#include <chrono>
#include <cstdio>

namespace atriumd {

namespace {

// Takes `count` digits off the front of the text.
std::optional<int> takeDigits(std::string_view &text, std::size_t count)
{
    if (text.size() < count)
        return std::nullopt;
    int value = 0;
    for (const char c : text.substr(0, count)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view &text, char expected)
{
    if (!text.starts_with(expected))
        return false;
    text.remove_prefix(1);
    return true;
}

} // namespace

std::string formatUtcDate(std::int64_t milliseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> time { std::chrono::milliseconds(milliseconds) };
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    char text[40];
    int length = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()),
        unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()), int(clock.minutes().count()),
        int(clock.seconds().count()));
    if (const auto fraction = int(clock.subseconds().count()))
        length += std::snprintf(text + length, sizeof text - std::size_t(length), ".%03d", fraction);
    return std::string(text, std::size_t(length)) + "Z";
}

std::optional<std::int64_t> parseUtcDate(std::string_view text)
{
    using namespace std::chrono;
    const auto y = takeDigits(text, 4);
    if (!y || !take(text, '-'))
        return std::nullopt;
    const auto m = takeDigits(text, 2);
    if (!m || !take(text, '-'))
        return std::nullopt;
    const auto d = takeDigits(text, 2);
    if (!d || !take(text, 'T'))
        return std::nullopt;
    const auto h = takeDigits(text, 2);
    if (!h || !take(text, ':'))
        return std::nullopt;
    const auto min = takeDigits(text, 2);
    if (!min || !take(text, ':'))
        return std::nullopt;
    const auto s = takeDigits(text, 2);
    if (!s)
        return std::nullopt;
    int fraction = 0;
    if (take(text, '.')) {
        int digits = 0;
        while (const auto digit = takeDigits(text, 1)) {
            if (++digits <= 3)
                fraction = fraction * 10 + *digit;
        }
        if (digits == 0)
            return std::nullopt;
        for (; digits < 3; ++digits)
            fraction *= 10;
    }
    const year_month_day date { year(*y), month(unsigned(*m)), day(unsigned(*d)) };
    if (!date.ok() || *h > 23 || *min > 59 || *s > 60 || text != "Z")
        return std::nullopt;
    const auto time = sys_days(date) + hours(*h) + minutes(*min) + seconds(*s) + milliseconds(fraction);
    return duration_cast<milliseconds>(time.time_since_epoch()).count();
}

} // namespace atriumd
