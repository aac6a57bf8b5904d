#include "ui/feed/FeedView.h"

#include "sync/Client.h"
#include "ui/feed/ReadingPlaces.h"
#include "ui/text/TextCache.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Painting.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int wheelStep = 40;
constexpr int prepareDelay = 40; // ms without scrolling
constexpr int minute = 60'000;
constexpr int pillTop = 10;
constexpr int margin = 8; // beside what Tab has brought onto the screen
} // namespace

FeedView::FeedView(Client &client, PostCard::Style style, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_client(client)
    , m_style(style)
    , m_model(client)
    , m_pill(new Button(Button::Kind::Primary, {}, this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QCoreApplication::translate("atrium::Accessibility", "Posts"));
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(wheelStep);
    m_pill->setObjectName(u"newPosts"_s);
    m_pill->setIconName(u"chevron-up"_s);
    m_pill->hide();
    connect(m_pill, &QAbstractButton::clicked, this, &FeedView::scrollToTop);
    connect(&m_ahead, &QTimer::timeout, this, [this] {
        if (isVisible())
            keepPlace();
    });

    m_arrangeTimer.setSingleShot(true);
    m_arrangeTimer.setInterval(0);
    connect(&m_arrangeTimer, &QTimer::timeout, this, &FeedView::arrange);
    m_ahead.setSingleShot(true);
    m_ahead.setInterval(prepareDelay);
    connect(&m_ahead, &QTimer::timeout, this, &FeedView::prepareAhead);
    m_minutes.setInterval(minute);
    connect(&m_minutes, &QTimer::timeout, this, [this] {
        for (PostCard *card : std::as_const(m_cards))
            card->refreshTime();
    });
    setReadClock({});

    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_heights.reset(m_model.rowCount());
        m_anchor = 0;
        m_anchorTop = m_headerHeight;
        m_expanded.clear();
        m_current.clear();
        m_seen.reset();
        m_newAbove = 0;
        for (const Id &id : m_cards.keys())
            m_stale += id;
        arrangeSoon();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        const bool wasAtTop = isAtTop();
        const bool wasEmpty = m_heights.count() == 0;
        m_heights.insert(first, last - first + 1);
        if (m_seen && last + 1 < m_heights.count())
            rowsChanged(last + 1, last + 1); // the line of what has been seen may be above it no more
        if (first <= m_anchor && !wasEmpty)
            m_anchor += last - first + 1;
        keepTop(wasAtTop);
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        const bool wasAtTop = isAtTop();
        m_heights.remove(first, last - first + 1);
        if (m_anchor > last)
            m_anchor -= last - first + 1;
        else if (m_anchor >= first)
            m_anchor = first; // what followed takes the place
        keepTop(wasAtTop);
    });
    connect(&m_model, &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex &, int from, int, const QModelIndex &, int destination) {
            const bool wasAtTop = isAtTop();
            const int to = destination > from ? destination - 1 : destination;
            m_heights.move(from, to);
            if (m_seen)
                rowsChanged(std::min(from, to), std::min(std::max(from, to) + 1, m_heights.count() - 1));
            if (from == m_anchor)
                m_anchor = to < from ? std::min(from + 1, m_heights.count() - 1)
                                     : from; // the next row stays where it is read
            else if (from < m_anchor && to >= m_anchor)
                --m_anchor;
            else if (from > m_anchor && to <= m_anchor)
                ++m_anchor;
            keepTop(wasAtTop);
        });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { rowsChanged(first.row(), last.row()); });
    connect(&m_model, &FeedModel::renamed, this, [this](const Id &from, const Id &to) {
        if (PostCard *card = m_cards.take(from)) {
            m_cards.insert(to, card);
            m_stale += to;
        }
        if (m_expanded.remove(from))
            m_expanded += to;
        if (m_current == from)
            m_current = to;
    });
    connect(&m_model, &FeedModel::pendingCountChanged, this, &FeedView::updatePill);
    connect(&TextCache::of(client), &TextCache::outdated, this, &FeedView::rebind);
}

FeedView::~FeedView() = default;

