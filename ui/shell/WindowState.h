#pragma once

#include <QList>
#include <QRect>

class QSettings;
class QWidget;

namespace atrium {

// Where and how large the window was, on this device. What a window manager decides by itself
// (Wayland: the place) stays its decision.
namespace windowState {

// `wanted` as it can be shown: wholly on the screen that has most of it, or in the middle of the
// first one when none has enough of it to be seized. `screens` are the parts that can be used.
QRect fitted(const QRect &wanted, const QList<QRect> &screens);
void restore(QWidget &window, const QSettings &settings);
void save(const QWidget &window, QSettings &settings);

} // namespace windowState

} // namespace atrium
