#include "sync/outbox/Command.h"

#include "sync/types/Json.h"
#include "sync/types/Patch.h"
#include "sync/types/Ulid.h"

#include <algorithm>
#include <array>

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
    return create(
        Type::Response, post.accountId, { { u"postId"_s, post.id }, { u"kind"_s, kind }, { u"value"_s, value } });
}

QJsonObject toJson(const Poll &poll)
{
    QJsonArray options;
    for (const PollOption &option : poll.options)
        options.append(QJsonObject { { u"id"_s, option.id }, { u"text"_s, option.text } });
    return { { u"options"_s, options }, { u"multiple"_s, poll.multiple },
        { u"closesAt"_s, json::utcDate(poll.closesAt) } };
}

QJsonObject toJson(const Command::File &file)
{
    return { { u"localId"_s, file.localId }, { u"name"_s, file.name }, { u"type"_s, file.type },
        { u"size"_s, file.bytes.size() } };
}

QJsonObject toJson(const Attachment &attachment)
{
    return { attachment.blobId.isEmpty() ? std::pair(u"localId"_s, QJsonValue(attachment.localId))
                                         : std::pair(u"blobId"_s, QJsonValue(attachment.blobId)),
        { u"name"_s, attachment.name }, { u"type"_s, attachment.type }, { u"size"_s, attachment.size } };
}

// Of what was known, what the command changes.
Command knowing(Command command, const QJsonObject &known)
{
    for (auto it = known.begin(); it != known.end(); ++it)
        if (command.properties.contains(it.key()))
            command.known.insert(it.key(), it.value());
    return command;
}

QJsonObject toJson(const NewPost &post)
{
    QJsonArray attachments;
    for (const Command::File &file : post.files)
        attachments.append(toJson(file));
    return { { u"parentId"_s, json::idOrNull(post.parentId) }, { u"kind"_s, post.kind }, { u"voice"_s, post.voice },
        { u"title"_s, post.title }, { u"body"_s, post.body }, { u"attachments"_s, attachments },
        { u"mentions"_s, QJsonArray::fromStringList(post.mentions) },
        { u"topics"_s, QJsonArray::fromStringList(post.topics) },
        { u"praised"_s, QJsonArray::fromStringList(post.praised) },
        { u"poll"_s, post.poll ? QJsonValue(toJson(*post.poll)) : QJsonValue() } };
}

} // namespace

Command createPost(const NewPost &post)
{
    Command command = create(Type::Post, post.groupId, toJson(post));
    if (post.mustRead)
        command.properties.insert("mustRead"_L1, post.mustRead->toJson());
    if (!post.supersedesId.isEmpty())
        command.properties.insert("supersedesId"_L1, post.supersedesId);
    command.files = post.files;
    return command;
}

Command editPost(const Post &post, const QString &title, const QString &body)
{
    return knowing(update(Type::Post, post.accountId, post.id, { { u"title"_s, title }, { u"body"_s, body } }),
        { { u"title"_s, post.title }, { u"body"_s, post.body } });
}

Command editPost(const Post &post, const NewPost &edited, const QList<Attachment> &kept)
{
    QJsonArray attachments;
    for (const Attachment &attachment : kept)
        attachments.append(toJson(attachment));
    for (const Command::File &file : edited.files)
        attachments.append(toJson(file));
    QJsonObject patch;
    if (edited.title != post.title)
        patch.insert("title"_L1, edited.title);
    if (edited.body != post.body)
        patch.insert("body"_L1, edited.body);
    if (edited.mentions != post.mentions)
        patch.insert("mentions"_L1, QJsonArray::fromStringList(edited.mentions));
    if (edited.topics != post.topics)
        patch.insert("topics"_L1, QJsonArray::fromStringList(edited.topics));
    if (kept != post.attachments || !edited.files.isEmpty())
        patch.insert("attachments"_L1, attachments);
    QJsonObject known { { u"title"_s, post.title }, { u"body"_s, post.body } };
    if (std::ranges::none_of(post.attachments, [](const Attachment &one) { return one.blobId.isEmpty(); })) {
        QJsonArray before;
        for (const Attachment &attachment : post.attachments)
            before.append(toJson(attachment));
        known.insert("attachments"_L1, before);
    }
    Command command = knowing(update(Type::Post, post.accountId, post.id, patch), known);
    command.files = edited.files;
    return command;
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
        { { u"name"_s, group.name }, { u"kind"_s, group.kind }, { u"join"_s, group.join },
            { u"purpose"_s, group.purpose }, { u"charter"_s, group.charter },
            { u"goodExamples"_s, QJsonArray::fromStringList(group.goodExamples) },
            { u"elsewhere"_s, QJsonArray::fromStringList(group.elsewhere) },
            { u"replyPromise"_s, group.replyPromise } });
}

