#pragma once

#include <array>
#include <string_view>

namespace atriumd::capability {

inline constexpr std::string_view core = "urn:ietf:params:jmap:core";
inline constexpr std::string_view webSocket = "urn:ietf:params:jmap:websocket";
inline constexpr std::string_view feeds = "urn:atrium:params:jmap:feeds";
inline constexpr std::array all { core, webSocket, feeds };

} // namespace atriumd::capability
