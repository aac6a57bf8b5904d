#include "ui/search/DaysPicker.h"

#include "ui/widgets/Painting.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PrimaryButton.h"

#include <QDateEdit>
#include <QGridLayout>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

DaysPicker::DaysPicker(const QDate &from, const QDate &to, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_from(new QDateEdit(from.isValid() ? from : QDate::currentDate().addMonths(-1)))
    , m_to(new QDateEdit(to.isValid() ? to : QDate::currentDate()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setObjectName(u"daysPicker"_s);
    setAccessibleName(tr("Choose days"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const auto &[text, edit] : { std::pair(tr("From"), m_from), std::pair(tr("To"), m_to) }) {
        auto *label = new PlainLabel(text);
        label->setBuddy(edit);
        edit->setCalendarPopup(true);
        edit->setAccessibleName(text);
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row++, 1);
    }
    m_from->setObjectName(u"firstDay"_s);
    m_to->setObjectName(u"lastDay"_s);
    auto *apply = new PrimaryButton(tr("Show"));
    apply->setObjectName(u"showDays"_s);
    apply->setDefault(true);
    grid->addWidget(apply, row, 0, 1, 2, Qt::AlignTrailing);
    connect(apply, &QPushButton::clicked, this, [this] {
        const auto [first, last] = std::minmax({ m_from->date(), m_to->date() });
        Q_EMIT chosen(first, last);
        close();
    });
}

void DaysPicker::popUpAt(QWidget *origin)
{
    adjustSize();
    move(origin->mapToGlobal(QPoint(0, origin->height() + 4)));
    show();
    m_from->setFocus();
}

void DaysPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), metrics::cardRadius, Theme::current().color(Token::Surface),
        Theme::current().color(Token::Border));
}

} // namespace atrium
