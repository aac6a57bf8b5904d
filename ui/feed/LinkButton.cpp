#include "ui/feed/LinkButton.h"

#include "ui/widgets/Painting.h"

#include <QStyle>

namespace atrium {

namespace {
constexpr int iconGap = 5;
}

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setLook(TextSize::Meta, Weight::Regular, Token::Text3);
}

void LinkButton::setLook(TextSize size, Weight weight, Token token)
{
    setFont(Theme::current().font(size, weight));
    m_token = token;
}

void LinkButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

QSize LinkButton::sizeHint() const
{
    const int icon = m_iconName.isEmpty() ? 0 : metrics::metaIcon + iconGap;
    return { fontMetrics().horizontalAdvance(text()) + icon + 2, fontMetrics().height() + 2 };
}

void LinkButton::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

QSize LinkButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_elided ? QSize(qMin(whole.width(), 24), whole.height() - 2) : whole;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    QRect place = rect();
    if (!m_iconName.isEmpty()) {
        const QRect icon(0, (height() - metrics::metaIcon) / 2, metrics::metaIcon, metrics::metaIcon);
        theme.icon(m_iconName, m_token).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
        place = QStyle::visualRect(layoutDirection(), rect(), place.adjusted(metrics::metaIcon + iconGap, 0, 0, 0));
    }
    QFont drawn = font();
    drawn.setUnderline(underMouse() && isEnabled());
    painter.setFont(drawn);
    painter.setPen(theme.color(m_token));
    painter.drawText(
        place, Qt::AlignLeading | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    if (hasFocus())
        paintFocusRing(painter, rect(), 3);
}

} // namespace atrium
