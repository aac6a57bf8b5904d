#pragma once

#include "sync/types/Types.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <variant>

namespace atrium {

// What the cache takes from the JSON of an object. Making it is half of the work of storing a post and
// asks nothing of the cache, so it may be done in any thread (see Preparation).

// The words by which a post is found. All UTF-8.
struct PostWords {
    QByteArray title, body, files;
    QByteArray marks; // what Search asks for besides words, but for the group
    bool operator==(const PostWords &) const = default;
};

struct PostContents {
    bool reply = false;
    bool removed = false;
    bool sealed = false; // claims to be official
    bool asksToBeRead = false;
    Id author, thread, answer, mandate; // empty: none; a thread's first post names no thread
    QString kind;
    qint64 createdAt = 0, activityAt = 0; // ms since 1970
    std::optional<qint64> pinnedAt;
    QJsonArray topics, attachments; // none of a post that was removed
    PostWords words; // of a removed post all are empty
};

struct ResponseContents {
    Id post, member;
    QString kind, value;
};

struct Contents {
    Id id;
    QJsonObject json;
    std::optional<QByteArray> stored; // what the row keeps of the JSON; nothing: the object is not there
    std::variant<std::monostate, PostContents, ResponseContents> of; // by type; monostate for all others

    Contents(Type type, const QJsonObject &json);
    bool isThere() const { return stored.has_value(); }
    const PostContents &post() const { return std::get<PostContents>(of); }
    const ResponseContents &response() const { return std::get<ResponseContents>(of); }
};

// The word that stands for a topic among the marks of the search index.
QString topicMark(const QString &topic);

} // namespace atrium
