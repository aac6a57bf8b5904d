#include "ui/text/MarkdownView.h"

#include "ui/theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QToolTip>
#include <QUrl>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int codeRadius = 8;
constexpr int copySize = 24;
constexpr int copiedShown = 1500; // ms
} // namespace

MarkdownView::MarkdownView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_NoSystemBackground);
}

void MarkdownView::setDocument(std::shared_ptr<const MarkdownDocument> document)
{
    if (m_document == document)
        return;
    m_document = std::move(document);
    m_selection = {};
    m_focused = -1;
    m_copied = -1;
    m_selecting = false;
    // In the tab order only with something to use in it.
    const bool usable = m_document && !spots().isEmpty();
    setFocusPolicy(usable ? Qt::StrongFocus : Qt::ClickFocus);
    setAccessibleName(m_document ? m_document->toPlainText() : QString());
    update();
}

QString MarkdownView::selectedText() const
{
    return m_selection.isNull() ? QString() : m_selection.selection().toPlainText();
}

void MarkdownView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void MarkdownView::paintEvent(QPaintEvent *event)
{
    if (!m_document)
        return;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setClipRect(event->rect());
    paintUnder(painter);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = event->rect();
    context.palette.setColor(QPalette::Text, theme.color(Token::Text));
    if (m_selection.hasSelection()) {
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = m_selection;
        selection.format.setBackground(theme.color(Token::AccentFill));
        selection.format.setForeground(theme.color(Token::Text));
        context.selections += selection;
    }
    m_document->documentLayout()->draw(&painter, context);
    paintCodeBars(painter);
    if (hasFocus() && m_focused >= 0) {
        if (const QList<Spot> all = spots(); m_focused < all.size()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(theme.color(Token::Accent), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(all.at(m_focused).rect.adjusted(-2, -1, 2, 1), 4, 4);
        }
    }
}

void MarkdownView::paintUnder(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MarkdownDocument::CodeBlock &block : m_document->codeBlocks()) {
        painter.setPen(theme.color(Token::Border));
        painter.setBrush(theme.color(Token::Code));
        const double bottom = std::min<double>(block.rect.bottom(), height()); // the text may be cut within
        painter.drawRoundedRect(
            QRectF(block.rect.topLeft(), QPointF(block.rect.right(), bottom)).adjusted(0.5, 0.5, -0.5, -0.5),
            codeRadius, codeRadius);
    }
    for (const MarkdownDocument::Task &task : m_document->tasks()) {
        painter.setPen(theme.color(task.done ? Token::Success : Token::Text3));
        painter.setBrush(theme.color(task.done ? Token::SuccessFill : Token::Surface));
        painter.drawRoundedRect(task.rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (task.done)
            theme.icon(u"check"_s, Token::Success).paint(&painter, task.rect.toRect().adjusted(2, 2, -2, -2));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Border));
    for (const QRectF &bar : m_document->quoteBars())
        painter.drawRoundedRect(bar, 1.5, 1.5);
}

void MarkdownView::paintCodeBars(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    for (int i = 0; i < m_document->codeBlocks().size(); ++i) {
        const QRectF button = copyRect(i);
        const QString label = m_copied == i ? tr("Copied") : m_document->codeBlocks().at(i).language;
        painter.setFont(theme.font(TextSize::Meta));
        const QRectF place(button.left() - 160, button.top(), 156, button.height());
        // Over a long first line the label needs a ground of its own.
        QRectF ground = painter.boundingRect(place, Qt::AlignRight | Qt::AlignVCenter, label)
                            .united(button)
                            .adjusted(-4, 0, 2, 0);
        painter.fillRect(ground, theme.color(Token::Code));
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, label);
        theme.icon(m_copied == i ? u"check"_s : u"copy"_s).paint(&painter, button.adjusted(6, 6, -6, -6).toRect());
    }
}

QRectF MarkdownView::copyRect(int code) const
{
    const QRectF block = m_document->codeBlocks().at(code).rect;
    return { block.right() - copySize - 4, block.top() + 4, copySize, copySize };
}

QList<MarkdownView::Spot> MarkdownView::spots() const
{
    QList<Spot> all;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment piece = it.fragment();
            const QString href = piece.charFormat().anchorHref();
            if (!piece.charFormat().isAnchor() || href.isEmpty())
                continue;
            const int from = piece.position() - block.position();
            if (!all.isEmpty() && all.constLast().href == href && all.constLast().to == piece.position()) {
                all.last().to += piece.length();
                continue;
            }
            const QTextLine line = block.layout()->lineForTextPosition(from);
            if (!line.isValid())
                continue;
            const double left = line.cursorToX(from);
            const double right = line.cursorToX(std::min(from + piece.length(), line.textStart() + line.textLength()));
            const QPointF origin = block.layout()->position();
            all += Spot { QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.height()), href, -1,
                piece.position(), piece.position() + piece.length() };
        }
    }
    for (int i = 0; i < m_document->codeBlocks().size(); ++i)
        all += Spot { copyRect(i), {}, i, 0, 0 };
    all.removeIf([this](const Spot &spot) { return spot.rect.top() >= height(); });
    return all;
}

