#include "ui/widgets/Badge.h"

#include "ui/widgets/Painting.h"

#include <QStyle>

namespace atrium {

namespace {
constexpr int gap = 6;
}

Badge::Badge(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(TextSize::Meta, Weight::Strong);
    setText(text);
}

void Badge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Badge::setTokens(Token text, Token fill)
{
    m_textToken = text;
    m_fill = fill;
    update();
}

void Badge::setLook(TextSize size, Weight weight)
{
    setFont(Theme::current().font(size, weight));
    updateGeometry();
}

void Badge::setRadius(int radius)
{
    m_radius = radius;
    update();
}

int Badge::iconSize() const { return font().pixelSize() > 12 ? 14 : metrics::metaIcon; }

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int height = qMax(metrics.height() + 8, m_iconName.isEmpty() ? 18 : 22);
    const int icon = m_iconName.isEmpty() ? 0 : iconSize() + gap;
    return { qMax(metrics.horizontalAdvance(m_text) + icon + (m_iconName.isEmpty() ? 14 : 20), height), height };
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    paintBox(painter, rect(), m_radius < 0 ? height() / 2.0 : m_radius, theme.color(m_fill));
    const int textWidth = fontMetrics().horizontalAdvance(m_text);
    const int icon = m_iconName.isEmpty() ? 0 : iconSize() + gap;
    int x = (width() - textWidth - icon) / 2;
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    if (icon) {
        theme.icon(m_iconName, m_textToken)
            .paint(&painter, place({ x, (height() - iconSize()) / 2, iconSize(), iconSize() }));
        x += icon;
    }
    painter.setPen(theme.color(m_textToken));
    painter.drawText(place({ x, 0, textWidth + 1, height() }),
        static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | directionOf(m_text), m_text);
}

} // namespace atrium
