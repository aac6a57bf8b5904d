#include "ui/widgets/Card.h"

#include "ui/widgets/Painting.h"

#include <QPainterPath>

namespace atrium {

Card::Card(QWidget *parent)
    : QWidget(parent)
{
}

void Card::setEdge(std::optional<Token> token)
{
    m_edge = token;
    update();
}

void Card::setFill(Token token)
{
    m_fill = token;
    update();
}

QMargins Card::defaultMargins()
{
    return { metrics::cardPadding, metrics::cardPadding, metrics::cardPadding, metrics::cardPadding };
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    paintBox(painter, rect(), metrics::cardRadius, theme.color(m_fill), theme.color(Token::Border));
    if (!m_edge)
        return;
    QPainterPath shape;
    shape.addRoundedRect(rect(), metrics::cardRadius, metrics::cardRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    // The edge follows the corner: the box in the edge's colour, less the same box moved inwards.
    QPainterPath inner;
    const qreal shift = layoutDirection() == Qt::RightToLeft ? -metrics::officialEdge : metrics::officialEdge;
    inner.addRoundedRect(QRectF(rect()).translated(shift, 0), metrics::cardRadius, metrics::cardRadius);
    painter.fillPath(shape.subtracted(inner), theme.color(*m_edge));
}

} // namespace atrium
