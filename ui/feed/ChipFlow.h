#pragma once

#include <QStyle>
#include <QWidget>

namespace atrium {

// Places widgets side by side and goes on in the next line where room ends, as words in a text.
// Returns where the last line ends; `top` when there is nothing to place.
inline int placeInLines(const QList<QWidget *> &widgets, const QRect &room, int gap, Qt::LayoutDirection direction)
{
    int x = room.left();
    int y = room.top();
    int end = y;
    for (QWidget *widget : widgets) {
        const QSize wanted = widget->sizeHint();
        const QSize size(std::min(wanted.width(), room.width()), wanted.height());
        if (x > room.left() && x + size.width() > room.left() + room.width()) {
            x = room.left();
            y = end + gap;
        }
        const QRect whole(0, 0, room.left() + room.width(), 0);
        widget->setGeometry(QStyle::visualRect(direction, whole, QRect(QPoint(x, y), size)));
        x += size.width() + gap;
        end = std::max(end, y + size.height());
    }
    return end;
}

} // namespace atrium
