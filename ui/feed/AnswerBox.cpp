#include "ui/feed/AnswerBox.h"

#include "ui/widgets/Painting.h"

#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 10;
constexpr int headHeight = 28;
constexpr int words = padding + metrics::icon + 8; // where they begin
constexpr int lines = 2; // of the answer
constexpr int lostToWrapping = 70; // pixels that lines of whole words leave free
} // namespace

AnswerBox::AnswerBox(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"answer"_s);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Go to the answer"));
}

void AnswerBox::bind(const QString &author, const QString &excerpt)
{
    m_excerpt = excerpt;
    setText(tr("Answered by %1").arg(author));
    setAccessibleDescription(excerpt);
    update();
}

int AnswerBox::layOut(int width)
{
    if (m_excerpt.isEmpty())
        return headHeight;
    const QFontMetrics font(Theme::current().font(TextSize::Body));
    const int room = std::max(1, width - words - padding);
    const bool fits = font.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, m_excerpt).height()
        <= lines * font.lineSpacing();
    m_shown = fits ? m_excerpt : font.elidedText(m_excerpt, Qt::ElideRight, lines * room - lostToWrapping);
    return headHeight + font.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, m_shown).height() + padding - 2;
}

void AnswerBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintBox(painter, rect(), metrics::buttonRadius - 2, theme.color(Token::SuccessFill),
        underMouse() ? theme.color(Token::Success) : QColor());
    theme.icon(u"circle-check"_s, Token::Success)
        .paint(&painter, place({ padding, (headHeight - metrics::icon) / 2, metrics::icon, metrics::icon }));
    int end = width() - padding;
    if (m_excerpt.isEmpty()) {
        const QString go = tr("Go to the answer");
        painter.setFont(theme.font(TextSize::Body));
        painter.setPen(theme.color(Token::Success));
        const int taken = painter.fontMetrics().horizontalAdvance(go);
        painter.drawText(
            place({ end - taken - 1, 0, taken + 1, headHeight }), Qt::AlignTrailing | Qt::AlignVCenter, go);
        end -= taken + padding;
    } else {
        painter.setFont(theme.font(TextSize::Body));
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(place({ words, headHeight - 2, width() - words - padding, height() - headHeight + 2 }),
            Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, m_shown);
    }
    painter.setFont(theme.font(TextSize::Body, Weight::Medium));
    painter.setPen(theme.color(Token::Success));
    painter.drawText(place({ words, 0, end - words, headHeight }), Qt::AlignLeading | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, end - words));
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::buttonRadius - 3);
}

} // namespace atrium
