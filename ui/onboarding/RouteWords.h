#pragma once

#include "sync/store/Reader.h"

// What several places say about a row of the process map.

namespace atrium {

QString routeWhere(const Route &route, const Reader &reader); // "→ Pump control", "→ HR portal"
QString routeSince(const Route &route); // "No longer by e-mail since 1 February"; empty: not said
QJsonObject routeProperties(const Route &route); // as the wire has them, without what the server sets

} // namespace atrium
