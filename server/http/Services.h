#pragma once

#include "server/auth/Authenticator.h"
#include "server/http/Concurrency.h"
#include "server/http/EndlessMessages.h"
#include "server/http/PeerAddresses.h"
#include "server/jmap/Dispatcher.h"
#include "server/jmap/Limits.h"
#include "server/push/Hub.h"
#include "server/store/BlobStore.h"

#include <drogon/HttpRequest.h>

#include <algorithm>
#include <atomic>

namespace atriumd {

// What every endpoint stands on. Outlives them.
struct Services {
    Store &store;
    BlobStore &blobs;
    Dispatcher &dispatcher;
    Authenticator &authenticator;
    Hub &hub;
    std::string workspaceName;
    const PeerAddresses &peers;
    bool tls; // clients come through TlsFront
    std::string publicUrl; // without a slash at the end; empty: as the request says
    std::vector<std::string> allowedOrigins; // of browsers that may open a WebSocket
    std::vector<std::string> trustedProxies; // IP addresses whose X-Forwarded-For is believed

    Concurrency requests { limits::maxConcurrentRequests };
    Concurrency uploads { limits::maxConcurrentUpload };
    EndlessMessages endlessMessages;
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
        return (tls ? "https://" : "http://") + request->getHeader("host");
    }
    // The client's IP address: behind a trusted proxy, the last one that the proxy has added.
    std::string source(const drogon::HttpRequestPtr &request) const
    {
        std::string ip = peers.find(request->peerAddr().toPort(), request->peerAddr().toIp());
        const std::string &forwarded = request->getHeader("x-forwarded-for");
        if (forwarded.empty() || std::ranges::find(trustedProxies, ip) == trustedProxies.end())
            return ip;
        const std::size_t last = forwarded.find_last_of(", ");
        return last == std::string::npos ? forwarded : forwarded.substr(last + 1);
    }
};

} // namespace atriumd
