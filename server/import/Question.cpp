#include "server/import/Question.h"

#include "server/import/MailLines.h"
#include "server/import/Pattern.h"
#include "server/import/Text.h"

namespace atriumd {

bool asksSomething(std::string_view title, std::string_view text)
{
    static const Pattern opening(
        R"(^(how|what|why|where|when|which|who|is|are|can|could|should|does|do|has|have|any|anyone)\b|\b(question|help|how to|problem with)\b)",
        true);
    static const Pattern request(
        R"(\b(any (help|ideas?|suggestions?|advice|hints?|thoughts|pointers|comments)|how (can|do|should|would) (i|we|one)|wonder(ing)? (if|whether|how|why|what)|does any(one|body)|is there (a|any)|can (any|some)(one|body)|what am i)\b)",
        true);
    if (title.ends_with('?') || opening.matches(title))
        return true;
    bool openQuote = false; // "?word?": quotation marks that an archive could not keep
    for (const auto &line : splitLines(text)) {
        if (trimmed(line) == "--")
            return false;
        if (isQuote(line) || isCode(line))
            continue;
        if (request.matches(line))
            return true;
        for (const auto word : splitWords(line)) {
            if (word.size() > 1 && word.front() == '?')
                openQuote = true;
            const bool ends = word.size() > 1 && (word.ends_with('?') || word.ends_with("?)"));
            if (ends && !openQuote && word.find('?') >= word.size() - 2)
                return true;
            if (word.size() > 1 && word.find('?', 1) != std::string_view::npos)
                openQuote = false;
        }
    }
    return false;
}

} // namespace atriumd