void FeedView::setFeed(const Feed &feed)
{
    keepPlace();
    m_reads->flush();
    m_model.setFeed(feed);
    arrange();
}

void FeedView::setHeader(QWidget *header)
{
    m_header = header;
    m_header->setParent(viewport());
    m_header->installEventFilter(this);
    m_header->show();
    arrangeSoon();
}

void FeedView::setFooter(QWidget *footer)
{
    m_footer = footer;
    m_footer->setParent(viewport());
    m_footer->installEventFilter(this);
    arrangeSoon();
}

void FeedView::setHeaderPost(const std::optional<ReadTracker::Seen> &unread)
{
    m_headerPost = unread;
    trackReading();
}

void FeedView::setReadClock(ReadTracker::Clock clock)
{
    m_reads = std::make_unique<ReadTracker>(std::move(clock));
    connect(m_reads.get(), &ReadTracker::read, this,
        [this](const Id &groupId, const QStringList &posts) { m_client.submit(commands::markSeen(groupId, posts)); });
}

void FeedView::setDecorator(std::function<void(PostCard::Shown &)> decorate) { m_decorate = std::move(decorate); }

void FeedView::rebind()
{
    m_heights.forget();
    for (const Id &id : m_cards.keys())
        m_stale += id;
    arrangeSoon();
}

void FeedView::scrollContentsBy(int, int)
{
    if (m_arranging)
        return;
    const qint64 wanted = verticalScrollBar()->value();
    const qint64 by = wanted - position();
    if (std::abs(by) > viewport()->height()) {
        jumpTo(wanted);
        return;
    }
    m_anchorTop -= by;
    viewport()->scroll(0, static_cast<int>(-by)); // moves what is painted, cards included
    if (m_hasRing)
        viewport()->update(); // but the ring stays
    arrange();
}

void FeedView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_pill->move((width() - m_pill->width()) / 2, pillTop);
    if (event->size().width() != event->oldSize().width()) {
        m_heights.forget();
        for (const Id &id : m_cards.keys())
            m_stale += id;
    }
    arrange();
}

