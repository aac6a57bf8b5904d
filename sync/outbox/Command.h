#pragma once

#include "sync/types/Types.h"

#include <QByteArray>
#include <QMetaType>

namespace atrium {

// Something a person does: one object created, patched or destroyed. It becomes one row in the
// outbox plus its local echo, in one transaction; there is no second path for "online".
struct Command {
    enum class Operation { Create, Update, Destroy };
    struct File { // bytes to upload before the command can be sent
        Id localId;
        QString name;
        QString type;
        QByteArray bytes;
    };

    Operation operation = Operation::Create;
    Type type = Type::Post;
    Id accountId; // empty: the member's own; Store::enqueue fills it in
    // Create: "~" + ULID. The ULID alone is the token, and the creation id on the wire (RFC 8620
    // section 1.2 has no "~"). Other commands may name it wherever an id goes.
    Id objectId;
    QJsonObject properties; // the object, or the patch (RFC 8620 section 5.3)
    QList<File> files;
    // Of an update: what the properties said when the person began to change them. Where they say
    // something else by now, nothing is overwritten, and the command fails. Empty: the last word counts.
    QJsonObject known = {};
};

// Makes the commands for what people do. Creation ids and tokens come from a ULID source that
// tests replace (sync/types/Ulid.h).
namespace commands {

struct NewPost {
    Id groupId;
    Id parentId; // empty: starts a thread. May be a creation id: a reply to an unsent post
    QString kind = QStringLiteral("update");
    QString voice = QStringLiteral("personal");
    QString title;
    QString body;
    QStringList mentions;
    QStringList topics;
    QStringList praised;
    std::optional<Poll> poll;
    QList<Command::File> files;
    std::optional<MustRead> mustRead = {}; // official posts only
    Id supersedesId = {}; // an official post that this one takes the place of; needs signing::seal()
};

struct NewGroup {
    QString name;
    QString kind = QStringLiteral("community"); // team community partner official
    QString join = QStringLiteral("open"); // open request invite
    QString purpose;
    QString charter = {}; // Markdown
    QStringList goodExamples = {};
    QStringList elsewhere = {};
    QString replyPromise = {};
};

enum class ReportReason { Unkind, Private, Wrong, Spam, Other };

Command createPost(const NewPost &post);
Command editPost(const Post &post, const QString &title, const QString &body);
// What changed between the two. `kept` are those of the post's attachments that stay; `edited.files`
// come after them. Only title, body, mentions, topics and files of `edited` matter.
Command editPost(const Post &post, const NewPost &edited, const QList<Attachment> &kept);
Command removePost(const Post &post);
Command react(const Post &post, const QString &emoji);
Command vote(const Post &post, const QString &optionId);
Command acceptAnswer(const Post &question, const Id &answerId);
Command withdrawResponse(const Id &accountId, const Id &responseId);
// Store::enqueue keeps the mark within its 500 by moving `upTo`.
Command markSeen(const Id &groupId, const QStringList &postIds);
Command markAllRead(const Id &groupId, const QDateTime &upTo);
Command createGroup(const Id &workspaceId, const NewGroup &group);
Command editGroup(const Id &workspaceId, const Id &groupId, const QJsonObject &patch, const QJsonObject &known = {});
Command joinGroup(const Id &groupId, const Id &memberId);
Command leaveGroup(const Id &groupId, const Id &membershipId);
Command setPreferences(const Id &memberId, const QJsonObject &patch);
Command revokeDevice(const Id &memberId, const Id &deviceId);
Command pinPost(const Post &post, const QDateTime &at); // invalid: not any more
Command bookmark(const Id &memberId, const Post &post);
Command removeBookmark(const Id &memberId, const Id &bookmarkId);
Command markNotificationRead(const Id &memberId, const Id &notificationId, const QDateTime &at);
Command dismissNotification(const Id &memberId, const Id &notificationId);
// The files are uploaded to the group's account.
Command schedulePost(const Id &memberId, const NewPost &post, const QDateTime &sendAt);
Command reschedulePost(const Id &memberId, const Id &scheduledId, const QJsonObject &patch);
// The text and files of one that the server has, as for editPost().
Command changeScheduledPost(
    const Id &memberId, const ScheduledPost &scheduled, const NewPost &edited, const QList<Attachment> &kept);
Command cancelScheduledPost(const Id &memberId, const Id &scheduledId);
Command askToJoin(const Id &groupId, const QString &message);
// By the asker: withdrawn. By the group's owner or a moderator: declined. To admit, addMember().
Command endJoinRequest(const Id &groupId, const Id &requestId);
// `historyFrom`: how far back a guest sees; invalid: everything.
Command addMember(const Id &groupId, const Id &memberId, const QDateTime &historyFrom = {});
Command setHistoryFrom(const Id &groupId, const Id &membershipId, const QDateTime &historyFrom);
Command setMemberRole(const Id &groupId, const Id &membershipId, const QString &role);
Command renewGuest(const Id &groupId, const Id &membershipId, const QDateTime &until);
Command removeMember(const Id &groupId, const Id &membershipId);
Command reportPost(const Id &memberId, const Post &post, ReportReason reason, const QString &note);
Command setEnrolment(const Id &memberId, const QJsonObject &patch);
// This version of an official post, as its seal says.
Command acknowledge(const Id &memberId, const Post &post);
Command createSigningKey(const Id &memberId, const QString &publicKey, const QString &wrapped);
Command destroySigningKey(const Id &memberId, const Id &keyId);
Command createMandate(const Id &workspaceId, const QJsonObject &properties);
Command withdrawMandate(const Id &workspaceId, const Id &mandateId, const QDateTime &at);
Command createRoute(const Id &workspaceId, const QJsonObject &properties);
Command editRoute(const Id &workspaceId, const Id &routeId, const QJsonObject &patch, const QJsonObject &known = {});
Command removeRoute(const Id &workspaceId, const Id &routeId);
Command publishCharter(const Id &workspaceId, const QJsonObject &properties);
Command editMember(const Id &workspaceId, const Id &memberId, const QJsonObject &patch, const QJsonObject &known = {});

} // namespace commands

} // namespace atrium

Q_DECLARE_METATYPE(atrium::Command)
