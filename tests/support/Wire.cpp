#include "Wire.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace atrium::test {

Wire::Wire(const QUrl &server, const QByteArray &token)
    : m_api(server.resolved(QUrl(u"/jmap/api"_s)))
    , m_token(token)
{
    m_network.setTransferTimeout(10'000);
}

QJsonObject Wire::call(const QString &method, const QJsonObject &arguments)
{
    const QJsonObject request { { u"using"_s,
                                    QJsonArray { u"urn:ietf:params:jmap:core"_s, u"urn:atrium:params:jmap:feeds"_s } },
        { u"methodCalls"_s, QJsonArray { QJsonValue(QJsonArray { method, arguments, u"0"_s }) } } };
    QNetworkRequest http(m_api);
    http.setRawHeader("Authorization", "Bearer " + m_token);
    http.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_network.post(http, QJsonDocument(request).toJson(QJsonDocument::Compact));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QJsonArray response
        = QJsonDocument::fromJson(reply->readAll()).object()[u"methodResponses"_s].toArray().at(0).toArray();
    reply->deleteLater();
    QJsonObject result = response.at(1).toObject();
    result[u"@name"_s] = response.at(0);
    return result;
}

QJsonObject Wire::session()
{
    QNetworkRequest http(m_api.resolved(QUrl(u"/jmap/session"_s)));
    http.setRawHeader("Authorization", "Bearer " + m_token);
    QNetworkReply *reply = m_network.get(http);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply->deleteLater();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QStringList Wire::posts(const QString &group)
{
    QStringList bodies;
    QString state = u"0"_s;
    for (bool more = true; more;) {
        const QJsonObject changes = call(u"Post/changes"_s, { { u"accountId"_s, group }, { u"sinceState"_s, state } });
        more = changes[u"hasMoreChanges"_s].toBool();
        state = changes[u"newState"_s].toString();
        QJsonArray ids = changes[u"created"_s].toArray();
        for (const QJsonValue &id : changes[u"updated"_s].toArray())
            ids << id;
        const QJsonObject got = call(u"Post/get"_s, { { u"accountId"_s, group }, { u"ids"_s, ids } });
        for (const QJsonValue &post : got[u"list"_s].toArray()) {
            if (!post[u"removed"_s].toBool())
                bodies << post[u"body"_s].toString();
        }
    }
    return bodies;
}

} // namespace atrium::test
