#include "ui/outbox/CardColumn.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/QuietButton.h"

#include <algorithm>

namespace atrium {

CardColumn::CardColumn(QWidget &page)
    : m_page(page)
{
    setSpacing(metrics::cardGap);
}

void CardColumn::setCards(const QList<QWidget *> &cards)
{
    const QWidget *focus = m_page.window()->focusWidget(); // even while a dialog is in front of it
    const QString part = focus ? focus->objectName() : QString();
    QString focused;
    qsizetype at = -1;
    for (qsizetype i = 0; count() > 0; ++i) {
        QLayoutItem *item = takeAt(0);
        QWidget *card = item->widget();
        if (focus && card->isAncestorOf(focus)) {
            focused = card->objectName();
            at = i;
        }
        card->hide();
        card->deleteLater(); // its own button may have led here
        delete item;
    }
    for (QWidget *card : cards) {
        addWidget(card);
        card->show(); // before it can have the keyboard
    }
    if (at < 0)
        return;
    const auto same = std::ranges::find(cards, focused, &QWidget::objectName);
    if (same != cards.end())
        focusFrom(same - cards.begin(), part);
    else
        focusFrom(std::min(at, cards.size() - 1)); // what has moved up
}

void CardColumn::focusFirst() { focusFrom(0); }

// The part, or the first button, of this card or of the next that has one.
void CardColumn::focusFrom(qsizetype card, const QString &part)
{
    for (qsizetype i = std::max<qsizetype>(card, 0); i < count(); ++i) {
        const QWidget *one = itemAt(static_cast<int>(i))->widget();
        QWidget *wanted = i == card && !part.isEmpty() ? one->findChild<QWidget *>(part) : nullptr;
        if (!wanted)
            wanted = one->findChild<QuietButton *>();
        if (wanted)
            return wanted->setFocus(Qt::OtherFocusReason);
    }
    m_page.setFocus();
}

} // namespace atrium
