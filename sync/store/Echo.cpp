#include "sync/store/Echo.h"

#include "sync/types/Json.h"
#include "sync/types/Patch.h"

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

using Operation = Command::Operation;

QJsonObject created(const PendingCommand &command, const EchoContext &context)
{
    QJsonObject object = command.properties;
    object.insert("id"_L1, command.object.id);
    const QJsonValue now = json::utcDate(command.createdAt);
    switch (command.object.type) {
    case Type::Post:
        object.insert("threadId"_L1, context.threadId.isEmpty() ? command.object.id : context.threadId);
        object.insert("authorId"_L1, context.me);
        object.insert("createdAt"_L1, now);
        object.insert("editedAt"_L1, QJsonValue::Null);
        object.insert("removed"_L1, false);
        object.insert("replyCount"_L1, 0);
        object.insert("lastActivityAt"_L1, now);
        object.insert("answerId"_L1, QJsonValue::Null);
        break;
    case Type::Response:
    case Type::JoinRequest:
        object.insert("memberId"_L1, context.me);
        object.insert("createdAt"_L1, now);
        break;
    case Type::Bookmark:
    case Type::Report:
    case Type::SigningKey:
    case Type::Acknowledgement:
        object.insert("createdAt"_L1, now);
        break;
    case Type::ScheduledPost:
        object.insert("createdAt"_L1, now);
        object.insert("problem"_L1, QString());
        break;
    case Type::Membership:
        object.insert("role"_L1, u"member"_s);
        object.insert("joinedAt"_L1, now);
        break;
    case Type::Group:
        object.insert("ownerId"_L1, context.me);
        object.insert("memberCount"_L1, 1);
        object.insert("createdAt"_L1, now);
        break;
    default:
        break;
    }
    return object;
}

// What the post said before an edit, beside what it said before that (docs/protocol.md, Post).
QJsonArray versionsWith(const QJsonObject &before)
{
    constexpr qsizetype most = 20;
    QJsonArray versions = before.value("versions"_L1).toArray();
    const QJsonValue edited = before.value("editedAt"_L1);
    versions.append(QJsonObject { { u"title"_s, before.value("title"_L1) }, { u"body"_s, before.value("body"_L1) },
        { u"at"_s, edited.isString() ? edited : before.value("createdAt"_L1) } });
    while (versions.size() > most)
        versions.removeFirst();
    return versions;
}

QJsonObject updatedPost(const PendingCommand &command, const QJsonObject &before, QJsonObject object)
{
    if (command.removesPost()) { // as the server does it
        object.insert("title"_L1, QString());
        object.insert("body"_L1, QString());
        object.insert("attachments"_L1, QJsonArray());
        object.insert("poll"_L1, QJsonValue::Null);
        object.insert("versions"_L1, QJsonArray());
        return object;
    }
    const auto differs = [&](QLatin1StringView name) {
        const QJsonValue was = before.value(name), is = object.value(name);
        return was != is && !(json::isEmpty(was) && json::isEmpty(is));
    };
    const bool text = differs("title"_L1) || differs("body"_L1);
    if (text)
        object.insert("versions"_L1, versionsWith(before));
    if (text || differs("attachments"_L1) || differs("topics"_L1))
        object.insert("editedAt"_L1, json::utcDate(command.createdAt));
    return object;
}

QJsonObject updated(const PendingCommand &command, const QJsonObject &before)
{
    QJsonObject object = patch::applied(before, command.properties);
    switch (command.object.type) {
    case Type::Post:
        return updatedPost(command, before, object);
    case Type::ScheduledPost:
        object.insert("problem"_L1, QString()); // the server tries again
        return object;
    default:
        return object;
    }
}

// Whether the server takes the notification back when the request to join is over. It may have become
// the next one meanwhile: "declined", or "asked" of a later request.
bool endsWith(const PendingCommand &command, const QJsonObject &notification)
{
    const QString kind = notification.value("kind"_L1).toString();
    const bool same
        = command.object.type != Type::JoinRequest || notification.value("requestId"_L1) == command.object.id;
    return same && (kind == "asked"_L1 || kind == "request"_L1);
}

// What changes with the command's own object.
QJsonObject affected(const PendingCommand &command, const Effect &effect, QJsonObject object)
{
    if (effect.object.type == Type::JoinRequest)
        return {}; // who is added does not ask any more
    if (effect.object.type == Type::Notification)
        return endsWith(command, object) ? QJsonObject() : object;
    const bool created = command.operation == Operation::Create;
    if (command.object.type == Type::Response) {
        if (effect.object.type == Type::Response)
            return {}; // the vote, or the accepted answer, that this one replaces
        object.insert("answerId"_L1, created ? command.properties.value("value"_L1) : QJsonValue(QJsonValue::Null));
        return object;
    }
    // The thread that a reply is counted in. If the server's version came since the reply was
    // sent, the reply may be in it already.
    if (effect.overtaken)
        return object;
    const int replies = object.value("replyCount"_L1).toInt() + (created ? 1 : -1);
    object.insert("replyCount"_L1, std::max(0, replies));
    if (created) {
        const qint64 activity = json::milliseconds(object.value("lastActivityAt"_L1).toString()).value_or(0);
        object.insert("lastActivityAt"_L1, json::utcDate(std::max(activity, command.createdAt)));
    }
    return object;
}

} // namespace

QJsonObject echo(
    const PendingCommand &command, const Effect &effect, const QJsonObject &before, const EchoContext &context)
{
    if (effect.role == Effect::Role::SpeaksOf)
        return before;
    if (effect.role == Effect::Role::Own && command.operation == Operation::Create)
        return created(command, context);
    if (before.isEmpty() || (effect.role == Effect::Role::Own && command.operation == Operation::Destroy))
        return {};
    return effect.role == Effect::Role::Own ? updated(command, before) : affected(command, effect, before);
}

} // namespace atrium
