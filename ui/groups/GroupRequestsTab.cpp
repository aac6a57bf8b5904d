#include "ui/groups/GroupRequestsTab.h"

#include "sync/Client.h"
#include "ui/feed/LinkButton.h"
#include "ui/feed/PostWords.h"
#include "ui/people/PersonDelegate.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/QuietButton.h"
#include "ui/widgets/RelativeTime.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace atrium {

using namespace Qt::StringLiterals;

GroupRequestsTab::GroupRequestsTab(Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_list(new QVBoxLayout)
    , m_empty(new EmptyState)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new CentredColumn;
    m_list->setSpacing(metrics::cardGap);
    column->column()->addLayout(m_list);
    column->column()->addWidget(m_empty);
    column->column()->addStretch();
    scroll->setWidget(column);
    layout->addWidget(scroll);
}

void GroupRequestsTab::setGroup(const Id &groupId)
{
    m_groupId = groupId;
    refresh();
}

void GroupRequestsTab::refresh()
{
    // Who has been let in is a member at once; the server takes the request away.
    QSet<Id> members;
    for (const Membership &membership : m_client.reader().memberships(m_groupId))
        members += membership.memberId;
    QList<JoinRequest> now = m_client.reader().joinRequests(m_groupId);
    now.removeIf([&members](const JoinRequest &request) { return members.contains(request.memberId); });
    if (now != m_requests || m_cards.isEmpty()) {
        m_requests = now;
        for (QWidget *card : std::as_const(m_cards)) {
            card->hide();
            card->deleteLater();
        }
        m_cards.clear();
        for (const JoinRequest &request : std::as_const(m_requests)) {
            m_cards += makeCard(request);
            m_list->addWidget(m_cards.constLast());
        }
    }
    if (m_requests.isEmpty())
        m_empty->show(
            u"circle-check"_s, tr("Nobody is waiting"), tr("Who asks to join will be here, and you are told of it."));
    else
        m_empty->hide();
}

QWidget *GroupRequestsTab::makeCard(const JoinRequest &request)
{
    const Member member = m_client.reader().member(request.memberId).value_or(Member { .id = request.memberId });
    auto *card = new Card;
    card->setObjectName(u"joinRequest-"_s + request.id);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(Card::defaultMargins());
    row->setSpacing(12);
    auto *avatar = new Avatar;
    avatar->setPerson(member.id, member.name);
    row->addWidget(avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new LinkButton;
    name->setLook(TextSize::Body, Weight::Strong, Token::Text);
    name->setText(nameOf(member));
    connect(name, &QAbstractButton::clicked, this, [this, id = member.id] {
        Q_EMIT navigate({ .kind = Place::Kind::Person, .id = id, .postId = {}, .text = {} });
    });
    words->addWidget(name, 0, Qt::AlignLeading);
    QStringList about { member.title, workplace(member), relativeTime(request.createdAt) };
    about.removeAll(QString());
    auto *who = new PlainLabel(about.join(u" · "_s));
    who->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    who->setElided(true);
    words->addWidget(who);
    if (!request.message.isEmpty()) {
        auto *message = new PlainLabel(request.message);
        message->setWordWrap(true);
        words->addSpacing(4);
        words->addWidget(message);
    }
    row->addLayout(words, 1);
    auto *decline = new QuietButton(tr("Decline"));
    decline->setObjectName(u"decline"_s);
    decline->setAccessibleDescription(nameOf(member));
    auto *admit = new PrimaryButton(tr("Let in"));
    admit->setObjectName(u"admit"_s);
    admit->setAccessibleDescription(nameOf(member));
    row->addWidget(decline, 0, Qt::AlignTop);
    row->addWidget(admit, 0, Qt::AlignTop);
    connect(decline, &QPushButton::clicked, this, [this, card, id = request.id] {
        card->setEnabled(false);
        m_client.submit(commands::endJoinRequest(m_groupId, id));
    });
    connect(admit, &QPushButton::clicked, this, [this, card, id = request.memberId] {
        card->setEnabled(false);
        m_client.submit(commands::addMember(m_groupId, id));
    });
    return card;
}

void GroupRequestsTab::focusFirst()
{
    if (!m_cards.isEmpty())
        m_cards.constFirst()->findChild<QWidget *>(u"admit"_s)->setFocus();
}

} // namespace atrium
