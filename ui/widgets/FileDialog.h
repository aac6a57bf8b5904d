#pragma once

#include <QStandardPaths>

class QFileDialog;
class QWidget;

namespace atrium {

// A dialog that chooses files, not open yet; it deletes itself. It begins in a folder of the
// person's: without one it would be the program's own, see main().
QFileDialog *fileDialog(
    QWidget *parent, const QString &title, QStandardPaths::StandardLocation folder = QStandardPaths::DocumentsLocation);

} // namespace atrium
