#include "ui/feed/PraiseView.h"

#include "ui/feed/ChipFlow.h"
#include "ui/feed/PostWords.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Painting.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 12;
constexpr int gap = 6;
constexpr int personHeight = 32;
constexpr int headHeight = 22;
constexpr qsizetype mostShown = 24;
} // namespace

PraiseView::Person::Person(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"praisedPerson"_s);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setFont(Theme::current().font(TextSize::Body, Weight::Strong));
}

void PraiseView::Person::setMember(const Member &member)
{
    m_id = member.id;
    setText(nameOf(member));
    setToolTip(member.title);
    update();
}

QSize PraiseView::Person::sizeHint() const
{
    return { metrics::smallAvatar + 8 + fontMetrics().horizontalAdvance(text()) + 12,
        std::max(personHeight, fontMetrics().height() + 8) };
}

void PraiseView::Person::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect face(2, (height() - metrics::smallAvatar) / 2, metrics::smallAvatar, metrics::smallAvatar);
    Avatar::paint(painter, QStyle::visualRect(layoutDirection(), rect(), face), m_id, text());
    QFont drawn = font();
    drawn.setUnderline(underMouse());
    painter.setFont(drawn);
    painter.setPen(Theme::current().color(Token::Text));
    const QRect words = rect().adjusted(face.right() + 9, 0, -2, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignLeading | Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::buttonRadius - 1);
}

PraiseView::PraiseView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"praise"_s);
}

void PraiseView::bind(const QList<Member> &people)
{
    m_shown = static_cast<int>(std::min(people.size(), mostShown));
    while (m_people.size() < m_shown) {
        auto *person = new Person(this);
        m_people += person;
        connect(person, &QAbstractButton::clicked, this, [this, person] { Q_EMIT opened(person->id()); });
    }
    for (int i = 0; i < m_people.size(); ++i) {
        m_people.at(i)->setVisible(i < m_shown);
        if (i < m_shown)
            m_people.at(i)->setMember(people.at(i));
    }
    update();
}

int PraiseView::layOut(int width)
{
    QList<QWidget *> shown;
    for (int i = 0; i < m_shown; ++i)
        shown += m_people.at(i);
    const QRect room(padding - 2, padding - 2 + headHeight, std::max(1, width - 2 * padding), 0);
    return placeInLines(shown, room, gap, layoutDirection()) + padding - 4;
}

void PraiseView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    paintBox(painter, rect(), metrics::buttonRadius, theme.color(Token::AccentFill));
    const QRect icon(padding, padding - 1, metrics::icon, metrics::icon);
    theme.icon(u"award"_s, Token::Accent).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
    painter.setFont(theme.font(TextSize::Body, Weight::Medium));
    painter.setPen(theme.color(Token::Accent));
    const QRect words(icon.right() + 9, padding - 4, std::max(0, width() - icon.right() - 9 - padding), headHeight);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignLeading | Qt::AlignVCenter, tr("Thank you"));
}

} // namespace atrium
