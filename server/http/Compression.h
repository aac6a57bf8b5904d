#pragma once

#include <drogon/HttpRequest.h>
#include <drogon/HttpResponse.h>

namespace atriumd {

// Compresses a large body with Zstandard (RFC 8878) for who takes it (Accept-Encoding, RFC 9110 section
// 12.5.3). For others Drogon does it, with brotli or gzip, which take several times as long.
drogon::HttpResponsePtr compressed(const drogon::HttpRequestPtr &request, drogon::HttpResponsePtr response);

} // namespace atriumd
