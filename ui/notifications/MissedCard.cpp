#include "ui/notifications/MissedCard.h"

#include "sync/store/PlainText.h"
#include "ui/feed/PostWords.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
}

MissedCard::MissedCard(const MissedThread &missed, const PostDetails &post, QWidget *parent)
    : CardButton(parent)
{
    setObjectName(u"missed-"_s + missed.threadId);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, 12);
    layout->setSpacing(12);
    auto *face = new Avatar;
    face->setPerson(post.author.id, nameOf(post.author));
    layout->addWidget(face, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    layout->addLayout(words, 1);

    const QString body = excerptOf(post.post.body);
    const QString title = post.post.title.isEmpty() ? body : post.post.title;
    auto *heading = new PlainLabel(title);
    heading->setLook(TextSize::Title, Weight::Strong);
    heading->setElided(true);
    words->addWidget(heading);
    const QString from = tr("%1 in %2", "author, group").arg(nameOf(post.author), post.group.name);
    auto *meta = new PlainLabel(from);
    meta->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    meta->setElided(true);
    words->addWidget(meta);
    if (!post.post.title.isEmpty() && !body.isEmpty()) {
        auto *excerpt = new PlainLabel(body);
        excerpt->setLook(TextSize::Body, Weight::Regular, Token::Text2);
        excerpt->setElided(true);
        words->addWidget(excerpt);
    }
    words->addSpacing(3);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(6);
    QStringList spoken { title, from };
    const auto addFact = [&](const QString &icon, const QString &text, Token token, Token fill) {
        auto *badge = new Badge(text);
        badge->setIconName(icon);
        badge->setTokens(token, fill);
        facts->addWidget(badge);
        spoken += text;
    };
    if (missed.answered)
        addFact(u"circle-check"_s, tr("Answered"), Token::Success, Token::SuccessFill);
    if (missed.replies > 0)
        addFact(u"message-circle"_s,
            missed.replies == 1 ? tr("1 new reply") : tr("%n new replies", nullptr, missed.replies), Token::Text2,
            Token::Surface2);
    if (missed.reactions > 0)
        addFact(u"smile"_s, missed.reactions == 1 ? tr("1 reaction") : tr("%n reactions", nullptr, missed.reactions),
            Token::Text2, Token::Surface2);
    facts->addStretch();
    words->addLayout(facts);
    setAccessibleName(spoken.join(u", "_s));
}

} // namespace atrium
