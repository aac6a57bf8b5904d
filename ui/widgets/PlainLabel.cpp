#include "ui/widgets/PlainLabel.h"

#include "ui/widgets/Painting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <cmath>

namespace atrium {

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
}

void PlainLabel::setLook(TextSize size, Weight weight, Token token)
{
    setFont(Theme::current().font(size, weight));
    setToken(token);
}

void PlainLabel::setToken(Token token)
{
    m_token = token;
    update();
}

void PlainLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

int PlainLabel::lineStep() const
{
    return qMax(qRound(font().pixelSize() * metrics::lineHeight), fontMetrics().height());
}

// Breaks the text into lines of `width`. Widths and positions are in pixels.
QSizeF PlainLabel::layOut(QTextLayout &layout, int width) const
{
    // Each paragraph runs as it is written; where it is aligned is the window's affair.
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setText(QString(text()).replace(u'\n', QChar::LineSeparator));
    layout.setFont(font());
    layout.setCacheEnabled(true);
    const int step = lineStep();
    qreal y = 0;
    qreal widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y + (step - line.height()) / 2 });
        widest = qMax(widest, line.naturalTextWidth());
        y += step;
    }
    layout.endLayout();
    return { widest, y };
}

QSize PlainLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QSize size(std::ceil(fontMetrics().horizontalAdvance(text())) + 1, fontMetrics().height());
    if (wordWrap()) {
        QTextLayout layout;
        size = layOut(layout, QWIDGETSIZE_MAX).toSize() + QSize(1, 0);
    }
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    if (wordWrap())
        return { qMin(whole.width(), 48), lineStep() };
    return { m_elided ? qMin(whole.width(), 24) : whole.width(), whole.height() };
}

int PlainLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    const QMargins margins = contentsMargins();
    QTextLayout layout;
    return static_cast<int>(std::ceil(layOut(layout, width - margins.left() - margins.right()).height()))
        + margins.top() + margins.bottom();
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::current().color(isEnabled() ? m_token : Token::Text3));
    const QRect area = contentsRect();
    if (wordWrap()) {
        QTextLayout layout;
        const QSizeF size = layOut(layout, area.width());
        const qreal y = alignment() & Qt::AlignTop ? 0 : (area.height() - size.height()) / 2;
        layout.draw(&painter, QPointF(area.x(), area.y() + qMax(0.0, y)));
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    painter.drawText(area,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute)
            | Qt::TextSingleLine | directionOf(text()),
        shown);
}

bool PlainLabel::event(QEvent *event)
{
    // The tip is somebody's text too: as HTML-escaped text it cannot become markup.
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && !wordWrap() && sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace atrium
