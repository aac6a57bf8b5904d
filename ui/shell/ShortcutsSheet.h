#pragma once

#include <QDialog>

namespace atrium {

class Actions;

// Every shortcut on one sheet. Deletes itself when closed.
class ShortcutsSheet : public QDialog {
    Q_OBJECT
public:
    ShortcutsSheet(const Actions &actions, QWidget *parent);
};

} // namespace atrium