void FeedView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_J:
    case Qt::Key_Down:
        return stepFocus(1);
    case Qt::Key_K:
    case Qt::Key_Up:
        return stepFocus(-1);
    case Qt::Key_Home:
        jumpTo(0);
        return setCurrent(0);
    case Qt::Key_End:
        jumpTo(maximum());
        return setCurrent(m_model.rowCount() - 1);
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(
            event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void FeedView::paintEvent(QPaintEvent *)
{
    if (!m_hasRing)
        return;
    QPainter painter(viewport());
    paintFocusRing(painter, viewport()->rect(), metrics::buttonRadius);
}

void FeedView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    orderFocus();
    // So large a ring is for who comes by keyboard, not for a click beside a post or a page that is shown.
    m_hasRing = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

// Cards are used again for other rows, and those made last would come after the right column: the
// order in which they were made says nothing.
void FeedView::orderFocus()
{
    const auto partOf = [this](const QWidget *widget) { // the header, the card or the footer that it is in
        while (widget->parentWidget() != viewport())
            widget = widget->parentWidget();
        return widget;
    };
    QHash<const QWidget *, QWidgetList> parts;
    for (QWidget *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain())
        if (viewport()->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            parts[partOf(widget)] += widget;
    QWidget *last = this;
    const auto append = [&](const QWidget *part) {
        for (QWidget *widget : parts.value(part)) {
            setTabOrder(last, widget);
            last = widget;
        }
    };
    append(m_header);
    for (const PostCard *card : cards())
        append(card);
    append(m_footer);
}

// What Tab reaches is brought onto the screen, as in any area that scrolls; and once more when the
// cards on the way have their real heights.
bool FeedView::focusNextPrevChild(bool next)
{
    orderFocus();
    if (!QAbstractScrollArea::focusNextPrevChild(next))
        return false;
    const auto show = [this] {
        const QWidget *now = focusWidget();
        if (!now || now == this || !viewport()->isAncestorOf(now))
            return;
        const int top = now->mapTo(viewport(), QPoint()).y();
        const int bottom = top + now->height();
        const int screen = viewport()->height();
        QScrollBar *bar = verticalScrollBar();
        if (top < 0 || now->height() >= screen)
            bar->setValue(bar->value() + top - margin);
        else if (bottom > screen)
            bar->setValue(bar->value() + bottom - screen + margin);
    };
    show();
    QTimer::singleShot(0, this, show);
    return true;
}

void FeedView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_hasRing = false;
    viewport()->update();
}

void FeedView::stepFocus(int by)
{
    const int row = m_model.rowOf(m_current);
    if (row < 0)
        return setCurrent(m_anchor);
    if (row + by < 0)
        jumpTo(0);
    if (row + by >= m_model.rowCount())
        jumpTo(maximum());
    setCurrent(std::clamp(row + by, 0, m_model.rowCount() - 1));
}

// Brings a row onto the screen, with as little movement as that takes, and gives it the keyboard.
void FeedView::setCurrent(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    cardFor(row);
    const qint64 y = m_headerHeight + m_heights.top(row) - position();
    const int height = m_heights.height(row);
    const int screen = viewport()->height();
    if (y < 0 || height > screen) {
        m_anchor = row;
        m_anchorTop = row == 0 ? m_headerHeight : 8;
    } else if (y + height > screen) {
        m_anchor = row;
        m_anchorTop = screen - height;
    }
    arrange();
    m_current = m_model.idAt(row);
    if (PostCard *card = m_cards.value(m_current))
        card->setFocus(Qt::OtherFocusReason);
}

bool FeedView::reveal(const Id &postId)
{
    if (!m_model.reach(postId))
        return false;
    arrange();
    setCurrent(m_model.rowOf(postId));
    return true;
}

PostCard *FeedView::card(const Id &postId) const { return m_cards.value(postId); }

QList<PostCard *> FeedView::cards() const
{
    QList<PostCard *> all = m_cards.values();
    std::ranges::sort(all, {}, [this](const PostCard *card) { return m_model.rowOf(card->postId()); });
    return all;
}

std::pair<int, int> FeedView::placeOf(const Id &postId) const
{
    return { m_model.rowOf(postId) + 1, m_model.rowCount() };
}

void FeedView::scrollToTop()
{
    m_model.showPending();
    m_newAbove = 0;
    updatePill();
    m_anchor = 0;
    m_anchorTop = m_headerHeight;
    arrange();
}

void FeedView::updatePill()
{
    const int count = m_model.pendingCount() + m_newAbove;
    m_pill->setText(count == 1 ? tr("1 new post") : tr("%n new posts", nullptr, count));
    m_pill->resize(m_pill->sizeHint());
    m_pill->move((width() - m_pill->width()) / 2, pillTop);
    m_pill->setVisible(count > 0);
    m_pill->raise();
}

void FeedView::trackReading()
{
    QList<ReadTracker::Seen> seen;
    if (isVisible() && window()->isActiveWindow()) {
        const QRect screen = viewport()->rect();
        for (const PostCard *card : std::as_const(m_cards)) {
            const int visible = card->geometry().intersected(screen).height();
            if (card->post().unread && 2 * visible >= std::min(card->height(), screen.height()))
                seen += ReadTracker::Seen { card->postId(), card->post().post.accountId };
        }
    }
    if (isVisible() && window()->isActiveWindow() && m_headerPost && 2 * position() <= m_headerHeight)
        seen += *m_headerPost;
    m_reads->setVisible(seen);
}

void FeedView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        trackReading();
}

void FeedView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_minutes.start();
    findSeen();
    arrange();
}

void FeedView::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    m_minutes.stop();
    m_reads->setVisible({});
    m_reads->flush();
    keepPlace();
    if (remembersPlace())
        ReadingPlaces::of(m_client).flush();
}

bool FeedView::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if ((watched == m_header || watched == m_footer)
        && (type == QEvent::LayoutRequest || type == QEvent::ShowToParent || type == QEvent::HideToParent))
        arrangeSoon();
    return QAbstractScrollArea::eventFilter(watched, event);
}

} // namespace atrium
