#include "ui/groups/JoinCard.h"

#include "sync/Client.h"
#include "ui/feed/LinkButton.h"
#include "ui/feed/PostWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

JoinCard::JoinCard(Client &client, QWidget *parent)
    : Card(parent)
    , m_client(client)
    , m_name(new LinkButton)
    , m_purpose(new PlainLabel)
    , m_counts(new PlainLabel)
    , m_how(new PlainLabel)
    , m_join(new Button(Button::Kind::Primary, tr("Join")))
{
    setObjectName(u"joinCard"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(defaultMargins());
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    m_name->setLook(TextSize::Title, Weight::Strong, Token::Text);
    m_name->setElided(true);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    words->addWidget(m_name);
    m_purpose->setWordWrap(true);
    words->addWidget(m_purpose);
    m_counts->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    words->addWidget(m_counts);
    m_how->setLook(TextSize::Meta, Weight::Regular, Token::Text2);
    m_how->setWordWrap(true);
    words->addWidget(m_how);
    row->addLayout(words, 1);
    m_join->setObjectName(u"join"_s);
    row->addWidget(m_join, 0, Qt::AlignTop);
    connect(m_join, &QPushButton::clicked, this, &JoinCard::join);
    connect(m_name, &QAbstractButton::clicked, this, [this] { Q_EMIT opened(m_group.id); });
}

void JoinCard::setGroup(const Group &group)
{
    m_group = group;
    m_name->setIconName(groupIcon(group));
    m_name->setText(group.name);
    m_purpose->setText(group.purpose);
    m_purpose->setVisible(!group.purpose.isEmpty());
    QStringList counts { group.memberCount == 1 ? tr("1 member") : tr("%n members", nullptr, group.memberCount) };
    if (!group.firms.isEmpty())
        counts += tr("with people of %1").arg(firmsText(group));
    m_counts->setText(counts.join(u" · "_s));
    const bool open = group.join == "open"_L1 && !group.archivedAt.isValid();
    m_join->setVisible(open);
    m_join->setEnabled(true);
    m_join->setText(tr("Join"));
    const auto owner = m_client.reader().member(group.ownerId);
    m_how->setText(owner ? tr("Ask %1 to let you in.").arg(owner->name) : tr("Its owner lets people in."));
    m_how->setVisible(!open);
}

void JoinCard::join()
{
    m_join->setEnabled(false);
    m_join->setText(tr("Joining…"));
    m_client.submit(commands::joinGroup(m_group.id, m_client.reader().memberId()));
}

} // namespace atrium
