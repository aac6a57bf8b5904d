#pragma once

#include "ui/widgets/Completion.h"

#include <QList>

#include <functional>

namespace atrium {

// What there is for the letters typed so far, best first: people for the mark '@', topics for '#'.
using FindCompletions = std::function<QList<Completion>(QChar mark, const QString &prefix)>;

} // namespace atrium
