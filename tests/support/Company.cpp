#include "Company.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QProcess>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace atrium::test {

Company::Company()
    : m_server(m_directory.filePath(u"server"_s))
{
    const QString data = m_directory.filePath(u"server"_s);
    QString &why = m_problem;
    if (!ServerProcess::init(data, u"Company"_s)) {
        why = u"atriumd init failed"_s;
        return;
    }
    for (const auto &[name, email, role] : { std::tuple(u"Anna"_s, anna, u"admin"_s),
             std::tuple(u"Ben"_s, ben, u"member"_s), std::tuple(u"Cleo"_s, cleo, u"member"_s) }) {
        if (ServerProcess::memberAdd(data, name, QString::fromLatin1(email), QString::fromLatin1(password), role)
                .isEmpty()) {
            why = u"atriumd member add failed"_s;
            return;
        }
    }
    if (!m_server.start()) {
        why = QString::fromUtf8(m_server.errors());
        return;
    }
    QString annaId, benId;
    m_wire = std::make_unique<Wire>(url(), token(QString::fromLatin1(anna), nullptr, &annaId));
    token(QString::fromLatin1(ben), nullptr, &benId);
    if (!introduce(anna) || !introduce(ben) || !introduce(cleo))
        why = u"The introduction could not be finished"_s;
    m_workspace = m_wire->session()[u"capabilities"_s][u"urn:atrium:params:jmap:feeds"_s][u"workspaceId"_s].toString();
    const QJsonObject group { { u"token"_s, u"01J00000000000000000000000"_s }, { u"name"_s, u"Workshop"_s },
        { u"kind"_s, u"community"_s }, { u"join"_s, u"open"_s }, { u"purpose"_s, u"What we learn at work"_s } };
    const QJsonObject made = m_wire->call(
        u"Group/set"_s, { { u"accountId"_s, m_workspace }, { u"create"_s, QJsonObject { { u"g"_s, group } } } });
    m_group = made[u"created"_s][u"g"_s][u"id"_s].toString();
    const QJsonObject joined = m_wire->call(u"Membership/set"_s,
        { { u"accountId"_s, m_group },
            { u"create"_s, QJsonObject { { u"b"_s, QJsonObject { { u"memberId"_s, benId } } } } } });
    if (!joined[u"created"_s][u"b"_s].isObject())
        why = u"The group could not be made: "_s + QString::fromUtf8(QJsonDocument(joined).toJson());
}

bool Company::restart()
{
    const int port = url().port();
    return m_server.start({ u"--listen"_s, u"127.0.0.1:%1"_s.arg(port) });
}

bool Company::hire(const QString &name, const QString &email)
{
    const QString data = m_directory.filePath(u"server"_s);
    return m_server.terminate()
        && !ServerProcess::memberAdd(data, name, email, QString::fromLatin1(password), u"member"_s).isEmpty()
        && restart();
}

QList<Company::Seat> Company::hireCrowd(const QString &crowd, int count)
{
    QList<Seat> seats;
    if (!m_server.terminate())
        return seats;
    QProcess process;
    process.start(crowd, { m_directory.filePath(u"server"_s), QString::number(count) });
    process.waitForFinished();
    while (process.canReadLine()) {
        const QStringList words = QString::fromUtf8(process.readLine()).trimmed().split(u' ');
        if (words.size() == 4)
            seats.append({ words[0], words[1], words[2], words[3].toLatin1() });
    }
    return restart() ? seats : QList<Seat>();
}

bool Company::giveMandate(const QString &email, const QString &subject)
{
    const QString data = m_directory.filePath(u"server"_s);
    return m_server.terminate()
        && ServerProcess::run({ u"mandate"_s, u"grant"_s, u"--data"_s, data, u"--key-file"_s,
               data + u"/organisation.key"_s, u"--member"_s, email, u"--subject"_s, subject })
        == 0
        && restart();
}

QByteArray Company::token(const QString &email, QString *deviceId, QString *memberId)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url().resolved(QUrl(u"/auth/sign-in"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QJsonObject body { { u"email"_s, email }, { u"password"_s, QString::fromLatin1(password) },
        { u"deviceName"_s, u"test"_s }, { u"platform"_s, u"test"_s } };
    QNetworkReply *reply = network.post(request, QJsonDocument(body).toJson());
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    if (deviceId)
        *deviceId = answer[u"deviceId"_s].toString();
    if (memberId)
        *memberId = answer[u"memberId"_s].toString();
    return answer[u"token"_s].toString().toLatin1();
}

// Whoever works here every day has been through the introduction.
bool Company::introduce(const char *email)
{
    QString id;
    const QByteArray token = this->token(QString::fromLatin1(email), nullptr, &id);
    const QJsonObject through { { u"acceptedVersion"_s, 1 }, { u"finishedAt"_s, u"2026-01-05T08:00:00Z"_s } };
    const QJsonObject answer
        = Wire(url(), token)
              .call(u"Enrolment/set"_s,
                  { { u"accountId"_s, id }, { u"update"_s, QJsonObject { { u"singleton"_s, through } } } });
    return answer[u"updated"_s].toObject().contains(u"singleton"_s);
}

QStringList Company::posts()
{
    QStringList bodies = m_wire->posts(m_group);
    bodies.sort();
    return bodies;
}

bool Company::importLastYear()
{
    QFile archive(m_directory.filePath(u"archive.mbox"_s));
    const QDateTime at(QDate(QDate::currentDate().year() - 1, 12, 31), QTime(10, 0), QTimeZone::UTC);
    if (!archive.open(QIODevice::WriteOnly))
        return false;
    archive.write("From ben@company.example Thu Jan  1 00:00:00 1970\nFrom: Ben <ben@company.example>\n"
                  "Subject: Gaskets\nMessage-ID: <gasket@company.example>\nDate: "
        + at.toString(Qt::RFC2822Date).toLatin1() + "\n\n" + lastYear + '\n');
    archive.close();
    const QString data = m_directory.filePath(u"server"_s);
    if (!m_server.terminate()
        || ServerProcess::run({ u"import"_s, u"mbox"_s, u"--data"_s, data, u"--group"_s, u"Archive"_s, u"--owner"_s,
               QString::fromLatin1(anna), archive.fileName() })
            != 0
        || !restart())
        return false;
    QString ben;
    token(QString::fromLatin1(Company::ben), nullptr, &ben);
    const QJsonObject groups = m_wire->call(u"Group/get"_s, { { u"accountId"_s, m_workspace }, { u"ids"_s, {} } });
    for (const QJsonValue &group : groups[u"list"_s].toArray())
        if (group[u"name"_s] == u"Archive"_s) {
            // Ben is in it already when his letter is.
            m_wire->call(u"Membership/set"_s,
                { { u"accountId"_s, group[u"id"_s] },
                    { u"create"_s, QJsonObject { { u"b"_s, QJsonObject { { u"memberId"_s, ben } } } } } });
            return true;
        }
    return false;
}

} // namespace atrium::test
