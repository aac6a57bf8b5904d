#pragma once

#include <string>
#include <string_view>

namespace atriumd {

// "type/subtype" in lower case without parameters, or "application/octet-stream" for what is none
// (RFC 9110 section 8.3.1). Safe to be put into a header.
std::string mediaType(std::string_view declared);

// The type to keep for uploaded data: the declared one, unless it says that the data is a picture
// and the first bytes say otherwise.
std::string checkedMediaType(std::string_view declared, std::string_view data);

// Content-Disposition for a file to be saved, never shown (RFC 6266, RFC 8187): the name without
// any path, control characters or quotes, also as UTF-8.
std::string attachmentDisposition(std::string_view name);

} // namespace atriumd
