#include "ui/outbox/ScheduledCard.h"

#include "ui/composer/SendTimes.h"
#include "ui/feed/PostWords.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietButton.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

ScheduledCard::ScheduledCard(const ScheduledPost &post, const Reader &reader, bool waits, QWidget *parent)
    : Card(parent)
{
    setObjectName(u"scheduled-%1"_s.arg(post.id));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(defaultMargins());
    layout->setSpacing(4);
    const bool failed = !post.problem.isEmpty();
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(
        new IconLabel(failed ? u"circle-alert"_s : u"calendar-clock"_s, failed ? Token::Danger : Token::Accent));
    auto *when = new PlainLabel(capitalised(sendTimeText(post.sendAt)));
    when->setObjectName(u"scheduledTime"_s);
    when->setLook(TextSize::Body, Weight::Strong);
    top->addWidget(when);
    const std::optional<Group> group = reader.group(post.post.accountId);
    auto *where = new PlainLabel(!group    ? QString()
            : post.post.parentId.isEmpty() ? tr("in %1", "%1: a group").arg(group->name)
                                           : tr("reply in %1", "%1: a group").arg(group->name));
    where->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    where->setElided(true);
    top->addWidget(where, 1);
    if (const QString kind = kindText(post.post.kind); !kind.isEmpty()) {
        auto *label = new PlainLabel(kind);
        label->setLook(TextSize::Meta, Weight::Medium, Token::Text2);
        top->addWidget(label);
    }
    layout->addLayout(top);
    const auto say = [&](const QString &text, Weight weight, Token token, const QString &name) {
        if (text.isEmpty())
            return;
        auto *label = new PlainLabel(text);
        label->setObjectName(name);
        label->setLook(TextSize::Body, weight, token);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    say(post.post.title, Weight::Medium, Token::Text, u"scheduledTitle"_s);
    say(excerptOf(post.post.body), Weight::Regular, Token::Text, u"scheduledBody"_s);
    if (!post.post.attachments.isEmpty())
        say(tr("%n files", nullptr, static_cast<int>(post.post.attachments.size())), Weight::Regular, Token::Text3,
            u"scheduledFiles"_s);
    if (failed)
        say(tr("It could not be sent. %1", "%1: a sentence").arg(post.problem), Weight::Regular, Token::Danger,
            u"scheduledProblem"_s);
    else if (waits)
        say(tr("It goes out when this computer has been online."), Weight::Regular, Token::Text3, u"scheduledWaits"_s);

    layout->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](const QString &text, const QString &name) {
        auto *button = new QuietButton(text);
        button->setObjectName(name);
        buttons->addWidget(button);
        return button;
    };
    connect(add(failed ? tr("Try again now") : tr("Send now"), u"sendNow"_s), &QPushButton::clicked, this,
        &ScheduledCard::sendNow);
    auto *time = add(tr("Change time"), u"changeTime"_s);
    connect(time, &QPushButton::clicked, this, [this, time] { Q_EMIT changeTime(time); });
    connect(add(tr("Edit"), u"editScheduled"_s), &QPushButton::clicked, this, &ScheduledCard::edit);
    auto *away = add(tr("Discard"), u"discardScheduled"_s);
    away->setTextToken(Token::Danger);
    connect(away, &QPushButton::clicked, this, &ScheduledCard::discard);
    buttons->addStretch();
    layout->addLayout(buttons);
}

} // namespace atrium
