#pragma once

#include <string>
#include <string_view>

namespace atriumd {

// One line of plain text as Markdown (CommonMark with GitHub's extensions) that shows the same:
// what Markdown would eat is escaped, web addresses become <links>, and what an author wrote in the
// manner of Markdown stays: code in backticks, a *stressed* word.
std::string escapeMarkdown(std::string_view line);

} // namespace atriumd
