#include "ui/official/AcknowledgementReport.h"

#include "sync/types/Json.h"

#include <QCoreApplication>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(atrium::AcknowledgementReport)
};

QString csvCell(QString text)
{
    static const QString formula = u"=+-@\t\r"_s; // OWASP, CSV injection
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line += csvCell(cell);
    return line.join(u',') + "\r\n"_L1;
}

} // namespace

AcknowledgementReport AcknowledgementReport::fromJson(const QJsonObject &json)
{
    AcknowledgementReport report { .postId = json.value("postId"_L1).toString(),
        .signedAt = json::time(json, "signedAt"_L1),
        .audience = json.value("audience"_L1).toInt(),
        .acknowledged = json.value("acknowledged"_L1).toInt(),
        .departments = {},
        .people = {} };
    const QJsonArray departments = json.value("departments"_L1).toArray();
    for (const QJsonValue value : departments)
        report.departments.append({ .name = value["department"_L1].toString(),
            .audience = value["audience"_L1].toInt(),
            .acknowledged = value["acknowledged"_L1].toInt() });
    const QJsonArray people = json.value("list"_L1).toArray();
    for (const QJsonValue value : people) {
        const QJsonObject person = value.toObject();
        report.people.append({ .memberId = person.value("memberId"_L1).toString(),
            .name = person.value("name"_L1).toString(),
            .department = person.value("department"_L1).toString(),
            .acknowledgedAt = json::time(person, "acknowledgedAt"_L1) });
    }
    return report;
}

QByteArray AcknowledgementReport::toCsv() const
{
    QString text = csvLine({ ReportWords::tr("Name"), ReportWords::tr("Department"), ReportWords::tr("Confirmed on") });
    for (const Person &person : people)
        text += csvLine({ person.name, person.department,
            person.acknowledgedAt.isValid() ? person.acknowledgedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)
                                            : QString() });
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace atrium
