#include "sync/types/Json.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace atrium::json {

namespace {

// The digits at a place, as a number; -1 when one is not a digit.
int digits(QStringView text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const int digit = text[i].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}

} // namespace

std::optional<qint64> milliseconds(QStringView text)
{
    // "2026-01-31T09:12:44.123Z" by hand: a first sync reads several of these for each post, and
    // QDateTime::fromString() would cost more than storing the post.
    if ((text.size() == 20 || text.size() == 24) && text.back() == u'Z' && text[10] == u'T') {
        const int year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
        const int hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2);
        const int ms = text.size() == 24 ? digits(text, 20, 3) : 0;
        const QDate date(year, month, day);
        if (date.isValid() && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 61 && ms >= 0)
            return (date.toJulianDay() - 2'440'588) * 86'400'000 + ((hour * 60 + minute) * 60 + second) * 1000LL + ms;
    }
    const QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

QJsonValue utcDate(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonValue utcDate(qint64 milliseconds)
{
    return utcDate(QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC));
}

QDateTime time(const QJsonObject &object, QLatin1StringView name)
{
    const auto value = milliseconds(object.value(name).toString());
    return value ? QDateTime::fromMSecsSinceEpoch(*value, QTimeZone::UTC) : QDateTime();
}

QStringList strings(const QJsonObject &object, QLatin1StringView name)
{
    QStringList list;
    const QJsonArray array = object.value(name).toArray();
    list.reserve(array.size());
    for (const QJsonValue value : array) {
        if (value.isString())
            list.append(value.toString());
    }
    return list;
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject parse(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }

} // namespace atrium::json
