#include "ui/onboarding/AnswerNote.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/PlainLabel.h"

#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

AnswerNote::AnswerNote(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"check"_s, Token::Success))
    , m_title(new PlainLabel)
    , m_why(new PlainLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(15, 13, 15, 13);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_icon);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    m_why->setWordWrap(true);
    layout->addWidget(m_why);
}

void AnswerNote::show(bool right, const QString &title, const QString &why)
{
    m_right = right;
    const Token token = right ? Token::Success : Token::Outside;
    m_icon->setIcon(right ? u"check"_s : u"triangle-alert"_s, token);
    m_title->setLook(TextSize::Body, Weight::Strong, token);
    m_title->setText(title);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    setAccessibleName(why.isEmpty() ? title : title + u". "_s + why);
    update();
}

void AnswerNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), metrics::cardRadius,
        Theme::current().color(m_right ? Token::SuccessFill : Token::OutsideFill));
}

} // namespace atrium
