#include "sync/types/Patch.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace atrium::patch {

namespace {

QString unescaped(QString member) { return member.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1); }

QJsonObject with(QJsonObject object, const QStringList &path, qsizetype depth, const QJsonValue &value)
{
    const QString name = unescaped(path[depth]);
    if (depth + 1 < path.size())
        object.insert(name, with(object.value(name).toObject(), path, depth + 1, value));
    else if (value.isNull() && depth > 0)
        object.remove(name);
    else
        object.insert(name, value);
    return object;
}

} // namespace

QJsonObject applied(QJsonObject object, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it)
        object = with(object, it.key().split(u'/'), 0, it.value());
    return object;
}

QJsonObject merged(QJsonObject first, const QJsonObject &second)
{
    for (auto it = second.begin(); it != second.end(); ++it) {
        const QString path = it.key();
        // What `first` did below this path is overwritten.
        const QStringList earlier = first.keys();
        for (const QString &key : earlier) {
            if (key.startsWith(path + u'/'))
                first.remove(key);
        }
        // Where `first` set a parent whole, the change goes into its value.
        qsizetype slash = path.indexOf(u'/');
        while (slash >= 0 && !first.contains(path.left(slash)))
            slash = path.indexOf(u'/', slash + 1);
        if (slash < 0)
            first.insert(path, it.value());
        else
            first.insert(path.left(slash),
                with({ { u"x"_s, first.value(path.left(slash)) } },
                    QStringList(u"x"_s) + path.mid(slash + 1).split(u'/'), 0, it.value())
                    .value("x"_L1));
    }
    return first;
}

QString escaped(QString member) { return member.replace("~"_L1, "~0"_L1).replace("/"_L1, "~1"_L1); }

} // namespace atrium::patch
