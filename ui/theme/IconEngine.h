#pragma once

#include "ui/theme/Theme.h"

#include <QIconEngine>

namespace atrium {

// One icon of resources/icons, drawn in a colour of the theme at the size that is asked for. The
// pixmaps are kept in QPixmapCache by name, colour and pixel size. UI thread only.
class IconEngine : public QIconEngine {
public:
    IconEngine(const QString &name, Token token);
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    bool isNull() override;

private:
    QString m_name;
    Token m_token;
};

} // namespace atrium
