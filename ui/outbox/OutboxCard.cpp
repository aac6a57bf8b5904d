#include "ui/outbox/OutboxCard.h"

#include "ui/widgets/Confirm.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"
#include "ui/widgets/RelativeTime.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

constexpr int excerptLength = 240;

// What a person did, in their words.
QString deed(const OutboxItem &item, const Reader &reader)
{
    const std::optional<Group> group = reader.group(item.accountId);
    const QString where = group ? group->name : QString();
    if (item.type == Type::Post) {
        if (item.operation == u"destroy" || item.properties.value("removed"_L1).toBool())
            return OutboxCard::tr("Remove a post in %1").arg(where);
        if (item.operation == u"update")
            return OutboxCard::tr("Change a post in %1").arg(where);
        return item.properties.value("parentId"_L1).toString().isEmpty() ? OutboxCard::tr("Post in %1").arg(where)
                                                                         : OutboxCard::tr("Reply in %1").arg(where);
    }
    if (item.type == Type::Response) {
        const QString kind = item.properties.value("kind"_L1).toString();
        if (item.operation == u"destroy")
            return OutboxCard::tr("Take back a reaction or vote in %1").arg(where);
        if (kind == u"reaction")
            return OutboxCard::tr("%1 on a post in %2").arg(item.properties.value("value"_L1).toString(), where);
        return kind == u"vote" ? OutboxCard::tr("Vote in %1").arg(where) : OutboxCard::tr("Accept an answer in %1").arg(where);
    }
    switch (item.type) {
    case Type::Membership: return item.operation == u"destroy" ? OutboxCard::tr("Leave %1").arg(where) : OutboxCard::tr("Join %1").arg(where);
    case Type::Preference: return OutboxCard::tr("Your settings");
    case Type::Device: return OutboxCard::tr("Sign out a device");
    case Type::Member: return OutboxCard::tr("Your profile");
    case Type::ReadMark: return OutboxCard::tr("What you have read");
    case Type::Group: return item.operation == u"create" ? OutboxCard::tr("A new group") : OutboxCard::tr("Change %1").arg(where);
    case Type::Bookmark: return item.operation == u"destroy" ? OutboxCard::tr("Take a post out of what you saved") : OutboxCard::tr("Save a post");
    case Type::Notification: return OutboxCard::tr("What you have seen of your notifications");
    case Type::ScheduledPost: return item.operation == u"destroy" ? OutboxCard::tr("Cancel a planned post") : OutboxCard::tr("A planned post");
    case Type::JoinRequest: return item.operation == u"destroy" ? OutboxCard::tr("End a request to join %1").arg(where) : OutboxCard::tr("Ask to join %1").arg(where);
    case Type::Report: return OutboxCard::tr("Report a post");
    default: return OutboxCard::tr("A change");
    }
}

QString words(const OutboxItem &item)
{
    const QString title = item.properties.value("title"_L1).toString();
    const QString body = item.properties.value("body"_L1).toString();
    return title.isEmpty() || body.isEmpty() ? title + body : title + u"\n\n"_s + body;
}

} // namespace

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

    const QString text = words(item);
    const auto show = [&](QLatin1StringView property, Weight weight) {
        const QString part = item.properties.value(property).toString().simplified().left(excerptLength);
        if (part.isEmpty())
            return;
        auto *label = new PlainLabel(part);
        label->setLook(TextSize::Body, weight);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    show("title"_L1, Weight::Medium);
    show("body"_L1, Weight::Regular);
    auto *state = new PlainLabel(failed ? tr("Not sent. %1").arg(item.error)
                                        : item.state == SendState::Sending ? tr("Sending…") : tr("Waiting for the connection"));
    state->setObjectName(u"outboxState"_s);
    state->setLook(TextSize::Body, Weight::Regular, failed ? Token::Danger : Token::Text3);
    state->setWordWrap(true);
    layout->addWidget(state);
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
        connect(add(tr("Try again"), u"retry"_s), &QPushButton::clicked, this, &OutboxCard::retry);
    if (item.type == Type::Post && item.operation == u"create")
        connect(add(tr("Edit"), u"edit"_s), &QPushButton::clicked, this, &OutboxCard::edit);
    if (!text.isEmpty())
        connect(add(tr("Copy the text"), u"copy"_s), &QPushButton::clicked, this, [text] { QApplication::clipboard()->setText(text); });
    auto *away = add(tr("Discard"), u"discard"_s);
    away->setTextToken(Token::Danger);
    connect(away, &QPushButton::clicked, this, [this, text] {
        if (text.isEmpty())
            Q_EMIT discard();
        else
            confirm(this, tr("Discard what you wrote?"), tr("It has not been sent, and there is no other copy."), tr("Discard"),
                    [this] { Q_EMIT discard(); });
    });
    buttons->addStretch();
    layout->addLayout(buttons);
}

} // namespace atrium
