#pragma once

#include <QList>
#include <QMenu>

namespace atrium {

class Actions;

// What the window knows of the workspaces on this device; app/ keeps it true.
struct WorkspaceRow {
    QString id;
    QString name;
    int unread = 0;
    bool current = false;
    bool operator==(const WorkspaceRow &) const = default;
};

// What drops down from the workspace's name: the workspaces, and what concerns the whole program.
class WorkspaceMenu : public QMenu {
    Q_OBJECT
public:
    WorkspaceMenu(const QList<WorkspaceRow> &rows, const Actions &actions, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &id);
    void addRequested();
    void signOutRequested();
};

} // namespace atrium
