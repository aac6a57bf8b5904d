#pragma once

#include <string>
#include <string_view>

namespace atriumd {

// UTF-8 in lower case, letter by letter, in all scripts that have cases.
std::string lowerCase(std::string_view utf8);

} // namespace atriumd
