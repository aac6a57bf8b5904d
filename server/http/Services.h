#pragma once

#include "server/auth/Authenticator.h"
#include "server/http/Concurrency.h"
#include "server/jmap/Dispatcher.h"
#include "server/push/Hub.h"
#include "server/store/BlobStore.h"

#include <drogon/HttpRequest.h>

#include <atomic>

namespace atriumd {

// The limits that the Session advertises and that are enforced here (docs/protocol.md).
namespace limits {
    inline constexpr std::size_t maxSizeUpload = 52'428'800;
    inline constexpr std::size_t maxSizeRequest = 10'485'760;
    inline constexpr int maxConcurrentUpload = 4;
    inline constexpr int maxConcurrentRequests = 8;
}

// What every endpoint stands on. Outlives them.
struct Services {
    Store &store;
    BlobStore &blobs;
    Dispatcher &dispatcher;
    Authenticator &authenticator;
    Hub &hub;
    std::string workspaceName;
    std::string publicUrl; // without a slash at the end; empty: as the request says
    std::vector<std::string> allowedOrigins; // of browsers that may open a WebSocket

    Concurrency requests { limits::maxConcurrentRequests };
    Concurrency uploads { limits::maxConcurrentUpload };
    WorkerPool disk { 2, 64 }; // for reading and writing blobs
    std::atomic<bool> stopping { false };
    std::atomic<int> working { 0 }; // handlers that have not returned
    std::atomic<int> sockets { 0 }; // open WebSockets

    // Counts a handler for as long as it lives, so that stopping can wait for it.
    class Working {
    public:
        explicit Working(Services &services)
            : m_services(services)
        {
            ++m_services.working;
        }
        Working(const Working &) = delete;
        ~Working() { --m_services.working; }

    private:
        Services &m_services;
    };

    // The bearer token of the Authorization header, and only of that: never of the URL. Empty: none.
    static std::string bearer(const drogon::HttpRequestPtr &request)
    {
        static constexpr std::string_view scheme = "Bearer ";
        const std::string &header = request->getHeader("authorization");
        return header.starts_with(scheme) ? header.substr(scheme.size()) : std::string();
    }
    drogon::Task<std::optional<Identity>> identify(drogon::HttpRequestPtr request)
    {
        std::string token = bearer(request);
        if (token.empty())
            co_return std::nullopt;
        co_return co_await authenticator.identify(std::move(token));
    }
    std::string baseUrl(const drogon::HttpRequestPtr &request) const
    {
        if (!publicUrl.empty())
            return publicUrl;
        return (request->isOnSecureConnection() ? "https://" : "http://") + request->getHeader("host");
    }
};

} // namespace atriumd
