#include "ui/feed/StandingChip.h"

#include "ui/widgets/Painting.h"

#include <QStyle>

namespace atrium {

namespace {
constexpr int chipGap = 6;
constexpr int chipHigh = 22;
constexpr int chipPadding = 10;
} // namespace

StandingChip::StandingChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(Theme::current().font(TextSize::Meta, Weight::Strong));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void StandingChip::setLook(const QString &iconName, Token text, std::optional<Token> fill)
{
    m_iconName = iconName;
    m_text = text;
    m_fill = fill;
    setFont(Theme::current().font(TextSize::Meta, fill ? Weight::Strong : Weight::Medium));
    updateGeometry();
    update();
}

QSize StandingChip::sizeHint() const
{
    const int icon = m_iconName.isEmpty() ? 0 : metrics::metaIcon + chipGap;
    const int width = fontMetrics().horizontalAdvance(text()) + icon + (m_fill ? 2 * chipPadding : 8);
    return { width, qMax(fontMetrics().height() + 4, chipHigh) };
}

void StandingChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const double round = height() / 2.0;
    if (m_fill || underMouse())
        paintBox(painter, rect(), round, theme.color(m_fill.value_or(Token::Surface2)));
    const int textWidth = fontMetrics().horizontalAdvance(text());
    const int icon = m_iconName.isEmpty() ? 0 : metrics::metaIcon + chipGap;
    int x = (width() - textWidth - icon) / 2;
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    if (icon) {
        theme.icon(m_iconName, m_text)
            .paint(&painter, place({ x, (height() - metrics::metaIcon) / 2, metrics::metaIcon, metrics::metaIcon }));
        x += icon;
    }
    painter.setPen(theme.color(m_text));
    painter.drawText(place({ x, 0, textWidth + 1, height() }),
        static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | directionOf(text()), text());
    if (hasFocus())
        paintFocusRing(painter, rect(), round);
}

} // namespace atrium
