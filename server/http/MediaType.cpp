#include "server/http/MediaType.h"

#include <algorithm>
#include <cctype>

namespace atriumd {

using namespace std::string_view_literals;

namespace {

constexpr std::string_view unknown = "application/octet-stream";

bool isTokenChar(char c) { return std::isalnum(static_cast<unsigned char>(c)) || "!#$&-^_.+"sv.contains(c); }

// What the first bytes say, for the kinds of picture that are shown as such.
std::string_view pictureType(std::string_view data)
{
    if (data.starts_with("\x89PNG\r\n\x1a\n"sv))
        return "image/png";
    if (data.starts_with("\xff\xd8\xff"sv))
        return "image/jpeg";
    if (data.starts_with("GIF87a") || data.starts_with("GIF89a"))
        return "image/gif";
    if (data.starts_with("RIFF") && data.substr(8).starts_with("WEBP"))
        return "image/webp";
    if (data.substr(4).starts_with("ftypavif"))
        return "image/avif";
    return {};
}

} // namespace

std::string mediaType(std::string_view declared)
{
    std::string type(declared.substr(0, declared.find(';')));
    while (!type.empty() && type.back() == ' ')
        type.pop_back();
    std::ranges::transform(type, type.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const std::size_t slash = type.find('/');
    const bool isType = slash != std::string::npos && slash > 0 && slash + 1 < type.size() && type.size() <= 127
        && std::ranges::all_of(type.substr(0, slash), isTokenChar)
        && std::ranges::all_of(type.substr(slash + 1), isTokenChar);
    return isType ? type : std::string(unknown);
}

std::string checkedMediaType(std::string_view declared, std::string_view data)
{
    std::string type = mediaType(declared);
    // SVG is text and a document of its own: kept as it is, and nobody shows it inline.
    if (!type.starts_with("image/") || type == "image/svg+xml")
        return type;
    const std::string_view found = data.size() < 12 ? std::string_view() : pictureType(data);
    return std::string(found.empty() ? unknown : found);
}

std::string attachmentDisposition(std::string_view name)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    const std::size_t slash = name.find_last_of("/\\");
    if (slash != std::string_view::npos)
        name.remove_prefix(slash + 1);
    std::string plain;
    std::string encoded;
    for (const char c : name.substr(0, 255)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f)
            continue;
        plain += byte >= 0x80 || "\"%*:<>?|"sv.contains(c) ? '_' : c;
        if (std::isalnum(byte) || "!#$&+-.^_`|~"sv.contains(c)) {
            encoded += c;
        } else {
            encoded += '%';
            encoded += hex[byte >> 4];
            encoded += hex[byte & 15];
        }
    }
    if (plain.empty() || plain == "." || plain == "..")
        plain = encoded = "file";
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
}

} // namespace atriumd
