#pragma once

#include "sync/types/Types.h"

#include <QStyledItemDelegate>

namespace atrium {

// Paints a person in a list: avatar, name, title, and where they work.
class PersonDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

QString workplace(const Member &member); // "Field service · Odense", or the firm of a guest

} // namespace atrium
