#pragma once

#include "server/types/PropertyTable.h" // utf16Length

#include <string>
#include <string_view>
#include <vector>

namespace atriumd {

// Small helpers for mail text. All take and give UTF-8; "lower" and "space" mean ASCII ones.
std::string_view trimmed(std::string_view text);
std::string lowered(std::string_view text);
std::vector<std::string> splitLines(std::string_view text); // at "\n"; a last empty line is left out
std::vector<std::string_view> splitWords(std::string_view text);
std::string collapsed(std::string_view text); // runs of white space, no-break spaces too, become one space
std::size_t characters(std::string_view text);
std::string firstUtf16(std::string_view text, std::size_t units); // never cuts inside a character
bool isBlank(std::string_view text);

} // namespace atriumd
