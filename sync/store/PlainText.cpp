#include "sync/store/PlainText.h"

namespace atrium {

namespace {

// What a line starts with that is not its text: quotes, headings, bullets, numbers.
qsizetype skipLineStart(QStringView line)
{
    qsizetype i = 0;
    const auto at = [&](qsizetype k) { return k < line.size() ? line[k] : QChar(); };
    while (at(i).isSpace() || at(i) == u'>')
        ++i;
    if (at(i) == u'#') {
        while (at(i) == u'#')
            ++i;
    } else if ((at(i) == u'-' || at(i) == u'*' || at(i) == u'+') && at(i + 1) == u' ') {
        i += 2;
        if (at(i) == u'[' && at(i + 2) == u']') // a task
            i += 3;
    } else if (at(i).isDigit()) {
        qsizetype k = i;
        while (at(k).isDigit())
            ++k;
        if ((at(k) == u'.' || at(k) == u')') && at(k + 1) == u' ')
            i = k + 2;
    }
    while (at(i) == u' ')
        ++i;
    return i;
}

// What of a line is a mark at `i`, as a number of characters; 0: it is text.
qsizetype markAt(QStringView line, qsizetype i)
{
    const auto at = [&](qsizetype k) { return k >= 0 && k < line.size() ? line[k] : QChar(); };
    switch (at(i).unicode()) {
    case u'*':
    case u'`':
    case u'[':
        return 1;
    case u'\\':
        return at(i + 1).isPunct() ? 1 : 0;
    case u'~':
        return at(i + 1) == u'~' ? 2 : 0;
    case u'_': // emphasis, unless it is inside a word: snake_case
        return at(i - 1).isLetterOrNumber() && at(i + 1).isLetterOrNumber() ? 0 : 1;
    case u'!':
        return at(i + 1) == u'[' ? 1 : 0;
    case u']': {
        const qsizetype end = at(i + 1) == u'(' ? line.indexOf(u')', i) : -1;
        return end > 0 ? end + 1 - i : 1;
    }
    default:
        return 0;
    }
}

void appendInline(QString &out, QStringView line)
{
    qsizetype done = 0; // text up to here is in `out`
    for (qsizetype i = 0; i < line.size();) {
        const qsizetype mark = markAt(line, i);
        if (mark == 0) {
            ++i;
            continue;
        }
        out += line.sliced(done, i - done);
        done = i + mark;
        i = line[i] == u'\\' ? done + 1 : done; // what is escaped is text
    }
    out += line.sliced(done);
}

} // namespace

QString plainText(QStringView markdown)
{
    QString out;
    out.reserve(markdown.size());
    bool code = false;
    while (!markdown.isEmpty()) {
        const qsizetype end = markdown.indexOf(u'\n');
        const QStringView line = end < 0 ? markdown : markdown.first(end);
        markdown = end < 0 ? QStringView() : markdown.sliced(end + 1);
        const QStringView trimmed = line.trimmed();
        if (trimmed.startsWith(u"```") || trimmed.startsWith(u"~~~")) {
            code = !code;
            continue;
        }
        if (code)
            out += line;
        else
            appendInline(out, line.sliced(skipLineStart(line)));
        out += u'\n';
    }
    while (out.endsWith(u'\n'))
        out.chop(1);
    return out;
}

} // namespace atrium
