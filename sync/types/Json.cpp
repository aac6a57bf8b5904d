#include "sync/types/Json.h"

#include <QJsonDocument>
#include <QLocale>
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

// RFC 8259 section 7: only quotes, backslashes and control characters are escaped.
void appendString(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    qsizetype done = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20)
            continue;
        out.append(utf8.constData() + done, i - done);
        done = i + 1;
        if (c == '\n')
            out += "\\n";
        else if (c == '"' || c == '\\')
            out.append('\\').append(c);
        else
            out += "\\u00" + QByteArray(1, c).toHex();
    }
    out.append(utf8.constData() + done, utf8.size() - done);
    out += '"';
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
        if (date.isValid() && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 61
            && ms >= 0)
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

bool isEmpty(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Double:
        return value.toDouble() == 0;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return false;
    }
    return false;
}

QByteArray compactWithoutEmpty(const QJsonObject &object)
{
    QByteArray out("{");
    out.reserve(512);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = it.value();
        const QString text = value.toString(); // most values are text: it is made once
        if (value.isString() ? text.isEmpty() : isEmpty(value))
            continue;
        if (out.size() > 1)
            out += ',';
        appendString(out, it.key());
        out += ':';
        if (value.isString())
            appendString(out, text);
        else if (value.isBool())
            out += "true";
        else if (value.isArray())
            out += QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
        else if (value.isObject())
            out += compact(value.toObject());
        else
            out += QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    out += '}';
    return out;
}

QJsonObject parse(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }

} // namespace atrium::json
