#include "ui/notifications/NotificationsPage.h"

#include "sync/Client.h"
#include "sync/store/PlainText.h"
#include "ui/groups/ExplainCard.h"
#include "ui/notifications/NotificationRow.h"
#include "ui/notifications/NotificationWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 50;
constexpr int notificationsPageExcerptLength = 160;
constexpr auto undoTime = 8s;

Place placeOf(Place::Kind kind) { return { .kind = kind, .id = {}, .postId = {}, .text = {} }; }

} // namespace

NotificationsPage::NotificationsPage(Client &client, QWidget *parent)
    : Page(client, parent)
    , m_scroll(new QScrollArea)
    , m_list(new QVBoxLayout)
    , m_unread(new Chip(tr("Unread")))
    , m_allRead(new QuietButton(tr("Mark all as read")))
    , m_missed(new QuietButton(tr("What you missed")))
    , m_empty(new EmptyState)
    , m_undo(new Banner(Banner::Kind::Info))
{
    setObjectName(u"notificationsPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *top = new CentredColumn;
    auto *header = new PageHeader(tr("Notifications"));
    top->column()->addWidget(header);
    outer->addWidget(top);

    auto *filters = new QButtonGroup(this);
    auto *all = new Chip(tr("All"));
    all->setObjectName(u"showAll"_s);
    all->setChecked(true);
    m_unread->setObjectName(u"showUnread"_s);
    for (Chip *chip : { all, m_unread }) {
        filters->addButton(chip);
        header->addWidget(chip);
    }
    m_allRead->setObjectName(u"markAllRead"_s);
    m_allRead->setIconName(u"check"_s);
    header->addWidget(m_allRead);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll, 1);
    auto *middle = new CentredColumn;
    m_list->setSpacing(0);
    middle->column()->addLayout(m_list);
    middle->column()->addWidget(m_empty);
    m_missed->setObjectName(u"goMissed"_s);
    m_missed->setIconName(u"clock"_s);
    middle->column()->addWidget(m_missed, 0, Qt::AlignHCenter);
    middle->column()->addSpacing(24);
    middle->column()->addStretch();
    m_scroll->setWidget(middle);
    auto *bottom = new CentredColumn;
    m_undo->setObjectName(u"undoDismiss"_s);
    m_undo->setAction(tr("Undo"));
    m_undo->hide();
    bottom->column()->addWidget(m_undo);
    outer->addWidget(bottom);

    m_undoTime.setSingleShot(true);
    m_undoTime.setInterval(undoTime);
    m_minute.setInterval(1min);
    connect(&m_undoTime, &QTimer::timeout, this, &NotificationsPage::finishDismissing);
    connect(
        &m_minute, &QTimer::timeout, this, [this] { std::ranges::for_each(m_rows, &NotificationRow::refreshTime); });
    connect(m_undo, &Banner::actionTriggered, this, &NotificationsPage::undo);
    connect(filters, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool checked) {
        if (!checked)
            return;
        m_unreadOnly = button == m_unread;
        m_wanted = pageSize;
        m_scroll->verticalScrollBar()->setValue(0);
        read();
    });
    connect(m_allRead, &QPushButton::clicked, this, &NotificationsPage::markAllRead);
    connect(m_missed, &QPushButton::clicked, this, [this] { Q_EMIT navigate(placeOf(Place::Kind::Missed)); });
    connect(m_empty, &EmptyState::actionTriggered, all, &QAbstractButton::click);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &NotificationsPage::fetchMore);
    connect(&client, &Client::changed, this, [this](const ChangeSet &changes) {
        const bool concerns = changes.many || changes.accounts || changes.touches(Type::Notification)
            || changes.touches(Type::JoinRequest) || changes.touches(Type::Member);
        if (concerns && isVisible())
            read();
    });
}

NotificationsPage::~NotificationsPage() = default;

void NotificationsPage::open(const Place &)
{
    m_wanted = std::max(m_wanted, pageSize);
    m_minute.start();
    read();
}

void NotificationsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_minute.stop();
    finishDismissing();
}

