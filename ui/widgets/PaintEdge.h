#pragma once

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace atrium {

// The coloured edge at the leading side of a card that was painted with paintBox(). It follows the
// corner: the box in the edge's colour, less the same box moved inwards.
inline void paintEdge(
    QPainter &painter, const QRectF &rect, qreal radius, const QColor &color, Qt::LayoutDirection direction)
{
    QPainterPath outer;
    outer.addRoundedRect(rect, radius, radius);
    QPainterPath inner;
    const int shift = direction == Qt::RightToLeft ? -metrics::officialEdge : metrics::officialEdge;
    inner.addRoundedRect(rect.translated(shift, 0), radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outer.subtracted(inner), color);
    painter.restore();
}

} // namespace atrium
