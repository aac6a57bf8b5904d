#include "ui/onboarding/RouteWords.h"

#include "sync/types/Json.h"

#include <QCoreApplication>
#include <QLocale>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
struct RouteText {
    Q_DECLARE_TR_FUNCTIONS(atrium::RouteWords)
};
} // namespace

QString routeWhere(const Route &route, const Reader &reader)
{
    const std::optional<Group> group = route.groupId.isEmpty() ? std::nullopt : reader.group(route.groupId);
    const QString where = group   ? group->name
        : route.groupId.isEmpty() ? route.place
                                  : RouteText::tr("a group that is not here");
    return RouteText::tr("→ %1", "where something belongs: a group, a place").arg(where);
}

QString routeSince(const Route &route)
{
    if (!route.since.isValid())
        return {};
    const QDate day = route.since.toLocalTime().date();
    const QString date = QLocale().toString(day,
        day.year() == QDate::currentDate().year()
            ? RouteText::tr("d MMMM", "a day of this year, as QLocale formats it")
            : RouteText::tr("d MMMM yyyy", "a day of another year, as QLocale formats it"));
    return day > QDate::currentDate() ? RouteText::tr("No longer by e-mail from %1", "%1: a day").arg(date)
                                      : RouteText::tr("No longer by e-mail since %1", "%1: a day").arg(date);
}

QJsonObject routeProperties(const Route &route)
{
    return { { u"what"_s, route.what }, { u"words"_s, QJsonArray::fromStringList(route.words) },
        { u"groupId"_s, json::idOrNull(route.groupId) }, { u"place"_s, route.place },
        { u"ownerId"_s, json::idOrNull(route.ownerId) }, { u"since"_s, json::utcDate(route.since) },
        { u"exceptions"_s, route.exceptions } };
}

} // namespace atrium
