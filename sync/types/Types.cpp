#include "sync/types/Types.h"

#include "sync/types/Json.h"

#include <array>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr std::array<QLatin1StringView, 13> typeNames = {
    "Member"_L1,
    "Group"_L1,
    "Membership"_L1,
    "Post"_L1,
    "Response"_L1,
    "ReadMark"_L1,
    "Preference"_L1,
    "Device"_L1,
    "Bookmark"_L1,
    "Notification"_L1,
    "ScheduledPost"_L1,
    "JoinRequest"_L1,
    "Report"_L1,
};

QString text(const QJsonObject &json, QLatin1StringView name) { return json.value(name).toString(); }

Poll pollFrom(const QJsonObject &json)
{
    Poll poll;
    const QJsonArray options = json.value("options"_L1).toArray();
    for (const QJsonValue option : options)
        poll.options.append({ option["id"_L1].toString(), option["text"_L1].toString() });
    poll.multiple = json.value("multiple"_L1).toBool();
    poll.closesAt = json::time(json, "closesAt"_L1);
    return poll;
}

// "HH:mm" of the local day.
QTime clock(const QJsonObject &json, QLatin1StringView name) { return QTime::fromString(text(json, name), u"HH:mm"_s); }

} // namespace

Attachment Attachment::fromJson(const QJsonObject &json)
{
    return { .blobId = text(json, "blobId"_L1),
        .localId = text(json, "localId"_L1),
        .name = text(json, "name"_L1),
        .type = text(json, "type"_L1),
        .size = json.value("size"_L1).toInteger() };
}

QString typeName(Type type) { return typeNames[static_cast<size_t>(type)]; }

std::optional<Type> typeFromName(const QString &name)
{
    for (size_t i = 0; i < typeNames.size(); ++i) {
        if (name == typeNames[i])
            return static_cast<Type>(i);
    }
    return std::nullopt;
}

Member Member::fromJson(const QJsonObject &json)
{
    const Member defaults;
    return { .id = text(json, "id"_L1),
        .name = text(json, "name"_L1),
        .email = text(json, "email"_L1),
        .role = json.value("role"_L1).toString(defaults.role),
        .title = text(json, "title"_L1),
        .department = text(json, "department"_L1),
        .place = text(json, "place"_L1),
        .firm = text(json, "firm"_L1),
        .managerId = text(json, "managerId"_L1),
        .skills = json::strings(json, "skills"_L1),
        .about = text(json, "about"_L1),
        .avatarBlobId = text(json, "avatarBlobId"_L1),
        .state = json.value("state"_L1).toString(defaults.state) };
}

Group Group::fromJson(const QJsonObject &json)
{
    return { .id = text(json, "id"_L1),
        .name = text(json, "name"_L1),
        .kind = text(json, "kind"_L1),
        .join = text(json, "join"_L1),
        .purpose = text(json, "purpose"_L1),
        .charter = text(json, "charter"_L1),
        .goodExamples = json::strings(json, "goodExamples"_L1),
        .elsewhere = json::strings(json, "elsewhere"_L1),
        .ownerId = text(json, "ownerId"_L1),
        .replyPromise = text(json, "replyPromise"_L1),
        .reviewAt = json::time(json, "reviewAt"_L1),
        .firms = json::strings(json, "firms"_L1),
        .memberCount = json.value("memberCount"_L1).toInt(),
        .guestCount = json.value("guestCount"_L1).toInt(),
        .archivedAt = json::time(json, "archivedAt"_L1) };
}

Membership Membership::fromJson(const QJsonObject &json)
{
    return { .id = text(json, "id"_L1),
        .memberId = text(json, "memberId"_L1),
        .role = text(json, "role"_L1),
        .joinedAt = json::time(json, "joinedAt"_L1) };
}

