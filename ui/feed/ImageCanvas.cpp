#include "ui/feed/ImageCanvas.h"

#include "ui/theme/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace atrium {

namespace {
constexpr double largestScale = 8;
constexpr double smallestScale = 0.05;
constexpr double wheelBase = 1.0015; // to the power of the wheel's eighths of a degree
} // namespace

ImageCanvas::ImageCanvas(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(160, 120);
}

void ImageCanvas::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    fit();
}

void ImageCanvas::setWords(const QString &words)
{
    m_words = words;
    update();
}

double ImageCanvas::fittingScale() const
{
    if (m_picture.isNull())
        return 1;
    const QSizeF room = QSizeF(size()) * devicePixelRatioF();
    return std::min({ 1.0, room.width() / m_picture.width(), room.height() / m_picture.height() });
}

void ImageCanvas::fit()
{
    m_fitted = true;
    m_offset = {};
    m_scale = fittingScale();
    settle();
}

void ImageCanvas::setActualSize()
{
    m_fitted = false;
    zoomAround(QRectF(rect()).center(), 1);
}

void ImageCanvas::zoom(double factor) { zoomAround(QRectF(rect()).center(), m_scale * factor); }

void ImageCanvas::zoomAround(const QPointF &point, double scale)
{
    const double smallest = std::min(fittingScale(), smallestScale);
    const double wanted = std::clamp(scale, smallest, largestScale);
    // What is under the point stays there.
    const QPointF from = point - QRectF(rect()).center() - m_offset;
    m_offset += from - from * (wanted / m_scale);
    m_scale = wanted;
    m_fitted = false;
    settle();
}

void ImageCanvas::pan(const QPointF &by)
{
    m_offset += by;
    settle();
}

QSizeF ImageCanvas::shownSize() const { return QSizeF(m_picture.size()) * (m_scale / devicePixelRatioF()); }

bool ImageCanvas::canPan() const
{
    const QSizeF shown = shownSize();
    return shown.width() > width() + 0.5 || shown.height() > height() + 0.5;
}

void ImageCanvas::settle()
{
    const QSizeF over = (shownSize() - QSizeF(size())) / 2;
    const auto within = [](double at, double most) { return most <= 0 ? 0 : std::clamp(at, -most, most); };
    m_offset = { within(m_offset.x(), over.width()), within(m_offset.y(), over.height()) };
    setCursor(canPan() ? Qt::OpenHandCursor : Qt::ArrowCursor);
    update();
    Q_EMIT scaleChanged();
}

void ImageCanvas::resizeEvent(QResizeEvent *)
{
    if (m_fitted)
        fit();
    else
        settle();
}

void ImageCanvas::wheelEvent(QWheelEvent *event)
{
    zoomAround(event->position(), m_scale * std::pow(wheelBase, event->angleDelta().y()));
    event->accept();
}

void ImageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !canPan())
        return QWidget::mousePressEvent(event);
    m_grip = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void ImageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !canPan())
        return;
    pan(event->position() - m_grip);
    m_grip = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent *) { setCursor(canPan() ? Qt::OpenHandCursor : Qt::ArrowCursor); }

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_fitted && fittingScale() < 1)
        zoomAround(event->position(), 1);
    else
        fit();
}

void ImageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture.isNull()) {
        painter.setFont(Theme::current().font(TextSize::Body));
        painter.setPen(Theme::current().color(Token::Text3));
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_words);
        return;
    }
    QRectF place(QPointF(), shownSize());
    place.moveCenter(QRectF(rect()).center() + m_offset);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_scale < 4); // beyond that one looks at pixels
    painter.drawPixmap(place, m_picture, QRectF(m_picture.rect()));
}

} // namespace atrium
