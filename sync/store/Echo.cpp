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
        object.insert("memberId"_L1, context.me);
        object.insert("createdAt"_L1, now);
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

QJsonObject updated(const PendingCommand &command, const QJsonObject &before)
{
    QJsonObject object = patch::applied(before, command.properties);
    if (command.object.type != Type::Post)
        return object;
    if (command.removesPost()) { // as the server does it
        object.insert("title"_L1, QString());
        object.insert("body"_L1, QString());
        object.insert("attachments"_L1, QJsonArray());
        object.insert("poll"_L1, QJsonValue::Null);
    } else {
        object.insert("editedAt"_L1, json::utcDate(command.createdAt));
    }
    return object;
}

// A post or response that changes with the command's own object.
QJsonObject affected(const PendingCommand &command, const Effect &effect, QJsonObject object)
{
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

QJsonObject echo(const PendingCommand &command, const Effect &effect, const QJsonObject &before,
                 const EchoContext &context)
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
