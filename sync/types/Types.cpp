#include "sync/types/Types.h"

#include "sync/types/Json.h"

#include <array>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr std::array<QLatin1StringView, 19> typeNames = {
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
    "Mandate"_L1,
    "Charter"_L1,
    "Route"_L1,
    "Enrolment"_L1,
    "SigningKey"_L1,
    "Acknowledgement"_L1,
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
        .signingKey = text(json, "signingKey"_L1),
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
        .joinedAt = json::time(json, "joinedAt"_L1),
        .sponsorId = text(json, "sponsorId"_L1),
        .until = json::time(json, "until"_L1),
        .historyFrom = json::time(json, "historyFrom"_L1) };
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
        .seal = {},
        .mustRead = {},
        .supersedesId = text(json, "supersedesId"_L1),
        .supersededById = text(json, "supersededById"_L1),
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
    if (const QJsonObject seal = json.value("seal"_L1).toObject(); !seal.isEmpty())
        post.seal = Seal { text(seal, "mandateId"_L1), json::time(seal, "signedAt"_L1), text(seal, "signature"_L1) };
    if (const QJsonObject mustRead = json.value("mustRead"_L1).toObject(); !mustRead.isEmpty())
        post.mustRead = MustRead::fromJson(mustRead);
    return post;
}

MustRead MustRead::fromJson(const QJsonObject &json)
{
    return { json::time(json, "by"_L1), json::strings(json, "groups"_L1), json::strings(json, "departments"_L1),
        json::strings(json, "places"_L1), json::strings(json, "roles"_L1) };
}

QJsonObject MustRead::toJson() const
{
    return { { u"by"_s, json::utcDate(by) }, { u"groups"_s, QJsonArray::fromStringList(groups) },
        { u"departments"_s, QJsonArray::fromStringList(departments) },
        { u"places"_s, QJsonArray::fromStringList(places) }, { u"roles"_s, QJsonArray::fromStringList(roles) } };
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

Mandate Mandate::fromJson(const QJsonObject &json)
{
    return { .id = text(json, "id"_L1),
        .memberId = text(json, "memberId"_L1),
        .publicKey = text(json, "publicKey"_L1),
        .subject = text(json, "subject"_L1),
        .authority = text(json, "authority"_L1),
        .givenById = text(json, "givenById"_L1),
        .from = json::time(json, "from"_L1),
        .until = json::time(json, "until"_L1),
        .signature = text(json, "signature"_L1),
        .withdrawnAt = json::time(json, "withdrawnAt"_L1) };
}

Acknowledgement Acknowledgement::fromJson(const QJsonObject &json)
{
    return { .id = text(json, "id"_L1),
        .groupId = text(json, "groupId"_L1),
        .postId = text(json, "postId"_L1),
        .signedAt = json::time(json, "signedAt"_L1),
        .createdAt = json::time(json, "createdAt"_L1) };
}

SigningKey SigningKey::fromJson(const QJsonObject &json)
{
    return { .id = text(json, "id"_L1),
        .publicKey = text(json, "publicKey"_L1),
        .wrapped = text(json, "wrapped"_L1),
        .createdAt = json::time(json, "createdAt"_L1) };
}

CharterText CharterText::fromJson(const QJsonObject &json)
{
    CharterText charter { .purpose = text(json, "purpose"_L1),
        .vision = text(json, "vision"_L1),
        .sponsor = text(json, "sponsor"_L1),
        .benefits = json::strings(json, "benefits"_L1),
        .official = text(json, "official"_L1),
        .rules = {},
        .visibility = {},
        .measured = json::strings(json, "measured"_L1),
        .neverMeasured = json::strings(json, "neverMeasured"_L1),
        .outside = text(json, "outside"_L1),
        .guests = text(json, "guests"_L1),
        .cases = {} };
    const auto each = [&json](QLatin1StringView name, auto add) {
        const QJsonArray list = json.value(name).toArray();
        for (const QJsonValue value : list)
            add(value.toObject());
    };
    each("rules"_L1, [&](const QJsonObject &rule) {
        charter.rules.append({ text(rule, "rule"_L1), text(rule, "good"_L1), text(rule, "bad"_L1) });
    });
    each("visibility"_L1, [&](const QJsonObject &sight) {
        charter.visibility.append({ text(sight, "what"_L1), text(sight, "who"_L1) });
    });
    each("cases"_L1, [&](const QJsonObject &post) {
        charter.cases.append({ text(post, "author"_L1), text(post, "title"_L1), text(post, "group"_L1),
            text(post, "body"_L1), text(post, "standing"_L1), text(post, "why"_L1) });
    });
    return charter;
}

CharterText Charter::text(const QString &language) const
{
    const QString tag = QString(language).replace(u'_', u'-'); // a system says pt_BR, the wire pt-BR
    for (const QString &wanted : { tag, tag.section(u'-', 0, 0), u"en"_s })
        if (const auto found = texts.find(wanted); found != texts.end())
            return *found;
    return texts.isEmpty() ? CharterText() : *texts.begin();
}

Charter Charter::fromJson(const QJsonObject &json)
{
    Charter charter { .id = atrium::text(json, "id"_L1),
        .version = json.value("version"_L1).toInt(),
        .publishedAt = json::time(json, "publishedAt"_L1),
        .acceptBy = json::time(json, "acceptBy"_L1),
        .mayPostpone = json.value("mayPostpone"_L1).toBool(),
        .texts = {},
        .paths = {} };
    const QJsonObject texts = json.value("texts"_L1).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        charter.texts.insert(it.key(), CharterText::fromJson(it.value().toObject()));
    const QJsonObject paths = json.value("paths"_L1).toObject();
    for (auto it = paths.begin(); it != paths.end(); ++it)
        charter.paths.insert(it.key(), json::strings(paths, QLatin1StringView(it.key().toLatin1())));
    return charter;
}

Route Route::fromJson(const QJsonObject &json)
{
    return { .id = text(json, "id"_L1),
        .what = text(json, "what"_L1),
        .words = json::strings(json, "words"_L1),
        .groupId = text(json, "groupId"_L1),
        .place = text(json, "place"_L1),
        .ownerId = text(json, "ownerId"_L1),
        .since = json::time(json, "since"_L1),
        .exceptions = text(json, "exceptions"_L1) };
}

Enrolment Enrolment::fromJson(const QJsonObject &json)
{
    return { .page = text(json, "page"_L1),
        .role = text(json, "role"_L1),
        .acceptedVersion = json.value("acceptedVersion"_L1).toInt(),
        .acceptedAt = json::time(json, "acceptedAt"_L1),
        .finishedAt = json::time(json, "finishedAt"_L1),
        .postponedAt = json::time(json, "postponedAt"_L1),
        .dismissedAt = json::time(json, "dismissedAt"_L1) };
}

} // namespace atrium
