#pragma once

#include "ui/widgets/ChoiceChip.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace atrium {

// The list that a ChoiceChip or a button opens below itself. Goes when something is chosen, or with
// Escape or a click elsewhere.
class ChoiceList : public QFrame {
    Q_OBJECT
public:
    // Without a placeholder there is no field.
    ChoiceList(ChoiceChip::Offer offer, const QString &placeholder, QWidget *parent);
    void popUpAt(QWidget *origin, const QString &current = {});

Q_SIGNALS:
    void chosen(const QString &value, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &typed);
    void choose(int row);

    ChoiceChip::Offer m_offer;
    QLineEdit *m_field = nullptr;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace atrium
