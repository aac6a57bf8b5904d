#include "ui/onboarding/RouteCard.h"

#include "ui/feed/LinkButton.h"
#include "ui/feed/PostWords.h"
#include "ui/onboarding/RouteWords.h"
#include "ui/people/Steward.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

// An icon and the words that it goes with, in the middle of their first line.
void routeLine(QVBoxLayout *layout, const QString &icon, QWidget *words, int stretch)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *mark = new QVBoxLayout;
    mark->setContentsMargins(0, 2, 0, 0);
    mark->addWidget(new IconLabel(icon, Token::Text2));
    line->addLayout(mark);
    line->setAlignment(mark, Qt::AlignTop);
    line->addWidget(words, stretch);
    if (stretch == 0)
        line->addStretch();
    layout->addLayout(line);
}

PlainLabel *wrapped(const QString &text, Token token)
{
    auto *label = new PlainLabel(text);
    label->setToken(token);
    label->setWordWrap(true);
    return label;
}

LinkButton *leading(const QString &text, Token token)
{
    auto *link = new LinkButton;
    link->setLook(TextSize::Body, Weight::Medium, token);
    link->setText(text);
    link->setElided(true);
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return link;
}

} // namespace

RouteCard::RouteCard(const Route &route, const Reader &reader, QWidget *parent)
    : Card(parent)
{
    setObjectName(u"route-"_s + route.id);
    setAccessibleName(route.what);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(defaultMargins());
    layout->setSpacing(6);
    addTop(layout, route, isSteward(reader));
    addWhere(layout, route, reader);
    if (const auto owner = route.ownerId.isEmpty() ? std::nullopt : reader.member(route.ownerId)) {
        auto *ask = leading(tr("Ask %1 about it", "%1: a person").arg(owner->name), Token::Text);
        ask->setObjectName(u"routeOwner"_s);
        routeLine(layout, u"user"_s, ask, 0);
        connect(ask, &QAbstractButton::clicked, this, [this, id = owner->id] {
            Q_EMIT navigate({ .kind = Place::Kind::Person, .id = id, .postId = {}, .text = {} });
        });
    }
    if (const QString since = routeSince(route); !since.isEmpty())
        routeLine(layout, u"mail"_s, wrapped(since, Token::Text2), 1);
    if (!route.exceptions.isEmpty())
        routeLine(layout, u"info"_s, wrapped(tr("Except: %1").arg(route.exceptions), Token::Text2), 1);
}

void RouteCard::addTop(QVBoxLayout *layout, const Route &route, bool keeps)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    auto *what = wrapped(route.what, Token::Text);
    what->setObjectName(u"routeWhat"_s);
    what->setLook(TextSize::Title, Weight::Strong);
    top->addWidget(what, 1);
    layout->addLayout(top);
    if (!keeps)
        return;
    auto *edit = new IconButton(u"pencil"_s, tr("Edit “%1”").arg(route.what));
    edit->setObjectName(u"editRoute"_s);
    auto *remove = new IconButton(u"trash-2"_s, tr("Remove “%1”").arg(route.what));
    remove->setObjectName(u"removeRoute"_s);
    top->addWidget(edit, 0, Qt::AlignTop);
    top->addWidget(remove, 0, Qt::AlignTop);
    connect(edit, &QToolButton::clicked, this, [this, id = route.id] {
        Q_EMIT navigate({ .kind = Place::Kind::RouteForm, .id = id, .postId = {}, .text = {} });
    });
    connect(remove, &QToolButton::clicked, this, &RouteCard::removed);
}

void RouteCard::addWhere(QVBoxLayout *layout, const Route &route, const Reader &reader)
{
    const std::optional<Group> group = route.groupId.isEmpty() ? std::nullopt : reader.group(route.groupId);
    if (!group) {
        auto *place = wrapped(routeWhere(route, reader), Token::Text);
        place->setObjectName(u"routePlace"_s);
        return routeLine(layout, u"map"_s, place, 1);
    }
    auto *link = leading(group->name, Token::Accent);
    link->setObjectName(u"routeGroup"_s);
    link->setAccessibleName(tr("%1 belongs in %2", "what, a group").arg(route.what, group->name));
    routeLine(layout, groupIcon(*group), link, 0);
    connect(link, &QAbstractButton::clicked, this, [this, id = group->id] {
        Q_EMIT navigate({ .kind = Place::Kind::Group, .id = id, .postId = {}, .text = {} });
    });
}

} // namespace atrium
