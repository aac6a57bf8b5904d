#pragma once

namespace atriumd::limits {

// As advertised in the Session (docs/protocol.md), and enforced.
inline constexpr int maxSizeUpload = 52'428'800; // bytes; by server/http
inline constexpr int maxConcurrentUpload = 4; // by server/http
inline constexpr int maxSizeRequest = 10'485'760; // bytes
inline constexpr int maxConcurrentRequests = 8; // by server/http
inline constexpr int maxCallsInRequest = 64;
inline constexpr int maxObjectsInGet = 1000;
inline constexpr int maxObjectsInSet = 500;
inline constexpr int maxDepth = 64; // of the JSON of a request
inline constexpr int maxSizeAnswers = 25'165'824; // bytes of all answers to a request; then reading on is refused

} // namespace atriumd::limits
