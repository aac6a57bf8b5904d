#pragma once

#include "server/http/Services.h"

#include <drogon/HttpResponse.h>

namespace atriumd {

// Upload and download (RFC 8620 section 6). A blob can be read through an account that the caller
// has and that has the blob; everything else is 404, so that nobody learns what exists.
class Blobs {
public:
    explicit Blobs(Services &services);

    void addRoutes();

private:
    using Response = drogon::Task<drogon::HttpResponsePtr>;

    Response upload(drogon::HttpRequestPtr request, std::string accountId);
    Response download(drogon::HttpRequestPtr request, std::string accountId, std::string blobId, std::string name);
    drogon::Task<bool> hasAccount(Caller caller, std::string accountId);

    Services &m_services;
};

} // namespace atriumd
