#pragma once

#include "ui/theme/Theme.h"

#include <QPainter>

// What several widgets paint alike.

namespace atrium {

// A 2 px ring just inside `rect`, over what has been painted.
inline void paintRing(QPainter &painter, const QRectF &rect, qreal radius, Token token = Token::Accent)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::current().color(token), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

// Where the keyboard is, for who uses it (Theme::showsFocus()). `token` is for what is itself filled
// with the accent. Where text is typed the ring is always there: paintRing().
inline void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, Token token = Token::Accent)
{
    if (Theme::current().showsFocus())
        paintRing(painter, rect, radius, token);
}

// The flag of QPainter::drawText with which `text` runs as it is written, whichever way the window
// does: a full stop stays at the end of its sentence.
inline int directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

// A rounded box with a 1 px line; without `border` only the fill.
inline void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border = {})
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

// The square that stands for a workspace: the first letter of its name.
inline void paintTile(QPainter &painter, const QRect &rect, const QString &workspace)
{
    const Theme &theme = Theme::current();
    paintBox(painter, rect, metrics::buttonRadius, theme.color(Token::Accent));
    painter.setFont(theme.font(TextSize::Title, Weight::Strong));
    painter.setPen(theme.color(Token::OnAccent));
    painter.drawText(rect, Qt::AlignCenter, workspace.left(1).toUpper());
}

} // namespace atrium
