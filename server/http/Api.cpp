#include "server/http/Api.h"

#include "server/auth/Log.h"
#include "server/http/Compression.h"
#include "server/http/Problem.h"
#include "server/types/Workspace.h"

#include "resources/Version.h"

#include <drogon/HttpAppFramework.h>
#include <nlohmann/json.hpp>

namespace atriumd {

using drogon::HttpRequestPtr;
using drogon::HttpResponsePtr;

namespace {

constexpr std::size_t maxSignInSize = 8192;

std::string textOf(const nlohmann::json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

Api::Api(Services &services)
    : m_services(services)
{
}

void Api::addRoutes()
{
    using drogon::Get;
    using drogon::Post;
    auto &app = drogon::app();
    app.registerHandler("/about", [this](HttpRequestPtr) { return about(); }, { Get });
    app.registerHandler(
        "/healthz", [](HttpRequestPtr) -> Response { co_return jsonResponse(200, R"({"status":"ok"})"); }, { Get });
    app.registerHandler("/readyz", [this](HttpRequestPtr) { return ready(); }, { Get });
    app.registerHandler(
        "/auth/sign-in", [this](HttpRequestPtr request) { return signIn(std::move(request)); }, { Post });
    app.registerHandler(
        "/auth/sign-out", [this](HttpRequestPtr request) { return signOut(std::move(request)); }, { Post });
    app.registerHandler("/.well-known/jmap",
        [](HttpRequestPtr) -> Response {
            auto response = drogon::HttpResponse::newHttpResponse();
            response->setStatusCode(drogon::k307TemporaryRedirect);
            response->addHeader("Location", "/jmap/session");
            co_return response;
        },
        { Get });
    app.registerHandler(
        "/jmap/session", [this](HttpRequestPtr request) { return session(std::move(request)); }, { Get });
    app.registerHandler("/jmap/api", [this](HttpRequestPtr request) { return call(std::move(request)); }, { Post });
}

Api::Response Api::about()
{
    co_return jsonResponse(200,
        nlohmann::ordered_json { { "product", "atriumd" }, { "version", atrium::version },
            { "protocol", atrium::protocolVersion }, { "workspace", m_services.workspaceName } }
            .dump());
}

Api::Response Api::ready()
{
    const Services::Working working(m_services);
    const auto known = co_await m_services.store.read<bool>(
        [](ReadTransaction &transaction) -> Result<bool> { return Workspace::id(transaction).has_value(); });
    if (m_services.stopping || !known || !*known)
        co_return unavailable();
    co_return jsonResponse(200, R"({"status":"ready"})");
}

Api::Response Api::signIn(HttpRequestPtr request)
{
    const Services::Working working(m_services);
    if (m_services.stopping)
        co_return unavailable();
    const auto asked = request->getBody().size() > maxSignInSize
        ? nlohmann::json()
        : nlohmann::json::parse(request->getBody(), nullptr, false);
    if (!asked.is_object())
        co_return problem(400, "Bad request", "Signing in needs a JSON object with email and password.");
    Authenticator::SignIn signIn { textOf(asked, "email"), textOf(asked, "password"), textOf(asked, "deviceName"),
        textOf(asked, "platform"), m_services.source(request) };
    const auto answer = co_await m_services.authenticator.signIn(std::move(signIn));
    if (const auto *tooMany = std::get_if<Authenticator::TooMany>(&answer))
        co_return tooManyTries(tooMany->retryAfter);
    if (const auto *error = std::get_if<Error>(&answer)) {
        log(LogLevel::Error, "sign-in failed", { { "code", error->code }, { "reason", error->message } });
        co_return unavailable();
    }
    if (const auto *done = std::get_if<Authenticator::SignedIn>(&answer)) {
        const nlohmann::ordered_json body { { "token", done->token }, { "deviceId", done->deviceId },
            { "memberId", done->memberId } };
        co_return jsonResponse(200, body.dump());
    }
    co_return problem(401, "Unauthorized", "The e-mail address or the password is wrong.");
}

Api::Response Api::signOut(HttpRequestPtr request)
{
    const Services::Working working(m_services);
    const auto identity = co_await m_services.identify(request);
    if (!identity)
        co_return unauthorized();
    if (const auto done = co_await m_services.authenticator.signOut(identity->caller); !done)
        co_return unavailable();
    auto response = drogon::HttpResponse::newHttpResponse();
    response->setStatusCode(drogon::k204NoContent);
    co_return response;
}

Api::Response Api::session(HttpRequestPtr request)
{
    const Services::Working working(m_services);
    const auto identity = co_await m_services.identify(request);
    if (!identity)
        co_return unauthorized();
    const auto session = co_await m_services.dispatcher.session(identity->caller, m_services.baseUrl(request));
    if (!session)
        co_return unavailable();
    co_return jsonResponse(200, session->dump());
}

Api::Response Api::call(HttpRequestPtr request)
{
    const Services::Working working(m_services);
    const auto identity = co_await m_services.identify(request);
    if (!identity)
        co_return unauthorized();
    if (m_services.stopping)
        co_return unavailable();
    if (request->getBody().size() > std::size_t(limits::maxSizeRequest))
        co_return limitProblem(
            "maxSizeRequest", "The request is larger than " + std::to_string(limits::maxSizeRequest) + " bytes.");
    const auto slot = m_services.requests.enter(identity->caller.memberId);
    if (!slot)
        co_return limitProblem("maxConcurrentRequests", "Too many requests of this member are running.");
    Reply reply = co_await m_services.dispatcher.handle(std::string(request->getBody()), identity->caller);
    co_return compressed(request,
        jsonResponse(reply.status, std::move(reply.body),
            reply.status == 200 ? "application/json" : "application/problem+json"));
}

} // namespace atriumd