int MarkdownView::positionAt(QPointF at, Qt::HitTestAccuracy accuracy) const
{
    return m_document->documentLayout()->hitTest(at, accuracy);
}

int MarkdownView::spotAt(QPointF at) const
{
    if (!m_document)
        return -1;
    const int position = positionAt(at, Qt::ExactHit);
    const QList<Spot> all = spots();
    for (int i = 0; i < all.size(); ++i) {
        const Spot &spot = all.at(i);
        if (spot.code >= 0 ? spot.rect.contains(at) : position >= spot.from && position < spot.to)
            return i;
    }
    return -1;
}

void MarkdownView::use(const Spot &spot)
{
    if (spot.code < 0) {
        Q_EMIT linkActivated(QUrl(spot.href));
        return;
    }
    QApplication::clipboard()->setText(m_document->codeBlocks().at(spot.code).text);
    m_copied = spot.code;
    QTimer::singleShot(copiedShown, this, [this] {
        m_copied = -1;
        update();
    });
    update();
}

void MarkdownView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_document || spotAt(event->position()) >= 0)
        return QWidget::mousePressEvent(event);
    const int position = positionAt(event->position(), Qt::FuzzyHit);
    m_selection = QTextCursor(const_cast<MarkdownDocument *>(m_document.get())); // a cursor reads only
    m_selection.setPosition(std::max(position, 0));
    m_selecting = true;
    event->accept();
    update();
}

void MarkdownView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_selecting) {
        if (const int position = positionAt(event->position(), Qt::FuzzyHit); position >= 0)
            m_selection.setPosition(position, QTextCursor::KeepAnchor);
        update();
        return;
    }
    const int spot = spotAt(event->position());
    setCursor(spot >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
    event->ignore();
}

void MarkdownView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_document)
        return;
    const bool selecting = std::exchange(m_selecting, false);
    if (const int spot = spotAt(event->position()); spot >= 0 && !m_selection.hasSelection()) {
        use(spots().at(spot));
        return;
    }
    if (selecting && !m_selection.hasSelection())
        Q_EMIT clicked();
    if (m_selection.hasSelection() && QApplication::clipboard()->supportsSelection())
        QApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
}

void MarkdownView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_document || event->button() != Qt::LeftButton)
        return;
    m_selection = QTextCursor(const_cast<MarkdownDocument *>(m_document.get()));
    m_selection.setPosition(std::max(positionAt(event->position(), Qt::FuzzyHit), 0));
    m_selection.select(QTextCursor::WordUnderCursor);
    update();
}

void MarkdownView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_document)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy"), this, &MarkdownView::copy);
    copyAction->setEnabled(m_selection.hasSelection());
    if (const int at = spotAt(event->pos()); at >= 0 && spots().at(at).code < 0)
        menu->addAction(
            tr("Copy link"), this, [href = spots().at(at).href] { QApplication::clipboard()->setText(href); });
    menu->addAction(tr("Select all"), this, [this] {
        m_selection = QTextCursor(const_cast<MarkdownDocument *>(m_document.get()));
        m_selection.select(QTextCursor::Document);
        update();
    });
    menu->popup(event->globalPos());
}

void MarkdownView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_selection.hasSelection())
        return copy();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enter && m_document && m_focused >= 0)
        if (const QList<Spot> all = spots(); m_focused < all.size())
            return use(all.at(m_focused));
    QWidget::keyPressEvent(event);
}

void MarkdownView::focusInEvent(QFocusEvent *event)
{
    const bool forward = event->reason() == Qt::TabFocusReason;
    if (m_document && (forward || event->reason() == Qt::BacktabFocusReason))
        m_focused = forward ? 0 : static_cast<int>(spots().size()) - 1;
    update();
    QWidget::focusInEvent(event);
}

void MarkdownView::focusOutEvent(QFocusEvent *event)
{
    m_focused = -1;
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_selection = {};
    update();
    QWidget::focusOutEvent(event);
}

bool MarkdownView::focusNextPrevChild(bool next)
{
    const int count = m_document ? static_cast<int>(spots().size()) : 0;
    const int wanted = m_focused + (next ? 1 : -1);
    if (m_focused < 0 || wanted < 0 || wanted >= count)
        return QWidget::focusNextPrevChild(next);
    m_focused = wanted;
    update();
    return true;
}

bool MarkdownView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_document) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int at = spotAt(help->pos());
        if (at < 0) {
            QToolTip::hideText();
            return true;
        }
        const Spot spot = spots().at(at);
        const QUrl url(spot.href);
        const QString text = spot.code >= 0 ? tr("Copy this code")
            : url.scheme() == "https"_L1    ? tr("Opens %1").arg(url.host())
            : url.scheme() == "mailto"_L1   ? tr("Writes to %1").arg(url.path())
                                            : tr("Opens in Atrium");
        QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace atrium
