#include "server/import/MboxReader.h"

#include "server/import/Text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace atriumd {

namespace {

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

template <std::size_t N>
std::optional<unsigned> position(const std::array<std::string_view, N> &names, std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<unsigned>(found - names.begin()));
}

constexpr std::array<std::string_view, 7> weekdays { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
constexpr std::array<std::string_view, 12> months { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep",
    "Oct", "Nov", "Dec" };

// "23:56:34" or "23:56", in seconds
std::optional<int> secondsOfDay(std::string_view clock)
{
    if ((clock.size() != 8 && clock.size() != 5) || clock[2] != ':' || (clock.size() == 8 && clock[5] != ':'))
        return {};
    const auto hour = number(clock.substr(0, 2));
    const auto minute = number(clock.substr(3, 2));
    const auto second = clock.size() == 8 ? number(clock.substr(6, 2)) : std::optional(0);
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60 || *hour < 0 || *minute < 0
        || *second < 0)
        return {};
    return *hour * 3600 + *minute * 60 + *second;
}

bool isHeaderField(std::string_view line)
{
    const auto colon = line.find(':');
    return colon != std::string_view::npos && colon > 0 && colon <= 76
        && std::ranges::all_of(line.substr(0, colon), [](char c) { return c > 32 && c < 127; });
}

// Puts back body lines that the archive's writer escaped.
std::string unescaped(const std::string &bytes)
{
    if (bytes.find("\n>From ") == std::string::npos)
        return bytes;
    const auto lines = splitLines(bytes);
    std::string result;
    const auto quoted = [&](std::size_t i) {
        return i < lines.size() && lines[i].starts_with('>') && !lines[i].starts_with(">From ");
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool escaped = lines[i].starts_with(">From ") && !(i > 0 && quoted(i - 1)) && !quoted(i + 1);
        result.append(lines[i], escaped ? 1 : 0).append("\n");
    }
    return result;
}

} // namespace

std::optional<std::int64_t> envelopeDate(std::string_view line)
{
    const auto words = splitWords(line);
    for (std::size_t i = words.size(); i-- > 1;) {
        if (!position(weekdays, words[i]) || i + 4 >= words.size())
            continue;
        const auto month = position(months, words[i + 1]);
        const auto day = number(words[i + 2]);
        const auto clock = secondsOfDay(words[i + 3]);
        // the year comes last, or before a numeric zone
        auto year = number(words.back());
        if (words.size() > i + 5 && words[i + 4].size() == 4 && number(words[i + 4]))
            year = number(words[i + 4]);
        if (!month || !day || !clock || !year || *year < 1970 || *year > 9999 || *day < 1 || words.size() > i + 6)
            return {};
        const std::chrono::year_month_day date { std::chrono::year(*year), std::chrono::month(*month + 1),
            std::chrono::day(static_cast<unsigned>(*day)) };
        if (!date.ok())
            return {};
        const auto days = std::chrono::sys_days(date).time_since_epoch().count();
        return (std::int64_t(days) * 86400 + *clock) * 1000;
    }
    return {};
}

MboxReader::MboxReader(std::unique_ptr<std::FILE, Close> file, std::filesystem::path path)
    : m_file(std::move(file))
    , m_path(std::move(path))
{
}

Result<MboxReader> MboxReader::open(const std::filesystem::path &file)
{
    std::error_code ignored;
    std::unique_ptr<std::FILE, Close> handle;
    if (!std::filesystem::is_directory(file, ignored))
        handle.reset(std::fopen(file.c_str(), "rb"));
    if (!handle)
        return failure("unreadable", "The file " + file.string() + " cannot be read. Check its name and permissions.");
    return MboxReader(std::move(handle), file);
}

std::optional<MboxReader::Line> MboxReader::readLine()
{
    Line line { .text = {}, .offset = m_offset, .number = m_number + 1 };
    for (;;) {
        if (m_used == m_buffer.size()) {
            m_buffer.resize(64 * 1024);
            m_buffer.resize(std::fread(m_buffer.data(), 1, m_buffer.size(), m_file.get()));
            m_used = 0;
            if (m_buffer.empty())
                break;
        }
        const auto end = m_buffer.find('\n', m_used);
        const auto stop = end == std::string::npos ? m_buffer.size() : end + 1;
        if (line.text.size() <= maxMessageBytes)
            line.text.append(m_buffer, m_used, stop - m_used);
        m_offset += stop - m_used;
        m_used = stop;
        if (end != std::string::npos)
            break;
    }
    if (m_offset == line.offset)
        return {};
    ++m_number;
    return line;
}

bool MboxReader::advance()
{
    if (!m_line && !m_next)
        m_next = readLine();
    m_line = std::move(m_next);
    m_next = m_line ? readLine() : std::nullopt;
    return m_line.has_value();
}

std::optional<std::int64_t> MboxReader::separatorDate() const
{
    if (!m_line || !m_line->text.starts_with("From ") || m_line->text.size() > 1000)
        return {};
    if (!m_next || !(isHeaderField(m_next->text) || m_next->text.starts_with(">From ")))
        return {};
    return atriumd::envelopeDate(m_line->text);
}

Result<std::optional<RawMessage>> MboxReader::next()
{
    if (!m_line && m_number == 0)
        advance();
    while (m_line && isBlank(m_line->text))
        advance();
    if (!m_line) {
        if (std::ferror(m_file.get()))
            return failure("unreadable", "Reading " + m_path.string() + " failed. Check the disk.");
        return std::nullopt;
    }
    RawMessage message { .line = m_line->number, .offset = m_line->offset };
    const auto date = separatorDate();
    if (date) {
        message.envelopeDate = *date;
        advance();
    } else {
        message.damage = RawMessage::Damage::NotAnMbox;
    }
    bool whole = true;
    while (m_line && !separatorDate()) {
        whole = m_line->text.ends_with('\n');
        if (message.bytes.size() + m_line->text.size() > maxMessageBytes)
            message.damage = RawMessage::Damage::TooLarge;
        else
            message.bytes += m_line->text;
        advance();
    }
    if (message.damage == RawMessage::Damage::TooLarge)
        message.bytes.clear();
    else if (!whole && message.damage == RawMessage::Damage::None)
        message.damage = RawMessage::Damage::CutOff;
    message.bytes = unescaped(message.bytes);
    return message;
}

Result<RawMessage> MboxReader::at(std::uint64_t offset, std::int64_t line)
{
    m_buffer.clear();
    m_used = 0;
    m_line.reset();
    m_next.reset();
    m_offset = offset;
    m_number = line - 1;
    std::clearerr(m_file.get());
    Result<std::optional<RawMessage>> message = std::nullopt;
    if (fseeko(m_file.get(), static_cast<off_t>(offset), SEEK_SET) == 0) {
        advance();
        message = next();
    }
    if (!message)
        return std::unexpected(message.error());
    if (!*message)
        return failure(
            "unreadable", "The file " + m_path.string() + " changed while it was read. Run the import again.");
    return std::move(**message);
}

} // namespace atriumd
