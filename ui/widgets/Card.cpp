#include "ui/widgets/Card.h"

#include "ui/widgets/PaintEdge.h"
#include "ui/widgets/Painting.h"

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
    if (m_edge)
        paintEdge(painter, rect(), metrics::cardRadius, theme.color(*m_edge), layoutDirection());
}

} // namespace atrium
