#include "ui/search/WordMatch.h"

#include "sync/store/SearchQueryParser.h"
#include "sync/store/Snippet.h"
#include "sync/store/TextFold.h"

#include <algorithm>

namespace atrium {

bool wordsFit(const QStringList &typed, const QString &text)
{
    const QStringList words = textfold::words(text);
    return std::ranges::all_of(typed, [&words](const QString &begin) {
        return std::ranges::any_of(words, [&begin](const QString &word) { return word.startsWith(begin); });
    });
}

QStringList typedWords(const QString &typed)
{
    QStringList words;
    for (const ParsedSearch::Words &item : SearchQueryParser::parse(typed).words)
        words += textfold::words(item.text);
    return words;
}

QString markWords(const QStringList &typed, const QString &text)
{
    QList<ParsedSearch::Words> words;
    for (const QString &word : typed)
        words.append({ .text = word, .phrase = false, .prefix = true });
    return Snippet(words).whole(text);
}

} // namespace atrium
