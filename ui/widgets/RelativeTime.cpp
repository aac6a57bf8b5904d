#include "ui/widgets/RelativeTime.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(atrium::RelativeTime)
};

// The "C" locale writes seconds and English names in odd orders: nobody has chosen it.
QLocale locale()
{
    const QLocale chosen;
    return chosen.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : chosen;
}

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime then = time.toLocalTime();
    const QDateTime here = now.toLocalTime();
    const qint64 seconds = then.secsTo(here);
    if (seconds < 60 && seconds > -3600) // a clock that is a little ahead is no reason to show the future
        return Words::tr("now");
    if (seconds >= 0 && seconds < 3600)
        return Words::tr("%1 min").arg(seconds / 60);
    if (seconds >= 0 && seconds < 3 * 3600 && then.date() == here.date())
        return Words::tr("%1 h").arg(seconds / 3600);
    if (then.date() == here.date())
        return Words::tr("today %1").arg(locale().toString(then.time(), QLocale::ShortFormat));
    if (then.date().addDays(1) == here.date())
        return Words::tr("yesterday");
    if (then.date().year() == here.date().year())
        return locale().toString(then.date(), Words::tr("d MMM", "a day of this year, as QLocale formats it"));
    return locale().toString(then.date(), Words::tr("d MMM yyyy", "a day of another year, as QLocale formats it"));
}

QString fullTime(const QDateTime &time)
{
    const QDateTime then = time.toLocalTime();
    return Words::tr("%1, %2", "a day and a time of day")
        .arg(locale().toString(then.date(), QLocale::LongFormat), locale().toString(then.time(), QLocale::ShortFormat));
}

QString dayText(const QDateTime &time) { return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat); }

} // namespace atrium
