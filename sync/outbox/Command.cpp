#include "sync/outbox/Command.h"

#include "sync/types/Json.h"
#include "sync/types/Patch.h"
#include "sync/types/Ulid.h"

using namespace Qt::StringLiterals;

namespace atrium::commands {

namespace {

using Operation = Command::Operation;

Command create(Type type, const Id &accountId, QJsonObject properties, bool withToken = true)
{
    const QString ulid = newUlid();
    if (withToken)
        properties.insert("token"_L1, ulid);
    return { .operation = Operation::Create,
             .type = type,
             .accountId = accountId,
             .objectId = u'~' + ulid,
             .properties = properties,
             .files = {} };
}

Command update(Type type, const Id &accountId, const Id &objectId, const QJsonObject &patch)
{
    return { .operation = Operation::Update,
             .type = type,
             .accountId = accountId,
             .objectId = objectId,
             .properties = patch,
             .files = {} };
}

Command destroy(Type type, const Id &accountId, const Id &objectId)
{
    return { .operation = Operation::Destroy,
             .type = type,
             .accountId = accountId,
             .objectId = objectId,
             .properties = {},
             .files = {} };
}

Command respond(const Post &post, const QString &kind, const QString &value)
{
    return create(Type::Response, post.accountId,
                  { { u"postId"_s, post.id }, { u"kind"_s, kind }, { u"value"_s, value } });
}

QJsonObject toJson(const Poll &poll)
{
    QJsonArray options;
    for (const PollOption &option : poll.options)
        options.append(QJsonObject { { u"id"_s, option.id }, { u"text"_s, option.text } });
    return { { u"options"_s, options },
             { u"multiple"_s, poll.multiple },
             { u"closesAt"_s, json::utcDate(poll.closesAt) } };
}

} // namespace

Command createPost(const NewPost &post)
{
    QJsonArray attachments;
    for (const Command::File &file : post.files)
        attachments.append(QJsonObject { { u"localId"_s, file.localId },
                                         { u"name"_s, file.name },
                                         { u"type"_s, file.type },
                                         { u"size"_s, file.bytes.size() } });
    Command command = create(Type::Post, post.groupId,
                             { { u"parentId"_s, json::idOrNull(post.parentId) },
                               { u"kind"_s, post.kind },
                               { u"voice"_s, post.voice },
                               { u"title"_s, post.title },
                               { u"body"_s, post.body },
                               { u"attachments"_s, attachments },
                               { u"mentions"_s, QJsonArray::fromStringList(post.mentions) },
                               { u"topics"_s, QJsonArray::fromStringList(post.topics) },
                               { u"praised"_s, QJsonArray::fromStringList(post.praised) },
                               { u"poll"_s, post.poll ? QJsonValue(toJson(*post.poll)) : QJsonValue() } });
    command.files = post.files;
    return command;
}

Command editPost(const Post &post, const QString &title, const QString &body)
{
    return update(Type::Post, post.accountId, post.id, { { u"title"_s, title }, { u"body"_s, body } });
}

Command removePost(const Post &post) { return update(Type::Post, post.accountId, post.id, { { u"removed"_s, true } }); }

Command react(const Post &post, const QString &emoji) { return respond(post, u"reaction"_s, emoji); }

Command vote(const Post &post, const QString &optionId) { return respond(post, u"vote"_s, optionId); }

Command acceptAnswer(const Post &question, const Id &answerId) { return respond(question, u"accept"_s, answerId); }

Command withdrawResponse(const Id &accountId, const Id &responseId)
{
    return destroy(Type::Response, accountId, responseId);
}

Command createGroup(const Id &workspaceId, const NewGroup &group)
{
    return create(Type::Group, workspaceId,
                  { { u"name"_s, group.name },
                    { u"kind"_s, group.kind },
                    { u"join"_s, group.join },
                    { u"purpose"_s, group.purpose } });
}

Command editGroup(const Id &workspaceId, const Id &groupId, const QJsonObject &patch)
{
    return update(Type::Group, workspaceId, groupId, patch);
}

Command markSeen(const Id &groupId, const QStringList &postIds)
{
    QJsonObject patch;
    for (const Id &id : postIds)
        patch.insert("seen/"_L1 + patch::escaped(id), true);
    return update(Type::ReadMark, {}, groupId, patch);
}

Command markAllRead(const Id &groupId, const QDateTime &upTo)
{
    return update(Type::ReadMark, {}, groupId, { { u"upTo"_s, json::utcDate(upTo) } });
}

Command joinGroup(const Id &groupId, const Id &memberId)
{
    return create(Type::Membership, groupId, { { u"memberId"_s, memberId } }, false);
}

Command leaveGroup(const Id &groupId, const Id &membershipId)
{
    return destroy(Type::Membership, groupId, membershipId);
}

Command setPreferences(const Id &memberId, const QJsonObject &patch)
{
    return update(Type::Preference, memberId, u"singleton"_s, patch);
}

Command revokeDevice(const Id &memberId, const Id &deviceId) { return destroy(Type::Device, memberId, deviceId); }

Command editMember(const Id &workspaceId, const Id &memberId, const QJsonObject &patch)
{
    return update(Type::Member, workspaceId, memberId, patch);
}

} // namespace atrium::commands
