#include "server/import/Pattern.h"

#include <glib.h>

#include <stdexcept>

namespace atriumd {

Pattern::Pattern(const char *expression, bool ignoreCase)
    : m_regex(g_regex_new(expression,
          static_cast<GRegexCompileFlags>(G_REGEX_RAW | G_REGEX_OPTIMIZE | (ignoreCase ? G_REGEX_CASELESS : 0)),
          G_REGEX_MATCH_DEFAULT, nullptr))
{
    if (!m_regex)
        throw std::logic_error(expression);
}

Pattern::~Pattern() { g_regex_unref(m_regex); }

bool Pattern::matches(std::string_view text) const
{
    return g_regex_match_full(m_regex, text.empty() ? "" : text.data(), static_cast<gssize>(text.size()), 0,
        G_REGEX_MATCH_DEFAULT, nullptr, nullptr);
}

std::vector<std::string_view> Pattern::groups(std::string_view text) const
{
    std::vector<std::string_view> result;
    GMatchInfo *match = nullptr;
    if (g_regex_match_full(m_regex, text.empty() ? "" : text.data(), static_cast<gssize>(text.size()), 0,
            G_REGEX_MATCH_DEFAULT, &match, nullptr)) {
        for (int i = 0; i < g_match_info_get_match_count(match); ++i) {
            int start = 0;
            int end = 0;
            g_match_info_fetch_pos(match, i, &start, &end);
            result.push_back(start < 0
                    ? std::string_view()
                    : text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start)));
        }
    }
    g_match_info_free(match);
    return result;
}

} // namespace atriumd
