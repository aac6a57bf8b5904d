#pragma once

#include <QStyledItemDelegate>

namespace atrium {

// Paints a row of the palette: a heading, or an icon or a face, a title, what explains it, and at
// the end keys or where it is.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace atrium
