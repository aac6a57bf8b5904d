#pragma once

#include <QPixmap>
#include <QWidget>

namespace atrium {

// One picture that can be looked at closely: fitted into the room, or at a scale that the wheel,
// + and - change around the pointer, and then moved with the mouse or the keyboard.
class ImageCanvas : public QWidget {
    Q_OBJECT
public:
    explicit ImageCanvas(QWidget *parent = nullptr);
    void setPicture(const QPixmap &picture); // null: `words` are shown
    void setWords(const QString &words);
    void fit();
    void setActualSize();
    void zoom(double factor); // around the middle
    void pan(const QPointF &by);
    bool isFitted() const { return m_fitted; }
    double scale() const { return m_scale; } // device pixels for each of the picture
    bool canPan() const; // it is larger than the room

Q_SIGNALS:
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    double fittingScale() const;
    void zoomAround(const QPointF &point, double scale);
    void settle(); // keeps the picture in sight
    QSizeF shownSize() const; // in logical pixels

    QPixmap m_picture;
    QString m_words;
    QPointF m_offset; // of the picture's middle from the widget's
    QPointF m_grip; // where the mouse took hold
    double m_scale = 1;
    bool m_fitted = true;
};

} // namespace atrium
