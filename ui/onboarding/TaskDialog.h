#pragma once

#include "sync/store/Reader.h"
#include "ui/shell/Place.h"

#include <QDialog>

namespace atrium {

class Client;

// Where a task of the first week can be done; and if that is by writing something, which kind of post.
Place taskPlace(const QString &task, const Reader &reader);
QString taskKind(const QString &task);

// The training card of a task, with a button that leads to where it is done. Gone when it is closed.
class TaskDialog : public QDialog {
    Q_OBJECT
public:
    TaskDialog(Client &client, const QString &task, QWidget *parent);

Q_SIGNALS:
    void navigate(const atrium::Place &place);
    void composeWanted(const QString &kind);
};

} // namespace atrium
