#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// The wire's types as values (docs/protocol.md). fromJson() is lenient: a missing or mistyped
// property becomes its default, because a client must survive a newer server. Times are UTC.

namespace atrium {

using Id = QString; // RFC 8620 section 1.2

enum class Type { Member, Group, Membership, Post, Response, ReadMark, Preference, Device };

QString typeName(Type type);
std::optional<Type> typeFromName(const QString &name);

struct Member {
    Id id;
    QString name;
    QString email;
    QString role = QStringLiteral("member"); // see docs/protocol.md
    QString title;
    QString department;
    QString place;
    QString firm; // empty: this company
    Id managerId;
    QStringList skills;
    QString about;
    Id avatarBlobId;
    QString state = QStringLiteral("active");

    bool isGuest() const { return role == u"guest"; }
    static Member fromJson(const QJsonObject &json);
    bool operator==(const Member &) const = default;
};

struct Group {
    Id id; // also the id of its account
    QString name;
    QString kind; // official team community partner
    QString join; // open request invite
    QString purpose;
    QString charter; // Markdown
    QStringList goodExamples;
    QStringList elsewhere;
    Id ownerId;
    QString replyPromise;
    QDateTime reviewAt;
    QStringList firms; // the perimeter: empty when nobody from outside can see the group
    int memberCount = 0;
    int guestCount = 0;
    QDateTime archivedAt;

    static Group fromJson(const QJsonObject &json);
    bool operator==(const Group &) const = default;
};

struct Membership {
    Id id;
    Id memberId;
    QString role; // owner moderator member
    QDateTime joinedAt;

    static Membership fromJson(const QJsonObject &json);
    bool operator==(const Membership &) const = default;
};

struct Attachment {
    Id blobId; // empty while the upload is waiting: then localId names the bytes in the outbox
    Id localId;
    QString name;
    QString type; // media type
    qint64 size = 0;

    bool isImage() const { return type.startsWith(QLatin1String("image/")); }
    bool operator==(const Attachment &) const = default;
};

struct PollOption {
    QString id;
    QString text;
    bool operator==(const PollOption &) const = default;
};

struct Poll {
    QList<PollOption> options;
    bool multiple = false;
    QDateTime closesAt;
    bool operator==(const Poll &) const = default;
};

struct Post {
    Id id; // a creation id ("~" + ULID) until the server has it
    QString token;
    Id accountId; // the group; not on the wire
    Id threadId;
    Id parentId;
    Id authorId;
    QString kind = QStringLiteral("update"); // update question announcement poll praise
    QString voice = QStringLiteral("personal"); // personal group
    QString title;
    QString body; // Markdown
    QList<Attachment> attachments;
    QStringList mentions;
    QStringList topics;
    QStringList praised;
    std::optional<Poll> poll;
    QDateTime createdAt;
    QDateTime editedAt;
    bool removed = false;
    int replyCount = 0;
    QDateTime lastActivityAt;
    Id answerId;

    bool startsThread() const { return parentId.isEmpty(); }
    static Post fromJson(const Id &accountId, const QJsonObject &json);
    bool operator==(const Post &) const = default;
};

struct Response {
    Id id;
    Id postId;
    Id memberId;
    QString kind; // reaction vote accept
    QString value;

    static Response fromJson(const QJsonObject &json);
    bool operator==(const Response &) const = default;
};

struct Preferences {
    QString language;
    QString theme = QStringLiteral("system");
    QHash<Id, QString> groupLevels;

    static Preferences fromJson(const QJsonObject &json);
    bool operator==(const Preferences &) const = default;
};

struct Device {
    Id id;
    QString name;
    QString platform;
    QDateTime createdAt;
    QDateTime lastSeenAt;

    static Device fromJson(const QJsonObject &json);
    bool operator==(const Device &) const = default;
};

} // namespace atrium
