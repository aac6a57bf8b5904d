#pragma once

#include <QImage>
#include <QWidget>

namespace atrium {

// Shows a picture and the square of it that will be kept. The square is moved with the pointer or
// the arrow keys, and made smaller or larger with the wheel, + and -.
class PictureCrop : public QWidget {
    Q_OBJECT
public:
    explicit PictureCrop(QWidget *parent = nullptr);
    void setPicture(const QImage &picture);
    QImage cropped(int side) const; // square, `side` pixels

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF pictureRect() const; // in the widget
    double scale() const; // widget pixels for one of the picture
    void moveBy(const QPointF &by); // in the picture's pixels
    void zoom(double factor);

    QImage m_picture;
    QRectF m_square; // in the picture's pixels
    QPointF m_last;
};

} // namespace atrium
