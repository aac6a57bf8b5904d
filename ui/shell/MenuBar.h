#pragma once

class QMenuBar;

namespace atrium {

class Actions;

// The menus where the system has one bar for all programs (macOS). Empties the bar first.
void fillMenuBar(QMenuBar &bar, const Actions &actions);

} // namespace atrium
