#include "ui/outbox/OutboxPage.h"

#include "sync/Client.h"
#include "ui/feed/LeaveOut.h"
#include "ui/feed/PostActions.h"
#include "ui/outbox/CardColumn.h"
#include "ui/outbox/OutboxCard.h"
#include "ui/outbox/UploadRow.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {
constexpr qsizetype shown = 200; // after a long time offline; the rest appears as these go
}

OutboxPage::OutboxPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_cards(new CardColumn(*this))
    , m_empty(new EmptyState)
{
    setObjectName(u"outboxPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *middle = new CentredColumn;
    middle->column()->addWidget(new PageHeader(tr("Outbox")));
    middle->column()->addLayout(m_cards);
    middle->column()->addWidget(m_empty);
    middle->column()->addStretch();
    scroll->setWidget(middle);
    m_empty->show(u"circle-check"_s, tr("Everything has been sent"), tr("What you write while offline waits here."));
    connect(&client, &Client::uploadProgressed, this, [this](const Id &localId, double part) {
        const QString name = u"upload-%1"_s.arg(localId);
        m_sent.insert(name, part);
        if (auto *row = findChild<UploadRow *>(name))
            row->setPart(part);
    });
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        const bool changedElsewhere = std::ranges::any_of(m_failed, [&](Type type) { return changes.touches(type); });
        if ((changes.outbox || changedElsewhere) && isVisible())
            read();
    });
}

void OutboxPage::open(const Place &)
{
    m_shown.reset(); // how long ago things were is said anew
    read();
}

void OutboxPage::focusFirst() { m_cards->focusFirst(); }

// Whatever anybody writes may change what waits here, and seldom does: then the cards stay as they are.
void OutboxPage::read()
{
    QList<OutboxItem> items = client().reader().outbox();
    std::ranges::stable_partition(items, [](const OutboxItem &item) { return item.state == SendState::Failed; });
    if (m_shown == items)
        return;
    m_shown = items;
    m_failed.clear();
    for (const OutboxItem &item : std::as_const(items))
        if (item.state == SendState::Failed)
            m_failed.insert(item.type);
    m_empty->setVisible(items.isEmpty());
    if (items.isEmpty())
        m_sent.clear();
    QList<QWidget *> cards;
    for (const OutboxItem &item : items.first(std::min(shown, items.size()))) {
        auto *card = new OutboxCard(item, client().reader());
        cards += card;
        connect(card, &OutboxCard::retry, this, [this, item] { client().retry(item.sequence); });
        connect(card, &OutboxCard::discard, this, [this, item] { discard(item); });
        connect(
            card, &OutboxCard::leaveOut, this, [this](const Attachment &file) { askToLeaveOut(client(), this, file); });
        for (auto *row : card->findChildren<UploadRow *>())
            if (const auto sent = m_sent.constFind(row->objectName()); sent != m_sent.cend())
                row->setPart(*sent);
        connect(card, &OutboxCard::edit, this, [this, item] { edit(item); });
    }
    m_cards->setCards(cards);
}

// The question is the page's: cards come and go while it is asked.
void OutboxPage::discard(const OutboxItem &item)
{
    const auto away = [this, sequence = item.sequence] { client().discard(sequence); };
    if (OutboxCard::textOf(item).isEmpty())
        away();
    else
        confirm(this, tr("Discard what you wrote?"), tr("It has not been sent, and there is no other copy."),
            tr("Discard"), away);
}

// It is changed where it stands, and stays in the outbox meanwhile.
void OutboxPage::edit(const OutboxItem &item)
{
    if (item.type == Type::ScheduledPost)
        Q_EMIT navigate({ .kind = Place::Kind::Scheduled, .id = item.objectId, .postId = {}, .text = u"edit"_s });
    else if (const auto post = client().reader().post(item.objectId))
        Q_EMIT navigate(editPlaceOf(post->post));
}

} // namespace atrium
