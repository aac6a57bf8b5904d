#pragma once

#include <QString>

namespace atrium {

// The words of a Markdown text, for the search index and its snippets: no marks of headings,
// lists, quotes, emphasis, fences and links (whose text stays, whose target goes). Not a Markdown
// parser: it only has to lose the noise, quickly.
QString plainText(QStringView markdown);

} // namespace atrium
