#pragma once

#include "server/store/Result.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace atriumd {

// One message as it stands in an mbox file, without its From_ line.
struct RawMessage {
    enum class Damage {
        None,
        NotAnMbox, // text before the first From_ line of the file
        TooLarge, // `bytes` is empty
        CutOff, // the file ends in the middle of a line
    };
    std::int64_t line = 0; // of the From_ line, counted from 1
    std::uint64_t offset = 0; // of the From_ line in the file
    std::int64_t envelopeDate = 0; // milliseconds since 1970, from the From_ line
    Damage damage = Damage::None;
    std::string bytes;
};

// Splits an mbox file (RFC 4155) into messages, reading it as a stream: memory is bounded by one
// message. Archives such as pipermail's do not escape body lines that begin with "From ", so a
// separator is known by its shape: it ends in a date, and a header field follows it. A line
// ">From " that stands alone among unquoted lines is unescaped; inside a quotation it is a quote.
class MboxReader {
public:
    static constexpr std::size_t maxMessageBytes = 64 * 1024 * 1024;

    static Result<MboxReader> open(const std::filesystem::path &file); // "unreadable"
    Result<std::optional<RawMessage>> next(); // nothing: the end. "unreadable": the disk failed
    // Reads again the message that next() found at this place.
    Result<RawMessage> at(std::uint64_t offset, std::int64_t line);

private:
    struct Close {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    struct Line {
        std::string text; // with its "\n"; cut at maxMessageBytes
        std::uint64_t offset = 0;
        std::int64_t number = 0;
    };
    MboxReader(std::unique_ptr<std::FILE, Close> file, std::filesystem::path path);
    bool advance(); // m_next becomes m_line, and the line after it m_next
    std::optional<Line> readLine();
    std::optional<std::int64_t> separatorDate() const; // of m_line, given m_next

    std::unique_ptr<std::FILE, Close> m_file;
    std::filesystem::path m_path;
    std::string m_buffer;
    std::size_t m_used = 0;
    std::uint64_t m_offset = 0;
    std::int64_t m_number = 0;
    std::optional<Line> m_line, m_next;
};

// The date at the end of a From_ line ("From a@b  Tue Jan  2 23:56:34 2018", with or without a
// zone, which RFC 4155 says is UTC), in milliseconds since 1970.
std::optional<std::int64_t> envelopeDate(std::string_view line);

} // namespace atriumd
