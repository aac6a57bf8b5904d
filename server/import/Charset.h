#pragma once

#include <string>
#include <string_view>

namespace atriumd {

// Text in some charset as valid UTF-8. The label is a hint: mail lies about it. Bytes that are
// valid UTF-8 under a missing, ASCII or unknown label are taken as UTF-8; what cannot be converted
// is read as Windows-1252, which every byte sequence is, nearly. Never fails.
std::string toUtf8(std::string_view bytes, const std::string &charset);

} // namespace atriumd
