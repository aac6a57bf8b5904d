#include "ui/people/PictureCrop.h"

#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainterPath>

#include <algorithm>

namespace atrium {

namespace {
constexpr QSize area { 320, 240 };
constexpr double smallest = 32; // pixels of the picture
constexpr double zoomStep = 1.1;
constexpr double keyStep = 0.02; // of the picture's width
} // namespace

PictureCrop::PictureCrop(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(area);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeAllCursor);
    setAccessibleName(tr("Part of the picture that is shown"));
    setAccessibleDescription(tr("Arrow keys move it, plus and minus change its size."));
}

void PictureCrop::setPicture(const QImage &picture)
{
    m_picture = picture;
    const double side = std::min(picture.width(), picture.height());
    m_square = QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
    update();
}

QImage PictureCrop::cropped(int side) const
{
    if (m_picture.isNull())
        return {};
    return m_picture.copy(m_square.toRect()).scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QRectF PictureCrop::pictureRect() const
{
    const QSizeF size = QSizeF(m_picture.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return { (width() - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height() };
}

double PictureCrop::scale() const { return m_picture.isNull() ? 1 : pictureRect().width() / m_picture.width(); }

void PictureCrop::moveBy(const QPointF &by)
{
    m_square.moveTo(std::clamp(m_square.x() + by.x(), 0.0, m_picture.width() - m_square.width()),
        std::clamp(m_square.y() + by.y(), 0.0, m_picture.height() - m_square.height()));
    update();
}

void PictureCrop::zoom(double factor)
{
    const double most = std::min(m_picture.width(), m_picture.height());
    const double side = std::clamp(m_square.width() / factor, std::min(smallest, most), most);
    const QPointF centre = m_square.center();
    m_square = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side);
    moveBy({});
}

void PictureCrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    paintBox(painter, rect(), metrics::buttonRadius, theme.color(Token::Surface2));
    if (m_picture.isNull())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF whole = pictureRect();
    painter.drawImage(whole, m_picture);
    const double s = scale();
    const QRectF kept(
        whole.x() + m_square.x() * s, whole.y() + m_square.y() * s, m_square.width() * s, m_square.height() * s);
    QPainterPath outside;
    outside.addRect(whole);
    QPainterPath disc;
    disc.addEllipse(kept);
    QColor veil = Qt::black;
    veil.setAlphaF(0.5F);
    painter.fillPath(outside.subtracted(disc), veil);
    painter.setPen(QPen(Qt::white, 2));
    painter.drawEllipse(kept.adjusted(1, 1, -1, -1));
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::buttonRadius - 1);
}

void PictureCrop::mousePressEvent(QMouseEvent *event) { m_last = event->position(); }

void PictureCrop::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    moveBy((event->position() - m_last) / scale());
    m_last = event->position();
}

void PictureCrop::wheelEvent(QWheelEvent *event)
{
    zoom(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
    event->accept();
}

void PictureCrop::keyPressEvent(QKeyEvent *event)
{
    const double step = m_picture.width() * keyStep;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy({ -step, 0 });
    case Qt::Key_Right:
        return moveBy({ step, 0 });
    case Qt::Key_Up:
        return moveBy({ 0, -step });
    case Qt::Key_Down:
        return moveBy({ 0, step });
    case Qt::Key_Plus:
        return zoom(zoomStep);
    case Qt::Key_Minus:
        return zoom(1 / zoomStep);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace atrium
