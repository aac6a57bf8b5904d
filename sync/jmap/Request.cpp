#include "sync/jmap/Request.h"

using namespace Qt::StringLiterals;

namespace atrium::jmap {

QString Request::call(const QString &method, const QJsonObject &arguments)
{
    const QString callId = u'c' + QString::number(m_calls.size());
    m_calls.append(QJsonArray { method, arguments, callId });
    return callId;
}

QJsonObject Request::toJson() const
{
    return { { u"using"_s, QJsonArray { u"urn:ietf:params:jmap:core"_s, u"urn:atrium:params:jmap:feeds"_s } },
        { u"methodCalls"_s, m_calls } };
}

QJsonObject Request::resultOf(const QString &callId, const QString &method, const QString &path)
{
    return { { u"resultOf"_s, callId }, { u"name"_s, method }, { u"path"_s, path } };
}

} // namespace atrium::jmap