Post Post::fromJson(const Id &accountId, const QJsonObject &json)
{
    const Post defaults;
    Post post { .id = text(json, "id"_L1),
        .token = text(json, "token"_L1),
        .accountId = accountId,
        .threadId = text(json, "threadId"_L1),
        .parentId = text(json, "parentId"_L1),
        .authorId = text(json, "authorId"_L1),
        .kind = json.value("kind"_L1).toString(defaults.kind),
        .voice = json.value("voice"_L1).toString(defaults.voice),
        .title = text(json, "title"_L1),
        .body = text(json, "body"_L1),
        .attachments = {},
        .mentions = json::strings(json, "mentions"_L1),
        .topics = json::strings(json, "topics"_L1),
        .praised = json::strings(json, "praised"_L1),
        .poll = {},
        .createdAt = json::time(json, "createdAt"_L1),
        .editedAt = json::time(json, "editedAt"_L1),
        .versions = {},
        .pinnedAt = json::time(json, "pinnedAt"_L1),
        .removed = json.value("removed"_L1).toBool(),
        .replyCount = json.value("replyCount"_L1).toInt(),
        .lastActivityAt = json::time(json, "lastActivityAt"_L1),
        .answerId = text(json, "answerId"_L1) };
    const QJsonArray attachments = json.value("attachments"_L1).toArray();
    for (const QJsonValue value : attachments)
        post.attachments.append(Attachment::fromJson(value.toObject()));
    const QJsonArray versions = json.value("versions"_L1).toArray();
    for (const QJsonValue value : versions) {
        const QJsonObject version = value.toObject();
        post.versions.append({ text(version, "title"_L1), text(version, "body"_L1), json::time(version, "at"_L1) });
    }
    if (json.value("poll"_L1).isObject())
        post.poll = pollFrom(json.value("poll"_L1).toObject());
    return post;
}

Response Response::fromJson(const QJsonObject &json)
{
    return { .id = text(json, "id"_L1),
        .postId = text(json, "postId"_L1),
        .memberId = text(json, "memberId"_L1),
        .kind = text(json, "kind"_L1),
        .value = text(json, "value"_L1) };
}

bool QuietHours::isQuiet(const QDateTime &localTime) const
{
    if (!days.contains(localTime.date().dayOfWeek()))
        return true;
    const QTime time = localTime.time();
    if (from <= to)
        return time >= from && time < to;
    return time >= from || time < to;
}

Preferences Preferences::fromJson(const QJsonObject &json)
{
    const Preferences defaults;
    Preferences preferences { .language = text(json, "language"_L1),
        .theme = json.value("theme"_L1).toString(defaults.theme),
        .groupLevels = {},
        .quietHours = {} };
    const QJsonObject levels = json.value("groupLevels"_L1).toObject();
    for (auto it = levels.begin(); it != levels.end(); ++it)
        preferences.groupLevels.insert(it.key(), it.value().toString());
    const QJsonObject quiet = json.value("quietHours"_L1).toObject();
    QuietHours hours { .from = clock(quiet, "from"_L1), .to = clock(quiet, "to"_L1), .days = {} };
    const QJsonArray days = quiet.value("days"_L1).toArray();
    for (const QJsonValue day : days)
        hours.days.insert(day.toInt());
    if (hours.from.isValid() && hours.to.isValid())
        preferences.quietHours = hours;
    return preferences;
}

Device Device::fromJson(const QJsonObject &json)
{
    return { .id = text(json, "id"_L1),
        .name = text(json, "name"_L1),
        .platform = text(json, "platform"_L1),
        .createdAt = json::time(json, "createdAt"_L1),
        .lastSeenAt = json::time(json, "lastSeenAt"_L1) };
}

Bookmark Bookmark::fromJson(const QJsonObject &json)
{
    return { .id = text(json, "id"_L1),
        .groupId = text(json, "groupId"_L1),
        .postId = text(json, "postId"_L1),
        .createdAt = json::time(json, "createdAt"_L1) };
}

Notification Notification::fromJson(const QJsonObject &json)
{
    return { .id = atrium::text(json, "id"_L1),
        .kind = atrium::text(json, "kind"_L1),
        .groupId = atrium::text(json, "groupId"_L1),
        .postId = atrium::text(json, "postId"_L1),
        .threadId = atrium::text(json, "threadId"_L1),
        .requestId = atrium::text(json, "requestId"_L1),
        .memberIds = json::strings(json, "memberIds"_L1),
        .count = json.value("count"_L1).toInt(1),
        .text = atrium::text(json, "text"_L1),
        .createdAt = json::time(json, "createdAt"_L1),
        .lastAt = json::time(json, "lastAt"_L1),
        .readAt = json::time(json, "readAt"_L1) };
}

ScheduledPost ScheduledPost::fromJson(const QJsonObject &json)
{
    ScheduledPost scheduled { .id = text(json, "id"_L1),
        .sendAt = json::time(json, "sendAt"_L1),
        .problem = text(json, "problem"_L1),
        .post = Post::fromJson(text(json, "groupId"_L1), json) };
    scheduled.post.id.clear();
    scheduled.post.createdAt = {};
    return scheduled;
}

JoinRequest JoinRequest::fromJson(const QJsonObject &json)
{
    return { .id = text(json, "id"_L1),
        .memberId = text(json, "memberId"_L1),
        .message = text(json, "message"_L1),
        .createdAt = json::time(json, "createdAt"_L1) };
}

} // namespace atrium
