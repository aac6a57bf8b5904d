#pragma once

#include <string_view>

namespace atriumd {

// Whether a message asks something, judged by its subject and by what its author wrote in its
// plain text: not by quotations, code or the signature. A guess that favours questions.
bool asksSomething(std::string_view title, std::string_view text);

} // namespace atriumd
