#pragma once

#include <QString>

#include <expected>

namespace atrium {

// What went wrong, in words for a person: `message` says what happened, `hint` what to do next
// (may be empty). `code` is stable and for programs and tests.
struct Error {
    QString code;
    QString message;
    QString hint;
};

// The result of what can fail in normal use. Exceptions do not cross a folder.
template <typename T = void> using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(QString code, QString message, QString hint = {})
{
    return std::unexpected(Error { std::move(code), std::move(message), std::move(hint) });
}

} // namespace atrium
