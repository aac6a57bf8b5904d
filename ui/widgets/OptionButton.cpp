#include "ui/widgets/OptionButton.h"

#include "ui/widgets/Painting.h"

#include <QStyle>

namespace atrium {

namespace {
constexpr int optionButtonPadding = 12;
constexpr int textStart = optionButtonPadding + metrics::icon + 10;
constexpr int optionButtonGap = 2;
constexpr int usualWidth = 400;
} // namespace

OptionButton::OptionButton(const QString &iconName, const QString &title, const QString &meaning, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_meaning(meaning)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(meaning);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int OptionButton::heightForWidth(int width) const
{
    const Theme &theme = Theme::current();
    const QFontMetrics title(theme.font(TextSize::Body, Weight::Medium));
    const QFontMetrics meaning(theme.font(TextSize::Meta));
    const QRect room(0, 0, qMax(48, width - textStart - optionButtonPadding), 1000);
    return 2 * (optionButtonPadding - 2) + title.height() + optionButtonGap
        + meaning.boundingRect(room, Qt::TextWordWrap, m_meaning).height();
}

QSize OptionButton::sizeHint() const { return { usualWidth, heightForWidth(usualWidth) }; }

QSize OptionButton::minimumSizeHint() const { return { 160, heightForWidth(qMax(160, width())) }; }

void OptionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const Token fill = isChecked() ? Token::AccentFill : underMouse() && isEnabled() ? Token::Surface2 : Token::Surface;
    paintBox(painter, rect(), metrics::buttonRadius, theme.color(fill),
        theme.color(isChecked() ? Token::Accent : Token::Border));
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QFont titleFont = theme.font(TextSize::Body, Weight::Medium);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int top = optionButtonPadding - 2;
    theme.icon(m_iconName, isChecked() ? Token::Accent : Token::Text2)
        .paint(&painter,
            place({ optionButtonPadding, top + (titleHeight - metrics::icon) / 2, metrics::icon, metrics::icon }));
    const int room = width() - textStart - optionButtonPadding;
    painter.setFont(titleFont);
    painter.setPen(theme.color(isEnabled() ? Token::Text : Token::Text3));
    painter.drawText(place({ textStart, top, room, titleHeight }), Qt::AlignLeading | Qt::AlignVCenter, text());
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.color(isEnabled() ? Token::Text2 : Token::Text3));
    painter.drawText(
        place({ textStart, top + titleHeight + optionButtonGap, room, height() - top - titleHeight - optionButtonGap }),
        static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, m_meaning);
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::buttonRadius - 1);
}

} // namespace atrium
