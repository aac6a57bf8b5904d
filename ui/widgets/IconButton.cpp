#include "ui/widgets/IconButton.h"

#include "ui/widgets/Painting.h"

namespace atrium {

namespace {
constexpr int side = 28;
}

IconButton::IconButton(const QString &iconName, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void IconButton::setName(const QString &name)
{
    setToolTip(name);
    setAccessibleName(name);
}

void IconButton::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

QSize IconButton::sizeHint() const { return { side, side }; }

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    if (isEnabled() && (underMouse() || isDown() || isChecked()))
        paintBox(
            painter, rect(), metrics::buttonRadius, theme.color(isChecked() ? Token::AccentFill : Token::Surface2));
    QRect icon(0, 0, metrics::icon, metrics::icon);
    icon.moveCenter(rect().center());
    const Token token = !isEnabled() ? Token::Text3 : isChecked() ? Token::Accent : Token::Text2;
    theme.icon(m_iconName, token).paint(&painter, icon);
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::buttonRadius - 1);
}

} // namespace atrium
