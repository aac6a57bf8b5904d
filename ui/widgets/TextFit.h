#pragma once

#include <QStringList>

class QWidget;

namespace atrium {

// Finds text that its place is too small for: a label, button or chip that is smaller than the text
// it shows, or that reaches beyond what it is in. What may be cut says so by a smaller
// minimumSizeHint() (PlainLabel::setElided). Returns a line for each, "Save changes (in saveButton): …",
// for what is visible in `root`, after the layouts that are asked for have been done. UI thread.
QStringList textThatDoesNotFit(const QWidget &root);

} // namespace atrium
