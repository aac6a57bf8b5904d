#include "ui/search/QueryText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace atrium::querytext {

namespace {

QRegularExpression pattern(const QString &key)
{
    return QRegularExpression(u"(?<=^|\\s)%1:(?:\"([^\"]*)\"?|(\\S*))"_s.arg(QRegularExpression::escape(key)),
        QRegularExpression::CaseInsensitiveOption);
}

QString valueOf(const QRegularExpressionMatch &match)
{
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

} // namespace

QString piece(const QString &key, QString value)
{
    value.remove(u'"');
    const bool spaced = value.contains(QRegularExpression(u"\\s"_s));
    return key + u':' + (spaced ? u'"' + value + u'"' : value);
}

QString value(const QString &query, const QString &key) { return valueOf(pattern(key).match(query)); }

QStringList values(const QString &query, const QString &key)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern(key).globalMatch(query))
        found += valueOf(match);
    return found;
}

QString with(const QString &query, const QString &key, const QString &value)
{
    QString rest = query;
    rest = rest.remove(pattern(key)).simplified();
    return value.isEmpty() ? rest : added(rest, key, value);
}

QString added(const QString &query, const QString &key, const QString &value)
{
    const QString rest = query.trimmed();
    return rest.isEmpty() ? piece(key, value) : rest + u' ' + piece(key, value);
}

QString removed(const QString &query, const QString &key, const QString &value)
{
    QString rest;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : pattern(key).globalMatch(query)) {
        if (valueOf(match).compare(value, Qt::CaseInsensitive) != 0)
            continue;
        rest += query.sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
    }
    return (rest + query.sliced(from)).simplified();
}

} // namespace atrium::querytext
