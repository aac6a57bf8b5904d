// Which cards there are and where: FeedView::arrange() and what it calls.
#include "ui/feed/FeedView.h"

#include "ui/feed/PostWords.h"
#include "ui/widgets/CentredColumn.h"

#include <QApplication>
#include <QScrollBar>

namespace atrium {

namespace {
constexpr int overscan = 240; // pixels above and below the screen where cards are kept ready
constexpr int bottomMargin = 24;
constexpr int replyGap = 6;
constexpr int fetchAhead = 15; // rows before the last one read
constexpr int prepareRows = 6;
constexpr qsizetype titleLength = 80; // of a thread that has none: its first words
} // namespace

int FeedView::gap() const { return m_style == PostCard::Style::Reply ? replyGap : metrics::cardGap; }

int FeedView::columnLeft() const { return CentredColumn::marginFor(width()); }

int FeedView::columnWidth() const { return std::max(1, width() - 2 * CentredColumn::marginFor(width())); }

int FeedView::heightOf(const QWidget *part) const
{
    return part->hasHeightForWidth() ? part->heightForWidth(columnWidth()) : part->sizeHint().height();
}

int FeedView::contentHeight() const
{
    return static_cast<int>(m_headerHeight + m_heights.total()) + (m_heights.count() > 0 ? bottomMargin - gap() : 0)
        + m_footerHeight;
}

qint64 FeedView::position() const
{
    return m_heights.count() == 0 ? m_headerHeight - m_anchorTop
                                  : m_headerHeight + m_heights.top(m_anchor) - m_anchorTop;
}

qint64 FeedView::maximum() const { return std::max(0, contentHeight() - viewport()->height()); }

bool FeedView::isAtTop() const { return position() <= 4; }

void FeedView::arrangeSoon() { m_arrangeTimer.start(); }

void FeedView::arrange()
{
    if (m_arranging || width() <= 0)
        return;
    m_arranging = true;
    m_arrangeTimer.stop();
    if (m_header) {
        const int height = heightOf(m_header) + metrics::cardGap;
        if (const int grown = height - m_headerHeight; grown != 0) {
            const bool inSight = position() < m_headerHeight || m_headerHeight == 0;
            m_headerHeight = height;
            if (inSight)
                m_anchorTop += grown;
        }
    }
    m_footerHeight = m_footer && !m_footer->isHidden() ? heightOf(m_footer) : 0;
    const int rows = m_model.rowCount();
    m_anchor = std::clamp(m_anchor, 0, std::max(0, rows - 1));
    if (isVisible()) // nobody waits for cards that nobody sees, and their width is not known before
        arrangeCards();
    m_arranging = false;
    if (const int height = contentHeight(); height != std::exchange(m_lastContentHeight, height))
        Q_EMIT contentHeightChanged();
    if (const bool empty = rows == 0; empty != std::exchange(m_wasEmpty, empty))
        Q_EMIT emptyChanged(empty);
}

void FeedView::arrangeCards()
{
    const int rows = m_model.rowCount();
    const int screen = viewport()->height();

    int first = 0;
    int last = -1;
    // Measuring a row may show that the list is shorter than it was thought to be; twice is enough.
    for (int pass = 0; pass < 3; ++pass) {
        first = last = m_anchor;
        qint64 y = m_anchorTop;
        for (last = m_anchor; last < rows && y < screen + overscan; ++last) {
            cardFor(last);
            y += m_heights.height(last);
        }
        --last;
        y = m_anchorTop;
        while (first > 0 && y > -overscan) {
            cardFor(--first);
            y -= m_heights.height(first);
        }
        const qint64 at = position();
        const qint64 wanted = std::clamp<qint64>(at, 0, maximum());
        if (at == wanted)
            break;
        m_anchorTop += at - wanted;
    }

    QSet<Id> keep;
    for (int row = first; row <= last && row < rows; ++row)
        keep += m_model.idAt(row);
    recycle(keep);

    const qint64 top = position();
    for (const auto &[id, card] : m_cards.asKeyValueRange()) {
        const int row = m_model.rowOf(id);
        const qint64 y = m_headerHeight + m_heights.top(row) - top;
        card->setGeometry(columnLeft(), static_cast<int>(std::clamp<qint64>(y, -100'000, 100'000)), columnWidth(),
            m_heights.height(row) - gap());
        card->show();
    }
    if (m_header)
        m_header->setGeometry(columnLeft(), static_cast<int>(std::max<qint64>(-top, -100'000)), columnWidth(),
            m_headerHeight - metrics::cardGap);
    if (m_footerHeight > 0)
        m_footer->setGeometry(columnLeft(),
            static_cast<int>(std::min<qint64>(m_headerHeight + m_heights.total() - top, 100'000)), columnWidth(),
            m_footerHeight);

    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, static_cast<int>(maximum()));
    bar->setPageStep(screen);
    bar->setValue(static_cast<int>(top));
    pickAnchor();

    m_model.setHoldsNew(!isAtTop());
    if (isAtTop() && m_model.pendingCount() > 0)
        m_model.showPending();
    if (isAtTop() && std::exchange(m_newAbove, 0) > 0)
        updatePill();
    if (rows > 0 && last >= rows - fetchAhead && m_model.canFetchMore({}))
        QMetaObject::invokeMethod(this, [this] { m_model.fetchMore({}); }, Qt::QueuedConnection);
    trackReading();
    m_ahead.start();
}

// The card at a row, showing it as it is now; made, or taken from those not in use.
PostCard *FeedView::cardFor(int row)
{
    const Id id = m_model.idAt(row);
    PostCard *card = m_cards.value(id);
    if (card && !m_stale.contains(id) && m_heights.isMeasured(row))
        return card;
    if (!card) {
        if (!m_free.isEmpty()) {
            card = m_free.takeLast();
        } else {
            card = new PostCard(m_client, m_style, viewport());
            connect(card, &PostCard::focused, this, [this, card] { m_current = card->postId(); });
            connect(
                card, &PostCard::acted, this, [this, card](PostCard::Act act, const QString &value, QWidget *origin) {
                    if (act != PostCard::Act::ToggleBody) {
                        Q_EMIT acted(card->post(), act, value, origin);
                        return;
                    }
                    const Id toggled = card->postId();
                    m_anchor = std::max(0, m_model.rowOf(toggled));
                    m_anchorTop = card->y();
                    if (m_expanded.remove(toggled))
                        m_anchorTop = std::max<qint64>(m_anchorTop, 0);
                    else
                        m_expanded += toggled;
                    rowsChanged(m_anchor, m_anchor);
                });
        }
        m_cards.insert(id, card);
    }
    m_stale.remove(id);
    m_heights.setHeight(row, bind(card, row));
    return card;
}

int FeedView::bind(PostCard *card, int row)
{
    const PostDetails *details = m_model.details(row);
    PostCard::Shown shown;
    if (details)
        shown.post = *details;
    shown.post.post.id = m_model.idAt(row);
    shown.expanded = m_expanded.contains(shown.post.post.id);
    shown.showGroup = m_model.feed().scope != Feed::Scope::Group;
    shown.firstSeen = isFirstSeen(row);
    if (m_style == PostCard::Style::Feed) {
        if (const Id answer = shown.post.post.answerId; !answer.isEmpty())
            if (const PostDetails *found = m_model.detailsOf(answer))
                shown.answerText = excerptOf(found->post.body);
        if (!shown.post.post.startsThread())
            if (const PostDetails *thread = m_model.detailsOf(shown.post.post.threadId))
                shown.threadTitle = thread->post.title.isEmpty() ? excerptOf(thread->post.body).left(titleLength)
                                                                 : thread->post.title;
    }
    if (m_decorate)
        m_decorate(shown);
    return card->bind(shown, columnWidth()) + gap();
}

// Puts away the cards that are neither wanted nor hold the keyboard.
void FeedView::recycle(const QSet<Id> &keep)
{
    const QWidget *focus = QApplication::focusWidget();
    for (auto it = m_cards.begin(); it != m_cards.end();) {
        PostCard *card = it.value();
        const bool gone = m_model.rowOf(it.key()) < 0;
        const bool focused = focus && (card == focus || card->isAncestorOf(focus));
        if (!gone && (keep.contains(it.key()) || focused)) {
            ++it;
            continue;
        }
        if (focused)
            setFocus(); // its post is gone
        card->hide();
        m_free += card;
        m_stale.remove(it.key());
        it = m_cards.erase(it);
    }
}

// The row that is read: the first that begins on the screen, or the one that covers it all.
void FeedView::pickAnchor()
{
    if (m_heights.count() == 0)
        return;
    const qint64 top = position();
    int row = m_heights.rowAt(top - m_headerHeight);
    qint64 y = m_headerHeight + m_heights.top(row) - top;
    if (y < 0 && row + 1 < m_heights.count() && y + m_heights.height(row) < viewport()->height()) {
        y += m_heights.height(row);
        ++row;
    }
    m_anchor = row;
    m_anchorTop = y;
}

void FeedView::keepTop(bool wasAtTop)
{
    if (wasAtTop) {
        m_anchor = 0;
        m_anchorTop = m_headerHeight;
    }
    arrangeSoon();
}

void FeedView::rowsChanged(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_heights.unmeasure(row);
    for (const Id &id : m_cards.keys())
        if (const int row = m_model.rowOf(id); row >= first && row <= last)
            m_stale += id;
    arrangeSoon();
}

void FeedView::jumpTo(qint64 y)
{
    const qint64 at = std::clamp<qint64>(y, 0, maximum());
    m_anchor = std::max(0, m_heights.rowAt(at - m_headerHeight));
    m_anchorTop = m_headerHeight + (m_heights.count() ? m_heights.top(m_anchor) : 0) - at;
    arrange();
}

// While nothing moves, measures the rows that come next and lays out their text, one at a time, so
// that scrolling finds them done.
void FeedView::prepareAhead()
{
    if (!isVisible() || m_cards.isEmpty())
        return;
    int last = 0;
    for (const Id &id : m_cards.keys())
        last = std::max(last, m_model.rowOf(id));
    for (int row = last + 1; row < std::min(last + 1 + prepareRows, m_model.rowCount()); ++row) {
        if (m_heights.isMeasured(row))
            continue;
        PostCard *card = cardFor(row);
        card->hide();
        m_cards.remove(m_model.idAt(row));
        m_free += card;
        m_ahead.start();
        return;
    }
}

} // namespace atrium
