#pragma once

#include <drogon/HttpResponse.h>

#include <chrono>
#include <string>
#include <string_view>

namespace atriumd {

// Problem details (RFC 7807) for what goes wrong outside of JMAP methods. `title` and `detail` are
// plain text for a person; neither says more than the one who asks may know.
std::string problemText(int status, std::string_view type, std::string_view title, std::string_view detail);
drogon::HttpResponsePtr problem(int status, std::string_view title, std::string_view detail);

// RFC 8620 section 3.6.1: one of the advertised limits was exceeded.
std::string limitProblemText(std::string_view limit, std::string_view detail);
drogon::HttpResponsePtr limitProblem(std::string_view limit, std::string_view detail);

drogon::HttpResponsePtr unauthorized();
drogon::HttpResponsePtr unavailable(); // the server is stopping, or has too much to do
drogon::HttpResponsePtr tooManyTries(std::chrono::milliseconds retryAfter);

// A body that is JSON already. Never cached.
drogon::HttpResponsePtr jsonResponse(int status, std::string body, std::string_view type = "application/json");

} // namespace atriumd
