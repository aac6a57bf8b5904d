#include "ui/composer/CodeGuess.h"

#include <QRegularExpression>
#include <QStringList>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr double share = 0.5; // of its lines

// 1: prose has no such line. 0.5: prose has it now and then.
double signs(const QString &line)
{
    static const QRegularExpression start(
        uR"(^(#include\b|#!|import \w|from \S+ import|def \w|class \w+[:({ ]|func \w|function\b|fn \w|const \w|let \w|var \w)"
        uR"(|return\b.*;|if ?\(|for ?\(|while ?\(|switch ?\(|public |private |static |SELECT |INSERT |UPDATE .* SET |CREATE )"
        uR"(|<[/?!]?\w[^>]*>|//|/\*|\$ \w|@\w+\(|\[[\w.-]+\]$|at .*\(.*\)$|File ".*", line \d)"
        uR"(|(if|elif|for|while|with|except) .*:$|(else|try):$|[\w.]+\(.*\)$)"
        uR"(|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d))"_s);
    static const QRegularExpression within(uR"(=>|->|<-|[=!]=|&&|\|\||\w::\w|\w\(\)|\w+\.\w+\(|"\w+": |\w+=\S)"_s);
    const QString text = line.trimmed();
    if (start.match(text).hasMatch() || text.endsWith(u';') || text.endsWith(u'{') || text.startsWith(u'}')
        || text.endsWith("});"_L1))
        return 1;
    if (within.match(text).hasMatch())
        return 1;
    const bool indented = line.startsWith("  "_L1) || line.startsWith(u'\t');
    return indented || text.contains(" = "_L1) ? 0.5 : 0;
}

} // namespace

bool looksLikeCode(const QString &text)
{
    if (text.contains("```"_L1) || text.contains("~~~"_L1))
        return false;
    int lines = 0;
    double found = 0;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        ++lines;
        found += signs(line);
    }
    return lines >= 2 && found >= share * lines;
}

} // namespace atrium
