#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace atrium {

// A whole card that can be pressed, with what it says laid out in it. Enter and Space press it.
// Cards in a row can share their lines: then only the first has round corners above, and the last
// below.
class CardButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit CardButton(QWidget *parent = nullptr);
    void setEnds(bool first, bool last);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_first = true;
    bool m_last = true;
};

} // namespace atrium
