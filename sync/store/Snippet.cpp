#include "sync/store/Snippet.h"

#include "sync/store/TextFold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr QChar hitBegin(0xe000), hitEnd(0xe001);

// The words of a text as they stand in it: calls visit(start, length) until that returns false.
template <typename Visit> void eachWord(const QString &text, Visit visit)
{
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inWord = i < text.size() && (text[i].isSurrogate() || textfold::isWordCharacter(text[i].unicode()));
        if (inWord && start < 0)
            start = i;
        if (!inWord && start >= 0) {
            if (!visit(start, i - start))
                return;
            start = -1;
        }
    }
}

} // namespace

Snippet::Snippet(const QList<ParsedSearch::Words> &words)
{
    for (const ParsedSearch::Words &item : words) {
        const QStringList parts = textfold::words(item.text);
        for (qsizetype i = 0; i < parts.size(); ++i)
            m_terms.append({ parts[i], item.prefix && i + 1 == parts.size() });
    }
}

bool Snippet::isHit(QStringView word) const
{
    const QString folded = textfold::folded(word.toString());
    return std::any_of(m_terms.begin(), m_terms.end(),
        [&](const Term &term) { return term.prefix ? folded.startsWith(term.word) : folded == term.word; });
}

QString Snippet::whole(const QString &text) const
{
    QString out;
    qsizetype done = 0;
    eachWord(text, [&](qsizetype start, qsizetype length) {
        if (isHit(QStringView(text).sliced(start, length))) {
            out += QStringView(text).sliced(done, start - done);
            out += hitBegin;
            out += QStringView(text).sliced(start, length);
            out += hitEnd;
            done = start + length;
        }
        return true;
    });
    return out.append(QStringView(text).sliced(done));
}

QString Snippet::around(const QString &text, qsizetype length) const
{
    qsizetype hit = 0;
    eachWord(text, [&](qsizetype start, qsizetype size) {
        if (!isHit(QStringView(text).sliced(start, size)))
            return true;
        hit = start;
        return false;
    });
    // A third of the room before the hit, cut at words.
    qsizetype from = std::max<qsizetype>(0, hit - length / 3);
    if (from > 0) {
        const qsizetype space = text.indexOf(u' ', from);
        from = space >= 0 && space < hit ? space + 1 : from;
        if (text[from].isLowSurrogate())
            ++from;
    }
    qsizetype to = std::min(text.size(), from + length);
    if (to < text.size()) {
        const qsizetype space = text.lastIndexOf(u' ', to);
        to = space > hit ? space : to;
        if (text[to].isLowSurrogate())
            --to;
    }
    const QString cut = text.sliced(from, to - from).simplified();
    return (from > 0 ? u"… "_s : QString()) + whole(cut) + (to < text.size() ? u" …"_s : QString());
}

} // namespace atrium
