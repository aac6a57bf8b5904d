#pragma once

#include "server/store/Result.h"

#include <filesystem>
#include <string>

namespace atriumd {

// A new password for `whom`: the first line of `file`, or else ATRIUMD_PASSWORD, or else typed
// twice on the terminal without being shown. Never an argument, which other users could see.
// Errors: "noPassword", "weakPassword", "unreadable".
Result<std::string> readPassword(const std::string &whom, const std::filesystem::path &file);

} // namespace atriumd
