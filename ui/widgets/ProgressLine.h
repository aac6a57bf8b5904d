#pragma once

#include <QWidget>

namespace atrium {

// How much of something is done, as a line. The words beside it say the same.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void setProgress(double part); // 0 to 1

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_part = 0;
};

} // namespace atrium