void NotificationsPage::read()
{
    QList<NotificationDetails> shown = client().reader().notifications(
        { .from = {}, .limit = m_wanted + 1 + static_cast<int>(m_dismissed.size()) }, m_unreadOnly);
    shown.removeIf([this](const NotificationDetails &one) {
        return m_dismissed.contains(one.notification.id) || m_gone.contains(one.notification.id);
    });
    m_more = shown.size() > m_wanted;
    shown.resize(std::min<qsizetype>(shown.size(), m_wanted));

    // A row stays the same widget while its notification is there: whoever is on it stays on it.
    QHash<Id, NotificationRow *> before;
    for (NotificationRow *row : std::as_const(m_rows))
        before.insert(row->details().notification.id, row);
    QList<NotificationRow *> rows;
    for (const NotificationDetails &details : std::as_const(shown)) {
        NotificationRow *row = before.take(details.notification.id);
        if (!row)
            row = makeRow();
        fill(row, details);
        rows.append(row);
    }
    const qsizetype focused = std::distance(m_rows.begin(), std::ranges::find_if(m_rows, [](NotificationRow *row) {
        return row->hasFocus() || row->isAncestorOf(row->focusWidget());
    }));
    const bool focusGoes = focused < m_rows.size() && !rows.contains(m_rows[focused]);
    for (NotificationRow *row : std::as_const(before)) {
        row->hide();
        row->setObjectName({}); // the next one of this name may come before it goes
        row->deleteLater(); // its own button may have led here
    }
    m_rows = rows;
    arrange();
    if (focusGoes && !m_rows.isEmpty())
        m_rows[std::min(focused, m_rows.size() - 1)]->setFocus();
    m_allRead->setVisible(client().reader().unreadNotifications() > 0);
}

// Puts headings and rows into the list, in order.
void NotificationsPage::arrange()
{
    while (QLayoutItem *item = m_list->takeAt(0))
        delete item; // not the widget
    qDeleteAll(std::exchange(m_headings, {}));
    const QDate today = QDate::currentDate();
    const Qt::DayOfWeek firstDay = QLocale().firstDayOfWeek();
    std::optional<NotificationAge> section;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto ageOf = [&](qsizetype at) {
            return notificationAge(m_rows[at]->details().notification.lastAt.toLocalTime().date(), today, firstDay);
        };
        const NotificationAge age = ageOf(i);
        const bool first = age != section;
        if (first) {
            auto *heading = new PlainLabel(notificationAgeText(age));
            heading->setLook(TextSize::Meta, Weight::Strong, Token::Text3);
            m_headings.append(heading);
            if (section)
                m_list->addSpacing(16);
            m_list->addWidget(heading);
            m_list->addSpacing(8);
            section = age;
        }
        m_rows[i]->setEnds(first, i + 1 == m_rows.size() || ageOf(i + 1) != age);
        m_list->addWidget(m_rows[i]);
        m_rows[i]->setVisible(true); // now that it has a parent
        if (i > 0)
            setTabOrder(m_rows[i - 1], m_rows[i]);
    }
    const bool empty = m_rows.isEmpty();
    m_empty->setVisible(empty);
    if (empty && m_unreadOnly)
        m_empty->show(
            u"circle-check"_s, tr("You have read everything"), tr("What is new for you will be here."), tr("Show all"));
    else if (empty)
        m_empty->show(u"bell"_s, tr("Nothing for you yet"),
            tr("When somebody answers, mentions or thanks you, it will be here."));
}

NotificationRow *NotificationsPage::makeRow()
{
    auto *row = new NotificationRow;
    connect(row, &QAbstractButton::clicked, this, [this, row] { go(row->details()); });
    connect(row, &NotificationRow::dismissed, this, [this, row] { dismiss(row); });
    connect(row, &NotificationRow::admitted, this, [this, row] { decide(row->details(), true); });
    connect(row, &NotificationRow::declined, this, [this, row] { decide(row->details(), false); });
    connect(row, &NotificationRow::step, this, [this, row](int by) { step(row, by); });
    return row;
}

