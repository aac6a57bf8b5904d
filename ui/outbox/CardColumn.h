#pragma once

#include <QVBoxLayout>

namespace atrium {

// The cards of a page, one below the other, made anew when what they show has changed. The keyboard
// stays at the same button of the card with the same name, or goes to what is there instead.
class CardColumn : public QVBoxLayout {
    Q_OBJECT
public:
    explicit CardColumn(QWidget &page); // has the keyboard while no card can
    void setCards(const QList<QWidget *> &cards); // takes them; those before go
    void focusFirst();

private:
    void focusFrom(qsizetype card, const QString &part = {});

    QWidget &m_page;
};

} // namespace atrium
