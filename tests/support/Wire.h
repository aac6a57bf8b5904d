#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

namespace atrium::test {

// Speaks JMAP to a server without any of the client core, to see what the server really holds.
class Wire {
public:
    Wire(const QUrl &server, const QByteArray &token);

    // One method call; its arguments back, with the response's name under "@name" ("error" for an
    // error). Blocks up to ten seconds.
    QJsonObject call(const QString &method, const QJsonObject &arguments);
    QJsonObject session();
    int status() const { return m_status; } // HTTP status of the last call

    // Bodies of all posts of a group that are not removed, as often as the server holds them.
    QStringList posts(const QString &group);

private:
    QNetworkAccessManager m_network;
    QUrl m_api;
    QByteArray m_token;
    int m_status = 0;
};

} // namespace atrium::test
