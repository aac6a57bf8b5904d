#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace atrium::jmap {

// Builds one Request object (RFC 8620 section 3.3).
class Request {
public:
    // Adds a method call and returns its call id.
    QString call(const QString &method, const QJsonObject &arguments);
    qsizetype size() const { return m_calls.size(); }
    QJsonObject toJson() const;

    // The value of a "#argument": the result of an earlier call (RFC 8620 section 3.7).
    static QJsonObject resultOf(const QString &callId, const QString &method, const QString &path);

private:
    QJsonArray m_calls;
};

} // namespace atrium::jmap
