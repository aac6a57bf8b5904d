#include "ui/widgets/CardButton.h"

#include "ui/widgets/Painting.h"

#include <QKeyEvent>

namespace atrium {

CardButton::CardButton(QWidget *parent)
    : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void CardButton::setEnds(bool first, bool last)
{
    m_first = first;
    m_last = last;
    update();
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    // An end that is not one lies outside, where it is cut off; the line between two is the upper one's.
    QRectF box(rect());
    if (!m_first)
        box.setTop(box.top() - 2 * metrics::cardRadius);
    if (!m_last)
        box.setBottom(box.bottom() + 2 * metrics::cardRadius);
    const bool hover = underMouse() || isDown();
    paintBox(painter, box, metrics::cardRadius, theme.color(hover ? Token::Surface2 : Token::Surface),
        theme.color(Token::Border));
    if (!m_last)
        painter.fillRect(0, height() - 1, width(), 1, theme.color(Token::Border));
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::cardRadius - 1);
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace atrium
