#pragma once

#include <expected>
#include <string>

namespace atriumd {

// What went wrong: `message` is a sentence for the administrator that says what to do next.
struct Error {
    std::string code;
    std::string message;
};

template <typename T = void> using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(std::string code, std::string message)
{
    return std::unexpected(Error { std::move(code), std::move(message) });
}

} // namespace atriumd