void NotificationsPage::fill(NotificationRow *row, const NotificationDetails &details)
{
    row->setObjectName(u"notification-"_s + details.notification.id);
    QString excerpt = details.title;
    if (const auto post = client().reader().post(details.notification.postId); post && !post->post.removed) {
        const QString &body = post->post.title.isEmpty() ? post->post.body : post->post.title;
        if (const QString words = plainText(body).simplified(); !words.isEmpty())
            excerpt = words;
    }
    row->show(details, excerpt.left(notificationsPageExcerptLength), canDecide(details.notification));
}

bool NotificationsPage::canDecide(const Notification &notification) const
{
    if (notification.kind != "request"_L1 || m_decided.contains(notification.requestId))
        return false;
    return std::ranges::any_of(client().reader().joinRequests(notification.groupId),
        [&](const JoinRequest &request) { return request.id == notification.requestId; });
}

void NotificationsPage::go(const NotificationDetails &details)
{
    markRead(details.notification);
    Q_EMIT navigate(notificationPlace(details.notification));
}

void NotificationsPage::decide(const NotificationDetails &details, bool admit)
{
    const Notification &notification = details.notification;
    m_decided += notification.requestId;
    if (!admit)
        client().submit(commands::endJoinRequest(notification.groupId, notification.requestId));
    else if (!notification.memberIds.isEmpty())
        client().submit(commands::addMember(notification.groupId, notification.memberIds.constFirst()));
    markRead(notification);
    read();
}

void NotificationsPage::markRead(const Notification &notification)
{
    if (notification.isUnread())
        client().submit(commands::markNotificationRead(
            client().reader().memberId(), notification.id, QDateTime::currentDateTimeUtc()));
}

void NotificationsPage::markAllRead()
{
    Reader::Page page { .from = {}, .limit = pageSize };
    while (true) {
        const QList<NotificationDetails> unread = client().reader().notifications(page, true);
        for (const NotificationDetails &details : unread)
            markRead(details.notification);
        if (unread.size() < page.limit)
            return;
        page.from = unread.constLast().key;
    }
}

void NotificationsPage::dismiss(NotificationRow *row)
{
    m_dismissed.append(row->details().notification.id);
    const int count = static_cast<int>(m_dismissed.size());
    m_undo->setText(count == 1 ? tr("1 notification dismissed") : tr("%n notifications dismissed", nullptr, count));
    m_undo->show();
    m_undoTime.start();
    read();
}

void NotificationsPage::undo()
{
    m_dismissed.clear();
    m_undoTime.stop();
    m_undo->hide();
    read();
    focusFirst();
}

void NotificationsPage::finishDismissing()
{
    m_undoTime.stop();
    m_undo->hide();
    for (const Id &id : std::as_const(m_dismissed)) {
        client().submit(commands::dismissNotification(client().reader().memberId(), id));
        m_gone += id;
    }
    m_dismissed.clear();
}

void NotificationsPage::step(NotificationRow *from, int by)
{
    const qsizetype at = m_rows.indexOf(from) + by;
    if (at < 0 || at >= m_rows.size())
        return;
    m_rows[at]->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    m_scroll->ensureWidgetVisible(m_rows[at], 0, 24);
    if (at + 1 == m_rows.size())
        fetchMore();
}

void NotificationsPage::fetchMore()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    if (!m_more || bar->maximum() - bar->value() > height())
        return;
    m_wanted += pageSize;
    read();
}

void NotificationsPage::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.constFirst()->setFocus();
    else
        m_unread->setFocus();
}

QWidget *NotificationsPage::makeExplanation()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const auto goes = [this](Place::Kind kind) { return [this, kind] { Q_EMIT navigate(placeOf(kind)); }; };
    auto *catchUp = new ExplainCard(tr("After some days away"));
    catchUp->addLine(
        u"clock"_s, tr("What you missed"), tr("What moved most in the last week"), goes(Place::Kind::Missed));
    layout->addWidget(catchUp);
    auto *quieter = new ExplainCard(tr("As loud as you like"));
    quieter->addLine(u"bell"_s, tr("The bell at the top of a group says how much you hear of it."));
    quieter->addLine(u"settings"_s, tr("Quiet hours and more"), tr("In the settings"), goes(Place::Kind::Settings));
    layout->addWidget(quieter);
    return column;
}

} // namespace atrium
