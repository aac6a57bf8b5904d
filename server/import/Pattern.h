#pragma once

#include <string_view>
#include <vector>

typedef struct _GRegex GRegex;

namespace atriumd {

// A regular expression (PCRE2, through GLib: bounded in time and stack whatever the input, which
// std::regex is not). Works on bytes, so damaged text is no error. Made once, used from any thread.
class Pattern {
public:
    explicit Pattern(const char *expression, bool ignoreCase = false);
    ~Pattern();
    Pattern(const Pattern &) = delete;
    Pattern &operator=(const Pattern &) = delete;

    bool matches(std::string_view text) const; // anywhere in it
    // The groups of the first match, the whole match first; empty when there is none. They view `text`.
    std::vector<std::string_view> groups(std::string_view text) const;

private:
    GRegex *m_regex;
};

} // namespace atriumd
