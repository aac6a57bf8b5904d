#include "app/Links.h"

using namespace Qt::StringLiterals;

namespace atrium {

bool knows(const Reader &reader, const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Thread:
        return reader.post(place.postId.isEmpty() ? place.id : place.postId).has_value()
            || reader.post(place.id).has_value();
    case Place::Kind::Group:
        return reader.group(place.id).has_value();
    case Place::Kind::Person:
        return reader.member(place.id).has_value();
    default:
        return true;
    }
}

QString linkAmong(const QStringList &arguments)
{
    for (const QString &argument : arguments)
        if (argument.startsWith("atrium:"_L1, Qt::CaseInsensitive))
            return argument;
    return {};
}

} // namespace atrium