Command editGroup(const Id &workspaceId, const Id &groupId, const QJsonObject &patch, const QJsonObject &known)
{
    return knowing(update(Type::Group, workspaceId, groupId, patch), known);
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

Command joinGroup(const Id &groupId, const Id &memberId) { return addMember(groupId, memberId); }

Command leaveGroup(const Id &groupId, const Id &membershipId) { return removeMember(groupId, membershipId); }

Command setPreferences(const Id &memberId, const QJsonObject &patch)
{
    return update(Type::Preference, memberId, u"singleton"_s, patch);
}

Command revokeDevice(const Id &memberId, const Id &deviceId) { return destroy(Type::Device, memberId, deviceId); }

Command pinPost(const Post &post, const QDateTime &at)
{
    return update(Type::Post, post.accountId, post.id, { { u"pinnedAt"_s, json::utcDate(at) } });
}

Command bookmark(const Id &memberId, const Post &post)
{
    return create(Type::Bookmark, memberId, { { u"groupId"_s, post.accountId }, { u"postId"_s, post.id } });
}

Command removeBookmark(const Id &memberId, const Id &bookmarkId)
{
    return destroy(Type::Bookmark, memberId, bookmarkId);
}

Command markNotificationRead(const Id &memberId, const Id &notificationId, const QDateTime &at)
{
    return update(Type::Notification, memberId, notificationId, { { u"readAt"_s, json::utcDate(at) } });
}

Command dismissNotification(const Id &memberId, const Id &notificationId)
{
    return destroy(Type::Notification, memberId, notificationId);
}

Command schedulePost(const Id &memberId, const NewPost &post, const QDateTime &sendAt)
{
    QJsonObject properties = toJson(post);
    properties.insert("groupId"_L1, post.groupId);
    properties.insert("sendAt"_L1, json::utcDate(sendAt));
    Command command = create(Type::ScheduledPost, memberId, properties);
    command.files = post.files;
    return command;
}

Command reschedulePost(const Id &memberId, const Id &scheduledId, const QJsonObject &patch)
{
    return update(Type::ScheduledPost, memberId, scheduledId, patch);
}

Command changeScheduledPost(
    const Id &memberId, const ScheduledPost &scheduled, const NewPost &edited, const QList<Attachment> &kept)
{
    const Command change = editPost(scheduled.post, edited, kept);
    Command command = reschedulePost(memberId, scheduled.id, change.properties);
    command.files = change.files;
    command.known = change.known;
    return command;
}

Command cancelScheduledPost(const Id &memberId, const Id &scheduledId)
{
    return destroy(Type::ScheduledPost, memberId, scheduledId);
}

Command askToJoin(const Id &groupId, const QString &message)
{
    return create(Type::JoinRequest, groupId, { { u"message"_s, message } });
}

Command endJoinRequest(const Id &groupId, const Id &requestId)
{
    return destroy(Type::JoinRequest, groupId, requestId);
}

Command addMember(const Id &groupId, const Id &memberId, const QDateTime &historyFrom)
{
    QJsonObject properties { { u"memberId"_s, memberId } };
    if (historyFrom.isValid())
        properties.insert(u"historyFrom"_s, json::utcDate(historyFrom));
    return create(Type::Membership, groupId, properties, false);
}

Command setHistoryFrom(const Id &groupId, const Id &membershipId, const QDateTime &historyFrom)
{
    return update(Type::Membership, groupId, membershipId, { { u"historyFrom"_s, json::utcDate(historyFrom) } });
}

Command setMemberRole(const Id &groupId, const Id &membershipId, const QString &role)
{
    return update(Type::Membership, groupId, membershipId, { { u"role"_s, role } });
}

Command renewGuest(const Id &groupId, const Id &membershipId, const QDateTime &until)
{
    return update(Type::Membership, groupId, membershipId, { { u"until"_s, json::utcDate(until) } });
}

Command removeMember(const Id &groupId, const Id &membershipId)
{
    return destroy(Type::Membership, groupId, membershipId);
}

Command reportPost(const Id &memberId, const Post &post, ReportReason reason, const QString &note)
{
    static constexpr std::array<QLatin1StringView, 5> reasons
        = { "unkind"_L1, "private"_L1, "wrong"_L1, "spam"_L1, "other"_L1 };
    return create(Type::Report, memberId,
        { { u"groupId"_s, post.accountId }, { u"postId"_s, post.id },
            { u"reason"_s, QString(reasons[static_cast<size_t>(reason)]) }, { u"note"_s, note } });
}

Command setEnrolment(const Id &memberId, const QJsonObject &patch)
{
    return update(Type::Enrolment, memberId, u"singleton"_s, patch);
}

Command acknowledge(const Id &memberId, const Post &post)
{
    return create(Type::Acknowledgement, memberId,
        { { u"groupId"_s, post.accountId }, { u"postId"_s, post.id },
            { u"signedAt"_s, json::utcDate(post.seal.value_or(Seal()).signedAt) } });
}

Command createSigningKey(const Id &memberId, const QString &publicKey, const QString &wrapped)
{
    return create(Type::SigningKey, memberId, { { u"publicKey"_s, publicKey }, { u"wrapped"_s, wrapped } });
}

Command destroySigningKey(const Id &memberId, const Id &keyId) { return destroy(Type::SigningKey, memberId, keyId); }

Command createMandate(const Id &workspaceId, const QJsonObject &properties)
{
    return create(Type::Mandate, workspaceId, properties);
}

Command withdrawMandate(const Id &workspaceId, const Id &mandateId, const QDateTime &at)
{
    return update(Type::Mandate, workspaceId, mandateId, { { u"withdrawnAt"_s, json::utcDate(at) } });
}

Command createRoute(const Id &workspaceId, const QJsonObject &properties)
{
    return create(Type::Route, workspaceId, properties);
}

Command editRoute(const Id &workspaceId, const Id &routeId, const QJsonObject &patch, const QJsonObject &known)
{
    return knowing(update(Type::Route, workspaceId, routeId, patch), known);
}

Command removeRoute(const Id &workspaceId, const Id &routeId) { return destroy(Type::Route, workspaceId, routeId); }

Command publishCharter(const Id &workspaceId, const QJsonObject &properties)
{
    return create(Type::Charter, workspaceId, properties);
}

Command editMember(const Id &workspaceId, const Id &memberId, const QJsonObject &patch, const QJsonObject &known)
{
    return knowing(update(Type::Member, workspaceId, memberId, patch), known);
}

} // namespace atrium::commands
