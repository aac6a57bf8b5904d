#include "ui/widgets/PlainLabel.h"

#include "ui/widgets/Painting.h"

#include <QCache>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <cmath>
#include <functional>

namespace atrium {

namespace {

// Before a window is shown, its layouts ask for the size of each text a dozen times at a few widths,
// and to shape a text is what all of that costs.
struct Measured {
    QString text;
    size_t font = 0;
    int width = 0;
    bool operator==(const Measured &) const = default;
    friend size_t qHash(const Measured &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.text, key.font, key.width);
    }
};
constexpr int sizesKept = 500;

QSizeF remembered(const QLabel &label, int width, const std::function<QSizeF()> &measure)
{
    static QCache<Measured, QSizeF> sizes(sizesKept);
    const Measured key { label.text(), qHash(label.font()), width };
    if (const QSizeF *known = sizes.object(key))
        return *known;
    const QSizeF size = measure();
    sizes.insert(key, new QSizeF(size));
    return size;
}

} // namespace

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

// Breaks the text into lines of `width`, and says how large that is. Widths and positions are in pixels.
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
    if (wordWrap())
        size = remembered(*this, QWIDGETSIZE_MAX,
                   [this] {
                       QTextLayout layout;
                       return layOut(layout, QWIDGETSIZE_MAX);
                   })
                   .toSize()
            + QSize(1, 0);
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
    const int room = width - margins.left() - margins.right();
    const QSizeF size = remembered(*this, room, [this, room] {
        QTextLayout layout;
        return layOut(layout, room);
    });
    return static_cast<int>(std::ceil(size.height())) + margins.top() + margins.bottom();
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
