#include "sync/jmap/Response.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace atrium::jmap {

QString Response::Answer::errorType() const
{
    return isError() ? arguments.value("type"_L1).toString(u"serverFail"_s) : QString();
}

bool Response::Answer::isRefusal() const
{
    static const QSet<QString> refusals { u"accountNotFound"_s, u"forbidden"_s, u"accountNotSupportedByMethod"_s,
        u"unknownMethod"_s };
    return refusals.contains(errorType());
}

std::optional<Response> Response::parse(const QJsonObject &json)
{
    const QJsonValue answers = json.value("methodResponses"_L1);
    const QJsonValue sessionState = json.value("sessionState"_L1);
    if (!answers.isArray() || !sessionState.isString())
        return std::nullopt;

    Response response;
    response.m_sessionState = sessionState.toString();
    for (const auto &value : answers.toArray()) {
        const QJsonArray triple = value.toArray();
        if (triple.size() != 3 || !triple[0].isString() || !triple[1].isObject() || !triple[2].isString())
            return std::nullopt;
        const QString callId = triple[2].toString();
        if (!response.m_answers.contains(callId))
            response.m_answers.insert(callId, { triple[0].toString(), triple[1].toObject() });
    }
    return response;
}

Response::Answer Response::answer(const QString &callId) const
{
    return m_answers.value(callId, { u"error"_s, { { u"type"_s, u"serverFail"_s } } });
}

} // namespace atrium::jmap
