#pragma once

#include "sync/store/Reader.h"
#include "ui/shell/Link.h"

namespace atrium {

// Whether this cache has what a link leads to: how the right one of several workspaces is found.
// Places that every workspace has (a search) are known to each.
bool knows(const Reader &reader, const Place &place);

// A link among the arguments of a command line, as the system passes it when one is clicked.
QString linkAmong(const QStringList &arguments);

} // namespace atrium
