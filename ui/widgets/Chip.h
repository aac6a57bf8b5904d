#pragma once

#include "ui/theme/Theme.h"

#include <QPushButton>

namespace atrium {

// A small button with round ends. Filter: one of several views, the chosen one dark (28 high).
// Reaction: an emoji and a count, ours in the accent (24 high). Both are checkable.
class Chip : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Filter, Reaction };
    explicit Chip(const QString &text, Kind kind = Kind::Filter, QWidget *parent = nullptr);
    void setIconName(const QString &name);
    void setEmoji(const QString &emoji); // in place of an icon
    void setOpens(bool opens); // a chevron at the end says that a list opens
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    bool hasSign() const { return !m_iconName.isEmpty() || !m_emoji.isEmpty(); }
    QString m_iconName;
    QString m_emoji;
    bool m_opens = false;
};

} // namespace atrium
