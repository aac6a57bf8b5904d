#include "server/http/Compression.h"

#include <zstd.h>

#include <algorithm>
#include <ranges>
#include <string>
#include <string_view>

namespace atriumd {

namespace {

constexpr std::size_t smallest = 1024; // below it there is nothing to gain; so it is in Drogon
constexpr int level = 1; // more makes answers a tenth smaller and takes twice as long

// "br, zstd;q=0.8" takes it, "zstd;q=0" does not.
bool takesZstd(std::string accepted)
{
    std::erase(accepted, ' ');
    return std::ranges::any_of(accepted | std::views::split(','), [](auto &&part) {
        const std::string_view coding(part.begin(), part.end());
        if (!coding.starts_with("zstd"))
            return false;
        const auto weight = coding.substr(4);
        return weight.empty() || (weight.starts_with(";q=") && weight.find_first_of("123456789") != weight.npos);
    });
}

} // namespace

drogon::HttpResponsePtr compressed(const drogon::HttpRequestPtr &request, drogon::HttpResponsePtr response)
{
    const auto body = response->body();
    if (body.size() < smallest || !takesZstd(request->getHeader("accept-encoding")))
        return response;
    std::string packed(ZSTD_compressBound(body.size()), '\0');
    const auto size = ZSTD_compress(packed.data(), packed.size(), body.data(), body.size(), level);
    if (ZSTD_isError(size))
        return response;
    packed.resize(size);
    response->setBody(std::move(packed));
    response->addHeader("Content-Encoding", "zstd");
    return response;
}

} // namespace atriumd
