#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace atriumd {

// What a message from the client says about itself (RFC 8887 section 4.3): read without building
// the whole document, since most are Requests that the Dispatcher parses anyway.
struct WebSocketMessage {
    std::string type; // "@type"; empty: there is none
    std::optional<std::string> id;

    // Nothing: not JSON, not an object, or nested deeper than 64 before both were found.
    static std::optional<WebSocketMessage> read(std::string_view text);
};

// A RequestError (RFC 8887 section 4.3.3) of a problem (Problem.h).
std::string requestError(const std::string &problem, const std::optional<std::string> &requestId);

} // namespace atriumd
