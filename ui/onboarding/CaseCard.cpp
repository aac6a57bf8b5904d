#include "ui/onboarding/CaseCard.h"

#include "sync/Client.h"
#include "ui/feed/PostWords.h"
#include "ui/text/MarkdownBox.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"

#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int caseGap = 10;

Standing standingShown(const CharterCase &shown)
{
    return shown.standing == "official"_L1 ? Standing::Official
        : shown.standing == "group"_L1     ? Standing::GroupNotice
                                           : Standing::PersonalView;
}

QWidget *standingMark(Standing standing)
{
    if (standing == Standing::PersonalView) {
        auto *words = new PlainLabel(standingText(standing));
        words->setLook(TextSize::Meta, Weight::Medium, Token::Text3);
        return words;
    }
    auto *badge = new Badge(standingText(standing));
    const bool official = standing == Standing::Official;
    badge->setIconName(official ? u"shield-check"_s : u"users"_s);
    badge->setTokens(official ? Token::Official : Token::Text2, official ? Token::OfficialFill : Token::Surface2);
    return badge;
}

} // namespace

CaseCard::CaseCard(Client &client, const CharterCase &shown, QWidget *parent)
    : Card(parent)
{
    setObjectName(u"caseCard"_s);
    const Standing standing = standingShown(shown);
    if (standing == Standing::Official)
        setEdge(Token::Official);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(defaultMargins());
    layout->setSpacing(caseGap);

    auto *head = new QHBoxLayout;
    head->setSpacing(caseGap);
    auto *avatar = new Avatar;
    avatar->setPerson(shown.author, shown.author); // nobody's id: only for the colour
    head->addWidget(avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *who = new QHBoxLayout;
    who->setSpacing(4);
    auto *name = new PlainLabel(shown.author);
    name->setLook(TextSize::Body, Weight::Strong);
    name->setElided(true);
    who->addWidget(name);
    if (!shown.title.isEmpty()) {
        auto *title = new PlainLabel(u"· "_s + shown.title);
        title->setLook(TextSize::Body, Weight::Regular, Token::Text3);
        title->setElided(true);
        who->addWidget(title);
    }
    who->addStretch(1);
    words->addLayout(who);
    auto *where = new QHBoxLayout;
    where->setSpacing(5);
    if (!shown.group.isEmpty()) {
        where->addWidget(new IconLabel(
            standing == Standing::Official ? u"megaphone"_s : u"hash"_s, Token::Text3, metrics::metaIcon));
        auto *group = new PlainLabel(shown.group);
        group->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
        group->setElided(true);
        where->addWidget(group);
    }
    where->addStretch(1);
    words->addLayout(where);
    head->addLayout(words, 1);
    head->addWidget(standingMark(standing), 0, Qt::AlignTop);
    layout->addLayout(head);

    auto *body = new MarkdownBox(client);
    layout->addWidget(body);
    body->setBody(shown.body);

    QStringList spoken { shown.author, shown.title, shown.group, standingText(standing) };
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    setAccessibleDescription(shown.body);
}

} // namespace atrium
