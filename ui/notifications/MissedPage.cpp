#include "ui/notifications/MissedPage.h"

#include "sync/Client.h"
#include "ui/notifications/MissedCard.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int missedPageMostShown = 10;
constexpr int week = 7; // days
constexpr int longAway = 5; // days
constexpr int longest = 30; // days: what is older has been said again by now
} // namespace

Place missedSince(const QDateTime &since)
{
    return { .kind = Place::Kind::Missed, .id = {}, .postId = {}, .text = since.toUTC().toString(Qt::ISODate) };
}

QDateTime catchUpSince(const QDateTime &lastUse, const QDateTime &now)
{
    if (!lastUse.isValid() || lastUse > now)
        return {};
    const QDate then = lastUse.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const bool away = then.daysTo(today) >= longAway;
    const bool anotherWeek = then.addDays(1 - then.dayOfWeek()) != today.addDays(1 - today.dayOfWeek());
    if (!away && !anotherWeek)
        return {};
    return std::clamp(lastUse, now.addDays(-longest), now.addDays(-week));
}

MissedPage::MissedPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_intro(new PlainLabel)
    , m_cards(new QVBoxLayout)
    , m_empty(new EmptyState)
{
    setObjectName(u"missedPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *middle = new CentredColumn;
    auto *header = new PageHeader(tr("What you missed"));
    header->setBackVisible(true);
    middle->column()->addWidget(header);
    m_intro->setLook(TextSize::Body, Weight::Regular, Token::Text2);
    m_intro->setWordWrap(true);
    middle->column()->addWidget(m_intro);
    m_cards->setSpacing(metrics::cardGap - 2);
    middle->column()->addLayout(m_cards);
    middle->column()->addWidget(m_empty);
    middle->column()->addSpacing(24);
    middle->column()->addStretch();
    scroll->setWidget(middle);
    connect(header, &PageHeader::back, this, &Page::back);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT navigate({}); });
}

void MissedPage::open(const Place &place)
{
    const QDateTime asked = QDateTime::fromString(place.text, Qt::ISODate);
    read(asked.isValid() ? asked : QDateTime::currentDateTimeUtc().addDays(-week));
}

// Read once on coming here: a list to go through should not move under one's hands.
void MissedPage::read(const QDateTime &since)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may have led away from here
        delete item;
    }
    for (const MissedThread &missed : client().reader().missed(since, missedPageMostShown)) {
        const auto post = client().reader().post(missed.threadId);
        if (!post)
            continue;
        auto *card = new MissedCard(missed, *post);
        m_cards->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, [this, id = missed.threadId] {
            Q_EMIT navigate({ .kind = Place::Kind::Thread, .id = id, .postId = {}, .text = {} });
        });
    }
    const bool empty = m_cards->count() == 0;
    const QString day = QLocale().toString(since.toLocalTime().date(), tr("dddd, d MMMM"));
    m_intro->setText(tr("What moved most in your groups since %1.").arg(day));
    m_intro->setVisible(!empty);
    m_empty->setVisible(empty);
    if (empty)
        m_empty->show(u"circle-check"_s, tr("You missed nothing"), tr("It was quiet in your groups since %1.").arg(day),
            tr("Go to Home"));
}

void MissedPage::focusFirst()
{
    if (m_cards->count() > 0)
        m_cards->itemAt(0)->widget()->setFocus();
    else
        setFocus();
}

} // namespace atrium
