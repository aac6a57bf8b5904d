#include "ui/outbox/OutboxCard.h"

#include "ui/feed/PostWords.h"
#include "ui/outbox/UploadRow.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"
#include "ui/widgets/RelativeTime.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

QString postDeed(const OutboxItem &item, const QString &where)
{
    const QJsonObject &properties = item.properties;
    if (item.operation == u"destroy" || properties.value("removed"_L1).toBool())
        return OutboxCard::tr("Remove a post in %1").arg(where);
    if (properties.contains("pinnedAt"_L1))
        return properties.value("pinnedAt"_L1).isNull() ? OutboxCard::tr("Unpin a post in %1").arg(where)
                                                        : OutboxCard::tr("Pin a post in %1").arg(where);
    if (item.operation == u"update")
        return OutboxCard::tr("Change a post in %1").arg(where);
    return properties.value("parentId"_L1).toString().isEmpty() ? OutboxCard::tr("Post in %1").arg(where)
                                                                : OutboxCard::tr("Reply in %1").arg(where);
}

QString responseDeed(const OutboxItem &item, const QString &where)
{
    const QString kind = item.properties.value("kind"_L1).toString();
    if (item.operation == u"destroy")
        return OutboxCard::tr("Take back a reaction or vote in %1").arg(where);
    if (kind == u"reaction")
        return OutboxCard::tr("%1 on a post in %2").arg(item.properties.value("value"_L1).toString(), where);
    return kind == u"vote" ? OutboxCard::tr("Vote in %1").arg(where)
                           : OutboxCard::tr("Accept an answer in %1").arg(where);
}

QString membershipDeed(const OutboxItem &item, const Reader &reader, const QString &where)
{
    const Id whom = item.properties.value("memberId"_L1).toString();
    if (item.operation == u"create" && whom != reader.memberId()) {
        const std::optional<Member> member = reader.member(whom);
        return OutboxCard::tr("Add %1 to %2").arg(member ? member->name : OutboxCard::tr("somebody"), where);
    }
    if (item.operation == u"update")
        return OutboxCard::tr("Change what somebody may do in %1").arg(where);
    if (item.operation == u"create")
        return OutboxCard::tr("Join %1").arg(where);
    const std::optional<Membership> mine = reader.myMembership(item.accountId);
    return mine && mine->id != item.objectId ? OutboxCard::tr("Take somebody out of %1").arg(where)
                                             : OutboxCard::tr("Leave %1").arg(where);
}

QString scheduledDeed(const OutboxItem &item, const QString &where)
{
    if (item.operation == u"destroy")
        return OutboxCard::tr("Give up a scheduled post");
    if (item.operation == u"update")
        return OutboxCard::tr("Change a scheduled post");
    const QDateTime at = QDateTime::fromString(item.properties.value("sendAt"_L1).toString(), Qt::ISODate);
    return OutboxCard::tr("Post in %1 on %2", "%2: date and time").arg(where, fullTime(at));
}

// What a person did, in their words.
QString deed(const OutboxItem &item, const Reader &reader)
{
    const Id named = item.properties.value("groupId"_L1).toString();
    const std::optional<Group> group = reader.group(named.isEmpty() ? item.accountId : named);
    const QString where = group ? group->name : OutboxCard::tr("a group");
    const bool ends = item.operation == u"destroy";
    switch (item.type) {
    case Type::Post:
        return postDeed(item, where);
    case Type::Response:
        return responseDeed(item, where);
    case Type::Membership:
        return membershipDeed(item, reader, where);
    case Type::Group:
        return item.operation == u"create"
            ? OutboxCard::tr("Create the group “%1”").arg(item.properties.value("name"_L1).toString())
            : OutboxCard::tr("Change a group");
    case Type::Preference:
        return OutboxCard::tr("Your settings");
    case Type::Device:
        return OutboxCard::tr("Sign out a device");
    case Type::Member:
        return OutboxCard::tr("Your profile");
    case Type::ReadMark:
        return OutboxCard::tr("What you have read");
    case Type::Bookmark:
        return ends ? OutboxCard::tr("Take a post off your saved ones")
                    : OutboxCard::tr("Save a post in %1").arg(where);
    case Type::Notification:
        return ends ? OutboxCard::tr("Remove a notification") : OutboxCard::tr("Mark a notification as read");
    case Type::ScheduledPost:
        return scheduledDeed(item, where);
    case Type::JoinRequest:
        return ends ? OutboxCard::tr("End a request to join %1").arg(where)
                    : OutboxCard::tr("Ask to join %1").arg(where);
    case Type::Report:
        return OutboxCard::tr("Report a post in %1").arg(where);
    case Type::Mandate:
        return item.operation == u"create" ? OutboxCard::tr("Give a mandate") : OutboxCard::tr("Withdraw a mandate");
    case Type::Acknowledgement:
        return OutboxCard::tr("Confirm that you have read a post in %1").arg(where);
    case Type::SigningKey:
        return ends ? OutboxCard::tr("Give up your signing key") : OutboxCard::tr("Your signing key");
    case Type::Charter:
        return OutboxCard::tr("Publish a charter");
    case Type::Route:
        return OutboxCard::tr("Change what belongs where");
    case Type::Enrolment:
        return OutboxCard::tr("How far you are with the introduction");
    }
    return OutboxCard::tr("A change");
}

