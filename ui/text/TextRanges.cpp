#include "ui/text/TextRanges.h"

#include <QRegularExpression>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QList<TextRange> matches(const QRegularExpression &expression, const QString &text)
{
    QList<TextRange> found;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        found += TextRange { match.capturedStart(), match.capturedLength() };
    return found;
}

} // namespace

QList<TextRange> codeRanges(const QString &body)
{
    static const QRegularExpression code(
        uR"((?:^|(?<=\n))[ \t]*(```|~~~)[^\n]*(?:\n|$).*?(?:\n[ \t]*\1[ \t]*(?=\n|$)|$)|`[^`\n]+`)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return matches(code, body);
}

bool isInCode(const QString &body, qsizetype position)
{
    const QList<TextRange> code = codeRanges(body);
    return std::ranges::any_of(code, [position, &body](const TextRange &range) {
        // At the end of a fence that is still open one is in it.
        return range.contains(position)
            || (position == body.size() && range.from + range.length == position && !body.endsWith(u'`'));
    });
}

QList<TextRange> proseWords(const QString &body)
{
    // What is in a link's parentheses, addresses, mentions with up to three names, topics, entities.
    static const QRegularExpression other(
        uR"(\]\([^)\s]*\)|\b[\w+.-]+://\S+|\bwww\.\S+|[^\s\[\]()]+@\S+|@[\w.'-]+(?: \p{Lu}[\w.'-]*){0,2}|#[\w-]+|&\w+;|[^\s\[\]()]*[\\/_][^\s\[\]()]*|[^\s\[\]()]+\.\w{1,4}\b|[^\s\[\]()]*\d[^\s\[\]()]*)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression word(uR"(\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*)"_s);
    const QList<TextRange> skipped = codeRanges(body) + matches(other, body);
    QList<TextRange> words;
    for (const TextRange &range : matches(word, body)) {
        const QStringView text = QStringView(body).sliced(range.from, range.length);
        const bool capitals = text.size() < 2 || std::ranges::none_of(text, [](QChar c) { return c.isLower(); });
        const bool inside = std::ranges::any_of(skipped, [&range](const TextRange &skip) {
            return range.from >= skip.from && range.from < skip.from + skip.length;
        });
        if (!capitals && !inside)
            words += range;
    }
    return words;
}

} // namespace atrium
