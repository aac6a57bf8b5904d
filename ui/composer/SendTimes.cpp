#include "ui/composer/SendTimes.h"

#include <QCoreApplication>
#include <QLocale>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(atrium::SendTimes)
};
const QTime morning(8, 0);
constexpr qint64 hour = 3600;
constexpr qint64 roundedTo = 300; // seconds: nobody asks for 14:37:12

QString clock(const QDateTime &at) { return QLocale().toString(at.time(), QLocale::ShortFormat); }

} // namespace

QList<SendTime> sendTimes(const QDateTime &now)
{
    const QDateTime soon = now.addSecs(hour);
    const QDateTime inAnHour
        = soon.addSecs((roundedTo - (soon.time().minute() * 60 + soon.time().second()) % roundedTo) % roundedTo)
              .addMSecs(-soon.time().msec());
    const QDateTime tomorrow(now.date().addDays(1), morning);
    const QDateTime monday(now.date().addDays(8 - now.date().dayOfWeek()), morning);
    QList<SendTime> times { { TimeWords::tr("In one hour (%1)", "%1: a time").arg(clock(inAnHour)), inAnHour },
        { TimeWords::tr("Tomorrow at %1").arg(clock(tomorrow)), tomorrow } };
    if (monday != tomorrow)
        times += { TimeWords::tr("Monday, %1, at %2", "%1: a date, %2: a time")
                       .arg(QLocale().toString(monday.date(), u"d MMMM"_s), clock(monday)),
            monday };
    return times;
}

QString sendTimeText(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const qint64 days = now.date().daysTo(local.date());
    if (days == 0)
        return TimeWords::tr("today at %1").arg(clock(local));
    if (days == 1)
        return TimeWords::tr("tomorrow at %1").arg(clock(local));
    const bool thisYear = local.date().year() == now.date().year();
    return TimeWords::tr("on %1 at %2", "%1: a date, %2: a time")
        .arg(QLocale().toString(local.date(), thisYear ? u"dddd, d MMMM"_s : u"d MMMM yyyy"_s), clock(local));
}

} // namespace atrium
