#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

// The wire's types as values (docs/protocol.md). fromJson() is lenient: a missing or mistyped
// property becomes its default, because a client must survive a newer server. Times are UTC.

namespace atrium {

using Id = QString; // RFC 8620 section 1.2

// The order is the numbering in the cache (sync/store/sql): new ones go to the end.
enum class Type {
    Member,
    Group,
    Membership,
    Post,
    Response,
    ReadMark,
    Preference,
    Device,
    Bookmark,
    Notification,
    ScheduledPost,
    JoinRequest,
    Report,
    Mandate,
    Charter,
    Route,
    Enrolment,
    SigningKey,
    Acknowledgement
};

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
    QString signingKey; // the public half of the key they sign with; empty: none
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
    Id sponsorId; // of a guest: who answers for them; may be empty
    QDateTime until; // of a guest: when it ends by itself; invalid: it does not
    QDateTime historyFrom; // of a guest: they see only threads that began since; invalid: everything

    static Membership fromJson(const QJsonObject &json);
    bool operator==(const Membership &) const = default;
};

struct Attachment {
    Id blobId; // empty while the upload is waiting: then localId names the bytes in the outbox
    Id localId;
    QString name;
    QString type; // media type
    qint64 size = 0;

    static Attachment fromJson(const QJsonObject &json);
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

// What makes a post official (docs/protocol.md, Signatures): checked by sync/store/Proof, never
// believed as it comes.
struct Seal {
    Id mandateId;
    QDateTime signedAt;
    QString signature; // Ed25519, base64
    bool operator==(const Seal &) const = default;
};

// Whom an official post asks to confirm that they have read it, among those who can see it. In each
// list one fits; an empty list leaves nobody out.
struct MustRead {
    QDateTime by; // invalid: no date
    QStringList groups; // ids
    QStringList departments;
    QStringList places;
    QStringList roles;

    static MustRead fromJson(const QJsonObject &json);
    QJsonObject toJson() const; // as it is signed
    bool operator==(const MustRead &) const = default;
};

// What an edited post said before.
struct PostVersion {
    QString title;
    QString body;
    QDateTime at; // when it was written
    bool operator==(const PostVersion &) const = default;
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
    std::optional<Seal> seal; // claims to be official
    std::optional<MustRead> mustRead; // official posts only
    Id supersedesId; // the official post that this one replaces
    Id supersededById;
    QDateTime createdAt;
    QDateTime editedAt;
    QList<PostVersion> versions; // earlier ones, oldest first
    QDateTime pinnedAt; // invalid: not pinned
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

// When desktop notifications keep still: from `from` to `to` on `days`, and all day on the others.
struct QuietHours {
    QTime from; // local time
    QTime to; // may be the next morning
    QSet<int> days; // working days, 1 is Monday (QDate::dayOfWeek)
    bool isQuiet(const QDateTime &localTime) const;
    bool operator==(const QuietHours &) const = default;
};

struct Preferences {
    QString language;
    QString theme = QStringLiteral("system");
    QHash<Id, QString> groupLevels; // all mentions none; absent: all
    std::optional<QuietHours> quietHours;

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

struct Bookmark {
    Id id;
    Id groupId;
    Id postId;
    QDateTime createdAt;

    static Bookmark fromJson(const QJsonObject &json);
    bool operator==(const Bookmark &) const = default;
};

// Something that concerns a member. While it is unread, more of the same about the same thing join
// it: twenty reactions are one notification.
struct Notification {
    Id id;
    QString kind; // see docs/protocol.md
    Id groupId;
    Id postId; // the newest post that it is about; may be empty
    Id threadId;
    Id requestId;
    QStringList memberIds; // who did it, newest first; at most 10
    int count = 1;
    QString text; // the newest reaction's emoji, a request's message, a report's reason
    QDateTime createdAt;
    QDateTime lastAt;
    QDateTime readAt; // invalid: unread

    bool isUnread() const { return !readAt.isValid(); }
    static Notification fromJson(const QJsonObject &json);
    bool operator==(const Notification &) const = default;
};

// A post that the server writes later, on the member's behalf.
struct ScheduledPost {
    Id id;
    QDateTime sendAt;
    QString problem; // a sentence: the server could not send it, and keeps it
    Post post; // accountId is the group; without id, thread and times

