#include "ui/groups/JoinCard.h"

#include "sync/Client.h"
#include "ui/feed/LinkButton.h"
#include "ui/feed/PostWords.h"
#include "ui/groups/GroupWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PrimaryButton.h"
#include "ui/widgets/QuietButton.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 500; // docs/protocol.md

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), JoinCard::tr("d MMMM", "a day in a sentence: 3 May"));
}

} // namespace

JoinCard::JoinCard(Client &client, QWidget *parent)
    : Card(parent)
    , m_client(client)
    , m_name(new LinkButton)
    , m_purpose(new PlainLabel)
    , m_kind(new PlainLabel)
    , m_outside(new PlainLabel)
    , m_how(new PlainLabel)
    , m_join(new Button(Button::Kind::Primary, tr("Join")))
    , m_withdraw(new Button(Button::Kind::Quiet, tr("Withdraw")))
    , m_asking(new QWidget)
    , m_message(new QPlainTextEdit)
{
    setObjectName(u"joinCard"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(defaultMargins());
    all->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    m_name->setLook(TextSize::Title, Weight::Strong, Token::Text);
    m_name->setElided(true);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    words->addWidget(m_name);
    m_purpose->setWordWrap(true);
    words->addWidget(m_purpose);
    m_kind->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    m_outside->setLook(TextSize::Meta, Weight::Medium, Token::Outside);
    m_how->setObjectName(u"joinHow"_s);
    m_how->setLook(TextSize::Meta, Weight::Regular, Token::Text2);
    for (PlainLabel *label : { m_kind, m_outside, m_how }) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    m_join->setObjectName(u"join"_s);
    m_withdraw->setObjectName(u"withdrawRequest"_s);
    row->addWidget(m_join, 0, Qt::AlignTop);
    row->addWidget(m_withdraw, 0, Qt::AlignTop);
    all->addLayout(row);

    auto *asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(8);
    m_message->setObjectName(u"joinMessage"_s);
    m_message->setPlaceholderText(tr("Why would you like to join? One sentence helps."));
    m_message->setAccessibleName(tr("Message to the group's owner"));
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(64);
    asking->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QuietButton(tr("Cancel"));
    cancel->setObjectName(u"cancelAsking"_s);
    auto *send = new PrimaryButton(tr("Send request"));
    send->setObjectName(u"sendRequest"_s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(send);
    asking->addLayout(buttons);
    all->addWidget(m_asking);
    m_asking->hide();

    connect(m_join, &QPushButton::clicked, this, &JoinCard::act);
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        m_withdraw->setEnabled(false);
        m_client.submit(commands::endJoinRequest(m_group.id, m_state.requestId));
    });
    connect(cancel, &QPushButton::clicked, this, [this] { showAsking(false); });
    connect(send, &QPushButton::clicked, this, &JoinCard::ask);
    connect(m_name, &QAbstractButton::clicked, this, [this] { Q_EMIT opened(m_group.id); });
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        const bool concerns = changes.touches(Type::JoinRequest) || changes.touches(Type::Notification) || changes.many;
        if (concerns && !m_group.id.isEmpty())
            showState();
    });
}

void JoinCard::setGroup(const Group &group)
{
    if (group.id != m_group.id) {
        m_message->clear();
        showAsking(false);
    }
    m_group = group;
    m_name->setIconName(groupIcon(group));
    m_name->setText(group.name);
    m_purpose->setText(group.purpose);
    m_purpose->setVisible(!group.purpose.isEmpty());
    const QString count = group.memberCount == 1 ? tr("1 member") : tr("%n members", nullptr, group.memberCount);
    m_kind->setText(tr("%1 · %2 · %3", "kind of group, members, who may join")
            .arg(groupKindText(group.kind), count, groupJoinText(group.join)));
    m_outside->setText(perimeterText(group, {}));
    m_outside->setVisible(!group.firms.isEmpty());
    showState();
}

void JoinCard::setLeads(bool leads)
{
    m_name->setEnabled(leads);
    m_name->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void JoinCard::showState()
{
    m_state = m_client.reader().joinState(m_group.id);
    const bool asked = m_state.kind == JoinState::Kind::Asked;
    const bool may = rightsIn(m_group, m_client.reader()).mayJoin;
    const bool open = m_group.join == "open"_L1;
    m_join->setVisible(may && !asked && (open || m_group.join == "request"_L1) && m_asking->isHidden());
    m_join->setEnabled(true);
    m_join->setText(open                                ? tr("Join")
            : m_state.kind == JoinState::Kind::Declined ? tr("Ask again…")
                                                        : tr("Ask to join…"));
    m_join->updateGeometry();
    m_withdraw->setVisible(asked);
    m_withdraw->setEnabled(!m_state.requestId.isEmpty());
    const auto owner = m_client.reader().member(m_group.ownerId);
    QString how;
    if (m_group.archivedAt.isValid())
        how = tr("This group is closed.");
    else if (m_group.id.startsWith(u'~'))
        how = tr("Your group is made as soon as there is a connection.");
    else if (asked)
        how = tr("You asked on %1. The group's owner and moderators see your request.").arg(day(m_state.since));
    else if (m_state.kind == JoinState::Kind::Declined)
        how = owner ? tr("Your request was declined on %1. %2 can tell you more.").arg(day(m_state.since), owner->name)
                    : tr("Your request was declined on %1.").arg(day(m_state.since));
    else if (!may || !(open || m_group.join == "request"_L1))
        how = owner ? tr("Ask %1 to let you in.").arg(owner->name) : tr("Its owner lets people in.");
    m_how->setText(how);
    m_how->setVisible(!how.isEmpty());
}

void JoinCard::act()
{
    if (m_group.join != "open"_L1)
        return showAsking(true);
    m_join->setEnabled(false);
    m_join->setText(tr("Joining…"));
    m_client.submit(commands::joinGroup(m_group.id, m_client.reader().memberId()));
}

void JoinCard::showAsking(bool asking)
{
    m_asking->setVisible(asking);
    if (asking)
        m_message->setFocus();
    if (!m_group.id.isEmpty())
        showState();
}

void JoinCard::ask()
{
    const QString message = m_message->toPlainText().trimmed().left(longestMessage);
    m_client.submit(commands::askToJoin(m_group.id, message));
    m_message->clear();
    showAsking(false);
}

} // namespace atrium
