#include "server/http/Blobs.h"

#include "server/auth/Log.h"
#include "server/http/MediaType.h"
#include "server/http/Problem.h"
#include "server/types/History.h"

#include <drogon/HttpAppFramework.h>
#include <nlohmann/json.hpp>

#include <chrono>

namespace atriumd {

using drogon::HttpRequestPtr;

namespace {

drogon::HttpResponsePtr notFound() { return problem(404, "Not found", "There is no such file, or it is not for you."); }

std::int64_t now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace

Blobs::Blobs(Services &services)
    : m_services(services)
{
}

void Blobs::addRoutes()
{
    drogon::app().registerHandler("/jmap/upload/{accountId}",
        [this](
            HttpRequestPtr request, std::string accountId) { return upload(std::move(request), std::move(accountId)); },
        { drogon::Post });
    drogon::app().registerHandler("/jmap/download/{accountId}/{blobId}/{name}",
        [this](HttpRequestPtr request, std::string accountId, std::string blobId, std::string name) {
            return download(std::move(request), std::move(accountId), std::move(blobId), std::move(name));
        },
        { drogon::Get });
}

drogon::Task<bool> Blobs::hasAccount(Caller caller, std::string accountId)
{
    const auto accounts = co_await m_services.dispatcher.accounts(std::move(caller));
    co_return accounts &&std::ranges::find(*accounts, accountId) != accounts->end();
}

Blobs::Response Blobs::upload(HttpRequestPtr request, std::string accountId)
{
    const Services::Working working(m_services);
    const auto identity = co_await m_services.identify(request);
    if (!identity)
        co_return unauthorized();
    if (m_services.stopping)
        co_return unavailable();
    if (!co_await hasAccount(identity->caller, accountId)) {
        log(LogLevel::Warning, "upload refused", { { "member", identity->caller.memberId }, { "account", accountId } });
        co_return notFound();
    }
    const auto slot = m_services.uploads.enter(identity->caller.memberId);
    if (!slot)
        co_return limitProblem("maxConcurrentUpload", "Too many uploads of this member are running.");
    const std::string_view bytes = request->getBody();
    if (bytes.size() > std::size_t(limits::maxSizeUpload))
        co_return limitProblem(
            "maxSizeUpload", "The file is larger than " + std::to_string(limits::maxSizeUpload) + " bytes.");

    const auto stored
        = co_await m_services.disk.run<Result<std::string>>([this, bytes] { return m_services.blobs.put(bytes); });
    if (!stored)
        co_return unavailable();
    if (!*stored) {
        log(LogLevel::Error, "upload failed",
            { { "code", stored->error().code }, { "reason", stored->error().message } });
        co_return problem(507, "Insufficient storage", "The server could not keep the file.");
    }
    const Blob blob { accountId, **stored, static_cast<std::int64_t>(bytes.size()),
        checkedMediaType(request->getHeader("content-type"), bytes), identity->caller.memberId, now() };
    const auto recorded = co_await m_services.store.write<bool>([&blob](WriteTransaction &transaction) -> Result<bool> {
        BlobStore::record(transaction, blob);
        return true;
    });
    if (!recorded)
        co_return unavailable();
    const nlohmann::ordered_json answer { { "accountId", blob.accountId }, { "blobId", blob.blobId },
        { "type", blob.type }, { "size", blob.size } };
    co_return jsonResponse(201, answer.dump());
}

Blobs::Response Blobs::download(HttpRequestPtr request, std::string accountId, std::string blobId, std::string name)
{
    const Services::Working working(m_services);
    const auto identity = co_await m_services.identify(request);
    if (!identity)
        co_return unauthorized();
    if (!co_await hasAccount(identity->caller, accountId)) {
        log(LogLevel::Warning, "download refused",
            { { "member", identity->caller.memberId }, { "account", accountId } });
        co_return notFound();
    }
    const auto blob = co_await m_services.store.read<std::optional<Blob>>(
        [&](ReadTransaction &transaction) -> Result<std::optional<Blob>> {
            if (!History(transaction, accountId, identity->caller.memberId).includesFile(blobId))
                return std::nullopt;
            return BlobStore::find(transaction, accountId, blobId);
        });
    if (!blob)
        co_return unavailable();
    const auto path = *blob ? m_services.blobs.path(blobId) : std::nullopt;
    std::error_code error;
    if (!path || !std::filesystem::is_regular_file(*path, error))
        co_return notFound();

    const std::string &type = request->getParameter("type");
    auto response = drogon::HttpResponse::newFileResponse(
        path->string(), "", drogon::CT_CUSTOM, mediaType(type.empty() ? (*blob)->type : type));
    response->addHeader("Content-Disposition", attachmentDisposition(name));
    response->addHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response->addHeader("Cache-Control", "private, max-age=31536000, immutable");
    co_return response;
}

} // namespace atriumd
