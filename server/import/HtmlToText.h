#pragma once

#include <string>
#include <string_view>

namespace atriumd {

// The text of an HTML mail, in lines and paragraphs as plain-text mail has them: block quotes
// become "> ", list items "- ", and a link's address follows its text when it says something else.
// Scripts, styles and comments are dropped. Takes and gives UTF-8; never fails on damaged markup.
std::string htmlToText(std::string_view html);

} // namespace atriumd
