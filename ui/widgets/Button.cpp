#include "ui/widgets/Button.h"

#include "ui/widgets/Painting.h"

#include <QStyle>

namespace atrium {

namespace {
constexpr int buttonGap = 8;
}

Button::Button(Kind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setFont(Theme::current().font(TextSize::Body, kind == Kind::Flat ? Weight::Regular : Weight::Medium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setIconAtEnd(bool atEnd)
{
    m_iconAtEnd = atEnd;
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setTextToken(Token token)
{
    m_text = token;
    update();
}

void Button::setFillToken(Token token)
{
    m_fill = token;
    update();
}

Token Button::textToken() const
{
    if (!isEnabled())
        return m_kind == Kind::Primary ? Token::Text2 : Token::Text3;
    if (m_text)
        return *m_text;
    return m_kind == Kind::Primary ? Token::OnAccent : Token::Text2;
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(font());
    const QString shown = text().remove(u'&');
    int width = metrics.horizontalAdvance(shown) + 2 * (m_kind == Kind::Flat ? buttonGap : 14);
    if (!m_iconName.isEmpty())
        width += metrics::icon + (shown.isEmpty() ? 0 : buttonGap);
    return { width, qMax(metrics::buttonHeight, metrics.height() + 10) };
}

QSize Button::minimumSizeHint() const { return sizeHint(); }

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const bool hover = underMouse() && isEnabled();
    QColor fill;
    QColor border;
    if (m_kind == Kind::Primary) {
        fill = theme.color(isEnabled() ? m_fill : Token::Surface2);
        if (isDown())
            fill = fill.darker(112);
        else if (hover)
            fill = fill.lighter(theme.isDark() ? 108 : 115);
    } else {
        fill = hover || isDown() ? theme.color(Token::Surface2) : QColor();
        if (m_kind == Kind::Quiet) {
            border = theme.color(Token::Border);
            if (!fill.isValid())
                fill = theme.color(Token::Surface);
        }
    }
    if (fill.isValid() || border.isValid())
        paintBox(painter, rect(), metrics::buttonRadius, fill, border);
    const QString shown = text().remove(u'&');
    const QFontMetrics metrics(font());
    const int textWidth = metrics.horizontalAdvance(shown);
    const int iconWidth = m_iconName.isEmpty() ? 0 : metrics::icon + (shown.isEmpty() ? 0 : buttonGap);
    int x = (width() - textWidth - iconWidth) / 2;
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    if (!m_iconName.isEmpty()) {
        const int at = m_iconAtEnd ? x + textWidth + buttonGap : x;
        theme.icon(m_iconName, textToken())
            .paint(&painter, place({ at, (height() - metrics::icon) / 2, metrics::icon, metrics::icon }));
        if (!m_iconAtEnd)
            x += iconWidth;
    }
    painter.setPen(theme.color(textToken()));
    painter.drawText(place({ x, 0, textWidth + 1, height() }),
        static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | directionOf(shown), shown);
    if (!hasFocus())
        return;
    if (m_kind == Kind::Primary && isEnabled())
        paintFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), metrics::buttonRadius - 3, Token::OnAccent);
    else
        paintFocusRing(painter, rect(), metrics::buttonRadius - 1);
}

} // namespace atrium
