#include "ui/theme/IconEngine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace atrium {

namespace {

// These point along the text: forward to its end, or back to its beginning.
bool pointsAlongText(const QString &name)
{
    static const QSet<QString> names { u"arrow-left"_s, u"chevron-right"_s, u"send"_s, u"reply"_s, u"panel-right"_s,
        u"log-out"_s, u"list"_s, u"external-link"_s };
    return names.contains(name);
}

} // namespace

IconEngine::IconEngine(const QString &name, Token token)
    : m_name(name)
    , m_token(token)
{
    Q_ASSERT_X(!isNull(), "IconEngine", qPrintable(name));
}

bool IconEngine::isNull() { return !QFile::exists(u":/icons/"_s + m_name + u".svg"_s); }

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

// `size` is in device pixels, as QIcon asks for it.
QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    const QColor color = Theme::current().color(mode == QIcon::Disabled ? Token::Text3 : m_token);
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft && pointsAlongText(m_name);
    const QString key = u"icon/%1/%2/%3x%4/%5/%6"_s.arg(m_name, color.name())
                            .arg(size.width())
                            .arg(size.height())
                            .arg(scale)
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/"_s + m_name + u".svg"_s);
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        QPainter painter(&pixmap);
        if (mirrored) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    }
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIconEngine *IconEngine::clone() const { return new IconEngine(*this); }

} // namespace atrium