// What a person wrote in it, in its order.
QString words(const QJsonObject &properties)
{
    QStringList said;
    for (const QLatin1StringView property :
        { "title"_L1, "name"_L1, "what"_L1, "body"_L1, "message"_L1, "note"_L1, "purpose"_L1, "charter"_L1,
            "goodExamples"_L1, "elsewhere"_L1, "replyPromise"_L1, "about"_L1, "skills"_L1 }) {
        const QJsonValue value = properties.value(property);
        if (!value.toString().isEmpty())
            said += value.toString();
        for (const QJsonValue &one : value.toArray())
            said += one.toString();
    }
    return said.join(u"\n\n"_s);
}

} // namespace

QString OutboxCard::textOf(const OutboxItem &item) { return words(item.properties); }

OutboxCard::OutboxCard(const OutboxItem &item, const Reader &reader, QWidget *parent)
    : Card(parent)
{
    const bool failed = item.state == SendState::Failed;
    setObjectName(u"outbox-%1"_s.arg(item.sequence));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(defaultMargins());
    layout->setSpacing(4);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    const QString iconName = failed ? u"circle-alert"_s : item.state == SendState::Sending ? u"send"_s : u"clock"_s;
    top->addWidget(new IconLabel(iconName, failed ? Token::Danger : Token::Text2));
    auto *what = new PlainLabel(deed(item, reader));
    what->setLook(TextSize::Body, Weight::Strong);
    what->setElided(true);
    top->addWidget(what, 1);
    auto *when = new PlainLabel(relativeTime(item.createdAt));
    when->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    top->addWidget(when);
    layout->addLayout(top);

    const QString text = textOf(item);
    const auto show = [&](const QString &part, Weight weight, Token token = Token::Text) {
        if (part.isEmpty())
            return;
        auto *label = new PlainLabel(part);
        label->setLook(TextSize::Body, weight, token);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    const QString title = item.properties.value("title"_L1).toString();
    QJsonObject rest = item.properties;
    rest.remove("title"_L1);
    show(excerptOf(title), Weight::Medium);
    show(excerptOf(words(rest)), Weight::Regular);
    for (const QJsonValue &value : item.properties.value("attachments"_L1).toArray()) {
        const Attachment file = Attachment::fromJson(value.toObject());
        if (file.localId.isEmpty())
            continue; // the server has it
        auto *row = new UploadRow(file, item.state != SendState::Sending);
        connect(row, &UploadRow::leaveOut, this, [this, file] { Q_EMIT leaveOut(file); });
        layout->addWidget(row);
    }
    auto *state = new PlainLabel(failed        ? tr("Not sent. %1").arg(item.error)
            : item.state == SendState::Sending ? tr("Sending…")
                                               : tr("Waiting for the connection"));
    state->setObjectName(u"outboxState"_s);
    state->setLook(TextSize::Body, Weight::Regular, failed ? Token::Danger : Token::Text3);
    state->setWordWrap(true);
    layout->addWidget(state);
    const bool conflict = failed && !item.now.isEmpty();
    if (conflict) {
        const QString now = excerptOf(words(item.now));
        show(now.isEmpty() ? tr("It is empty there now.") : tr("There it says now: %1").arg(now), Weight::Regular,
            Token::Text2);
    }
    if (item.state == SendState::Sending)
        return; // it is on its way: nothing can be changed until the server has answered

    layout->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](const QString &label, const QString &name) {
        auto *button = new QuietButton(label);
        button->setObjectName(name);
        buttons->addWidget(button);
        return button;
    };
    if (failed)
        connect(add(conflict ? tr("Replace it with mine") : tr("Try again"), u"retry"_s), &QPushButton::clicked, this,
            &OutboxCard::retry);
    // A post of a group that one is not in any more, or of a thread that is gone, cannot be changed.
    const auto post = item.type == Type::Post ? reader.post(item.objectId) : std::nullopt;
    const bool there = post && (post->post.startsThread() || reader.post(post->post.threadId));
    const bool written = item.operation == u"create" || !text.isEmpty();
    if ((there && written) || (item.type == Type::ScheduledPost && item.operation == u"create"))
        connect(add(tr("Edit"), u"edit"_s), &QPushButton::clicked, this, &OutboxCard::edit);
    if (!text.isEmpty())
        connect(add(tr("Copy the text"), u"copy"_s), &QPushButton::clicked, this,
            [text] { QApplication::clipboard()->setText(text); });
    auto *away = add(tr("Discard"), u"discard"_s);
    away->setTextToken(Token::Danger);
    connect(away, &QPushButton::clicked, this, &OutboxCard::discard);
    buttons->addStretch();
    layout->addLayout(buttons);
}

} // namespace atrium
