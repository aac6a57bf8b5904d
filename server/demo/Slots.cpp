#include "server/demo/Slots.h"

#include "server/demo/Calendar.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <stdexcept>

namespace atriumd {

namespace {

constexpr std::string_view opening = "‹";
constexpr std::string_view closing = "›";

// Where the slot that opens at `start` closes.
std::size_t slotEnd(std::string_view text, std::size_t start)
{
    int depth = 0;
    for (std::size_t i = start; i < text.size(); ++i) {
        if (text.substr(i).starts_with(opening))
            ++depth;
        else if (text.substr(i).starts_with(closing) && --depth == 0)
            return i;
    }
    throw std::invalid_argument("a slot does not end: " + std::string(text.substr(start, 60)));
}

std::vector<std::string_view> alternatives(std::string_view inner)
{
    std::vector<std::string_view> all;
    int depth = 0;
    std::size_t start = 0;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        if (inner.substr(i).starts_with(opening))
            ++depth;
        else if (inner.substr(i).starts_with(closing))
            --depth;
        else if (inner[i] == '|' && depth == 0) {
            all.push_back(inner.substr(start, i - start));
            start = i + 1;
        }
    }
    all.push_back(inner.substr(start));
    return all;
}

// "day+3" for "day": 3.
std::optional<int> offset(std::string_view inner, std::string_view name)
{
    if (!inner.starts_with(name))
        return std::nullopt;
    inner.remove_prefix(name.size());
    if (inner.empty())
        return 0;
    if (inner[0] == '+')
        inner.remove_prefix(1);
    int value = 0;
    const auto [end, error] = std::from_chars(inner.data(), inner.data() + inner.size(), value);
    return error == std::errc() && end == inner.data() + inner.size() ? std::optional(value) : std::nullopt;
}

std::optional<double> slotsNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

Slots::Slots(const Corpus &corpus, Random &random, std::string language, std::uint64_t character, int turn,
    FindPerson findPerson)
    : m_corpus(corpus)
    , m_random(random)
    , m_language(std::move(language))
    , m_findPerson(std::move(findPerson))
    , m_character(character)
    , m_turn(static_cast<std::uint64_t>(turn))
{
}

std::string Slots::fill(std::string_view text, std::int64_t time, std::set<int> &mentions)
{
    std::string out;
    for (;;) {
        const auto start = text.find(opening);
        out += text.substr(0, start);
        if (start == text.npos)
            return out;
        const auto end = slotEnd(text, start);
        out += slot(text.substr(start + opening.size(), end - start - opening.size()), time, mentions);
        text.remove_prefix(end + closing.size());
    }
}

void Slots::chooseAgain()
{
    m_words.clear();
    m_turn += 31;
}

// Which of `count` it is this turn: one after the other, and after each round differently.
std::size_t Slots::turned(std::string_view what, std::size_t count) const
{
    const auto hash = Random(m_character, what).next();
    const auto round = m_turn / count;
    return (hash % 1009 + m_turn + round * (hash >> 20 & 1) + round / count) % count;
}

std::string Slots::slot(std::string_view inner, std::int64_t time, std::set<int> &mentions)
{
    if (inner.starts_with('@')) {
        const int person = m_findPerson(std::string(inner.substr(1)));
        mentions.insert(person);
        return '@' + m_corpus.people[static_cast<std::size_t>(person)].name;
    }
    if (alternatives(inner).size() > 1)
        return choice(inner, time, mentions);
    if (const auto dots = inner.find(".."); dots != inner.npos)
        return range(inner.substr(0, dots), inner.substr(dots + 2));
    if (const auto days = offset(inner, "date"))
        return calendar::date(time + *days * calendar::day, m_language);
    if (const auto days = offset(inner, "day"))
        return calendar::weekdayName(time + *days * calendar::day, m_language);
    if (const auto weeks = offset(inner, "week"))
        return std::to_string(calendar::week(time + *weeks * 7 * calendar::day));
    if (const auto months = offset(inner, "month"))
        return calendar::monthName(calendar::month(time) + *months, m_language);
    return word(std::string(inner));
}

std::string Slots::choice(std::string_view inner, std::int64_t time, std::set<int> &mentions)
{
    char name = 0;
    if (inner.size() > 2 && inner[0] >= 'a' && inner[0] <= 'z' && inner[1] == ':') {
        name = inner[0];
        inner.remove_prefix(2);
    }
    const auto all = alternatives(inner);
    const auto index = turned(name ? std::string_view(&name, 1) : inner, all.size());
    return fill(all[index], time, mentions);
}

std::string Slots::range(std::string_view low, std::string_view high)
{
    const auto from = slotsNumber(low);
    const auto to = slotsNumber(high);
    if (!from || !to || *to < *from)
        throw std::invalid_argument("not a range: " + std::string(low) + ".." + std::string(high));
    const auto point = low.find('.');
    const auto decimals = point == low.npos ? 0 : low.size() - point - 1;
    const double scale = std::pow(10.0, static_cast<double>(decimals));
    const auto chosen = m_random.between(std::llround(*from * scale), std::llround(*to * scale));
    auto text = std::to_string(std::abs(chosen));
    if (decimals > 0) {
        text.insert(0, text.size() <= decimals ? decimals + 1 - text.size() : 0, '0');
        text.insert(text.size() - decimals, m_language == "en" ? "." : ",");
    } else if (chosen >= 1000 && (chosen < 1900 || chosen > 2100)) { // not a year
        text.insert(text.size() - 3, m_language == "en" ? "," : m_language == "fr" ? "\u00a0" : ".");
    }
    return chosen < 0 ? "−" + text : text;
}

std::string Slots::word(const std::string &name)
{
    const auto list = m_corpus.words.find(name);
    if (list == m_corpus.words.end())
        throw std::invalid_argument("unknown slot: " + name);
    return m_words.try_emplace(name, list->second[turned(name, list->second.size())]).first->second;
}

} // namespace atriumd
