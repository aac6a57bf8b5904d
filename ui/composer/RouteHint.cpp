#include "ui/composer/RouteHint.h"

#include "ui/feed/LinkButton.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

RouteHint::RouteHint(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel)
    , m_move(new LinkButton)
{
    setObjectName(u"routeHint"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(u"map"_s, Token::Text3));
    m_text->setObjectName(u"routeHintText"_s);
    m_text->setToken(Token::Text2);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    m_move->setObjectName(u"moveDraft"_s);
    m_move->setLook(TextSize::Body, Weight::Medium, Token::Accent);
    m_move->setText(tr("Move it there"));
    layout->addWidget(m_move);
    auto *stay = new IconButton(u"x"_s, tr("Leave it here"));
    stay->setObjectName(u"leaveDraft"_s);
    layout->addWidget(stay);
    connect(m_move, &QAbstractButton::clicked, this, &RouteHint::moveWanted);
    connect(stay, &QToolButton::clicked, this, &RouteHint::dismissed);
    hide();
}

void RouteHint::say(const QString &what, const QString &group)
{
    const QString said = tr("%1 belongs in %2.", "what a post is about, a group").arg(what, group);
    m_move->setAccessibleName(tr("Move it to %1", "%1: a group").arg(group));
    const bool news = isHidden() || m_text->text() != said;
    m_text->setText(said);
    show();
    if (news)
        announce(m_text, said);
}

} // namespace atrium
