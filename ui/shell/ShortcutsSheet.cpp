#include "ui/shell/ShortcutsSheet.h"

#include "ui/shell/Actions.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PrimaryButton.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace atrium {

ShortcutsSheet::ShortcutsSheet(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"shortcutsSheet"_s);
    setWindowTitle(tr("Shortcuts"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    auto *title = new PlainLabel(tr("Shortcuts"));
    title->setLook(TextSize::Page, Weight::Strong);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->setRowMinimumHeight(0, 40);
    int row = 1;
    for (const Actions::Line &line : actions.lines()) {
        auto *text = new PlainLabel(line.text);
        grid->addWidget(text, row, 0);
        auto *keys = new Badge(line.keys);
        keys->setRadius(6);
        grid->addWidget(keys, row++, 1, Qt::AlignRight);
    }
    auto *close = new PrimaryButton(tr("Close"));
    grid->setRowMinimumHeight(row++, 12);
    grid->addWidget(close, row, 0, 1, 2, Qt::AlignRight);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace atrium
