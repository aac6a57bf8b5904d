#pragma once

#include <QDate>
#include <QFrame>

class QDateEdit;

namespace atrium {

// Asks for the first and the last day of a period, below what opened it.
class DaysPicker : public QFrame {
    Q_OBJECT
public:
    DaysPicker(const QDate &from, const QDate &to, QWidget *parent);
    void popUpAt(QWidget *origin);

Q_SIGNALS:
    void chosen(const QDate &from, const QDate &to); // both included, in order

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace atrium
