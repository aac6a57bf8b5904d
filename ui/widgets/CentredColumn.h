#pragma once

#include <QWidget>

class QVBoxLayout;

namespace atrium {

// Keeps what is in it in the middle, 560 to 760 px wide: the middle column of the window. A page
// whose content scrolls puts this into its scroll area, so that the scroll bar is at the edge.
class CentredColumn : public QWidget {
    Q_OBJECT
public:
    explicit CentredColumn(QWidget *parent = nullptr);
    QVBoxLayout *column() const { return m_column; }
    // The margin at each side in a column `width` wide.
    static int marginFor(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace atrium
