#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace atrium::jmap {

// One Response object (RFC 8620 section 3.4), taken apart. The server is not trusted: what has not
// the shape of a Response is none.
class Response {
public:
    struct Answer {
        QString method; // "error" for a method-level error (RFC 8620 section 3.6.2)
        QJsonObject arguments;
        bool isError() const { return method == u"error"; }
        QString errorType() const; // "" when it is no error
        bool isRefusal() const; // the account, or this type in it, is not for us: asking again is no use
    };

    static std::optional<Response> parse(const QJsonObject &json);

    // The answer to one call. A call that the server left out reads as the error "serverFail".
    Answer answer(const QString &callId) const;
    QString sessionState() const { return m_sessionState; }

private:
    QHash<QString, Answer> m_answers;
    QString m_sessionState;
};

} // namespace atrium::jmap
