#include "sync/store/Contents.h"

#include "sync/store/PlainText.h"
#include "sync/store/SearchWords.h"
#include "sync/types/Json.h"

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

std::optional<qint64> milliseconds(const QJsonObject &object, QLatin1StringView name)
{
    return json::milliseconds(object.value(name).toString());
}

QByteArray marks(const QJsonObject &post, const PostContents &contents, const QString &body)
{
    QString marks;
    const auto add = [&](const QString &mark) { marks += SearchWords::mark(mark) + u' '; };
    add(contents.author);
    if (contents.kind != "update"_L1)
        add("is"_L1 + contents.kind);
    if (body.contains("```"_L1))
        add(u"hascode"_s);
    if (body.contains("https://"_L1))
        add(u"haslink"_s);
    if (post.value("poll"_L1).isObject())
        add(u"haspoll"_s);
    if (!contents.attachments.isEmpty())
        add(u"hasattachment"_s);
    for (const QJsonValue attachment : contents.attachments) {
        if (attachment["type"_L1].toString().startsWith("image/"_L1)) {
            add(u"hasimage"_s);
            break;
        }
    }
    for (const QJsonValue topic : contents.topics)
        add(topicMark(topic.toString()));
    return marks.toUtf8();
}

PostWords wordsOf(const QJsonObject &post, const PostContents &contents)
{
    const QString body = post.value("body"_L1).toString();
    QString files, text = plainText(body);
    for (const QJsonValue attachment : contents.attachments)
        files += attachment["name"_L1].toString() + u' ';
    const QJsonArray options = post.value("poll"_L1)["options"_L1].toArray();
    for (const QJsonValue option : options)
        text += u'\n' + option["text"_L1].toString();
    return { post.value("title"_L1).toString().toUtf8(), text.toUtf8(), files.toUtf8(), marks(post, contents, body) };
}

PostContents postOf(const QJsonObject &json)
{
    PostContents post;
    post.author = json.value("authorId"_L1).toString();
    post.kind = json.value("kind"_L1).toString();
    post.reply = !json.value("parentId"_L1).toString().isEmpty();
    if (post.reply)
        post.thread = json.value("threadId"_L1).toString();
    post.answer = json.value("answerId"_L1).toString();
    post.createdAt = milliseconds(json, "createdAt"_L1).value_or(0);
    post.activityAt = std::max(post.createdAt, milliseconds(json, "lastActivityAt"_L1).value_or(0));
    const QJsonObject seal = json.value("seal"_L1).toObject();
    post.sealed = !seal.isEmpty();
    post.mandate = seal.value("mandateId"_L1).toString();
    // The wire has the property in every post, and null in nearly all.
    post.asksToBeRead = json.value("mustRead"_L1).isObject();
    post.removed = json.value("removed"_L1).toBool();
    if (post.removed)
        return post;
    post.pinnedAt = milliseconds(json, "pinnedAt"_L1);
    post.topics = json.value("topics"_L1).toArray();
    post.attachments = json.value("attachments"_L1).toArray();
    post.words = wordsOf(json, post);
    return post;
}

} // namespace

Contents::Contents(Type type, const QJsonObject &json)
    : id(json.value("id"_L1).toString())
    , json(json)
{
    const bool there = !json.isEmpty();
    if (type == Type::Post)
        of = there ? postOf(json) : PostContents();
    else if (type == Type::Response)
        of = ResponseContents { json.value("postId"_L1).toString(), json.value("memberId"_L1).toString(),
            json.value("kind"_L1).toString(), json.value("value"_L1).toString() };
    if (there)
        stored = of.index() == 0 ? json::compact(json) : json::compactWithoutEmpty(json);
}

QString topicMark(const QString &topic) { return "topic"_L1 + QLatin1StringView(topic.toUtf8().toHex()); }

} // namespace atrium
