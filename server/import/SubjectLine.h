#pragma once

#include <string>
#include <string_view>

namespace atriumd {

// What a subject line says about its place in a conversation.
struct SubjectLine {
    std::string tag; // the first "[…]", such as a mailing list puts there; empty: none
    std::string title; // without that tag and without reply marks; for people
    std::string base; // without any tag or mark, lower case, for comparing
    bool reply = false; // "Re:", "Aw:", "Sv:" and their relatives
};

// `subject` is decoded already. Marks of forwarding are kept in the title.
SubjectLine parseSubject(std::string_view subject);

} // namespace atriumd