    static ScheduledPost fromJson(const QJsonObject &json);
    bool operator==(const ScheduledPost &) const = default;
};

struct JoinRequest {
    Id id;
    Id memberId;
    QString message;
    QDateTime createdAt;

    static JoinRequest fromJson(const QJsonObject &json);
    bool operator==(const JoinRequest &) const = default;
};

// Who may speak officially, on which subject, on whose authority; signed with the organisation key.
struct Mandate {
    Id id;
    Id memberId;
    QString publicKey; // the member's, Ed25519, base64
    QString subject;
    QString authority; // "Board decision of 3 January"
    Id givenById;
    QDateTime from;
    QDateTime until; // invalid: no end
    QString signature; // by the organisation key, base64
    QDateTime withdrawnAt; // invalid: it stands

    static Mandate fromJson(const QJsonObject &json);
    bool operator==(const Mandate &) const = default;
};

// That the member has read one version of an official post.
struct Acknowledgement {
    Id id;
    Id groupId;
    Id postId;
    QDateTime signedAt; // of the version: its seal's
    QDateTime createdAt;

    static Acknowledgement fromJson(const QJsonObject &json);
    bool operator==(const Acknowledgement &) const = default;
};

// A member's own key for signing, wrapped with a passphrase, so that their other devices have it.
struct SigningKey {
    Id id;
    QString publicKey; // Ed25519, base64
    QString wrapped; // see sync/store/Signing.h
    QDateTime createdAt;

    static SigningKey fromJson(const QJsonObject &json);
    bool operator==(const SigningKey &) const = default;
};

// How we talk here: a rule with a good and a bad example.
struct CharterRule {
    QString rule, good, bad;
    bool operator==(const CharterRule &) const = default;
};

// "What I write in a team's group" - "the members of the group".
struct CharterSight {
    QString what, who;
    bool operator==(const CharterSight &) const = default;
};

// A post to judge: would one rely on it?
struct CharterCase {
    QString author, title; // "Ingrid Kolding", "Managing director"
    QString group;
    QString body; // Markdown
    QString standing; // official group personal: what the card shows. Only the first is official
    QString why; // the answer explained
    bool isOfficial() const { return standing == u"official"; }
    bool operator==(const CharterCase &) const = default;
};

// The charter in one language. Longer texts are Markdown.
struct CharterText {
    QString purpose, vision;
    QString sponsor; // name and office of who stands behind it
    QStringList benefits;
    QString official; // what is, and what is not
    QList<CharterRule> rules;
    QList<CharterSight> visibility;
    QStringList measured, neverMeasured;
    QString outside; // who from outside the company is here, and what they see
    QString guests; // to a guest: what this is, instead of `purpose`
    QList<CharterCase> cases;

    static CharterText fromJson(const QJsonObject &json);
    bool operator==(const CharterText &) const = default;
};

// One published version of the workspace's charter.
struct Charter {
    Id id;
    int version = 0;
    QDateTime publishedAt;
    QDateTime acceptBy; // invalid: whenever they come
    bool mayPostpone = true; // the wizard can be left for later
    QHash<QString, CharterText> texts; // by language: "en", "de"
    QHash<QString, QStringList> paths; // by role: names of tasks (docs/protocol.md, Charter)

    // In the language, or in English, or in any that there is.
    CharterText text(const QString &language) const;
    static Charter fromJson(const QJsonObject &json);
    bool operator==(const Charter &) const = default;
};

// One row of the process map: what belongs where.
struct Route {
    Id id;
    QString what; // "Project status"
    QStringList words; // that tell a post about it
    Id groupId; // empty: it is not in a group, `place` says where
    QString place; // "the HR portal"
    Id ownerId;
    QDateTime since; // no longer by e-mail since then; invalid: not said
    QString exceptions;

    static Route fromJson(const QJsonObject &json);
    bool operator==(const Route &) const = default;
};

// How far a member's onboarding has come.
struct Enrolment {
    QString page; // of the wizard where it was left; empty: not begun
    QString role; // whose path they follow; empty: the directory's
    int acceptedVersion = 0; // of the charter
    QDateTime acceptedAt;
    QDateTime finishedAt; // the wizard
    QDateTime postponedAt;
    QDateTime dismissedAt; // the first-week path

    static Enrolment fromJson(const QJsonObject &json);
    bool operator==(const Enrolment &) const = default;
};

} // namespace atrium
