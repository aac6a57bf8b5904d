#pragma once

#include "ui/theme/Theme.h"

#include <QToolButton>

namespace atrium {

// A button with only an icon. Its name is its tip, and what a screen reader says.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    explicit IconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);
    void setName(const QString &name);
    void setIconName(const QString &iconName);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
};

} // namespace atrium
