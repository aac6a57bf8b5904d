#include "ui/theme/Contrast.h"

#include <algorithm>
#include <cmath>

namespace atrium {

namespace {

constexpr float step = 0.05F;

double linear(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor withContrast(const QColor &color, const QColor &background, const QColor &strong, double least)
{
    QColor mixed = color;
    for (float part = step; contrast(mixed, background) < least && part < 1 + step; part += step) {
        const auto mix = [part](float from, float to) { return std::clamp(from + (to - from) * part, 0.0F, 1.0F); };
        mixed = QColor::fromRgbF(
            mix(color.redF(), strong.redF()), mix(color.greenF(), strong.greenF()), mix(color.blueF(), strong.blueF()));
    }
    return mixed;
}

} // namespace atrium
