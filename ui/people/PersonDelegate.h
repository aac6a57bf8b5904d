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

protected:
    // What stands at the end of the row, whether it speaks of somebody from outside, and what below it.
    struct End {
        QString text;
        bool outside = false;
        QString below = {};
    };
    virtual const Member &member(const QModelIndex &index) const;
    virtual End end(const QModelIndex &index) const;
    virtual QString below(const QModelIndex &index) const; // the name; the title unless said otherwise
};

QString workplace(const Member &member); // "Field service · Odense", or the firm of a guest

} // namespace atrium
