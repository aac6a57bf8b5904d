#include "ui/composer/Draft.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(atrium::Draft)
};
constexpr qsizetype fewestOptions = 2;

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list += item.toString();
    return list;
}

} // namespace

bool Draft::isEmpty() const
{
    return title.trimmed().isEmpty() && body.trimmed().isEmpty() && files.isEmpty() && attachments.isEmpty()
        && usedOptions().isEmpty() && praised.isEmpty();
}

void Draft::keepBelow(const Draft &begun)
{
    QStringList words { body, begun.title, begun.body };
    words += begun.usedOptions();
    words.removeAll(QString());
    body = words.join(u"\n\n"_s);
    mentioned.insert(begun.mentioned);
}

bool Draft::canBeSent(const Limits &limits) const
{
    const bool says
        = !title.trimmed().isEmpty() || !body.trimmed().isEmpty() || !files.isEmpty() || !attachments.isEmpty();
    const bool complete
        = (kind != "poll"_L1 || usedOptions().size() >= fewestOptions) && (kind != "praise"_L1 || !praised.isEmpty());
    return says && complete && !groupId.isEmpty() && problem(limits).isEmpty();
}

QString Draft::problem(const Limits &limits) const
{
    if (title.size() > limits.title)
        return Words::tr(
            "The title is %n characters too long.", nullptr, static_cast<int>(title.size()) - limits.title);
    if (body.size() > limits.body)
        return Words::tr("This is %n characters too long. Shorten it, or attach it as a file.", nullptr,
            static_cast<int>(body.size()) - limits.body);
    if (files.size() + attachments.size() > limits.files)
        return Words::tr("A post can have %n files.", nullptr, static_cast<int>(limits.files));
    if (kind == "poll"_L1 && usedOptions().size() > mostOptions)
        return Words::tr("A poll can have %n answers.", nullptr, static_cast<int>(mostOptions));
    return {};
}

QStringList Draft::usedOptions() const
{
    QStringList used;
    for (const QString &option : options)
        if (!option.trimmed().isEmpty())
            used += option.trimmed();
    return used;
}

QStringList Draft::topics() const
{
    static const QRegularExpression topic(
        uR"((?<![\w&/#])#(\w[\w-]{0,48}))"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression code(
        uR"(```.*?(```|$)|`[^`\n]*`)"_s, QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (const QRegularExpressionMatch &match : topic.globalMatch(QString(body).remove(code))) {
        const QString word = match.captured(1).toLower();
        bool number = false;
        word.toInt(&number); // "#12" is an item of a list
        if (!number && !found.contains(word))
            found += word;
    }
    return found;
}

QStringList Draft::mentions() const
{
    QStringList found;
    for (const auto &[id, name] : mentioned.asKeyValueRange())
        if (!name.isEmpty() && body.contains(u'@' + name))
            found += id;
    found.sort(); // a hash has no order, and a change of nothing is no change
    return found;
}

commands::NewPost Draft::toPost(const QDateTime &sentAt) const
{
    commands::NewPost post;
    post.groupId = groupId;
    post.parentId = parentId;
    post.kind = parentId.isEmpty() ? kind : u"update"_s;
    // An official post speaks for the company, not for the group.
    post.voice = post.kind == "announcement"_L1 && mandateId.isEmpty() ? u"group"_s : u"personal"_s;
    post.supersedesId = supersedesId;
    if (!mandateId.isEmpty() && parentId.isEmpty())
        post.mustRead = mustRead;
    post.title = title.trimmed();
    post.body = body;
    post.topics = topics();
    post.mentions = mentions();
    if (post.kind == "praise"_L1)
        post.praised = praised;
    if (post.kind == "poll"_L1) {
        Poll poll { .options = {},
            .multiple = multiple,
            .closesAt = openDays > 0 ? sentAt.toUTC().addDays(openDays) : QDateTime() };
        const QStringList used = usedOptions();
        for (qsizetype i = 0; i < used.size(); ++i)
            poll.options += PollOption { QString::number(i + 1), used.at(i) };
        post.poll = poll;
    }
    post.files = files;
    return post;
}

QString Draft::toJson() const
{
    if (isEmpty())
        return {};
    QJsonObject json { { u"kind"_s, kind }, { u"title"_s, title }, { u"body"_s, body } };
    if (!groupId.isEmpty())
        json.insert("groupId"_L1, groupId);
    if (!parentId.isEmpty())
        json.insert("parentId"_L1, parentId);
    if (!mandateId.isEmpty())
        json.insert("mandateId"_L1, mandateId);
    if (mustRead)
        json.insert("mustRead"_L1, mustRead->toJson());
    if (!supersedesId.isEmpty())
        json.insert("supersedesId"_L1, supersedesId);
    if (!praised.isEmpty())
        json.insert("praised"_L1, QJsonArray::fromStringList(praised));
    if (!options.isEmpty()) {
        QJsonArray list;
        for (const QString &option : options)
            list += QJsonObject { { u"text"_s, option } };
        json.insert("poll"_L1,
            QJsonObject { { u"options"_s, list }, { u"multiple"_s, multiple }, { u"openDays"_s, openDays } });
    }
    if (!mentioned.isEmpty()) {
        QJsonObject names;
        for (const auto &[id, name] : mentioned.asKeyValueRange())
            names.insert(id, name);
        json.insert("mentioned"_L1, names);
    }
    if (!known.isEmpty())
        json.insert("known"_L1, known);
    QJsonArray kept;
    for (const Attachment &attachment : attachments)
        kept += QJsonObject { { u"blobId"_s, attachment.blobId }, { u"localId"_s, attachment.localId },
            { u"name"_s, attachment.name }, { u"type"_s, attachment.type }, { u"size"_s, attachment.size } };
    if (!kept.isEmpty())
        json.insert("kept"_L1, kept);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Draft Draft::fromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    Draft draft;
    draft.groupId = json.value("groupId"_L1).toString();
    draft.parentId = json.value("parentId"_L1).toString();
    draft.kind = json.value("kind"_L1).toString(draft.kind);
    draft.mandateId = json.value("mandateId"_L1).toString();
    if (const QJsonObject mustRead = json.value("mustRead"_L1).toObject(); !mustRead.isEmpty())
        draft.mustRead = MustRead::fromJson(mustRead);
    draft.supersedesId = json.value("supersedesId"_L1).toString();
    draft.title = json.value("title"_L1).toString();
    draft.body = json.value("body"_L1).toString();
    draft.known = json.value("known"_L1).toObject();
    draft.praised = strings(json.value("praised"_L1));
    const QJsonObject poll = json.value("poll"_L1).toObject();
    for (const QJsonValue &option : poll.value("options"_L1).toArray())
        draft.options += option.toObject().value("text"_L1).toString();
    draft.multiple = poll.value("multiple"_L1).toBool();
    draft.openDays = poll.value("openDays"_L1).toInt();
    for (const QJsonValue &value : json.value("kept"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        draft.attachments += Attachment { .blobId = one.value("blobId"_L1).toString(),
            .localId = one.value("localId"_L1).toString(),
            .name = one.value("name"_L1).toString(),
            .type = one.value("type"_L1).toString(),
            .size = one.value("size"_L1).toInteger() };
    }
    const QJsonObject names = json.value("mentioned"_L1).toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        draft.mentioned.insert(it.key(), it.value().toString());
    return draft;
}

} // namespace atrium
