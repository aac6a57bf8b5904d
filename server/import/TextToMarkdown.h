#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace atriumd {

// Turns the text of a mail into Markdown that shows what its author meant: quotations are nested
// block quotes under a short "Ann wrote:", code, console sessions and diffs are fenced, lists are
// lists, hard-wrapped lines become paragraphs, and every other character stays as it is.
// A line that begins with "> " is a quotation in a reply, and may be R's prompt elsewhere: see
// isPrompt(). Signatures and list footers go, see withoutFurniture().
// `isReply`: the message answers another one. Never fails; takes and gives UTF-8.
std::string textToMarkdown(std::string_view text, bool isReply);

// The beginning of `markdown`, at most `units` UTF-16 code units long, cut between two paragraphs
// where possible, with an ellipsis after it. Code fences are closed.
std::string cutMarkdown(const std::string &markdown, std::size_t units);

} // namespace atriumd
