#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace atrium {

// Margins by where text begins and ends: layouts mirror what they hold, but not their own margins.
inline QMargins leadingMargins(int leading, int top, int trailing, int bottom)
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return { mirrored ? trailing : leading, top, mirrored ? leading : trailing, bottom };
}

} // namespace atrium
