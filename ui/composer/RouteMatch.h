#pragma once

#include "sync/types/Types.h"

namespace atrium {

// The rows of the process map that a text is about: one of their words is in it, whole, whatever its
// case and accents. Those with the most words first.
QList<Route> routesFor(const QString &text, const QList<Route> &routes);

} // namespace atrium
