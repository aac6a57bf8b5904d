#include "server/http/Problem.h"

#include <nlohmann/json.hpp>

namespace atriumd {

namespace {
constexpr std::string_view problemType = "application/problem+json";
}

std::string problemText(int status, std::string_view type, std::string_view title, std::string_view detail)
{
    return nlohmann::ordered_json {
        { "type", type }, { "status", status }, { "title", title }, { "detail", detail }
    }.dump();
}

drogon::HttpResponsePtr problem(int status, std::string_view title, std::string_view detail)
{
    return jsonResponse(status, problemText(status, "about:blank", title, detail), problemType);
}

std::string limitProblemText(std::string_view limit, std::string_view detail)
{
    return nlohmann::ordered_json {
        { "type", "urn:ietf:params:jmap:error:limit" }, { "status", 400 }, { "title", "Limit exceeded" },
        { "detail", detail }, { "limit", limit }
    }.dump();
}

drogon::HttpResponsePtr limitProblem(std::string_view limit, std::string_view detail)
{
    return jsonResponse(400, limitProblemText(limit, detail), problemType);
}

drogon::HttpResponsePtr unauthorized()
{
    auto response = problem(401, "Unauthorized", "Please sign in.");
    response->addHeader("WWW-Authenticate", "Bearer");
    return response;
}

drogon::HttpResponsePtr unavailable()
{
    auto response = problem(503, "Service unavailable", "The server cannot take this request now. Please try again.");
    response->addHeader("Retry-After", "2");
    return response;
}

drogon::HttpResponsePtr tooManyTries(std::chrono::milliseconds retryAfter)
{
    auto response = problem(429, "Too many requests", "Too many tries. Please wait a moment.");
    response->addHeader("Retry-After", std::to_string(std::chrono::ceil<std::chrono::seconds>(retryAfter).count()));
    return response;
}

drogon::HttpResponsePtr jsonResponse(int status, std::string body, std::string_view type)
{
    auto response = drogon::HttpResponse::newHttpResponse();
    response->setStatusCode(static_cast<drogon::HttpStatusCode>(status));
    response->setContentTypeCodeAndCustomString(drogon::CT_APPLICATION_JSON, type);
    response->addHeader("Cache-Control", "no-store");
    response->setBody(std::move(body));
    return response;
}

} // namespace atriumd
