#pragma once

#include <QString>

namespace atrium {

// Whether a pasted text looks like a program, a configuration, a log or what a terminal printed:
// several lines, of which most have signs that prose has not. Text that is fenced already does not.
bool looksLikeCode(const QString &text);

} // namespace atrium
