#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace atriumd {

// One line an event on stderr: time=… level=… event="…" key="…". Values are quoted and control
// characters escaped, so that nobody can write a line of their own. Never what members write:
// ids and addresses only. Thread-safe.
enum class LogLevel { Info, Warning, Error };

void log(LogLevel level, std::string_view event,
    std::initializer_list<std::pair<std::string_view, std::string_view>> fields = {});

// Sends what Drogon has to say the same way, from warnings on.
void adoptFrameworkLog();

} // namespace atriumd
