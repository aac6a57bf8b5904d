#include "app/Account.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace atrium {

QByteArray Account::toJson() const
{
    const QJsonObject json {
        { u"server"_s, server.toString() },
        { u"memberId"_s, memberId },
        { u"deviceId"_s, deviceId },
        { u"token"_s, QString::fromLatin1(token) },
        { u"cacheKey"_s, QString::fromLatin1(cacheKey.toBase64()) },
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Account Account::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {
        .server = QUrl(object.value("server"_L1).toString()),
        .memberId = object.value("memberId"_L1).toString(),
        .deviceId = object.value("deviceId"_L1).toString(),
        .token = object.value("token"_L1).toString().toLatin1(),
        .cacheKey = QByteArray::fromBase64(object.value("cacheKey"_L1).toString().toLatin1()),
    };
}

} // namespace atrium
