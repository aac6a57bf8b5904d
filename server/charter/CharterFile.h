#pragma once

#include "server/store/Result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace atriumd {

// The charter in one language as people write it: Markdown, with the language and the sponsor in
// front. Its headings are the same in every language (resources/charter has the examples):
//
//   ---                      # Purpose                  # Benefits       # How we talk
//   language: en             Markdown, until the        - one            ## The rule
//   sponsor: A name          next heading.              - another        good: An example.
//   ---                                                                  bad: Another one.
//
// A value goes on in lines that begin with two spaces. A line of Markdown that would look like a
// heading of the file begins with a backslash.
struct CharterFile {
    std::string language;
    nlohmann::json text; // CharterText of docs/protocol.md, within its limits

    // `name` is what the file is called. Error: "charterFile", with the line and what is expected.
    static Result<CharterFile> parse(const std::string &name, std::string_view markdown);
    std::string toMarkdown() const; // parse() makes the same of it, but for space around texts
};

} // namespace atriumd
