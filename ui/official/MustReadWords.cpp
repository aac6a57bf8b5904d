#include "ui/official/MustReadWords.h"

#include "ui/widgets/RelativeTime.h"

#include <QCoreApplication>
#include <QLocale>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct MustReadTexts {
    Q_DECLARE_TR_FUNCTIONS(atrium::MustReadWords)
};

constexpr qint64 weekdayTells = 6; // days; after that, it could be another week's

// "Friday", within a sentence.
QString dayName(const QDateTime &time, const QDateTime &now)
{
    const QDate day = time.toLocalTime().date();
    const qint64 ahead = now.toLocalTime().date().daysTo(day);
    if (ahead == 0)
        return MustReadTexts::tr("today", "in the middle of a sentence: by today");
    if (ahead == 1)
        return MustReadTexts::tr("tomorrow", "in the middle of a sentence: by tomorrow");
    if (ahead == -1)
        return MustReadTexts::tr("yesterday", "in the middle of a sentence: since yesterday");
    if (qAbs(ahead) <= weekdayTells)
        return QLocale().toString(day, u"dddd"_s);
    return dayText(time);
}

} // namespace

bool isOverdue(const QDateTime &by, const QDateTime &now) { return by.isValid() && by < now; }

QString dueText(const QDateTime &by, const QDateTime &now)
{
    if (!by.isValid())
        return {};
    return isOverdue(by, now)
        ? MustReadTexts::tr("since %1", "%1: a day. It should have been done by then").arg(dayName(by, now))
        : MustReadTexts::tr("by %1", "%1: a day until which something is to be done").arg(dayName(by, now));
}

QString dueSentence(const QDateTime &by, const QDateTime &now)
{
    if (!by.isValid())
        return MustReadTexts::tr("please confirm it");
    return isOverdue(by, now) ? MustReadTexts::tr("please confirm it, late since %1", "%1: a day").arg(dayName(by, now))
                              : MustReadTexts::tr("confirm by %1", "%1: a day").arg(dayName(by, now));
}

QString confirmedText(int acknowledged, int audience)
{
    return MustReadTexts::tr("%1 of %n have confirmed", "%1: how many of them", audience).arg(acknowledged);
}

} // namespace atrium
