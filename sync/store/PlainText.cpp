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

void appendInline(QString &out, QStringView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        switch (c.unicode()) {
        case u'\\':
            if (i + 1 < line.size() && line[i + 1].isPunct())
                ++i;
            out += line[i];
            break;
        case u'*':
        case u'`':
            break;
        case u'~':
            if (i + 1 < line.size() && line[i + 1] == u'~')
                ++i;
            else
                out += c;
            break;
        case u'_': // emphasis, unless it is inside a word: snake_case
            if (i > 0 && i + 1 < line.size() && line[i - 1].isLetterOrNumber() && line[i + 1].isLetterOrNumber())
                out += c;
            break;
        case u'!':
            if (i + 1 >= line.size() || line[i + 1] != u'[')
                out += c;
            break;
        case u'[':
            break;
        case u']':
            if (i + 1 < line.size() && line[i + 1] == u'(') {
                const qsizetype end = line.indexOf(u')', i);
                if (end > 0)
                    i = end;
            }
            break;
        default:
            out += c;
        }
    }
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
