#include "server/auth/Log.h"

#include <trantor/utils/Logger.h>

#include <chrono>
#include <ctime>
#include <unistd.h>

namespace atriumd {

namespace {

void appendQuoted(std::string &line, std::string_view value)
{
    static constexpr char hex[] = "0123456789abcdef";
    line += '"';
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            line += '\\';
            line += c;
        } else if (byte < 0x20 || byte == 0x7f) {
            line += "\\x";
            line += hex[byte >> 4];
            line += hex[byte & 15];
        } else {
            line += c;
        }
    }
    line += '"';
}

std::string timestamp()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
    const std::time_t seconds = milliseconds / 1000;
    std::tm parts {};
    gmtime_r(&seconds, &parts);
    char text[40];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
    std::snprintf(text + length, sizeof text - length, ".%03dZ", static_cast<int>(milliseconds % 1000));
    return text;
}

const char *name(LogLevel level)
{
    switch (level) {
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    return "";
}

} // namespace

void log(
    LogLevel level, std::string_view event, std::initializer_list<std::pair<std::string_view, std::string_view>> fields)
{
    std::string line = "time=" + timestamp() + " level=" + name(level) + " event=";
    appendQuoted(line, event);
    for (const auto &[key, value] : fields) {
        line += ' ';
        line += key;
        line += '=';
        appendQuoted(line, value);
    }
    line += '\n';
    // One write a line, so that lines of several threads do not mix. A log that cannot be written
    // must not stop the service.
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, line.data(), line.size());
}

void adoptFrameworkLog()
{
    trantor::Logger::setLogLevel(trantor::Logger::kWarn);
    trantor::Logger::setOutputFunction(
        [](const char *text, std::uint64_t length) {
            std::string_view message(text, length);
            while (message.ends_with('\n'))
                message.remove_suffix(1);
            log(LogLevel::Warning, "framework", { { "message", message } });
        },
        [] {});
}

} // namespace atriumd
