#include "ui/widgets/FileDialog.h"

#include <QFileDialog>

namespace atrium {

QFileDialog *fileDialog(QWidget *parent, const QString &title, QStandardPaths::StandardLocation folder)
{
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(folder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace atrium
