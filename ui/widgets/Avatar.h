#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace atrium {

// A person as a disc: their picture, if there is one (PortraitSource), else initials in their colour.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(int size = metrics::avatar, QWidget *parent = nullptr);
    void setPerson(const QString &id, const QString &name);
    static QString initials(const QString &name); // of the first and the last word
    static void paint(QPainter &painter, const QRectF &rect, const QString &id, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
    QString m_name;
};

} // namespace atrium
