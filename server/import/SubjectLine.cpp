#include "server/import/SubjectLine.h"

#include "server/import/Pattern.h"
#include "server/import/Text.h"

namespace atriumd {

SubjectLine parseSubject(std::string_view subject)
{
    static const Pattern replyMark(
        R"(^(re|aw|antw|sv|vs|odp|rif|ref|r\xC3\xA9f|rv|res|ynt)\s?(\[\d+\]|\(\d+\))?\s?:\s*)", true);
    static const Pattern forwardMark(R"(^(fwd?|wg|tr|vb|vl|enc|doorst)\s?:\s*)", true);
    static const Pattern tagMark(R"(^\[([^\[\]]{1,40})\]\s*)");
    static const Pattern forwardedEnd(R"(\s*\(fwd\)$)", true);

    const std::string whole = collapsed(subject);
    SubjectLine result;
    std::string title; // tags after the first stay in the title
    std::string_view rest = whole;
    bool firstTag = true;
    for (;;) {
        if (const auto reply = replyMark.groups(rest); !reply.empty()) {
            result.reply = true;
            rest.remove_prefix(reply[0].size());
        } else if (const auto tag = tagMark.groups(rest); !tag.empty() && tag[0].size() < rest.size()) {
            if (firstTag || tag[1] == result.tag)
                result.tag = tag[1];
            else
                title += tag[0];
            firstTag = false;
            rest.remove_prefix(tag[0].size());
        } else {
            break;
        }
    }
    result.title = title + std::string(rest);
    while (true) {
        auto mark = forwardMark.groups(rest);
        if (mark.empty())
            mark = replyMark.groups(rest);
        if (mark.empty())
            mark = tagMark.groups(rest);
        if (mark.empty() || mark[0].size() == rest.size())
            break;
        rest.remove_prefix(mark[0].size());
    }
    if (const auto end = forwardedEnd.groups(rest); !end.empty())
        rest.remove_suffix(end[0].size());
    result.base = lowered(rest);
    return result;
}

} // namespace atriumd
