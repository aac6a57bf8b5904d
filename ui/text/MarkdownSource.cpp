#include "ui/text/MarkdownSource.h"

#include <QRegularExpression>
#include <QUrl>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype beginningCharacters = 3000;
constexpr qsizetype beginningLines = 40;

// Where the first `lines` lines end; -1 when there are no more than that.
qsizetype endOfLines(const QString &text, qsizetype lines)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < lines; ++i) {
        at = text.indexOf(u'\n', at + 1);
        if (at < 0)
            return -1;
    }
    return at;
}

bool isFence(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.startsWith(u"```") || text.startsWith(u"~~~");
}

// A line that goes on with a paragraph, rather than starting something else.
bool continuesParagraph(const QString &line)
{
    static const QRegularExpression other(
        uR"(^\s*$|^ {4}|^\t|^\s*([#>|+]|[-*+]\s|\d+[.)]\s|=+\s*$|[-*_ ]+$|:?-+:?\s*\|))"_s);
    return !isFence(line) && !other.match(line).hasMatch();
}

// A line whose end is the end of a line of text.
bool endsInText(const QString &line)
{
    static const QRegularExpression other(uR"(^\s*$|^ {4}|^\t|^\s*(#{1,6}\s|\||=+\s*$|[-*_ ]+$))"_s);
    return !isFence(line) && !other.match(line).hasMatch() && !line.endsWith(u'\\') && !line.endsWith("  "_L1);
}

} // namespace

bool MarkdownSource::isLong() const
{
    return body.size() > beginningCharacters || endOfLines(body, beginningLines) >= 0;
}

MarkdownSource MarkdownSource::beginning() const
{
    MarkdownSource cut = *this;
    if (const qsizetype end = endOfLines(body, beginningLines); end >= 0)
        cut.body.truncate(end);
    if (cut.body.size() > beginningCharacters) {
        const qsizetype space = cut.body.lastIndexOf(u' ', beginningCharacters);
        cut.body.truncate(space > beginningCharacters / 2 ? space : beginningCharacters);
    }
    return cut;
}

size_t MarkdownSource::hash() const
{
    size_t seed = qHashMulti(0, body, topics);
    for (const Mention &mention : mentions)
        seed = qHashMulti(seed, mention.memberId, mention.name);
    return seed;
}

QString markLineBreaks(const QString &body)
{
    QStringList lines = QString(body).remove(QChar(lineMark)).split(u'\n');
    bool inFence = false;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines.at(i).endsWith(u'\r'))
            lines[i].chop(1);
        if (isFence(lines.at(i)))
            inFence = !inFence;
        else if (!inFence && endsInText(lines.at(i)) && continuesParagraph(lines.at(i + 1)))
            lines[i] += QChar(lineMark);
    }
    return lines.join(u'\n');
}

QString safeLink(const QString &href)
{
    const QUrl url(href.startsWith("http://www."_L1) ? u"https"_s + href.mid(4) : href, QUrl::StrictMode);
    const bool https = url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty();
    const bool allowed = url.isValid() && (https || url.scheme() == "mailto"_L1 || url.scheme() == "atrium"_L1);
    return allowed ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace atrium
