// One post to every connected member: from sending it to the moment when the last of N connections
// has the whole push frame, against a bare broadcast of the same bytes by the same HTTP library. The
// N connections are sockets of this process; they share a few members' tokens.
#include "Crowd.h"
#include "Figures.h"
#include "Workspace.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QJsonObject fetch(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &body = {})
{
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = body.isEmpty() ? network.get(request) : network.post(request, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(request.url().toString()), qPrintable(reply->errorString()));
        std::exit(1);
    }
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Crowd::allowManyFiles();
    constexpr int members = 5000;

    Figures figures(u"broadcast"_s, application.arguments());
    const Workspace workspace(2000);
    QNetworkAccessManager network;
    QUrl url = workspace.url();
    url.setPath(u"/auth/sign-in"_s);
    const QJsonObject signedIn = fetch(network, QNetworkRequest(url),
        QJsonDocument(QJsonObject { { u"email"_s, workspace.email() }, { u"password"_s, workspace.password() },
                          { u"deviceName"_s, u"bench"_s }, { u"platform"_s, u"bench"_s } })
            .toJson());
    const QByteArray authorization = "Bearer " + signedIn[u"token"].toString().toUtf8();
    url.setPath(u"/jmap/session"_s);
    QNetworkRequest sessionRequest(url);
    sessionRequest.setRawHeader("Authorization", authorization);
    const QJsonObject accounts = fetch(network, sessionRequest)[u"accounts"].toObject();
    QString group;
    for (const QString &id : accounts.keys()) {
        if (id.startsWith(u'g') && !accounts[id][u"isReadOnly"].toBool()
            && accounts[id][u"name"].toString().startsWith(u"Service desk"))
            group = id;
    }

    const double memoryBefore = proportionalMemory(workspace.serverPid());
    QList<double> ours, bare;
    QByteArray frame;
    {
        Crowd crowd(workspace.url());
        for (int i = 0; i < members; ++i) {
            crowd.join("Authorization: " + authorization + "\r\n");
            crowd.send(i, R"({"@type":"WebSocketPushEnable","dataTypes":["Post"],"inline":true})");
        }
        for (int round = 0; round < 7; ++round) {
            const QByteArray marker = "round-" + QByteArray::number(round) + "-marker";
            const QJsonObject post { { u"token"_s, u"01J0000000000000000000000%1"_s.arg(round) },
                { u"kind"_s, u"update"_s }, { u"title"_s, QString() },
                { u"body"_s, QString::fromLatin1(marker) + QString(485, u'x') } };
            const QJsonObject set { { u"accountId"_s, group }, { u"create"_s, QJsonObject { { u"a"_s, post } } } };
            const QJsonObject request { { u"@type"_s, u"Request"_s }, { u"id"_s, u"r"_s },
                { u"using"_s, QJsonArray { u"urn:ietf:params:jmap:core"_s, u"urn:atrium:params:jmap:feeds"_s } },
                { u"methodCalls"_s, QJsonArray { QJsonValue(QJsonArray { u"Post/set"_s, set, u"0"_s }) } } };
            crowd.send(0, QJsonDocument(request).toJson(QJsonDocument::Compact));
            const double elapsed = crowd.waitForAll(marker);
            if (round > 0) // the first warms up
                ours << elapsed;
            frame = crowd.lastText();
        }
        figures.add(u"memory a connection"_s,
            (proportionalMemory(workspace.serverPid()) - memoryBefore) * 1000 / members, u"KB"_s);
    }
    {
        const RawServer raw;
        Crowd crowd(raw.url());
        for (int i = 0; i < members; ++i)
            crowd.join({});
        for (int round = 0; round < 7; ++round) {
            const QByteArray marker = "round-" + QByteArray::number(round) + "-raw";
            crowd.send(0, marker + QByteArray(frame.size() - marker.size(), 'x'));
            const double elapsed = crowd.waitForAll(marker);
            if (round > 0)
                bare << elapsed;
        }
    }
    figures.add(u"one post to %1 connections"_s.arg(members), median(ours), u"ms"_s, median(bare));
    figures.add(u"bytes of the frame"_s, static_cast<double>(frame.size()), u"B"_s);
    return 0;
}
