#include "ui/shell/NavigationRow.h"

#include "ui/widgets/Avatar.h"
#include "ui/widgets/Painting.h"

#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {
constexpr int padding = 8;
constexpr int textStart = 34;
} // namespace

NavigationRow::NavigationRow(const QString &iconName, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_iconName(iconName)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    describe();
}

void NavigationRow::setPerson(const QString &id)
{
    m_personId = id;
    update();
}

void NavigationRow::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void NavigationRow::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    describe();
    update();
}

void NavigationRow::setFailed(bool failed)
{
    m_failed = failed;
    update();
}

void NavigationRow::setOfficial(bool official)
{
    m_official = official;
    update();
}

void NavigationRow::setMuted(bool muted)
{
    if (muted == m_muted)
        return;
    m_muted = muted;
    describe();
    update();
}

void NavigationRow::setCurrent(bool current)
{
    m_current = current;
    setAccessibleDescription(current ? tr("You are here") : QString());
    update();
}

void NavigationRow::describe()
{
    setAccessibleName(m_muted ? tr("%1, muted").arg(text())
            : m_count > 0     ? tr("%1, %2 new").arg(text()).arg(m_count)
                              : text());
}

QSize NavigationRow::sizeHint() const
{
    return { metrics::navigationWidth - 17, qMax(metrics::navigationRow, fontMetrics().height() + 12) };
}

QSize NavigationRow::minimumSizeHint() const { return { 64, sizeHint().height() }; }

void NavigationRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    if (m_current)
        paintBox(painter, rect(), metrics::buttonRadius, theme.color(Token::AccentFill));
    else if (isEnabled() && (underMouse() || isDown()))
        paintBox(painter, rect(), metrics::buttonRadius, theme.color(Token::Surface2));
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };

    int x = textStart;
    if (!m_personId.isEmpty()) {
        Avatar::paint(painter,
            place({ padding, (height() - metrics::smallAvatar) / 2, metrics::smallAvatar, metrics::smallAvatar }),
            m_personId, text());
        x = padding + metrics::smallAvatar + 10;
    } else {
        const Token token = m_failed ? Token::Danger
            : m_current              ? Token::Accent
            : m_muted                ? Token::Text3
                                     : Token::Text2;
        theme.icon(m_iconName, token)
            .paint(&painter, place({ padding, (height() - metrics::icon) / 2, metrics::icon, metrics::icon }));
    }
    int end = width() - padding;
    if (m_count > 0) {
        painter.setFont(theme.font(TextSize::Meta, Weight::Strong));
        painter.setPen(theme.color(m_failed ? Token::Danger : m_current || underMouse() ? Token::Text2 : Token::Text3));
        const QString count = m_count > 99 ? u"99+"_s : QString::number(m_count);
        const int countWidth = painter.fontMetrics().horizontalAdvance(count) + 1;
        if (m_official) {
            const int pill = qMax(countWidth + 10, 21);
            const QRect box = place({ end - pill, (height() - 18) / 2, pill, 18 });
            paintBox(painter, box, 9, theme.color(Token::Official));
            painter.setPen(theme.color(Token::Surface));
            painter.drawText(box, Qt::AlignCenter, count);
            end -= pill + padding;
        } else {
            painter.drawText(place({ end - countWidth, 0, countWidth, height() }), Qt::AlignCenter, count);
            end -= countWidth + padding;
        }
    }
    const bool strong = m_count > 0 && !m_failed && !m_official; // the pill is loud enough
    painter.setFont(theme.font(TextSize::Body, strong ? Weight::Strong : m_current ? Weight::Medium : Weight::Regular));
    painter.setPen(theme.color(m_current && !strong ? Token::Accent
            : strong || !m_personId.isEmpty()       ? Token::Text
            : m_muted                               ? Token::Text3
                                                    : Token::Text2));
    painter.drawText(place({ x, 0, end - x, height() }), Qt::AlignVCenter | Qt::AlignLeading,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, end - x));
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::buttonRadius - 1);
}

bool NavigationRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QFontMetrics strong(Theme::current().font(TextSize::Body, Weight::Strong));
        if (strong.horizontalAdvance(text()) > width() - textStart - 40)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QPushButton::event(event);
}

} // namespace atrium
