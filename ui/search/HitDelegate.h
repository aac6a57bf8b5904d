#pragma once

#include <QStyledItemDelegate>

namespace atrium {

// Paints one hit: the post's title and the words around what was found, which stand out; above
// them who wrote it, where and when.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace atrium
