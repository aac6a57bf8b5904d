#pragma once

#include <QColor>

namespace atrium {

// Contrast ratio, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance").
double contrast(const QColor &a, const QColor &b);

// `color`, moved towards `strong` as far as it takes to stand out from `background` by `least`.
QColor withContrast(const QColor &color, const QColor &background, const QColor &strong, double least);

} // namespace atrium
