#include "ui/widgets/Chip.h"

#include "ui/widgets/Painting.h"

#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int iconGap = 6;
constexpr int iconSide = 14;
} // namespace

Chip::Chip(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    QFont font = Theme::current().font(TextSize::Body);
    font.setPixelSize(font.pixelSize() - 1);
    setFont(font);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
}

void Chip::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Chip::setEmoji(const QString &emoji)
{
    m_emoji = emoji;
    updateGeometry();
    update();
}

void Chip::setOpens(bool opens)
{
    m_opens = opens;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int padding = m_kind == Kind::Filter ? 12 : 9;
    const int icon = hasSign() ? iconSide + iconGap : 0;
    const int chevron = m_opens ? iconSide + 2 : 0;
    return { metrics.horizontalAdvance(text()) + icon + chevron + 2 * padding,
        qMax(m_kind == Kind::Filter ? 28 : 24, metrics.height() + 6) };
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const bool filter = m_kind == Kind::Filter;
    const Token text = isChecked() ? (filter ? Token::App : Token::Accent) : Token::Text2;
    const Token fill = isChecked() ? (filter ? Token::Text : Token::AccentFill)
        : underMouse()             ? Token::Surface2
                                   : Token::Surface;
    const Token border = isChecked() ? (filter ? Token::Text : Token::Accent) : Token::Border;
    paintBox(painter, rect(), height() / 2.0, theme.color(fill), theme.color(border));
    const int textWidth = fontMetrics().horizontalAdvance(this->text());
    const int icon = hasSign() ? iconSide + iconGap : 0;
    const int chevron = m_opens ? iconSide + 2 : 0;
    int x = (width() - textWidth - icon - chevron) / 2;
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect sign = place({ x, (height() - iconSide) / 2, iconSide, iconSide });
    if (!m_emoji.isEmpty()) {
        painter.setFont(theme.emojiFont(iconSide - 2));
        painter.drawText(sign, Qt::AlignCenter | Qt::TextDontClip, m_emoji);
        painter.setFont(font());
    } else if (!m_iconName.isEmpty()) {
        theme.icon(m_iconName, text).paint(&painter, sign);
    }
    x += icon;
    painter.setPen(theme.color(text));
    painter.drawText(place({ x, 0, textWidth + 1, height() }),
        static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | directionOf(this->text()), this->text());
    if (m_opens)
        theme.icon(u"chevron-down"_s, text)
            .paint(&painter, place({ x + textWidth + 4, (height() - iconSide) / 2, iconSide, iconSide }));
    if (!hasFocus())
        return;
    if (isChecked() && filter) // on its dark fill
        paintFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), height() / 2.0 - 3, Token::App);
    else
        paintFocusRing(painter, rect(), height() / 2.0 - 1);
}

} // namespace atrium
